import { describe, expect, it } from 'vitest';
import { createFactReader } from '@/lib/facts/reader';
import type { Attribute } from '@/lib/facts/types';
import { packWeights } from '@/scripts/classifier/pack-weights';
import { train } from '@/scripts/classifier/train';
import { inventedKnowledge } from '../../support/knowledge';
import { lineOf, readText, TODAY } from '../../support/reading';
import { toyExamples } from '../../support/toy-examples';

const firm = { kinds: ['organisation' as const] };
const worth: Attribute = {
  id: 'worth',
  label: 'worth of {subject}',
  value: 'amount',
  exclusive: true,
  subject: firm,
  expressions: [{ cue: 'worth' }],
};
const seat: Attribute = {
  id: 'seat',
  label: 'seat of {subject}',
  value: 'entity',
  exclusive: true,
  subject: firm,
  fills: { kinds: ['place'] },
  expressions: [],
};
const price: Attribute = { ...worth, id: 'price', label: 'price', decoy: true, expressions: [{ cue: 'pay <value>' }] };

const { examples, classes } = toyExamples();
const reader = createFactReader({
  entities: inventedKnowledge.entities,
  attributes: [worth, seat, price],
  weights: [
    packWeights(train(examples, classes), new Map(classes.map((name) => [name, { least: 0.25, sure: 0.5 }])), ''),
  ],
});
const read = (text: string) => (readText(text, TODAY, reader).at(-1)?.facts ?? []).map((fact) => lineOf(fact, true));

describe('facts that no expression tells', () => {
  it.each([
    ['a value', 'The terms set a price tag of €80 million on Calder.', ['worth(calder)=80m EUR']],
    ['a name, which is never sure', 'Calder shifted its seat to Ghent.', ['seat(calder)=ghent ?']],
    [
      'one of two values, which is not sure',
      'The terms set a price tag of €80 million on Calder, after sales of €2 million.',
      ['worth(calder)=80m EUR ?'],
    ],
    [
      'on the word of others',
      'The terms set a price tag of €80 million on Calder, Petrel said.',
      ['worth(calder)=80m EUR reported by petrel'],
    ],
  ])('%s', (_what, text, facts) => expect(read(text)).toEqual(facts));

  it.each([
    ['that is denied', 'The terms did not set a price tag of €80 million on Calder.'],
    ['that is asked', 'Did the terms set a price tag of €80 million on Calder?'],
    ['that may be', 'The terms could have set a price tag of €80 million on Calder.'],
    ['without a value', 'The terms set a price tag on Calder.'],
    ['of nobody known', 'The terms set a price tag of €80 million on the shop.'],
    ['whose value is meant for another', 'Its backers, who set the price tag of Calder, pay €80 million.'],
  ])('nothing %s', (_what, text) => expect(read(text)).toEqual([]));

  it('leave to expressions what these find', () => {
    expect(read('Calder, worth €70 million, has a price tag that the terms set.')).toEqual(['worth(calder)=70m EUR']);
  });
});
