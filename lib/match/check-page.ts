/** The check of a page: every sentence against the corpus, and what came of it. */
import type { Article } from '@/lib/article/types';
import { dayOf, type FactReader, type ReadSentence } from '@/lib/facts/reader';
import type { Attribute, Entity, Fact } from '@/lib/facts/types';
import type { ClaimIndex, IndexedFact } from './claim-index';
import { type Comparison, compareFacts } from './compare';
import { explain } from './explain';
import type { NearSentence } from './near-sentences';
import { isCopy } from './origins';
import { publisherKey } from './outlets';
import { provenance } from './provenance';
import type { Evidence, Finding, MatchClaim, MatchSource, PageReport, Relation } from './types';
import { type Found, verdictOf } from './verdict';

export interface CheckInput {
  article: Article;
  index: ClaimIndex;
  reader: FactReader;
  /** True for pairs the reader has called not the same claim. */
  isNotSame?: (sentence: string, claimId: string, attribute: string) => boolean;
  /** Sources to leave out besides the page's own. */
  isExcluded?: (source: MatchSource) => boolean;
}

/** Checks a page. Pure: the same input gives the same report, whatever the order of the sources. */
export function checkPage(input: CheckInput): PageReport {
  const checker = createChecker(input);
  const sentences = input.reader.read(input.article);
  const findings = sentences.flatMap((sentence) => checker(sentence) ?? []);
  const having = (relation: Relation) => findings.filter((f) => f.verdicts.some((v) => v.relation === relation)).length;
  return {
    counts: {
      checked: sentences.length,
      corroborated: having('corroborates'),
      conflicts: having('conflicts'),
      updated: having('updated'),
      nothing: sentences.length - findings.length,
    },
    findings,
    corpus: { sources: input.index.sources.size, claims: input.index.claims, newest: input.index.newest },
  };
}

/** A pair of facts that were compared, with the outcome. */
interface Pairing {
  page: Fact;
  other: IndexedFact;
  outcome: Exclude<Comparison, null>;
}

function createChecker(input: CheckInput): (sentence: ReadSentence) => Finding | null {
  const attributes = new Map(input.reader.knowledge.attributes.map((attribute) => [attribute.id, attribute]));
  const entities = new Map(input.reader.knowledge.entities.map((entity) => [entity.id, entity]));
  const excluded = ownSources(input);
  return (sentence) => {
    const pairings = pairUp(sentence, input, attributes, entities, excluded);
    const bySource = new Map<string, Pairing[]>();
    for (const pairing of pairings) {
      const id = pairing.other.claim.sourceId;
      bySource.set(id, [...(bySource.get(id) ?? []), pairing]);
    }
    const typed = [...bySource].flatMap(([id, list]) => evidenceOf(id, list, sentence, input, attributes, entities));
    const evidence = [...typed, ...evidenceInSameWords(sentence, input, excluded, typed)];
    const verdicts = RELATIONS.flatMap((relation) => verdictOf(relation, evidence) ?? []);
    if (verdicts.length === 0) return null;
    const { block, start, end, text } = sentence;
    return { id: `${block}:${start}-${end}`, block, start, end, sentence: text, verdicts };
  };
}

const RELATIONS: Relation[] = ['corroborates', 'conflicts', 'updated'];

/** The page itself, its publisher and its copies are no second source. */
function ownSources({ article, index, isExcluded }: CheckInput): Set<string> {
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
  return own;
}

function pairUp(
  sentence: ReadSentence,
  { index, isNotSame }: CheckInput,
  attributes: ReadonlyMap<string, Attribute>,
  entities: ReadonlyMap<string, Entity>,
  excluded: ReadonlySet<string>,
): Pairing[] {
  return sentence.facts.flatMap((page) => {
    const attribute = attributes.get(page.attribute);
    if (!attribute || page.strength === 'presupposed') return [];
    return index.factsLike(page).flatMap((other): Pairing[] => {
      if (excluded.has(other.claim.sourceId)) return [];
      if (isNotSame?.(sentence.text, other.claim.id, page.attribute)) return [];
      const outcome = compareFacts(page, other.fact, { attribute, entities });
      return outcome ? [{ page, other, outcome }] : [];
    });
  });
}

/** What one source has to say of a sentence: at most one piece of evidence for each relation. */
function evidenceOf(
  sourceId: string,
  pairings: Pairing[],
  sentence: ReadSentence,
  input: CheckInput,
  attributes: ReadonlyMap<string, Attribute>,
  entities: ReadonlyMap<string, Entity>,
): Found[] {
  const source = input.index.sources.get(sourceId);
  if (!source) return [];
  const agreeing = pairings.filter((pairing) => pairing.outcome === 'agrees');
  const settled = new Set(agreeing.map(({ page }) => topicOf(page)));
  // A source that says the same somewhere does not conflict, whatever another of its sentences seems to say (docs/matching.md).
  const open = pairings.filter((pairing) => pairing.outcome !== 'agrees' && !settled.has(topicOf(pairing.page)));
  const conflicting = open.filter(
    ({ outcome, page, other }) => outcome === 'differs' && page.certain && other.fact.certain,
  );
  const updated = open.filter(
    ({ outcome, page, other }) => outcome === 'updated' && page.certain && other.fact.certain,
  );
  const make = (relation: Relation, list: Pairing[]) => {
    const best = bestOf(list, pairings, sentence.text);
    if (!best) return [];
    const topics = new Set(list.map(({ page }) => topicOf(page)));
    return [
      {
        relation,
        topics,
        evidence: toEvidence(relation, best, list, source, sentence, input.index, attributes, entities),
      },
    ];
  };
  return [...make('corroborates', agreeing), ...make('conflicts', conflicting), ...make('updated', updated)];
}

