import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Attribute, Entity, Fact, FactValue } from '@/lib/facts/types';
import { type CompareContext, compareFacts } from '@/lib/match/compare';

const attribute = (extra: Partial<Attribute> = {}): Attribute => ({
  id: 'a',
  label: 'thing',
  value: 'flag',
  exclusive: true,
  subject: {},
  expressions: [],
  ...extra,
});
const entities = new Map<string, Entity>([
  ['lab', { id: 'lab', kind: 'organisation', name: 'Lab', aliases: [], partOf: 'firm' }],
  ['firm', { id: 'firm', kind: 'organisation', name: 'Firm', aliases: [] }],
  ['rival', { id: 'rival', kind: 'organisation', name: 'Rival', aliases: [] }],
]);
const context = (extra?: Partial<Attribute>): CompareContext => ({ attribute: attribute(extra), entities });
const fact = (value: FactValue, extra: Partial<Fact> = {}): Fact => ({
  attribute: 'a',
  subject: 's',
  object: null,
  value,
  polarity: 'yes',
  modality: 'happened',
  attribution: null,
  strength: 'main',
  certain: true,
  asOf: null,
  spans: [],
  ...extra,
});
const amount = (low: number, high = low, unit = 'USD'): FactValue => ({
  kind: 'amount',
  nominal: (low + high) / 2,
  low,
  high,
  unit,
  hedged: low !== high,
});
const date = (from: string, to = from): FactValue => ({ kind: 'date', from, to });
const age = (years: number): FactValue => ({
  kind: 'age',
  nominal: years,
  low: years,
  high: years,
  unit: '',
  hedged: false,
});
const flag: FactValue = { kind: 'flag' };

describe('two values of one attribute', () => {
  it.each([
    ['the same amount', amount(14.3e9), amount(14.3e9), 'agrees'],
    ['a rounded amount', amount(13.5e9, 14.5e9), amount(14.25e9, 14.35e9), 'agrees'],
    ['another amount', amount(14.25e9, 14.35e9), amount(14.75e9, 14.85e9), 'differs'],
    ['another currency', amount(5e8), amount(5e8, 5e8, 'EUR'), null],
    ['a coarser date', date('2025-11-01', '2025-11-30'), date('2025-11-19'), 'agrees'],
    ['another year', date('2022-10-01', '2022-12-31'), date('2025-11-19'), 'differs'],
    ['a lab and its parent', { kind: 'entity', id: 'lab' }, { kind: 'entity', id: 'firm' }, null],
    ['two firms', { kind: 'entity', id: 'firm' }, { kind: 'entity', id: 'rival' }, 'differs'],
    ['two options', { kind: 'option', id: 'x' }, { kind: 'option', id: 'y' }, 'differs'],
  ] as [string, FactValue, FactValue, string | null][])('%s', (_, a, b, expected) => {
    expect(compareFacts(fact(a), fact(b), context())).toBe(expected);
    expect(compareFacts(fact(b), fact(a), context())).toBe(expected);
  });

  it('never conflicts where both can hold', () => {
    expect(compareFacts(fact(amount(1)), fact(amount(2)), context({ exclusive: false }))).toBeNull();
    const options = context({ compatible: [['x', 'y']] });
    expect(compareFacts(fact({ kind: 'option', id: 'x' }), fact({ kind: 'option', id: 'y' }), options)).toBeNull();
  });

  it('lets dates within the slack pass in silence', () => {
    const [announced, done] = [fact(date('2025-11-19')), fact(date('2025-12-31'))];
    expect(compareFacts(announced, done, context({ slackDays: 60 }))).toBeNull();
    expect(compareFacts(announced, done, context({ slackDays: 10 }))).toBe('differs');
  });
});

describe('yes, no and not yet', () => {
  const yes = fact(flag);
  it.each([
    ['said and denied flatly', fact(flag, { polarity: 'no' }), 'differs'],
    ['said, and somebody denies it', fact(flag, { polarity: 'no', modality: 'denied', attribution: 'firm' }), null],
    ['said twice', fact(flag), 'agrees'],
  ])('%s', (_, other, expected) => {
    expect(compareFacts(yes, other, context())).toBe(expected);
  });

  it('calls a plan and the later deed updated when their values differ', () => {
    const plan = fact(amount(5e8), { modality: 'planned', asOf: '2025-12-01' });
    const deed = fact(amount(1.03e9), { asOf: '2026-03-10' });
    expect(compareFacts(plan, deed, context())).toBe('updated');
    expect(compareFacts(plan, { ...deed, asOf: '2025-11-01' }, context())).toBeNull();
  });

  it('does not learn a value from a negation', () => {
    expect(compareFacts(fact(amount(1), { polarity: 'no' }), fact(amount(2)), context())).toBeNull();
  });
});

describe('ages', () => {
  it.each([
    ['same day, two years apart', 65, '2025-11-12', 62, '2025-11-12', 'differs'],
    ['a birthday in between', 64, '2025-11-12', 65, '2025-11-20', null],
    ['a year later, a year older', 64, '2025-01-01', 65, '2026-01-02', 'updated'],
    ['five years later, five years older', 60, '2020-01-01', 65, '2025-01-02', 'updated'],
    ['older, yet younger', 65, '2020-01-01', 60, '2025-01-02', 'differs'],
  ] as const)('%s', (_, a, asOfA, b, asOfB, expected) => {
    const context_ = context({ value: 'age' });
    expect(compareFacts(fact(age(a), { asOf: asOfA }), fact(age(b), { asOf: asOfB }), context_)).toBe(expected);
  });
});

describe('any two facts', () => {
  const day = fc.integer({ min: 0, max: 20000 }).map((n) => new Date(n * 86400000).toISOString().slice(0, 10));
  const interval = fc.tuple(
    fc.double({ min: 0, max: 1e12, noNaN: true }),
    fc.double({ min: 0, max: 1e9, noNaN: true }),
  );
  const value: fc.Arbitrary<FactValue> = fc.oneof(
    interval.map(([low, width]) => amount(low, low + width)),
    fc.tuple(day, day).map(([a, b]) => (a < b ? date(a, b) : date(b, a))),
    fc.constant(flag),
    fc.constantFrom('lab', 'firm', 'rival').map((id): FactValue => ({ kind: 'entity', id })),
  );
  const any = fc.record({ value, asOf: fc.option(day), polarity: fc.constantFrom('yes' as const, 'no' as const) });

  it('compare alike in both directions, and nothing conflicts with itself', () => {
    fc.assert(
      fc.property(any, any, (a, b) => {
        const [x, y] = [fact(a.value, a), fact(b.value, b)];
        expect(compareFacts(x, y, context())).toBe(compareFacts(y, x, context()));
        expect(compareFacts(x, x, context())).toBe('agrees');
      }),
    );
  });
});
