import { describe, expect, it } from 'vitest';
import { verdictsOn } from '@/tests/support/reading';

const relations = (page: string, source: string): string =>
  verdictsOn(page, source)
    .map(({ relation }) => relation)
    .sort()
    .join(' ');

describe('an article that contradicts itself', () => {
  it.each([
    ['Norrvik cut 600 jobs.', 'Norrvik cut 900 jobs. It cut 1,200 jobs.', ''],
    ['Norrvik cut 900 jobs. It cut 600 jobs.', 'Norrvik cut 1,200 jobs.', ''],
    ['Norrvik cut 600 jobs.', 'Norrvik cut 900 jobs.', 'conflicts'],
    ['Norrvik cut 600 jobs.', 'Norrvik cut 900 jobs. Calder cut 1,200 jobs.', 'conflicts'],
    ['Norrvik cut 600 jobs.', 'Norrvik cut 900 jobs. It cut about 900 jobs.', 'conflicts'],
    ['Norrvik cut 900 jobs. It cut 600 jobs.', 'Norrvik cut 600 jobs.', 'corroborates'],
  ])('conflicts with nobody on that, and may still agree: %s · %s', (page, source, expected) =>
    expect(relations(page, source)).toBe(expected),
  );
});

describe('a negation from afar', () => {
  it.each([
    [
      'Tomas Berrigan did what is not done among chemists of his age, and left Norrvik.',
      'Tomas Berrigan left Norrvik.',
      'corroborates',
    ],
    [
      'Nobody who knows the trade, its plants or its people left Norrvik with Tomas Berrigan.',
      'Tomas Berrigan left Norrvik.',
      '',
    ],
    ['Tomas Berrigan has not left Norrvik.', 'Tomas Berrigan left Norrvik.', 'conflicts'],
  ])('does not make a conflict: %s', (page, source, expected) => expect(relations(page, source)).toBe(expected));
});
