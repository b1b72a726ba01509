import { describe, expect, it } from 'vitest';
import { likelyClasses } from '@/lib/facts/classifier/classify';
import { featuresOf } from '@/lib/facts/classifier/features';
import { unpackWeights } from '@/lib/facts/classifier/weights';
import { type Judged, leastFor } from '@/scripts/classifier/evaluate';
import { packWeights } from '@/scripts/classifier/pack-weights';
import { probabilities, train } from '@/scripts/classifier/train';
import { readText, TODAY } from '../../support/reading';
import { toyExamples } from '../../support/toy-examples';

const analysisOf = (text: string) => {
  const [sentence] = readText(text, TODAY);
  if (!sentence) throw new Error('no sentence');
  return sentence.analysis;
};
const hashes = (text: string) => featuresOf(analysisOf(text)).map(({ hash }) => hash);

describe('features of a sentence', () => {
  it.each([
    ['another form of a name', 'Tomas Berrigan left Norrvik.', 'Berrigan left Norrvik.'],
    ['another number of the kind', 'Calder paid €5 million.', 'Calder paid €740 million.'],
    ['another date', 'Calder moved in May 2024.', 'Calder moved in June 2019.'],
    ['another form of a word', 'Calder moves a plant.', 'Calder moved a plant.'],
  ])('are the same with %s', (_what, a, b) => {
    expect(hashes(a)).toEqual(hashes(b));
  });

  it.each([
    ['somebody else', 'Tomas Berrigan left Norrvik.', 'Mara Delvaux left Norrvik.'],
    ['another order', 'Calder bought Petrel.', 'Petrel bought Calder.'],
    ['another word', 'Calder moved a plant.', 'Calder closed a plant.'],
    ['another kind of value', 'Calder gave 5%.', 'Calder gave €5.'],
  ])('differ with %s', (_what, a, b) => {
    expect(hashes(a)).not.toEqual(hashes(b));
  });

  it('are each there once', () => {
    const own = hashes('The plant makes cells, and the plant makes cells.');
    expect(new Set(own).size).toBe(own.length);
  });
});

describe('a trained classifier', () => {
  const { examples, classes } = toyExamples();
  const trained = train(examples, classes);
  const leastOf = (p: number) => new Map(classes.map((name) => [name, { least: p, sure: 1 }]));

  it('is the same each time', () => {
    const again = train(examples, classes);
    expect(again.weights).toEqual(trained.weights);
    expect(again.bias).toEqual(trained.bias);
  });

  it('tells sentences it has not seen', () => {
    const [worth, moved] = [
      'The terms set a price tag of €80 million on Calder.',
      'Calder shifted its seat to Ghent.',
    ].map((text) => probabilities(trained, hashes(text)));
    const [at, other] = [classes.indexOf('worth'), classes.indexOf('seat')];
    expect(worth?.[at]).toBeGreaterThan(worth?.[other] ?? 1);
    expect(moved?.[other]).toBeGreaterThan(moved?.[at] ?? 1);
  });

  it('says the same when packed, but for rounding', () => {
    const weights = unpackWeights(packWeights(trained, leastOf(0.001), ''));
    for (const { sentence, features } of examples) {
      const likely = likelyClasses(sentence.analysis, weights);
      probabilities(trained, features).forEach((probability, c) => {
        const packed = likely.find(({ of }) => of.attribute === classes[c])?.probability ?? 0;
        expect(Math.abs(packed - probability)).toBeLessThan(0.12);
      });
    }
  });

  it('points at a word of what it tells', () => {
    const weights = unpackWeights(packWeights(trained, leastOf(0.1), ''));
    const analysis = analysisOf('In a dull week, the terms set a price tag of €80 million on Calder.');
    const [likely] = likelyClasses(analysis, weights);
    expect(likely?.of.attribute).toBe('worth');
    expect(['terms', 'set', 'price', 'tag']).toContain(analysis.tokens[likely?.at ?? -1]?.norm);
  });
});

describe('the least probability of a class', () => {
  const judged = (probability: number, isStated: boolean, rest: Partial<Judged> = {}): Judged => ({
    name: 'worth',
    probability,
    isStated,
    isFound: false,
    inArticle: true,
    ...rest,
  });
  const good = [0.9, 0.85, 0.8, 0.75, 0.7, 0.65].map((p) => judged(p, true));

  it.each<[string, Judged[], number | null]>([
    ['is the lowest there is where all is right', good, 0.25],
    ['lies above what is wrong', [...good, ...[0.3, 0.4, 0.5, 0.52].map((p) => judged(p, false))], 0.55],
    ['is none where too little is found', good.slice(0, 2), null],
    ['is none where most is wrong', good.map((one) => ({ ...one, isStated: false })), null],
    ['leaves out what expressions find', good.map((one) => ({ ...one, isFound: true })), null],
    ['leaves other classes out', good.map((one) => ({ ...one, name: 'seat' })), null],
    [
      'counts articles first',
      [...good, ...[0.6, 0.6, 0.6, 0.6].map((p) => judged(p, false, { inArticle: false }))],
      0.25,
    ],
    ['counts all where articles show too little', good.map((one) => ({ ...one, inArticle: false })), 0.25],
  ])('%s', (_what, all, expected) => {
    expect(leastFor(all, 'worth', 0.8)).toBe(expected);
  });
});
