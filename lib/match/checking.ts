/** What the check of one page goes by, made once for all its sentences. */
import type { Article } from '@/lib/article/types';
import { dayOf, type FactReader, type ReadSentence } from '@/lib/facts/reader';
import type { Fact } from '@/lib/facts/types';
import type { ClaimIndex } from './claim-index';
import type { CompareContext } from './compare';
import { isCopy } from './origins';
import { publisherKey } from './outlets';
import { provenance } from './provenance';
import { isContradicted, keyOf } from './self-contradiction';
import type { MatchSource } from './types';

export interface CheckInput {
  article: Article;
  index: ClaimIndex;
  reader: FactReader;
  /** True for pairs the reader has called not the same claim. */
  isNotSame?: (sentence: string, claimId: string, attribute: string) => boolean;
  /** Sources to leave out besides the page's own. */
  isExcluded?: (source: MatchSource) => boolean;
}

export interface Checking {
  index: ClaimIndex;
  /** Publication day of the page, YYYY-MM-DD or null. */
  published: string | null;
  isNotSame: NonNullable<CheckInput['isNotSame']>;
  /** Ids of sources that do not count: the page itself, its publisher, its copies. */
  excluded: ReadonlySet<string>;
  /** What comparing facts of an attribute needs; null for an attribute we do not have. */
  contextOf(attribute: string): CompareContext | null;
  /** An entity's name for the reader. */
  nameOf(id: string): string;
  /** Whether another sentence of the page contradicts a fact of the page's. */
  isSelfContradicted(fact: Fact): boolean;
}

/** Prepares the check of a page whose sentences have been read. */
export function prepareChecking(input: CheckInput, sentences: ReadSentence[]): Checking {
  return {
    index: input.index,
    published: dayOf(input.article.meta.published),
    isNotSame: input.isNotSame ?? (() => false),
    excluded: ownSources(input),
    ...lookupsIn(
      input.reader,
      sentences.flatMap((sentence) => sentence.facts),
    ),
  };
}

/** What a check asks of the knowledge, and of the facts of the checked text itself. */
export function lookupsIn(
  { attributes, entities }: Pick<FactReader, 'attributes' | 'entities'>,
  facts: readonly Fact[] = [],
): Pick<Checking, 'contextOf' | 'nameOf' | 'isSelfContradicted'> {
  const siblings = new Map<string, Fact[]>();
  for (const fact of facts) {
    const list = siblings.get(keyOf(fact));
    if (list) list.push(fact);
    else siblings.set(keyOf(fact), [fact]);
  }
  const contextOf = (id: string): CompareContext | null => {
    const attribute = attributes.get(id);
    return attribute ? { attribute, entities } : null;
  };
  const contradicted = new Map<Fact, boolean>();
  return {
    contextOf,
    nameOf: (id) => entities.get(id)?.name ?? id,
    isSelfContradicted(fact) {
      const context = contextOf(fact.attribute);
      const known =
        contradicted.get(fact) ?? (context !== null && isContradicted(fact, siblings.get(keyOf(fact)) ?? [], context));
      contradicted.set(fact, known);
      return known;
    },
  };
}

/** Ids of the sources that are no second source of an article: itself, its publisher's and its copies. */
export function ownSources({
  article,
  index,
  isExcluded,
}: Pick<CheckInput, 'article' | 'index' | 'isExcluded'>): Set<string> {
  const urls = new Set([article.meta.url, article.meta.canonicalUrl].filter((url) => url !== null));
  const publisher = publisherKey(article.meta.publisher);
  const fingerprint = provenance.fingerprint(article);
  const own = new Set<string>();
  for (const source of index.sources.values()) {
    const same =
      (source.url !== null && urls.has(source.url)) ||
      (publisher !== null && publisherKey(source.publisher) === publisher) ||
      isCopy(fingerprint, source.fingerprint) ||
      isExcluded?.(source) === true;
    if (same) own.add(source.id);
  }
  return withCopies(own, index.sources.values());
}

/** And what the reader calls a copy, or the original, of one of these; copies of copies too. */
function withCopies(own: Set<string>, sources: Iterable<MatchSource>): Set<string> {
  const linked = [...sources].flatMap(({ id, copyOf }) => (copyOf === undefined ? [] : [[id, copyOf] as const]));
  for (let before = -1; before !== own.size; ) {
    before = own.size;
    for (const [copy, original] of linked) if (own.has(copy) || own.has(original)) own.add(copy).add(original);
  }
  return own;
}
