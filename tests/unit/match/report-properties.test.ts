import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Evidence, PageReport } from '@/lib/match/types';
import { inventedKnowledge } from '@/tests/support/knowledge';
import { articleOf, check, inventedReader, type TestSource } from '@/tests/support/reading';

/** Ways to say things of the invented story, with room for values that agree and values that do not. */
const PEOPLE = ['Tomas Berrigan', 'Mara Delvaux', 'Iris Holloway', 'Jonas Quayle', 'Anna Prell'];
const FIRMS = ['Norrvik', 'Calder', 'Petrel Cells', 'Norrvik Labs'];
const PLACES = ['Bergen', 'Leeds', 'Lisbon', 'Ghent'];

const of = (...choices: string[]) => fc.constantFrom(...choices);
const person = of(...PEOPLE);
const firm = of(...FIRMS);
const small = fc.integer({ min: 2, max: 90 });

const sentence: fc.Arbitrary<string> = fc.oneof(
  fc
    .tuple(
      person,
      of('left', 'did not leave', 'quit', 'will leave', 'stays with', 'joined'),
      firm,
      of('', ' in 2022', ' on 19 November 2025', ' last month'),
    )
    .map(([who, does, where, when]) => `${who} ${does} ${where}${when}.`),
  fc
    .tuple(firm, of('paid', 'invested', 'did not invest'), small, of('', ' for a 30% stake'), firm)
    .map(([a, does, n, stake, b]) => `${a} ${does} $${n} million${stake} in ${b}.`),
  fc
    .tuple(
      firm,
      of('cut', 'laid off', 'plans to cut', 'employs'),
      of('', 'about ', 'more than '),
      small,
      of('jobs', 'people'),
    )
    .map(([who, does, hedge, n, what]) => `${who} ${does} ${hedge}${n}00 ${what}.`),
  fc.tuple(person, small).map(([who, n]) => `${who}, ${n}, spoke in Leeds.`),
  fc.tuple(firm, of('is based in', 'is headquartered in'), of(...PLACES)).map((words) => `${words.join(' ')}.`),
  fc.tuple(firm, fc.integer({ min: 1950, max: 2025 })).map(([who, year]) => `${who} was founded in ${year}.`),
  fc.tuple(person, of('runs', 'is chief executive of'), firm).map((words) => `${words.join(' ')}.`),
  of(
    'He left Norrvik.',
    'She is 39.',
    'The company cut 600 jobs.',
    'The weather was fine in 2024.',
    'Norrvik denied it.',
  ),
);
const text = fc.array(sentence, { minLength: 1, maxLength: 6 });
const day = of('2024-03-01', '2025-11-20', '2025-12-01');
const source = fc.record({ text, published: fc.option(day) });
/** Sources with ids and publishers of their own, so that their order in the corpus is all that may change. */
const sources = fc
  .array(source, { minLength: 1, maxLength: 4 })
  .map((list) => list.map((one, at) => ({ ...one, id: `s${at}`, publisher: `Invented Paper ${at}` })));

const allEvidence = (report: PageReport): Evidence[] =>
  report.findings.flatMap((finding) => finding.verdicts.flatMap((verdict) => verdict.evidence));
const RUNS = { numRuns: 150 };

describe('a report', () => {
  it('does not depend on the order of the sources', () => {
    fc.assert(
      fc.property(text, sources, (page, list) => {
        expect(check(page, [...list].reverse())).toEqual(check(page, list));
      }),
      RUNS,
    );
  });

  it('does not change when an unrelated source is added', () => {
    const unrelated: TestSource = {
      id: 'zz',
      publisher: 'The Gardener',
      text: ['Roses want sun and water.', 'Slugs were many in May 2024.', 'About 40 gardens in Oslo were open.'],
    };
    fc.assert(
      fc.property(text, sources, (page, list) => {
        expect(check(page, [...list, unrelated]).findings).toEqual(check(page, list).findings);
      }),
      RUNS,
    );
  });

  it('finds the same in a source, whatever else stands in the corpus', () => {
    fc.assert(
      fc.property(text, sources, sources, (page, list, others) => {
        const renamed = others.map((one) => ({ ...one, id: `o-${one.id}`, publisher: `Other ${one.publisher}` }));
        const ids = new Set(list.map((one) => one.id));
        const own = (report: PageReport) => allEvidence(report).filter((one) => ids.has(one.sourceId));
        expect(new Set(own(check(page, [...list, ...renamed])))).toEqual(new Set(allEvidence(check(page, list))));
      }),
      RUNS,
    );
  });

  it('counts what it shows', () => {
    fc.assert(
      fc.property(text, sources, (page, list) => {
        const { counts, findings } = check(page, list);
        const having = (relation: string) =>
          findings.filter((finding) => finding.verdicts.some((verdict) => verdict.relation === relation)).length;
        expect(counts.corroborated).toBe(having('corroborates'));
        expect(counts.conflicts).toBe(having('conflicts'));
        expect(counts.updated).toBe(having('updated'));
        expect(counts.checked).toBe(findings.length + counts.nothing);
      }),
      RUNS,
    );
  });

  it('has one piece of evidence from a source for a relation, and no more origins than evidence', () => {
    fc.assert(
      fc.property(text, sources, (page, list) => {
        for (const { verdicts } of check(page, list).findings)
          for (const { evidence, origins } of verdicts) {
            expect(new Set(evidence.map((one) => one.sourceId)).size).toBe(evidence.length);
            expect(origins).toBe(new Set(evidence.map((one) => one.origin)).size);
          }
      }),
      RUNS,
    );
  });

  it('never has a source agree and differ about the same thing', () => {
    fc.assert(
      fc.property(text, sources, (page, list) => {
        for (const { verdicts } of check(page, list).findings) {
          const agreeing = verdicts.filter((v) => v.relation === 'corroborates').flatMap((v) => v.evidence);
          const differing = verdicts.filter((v) => v.relation !== 'corroborates').flatMap((v) => v.evidence);
          for (const one of differing)
            expect(agreeing.some((a) => a.sourceId === one.sourceId && a.why === one.why)).toBe(false);
        }
      }),
      RUNS,
    );
  });
});

