import { dayOf } from '@/lib/facts/reader';
import type { Fact } from '@/lib/facts/types';
import { once } from '@/lib/language/once';
import { buildSentenceIndex, type SentenceIndex } from './near-sentences';
import { type Origins, originsOf } from './origins';
import { keyOf, meetObjects } from './self-contradiction';
import type { MatchClaim, MatchSource } from './types';

/** A fact of the corpus with the claim it belongs to. */
export interface IndexedFact {
  fact: Fact;
  claim: MatchClaim;
  /** Its place in the corpus, for an order that does not hang on how it was found. */
  at: number;
}

/** Facts of the corpus that say the very same of one attribute and subject, and so compare alike with any other. */
export interface Statement {
  fact: Fact;
  /** Who says so, in the order of the corpus. */
  said: IndexedFact[];
}

/** The corpus made ready for checking pages. A cache: rebuilt from the database whenever that has changed. */
export interface ClaimIndex {
  sources: ReadonlyMap<string, MatchSource>;
  origins: Origins;
  claims: number;
  newest: string | null;
  /** Facts of the corpus that speak of the same attribute and subject, and of no other object. */
  factsLike(fact: Fact): readonly IndexedFact[];
  /** The same, those that say the same thing together; where very many sources speak of it, those of the newest. */
  statementsLike(fact: Fact): readonly Statement[];
  /** A source's own facts. */
  factsOf(sourceId: string): readonly Fact[];
  /** Claims in nearly the same words as a sentence. */
  nearSentences: SentenceIndex;
}

/** Builds the index; O(facts). Claims whose source is missing are left out. */
export function buildClaimIndex(sources: MatchSource[], claims: MatchClaim[]): ClaimIndex {
  const known = new Map(sources.map((source) => [source.id, source]));
  const isKnown = (claim: MatchClaim) => known.has(claim.sourceId);
  // a second list of very many claims only where it is another one
  const own = claims.every(isKnown) ? claims : claims.filter(isKnown);
  const byKey = indexFacts(own);
  const statements = new Map<string, Statement[]>();
  const dates = sources.flatMap((source) => source.published ?? []).sort();
  const meeting = once(() => groupFacts(own));
  const origins = once(() => originsOf(sources));
  return {
    sources: known,
    get origins() {
      return origins();
    },
    claims: own.length,
    newest: dates[dates.length - 1] ?? null,
    nearSentences: buildSentenceIndex(own, (claim) => dayOf(known.get(claim.sourceId)?.published ?? null)),
    factsLike: (fact) => (byKey.get(keyOf(fact)) ?? []).filter((other) => meetObjects(fact, other.fact)),
    statementsLike(fact) {
      const key = keyOf(fact);
      const made = statements.get(key) ?? statementsOf(ofNewestSources(byKey.get(key) ?? [], known));
      statements.set(key, made);
      return made.filter((statement) => meetObjects(fact, statement.fact));
    },
    factsOf: (sourceId) => meeting().get(sourceId) ?? [],
  };
}

/** Facts by attribute and subject. One that a sentence takes for granted is nobody's statement. */
function indexFacts(claims: MatchClaim[]): Map<string, IndexedFact[]> {
  const byKey = new Map<string, IndexedFact[]>();
  let at = 0;
  for (const claim of claims)
    for (const fact of claim.facts)
      if (fact.strength !== 'presupposed') push(byKey, keyOf(fact), { fact, claim, at: at++ });
  return byKey;
}

/** Facts by their source. */
function groupFacts(claims: MatchClaim[]): Map<string, Fact[]> {
  const bySource = new Map<string, Fact[]>();
  for (const claim of claims)
    for (const fact of claim.facts) if (fact.strength !== 'presupposed') push(bySource, claim.sourceId, fact);
  return bySource;
}

/**
 * So many sources are asked about one attribute of one subject: a check must not take longer the more is known, and no
 * reader needs the next. The number on a badge is then too low, which docs/matching.md allows.
 */
export const MOST_SOURCES = 500;

/** The facts of the newest sources, all of each; of one day the first by id. */
function ofNewestSources(facts: IndexedFact[], sources: ReadonlyMap<string, MatchSource>): IndexedFact[] {
  const ids = new Set(facts.map(({ claim }) => claim.sourceId));
  if (ids.size <= MOST_SOURCES) return facts;
  const dated = [...ids].map((id) => ({ id, day: dayOf(sources.get(id)?.published ?? null) ?? '' }));
  dated.sort((a, b) => (a.day === b.day ? (a.id < b.id ? -1 : 1) : a.day < b.day ? 1 : -1));
  const newest = new Set(dated.slice(0, MOST_SOURCES).map(({ id }) => id));
  return facts.filter(({ claim }) => newest.has(claim.sourceId));
}

/** Puts facts of one key together that agree in all that a comparison looks at (compare.ts). */
function statementsOf(facts: readonly IndexedFact[]): Statement[] {
  const alike = new Map<string, Statement>();
  for (const one of facts) {
    const { object, value, polarity, modality, attribution, when, asOf } = one.fact;
    const says = JSON.stringify([object, value, polarity, modality, attribution, when, asOf]);
    const statement = alike.get(says);
    if (statement) statement.said.push(one);
    else alike.set(says, { fact: one.fact, said: [one] });
  }
  return [...alike.values()];
}

function push<T>(map: Map<string, T[]>, key: string, item: T): void {
  const list = map.get(key);
  if (list) list.push(item);
  else map.set(key, [item]);
}
