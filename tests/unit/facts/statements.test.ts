import { describe, expect, it } from 'vitest';
import { lineOf, readText } from '@/tests/support/reading';

/** The facts of the last sentence of a text, sorted. */
function factsOf(text: string, published?: string): string[] {
  return (readText(text, published).at(-1)?.facts ?? []).map((fact) => lineOf(fact)).sort();
}

const gives = (text: string, expected: string[]): void => expect(factsOf(text)).toEqual([...expected].sort());

const LEFT = 'leaves(berrigan norrvik)';
const LEFT_ON = 'leaves-when(berrigan norrvik)=2025-11-19';

describe('leaving in many words', () => {
  it.each([
    ['Tomas Berrigan left Norrvik.', [LEFT]],
    ['Tomas Berrigan quit Norrvik.', [LEFT]],
    ['Tomas Berrigan has left Norrvik.', [LEFT]],
    ['Tomas Berrigan resigned from Norrvik.', [LEFT]],
    ['Tomas Berrigan departed Norrvik.', [LEFT]],
    ['Tomas Berrigan stepped down at Norrvik.', [LEFT]],
    ['Tomas Berrigan and Norrvik have parted ways.', [LEFT]],
    ['Tomas Berrigan walked out of Norrvik.', [LEFT]],
    ['Berrigan is leaving Norrvik.', [LEFT]],
    ['Norrvik announced the departure of Tomas Berrigan.', [LEFT]],
    ['Its boss, the French chemist Tomas Berrigan, left Norrvik.', [LEFT]],
    ['Tomas Berrigan, the chief chemist, left Norrvik.', [LEFT]],
    ['The chief chemist left Norrvik.', [LEFT]],
    ['Tomas Berrigan left the battery giant.', [LEFT]],
    ['Tomas Berrigan, who left Norrvik, is a chemist.', [LEFT]],
    ['Tomas Berrigan left Norrvik on 19 November 2025.', [LEFT, LEFT_ON]],
    ['On 19 November 2025, Tomas Berrigan left Norrvik.', [LEFT, LEFT_ON]],
    ['On November 19, 2025 Tomas Berrigan quit Norrvik.', [LEFT, LEFT_ON]],
    ['Tomas Berrigan left Norrvik on 19 November.', [LEFT, LEFT_ON]],
    ['Tomas Berrigan left Norrvik in November 2025.', [LEFT, 'leaves-when(berrigan norrvik)=2025-11']],
    ['Tomas Berrigan left Norrvik last month.', [LEFT, 'leaves-when(berrigan norrvik)=2025-11']],
    ['Tomas Berrigan left Norrvik in 2024.', [LEFT, 'leaves-when(berrigan norrvik)=2024']],
    ['Tomas Berrigan left Norrvik yesterday.', [LEFT, 'leaves-when(berrigan norrvik)=2025-11-30']],
    ['Mara Delvaux left Calder in 2023.', ['leaves(delvaux calder)', 'leaves-when(delvaux calder)=2023']],
    ['Iris Holloway has resigned.', ['leaves(holloway)']],
  ])('%s', gives);
});

describe('money, shares and counts', () => {
  it.each([
    ['Calder invested $2.1 billion in Norrvik.', ['invests(calder norrvik)', 'stake-price(calder norrvik)=2.1bn USD']],
    ['Calder put $2.1bn into Norrvik.', ['invests(calder norrvik)', 'stake-price(calder norrvik)=2.1bn USD']],
    [
      'Calder paid $2.1 billion for a 30% stake in Norrvik.',
      ['stake-price(calder norrvik)=2.1bn USD', 'stake-share(calder norrvik)=0.3'],
    ],
    [
      'Calder bought a 30 percent stake in Norrvik for 2.1 billion dollars.',
      ['invests(calder norrvik)', 'stake-price(calder norrvik)=2.1bn USD', 'stake-share(calder norrvik)=0.3'],
    ],
    ['Calder took a 30 per cent stake in Norrvik.', ['invests(calder norrvik)', 'stake-share(calder norrvik)=0.3']],
    ['Calder owns 30% of Norrvik.', ['stake-share(calder norrvik)=0.3']],
    ['Calder holds about a third of Norrvik.', ['stake-share(calder norrvik)=0.333333']],
    ['Norrvik cut 600 jobs.', ['lay-offs(norrvik)=600']],
    ['Norrvik laid off 600 employees.', ['lay-offs(norrvik)=600']],
    ['Norrvik has laid 600 people off.', ['lay-offs(norrvik)=600']],
    ['Norrvik fired 600 workers.', ['lay-offs(norrvik)=600']],
    ['Norrvik sacked six hundred people.', ['lay-offs(norrvik)=600']],
    ['Norrvik eliminated around 600 positions.', ['lay-offs(norrvik)=600']],
    ['Some 600 jobs were cut at Norrvik.', ['lay-offs(norrvik)=600']],
    ['About 600 workers were laid off by Norrvik.', ['lay-offs(norrvik)=600']],
    ['Norrvik employs 9,000 people.', ['workforce(norrvik)=9000']],
    ['Norrvik has a workforce of 9,000 people.', ['workforce(norrvik)=9000']],
    ['Norrvik, which employs 9,000 people, cut 600 jobs.', ['lay-offs(norrvik)=600', 'workforce(norrvik)=9000']],
    ['Norrvik employs 9,000 people and cut 600 jobs.', ['lay-offs(norrvik)=600', 'workforce(norrvik)=9000']],
    ['Petrel Cells raised €50 million.', ['raises(petrel)=50m EUR']],
    ['Petrel Cells secured 50 million euros.', ['raises(petrel)=50m EUR']],
    [
      'Petrel Cells raised €50 million at a valuation of €400 million.',
      ['raises(petrel)=50m EUR', 'valuation(petrel)=400m EUR'],
    ],
    ['Petrel Cells is valued at €400 million.', ['valuation(petrel)=400m EUR']],
    ['Petrel Cells is worth €400 million.', ['valuation(petrel)=400m EUR']],
  ])('%s', gives);
});

