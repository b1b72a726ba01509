import { describe, expect, it } from 'vitest';
import type { Analysis } from '@/lib/facts/analysis';
import { notationOf } from '@/lib/facts/expressions';
import { findPattern, layTrack, type SlotRules } from '@/lib/facts/find-pattern';
import { parsePattern } from '@/lib/facts/pattern';
import { stemOf, tokenize } from '@/lib/language/tokens';
import type { Mention, Quantity } from '@/lib/language/types';

const ROLES: SlotRules = {
  fits: (slot, mention) => slot !== 'value' && mention.kind === 'organisation',
  valueKind: 'amount',
};

function analysed(text: string, names: Record<string, Mention['kind']> = {}, amounts: string[] = []): Analysis {
  const spanOf = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
  const mentions = Object.entries(names).map(
    ([name, kind]): Mention => ({
      entity: name.toLowerCase(),
      kind,
      how: 'name',
      ...spanOf(name),
    }),
  );
  const quantities = amounts.map(
    (words): Quantity => ({
      kind: 'amount',
      nominal: 1,
      low: 1,
      high: 1,
      unit: 'USD',
      hedged: false,
      text: words,
      ...spanOf(words),
    }),
  );
  return { text, tokens: tokenize(text), clauses: [], mentions, quantities, times: [], cues: [] };
}

describe('patterns', () => {
  it.each([
    ['leave|quit', 'She quits the firm', true],
    ['leave', 'He left yesterday', true],
    ['leave', 'He arrived yesterday', false],
    ['part ways', 'They parted ways in May', true],
    ['part ways', 'They parted in two ways', false],
    ['walk ..2 out', 'He walked right back out', true],
    ['walk ..2 out', 'He walked and walked and then went out', false],
    ['chief the? officer', 'The chief officer spoke', true],
    ['@acorn buy', 'Acorn buys Birch', true],
    ['@birch buy', 'Acorn buys Birch', false],
    ['@organisation buy @organisation', 'Acorn buys Birch', true],
    ['#amount ..2 for @birch', 'It paid $5 million for Birch', true],
    ['he|@acorn buy', 'Acorn buys Birch', true],
    ['he|@acorn buy', 'Then he bought Birch', true],
    ["@acorn's boss", "Acorn's boss left Birch", true],
    ["@acorn's boss", 'Acorn boss left Birch', false],
    ["<object's> boss", "The boss left Birch's boss alone", true],
    ["<object's> boss", 'Birch boss left', false],
  ])('%s in "%s": %s', (pattern, text, expected) => {
    const names = Object.fromEntries(
      ['Acorn', 'Birch'].filter((n) => text.includes(n)).map((n) => [n, 'organisation' as const]),
    );
    const track = layTrack(analysed(text, names, text.includes('$5 million') ? ['$5 million'] : []));
    expect(findPattern(parsePattern(pattern, { stemOf }), track, ROLES).length > 0).toBe(expected);
  });

  it.each([
    ['$go for', 'She quits for Birch', true],
    ['$go for', 'She walked right out for Birch', true],
    ['$go ..1 for', 'She walked out at last for Birch', false],
    ['$go? for', 'Now for Birch', true],
    ['acorn $go', 'Acorn walks out', true],
    ['$go', 'She stays', false],
  ])('%s, with phrases of that name, in "%s": %s', (pattern, text, expected) => {
    const go = ['leave|quit', 'walk ..1 out'].map((source) => parsePattern(source, { stemOf }));
    const phrases = (name: string) => (name === 'go' ? go : undefined);
    const found = findPattern(parsePattern(pattern, { stemOf, phrases }), layTrack(analysed(text)), ROLES);
    expect(found.length > 0).toBe(expected);
  });

  it('names the phrases that do not exist, or lead to themselves', () => {
    expect(() => parsePattern('$gone', { stemOf })).toThrow(/gone/);
    expect(() => parsePattern('$a', notationOf({ a: ['$b now'], b: ['then $a'] }))).toThrow(/"a"/);
  });

  it('takes what fills its slots', () => {
    const text = 'Acorn paid $5 million for Birch';
    const track = layTrack(analysed(text, { Acorn: 'organisation', Birch: 'organisation' }, ['$5 million']));
    const [match] = findPattern(parsePattern('<subject> pay <value> for <object>', { stemOf }), track, ROLES);
    expect(match?.mentions.subject?.entity).toBe('acorn');
    expect(match?.mentions.object?.entity).toBe('birch');
    expect(match?.measure?.text).toBe('$5 million');
  });

  it('names the pattern that is not of the notation', () => {
    expect(() => parsePattern('leave <whoever>', { stemOf })).toThrow(/leave <whoever>/);
  });
});
