import { describe, expect, it } from 'vitest';
import { createFactReader } from '@/lib/facts/reader';
import type { Attribute } from '@/lib/facts/types';
import { compareFacts } from '@/lib/match/compare';
import { inventedKnowledge } from '@/tests/support/knowledge';
import { lineOf, readText, TODAY } from '@/tests/support/reading';

const attribute = (own: Partial<Attribute> & Pick<Attribute, 'expressions'>): Attribute => ({
  id: 'it',
  label: 'it',
  value: 'flag',
  exclusive: true,
  subject: { ids: ['calder', 'norrvik'] },
  ...own,
});

const read = (text: string, own: Attribute, phrases: Record<string, string[]> = {}): string[] => {
  const reader = createFactReader({ entities: inventedKnowledge.entities, attributes: [own], phrases });
  return (readText(text, TODAY, reader).at(-1)?.facts ?? []).map((fact) => lineOf(fact, true));
};

describe('an expression that begins with its subject', () => {
  const invests = attribute({ expressions: [{ cue: '<subject> ..4 invest' }] });
  it.each([
    ['Calder invested in Norrvik.', ['it(calder)']],
    ['Calder will invest in Norrvik.', ['it(calder) planned']],
    ['Calder plans to invest in Norrvik.', ['it(calder) planned']],
    ['Calder did not invest in Norrvik.', ['!it(calder)']],
    ['Calder should invest in Norrvik.', []],
    ['If Calder invests in Norrvik, prices will rise.', []],
  ])('stands as its verb does: %s', (text, facts) => expect(read(text, invests)).toEqual(facts));
});

describe('an expression of a plan', () => {
  const raises = attribute({
    value: 'amount',
    expressions: [{ cue: 'raise' }, { cue: 'seek|hunt', planned: true }],
  });
  it.each([
    ['Calder is seeking €5 million.', ['it(calder)=5m EUR planned']],
    ['Calder raised €5 million.', ['it(calder)=5m EUR']],
    ['Calder denied that it was seeking €5 million.', ['!it(calder)=5m EUR denied by calder']],
  ])('%s', (text, facts) => expect(read(text, raises)).toEqual(facts));
});

describe('conditions of an attribute', () => {
  it('hold for each of its expressions', () => {
    const own = attribute({ without: ['club'], with: ['money'], expressions: [{ cue: 'buy' }, { cue: 'sell' }] });
    expect(read('Calder bought it with money.', own)).toEqual(['it(calder)']);
    expect(read('Calder sold it for money.', own)).toEqual(['it(calder)']);
    expect(read('Calder sold it.', own)).toEqual([]);
    expect(read('Calder sold a club for money.', own)).toEqual([]);
  });

  it('hold for the words it borrows, together with those of their owner', () => {
    const owner = attribute({ id: 'owner', without: ['club'], expressions: [{ cue: 'buy' }] });
    const borrower = attribute({
      id: 'borrower',
      value: 'date',
      expressionsOf: 'owner',
      without: ['car'],
      expressions: [],
    });
    const reader = createFactReader({ entities: inventedKnowledge.entities, attributes: [owner, borrower] });
    const dated = (text: string) =>
      (readText(text, TODAY, reader).at(-1)?.facts ?? []).filter((fact) => fact.attribute === 'borrower').length;
    expect(dated('Calder bought it in May 2025.')).toBe(1);
    expect(dated('Calder bought a car in May 2025.')).toBe(0);
    expect(dated('Calder bought a club in May 2025.')).toBe(0);
  });
});

describe('a value that stands there as a landmark', () => {
  it('is not the attribute’s', () => {
    const own = attribute({ value: 'date', expressions: [{ cue: 'end ..2 #duration' }] });
    expect(read('In May 2025 Calder ended its twelve years in Norrvik.', own)).toEqual(['it(calder)=2025-05']);
  });
});

describe('"since"', () => {
  const dated = (beginning: boolean) =>
    attribute({ value: 'date', expressions: [{ cue: 'move|sing ..3 <value>' }], ...(beginning ? { beginning } : {}) });
  it.each<[boolean, string, string[]]>([
    [false, 'Calder has sung since 2013.', []],
    [false, 'Calder moved in 2013.', ['it(calder)=2013']],
    [true, 'Calder has sung since 2013.', ['it(calder)=2013']],
  ])('tells a beginning and no event: %s, %s', (beginning, text, facts) =>
    expect(read(text, dated(beginning))).toEqual(facts),
  );
});

describe('a decoy', () => {
  const worth = attribute({ value: 'amount', expressions: [{ cue: 'worth|firm' }] });
  const revenue: Attribute = {
    ...attribute({ id: 'revenue', value: 'amount', expressions: [{ cue: 'sale' }] }),
    decoy: true,
  };
  it('takes the value that is not meant for others, and says nothing itself', () => {
    const reader = createFactReader({ entities: inventedKnowledge.entities, attributes: [worth, revenue] });
    const facts = (text: string) =>
      (readText(text, TODAY, reader).at(-1)?.facts ?? []).map((fact) => lineOf(fact, true));
    expect(facts('Calder, a firm with sales of €5 million, sings.')).toEqual([]);
    expect(facts('Calder, a firm worth €5 million, sings.')).toEqual(['it(calder)=5m EUR']);
  });
});

describe('a negation among phrases', () => {
  it('is part of what the words mean', () => {
    const own = attribute({ expressions: [{ cue: '$none ..2 part in' }] });
    expect(read('Calder had no part in it.', own, { none: ['no', 'hardly any'] })).toEqual(['it(calder)']);
  });
});

describe('words that mean one subject where nobody else is named', () => {
  const own = attribute({ subject: { ids: ['petrel'], implied: 'alone' }, expressions: [{ cue: 'solid cell' }] });
  it.each([
    ['It is about solid cells.', ['it(petrel)']],
    ['The Gull wrote that it is about solid cells.', ['it(petrel) reported']],
    ['Calder, which has raised €5 million, makes solid cells.', []],
    ['Calder said that solid cells last.', ['it(petrel) reported by calder']],
  ])('%s', (text, facts) => expect(read(text, own)).toEqual(facts));
});

describe('dates that may lie apart', () => {
  const own = attribute({ value: 'date', slackDays: 62, slackFor: ['calder'], expressions: [{ cue: 'move' }] });
  const entities = new Map(inventedKnowledge.entities.map((entity) => [entity.id, entity]));
  const reader = createFactReader({ entities: inventedKnowledge.entities, attributes: [own] });
  const compare = (a: string, b: string) => {
    const [first, second] = [a, b].map((text) => readText(text, TODAY, reader).at(-1)?.facts[0]);
    return first && second ? compareFacts(first, second, { attribute: own, entities }) : undefined;
  };
  it('do so for the subjects that are named, and for no others', () => {
    expect(compare('Calder moved in April 2025.', 'Calder moved in May 2025.')).toBeNull();
    expect(compare('Norrvik moved in April 2025.', 'Norrvik moved in May 2025.')).toBe('differs');
  });
});
