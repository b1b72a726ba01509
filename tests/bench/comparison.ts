import { knowledge } from '@/corpus/knowledge';
import type { Article } from '@/lib/article/types';
import { readClaims } from '@/lib/facts/claims';
import { createFactReader, type FactReader } from '@/lib/facts/reader';
import { lookupsIn } from '@/lib/match/checking';
import { buildClaimIndex } from '@/lib/match/claim-index';
import { compareSources } from '@/lib/match/compare-corpus';
import { Disagreements, LISTED_FOR_DISAGREEMENTS } from '@/lib/match/disagreements';
import type { MatchClaim, MatchSource } from '@/lib/match/types';
import { randomRow, sentences } from './synthetic';
import { atMost, type Figure, plain } from './table';

const SIZES = [1_000, 10_000] as const;
const CLAIMS_PER_SOURCE = 20;
/** "A few hundred milliseconds" for 1,000 claims: a page shows where sources disagree without making its reader wait. */
const BUDGET_MS = 500;
/** Longest step between two breaths, on the thread of the manager's page. */
const STEP_BUDGET_MS = 50;

/** Holding a corpus against itself, claim by claim, after another of the same kind to warm up. */
export async function measureComparison(): Promise<Figure[]> {
  const reader = createFactReader(knowledge);
  timed(1_000, reader);
  return SIZES.flatMap((size) => {
    const { all, longest, found } = timed(size, reader);
    const label = `comparing ${size.toLocaleString('en')} claims with one another`;
    return [
      size === 1_000 ? atMost(label, all, 'ms', BUDGET_MS, 0) : plain(label, all, 'ms', 0),
      // The first step also makes the index of words, which grows with the corpus.
      size === 1_000 ? atMost('  longest step', longest, 'ms', STEP_BUDGET_MS) : plain('  longest step', longest, 'ms'),
      plain('  facts on which sources disagree', found, '', 0),
    ];
  });
}

function timed(size: number, reader: FactReader): { all: number; longest: number; found: number } {
  const { sources, claims } = corpusOf(size, reader);
  const start = performance.now();
  const index = buildClaimIndex(sources, claims);
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const lookup = { claim: (id: string) => byId.get(id), source: (id: string) => index.sources.get(id) };
  const disagreements = new Disagreements({ ...lookupsIn(reader), ...lookup });
  let [last, longest] = [performance.now(), 0];
  for (const standing of compareSources({ index, claims, reader, most: LISTED_FOR_DISAGREEMENTS })) {
    disagreements.add(standing);
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
  }
  const found = disagreements.list().length;
  return { all: performance.now() - start, longest, found };
}

/** Claims of many outlets on the same things in many values: the case in which comparing costs most. */
function corpusOf(size: number, reader: FactReader): { sources: MatchSource[]; claims: MatchClaim[] } {
  const random = randomRow(size);
  const sources: MatchSource[] = [];
  const claims: MatchClaim[] = [];
  for (let at = 0; claims.length < size; at++) {
    const text = sentences(CLAIMS_PER_SOURCE, random);
    const published = `2025-11-${String(1 + (at % 28)).padStart(2, '0')}`;
    const source = { id: `source-${at}`, url: null, publisher: `Invented Outlet ${at}`, title: null, published };
    // Without fingerprints: sentences of one set make all these sources each other's copies, and nothing would be compared.
    sources.push({ ...source, origins: [], fingerprint: [] });
    const meta = { ...source, canonicalUrl: null, authors: [], modified: null, language: 'en', from: {} };
    const article: Article = { meta, blocks: text.map((one) => ({ kind: 'paragraph', text: one })) };
    readClaims(article, reader).forEach(({ quote, facts }, place) => {
      if (claims.length < size) claims.push({ id: `${source.id}#${place}`, sourceId: source.id, quote, facts });
    });
  }
  return { sources, claims };
}