describe('persons, places and posts', () => {
  it.each([
    ['Iris Holloway, chief executive of Norrvik, spoke.', ['chief-executive(norrvik)=holloway']],
    ['Norrvik chief executive Iris Holloway spoke.', ['chief-executive(norrvik)=holloway']],
    ["Norrvik's chief executive, Iris Holloway, spoke.", ['chief-executive(norrvik)=holloway']],
    ['Iris Holloway is the CEO of Norrvik.', ['chief-executive(norrvik)=holloway']],
    ['Norrvik named Iris Holloway chief executive.', ['chief-executive(norrvik)=holloway']],
    ['Iris Holloway runs Norrvik.', ['chief-executive(norrvik)=holloway']],
    ['Norrvik is led by Iris Holloway.', ['chief-executive(norrvik)=holloway']],
    ['Jonas Quayle is chairman of Calder.', ['post(quayle calder)=chair']],
    ['Mara Delvaux became an adviser to Petrel Cells.', ['post(delvaux petrel)=adviser']],
    ['Petrel Cells is based in Lisbon.', ['headquarters(petrel)=lisbon']],
    ['Petrel Cells, headquartered in Lisbon, spoke.', ['headquarters(petrel)=lisbon']],
    ["Petrel's headquarters are in Lisbon.", ['headquarters(petrel)=lisbon']],
    ['Norrvik was founded in 1998.', ['founded-when(norrvik)=1998']],
    ['Founded in 1998, Norrvik makes batteries.', ['founded-when(norrvik)=1998']],
    ['Norrvik, established in 1998, makes batteries.', ['founded-when(norrvik)=1998']],
    ['Tomas Berrigan is 44 years old.', ['age(berrigan)=44']],
    ['Tomas Berrigan, 44, spoke.', ['age(berrigan)=44']],
    ['Tomas Berrigan (44) spoke.', ['age(berrigan)=44']],
    ['Tomas Berrigan, now 44, spoke.', ['age(berrigan)=44']],
    ['Tomas Berrigan, aged 44, spoke.', ['age(berrigan)=44']],
    ['The 44-year-old Tomas Berrigan spoke.', ['age(berrigan)=44']],
    ['Tomas Berrigan, 44, left Norrvik after 12 years.', ['age(berrigan)=44', LEFT, 'tenure(berrigan norrvik)=12']],
    ['Tomas Berrigan spent 12 years at Norrvik.', ['tenure(berrigan norrvik)=12']],
    ['After twelve years at Norrvik, Tomas Berrigan spoke.', ['tenure(berrigan norrvik)=12']],
    ['Tomas Berrigan left Norrvik and joined Calder.', [LEFT, 'joins(berrigan calder)']],
    ['Mara Delvaux sings, and Tomas Berrigan, who makes cells, left Norrvik.', ['leaves(berrigan norrvik)']],
    ['Tomas Berrigan did not join Calder.', ['!joins(berrigan calder)']],
    ['In an interview in January Mara Delvaux said that Tomas Berrigan had left Norrvik.', [`${LEFT} reported`]],
    ['Mara Delvaux sings, and Tomas Berrigan, the maker of cells, later left Norrvik.', ['leaves(berrigan norrvik)']],
    [
      'Tomas Berrigan joined Calder after Mara Delvaux left Norrvik.',
      ['joins(berrigan calder)', 'leaves(delvaux norrvik)'],
    ],
  ])('%s', gives);
});

