import { dayOf } from '@/lib/facts/reader';
import type { Fact } from '@/lib/facts/types';
import { buildSentenceIndex, type SentenceIndex } from './near-sentences';
import { type Origins, originsOf } from './origins';
import { isOfSameThing, keyOf } from './self-contradiction';
import type { MatchClaim, MatchSource } from './types';

/** A fact of the corpus with the claim it belongs to. */
export interface IndexedFact {
  fact: Fact;
  claim: MatchClaim;
}

/** The corpus made ready for checking pages. A cache: rebuilt from the database whenever that has changed. */
export interface ClaimIndex {
  sources: ReadonlyMap<string, MatchSource>;
  origins: Origins;
  claims: number;
  newest: string | null;
  /** Facts of the corpus that speak of the same attribute and subject. */
  factsLike(fact: Fact): readonly IndexedFact[];
  /** Claims in nearly the same words as a sentence. */
  nearSentences: SentenceIndex;
}

/** Builds the index; O(facts). Claims whose source is missing are left out. */
export function buildClaimIndex(sources: MatchSource[], claims: MatchClaim[]): ClaimIndex {
  const known = new Map(sources.map((source) => [source.id, source]));
  const byKey = new Map<string, IndexedFact[]>();
  let count = 0;
  for (const claim of claims) {
    if (!known.has(claim.sourceId)) continue;
    count++;
    for (const fact of claim.facts) {
      if (fact.strength === 'presupposed') continue;
      const key = keyOf(fact);
      const list = byKey.get(key);
      if (list) list.push({ fact, claim });
      else byKey.set(key, [{ fact, claim }]);
    }
  }
  const dates = sources.flatMap((source) => source.published ?? []).sort();
  return {
    sources: known,
    origins: originsOf(sources),
    claims: count,
    newest: dates[dates.length - 1] ?? null,
    nearSentences: buildSentenceIndex(
      claims.filter((claim) => known.has(claim.sourceId)),
      (claim) => dayOf(known.get(claim.sourceId)?.published ?? null),
    ),
    factsLike: (fact) => (byKey.get(keyOf(fact)) ?? []).filter((other) => isOfSameThing(fact, other.fact)),
  };
}
