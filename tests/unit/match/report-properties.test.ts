import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { whyEn } from '@/components/ui/messages/why-en';
import { whyFr } from '@/components/ui/messages/why-fr';
import type { Evidence, PageReport } from '@/lib/match/types';
import { inventedKnowledge } from '@/tests/support/knowledge';
import { check, type TestSource } from '@/tests/support/reading';
import { sentence, sources, text } from '@/tests/support/story-arbitraries';

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
            expect(origins).toBeGreaterThan(0);
            expect(origins).toBeLessThanOrEqual(new Set(evidence.map((one) => one.origin)).size);
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
            expect(agreeing.some((a) => a.sourceId === one.sourceId && whyEn(a.why) === whyEn(one.why))).toBe(false);
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
              expect(whyEn(why)).toMatch(/\S/);
              for (const line of [whyEn(why), whyFr(why)]) expect(line).not.toMatch(/[\n{}]|undefined|NaN/);
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
              for (const part of words.get(one.attribute) ?? ['?']) expect(whyEn(one.why)).toContain(part);
              expect(whyEn(one.why)).toMatch(/ here\b.*, .+ there\b/);
              const sides = /: (.+) here\b.*?, (.+?) there\b/.exec(whyEn(one.why))?.slice(1) ?? [];
              // "Not Iris Holloway here, Iris Holloway there": one side denies what the other says.
              const stands = (side: string, whole: string) =>
                [side, side.replace(/^not /, '')].some((words) => whole.includes(words) || names.includes(words)) ||
                /^(yes|no|planned)$/.test(side);
              expect([whyEn(one.why), stands(sides[0] ?? '', finding.sentence)]).toEqual([whyEn(one.why), true]);
              expect([whyEn(one.why), stands(sides[1] ?? '', one.quote)]).toEqual([whyEn(one.why), true]);
            }
      }),
      { numRuns: 400 },
    );
  });
});
