import { describe, expect, it } from 'vitest';
import { verdictsOn } from '@/tests/support/reading';

/** Pages and sources on nothing that a pack knows; days of publication. What is invented here is about invented things. */
type Row = [page: string, source: string, pageDay: string, sourceDay: string];

const relationsOn = (page: string, source: string, pageDay: string, sourceDay: string): string =>
  verdictsOn(page, source, { page: pageDay, source: sourceDay })
    .map(({ relation }) => relation)
    .join(' ');

const PRICE = 'The council of Skelby paid 40 million euros for the old harbour.';
const OTHER_PRICE = 'The council of Skelby paid 70 million euros for the old harbour.';

describe('sentences on one event that exclude each other', () => {
  it.each<Row>([
    [PRICE, OTHER_PRICE, '2025-12-01', '2025-12-03'],
    [PRICE, OTHER_PRICE, '2025-12-01', '2025-12-01'],
    [
      'The council of Skelby paid 40 million euros for the old harbour in March 2024.',
      'The council of Skelby paid 70 million euros for the old harbour in March 2024.',
      '2025-12-01',
      '2024-04-01',
    ],
    [
      'The old harbour of Skelby was opened in 1962 by the king.',
      'The old harbour of Skelby was opened in 1990 by the king.',
      '2025-12-01',
      '2025-12-01',
    ],
    [
      'The council of Skelby approved the new harbour on Friday.',
      'The council of Skelby did not approve the new harbour on Friday.',
      '2025-12-01',
      '2025-12-01',
    ],
  ])('conflict: %s · %s (%s, %s)', (...row) => {
    expect(relationsOn(...row)).toBe('conflicts');
  });
});

describe('sentences that may tell of two events get nothing', () => {
  it.each<Row>([
    // another time, or one unknown
    [PRICE, OTHER_PRICE, '2025-12-01', '2025-06-01'],
    [
      'Skelby Airlines posted a quarterly profit of 30 million euros.',
      'Skelby Airlines posted a quarterly profit of 45 million euros.',
      '2025-12-01',
      '2024-12-01',
    ],
    // tolls rise
    [
      'The storm killed 40 people in the port of Skelby.',
      'The storm killed 12 people in the port of Skelby.',
      '2025-12-03',
      '2025-12-01',
    ],
    // done again the next day
    [
      'Police in Skelby used tear gas against the marchers on Saturday.',
      'Police in Skelby used tear gas against the marchers on Sunday.',
      '2025-12-01',
      '2025-12-01',
    ],
    // two things of a kind
    [
      'The old bridge of Skelby is 300 metres long and carries four lanes.',
      'The new bridge of Skelby is 300 metres long and carries four lanes.',
      '2025-12-01',
      '2025-12-01',
    ],
    [
      'The Skelby group opened a factory in the valley on Friday.',
      'The Skelby group closed a factory in the valley on Friday.',
      '2025-12-01',
      '2025-12-01',
    ],
    [
      'Some residents of Skelby support the plan for the harbour.',
      'Some residents of Skelby oppose the plan for the harbour.',
      '2025-12-01',
      '2025-12-01',
    ],
    // a value that is bounded there
    [
      'The port of Skelby handled 25 million passengers.',
      'The port of Skelby handled 20 million passengers in 2022.',
      '2025-12-01',
      '2025-12-01',
    ],
    [
      'Skelby Records sold 3 million albums of the singer.',
      'Skelby Records sold 8 million albums of the singer in Japan.',
      '2025-12-01',
      '2025-12-01',
    ],
  ])('%s · %s (%s, %s)', (...row) => {
    expect(relationsOn(...row)).toBe('');
  });
});

describe('a number is borne out by what is no looser', () => {
  it.each<[page: string, source: string, relations: string]>([
    ['The port of Skelby pays its pilots 20 euros.', 'The port of Skelby pays its pilots 20 euros an hour.', ''],
    [
      'The bank of Skelby raised its main interest rate to 4.25 percent.',
      'The bank of Skelby raised its main interest rate to 4 percent.',
      '',
    ],
    [
      'Three people lost their homes in the fire at Skelby.',
      'At least two people lost their homes in the fire at Skelby.',
      '',
    ],
    [
      'At least two people lost their homes in the fire at Skelby.',
      'Three people lost their homes in the fire at Skelby.',
      'corroborates',
    ],
  ])('%s · %s', (page, source, expected) => {
    expect(relationsOn(page, source, '2025-12-01', '2025-12-01')).toBe(expected);
  });
});
