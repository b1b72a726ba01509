import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { whyEn } from '@/components/ui/messages/why-en';
import { comparePair } from '@/lib/match/pair';
import { AGREES } from './agrees';
import { CONFLICTS } from './conflicts';
import { NOTHING } from './nothing';

const RUNS = { numRuns: 200 };
const verdict = (source: string, page: string): string => comparePair(source, page).verdict;
const of = <T>(...all: T[]): fc.Arbitrary<T> => fc.constantFrom(...all);

const WHO = of('Harrow Foods', 'Calder Bank', 'Ilse Varga', 'The council', 'Petrel Cells');
const DID = of('bought the dairy', 'sold the old harbour', 'repaired the ferry', 'sued the shipyard');
const WHERE = of('in Lisbon', 'near Ardal', 'in Kesten', 'at Torvald airport');
const sentence = fc.tuple(WHO, DID, WHERE).map((parts) => parts.join(' '));

describe('a sentence against itself', () => {
  it('is borne out', () => {
    fc.assert(
      fc.property(sentence, (text) => {
        expect(verdict(`${text}.`, `${text}.`)).toBe('corroborates');
      }),
      RUNS,
    );
  });
});

describe('a number in other words', () => {
  const forms = (n: number): string[] => [
    `$${n} billion`,
    `${n}bn dollars`,
    `$${n}bn`,
    `US$${n} billion`,
    `${n} billion dollars`,
  ];
  const WORDS = ['two', 'three', 'five', 'seven', 'twelve', 'twenty', 'forty'];
  const DIGITS = ['2', '3', '5', '7', '12', '20', '40'];

  it('never conflicts', () => {
    fc.assert(
      fc.property(sentence, fc.integer({ min: 2, max: 90 }), fc.nat(4), fc.nat(4), (text, n, a, b) => {
        expect(verdict(`${text} for ${forms(n)[a]}.`, `${text} for ${forms(n)[b]}.`)).toBe('corroborates');
      }),
      RUNS,
    );
  });

  it.each(WORDS.map((word, at) => [word, DIGITS[at] ?? '']))('%s and %s', (word, digits) => {
    expect(verdict(`The mill hired ${word} weavers.`, `The mill hired ${digits} weavers.`)).toBe('corroborates');
    expect(verdict(`The mill hired ${digits} weavers.`, `The mill hired ${word} weavers.`)).toBe('corroborates');
  });
});

describe('a date in other words', () => {
  const DATES = [
    'on 3 May 2024',
    'on May 3, 2024',
    'on the 3rd of May 2024',
    'in May 2024',
    'in May',
    'in 2024',
    'in early May 2024',
  ];

  it('never conflicts', () => {
    fc.assert(
      fc.property(sentence, of(...DATES), of(...DATES), (text, a, b) => {
        expect([a, b, verdict(`${text} ${a}.`, `${text} ${b}.`)]).toEqual([a, b, 'corroborates']);
      }),
      RUNS,
    );
  });
});

describe('sentences about other things', () => {
  const all = [...AGREES, ...CONFLICTS, ...NOTHING];
  /** Rows far apart in the tables tell other stories. */
  it('get nothing', () => {
    fc.assert(
      fc.property(fc.nat(all.length - 1), fc.nat(all.length - 1), (a, b) => {
        const [source, page] = [all[a]?.[0] ?? '', all[b]?.[1] ?? ''];
        const shared = source.split(/\W+/).filter((word) => word.length > 3 && page.includes(word));
        fc.pre(shared.length < 2);
        expect([source, page, verdict(source, page)]).toEqual([source, page, 'nothing']);
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('what it says', () => {
  it.each([
    [
      'The bridge opened in Torvald in 2019.',
      'The bridge opened in Torvald in 2017.',
      'date: in 2017|2017 here, 2019 there',
    ],
    [
      'The senate approved the trade bill.',
      'The senate rejected the trade bill.',
      'another word: rejected here, approved there',
    ],
    [
      'Pieter Brandt is a Danish novelist.',
      'Pieter Brandt is a Swedish novelist.',
      'nationality: Swedish here, Danish there',
    ],
  ])('%s ↯ %s', (source, page, words) => {
    const last = words.split('|').at(-1) ?? '';
    const { why } = comparePair(source, page);
    expect(why && whyEn(why)).toContain(last);
  });
});
