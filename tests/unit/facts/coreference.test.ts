import { describe, expect, it } from 'vitest';
import { lineOf, readText } from '@/tests/support/reading';

const lastFacts = (paragraphs: string | string[]): string[] =>
  (readText(paragraphs).at(-1)?.facts ?? []).map((fact) => lineOf(fact)).sort();

describe('who is meant, over sentences', () => {
  it.each([
    ['Tomas Berrigan is a chemist. He left Norrvik.', ['leaves(berrigan norrvik)']],
    ['Mara Delvaux is a chemist. She left Norrvik.', ['leaves(delvaux norrvik)']],
    ['Tomas Berrigan met Mara Delvaux. She left Norrvik.', ['leaves(delvaux norrvik)']],
    ['Tomas Berrigan met Mara Delvaux. He left Norrvik.', ['leaves(berrigan norrvik)']],
    ['Tomas Berrigan is a chemist. He is 44.', ['age(berrigan)=44']],
    ['Tomas Berrigan spoke in Leeds. The chemist works there. He left Norrvik.', ['leaves(berrigan norrvik)']],
    ['Tomas Berrigan is a chemist. The 44-year-old left Norrvik.', ['age(berrigan)=44', 'leaves(berrigan norrvik)']],
    ['Tomas Berrigan teaches. Together with Jonas Quayle, he left Norrvik.', ['leaves(berrigan norrvik)']],
    ['Tomas Berrigan teaches. Like Jonas Quayle, he left Norrvik.', ['leaves(berrigan norrvik)']],
    ['Tomas Berrigan teaches. The chemist, Jonas Quayle, left Norrvik.', ['leaves(quayle norrvik)']],
    ['Tomas Berrigan teaches. The professor left Norrvik.', ['leaves(berrigan norrvik)']],
    ['Tomas Berrigan teaches. The former professor left Norrvik.', ['leaves(berrigan norrvik)']],
    ['Tomas Berrigan teaches. Norrvik announced his departure.', ['leaves(berrigan norrvik)']],
    ['Norrvik makes batteries. The company cut 600 jobs.', ['lay-offs(norrvik)=600']],
    ['Norrvik makes batteries. It cut 600 jobs.', ['lay-offs(norrvik)=600']],
    ['Norrvik makes batteries. The firm was founded in 1998.', ['founded-when(norrvik)=1998']],
    ['Norrvik makes batteries. Its headquarters are in Bergen.', ['headquarters(norrvik)=bergen']],
    ['Tomas Berrigan teaches. His venture is based in Lisbon.', ['headquarters(petrel)=lisbon']],
    ['Tomas Berrigan teaches. The new venture is based in Lisbon.', ['headquarters(petrel)=lisbon']],
    ['Tomas Berrigan teaches. The fledgling startup is based in Lisbon.', ['headquarters(petrel)=lisbon']],
    ['Tomas Berrigan teaches. His nascent venture is based in Lisbon.', ['headquarters(petrel)=lisbon']],
    ['Tomas Berrigan teaches. His former company is based in Bergen.', ['headquarters(norrvik)=bergen']],
    ['Tomas Berrigan teaches. The former Norrvik scientist left Norrvik.', ['leaves(berrigan norrvik)']],
    ['Tomas Berrigan teaches. The departing French engineer left Norrvik.', ['leaves(berrigan norrvik)']],
    ['Tomas Berrigan founded Petrel Cells. Norrvik owns 30% of it.', ['stake-share(norrvik petrel)=0.3']],
    ['Tomas Berrigan teaches. His new startup raised €50 million.', ['raises(petrel)=50m EUR']],
    ['Calder is rich. Norrvik is not. It cut 600 jobs.', ['lay-offs(norrvik)=600']],
    ['Jonas Quayle met Norrvik staff. Tomas Berrigan did not. He left Norrvik.', ['leaves(berrigan norrvik)']],
    ['Tomas Berrigan taught Jonas Quayle. He left Norrvik.', ['leaves(berrigan norrvik)']],
    [
      'Norrvik makes the Spark. Mara Delvaux says the device came out in May.',
      ['released-when(spark)=2025-05 reported'],
    ],
    ['Spark Two let Norrvik down. It shipped in May.', ['released-when(spark)=2025-05']],
    [
      'Mara Delvaux sings. The Frenchman is Tomas Berrigan. Delvaux sails. The Frenchman left Norrvik.',
      ['leaves(berrigan norrvik)'],
    ],
    ['Tomas Berrigan teaches. Jonas Quayle, he says, left Norrvik.', ['leaves(quayle norrvik) reported']],
    [
      'Tomas Berrigan teaches. Jonas Quayle, he said, was so sad that he left Norrvik.',
      ['leaves(quayle norrvik) reported'],
    ],
    ['Jonas Quayle sings, Tomas Berrigan said. “I am off,” he said. He left Norrvik.', ['leaves(berrigan norrvik)']],
    ['Tomas Berrigan teaches. Of Jonas Quayle he said that he left Norrvik.', ['leaves(quayle norrvik) reported']],
    ['Tomas Berrigan teaches. His boss, Jonas Quayle, left Norrvik.', ['leaves(quayle norrvik)']],
    [
      'Jonas Quayle teaches. Tomas Berrigan sings. He left Norrvik, praised by Jonas Quayle.',
      ['leaves(berrigan norrvik)'],
    ],
    [
      'Tomas Berrigan teaches. The prize went to Jonas Quayle and Mara Delvaux. He left Norrvik.',
      ['leaves(berrigan norrvik)'],
    ],
  ])('%s', (text, expected) => expect(lastFacts(text)).toEqual(expected));
});

