/** What the corpus' typed facts say of a sentence's: for each source at most one piece of evidence for a relation. */
import type { ReadSentence } from '@/lib/facts/reader';
import type { Fact } from '@/lib/facts/types';
import type { Checking } from './checking';
import type { IndexedFact } from './claim-index';
import { type Comparison, compareFacts } from './compare';
import { describeClaim } from './describe';
import { explain } from './explain';
import { isContradicted } from './self-contradiction';
import type { Evidence, MatchClaim, MatchSource, Relation } from './types';
import type { Found } from './verdict';

/** A pair of facts that were compared, with the outcome. */
interface Pairing {
  page: Fact;
  other: IndexedFact;
  outcome: Exclude<Comparison, null>;
}

/** All typed evidence on a sentence. */
export function typedEvidence(sentence: ReadSentence, checking: Checking): Found[] {
  const bySource = new Map<string, Pairing[]>();
  for (const pairing of pairUp(sentence, checking)) {
    const id = pairing.other.claim.sourceId;
    bySource.set(id, [...(bySource.get(id) ?? []), pairing]);
  }
  return [...bySource].flatMap(([id, pairings]) => {
    const source = checking.index.sources.get(id);
    return source ? evidenceOf(source, pairings, sentence, checking) : [];
  });
}

function pairUp(sentence: ReadSentence, { index, isNotSame, excluded, contextOf }: Checking): Pairing[] {
  return sentence.facts.flatMap((page) => {
    const context = contextOf(page.attribute);
    if (!context || page.strength === 'presupposed') return [];
    return index.factsLike(page).flatMap((other): Pairing[] => {
      if (excluded.has(other.claim.sourceId)) return [];
      if (isNotSame(sentence.text, other.claim.id, page.attribute)) return [];
      const outcome = compareFacts(page, other.fact, context);
      return outcome ? [{ page, other, outcome }] : [];
    });
  });
}

/** What one source has to say of a sentence: at most one piece of evidence for each relation. */
function evidenceOf(source: MatchSource, pairings: Pairing[], sentence: ReadSentence, checking: Checking): Found[] {
  const agreeing = pairings.filter((pairing) => pairing.outcome === 'agrees');
  const settled = new Set(agreeing.map(({ page }) => topicOf(page)));
  // A source that says the same somewhere does not conflict, whatever another of its sentences seems to say (docs/matching.md).
  const open = pairings.filter(
    (pairing) => pairing.outcome !== 'agrees' && !settled.has(topicOf(pairing.page)) && isSure(pairing, checking),
  );
  const make = (relation: Relation, list: Pairing[]): Found[] => {
    const best = bestOf(list, pairings, sentence.text);
    if (!best) return [];
    const topics = new Set(list.map(({ page }) => topicOf(page)));
    return [{ relation, topics, evidence: toEvidence(relation, best, list, source, sentence, checking) }];
  };
  return [
    ...make('corroborates', agreeing),
    ...make(
      'conflicts',
      open.filter(({ outcome }) => outcome === 'differs'),
    ),
    ...make(
      'updated',
      open.filter(({ outcome }) => outcome === 'updated'),
    ),
  ];
}

/** A difference counts where both facts are certain, and neither article says otherwise elsewhere. */
function isSure({ page, other }: Pairing, { contextOf, siblingsOf, index }: Checking): boolean {
  const context = contextOf(page.attribute);
  if (!page.certain || !other.fact.certain || !context) return false;
  const sourceFacts = index.factsLike(other.fact).filter(({ claim }) => claim.sourceId === other.claim.sourceId);
  return (
    !isContradicted(page, siblingsOf(page), context) &&
    !isContradicted(
      other.fact,
      sourceFacts.map(({ fact }) => fact),
      context,
    )
  );
}

const topicOf = (fact: Fact): string => `${fact.attribute}|${fact.subject}|${fact.object}`;

/**
 * The claim that shares most with the sentence: facts first, then whether it says them outright, then words; of equals
 * the first by id, so that the order of the corpus never matters.
 */
function bestOf(list: Pairing[], all: Pairing[], sentence: string): Pairing | undefined {
  if (list.length <= 1) return list[0];
  const words = wordSet(sentence);
  const score = ({ other }: Pairing) =>
    4 * all.filter((p) => p.other.claim.id === other.claim.id && p.outcome === 'agrees').length +
    2 * list.filter((p) => p.other.claim.id === other.claim.id).length +
    (other.fact.strength === 'main' ? 1 : 0) +
    (other.fact.certain ? 1 : 0) +
    2 * sharedWords(words, wordsOfQuote(other.claim));
  const scored = list.map((pairing) => ({ pairing, score: score(pairing) }));
  return scored.sort((a, b) => b.score - a.score || (a.pairing.other.claim.id < b.pairing.other.claim.id ? -1 : 1))[0]
    ?.pairing;
}

/** A claim is asked for by one sentence after the other. */
const quoteWords = new WeakMap<MatchClaim, Set<string>>();

function wordsOfQuote(claim: MatchClaim): Set<string> {
  const known = quoteWords.get(claim) ?? wordSet(claim.quote);
  quoteWords.set(claim, known);
  return known;
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
  checking: Checking,
): Evidence {
  const { claim } = best.other;
  const attribute = checking.contextOf(best.page.attribute)?.attribute;
  if (!attribute) throw new Error(`no attribute ${best.page.attribute}`);
  const same = list.filter((pairing) => pairing.other.claim.id === claim.id);
  const why = explain(
    relation,
    { fact: best.page, text: sentence.text },
    { fact: best.other.fact, text: claim.quote },
    attribute,
    checking.nameOf,
  );
  return {
    ...describeClaim(claim, source),
    why,
    attribute: attribute.id,
    marks: {
      page: uniqueSpans(same.flatMap((pairing) => pairing.page.spans)),
      quote: uniqueSpans(same.flatMap((pairing) => pairing.other.fact.spans)),
    },
    origin: originOf(best.other.fact, source, checking),
  };
}

/** A source that only passes on what a third party said has that party as its origin. */
function originOf(fact: Fact, source: MatchSource, { index, nameOf }: Checking): string {
  const secondHand = fact.attribution && fact.attribution !== fact.subject && fact.attribution !== fact.object;
  return secondHand && fact.attribution
    ? index.origins.ofOutlet(nameOf(fact.attribution))
    : index.origins.ofSource(source.id);
}

function uniqueSpans(spans: { start: number; end: number }[]): { start: number; end: number }[] {
  const seen = new Map(spans.map((span) => [`${span.start}-${span.end}`, span]));
  return [...seen.values()].sort((a, b) => a.start - b.start);
}
