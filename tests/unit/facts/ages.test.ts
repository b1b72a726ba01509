import { describe, expect, it } from 'vitest';
import { lineOf, readText } from '@/tests/support/reading';

/** The ages that the last sentence gives, "?" where uncertain. */
const ages = (text: string): string[] =>
  (readText(text).at(-1)?.facts ?? []).filter((fact) => fact.attribute === 'age').map((fact) => lineOf(fact, true));

describe('a bare number beside a person is an age', () => {
  it.each([
    'Tomas Berrigan is 44 and sails.',
    'Tomas Berrigan, is 44; his boat is 12.',
    'The man, Tomas Berrigan, is 44 and sails.',
    'Tomas Berrigan, now 44, sails.',
    'Tomas Berrigan, 44 now, sails.',
    'Tomas Berrigan — 44 — sails.',
    'TOMAS BERRIGAN, 44, SAILS',
    'Tomas Berrigan turned 44 in May.',
    'Tomas Berrigan is forty-four, sails and sings.',
    'At forty-four Berrigan is at sea.',
    'Jonas Quayle sings. Tomas Berrigan, 44, does not.',
    'Tomas Berrigan sails. The professor is 44 and rich.',
  ])('%s', (text) => expect(ages(text)).toEqual(['age(berrigan)=44']));

  it.each([
    'Norrvik is 44 and rich.',
    'Tomas Berrigan has 44, and wants more.',
    'Tomas Berrigan sails. His boat is 44 and leaks.',
  ])('none: %s', (text) => expect(ages(text)).toEqual([]));
});

describe('whose age it is', () => {
  it.each([
    ['The 44-year-old chemist Tomas Berrigan met Mara Delvaux.', 'berrigan'],
    ['Mara Delvaux sings. The 44-year-old chemist Tomas Berrigan left.', 'berrigan'],
    ['Mara Delvaux sings. The 44-year-old French chemist Tomas Berrigan left.', 'berrigan'],
    ['Mara Delvaux works for a 44-year-old, Tomas Berrigan, who sails.', 'berrigan'],
    ['Mara Delvaux works for her 44-year-old boss Tomas Berrigan.', 'berrigan'],
    ['Tomas Berrigan, Norrvik’s 44-year-old founder, met Mara Delvaux.', 'berrigan'],
    ['Mara Delvaux met a 44-year-old named Tomas Berrigan.', 'berrigan'],
    ['Tomas Berrigan sails. The 44-year-old may leave.', 'berrigan'],
    ['Tomas Berrigan sails. The 44-year-old is said to be rich.', 'berrigan'],
    ['Tomas Berrigan sails. Now, at 44, when others rest, he sings.', 'berrigan'],
    ['For a 44-year-old, Tomas Berrigan is fit.', 'berrigan'],
    ['Mara Delvaux met Tomas Berrigan, a 44-year-old chemist.', 'berrigan'],
    ['Tomas Berrigan sails. He’s a 44-year-old French chemist.', 'berrigan'],
    ['Tomas Berrigan leaves, says Norrvik, which adds that the 44-year-old is ill.', 'berrigan'],
    ['Mara Delvaux reports to Norrvik’s 44-year-old chief chemist.', 'berrigan'],
  ])('%s', (text, who) =>
    expect(ages(text).map((age) => age.replace(' reported', ''))).toEqual([
      expect.stringMatching(`age\\(${who}\\)=44`),
    ]),
  );

  it.each([
    'Tomas Berrigan says the 29-year-old learns fast.',
    'The 29-year-old Prell met Tomas Berrigan.',
    'Tomas Berrigan reports to his 28-year-old manager.',
    'Tomas Berrigan has a new line manager aged 28.',
    'Tomas Berrigan, unlike the 28-year-old, sails.',
    'Unlike the 28-year-old, Tomas Berrigan sails.',
    'Tomas Berrigan works for a man of 28.',
    'Tomas Berrigan works for a man in his thirties.',
    'Tomas Berrigan’s boss, aged 28, sails.',
    'Tomas Berrigan sails. His daughter turned 18.',
    'Tomas Berrigan hires twentysomethings.',
  ])('nobody’s: %s', (text) => expect(ages(text)).toEqual([]));
});

describe('an age at some event is not that of now', () => {
  it.each([
    ['At 28, Tomas Berrigan joined Norrvik.', false],
    ['Tomas Berrigan, then 28, joined Norrvik.', false],
    ['As a 28-year-old, Tomas Berrigan joined Norrvik.', false],
    ['At 44, Tomas Berrigan is starting anew.', true],
    ['Tomas Berrigan, at 44, has no boat.', true],
  ])('%s', (text, certain) =>
    expect(
      readText(text)
        .at(-1)
        ?.facts.filter((fact) => fact.attribute === 'age')
        .map((fact) => fact.certain),
    ).toEqual([certain]),
  );
});
