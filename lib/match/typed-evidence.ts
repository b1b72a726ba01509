/** What the corpus' typed facts say of a sentence's: for each source at most one piece of evidence for a relation. */

import type { ReadSentence } from '@/lib/facts/reader';
import type { Fact } from '@/lib/facts/types';
import { once } from '@/lib/language/once';
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
  /** Attribute, subject and object of the page's fact. */
  topic: string;
}

/** All typed evidence on a sentence. */
export function typedEvidence(sentence: ReadSentence, checking: Checking): Found[] {
  const bySource = new Map<string, Pairing[]>();
  for (const pairing of pairUp(sentence, checking)) {
    const id = pairing.other.claim.sourceId;
    const list = bySource.get(id);
    if (list) list.push(pairing);
    else bySource.set(id, [pairing]);
  }
  return [...bySource].flatMap(([id, pairings]) => {
    const source = checking.index.sources.get(id);
    return source ? evidenceOf(source, pairings, sentence, checking) : [];
  });
}

/** Each fact of the sentence with those of the corpus that it agrees with or differs from, in the order of the corpus. */
function pairUp(sentence: ReadSentence, checking: Checking): Pairing[] {
  return sentence.facts.flatMap((page) => {
    const context = checking.contextOf(page.attribute);
    if (!context || page.strength === 'presupposed') return [];
    const pairings: Pairing[] = [];
    for (const { fact, said } of checking.index.statementsLike(page)) {
      const outcome = compareFacts(page, fact, context);
      if (!outcome) continue;
      const topic = topicOf(page);
      for (const other of said)
        if (counts(page, other, sentence, checking)) pairings.push({ page, other, outcome, topic });
    }
    return pairings.sort((a, b) => a.other.at - b.other.at);
  });
}

/** Not the page's own source, nor what the reader has called another claim. */
function counts(
  page: Fact,
  { claim }: IndexedFact,
  sentence: ReadSentence,
  { excluded, isNotSame }: Checking,
): boolean {
  return !excluded.has(claim.sourceId) && !isNotSame(sentence.text, claim.id, page.attribute);
}

/** What one source has to say of a sentence: at most one piece of evidence for each relation. */
function evidenceOf(source: MatchSource, pairings: Pairing[], sentence: ReadSentence, checking: Checking): Found[] {
  const agreeing = pairings.filter((pairing) => pairing.outcome === 'agrees');
  const settled = new Set(agreeing.map(({ topic }) => topic));
  // A source that says the same somewhere does not conflict, whatever another of its sentences seems to say (docs/matching.md).
  const open = pairings.filter(
    (pairing) => pairing.outcome !== 'agrees' && !settled.has(pairing.topic) && isSure(pairing, checking),
  );
  const make = (relation: Relation, list: Pairing[]): Found[] => {
    if (list.length === 0) return [];
    const best = once(() => bestOf(list, pairings, sentence.text));
    const origin = list.some(({ other }) => thirdParty(other.fact) !== null)
      ? originOf(best().other.fact, source, checking)
      : checking.index.origins.ofSource(source.id);
    const evidence = () => toEvidence(relation, best(), list, source, sentence, checking, origin);
    return [{ relation, topics: new Set(list.map(({ topic }) => topic)), source, origin, evidence }];
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
function isSure({ page, other }: Pairing, checking: Checking): boolean {
  const context = checking.contextOf(page.attribute);
  if (!page.certain || !other.fact.certain || !context) return false;
  return (
    !checking.isSelfContradicted(page) &&
    !isContradicted(other.fact, checking.index.factsOf(other.claim.sourceId), context)
  );
}

const topicOf = (fact: Fact): string => `${fact.attribute}|${fact.subject}|${fact.object}`;

/**
 * The claim that shares most with the sentence: facts first, then whether it says them outright, then words; of equals
 * the first by id, and of one claim's facts the one that says most, so that neither the order of the corpus nor the way an
 * engine sorts ever matters.
 */
function bestOf(list: Pairing[], all: Pairing[], sentence: string): Pairing {
  const [only, another] = list;
  if (!only) throw new Error('nothing to choose from');
  if (!another) return only;
  const words = wordSet(sentence);
  const score = ({ other }: Pairing) =>
    4 * all.filter((p) => p.other.claim.id === other.claim.id && p.outcome === 'agrees').length +
    2 * list.filter((p) => p.other.claim.id === other.claim.id).length +
    (other.fact.strength === 'main' ? 1 : 0) +
    (other.fact.certain ? 1 : 0) +
    2 * sharedWords(words, wordsOfQuote(other.claim));
  const scored = list.map((pairing) => ({ pairing, score: score(pairing) }));
  scored.sort(
    (a, b) =>
      b.score - a.score ||
      inOrder(a.pairing.other.claim.id, b.pairing.other.claim.id) ||
      tells(b.pairing) - tells(a.pairing) ||
      inOrder(a.pairing.topic, b.pairing.topic) ||
      a.pairing.other.at - b.pairing.other.at,
  );
  return scored[0]?.pairing ?? only;
}

/** A value says more than that something is so. */
const tells = ({ page }: Pairing): number => (page.value.kind === 'flag' ? 0 : 1);

const inOrder = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

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
  origin: string,
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
    origin,
  };
}

/** A source that only passes on what a third party said has that party as its origin. */
function originOf(fact: Fact, source: MatchSource, { index, nameOf }: Checking): string {
  const party = thirdParty(fact);
  return party === null ? index.origins.ofSource(source.id) : index.origins.ofOutlet(nameOf(party));
}

/** Who is named as saying so and is not the one it is about; null where nobody is. */
function thirdParty({ attribution, subject, object }: Fact): string | null {
  return attribution && attribution !== subject && attribution !== object ? attribution : null;
}

function uniqueSpans(spans: { start: number; end: number }[]): { start: number; end: number }[] {
  const seen = new Map(spans.map((span) => [`${span.start}-${span.end}`, span]));
  return [...seen.values()].sort((a, b) => a.start - b.start);
}
