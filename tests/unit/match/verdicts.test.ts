import { describe, expect, it } from 'vitest';
import { verdictsOn } from '@/tests/support/reading';

/**
 * Page and source, and what the page's last sentence gets: '' for no badge. Two relations side by side where one thing
 * agrees and another differs.
 */
type Row = [page: string, source: string, relations: string];
type DatedRow = [pageDay: string | null, page: string, sourceDay: string | null, source: string, relations: string];

const relationsOn = (page: string, source: string, days = {}): string =>
  verdictsOn(page, source, days)
    .map(({ relation }) => relation)
    .sort()
    .join(' ');

const judge = (page: string, source: string, expected: string): void => {
  expect(relationsOn(page, source)).toBe(expected);
};

const BOTH = 'conflicts corroborates';
const LEFT = 'Tomas Berrigan left Norrvik.';
const LEFT_19 = 'Tomas Berrigan left Norrvik on 19 November 2025.';
const PAID = 'Calder paid $2.1 billion for a 30% stake in Norrvik.';
const CUT = 'Norrvik cut 600 jobs.';

describe('the same in other words', () => {
  it.each<Row>([
    [LEFT, 'Tomas Berrigan quit Norrvik.', 'corroborates'],
    [LEFT, 'The chief chemist has resigned from the battery giant.', 'corroborates'],
    [LEFT, 'Norrvik confirmed the departure of Tomas Berrigan.', 'corroborates'],
    [LEFT, 'Tomas Berrigan and Norrvik have parted ways.', 'corroborates'],
    [LEFT, 'Tomas Berrigan teaches. He walked out of Norrvik.', 'corroborates'],
    ['Tomas Berrigan teaches. He walked out of Norrvik.', LEFT, 'corroborates'],
    [LEFT_19, 'On November 19, 2025, Tomas Berrigan stepped down at Norrvik.', 'corroborates'],
    [LEFT_19, 'Tomas Berrigan left Norrvik on 19 November.', 'corroborates'],
    [LEFT_19, 'Tomas Berrigan left Norrvik in November 2025.', 'corroborates'],
    [LEFT_19, 'Tomas Berrigan left Norrvik last month.', 'corroborates'],
    [LEFT_19, 'Tomas Berrigan left Norrvik in 2025.', 'corroborates'],
    [LEFT_19, 'Tomas Berrigan left Norrvik in late 2025.', 'corroborates'],
    [LEFT_19, 'Tomas Berrigan left Norrvik this autumn.', 'corroborates'],
    [LEFT_19, LEFT, 'corroborates'],
    [LEFT, LEFT_19, 'corroborates'],
    ['Calder owns 30% of Norrvik.', PAID, 'corroborates'],
    ['Calder put 2.1 billion dollars into Norrvik.', PAID, 'corroborates'],
    ['Calder owns about a third of Norrvik.', 'Calder owns 33% of Norrvik.', 'corroborates'],
    ['Calder owns just under half of Norrvik.', 'Calder owns 49% of Norrvik.', 'corroborates'],
    ['Calder owns almost half of Norrvik.', 'Calder owns 49% of Norrvik.', 'corroborates'],
    ['Calder owns more than a quarter of Norrvik.', 'Calder owns 30% of Norrvik.', 'corroborates'],
    ['Calder invested about $2 billion in Norrvik.', 'Calder invested $2.1 billion in Norrvik.', 'corroborates'],
    ['Calder invested more than $2 billion in Norrvik.', 'Calder invested $2.1 billion in Norrvik.', 'corroborates'],
    ['Calder invested over $2 billion in Norrvik.', 'Calder invested $2.1 billion in Norrvik.', 'corroborates'],
    ['Calder invested over $20 billion in Norrvik.', 'Calder invested $20.4 billion in Norrvik.', 'corroborates'],
    ['Calder invested $2.1bn in Norrvik.', 'Calder invested $2,100 million in Norrvik.', 'corroborates'],
    ['Calder invested billions in Norrvik.', 'Calder invested $2.1 billion in Norrvik.', 'corroborates'],
    [CUT, 'The battery giant laid off about 600 people.', 'corroborates'],
    [CUT, 'Six hundred workers were sacked by Norrvik.', 'corroborates'],
    [CUT, 'Norrvik eliminated close to 600 positions.', 'corroborates'],
    ['Norrvik cut nearly 600 jobs.', 'Norrvik cut 597 jobs.', 'corroborates'],
    ['Norrvik cut some 600 jobs.', 'Norrvik cut 612 jobs.', 'corroborates'],
    ['Norrvik cut at least 500 jobs.', 'Norrvik cut 600 jobs.', 'corroborates'],
    ['Iris Holloway runs Norrvik.', "Norrvik's chief executive, Iris Holloway, spoke.", 'corroborates'],
    ['Petrel Cells is based in Lisbon.', "Petrel's headquarters are in Lisbon.", 'corroborates'],
    [
      'Tomas Berrigan teaches. His venture is based in Lisbon.',
      'Petrel Cells is headquartered in Lisbon.',
      'corroborates',
    ],
    ['Norrvik was founded in 1998.', 'Norrvik, established in March 1998, makes batteries.', 'corroborates'],
    ['Petrel Cells is based in Lisbon.', 'Lisbon-based Petrel Cells spoke.', 'corroborates'],
    ['Tomas Berrigan is 44.', 'Tomas Berrigan, 44, spoke.', 'corroborates'],
    ['Tomas Berrigan is in his forties.', 'Tomas Berrigan is 44.', 'corroborates'],
    ['Tomas Berrigan spent 12 years at Norrvik.', 'Tomas Berrigan left Norrvik after twelve years.', 'corroborates'],
    [
      'Tomas Berrigan spent more than a decade at Norrvik.',
      'Tomas Berrigan spent 12 years at Norrvik.',
      'corroborates',
    ],
    ['Petrel Cells raised €50 million.', 'Petrel Cells has secured 50m euros.', 'corroborates'],
    ['Tomas Berrigan calls lithium a dead end.', 'Tomas Berrigan thinks lithium is a dead end.', 'corroborates'],
    ['Jonas Quayle is chairman of Calder.', 'Jonas Quayle chairs the board of Calder.', 'corroborates'],
    ['Tomas Berrigan did not leave Norrvik.', 'Tomas Berrigan stays with Norrvik.', 'corroborates'],
    ['Calder is not investing in Norrvik.', 'Calder has not invested in Norrvik.', 'corroborates'],
    ['Norrvik said Tomas Berrigan left.', 'Tomas Berrigan left Norrvik.', 'corroborates'],
    ['Norrvik plans to cut 600 jobs.', 'Norrvik will cut 600 jobs.', 'corroborates'],
  ])('%s ← %s', judge);
});

