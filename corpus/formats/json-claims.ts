import { addressOf, type LdNode, nameOf, namesOf, textOf } from '@/lib/article/json-ld';
import { addClaim } from './claim-row';
import type { ReadResult } from './types';

/**
 * Claims in linked data. A ClaimReview says that somebody made a claim and that a reviewer thinks so or so of it: the
 * claim's source is where it was made, never the review, and since somebody saw need to review it, it comes in to be
 * reviewed here too. The reviewer's words stand in the remark; no rating is taken over.
 */

const isNode = (value: unknown): value is LdNode =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const firstNode = (value: unknown): LdNode => {
  const first = Array.isArray(value) ? value.find(isNode) : value;
  return isNode(first) ? first : {};
};

/** Adds the claim of a ClaimReview or Claim. @returns true: what it is not is said. */
export function claimOfLd(result: ReadResult, from: string, node: LdNode): true {
  const isReview = 'claimReviewed' in node || 'itemReviewed' in node;
  const claim = isReview ? firstNode(node.itemReviewed) : node;
  const place = placeOf(claim);
  addClaim(result, from, {
    quote: textOf(node.claimReviewed) ?? textOf(claim.text) ?? textOf(claim.name),
    url: place.url,
    publisher: nameOf(place.node.publisher) ?? nameOf(claim.author) ?? nameOf(place.node.author),
    title: textOf(place.node.headline) ?? textOf(place.node.name),
    authors: namesOf(claim.author),
    published: textOf(place.node.datePublished) ?? textOf(claim.datePublished),
    language: textOf(place.node.inLanguage) ?? textOf(claim.inLanguage),
    tags: [],
    remark: isReview ? remarkOf(node) : null,
    state: isReview ? 'to-review' : null,
  });
  return true;
}

/** Where the claim was made: its first appearance, else another; the address also from the claim itself. */
function placeOf(claim: LdNode): { node: LdNode; url: string | null } {
  for (const value of [claim.firstAppearance, claim.appearance]) {
    const node = firstNode(value);
    const url = textOf(node.url) ?? addressOf(node) ?? textOf(value);
    if (url !== null || Object.keys(node).length > 0) return { node, url };
  }
  return { node: {}, url: addressOf(claim.url) ?? textOf(claim.sameAs) };
}

/** "Reviewed by Full Fact as “False”: https://…" */
function remarkOf(review: LdNode): string {
  const rating = textOf(firstNode(review.reviewRating).alternateName);
  const who = nameOf(review.author) ?? 'a fact-checker';
  const url = addressOf(review.url);
  return `Reviewed by ${who}${rating === null ? '' : ` as “${rating}”`}${url === null ? '' : `: ${url}`}`;
}

/** Adds the quote of a W3C Web Annotation, ours or another's. @returns true: what it is not is said. */
export function claimOfAnnotation(result: ReadResult, from: string, node: LdNode): true {
  const target = firstNode(node.target);
  const selectors = Array.isArray(target.selector) ? target.selector.filter(isNode) : [firstNode(target.selector)];
  const selector = selectors.find((one) => typeof one.exact === 'string') ?? {};
  const source = firstNode(target.source);
  addClaim(result, from, {
    quote: textOf(selector.exact),
    url: textOf(target.source) ?? addressOf(source) ?? textOf(node.target),
    publisher: nameOf(source.publisher),
    title: textOf(source.title) ?? textOf(source.name),
    authors: namesOf(source.author),
    published: textOf(source.datePublished),
    language: textOf(source.inLanguage),
    tags: bodies(node, 'tagging'),
    remark: bodies(node, 'commenting')[0] ?? null,
    state: null,
  });
  return true;
}

/** Texts of an annotation's bodies of one purpose; a body without a purpose is a comment. */
function bodies(node: LdNode, purpose: string): string[] {
  const list = (Array.isArray(node.body) ? node.body : [node.body]).filter(isNode);
  const fitting = list.filter((body) => (textOf(body.purpose) ?? 'commenting') === purpose);
  return fitting.flatMap((body) => textOf(body.value) ?? []);
}
