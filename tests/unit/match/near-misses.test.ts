import { describe, expect, it } from 'vitest';
import { verdictsOn } from '@/tests/support/reading';

/**
 * Page and source, and what the page's last sentence gets: '' for no badge. Two relations side by side where one thing
 * agrees and another differs.
 */
type Row = [page: string, source: string, relations: string];

const relationsOn = (page: string, source: string, days = {}): string =>
  verdictsOn(page, source, days)
    .map(({ relation }) => relation)
    .sort()
    .join(' ');

const judge = (page: string, source: string, expected: string): void => {
  expect(relationsOn(page, source)).toBe(expected);
};

const LEFT = 'Tomas Berrigan left Norrvik.';
const LEFT_19 = 'Tomas Berrigan left Norrvik on 19 November 2025.';
const CUT = 'Norrvik cut 600 jobs.';

describe('near misses get nothing', () => {
  it.each<Row>([
    // the same number, another event
    ['Norrvik cut 600 jobs.', 'Norrvik built 600 buses.', ''],
    ['Norrvik cut 600 jobs.', 'Norrvik employs 600 people.', ''],
    ['Petrel Cells raised €50 million.', 'Petrel Cells is valued at €50 million.', ''],
    ['Petrel Cells raised €50 million.', 'Norrvik paid €50 million for Petrel Cells.', ''],
    ['Tomas Berrigan is 44.', 'Tomas Berrigan has 44 patents.', ''],
    ['Tomas Berrigan is 44.', 'Tomas Berrigan spent 44 years at Norrvik.', ''],
    ['Norrvik was founded in 1998.', 'Tomas Berrigan left Norrvik in 1998.', ''],
    // the same event, another company
    [CUT, 'Calder cut 600 jobs.', ''],
    [CUT, 'Calder cut 900 jobs.', ''],
    [CUT, 'Norrvik Labs cut 900 jobs.', ''],
    [CUT, 'The company Vanto laid off 900 people.', ''],
    ['Petrel Cells raised €50 million.', 'Norrvik raised €80 million.', ''],
    ['Petrel Cells is based in Lisbon.', 'Norrvik is based in Bergen.', ''],
    ['Norrvik was founded in 1998.', 'Petrel Cells was founded in 2025.', ''],
    ['Norrvik was founded in 1998.', 'Norrvik Labs was founded in 2011.', ''],
    ['Iris Holloway runs Norrvik.', 'Jonas Quayle runs Calder.', ''],
    ['Calder owns 30% of Norrvik.', 'Calder owns 49% of Petrel Cells.', ''],
    ['Calder owns 30% of Norrvik.', 'Norrvik owns 49% of Petrel Cells.', ''],
    ['Calder owns 30% of Norrvik.', 'Norrvik owns 30% of Calder.', ''],
    ['Calder invested in Norrvik.', 'Norrvik invested in Calder.', ''],
    ['Tomas Berrigan left Norrvik in 2025.', 'Tomas Berrigan left Calder in 2015.', ''],
    ['Tomas Berrigan left Norrvik.', 'Tomas Berrigan did not leave Calder.', ''],
    ['Tomas Berrigan spent 12 years at Norrvik.', 'Tomas Berrigan spent 3 years at Calder.', ''],
    // another person
    [LEFT, 'Mara Delvaux left Norrvik.', ''],
    [LEFT_19, 'Mara Delvaux left Norrvik in 2022.', ''],
    ['Tomas Berrigan is 44.', 'Mara Delvaux, 39, spoke.', ''],
    ['Mara Delvaux left Calder in 2023.', 'The chemist Pieter Delvaux left Calder in 2019.', ''],
    ['Mara Delvaux is 39.', 'The chemist Pieter Delvaux, 51, spoke.', ''],
    ['Tomas Berrigan left Norrvik.', 'Anna Prell did not leave Norrvik.', ''],
    [LEFT, 'Anna Prell is a chemist. She did not leave Norrvik.', ''],
    ['Tomas Berrigan is 44.', 'Anna Prell, 61, spoke to Tomas Berrigan.', ''],
    ['Tomas Berrigan is 44.', 'Anna Prell, 61, worked with Tomas Berrigan for years.', ''],
    ['Petrel Cells was founded in 2025.', 'Norrvik, founded in 1998, bought Petrel Cells.', ''],
    // no claim on one side
    [LEFT, 'Did Tomas Berrigan leave Norrvik?', ''],
    ['Did Tomas Berrigan leave Norrvik?', LEFT, ''],
    ['If Tomas Berrigan had left Norrvik, it would have failed.', LEFT, ''],
    ['Had Tomas Berrigan left Norrvik, it would have failed.', 'Tomas Berrigan did not leave Norrvik.', ''],
    [LEFT, 'Tomas Berrigan should not leave Norrvik.', ''],
    ['Analysts expect Norrvik to cut 900 jobs.', CUT, ''],
    [CUT, 'Analysts expect Norrvik to cut 900 jobs.', ''],
    [CUT, 'Norrvik could cut 900 jobs.', ''],
    ['I think Petrel Cells is worth €400 million.', 'Petrel Cells is worth €1 billion.', ''],
    ['Tomas Berrigan will not be the last to leave Norrvik.', LEFT, ''],
    ['Tomas Berrigan will not be the last to leave Norrvik.', 'Tomas Berrigan did not leave Norrvik.', ''],
    ['Tomas Berrigan’s departure from Norrvik surprised investors.', 'Tomas Berrigan did not leave Norrvik.', ''],
    ['Tomas Berrigan’s departure from Norrvik surprised investors.', LEFT, ''],
    // both can hold
    ['Norrvik cut about 600 jobs.', 'Norrvik cut 640 jobs.', 'corroborates'],
    ['Jonas Quayle is chairman of Calder.', 'Jonas Quayle is a director of Calder.', ''],
    ['Petrel Cells raised €50 million.', 'Petrel Cells raised $58 million.', ''],
    ['Petrel Cells raised €50 million.', 'Petrel Cells did not raise €80 million.', ''],
    [
      'Calder did not pay $3 billion for its stake in Norrvik.',
      'Calder paid $2.1 billion for its stake in Norrvik.',
      '',
    ],
    ['Tomas Berrigan is 44.', 'Tomas Berrigan, 45, spoke.', ''],
    [
      'Tomas Berrigan left Norrvik on 19 November 2025.',
      'Tomas Berrigan left Norrvik on 1 December 2025.',
      'corroborates',
    ],
    // what is denied is how, why or when
    [LEFT, 'Tomas Berrigan did not leave Norrvik in anger.', ''],
    [LEFT, 'Tomas Berrigan did not leave Norrvik alone.', ''],
    [LEFT, 'Tomas Berrigan did not leave Norrvik on bad terms.', ''],
    [LEFT, 'Tomas Berrigan did not leave Norrvik for Calder.', ''],
    [LEFT, 'Tomas Berrigan did not leave Norrvik to retire.', ''],
    ['Tomas Berrigan did not leave Norrvik overnight.', LEFT_19, ''],
    [LEFT_19, 'Tomas Berrigan did not leave Norrvik in March 2025.', ''],
    [LEFT_19, 'Tomas Berrigan did not leave Norrvik.', 'conflicts'],
    [LEFT, 'It is a myth that Tomas Berrigan left Norrvik.', ''],
    // told to no year
    ['Tomas Berrigan spent a decade at Norrvik.', 'Tomas Berrigan spent 12 years at Norrvik.', ''],
    ['Tomas Berrigan spent a decade at Norrvik.', 'Tomas Berrigan spent 17 years at Norrvik.', 'conflicts'],
    // said and denied are two claims
    [LEFT, 'Norrvik denied that Tomas Berrigan had left.', ''],
    ['Norrvik denied that Tomas Berrigan had left.', LEFT, ''],
    // two readings
    [CUT, 'Calder and Norrvik are rich. The company cut 900 jobs.', ''],
    [CUT, 'Calder and Norrvik are rich. It cut 900 jobs.', ''],
    [LEFT, 'Tomas Berrigan and Jonas Quayle spoke. Peter Grohl sang. He did not leave Norrvik.', ''],
    ['He left Norrvik.', 'Tomas Berrigan did not leave Norrvik.', ''],
    // the date of the report is not the date of the event
    [
      'Tomas Berrigan left Norrvik in November 2025.',
      'Tomas Berrigan left Norrvik, it was announced on 3 March 2024.',
      'corroborates',
    ],
    [LEFT_19, 'Norrvik said on 3 March 2024 that Tomas Berrigan had left.', 'corroborates'],
    [LEFT_19, 'Tomas Berrigan left Norrvik, the company said on 3 March 2024.', 'corroborates'],
  ])('%s · %s', judge);
});