describe('silence rather than a guess', () => {
  it.each([
    'Anna Prell is a chemist. She left Norrvik.',
    'Tomas Berrigan taught. Peter Grohl did not. He left Norrvik.',
    'He left Norrvik.',
    'Tomas Berrigan teaches. The Calder scientist left Norrvik.',
    'Tomas Berrigan met Jonas Quayle. The new venture is based in Lisbon.',
    'Tomas Berrigan teaches. His former venture is based in Lisbon.',
    'Norrvik makes batteries. It may be 600 days before jobs are cut.',
    'The professor left Norrvik.',
    'Mara Delvaux teaches. Her venture is based in Lisbon.',
    'Mara Delvaux teaches. He left Norrvik.',
    'Tomas Berrigan teaches. She left Norrvik.',
    'Tomas Berrigan teaches. The Canadian chemist Anna Prell left Norrvik.',
  ])('%s', (text) => expect(lastFacts(text)).toEqual([]));
});

describe('where two companies could be meant, nothing is certain', () => {
  it.each([
    'Calder and Norrvik are rich. The company cut 600 jobs.',
    'Calder and Norrvik are rich. It cut 600 jobs.',
    'Calder sued Norrvik. The company cut 600 jobs.',
    'Calder sued Norrvik. It cut 600 jobs.',
  ])('%s', (text) =>
    expect(
      readText(text)
        .at(-1)
        ?.facts.filter((fact) => fact.certain),
    ).toEqual([]),
  );
});

