import { describe, expect, it } from 'vitest';
import { whyEn } from '@/components/ui/messages/why-en';
import { comparePair } from '@/lib/match/pair';

/** The general engine: two sentences and no topic. Rows are [premise, hypothesis]. */
type Row = [premise: string, hypothesis: string];

const says =
  (expected: string) =>
  (premise: string, hypothesis: string): void =>
    expect(comparePair(premise, hypothesis).verdict).toBe(expected);

describe('the same statement', () => {
  it.each<Row>([
    ['The ferry to Ardal carried 340 passengers on Monday.', 'The ferry to Ardal carried 340 passengers on Monday.'],
    ['The old ferry to Ardal carried 340 passengers on Monday.', 'The ferry to Ardal carried 340 passengers.'],
    ['The bridge in Torvald was closed in March 2024.', 'The bridge in Torvald was closed on 14 March 2024.'],
    ['The mill employed 597 weavers.', 'The mill employed about 600 weavers.'],
    ['The mill did not employ weavers from Ardal.', 'The mill never employed weavers from Ardal.'],
    ['The mill has employed twelve weavers.', 'The mill employed 12 weavers.'],
  ])('%s → %s', says('corroborates'));
});

describe('cannot both hold', () => {
  it.each<Row>([
    ['The ferry to Ardal carried 340 passengers on Monday.', 'The ferry to Ardal carried 430 passengers on Monday.'],
    ['The council bought the harbour for $3.5 million.', 'The council bought the harbour for $5.3 million.'],
    ['The bridge in Torvald was closed in March 2024.', 'The bridge in Torvald was closed in June 2023.'],
    ['The mill employed weavers from Ardal.', 'The mill did not employ weavers from Ardal.'],
    ['The mill did not employ weavers from Ardal.', 'The mill employed weavers from Ardal.'],
    ['The tower in Torvald was finished after 12 years.', 'The tower in Torvald was finished after 9 years.'],
  ])('%s ↯ %s', says('conflicts'));
});

describe('nothing to say', () => {
  it.each<Row>([
    ['', ''],
    ['The ferry sank.', ''],
    ['The ferry to Ardal carried 340 passengers on Monday.', 'The tram to Ardal carried 340 passengers on Monday.'],
    ['The ferry to Ardal carried 340 passengers on Monday.', 'The ferry to Torvald carried 430 passengers on Monday.'],
    ['The mayor of Ardal sued the baker of Torvald.', 'The baker of Torvald sued the mayor of Ardal.'],
    ['The council may buy the harbour for $3.5 million.', 'The council bought the harbour for $5.3 million.'],
    ['The council bought the harbour for $3.5 million.', 'Did the council buy the harbour for $5.3 million?'],
    ['If the mill employed weavers from Ardal, it would grow.', 'The mill employed weavers from Ardal.'],
    ['I think the mill employed weavers from Ardal.', 'The mill did not employ weavers from Ardal.'],
    ['The council bought the harbour for $3.5 million.', 'The council bought the harbour for €5.3 million.'],
    [
      'The council bought the harbour for $3.5 million and the pier for $1 million.',
      'The council bought the harbour for $2 million.',
    ],
    ['The bridge in Torvald was closed in 2023 and in 2024.', 'The bridge in Torvald was closed in 2021.'],
    ['Room 14 of the mill in Torvald burnt.', 'Room 15 of the mill in Torvald burnt.'],
    [
      'The mill employed 12 weavers and 3 dyers from Ardal.',
      'The mill employed weavers, dyers and 3 cooks from Ardal.',
    ],
    ['The mill is denied to have employed weavers from Ardal.', 'The mill employed weavers from Ardal.'],
  ])('%s · %s', says('nothing'));
});

describe('why', () => {
  it('gives both values', () => {
    const { why } = comparePair(
      'The ferry to Ardal carried 340 passengers on Monday.',
      'The ferry to Ardal carried 430 passengers on Monday.',
    );
    expect(why && whyEn(why)).toMatch(/430 passengers here, 340 passengers there/);
  });

  it('is empty where there is nothing to say', () => {
    expect(comparePair('Rain fell.', 'The sun shone on the hill.').why).toBeNull();
  });
});
