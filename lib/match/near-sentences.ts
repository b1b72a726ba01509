import type { Analysis } from '@/lib/facts/analysis';
import { analyseText } from '@/lib/facts/reader';
import { compareSentences, contentStems, type SentenceComparison } from './sentences';
import type { MatchClaim } from './types';

/** A claim whose sentence says the same as, or differs in one value from, the sentence asked about. */
export interface NearSentence {
  claim: MatchClaim;
  comparison: SentenceComparison;
}

/** Finds claims in nearly the same words; for what no pack has attributes for. */
export interface SentenceIndex {
  find(statement: Analysis): NearSentence[];
}

/** A stem that more claims than this share tells nothing about which claim is meant. */
const COMMON = 400;
/** So many content words must be shared before two sentences are worth comparing. */
const FEWEST_SHARED = 4;

/**
 * Indexes claims by their content words. The work is put off until the first question, and a claim is analysed only when
 * it shares enough words with a sentence.
 */
export function buildSentenceIndex(claims: MatchClaim[]): SentenceIndex {
  let postings: Map<string, number[]> | null = null;
  const analyses = new Map<number, Analysis>();
  const analysisOf = (index: number): Analysis => {
    const known = analyses.get(index) ?? analyseText(claims[index]?.quote ?? '');
    analyses.set(index, known);
    return known;
  };
  return {
    find(statement) {
      if (claims.length === 0) return [];
      postings ??= postingsOf(claims);
      const shared = new Map<number, number>();
      for (const stem of contentStems(statement.text)) {
        const list = postings.get(stem) ?? [];
        if (list.length <= COMMON) for (const index of list) shared.set(index, (shared.get(index) ?? 0) + 1);
      }
      return [...shared].flatMap(([index, count]) => {
        const claim = claims[index];
        if (!claim || count < FEWEST_SHARED) return [];
        const comparison = compareSentences(statement, analysisOf(index));
        return comparison ? [{ claim, comparison }] : [];
      });
    },
  };
}

function postingsOf(claims: MatchClaim[]): Map<string, number[]> {
  const postings = new Map<string, number[]>();
  claims.forEach((claim, index) => {
    for (const stem of contentStems(claim.quote)) {
      const list = postings.get(stem);
      if (list) list.push(index);
      else postings.set(stem, [index]);
    }
  });
  return postings;
}