describe('cannot both hold', () => {
  it.each<Row>([
    [
      'Tomas Berrigan spent nearly a decade at Norrvik.',
      'Tomas Berrigan spent more than ten years at Norrvik.',
      'conflicts',
    ],
    ['Petrel Cells will be based in Ghent.', 'Petrel Cells is based in Lisbon.', 'conflicts'],
    [LEFT_19, 'Tomas Berrigan left Norrvik in late 2022.', BOTH],
    [LEFT_19, 'Tomas Berrigan left Norrvik in March 2025.', BOTH],
    [LEFT_19, 'Tomas Berrigan left Norrvik last year.', BOTH],
    [LEFT_19, 'Tomas Berrigan stepped down at Norrvik in May 2025.', BOTH],
    [LEFT, 'Tomas Berrigan did not leave Norrvik.', 'conflicts'],
    [LEFT, 'Tomas Berrigan has never left Norrvik.', 'conflicts'],
    [LEFT, 'Tomas Berrigan remains at Norrvik.', 'conflicts'],
    ['Tomas Berrigan did not leave Norrvik.', LEFT, 'conflicts'],
    ['Calder invests in Norrvik.', 'Calder is not investing in Norrvik.', 'conflicts'],
    ['Calder is not investing in Norrvik.', 'Calder invests in Norrvik.', 'conflicts'],
    ['Calder invested $2.1 billion in Norrvik.', 'Calder invested $2.6 billion in Norrvik.', BOTH],
    ['Calder owns 30% of Norrvik.', 'Calder owns 49% of Norrvik.', 'conflicts'],
    ['Calder owns just under half of Norrvik.', 'Calder owns 30% of Norrvik.', 'conflicts'],
    ['Calder owns more than half of Norrvik.', 'Calder owns 49% of Norrvik.', 'conflicts'],
    [CUT, 'Norrvik cut 900 jobs.', 'conflicts'],
    ['Calder owns just under half of Norrvik.', 'Calder owns 45% of Norrvik.', 'conflicts'],
    ['Norrvik agreed to cut 600 jobs.', 'Norrvik cut 900 jobs.', 'conflicts'],
    ['Tomas Berrigan announced his departure from Norrvik in March 2025.', LEFT_19, BOTH],
    [CUT, 'Norrvik laid off about 1,200 people.', 'conflicts'],
    ['Norrvik cut more than 1,000 jobs.', CUT, 'conflicts'],
    ['Norrvik cut fewer than 500 jobs.', CUT, 'conflicts'],
    ['Norrvik cut thousands of jobs.', CUT, 'conflicts'],
    ['Norrvik plans to cut 600 jobs.', 'Norrvik plans to cut 900 jobs.', 'conflicts'],
    ['Iris Holloway runs Norrvik.', 'Norrvik is led by Mara Delvaux.', 'conflicts'],
    ['Iris Holloway is the CEO of Norrvik.', "Norrvik's chief executive, Mara Delvaux, spoke.", 'conflicts'],
    ['Petrel Cells is based in Lisbon.', 'Petrel Cells is headquartered in Ghent.', 'conflicts'],
    ['Tomas Berrigan teaches. His venture is based in Lisbon.', 'Petrel Cells is based in Ghent.', 'conflicts'],
    ['Norrvik was founded in 1998.', 'Norrvik was founded in 2003.', 'conflicts'],
    ['Norrvik was founded in March 1998.', 'Norrvik, established in July 1998, makes batteries.', 'conflicts'],
    ['Tomas Berrigan is 44.', 'Tomas Berrigan, 51, spoke.', 'conflicts'],
    ['Tomas Berrigan spoke. The 44-year-old sails.', 'Tomas Berrigan is 51 years old.', 'conflicts'],
    ['Tomas Berrigan spent 12 years at Norrvik.', 'Tomas Berrigan spent 5 years at Norrvik.', 'conflicts'],
    ['Petrel Cells raised €50 million.', 'Petrel Cells raised €80 million.', 'conflicts'],
    ['Petrel Cells is valued at €400 million.', 'Petrel Cells is worth €1 billion.', 'conflicts'],
    ['Jonas Quayle is chairman of Calder.', 'Jonas Quayle is an adviser to Calder.', 'conflicts'],
    ['Norrvik employs 9,000 people.', 'Norrvik has a workforce of 12,000 people.', 'conflicts'],
    ['Mara Delvaux left Calder in 2023.', 'Mara Delvaux left Calder in 2019.', BOTH],
    ['Tomas Berrigan joined Calder.', 'Tomas Berrigan did not join Calder.', 'conflicts'],
    ['Norrvik makes batteries. The company cut 600 jobs.', 'Norrvik cut 900 jobs.', 'conflicts'],
    ['Calder owns 30% of Norrvik, which employs 9,000 people.', 'Calder owns 40% of Norrvik.', 'conflicts'],
  ])('%s ↯ %s', judge);
});

