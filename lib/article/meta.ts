/** Reads an article's metadata. What the document does not say is null, never guessed. */

import { readAuthors } from '@/lib/article/authors';
import { parseDate } from '@/lib/article/dates';
import { addressOf, isArticleNode, type LdNode, nameOf, textOf, typesOf } from '@/lib/article/json-ld';
import { type Items, itemValue, readItems } from '@/lib/article/microdata';
import { metaContent, type PageHead, readHead } from '@/lib/article/page-head';
import { safePrefix, safeSuffix, withoutSuffix } from '@/lib/article/title-suffix';
import type { ArticleMeta, MetaOrigin } from '@/lib/article/types';
import { baseOf, cleanUrl, isFrontPage } from '@/lib/article/urls';

/** Everything a document states about itself. */
export interface Statements {
  doc: Document;
  head: PageHead;
  /** The linked data's article. */
  ld: LdNode | null;
  items: Items;
}

/** A value and where it was found, or not yet evaluated. Sources are tried in order. */
export type Candidate<T> = [MetaOrigin, () => T | null];

/** The first candidate that gives something. */
export function firstOf<T>(candidates: Candidate<T>[]): { value: T; origin: MetaOrigin } | null {
  for (const [origin, read] of candidates) {
    const value = read();
    if (value !== null) return { value, origin };
  }
  return null;
}

/**
 * Reads the metadata of a document.
 * @param url The address it was read at; null for a file.
 * Never throws; broken parts count as absent.
 */
export function readMeta(doc: Document, url: string | null): ArticleMeta {
  return metaFrom(doc, readHead(doc), url);
}

/** As readMeta, for a head that was read already. */
export function metaFrom(doc: Document, head: PageHead, url: string | null): ArticleMeta {
  const ld = chooseArticle(head);
  const items = readItems(doc);
  const published = firstOf(dateCandidates({ doc, head, ld, items }, 'published'));
  const modified = firstOf(dateCandidates({ doc, head, ld, items }, 'modified'));
  const canonical = firstOf(canonicalCandidates(head, ld, url));
  const publisher = firstOf(publisherCandidates({ doc, head, ld, items }, url));
  const title = firstOf(titleCandidates({ doc, head, ld, items }, publisher));
  const authors = firstOf(readAuthors({ doc, head, ld, items }));
  const language = firstOf(languageCandidates({ doc, head, ld, items }));
  const found = { canonicalUrl: canonical, publisher, title, authors, published, modified, language };
  const from: ArticleMeta['from'] = {};
  for (const [field, hit] of Object.entries(found)) if (hit) from[field as keyof typeof found] = hit.origin;
  return {
    url,
    canonicalUrl: canonical?.value ?? null,
    publisher: publisher?.value ?? null,
    title: title?.value ?? null,
    authors: authors?.value ?? [],
    published: published?.value ?? null,
    modified: modified?.value ?? null,
    language: language?.value ?? null,
    from,
  };
}

/** Of several articles in the linked data the one whose headline the page's title repeats, else the first. */
function chooseArticle(head: PageHead): LdNode | null {
  const articles = head.data.filter(isArticleNode);
  const title = `${head.title ?? ''} ${metaContent(head, 'og:title') ?? ''}`;
  return articles.find((node) => title.includes(textOf(node.headline) ?? '\0')) ?? articles[0] ?? null;
}

function dateCandidates({ doc, head, ld, items }: Statements, which: 'published' | 'modified'): Candidate<string>[] {
  const isPublished = which === 'published';
  const property = isPublished ? 'datePublished' : 'dateModified';
  const meta =
    (...names: string[]) =>
    () =>
      parseDate(metaContent(head, ...names));
  return [
    ['json-ld', () => parseDate(textOf(ld?.[property]) ?? (isPublished ? textOf(ld?.dateCreated) : null))],
    ['opengraph', meta(`article:${which}_time`, `og:${which}_time`, ...(isPublished ? [] : ['og:updated_time']))],
    ['microdata', () => parseDate(itemValue(items, property))],
    ['meta-tag', meta(...(isPublished ? PUBLISHED_TAGS : MODIFIED_TAGS))],
    ['time-element', () => parseDate(timeElement(doc, isPublished)?.getAttribute('datetime'))],
  ];
}

const PUBLISHED_TAGS = [
  ...[
    'date',
    'dc.date',
    'dc.date.issued',
    'dcterms.created',
    'dcterms.date',
    'dcterms.issued',
    'pubdate',
    'publishdate',
  ],
  ...['publish-date', 'publish_date', 'publication_date', 'parsely-pub-date', 'sailthru.date', 'article.published'],
  ...['citation_publication_date', 'citation_date', 'datepublished', 'cxenseparse:recs:publishtime'],
];
const MODIFIED_TAGS = ['last-modified', 'dcterms.modified', 'dc.date.modified', 'lastmod', 'revised', 'datemodified'];