describe('ranges, rounds and other turns', () => {
  it.each<Row>([
    ['Norrvik cut 600 jobs.', 'Norrvik cut up to 900 jobs.', 'corroborates'],
    ['Norrvik cut 1,200 jobs.', 'Norrvik cut up to 900 jobs.', 'conflicts'],
    ['Calder invested over $13 billion in Norrvik.', 'Calder invested $16 billion in Norrvik.', 'corroborates'],
    ['Norrvik cut some 700 jobs.', 'Norrvik cut about 600 jobs.', ''],
    ['Tomas Berrigan, 44, spoke.', 'Tomas Berrigan is 71.', ''],
    ['Tomas Berrigan spent three months at Norrvik.', 'After 12 years at Norrvik, Tomas Berrigan sings.', ''],
    ['Norrvik cut 600 jobs.', 'The battery giant laid off about 9,000 people.', ''],
    ['Tomas Berrigan spent several years at Norrvik.', 'After 11 years at Norrvik, Tomas Berrigan sings.', ''],
    ['Tomas Berrigan joined Calder when he was 19.', 'Tomas Berrigan is 44.', ''],
    ['Norrvik cut about 620 jobs.', 'Norrvik cut about 600 jobs.', 'corroborates'],
    ['Norrvik cut 600 jobs.', 'Norrvik cut between 500 and 700 jobs.', 'corroborates'],
    ['Norrvik cut 800 jobs.', 'Norrvik cut between 500 and 700 jobs.', 'conflicts'],
    ['Petrel Cells is based in Lisbon.', 'Petrel Cells has an office in Ghent.', ''],
    ['Tomas Berrigan plans to leave Norrvik.', 'Tomas Berrigan stays with Norrvik.', 'conflicts'],
    ['Norrvik cut 600 jobs.', 'The union said Norrvik had cut 900 jobs.', 'conflicts'],
    ['Norrvik did not cut 600 jobs.', 'Norrvik cut 600 jobs.', 'conflicts'],
    ['Norrvik did not cut 600 jobs.', 'Norrvik cut 900 jobs.', ''],
    ['Norrvik denied that it cut 600 jobs.', 'Norrvik denied cutting 600 jobs.', 'corroborates'],
    ['Norrvik denied cutting 600 jobs.', 'Norrvik admitted cutting 600 jobs.', 'conflicts'],
    ['Mara Delvaux left Norrvik.', 'Neither Tomas Berrigan nor Mara Delvaux left Norrvik.', 'conflicts'],
    ['Mara Delvaux left Norrvik.', 'Mara Delvaux and Tomas Berrigan left Norrvik.', 'corroborates'],
    ['Calder paid $2.1 billion for its stake in Norrvik.', 'Calder offered $3 billion for its stake in Norrvik.', ''],
    ['Calder owns 30% of Norrvik.', 'Calder owns Norrvik shares that fell 3%.', ''],
    ['Norrvik cuts 600 jobs', 'Norrvik cuts 900 jobs', 'conflicts'],
    ['Tomas Berrigan is 44.', 'Tomas Berrigan, 44 years after the war, spoke.', ''],
    ['Tomas Berrigan is 44.', 'Tomas Berrigan is in his fifties.', 'conflicts'],
  ])('%s · %s', judge);
});
