import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleOf, check, inventedReader } from '@/tests/support/reading';
import { of, sentence } from '@/tests/support/story-arbitraries';

const RUNS = { numRuns: 150 };

describe('numbers put in other words', () => {
  const forms = (n: number): string[] => [
    `$${n}bn`,
    `$${n} billion`,
    `US$${n} billion`,
    `${n} billion dollars`,
    `${n}bn dollars`,
    `$${n}B`,
    `USD ${n} billion`,
    `$${n * 1000} million`,
    `${n} billion US dollars`,
  ];
  const amount = fc.integer({ min: 11, max: 999 }).map((n) => n / 10);

  it('never conflict, and corroborate', () => {
    fc.assert(
      fc.property(amount, fc.nat(8), fc.nat(8), (n, a, b) => {
        const say = (form: number) => `Petrel Cells raised ${forms(n)[form]}.`;
        const { counts } = check(say(a), [{ text: say(b) }]);
        expect([say(a), say(b), counts.conflicts, counts.corroborated]).toEqual([say(a), say(b), 0, 1]);
      }),
      RUNS,
    );
  });

  it('never conflict for counts and shares', () => {
    const WORDS = ['two', 'five', 'ten', 'twelve', 'twenty', 'forty', 'ninety', 'one hundred', 'two thousand'];
    const DIGITS = ['2', '5', '10', '12', '20', '40', '90', '100', '2,000'];
    WORDS.forEach((word, at) => {
      expect(check(`Norrvik cut ${word} jobs.`, [{ text: `Norrvik cut ${DIGITS[at]} jobs.` }]).counts).toMatchObject({
        conflicts: 0,
        corroborated: 1,
      });
    });
    for (const share of ['30%', '30 percent', '30 per cent', 'thirty percent', '30 pct'])
      expect(check(`Calder owns ${share} of Norrvik.`, [{ text: 'Calder owns 30% of Norrvik.' }]).counts).toMatchObject(
        {
          conflicts: 0,
          corroborated: 1,
        },
      );
  });
});

describe('dates put in other words', () => {
  const DAYS = [
    '19 November 2025',
    'November 19, 2025',
    'Nov. 19, 2025',
    '19 Nov 2025',
    'the 19th of November 2025',
    'November 2025',
    'late 2025',
    '2025',
    'autumn 2025',
  ];
  it('never conflict', () => {
    for (const a of DAYS)
      for (const b of DAYS) {
        const when = (words: string) =>
          `Tomas Berrigan left Norrvik ${/^[\dN]\S* ?\d*.*\d{1,2},|^\d{1,2} |^the/.test(words) ? 'on' : 'in'} ${words}.`;
        const { counts } = check(when(a), [{ text: when(b) }]);
        expect([a, b, counts.conflicts, counts.corroborated]).toEqual([a, b, 0, 1]);
      }
  });
});

describe('any text', () => {
  const nasty = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 200 }),
    fc
      .array(
        fc.oneof(
          sentence,
          of(
            '“',
            '”',
            '—',
            '$',
            '%',
            '19',
            'Nov.',
            'not',
            'he',
            'Norrvik',
            ',',
            '(',
            '44',
            '\u200b',
            '👩‍🔬',
            '\n',
            '.',
          ),
          fc.string({ maxLength: 8 }),
        ),
        { maxLength: 60 },
      )
      .map((parts) => parts.join(' ')),
  );

  it('never throws, on the page or in a source', () => {
    fc.assert(
      fc.property(nasty, nasty, (page, other) => {
        expect(() => check(page, [{ text: other }])).not.toThrow();
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ['one word 3,000 times', 'Norrvik '.repeat(3_000)],
    ['one long number', '9'.repeat(50_000)],
    ['one long word', 'a'.repeat(50_000)],
    ['commas', 'Norrvik, Calder, '.repeat(2_000)],
    ['open quotes', '“Norrvik bought '.repeat(60)],
    ['ages', 'Tomas Berrigan, 44, '.repeat(1_000)],
    ['negations', 'not '.repeat(5_000)],
    ['500 sentences', 'Tomas Berrigan left Norrvik on 19 November 2025. '.repeat(500)],
  ])('takes bounded time: %s', (_, long) => {
    const started = performance.now();
    inventedReader.read(articleOf(long));
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});