const PUBLISHED_TIME =
  'time[datetime][pubdate],time[datetime][class*="publish" i],time[datetime].entry-date,time[datetime].dt-published';
const MODIFIED_TIME =
  'time[datetime].updated:not(.published),time[datetime][class*="modified" i],time[datetime].dt-updated';
const HEAD_OF_PAGE = 'article,main,[role=main],header';
/** A <time> in a longer paragraph is a date that the text speaks of. */
const LONGEST_STAMP = 120;

function timeElement(doc: Document, isPublished: boolean): Element | null {
  const outside = (el: Element): boolean =>
    el.closest('nav,aside,footer,li,blockquote,[class*="comment" i],[class*="related" i]') === null;
  const inText = (el: Element): boolean => (el.closest('p')?.textContent ?? '').length > LONGEST_STAMP;
  const times = [...doc.getElementsByTagName('time')].filter((el) => outside(el) && !inText(el));
  if (!isPublished) return times.find((el) => el.matches(MODIFIED_TIME)) ?? null;
  const told = times.find((el) => el.matches(PUBLISHED_TIME));
  const first = told ?? times.find((el) => el.hasAttribute('datetime') && el.closest(HEAD_OF_PAGE) !== null);
  return first && !first.matches(MODIFIED_TIME) ? first : null;
}

function canonicalCandidates(head: PageHead, ld: LdNode | null, url: string | null): Candidate<string>[] {
  const base = baseOf(head.base, url);
  // a site that gives its front page as the address of every article says nothing
  const clean = (address: string | null | undefined): string | null => {
    const cleaned = cleanUrl(address, base);
    return cleaned && isFrontPage(cleaned) && !(url && isFrontPage(url)) ? null : cleaned;
  };
  return [
    ['canonical', () => clean(head.canonical)],
    ['opengraph', () => clean(metaContent(head, 'og:url'))],
    ['json-ld', () => clean(addressOf(ld?.mainEntityOfPage)) ?? clean(addressOf(ld?.url))],
  ];
}

function publisherCandidates({ doc, head, ld, items }: Statements, url: string | null): Candidate<string>[] {
  const site = head.data.find((node) => typesOf(node).includes('WebSite'));
  return [
    ['json-ld', () => realName(nameOf(ld?.publisher))],
    ['opengraph', () => realName(metaContent(head, 'og:site_name'))],
    ['microdata', () => realName(publisherItem(items))],
    ['json-ld', () => realName(nameOf(site))],
    ['meta-tag', () => realName(metaContent(head, 'dc.publisher', 'dcterms.publisher', 'citation_journal_title'))],
    ['title', () => safeSuffix(doc, head, url) ?? safePrefix(doc, head, url)],
  ];
}

function publisherItem(items: Items): string | null {
  const item = items.get('publisher')?.[0];
  const name = item?.querySelector('[itemprop~="name"]');
  if (name) return name.getAttribute('content') ?? name.textContent;
  return item?.hasAttribute('itemscope') ? null : (item?.getAttribute('content') ?? item?.textContent ?? null);
}

/** A host or an address is not a publisher's name. */
function realName(name: string | null): string | null {
  const text = (name ?? '').replace(/\s+/g, ' ').trim();
  return text === '' || text.length > 80 || /^(?:https?:|www\.|@)/i.test(text) ? null : text;
}

function titleCandidates(
  { head, ld, items }: Statements,
  publisher: ReturnType<typeof firstOf<string>>,
): Candidate<string>[] {
  const name = publisher?.value ?? null;
  const trim = (title: string | null): string | null =>
    title === null ? null : withoutSuffix(title, name, publisher?.origin === 'title');
  return [
    ['json-ld', () => textOf(ld?.headline)],
    ['opengraph', () => trim(metaContent(head, 'og:title'))],
    ['microdata', () => itemValue(items, 'headline')],
    ['meta-tag', () => trim(metaContent(head, 'twitter:title', 'dc.title', 'citation_title'))],
    ['title', () => trim(head.title)],
  ];
}

function languageCandidates({ doc, head, ld }: Statements): Candidate<string>[] {
  const root = doc.documentElement;
  return [
    ['meta-tag', () => canonicalLanguage(root?.getAttribute('lang') ?? root?.getAttribute('xml:lang') ?? null)],
    ['json-ld', () => canonicalLanguage(textOf(ld?.inLanguage))],
    ['opengraph', () => canonicalLanguage(metaContent(head, 'og:locale'))],
    ['meta-tag', () => canonicalLanguage(metaContent(head, 'content-language', 'dc.language', 'language'))],
  ];
}

/** BCP 47 in canonical case; null where the text is no language tag. */
function canonicalLanguage(tag: string | null): string | null {
  if (!tag) return null;
  try {
    return Intl.getCanonicalLocales(tag.trim().replace(/_/g, '-'))[0] ?? null;
  } catch {
    return null;
  }
}
