import { describe, expect, it } from 'vitest';
import { claimReader } from '@/lib/facts/reread';
import { articleOf, inventedReader, lineOf } from '@/tests/support/reading';

const reader = claimReader(inventedReader);
const BLOCK = 'Tomas Berrigan teaches. He left Norrvik on 19 November 2025. Norrvik cut 600 jobs.';
const article = articleOf(BLOCK);
const QUOTE = 'He left Norrvik on 19 November 2025.';
const place = { block: 0, start: BLOCK.indexOf(QUOTE), end: BLOCK.indexOf(QUOTE) + QUOTE.length };

describe('a sentence read again in its article', () => {
  it('knows from the text before it who is meant, and is read without its neighbours', () => {
    const facts = reader.factsAt(article, place, 'He left Norrvik on 20 November 2025.');
    expect(facts.map((fact) => lineOf(fact)).sort()).toEqual([
      'leaves(berrigan norrvik)',
      'leaves-when(berrigan norrvik)=2025-11-20',
    ]);
  });

  it('alone leaves open who is meant', () => {
    expect(reader.factsAt(article, null, QUOTE)).toEqual([]);
    expect(reader.factsAt(article, { block: 9, start: 0, end: 1 }, QUOTE)).toEqual([]);
  });

  it('marks words of the new text, also in its second sentence', () => {
    const text = 'He spoke. He left Norrvik on 20 November 2025.';
    const marked = reader
      .factsAt(article, place, text)
      .flatMap(({ spans }) => spans.map(({ start, end }) => text.slice(start, end)));
    expect(marked.length).toBeGreaterThan(0);
    expect(marked.join(' ')).toContain('20 November 2025');
    for (const words of marked) expect(text).toContain(words);
  });

  it('takes the article’s date for its own', () => {
    expect(reader.factsAt(articleOf(BLOCK, { published: '2024-01-31' }), place, QUOTE)[0]?.asOf).toBe('2024-01-31');
  });
});