/** Attribute id of verdicts that rest on the words alone. */
const SAME_WORDS = 'general:same-words';

/** What sources say in nearly the same words, where their typed facts are silent. */
function evidenceInSameWords(
  sentence: ReadSentence,
  { index, isNotSame }: CheckInput,
  excluded: ReadonlySet<string>,
  typed: Found[],
): Found[] {
  const spoken = new Set([...excluded, ...typed.map(({ evidence }) => evidence.sourceId)]);
  const bySource = new Map<string, NearSentence[]>();
  for (const near of index.nearSentences.find(sentence.analysis)) {
    const id = near.claim.sourceId;
    if (spoken.has(id) || isNotSame?.(sentence.text, near.claim.id, SAME_WORDS)) continue;
    bySource.set(id, [...(bySource.get(id) ?? []), near]);
  }
  return [...bySource].flatMap(([id, list]) => {
    const source = index.sources.get(id);
    const agreeing = list.find(({ comparison }) => comparison.verdict === 'corroborates');
    const best = agreeing ?? (list.length === 1 ? list[0] : undefined);
    if (!source || !best) return [];
    const { claim, comparison } = best;
    const { statement, evidence } = comparison.marks;
    return [
      {
        relation: comparison.verdict,
        topics: new Set([SAME_WORDS]),
        evidence: {
          ...describe(claim, source),
          why: comparison.why,
          attribute: SAME_WORDS,
          marks: { page: statement, quote: evidence },
          origin: index.origins.ofSource(id),
        },
      },
    ];
  });
}

/** Who says so, and in which words. */
function describe(claim: MatchClaim, source: MatchSource) {
  return {
    claimId: claim.id,
    sourceId: source.id,
    publisher: source.publisher,
    title: source.title,
    url: source.url,
    published: dayOf(source.published),
    quote: claim.quote,
    ...(source.restated ? { restated: true as const } : {}),
  };
}

const topicOf = (fact: Fact): string => `${fact.attribute}|${fact.subject}|${fact.object}`;

/**
 * The claim that shares most with the sentence: facts first, then whether it says them outright, then words; of equals
 * the first by id, so that the order of the corpus never matters.
 */
function bestOf(list: Pairing[], all: Pairing[], sentence: string): Pairing | undefined {
  const words = wordSet(sentence);
  const score = ({ other }: Pairing) =>
    4 * all.filter((p) => p.other.claim.id === other.claim.id && p.outcome === 'agrees').length +
    2 * list.filter((p) => p.other.claim.id === other.claim.id).length +
    (other.fact.strength === 'main' ? 1 : 0) +
    (other.fact.certain ? 1 : 0) +
    2 * sharedWords(words, wordSet(other.claim.quote));
  const scored = list.map((pairing) => ({ pairing, score: score(pairing) }));
  return scored.sort((a, b) => b.score - a.score || (a.pairing.other.claim.id < b.pairing.other.claim.id ? -1 : 1))[0]
    ?.pairing;
}

const wordSet = (text: string): Set<string> => new Set(text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? []);

/** Share of the smaller set's words that the other has too. */
function sharedWords(a: Set<string>, b: Set<string>): number {
  let shared = 0;
  for (const word of a) if (b.has(word)) shared++;
  return shared / Math.max(1, Math.min(a.size, b.size));
}

function toEvidence(
  relation: Relation,
  best: Pairing,
  list: Pairing[],
  source: MatchSource,
  sentence: ReadSentence,
  index: ClaimIndex,
  attributes: ReadonlyMap<string, Attribute>,
  entities: ReadonlyMap<string, Entity>,
): Evidence {
  const { claim } = best.other;
  const attribute = attributes.get(best.page.attribute);
  if (!attribute) throw new Error(`no attribute ${best.page.attribute}`);
  const same = list.filter((pairing) => pairing.other.claim.id === claim.id);
  const why = explain(
    relation,
    { fact: best.page, text: sentence.text },
    { fact: best.other.fact, text: claim.quote },
    attribute,
    (id) => entities.get(id)?.name ?? id,
  );
  return {
    ...describe(claim, source),
    why,
    attribute: attribute.id,
    marks: {
      page: uniqueSpans(same.flatMap((pairing) => pairing.page.spans)),
      quote: uniqueSpans(same.flatMap((pairing) => pairing.other.fact.spans)),
    },
    origin: originOf(best.other.fact, source, index, entities),
  };
}

/** A source that only passes on what a third party said has that party as its origin. */
function originOf(fact: Fact, source: MatchSource, index: ClaimIndex, entities: ReadonlyMap<string, Entity>): string {
  const secondHand = fact.attribution && fact.attribution !== fact.subject && fact.attribution !== fact.object;
  if (!secondHand || !fact.attribution) return index.origins.ofSource(source.id);
  return index.origins.ofOutlet(entities.get(fact.attribution)?.name ?? fact.attribution);
}

function uniqueSpans(spans: { start: number; end: number }[]): { start: number; end: number }[] {
  const seen = new Map(spans.map((span) => [`${span.start}-${span.end}`, span]));
  return [...seen.values()].sort((a, b) => a.start - b.start);
}
