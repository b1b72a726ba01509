import { describe, expect, it } from 'vitest';
import { lineOf, readText } from '@/tests/support/reading';

/** The facts of the last sentence of a text, sorted. */
function factsOf(text: string, published?: string): string[] {
  return (readText(text, published).at(-1)?.facts ?? []).map((fact) => lineOf(fact)).sort();
}

const gives = (text: string, expected: string[]): void => expect(factsOf(text)).toEqual([...expected].sort());

const LEFT = 'leaves(berrigan norrvik)';
const LEFT_ON = 'leaves-when(berrigan norrvik)=2025-11-19';

describe('turns of speech', () => {
  it.each([
    ['Norrvik was put up for sale after Calder invested in Petrel Cells.', ['invests(calder petrel)']],
    [
      'Petrel Cells, founded in 2025 by Tomas Berrigan, raised €50 million.',
      ['founded-when(petrel)=2025', 'raises(petrel)=50m EUR'],
    ],
    [
      'Petrel Cells, which Tomas Berrigan founded in 2025, is based in Lisbon.',
      ['founded-when(petrel)=2025', 'headquarters(petrel)=lisbon'],
    ],
    ['Norrvik cut 600 jobs, after cutting 900 in 2023.', ['lay-offs(norrvik)=600']],
    ['Norrvik cut 600 of its 9,000 jobs.', ['lay-offs(norrvik)=600']],
    ['Norrvik cut 600 jobs but not in Bergen.', ['lay-offs(norrvik)=600']],
    ['Norrvik did not cut 600 jobs but 900.', ['!lay-offs(norrvik)=600']],
    ['Norrvik said it had not cut 600 jobs.', ['!lay-offs(norrvik)=600 reported']],
    ['Norrvik denied cutting 600 jobs.', ['!lay-offs(norrvik)=600 denied']],
    ['Norrvik is no longer based in Bergen.', ['!headquarters(norrvik)=bergen']],
    ['Norrvik, Calder said, had cut 600 jobs.', ['lay-offs(norrvik)=600 reported']],
    ['Norrvik is expected to cut 600 jobs.', []],
    ['Iris Holloway, former chief executive of Norrvik, spoke.', []],
    [
      'Mara Delvaux told Iris Holloway, the chief executive of Norrvik, to stop.',
      ['chief-executive(norrvik)=holloway reported'],
    ],
    ['Tomas Berrigan told Iris Holloway that he would leave Norrvik.', [`${LEFT} planned`]],
    ['Iris Holloway told Tomas Berrigan that he should leave Norrvik.', []],
    ['Tomas Berrigan said he had no plans to leave Norrvik.', [`!${LEFT} reported`]],
    ['Tomas Berrigan has no intention of leaving Norrvik.', [`!${LEFT}`]],
    ['Tomas Berrigan refused to leave Norrvik.', [`!${LEFT}`]],
    ['Tomas Berrigan failed to leave Norrvik.', [`!${LEFT}`]],
    ['It is not true that Tomas Berrigan left Norrvik.', [`!${LEFT} denied`]],
    ['Nobody believes that Tomas Berrigan left Norrvik.', []],
    ['Tomas Berrigan, who never left Norrvik, is a chemist.', [`!${LEFT}`]],
    ['Without leaving Norrvik, Tomas Berrigan founded a club.', [`!${LEFT}`]],
    ["Tomas Berrigan's son, 12, plays football.", []],
    ["Tomas Berrigan's wife, 41, is a judge.", []],
    ['Tomas Berrigan will be 45 in May.', []],
    ['Norrvik fired Tomas Berrigan, who left on 19 November.', [LEFT, LEFT_ON]],
    ['Norrvik, a rival of Calder, cut 600 jobs.', ['lay-offs(norrvik)=600']],
    ['Like Calder, Norrvik cut 600 jobs.', ['lay-offs(norrvik)=600']],
    ['Calder, which owns 30% of Norrvik, sold 10% of Petrel Cells.', ['stake-share(calder norrvik)=0.3']],
    ['Norrvik rose 3% in Leeds.', []],
    [
      'Petrel Cells wants to raise €50 million at a valuation of up to €400 million.',
      ['raises(petrel)=50m EUR planned', 'valuation(petrel)=400m EUR planned'],
    ],
    ['Petrel Cells raised €50 million, not €80 million.', ['raises(petrel)=50m EUR']],
    [
      'Tomas Berrigan left Norrvik on Wednesday, 19 November, and joined Calder on 1 December.',
      ['joins(berrigan calder)', LEFT, LEFT_ON],
    ],
    [
      'In 2019, when Tomas Berrigan joined Norrvik, Mara Delvaux left Calder.',
      ['joins(berrigan norrvik)', 'leaves(delvaux calder)'],
    ],
    [
      '“I left Norrvik in 2022,” said Tomas Berrigan.',
      ['leaves(berrigan norrvik) reported', 'leaves-when(berrigan norrvik)=2022 reported'],
    ],
    ['Tomas Berrigan said: “Norrvik cut 900 jobs.”', ['lay-offs(norrvik)=900 reported']],
    ['The Gull was first to report, on 19 November, that Tomas Berrigan had left Norrvik.', [LEFT]],
    [
      'The departure of Tomas Berrigan from Norrvik was first reported by the Gull on 19 November.',
      [`${LEFT} presupposed`],
    ],
    ['Tomas Berrigan left Norrvik on 19 November, to join Calder.', ['joins(berrigan calder)', LEFT, LEFT_ON]],
    ['Tomas Berrigan stepped down on 19 November, to Calder.', [LEFT, LEFT_ON]],
    ['Tomas Berrigan, the head of Norrvik Labs, stepped down.', [LEFT]],
    ['Tomas Berrigan toyed with leaving Norrvik.', []],
    [
      'Calder wrote a cheque for $2 billion and invested it in Norrvik.',
      ['invests(calder norrvik)', 'stake-price(calder norrvik)=2bn USD'],
    ],
    ['Tomas Berrigan left Norrvik; he is at Calder today.', [LEFT]],
    ['Tomas Berrigan left Norrvik in December of that year.', [LEFT]],
    ['Mara Delvaux, 51, runs Norrvik.', ['age(delvaux)=51', 'chief-executive(norrvik)=delvaux']],
    ['The plan is that Mara Delvaux, 51, runs Norrvik.', ['age(delvaux)=51', 'chief-executive(norrvik)=delvaux']],
    ['That December Tomas Berrigan left Norrvik.', [LEFT]],
    ['Tomas Berrigan will leave Norrvik after nine years.', [`${LEFT} planned`, 'tenure(berrigan norrvik)=9']],
    ['The chief executive of Norrvik is not Iris Holloway but Mara Delvaux.', ['chief-executive(norrvik)=delvaux']],
    ['In Bergen, six hundred posts were cut by Norrvik.', ['lay-offs(norrvik)=600']],
    ['Asked if he had left Norrvik, Tomas Berrigan laughed.', []],
    ['Tomas Berrigan left Norrvik, didn’t he?', []],
    ['Berrigan told students in Vanto to leave Norrvik.', []],
    ['Researchers left Norrvik.', []],
    ['Colleague Tomas Berrigan Is Leaving Norrvik', [LEFT]],
  ])('%s', gives);
});

