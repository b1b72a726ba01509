import { describe, expect, it } from 'vitest';
import { checkPage } from '@/lib/match/check-page';
import { buildClaimIndex } from '@/lib/match/claim-index';
import type { PageReport } from '@/lib/match/types';
import { articleOf, corpusOf, inventedReader, type TestSource } from '@/tests/support/reading';

const CUT = 'Norrvik cut 600 jobs.';
const LINES = [
  'Norrvik laid off about 600 people.',
  'Six hundred workers were sacked by Norrvik.',
  'Norrvik eliminated close to 600 positions.',
];

/** Checks a page against sources of which some are, as the reader says, copies of others: copy → original, by number. */
function checked(
  copies: Record<number, number>,
  meta = {},
  sources: TestSource[] = LINES.map((text) => ({ text })),
): PageReport {
  const corpus = corpusOf(sources);
  for (const [copy, original] of Object.entries(copies)) {
    const source = corpus.sources[Number(copy)];
    if (source) source.copyOf = `source-${original}`;
  }
  const index = buildClaimIndex(corpus.sources, corpus.claims);
  return checkPage({ article: articleOf(CUT, { publisher: 'The Page', ...meta }), reader: inventedReader, index });
}

const origins = (report: PageReport) => report.findings[0]?.verdicts[0]?.origins ?? 0;
const articles = (report: PageReport) => report.findings[0]?.verdicts[0]?.evidence.length ?? 0;

describe('sources the reader calls copies', () => {
  it('count as one origin with their original, and are still shown', () => {
    expect([origins(checked({})), articles(checked({}))]).toEqual([3, 3]);
    expect([origins(checked({ 1: 0 })), articles(checked({ 1: 0 }))]).toEqual([2, 3]);
    expect(origins(checked({ 1: 0, 2: 1 }))).toBe(1);
  });

  it('of one original that is not in the corpus are one origin', () => {
    expect(origins(checked({ 1: 9, 2: 9 }))).toBe(2);
  });

  it('form one origin even in a circle, which an import might bring', () => {
    expect(origins(checked({ 0: 1, 1: 2, 2: 0 }))).toBe(1);
  });

  it('of the page itself, or what the page is a copy of, do not count at all', () => {
    const url = 'https://page.example/1';
    const sources = LINES.map((text, i): TestSource => ({ text, url: i === 0 ? url : null }));
    expect(articles(checked({}, { url }, sources))).toBe(2);
    expect(articles(checked({ 1: 0 }, { url }, sources))).toBe(1);
    expect(articles(checked({ 0: 1 }, { url }, sources))).toBe(1);
    expect(articles(checked({ 0: 1, 1: 2 }, { url }, sources))).toBe(0);
  });
});