describe('a source that says both does not conflict', () => {
  it.each<Row>([
    [CUT, 'Norrvik cut 900 jobs. Norrvik cut 600 jobs.', 'corroborates'],
    [CUT, 'Norrvik cut 600 jobs. Norrvik cut 900 jobs.', 'corroborates'],
    [LEFT, 'Tomas Berrigan left Norrvik. Tomas Berrigan did not leave Norrvik.', 'corroborates'],
    [
      'Petrel Cells is based in Lisbon.',
      'Petrel Cells is based in Ghent. Petrel Cells is based in Lisbon.',
      'corroborates',
    ],
    ['Tomas Berrigan is 44.', 'Tomas Berrigan is 51. Tomas Berrigan, 44, spoke.', 'corroborates'],
    [LEFT_19, 'Tomas Berrigan left Norrvik in 2022. He left Norrvik in November 2025.', 'corroborates'],
  ])('%s ← %s', judge);
});

describe('time explains the difference', () => {
  it.each<DatedRow>([
    ['2025-12-01', 'Tomas Berrigan is 44.', '2024-11-20', 'Tomas Berrigan is 43.', 'updated'],
    ['2025-12-01', 'Tomas Berrigan is 44.', '2020-11-20', 'Tomas Berrigan, 39, spoke.', 'updated'],
    ['2024-11-20', 'Tomas Berrigan is 43.', '2025-12-01', 'Tomas Berrigan is 44.', 'updated'],
    ['2025-12-01', 'Tomas Berrigan is 44.', '2025-11-20', 'Tomas Berrigan is 43.', ''],
    ['2025-12-01', 'Tomas Berrigan is 44.', '2024-11-20', 'Tomas Berrigan is 44.', 'corroborates'],
    ['2025-12-01', 'Tomas Berrigan is 44.', '2025-11-20', 'Tomas Berrigan is 40.', 'conflicts'],
    ['2025-12-01', 'Tomas Berrigan is 44.', '2020-11-20', 'Tomas Berrigan is 44.', 'corroborates'],
    ['2025-12-01', 'Tomas Berrigan is 44.', '2020-11-20', 'Tomas Berrigan is 50.', 'conflicts'],
    ['2025-12-01', 'Tomas Berrigan is 44.', null, 'Tomas Berrigan is 43.', ''],
    [
      '2025-12-01',
      'Petrel Cells raised €50 million.',
      '2025-11-01',
      'Petrel Cells is seeking to raise €30 million.',
      'updated',
    ],
    ['2025-12-01', CUT, '2025-10-01', 'Norrvik plans to cut 900 jobs.', 'updated'],
    ['2025-10-01', 'Norrvik plans to cut 900 jobs.', '2025-12-01', CUT, 'updated'],
    ['2025-12-01', CUT, '2025-12-20', 'Norrvik plans to cut 900 jobs.', ''],
    ['2025-12-01', CUT, null, 'Norrvik plans to cut 900 jobs.', ''],
    ['2025-12-01', LEFT, '2025-10-01', 'Tomas Berrigan will not leave Norrvik.', 'updated'],
    ['2025-12-01', LEFT, '2025-10-01', 'Tomas Berrigan plans to leave Norrvik.', 'corroborates'],
    ['2025-12-01', LEFT, '2025-10-01', 'Tomas Berrigan will leave Norrvik.', 'corroborates'],
    ['2025-10-01', 'Calder will not invest in Norrvik.', '2025-12-01', 'Calder has invested in Norrvik.', 'updated'],
  ])('%s %s · %s %s', (pageDay, page, sourceDay, source, expected) => {
    expect(relationsOn(page, source, { page: pageDay, source: sourceDay })).toBe(expected);
  });
});

describe('relative dates count from each text’s own day', () => {
  it.each<DatedRow>([
    [
      '2025-12-01',
      'Tomas Berrigan left Norrvik last month.',
      '2025-11-20',
      'Tomas Berrigan left Norrvik yesterday.',
      'corroborates',
    ],
    [
      '2025-12-01',
      'Tomas Berrigan left Norrvik last year.',
      '2025-11-20',
      'Tomas Berrigan left Norrvik yesterday.',
      BOTH,
    ],
    [
      '2025-12-01',
      'Tomas Berrigan left Norrvik yesterday.',
      '2023-12-01',
      'Tomas Berrigan left Norrvik yesterday.',
      BOTH,
    ],
    [
      '2025-12-01',
      'Tomas Berrigan left Norrvik last month.',
      null,
      'Tomas Berrigan left Norrvik last month.',
      'corroborates',
    ],
    ['2025-12-01', 'Norrvik was founded last year.', '2026-06-01', 'Norrvik was founded last year.', 'conflicts'],
  ])('%s %s · %s %s', (pageDay, page, sourceDay, source, expected) => {
    expect(relationsOn(page, source, { page: pageDay, source: sourceDay })).toBe(expected);
  });
});