describe('a page against itself', () => {
  /** Statements that do not contradict each other: one for each subject and attribute. */
  const PLAIN = [
    'Tomas Berrigan left Norrvik on 19 November 2025.',
    'Calder paid $2.1 billion for a 30% stake in Norrvik.',
    'Norrvik cut about 600 jobs.',
    'Mara Delvaux, 39, did not leave Calder.',
    'Petrel Cells plans to raise €50 million.',
    'Norrvik was founded in 1998.',
    'Petrel Cells is based in Lisbon.',
    'Iris Holloway runs Norrvik.',
    'Norrvik denied that Jonas Quayle had joined Petrel Cells.',
    'Norrvik employs more than 9,000 people.',
    'Tomas Berrigan calls lithium a dead end.',
    'Tomas Berrigan is 44.',
    'The factory in Ghent made 40 buses in 2023.',
  ];

  it('as a source of another publisher, never conflicts', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(PLAIN, { minLength: 1 }), (page) => {
        const report = check(page, [{ text: page }]);
        expect(report.counts.conflicts).toBe(0);
        expect(report.counts.updated).toBe(0);
        expect(report.counts.corroborated).toBeGreaterThan(0);
      }),
      RUNS,
    );
  });

  it('never conflicts sentence by sentence, even where it contradicts itself', () => {
    fc.assert(
      fc.property(sentence, (one) => {
        const report = check([one], [{ text: [one] }]);
        expect(report.counts.conflicts).toBe(0);
      }),
      { numRuns: 400 },
    );
  });
});

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

describe('evidence', () => {
  it('has marks within the sentence and the quote, and says why in one line', () => {
    fc.assert(
      fc.property(text, sources, (page, list) => {
        for (const { sentence: words, verdicts } of check(page, list).findings)
          for (const { evidence } of verdicts)
            for (const { marks, quote, why } of evidence) {
              for (const { start, end } of marks.page)
                expect(0 <= start && start < end && end <= words.length).toBe(true);
              for (const { start, end } of marks.quote)
                expect(0 <= start && start < end && end <= quote.length).toBe(true);
              expect(why).toMatch(/\S/);
              expect(why).not.toMatch(/[\n{}]|undefined|NaN/);
            }
      }),
      RUNS,
    );
  });

  it('explains a difference by the attribute and both values', () => {
    const nouns = inventedKnowledge.attributes.map(
      ({ id, label }) =>
        [
          id,
          label
            .replace(/\{\w+\}('s)?/g, ' ')
            .trim()
            .split(/\s{2,}/),
        ] as const,
    );
    const words = new Map(nouns);
    const names = inventedKnowledge.entities.map((entity) => entity.name);
    fc.assert(
      fc.property(text, sources, (page, list) => {
        for (const finding of check(page, list).findings)
          for (const { relation, evidence } of finding.verdicts)
            for (const one of evidence) {
              if (relation === 'corroborates' || one.attribute.startsWith('general:')) continue;
              for (const part of words.get(one.attribute) ?? ['?']) expect(one.why).toContain(part);
              expect(one.why).toMatch(/ here\b.*, .+ there\b/);
              const sides = /: (.+) here\b.*?, (.+?) there\b/.exec(one.why)?.slice(1) ?? [];
              const stands = (side: string, whole: string) =>
                whole.includes(side) || names.includes(side) || /^(yes|no)$/.test(side);
              expect([one.why, stands(sides[0] ?? '', finding.sentence)]).toEqual([one.why, true]);
              expect([one.why, stands(sides[1] ?? '', one.quote)]).toEqual([one.why, true]);
            }
      }),
      { numRuns: 400 },
    );
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
