import type { Analysis } from '@/lib/facts/analysis';
import { analyseText } from '@/lib/facts/reader';
import { FUNCTION_WORDS } from '@/lib/language/function-words';
import { stemOf } from '@/lib/language/tokens';
import { type Decided, judge } from './general/judge';
import type { MatchClaim } from './types';

/** A claim whose sentence bears out, or excludes, the sentence asked about. */
export interface NearSentence {
  claim: MatchClaim;
  comparison: Decided;
  /** The claim's sentence, read as of the day its source appeared. */
  analysis: Analysis;
}

/** Finds claims that say the same in much the same words; for what no pack has attributes for. */
export interface SentenceIndex {
  /** @param counts whether a claim is asked at all; the others cost nothing */
  find(statement: Analysis, counts: (claim: MatchClaim) => boolean): NearSentence[];
}

/** A stem that more claims than this have tells nothing about which claim is meant. */
const COMMON = 400;
/** So many telling stems must be shared before two sentences are worth comparing; of a short sentence all but two. */
const ENOUGH_SHARED = 4;
const FEWEST_SHARED = 3;
/** Of the claims that share enough, those that share most are compared. */
const MOST_CANDIDATES = 24;
/** Analyses kept; a claim's is asked for again by the next sentence of the page. Cleared when full. */
const MOST_ANALYSES = 2_000;

/**
 * Indexes claims by their content words. The work is put off until the first question, and a claim is analysed only when
 * it shares enough words with a sentence.
 */
export function buildSentenceIndex(
  claims: MatchClaim[],
  publishedOf: (claim: MatchClaim) => string | null,
): SentenceIndex {
  let postings: Map<string, number[]> | null = null;
  const analyses = new Map<number, Analysis>();
  const analysisOf = (index: number): Analysis => {
    const known = analyses.get(index);
    if (known) return known;
    if (analyses.size >= MOST_ANALYSES) analyses.clear();
    const claim = claims[index];
    const analysis = analyseText(claim?.quote ?? '', claim ? publishedOf(claim) : null);
    analyses.set(index, analysis);
    return analysis;
  };
  return {
    find(statement, counts) {
      if (claims.length === 0) return [];
      postings ??= postingsOf(claims);
      const isAsked = (index: number) => counts(claims[index] as MatchClaim);
      return candidates(contentStems(statement.text), postings, isAsked).flatMap((index) => {
        const claim = claims[index];
        if (!claim) return [];
        const analysis = analysisOf(index);
        const comparison = judge(statement, analysis);
        return comparison.verdict === 'nothing' ? [] : [{ claim, comparison, analysis }];
      });
    },
  };
}

/**
 * Claims that share enough of the stems, those that share most first; of equals the earlier. The stem that fewest claims
 * have comes first: one that has none but the last of them cannot share enough any more, and need not be taken up.
 */
function candidates(
  stems: ReadonlySet<string>,
  postings: ReadonlyMap<string, number[]>,
  isAsked: (index: number) => boolean,
): number[] {
  const enough = Math.max(FEWEST_SHARED, Math.min(ENOUGH_SHARED, stems.size - 2));
  const lists = [...stems].flatMap((stem) => {
    const list = postings.get(stem);
    return list && list.length <= COMMON ? [list] : [];
  });
  lists.sort((a, b) => a.length - b.length);
  const shared = new Map<number, number>();
  lists.forEach((list, at) => {
    const isLate = at > lists.length - enough;
    for (const index of list) {
      const before = shared.get(index);
      if (before !== undefined) shared.set(index, before + 1);
      else if (!isLate) shared.set(index, 1);
    }
  });
  return [...shared]
    .filter(([index, count]) => count >= enough && isAsked(index))
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, MOST_CANDIDATES)
    .map(([index]) => index);
}

/** Claims of each stem. Of a common one no more are kept than show that it is common. */
function postingsOf(claims: MatchClaim[]): Map<string, number[]> {
  const postings = new Map<string, number[]>();
  claims.forEach((claim, index) => {
    for (const stem of contentStems(claim.quote)) {
      const list = postings.get(stem);
      if (!list) postings.set(stem, [index]);
      else if (list.length <= COMMON) list.push(index);
    }
  });
  return postings;
}

/** Stems of a sentence's content words, each once: by these, candidates are found. Cheap, without any analysis. */
function contentStems(text: string): Set<string> {
  const words = text.toLowerCase().match(/\p{L}[\p{L}'’-]+/gu) ?? [];
  return new Set(words.filter((word) => !FUNCTION_WORDS.has(word)).map((word) => stemOf(word.replace(/['’]s$/, ''))));
}