describe('the protagonist', () => {
  const story = ['Tomas Berrigan teaches.', 'Berrigan writes.', 'Tomas Berrigan sails.'];

  it('is meant when nobody was named for long', () => {
    const filler = Array.from({ length: 8 }, (_, at) => `The weather was fine on day ${at + 1}.`);
    expect(lastFacts([...story, ...filler, 'He left Norrvik.'])).toEqual(['leaves(berrigan norrvik)']);
  });

  it('is meant again after a cross-heading', () => {
    expect(lastFacts([...story, 'Jonas Quayle sings.', '# A new start', 'He left Norrvik.'])).toEqual([
      'leaves(berrigan norrvik)',
    ]);
  });

  it('is not meant while somebody else is spoken of', () => {
    expect(lastFacts([...story, 'Jonas Quayle sings.', 'He left Norrvik.'])).toEqual(['leaves(quayle norrvik)']);
  });

  it('is not meant right after a stranger', () => {
    expect(lastFacts([...story, 'Peter Grohl sings.', 'He left Norrvik.'])).toEqual([]);
  });

  it('is the only one in the headline, if nobody is named more often', () => {
    const headline = '! The second life of Tomas Berrigan';
    expect(lastFacts([headline, 'Norrvik makes batteries.', 'He left Norrvik.'])).toEqual(['leaves(berrigan norrvik)']);
    const others = ['Jonas Quayle sings.', 'Quayle dances.', '# More', 'He left Norrvik.'];
    expect(lastFacts([headline, ...others])).toEqual([]);
  });

  it('gives way to whom a cross-heading names', () => {
    expect(lastFacts([...story, '# What Jonas Quayle did', 'He left Norrvik.'])).toEqual(['leaves(quayle norrvik)']);
  });

  it('is whom a cross-heading means that names nobody', () => {
    expect(lastFacts([...story, 'Jonas Quayle sings.', '# His next job', 'He left Norrvik.'])).toEqual([
      'leaves(berrigan norrvik)',
    ]);
  });

  it('stays meant where somebody else did something to him', () => {
    const told = [...story, 'Jonas Quayle wooed him in person.', 'He left Norrvik.'];
    expect(lastFacts(told)).toEqual(['leaves(berrigan norrvik)']);
  });

  it('is meant, with a doubt, where somebody else was left behind', () => {
    const told = readText([...story, 'Jonas Quayle sings.', 'The sun shone.', 'He left Norrvik.']);
    expect(told.at(-1)?.facts.map((fact) => lineOf(fact, true))).toEqual(['leaves(berrigan norrvik) ?']);
  });

  it('is named half as often again as anybody else', () => {
    const others = ['Jonas Quayle sings.', 'Quayle dances.', '# More', 'He left Norrvik.'];
    expect(lastFacts([...story, ...others])).toEqual(['leaves(berrigan norrvik)']);
  });

  it('is in a section the one its heading names', () => {
    const section = ['# Who is Jonas Quayle?', 'He sings.', 'The sun shone.', 'Rain fell.', 'He left Norrvik.'];
    expect(lastFacts([...story, ...section])).toEqual(['leaves(quayle norrvik)']);
  });

  it('is nobody where two are named alike', () => {
    expect(
      lastFacts([...story, 'Jonas Quayle sings. Quayle dances. Quayle writes.', '# More', 'He left Norrvik.']),
    ).toEqual([]);
  });
});

describe('headings', () => {
  it('tease and state nothing', () => {
    const sentences = readText(['Norrvik makes batteries.', '# Berrigan left Norrvik', 'The sun shone.']);
    expect(sentences.flatMap((sentence) => sentence.facts)).toEqual([]);
  });
});

describe('dates count from the day of the text', () => {
  it.each([
    ['2025-12-01', 'last month', '2025-11'],
    ['2026-01-10', 'last month', '2025-12'],
    ['2025-12-01', 'last year', '2024'],
    ['2025-12-01', 'yesterday', '2025-11-30'],
    ['2026-03-01', 'yesterday', '2026-02-28'],
    ['2025-12-01', 'in March', '2025-03'],
  ])('%s: "%s" is %s', (published, words, expected) => {
    const facts = readText(`Tomas Berrigan left Norrvik ${words}.`, published)[0]?.facts.map((fact) => lineOf(fact));
    expect(facts).toContain(`leaves-when(berrigan norrvik)=${expected}`);
  });

  it('and give no date where the text has none', () => {
    const facts = readText('Tomas Berrigan left Norrvik last month.', null)[0]?.facts.map((fact) => lineOf(fact));
    expect(facts).toEqual(['leaves(berrigan norrvik)']);
  });
});