describe('what is certain', () => {
  const certain = (text: string): boolean[] => (readText(text).at(-1)?.facts ?? []).map((fact) => fact.certain);

  it.each([
    'Norrvik reportedly cut 600 jobs.',
    'Norrvik allegedly cut 600 jobs.',
    'Tomas Berrigan supposedly left Norrvik.',
    'Norrvik competitor Calder cut 600 jobs.',
    'Norrvik was led by Iris Holloway, then by Mara Delvaux.',
    'Mara Delvaux was there. Norrvik is led by her.',
  ])('not: %s', (text) => expect(certain(text)).toEqual([false]));
  it.each([
    'Norrvik cut 600 jobs.',
    'Tomas Berrigan left Norrvik.',
    'Tomas Berrigan, 44, spoke.',
    'Petrel Cells is based in Lisbon.',
  ])('plain: %s', (text) => expect(certain(text)).toEqual([true]));

  it('no denial of what stands behind a preposition', () => {
    const facts = readText('Calder puts nothing into the chief executive Mara Delvaux of Norrvik.').at(-1)?.facts ?? [];
    const post = facts.find(({ attribute }) => attribute === 'chief-executive');
    expect(post?.polarity === 'no' && post.certain).toBe(false);
  });
});

describe('whose word it is', () => {
  const speakers = (text: string): (string | null)[] =>
    (readText(text).at(-1)?.facts ?? []).map((fact) => fact.attribution);

  it.each<[string, string | null]>([
    ['Norrvik cut 600 jobs.', null],
    ['Calder said that Norrvik had cut 600 jobs.', 'calder'],
    ['Norrvik cut 600 jobs, Mara Delvaux said.', 'delvaux'],
    ['Norrvik, Calder said, had cut 600 jobs.', 'calder'],
    ['Mara Delvaux denied that Norrvik had cut 600 jobs.', 'delvaux'],
    ['Tomas Berrigan said: “Norrvik cut 900 jobs.”', 'berrigan'],
  ])('%s', (text, speaker) => expect(speakers(text)).toEqual([speaker]));
});

describe('the words that carry a value', () => {
  const marked = (text: string): string[] =>
    (readText(text).at(-1)?.facts ?? []).flatMap((fact) => fact.spans.map(({ start, end }) => text.slice(start, end)));

  it.each([
    ['Norrvik cut about 600 jobs.', ['about 600 jobs']],
    ['Petrel Cells is based in Lisbon.', ['Lisbon']],
    ['Tomas Berrigan, 44, spoke.', ['44']],
    ['Calder owns 30% of Norrvik.', ['30%']],
    ['Norrvik was founded in 1998.', ['1998']],
    ['Iris Holloway runs Norrvik.', ['Iris Holloway']],
  ])('%s', (text, words) => {
    const found = marked(text);
    expect(found).toHaveLength(words.length);
    words.forEach((word, at) => {
      expect(found[at]).toContain(word);
    });
  });
});
