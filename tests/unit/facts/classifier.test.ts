import { describe, expect, it } from 'vitest';
import { likelyClasses } from '@/lib/facts/classifier/classify';
import { featuresOf } from '@/lib/facts/classifier/features';
import { unpackWeights } from '@/lib/facts/classifier/weights';
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
    const weights = unpackWeights(packWeights(trained, ''));
    for (const { sentence, features } of examples) {
      const likely = likelyClasses(sentence.analysis, weights, 0.001);
      probabilities(trained, features).forEach((probability, c) => {
        const packed = likely.find(({ of }) => of.attribute === classes[c])?.probability ?? 0;
        expect(Math.abs(packed - probability)).toBeLessThan(0.12);
      });
    }
  });

  it('points at a word of what it tells', () => {
    const weights = unpackWeights(packWeights(trained, ''));
    const analysis = analysisOf('In a dull week, the terms set a price tag of €80 million on Calder.');
    const [likely] = likelyClasses(analysis, weights, 0.1);
    expect(likely?.of.attribute).toBe('worth');
    expect(['terms', 'set', 'price', 'tag']).toContain(analysis.tokens[likely?.at ?? -1]?.norm);
  });
});