describe('how it stands', () => {
  it.each([
    ['Tomas Berrigan did not leave Norrvik.', [`!${LEFT}`]],
    ['Tomas Berrigan never left Norrvik.', [`!${LEFT}`]],
    ['Tomas Berrigan has not left Norrvik.', [`!${LEFT}`]],
    ["Tomas Berrigan hasn't left Norrvik.", [`!${LEFT}`]],
    ['Tomas Berrigan is not leaving Norrvik.', [`!${LEFT}`]],
    ['Tomas Berrigan stays with Norrvik.', [`!${LEFT}`]],
    ['Tomas Berrigan remains at Norrvik.', [`!${LEFT}`]],
    ['Calder is not investing in Norrvik.', ['!invests(calder norrvik)']],
    ['Calder has never invested in Norrvik.', ['!invests(calder norrvik)']],
    ['Tomas Berrigan will leave Norrvik.', [`${LEFT} planned`]],
    ['Tomas Berrigan plans to leave Norrvik.', [`${LEFT} planned`]],
    ['Tomas Berrigan is about to leave Norrvik.', [`${LEFT} planned`]],
    ['Tomas Berrigan intends to quit Norrvik.', [`${LEFT} planned`]],
    ['Calder will invest in Norrvik.', ['invests(calder norrvik) planned']],
    ['Norrvik plans to cut 600 jobs.', ['lay-offs(norrvik)=600 planned']],
    ['Norrvik will cut 600 jobs.', ['lay-offs(norrvik)=600 planned']],
    ['Petrel Cells is seeking to raise €50 million.', ['raises(petrel)=50m EUR planned']],
    ['Norrvik denied that Tomas Berrigan left.', [`!${LEFT} denied`]],
    ['Norrvik said Tomas Berrigan left.', [`${LEFT} reported`]],
    ['Mara Delvaux said that Tomas Berrigan left Norrvik.', [`${LEFT} reported`]],
    ['According to Norrvik, Tomas Berrigan left.', [`${LEFT} reported`]],
    ['Norrvik said on Tuesday that Tomas Berrigan had left.', [`${LEFT} reported`]],
    ['“Tomas Berrigan left Norrvik,” said Mara Delvaux.', [`${LEFT} reported`]],
    ['Tomas Berrigan’s departure from Norrvik surprised investors.', [`${LEFT} presupposed`]],
    ['The departure of Tomas Berrigan from Norrvik surprised investors.', [`${LEFT} presupposed`]],
    ['Tomas Berrigan calls lithium a dead end.', ['dead-end(berrigan)']],
    ['Tomas Berrigan thinks lithium is a dead end.', ['dead-end(berrigan)']],
  ])('%s', gives);
});

describe('no claim at all', () => {
  it.each([
    'Did Tomas Berrigan leave Norrvik?',
    'Why did Tomas Berrigan leave Norrvik?',
    'Had Tomas Berrigan left Norrvik, things would have gone worse.',
    'If Tomas Berrigan leaves Norrvik, Calder may sell.',
    'If Calder had invested in Norrvik, it would be safe.',
    'Unless Norrvik cuts 600 jobs, it will fail.',
    'Tomas Berrigan could leave Norrvik.',
    'Tomas Berrigan should leave Norrvik.',
    'I think Tomas Berrigan left Norrvik.',
    'Analysts expect Tomas Berrigan to leave Norrvik.',
    'Observers wonder whether Tomas Berrigan left Norrvik.',
    'Tomas Berrigan will not be the last to leave Norrvik.',
    'Tomas Berrigan was not the first to leave Norrvik.',
    'Tomas Berrigan left little open.',
    'What is left for Tomas Berrigan at Norrvik is chemistry.',
    'Norrvik makes batteries.',
    'Norrvik opened 12 factories.',
    'Norrvik cut 3 ribbons.',
    'Norrvik built 600 buses.',
    'Tomas Berrigan has 44 patents.',
    'Berrigan Street is closed.',
    'Leaves fell in Bergen.',
  ])('%s', (text) => gives(text, []));
});

describe('whose and what', () => {
  it.each([
    ['The day before, Anna Prell left Norrvik.', []],
    ['Tomas Berrigan left Norrvik and Mara Delvaux stayed.', [LEFT]],
    [
      'Calder invested $2.1 billion in Norrvik, while Petrel Cells raised €50 million.',
      ['invests(calder norrvik)', 'raises(petrel)=50m EUR', 'stake-price(calder norrvik)=2.1bn USD'],
    ],
    ['Norrvik cut 600 jobs; Calder cut 90 jobs.', ['lay-offs(calder)=90', 'lay-offs(norrvik)=600']],
    [
      'Norrvik was founded in 1998 and Petrel Cells was founded in 2025.',
      ['founded-when(norrvik)=1998', 'founded-when(petrel)=2025'],
    ],
    [
      'Norrvik is based in Bergen and Petrel Cells is based in Lisbon.',
      ['headquarters(norrvik)=bergen', 'headquarters(petrel)=lisbon'],
    ],
    ['Norrvik said on 3 November 2025 that Tomas Berrigan had left.', [`${LEFT} reported`]],
    ['Norrvik Labs was founded in 2011.', ['founded-when(norrvik-labs)=2011']],
    ['Tomas Berrigan left Norrvik Labs.', ['leaves(berrigan norrvik-labs)']],
    ["Calder's chief chemist left the firm.", []],
  ])('%s', gives);
});
