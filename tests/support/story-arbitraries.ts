import fc from 'fast-check';

/** Ways to say things of the invented story, with room for values that agree and values that do not. */
const PEOPLE = ['Tomas Berrigan', 'Mara Delvaux', 'Iris Holloway', 'Jonas Quayle', 'Anna Prell'];
const FIRMS = ['Norrvik', 'Calder', 'Petrel Cells', 'Norrvik Labs'];
const PLACES = ['Bergen', 'Leeds', 'Lisbon', 'Ghent'];

/** One of some words. */
export const of = (...choices: string[]) => fc.constantFrom(...choices);
const person = of(...PEOPLE);
const firm = of(...FIRMS);
const small = fc.integer({ min: 2, max: 90 });

/** A statement of the invented story, true or not. */
export const sentence: fc.Arbitrary<string> = fc.oneof(
  fc
    .tuple(
      person,
      of('left', 'did not leave', 'quit', 'will leave', 'stays with', 'joined'),
      firm,
      of('', ' in 2022', ' on 19 November 2025', ' last month'),
    )
    .map(([who, does, where, when]) => `${who} ${does} ${where}${when}.`),
  fc
    .tuple(firm, of('paid', 'invested', 'did not invest'), small, of('', ' for a 30% stake'), firm)
    .map(([a, does, n, stake, b]) => `${a} ${does} $${n} million${stake} in ${b}.`),
  fc
    .tuple(
      firm,
      of('cut', 'laid off', 'plans to cut', 'employs'),
      of('', 'about ', 'more than '),
      small,
      of('jobs', 'people'),
    )
    .map(([who, does, hedge, n, what]) => `${who} ${does} ${hedge}${n}00 ${what}.`),
  fc.tuple(person, small).map(([who, n]) => `${who}, ${n}, spoke in Leeds.`),
  fc.tuple(firm, of('is based in', 'is headquartered in'), of(...PLACES)).map((words) => `${words.join(' ')}.`),
  fc.tuple(firm, fc.integer({ min: 1950, max: 2025 })).map(([who, year]) => `${who} was founded in ${year}.`),
  fc.tuple(person, of('runs', 'is chief executive of'), firm).map((words) => `${words.join(' ')}.`),
  of(
    'He left Norrvik.',
    'She is 39.',
    'The company cut 600 jobs.',
    'The weather was fine in 2024.',
    'Norrvik denied it.',
  ),
);
/** A text of some sentences, a paragraph each. */
export const text = fc.array(sentence, { minLength: 1, maxLength: 6 });
const day = of('2024-03-01', '2025-11-20', '2025-12-01');
const source = fc.record({ text, published: fc.option(day) });
/** Sources with ids and publishers of their own, so that their order in the corpus is all that may change. */
export const sources = fc
  .array(source, { minLength: 1, maxLength: 4 })
  .map((list) => list.map((one, at) => ({ ...one, id: `s${at}`, publisher: `Invented Paper ${at}` })));
