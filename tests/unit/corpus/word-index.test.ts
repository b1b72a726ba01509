import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isNear, WordIndex, wordsOf } from '@/corpus/word-index';

function indexOf(texts: Record<string, string>): WordIndex {
  const index = new WordIndex();
  for (const [id, text] of Object.entries(texts)) {
    const [main = '', beside = ''] = text.split(' | ');
    index.put(id, main, beside);
  }
  return index;
}

const TEXTS = {
  a: 'The harbour reopened after the storm | Alpha Post',
  b: 'Ships left the harbour | Beta Times',
  c: 'Élodie Müller leads Norrvik | Harbour Weekly',
  d: 'Officials offered 4.2 million of aid | Beta Times',
};

describe('WordIndex', () => {
  it.each([
    ['harbour', ['a', 'b', 'c']],
    ['harb', ['a', 'b', 'c']],
    ['reopened harbour', ['a']],
    ['beta harbour', ['b']],
    ['elodie muller', ['c']],
    ['ÉLODIE', ['c']],
    ['of', ['d']],
    ['harbuor', ['a', 'b', 'c']],
    ['offred aid', ['d']],
    ['storm aid', ['a', 'd']],
    ['4.2', ['d']],
    ['zeppelin', []],
    ['', []],
    [' … ', []],
  ])('finds for “%s”: %j', (query, expected) => {
    expect(indexOf(TEXTS).find(query).sort()).toEqual(expected);
  });

  it('puts the main text before what stands beside it, whole words before begun ones, and rare words first', () => {
    expect(indexOf({ x: 'One thing | Norrvik', y: 'Norrvik said so | Post' }).find('norrvik')).toEqual(['y', 'x']);
    expect(indexOf({ x: 'The harbours', y: 'The harbour' }).find('harbour')).toEqual(['y', 'x']);
    expect(indexOf({ x: 'common', y: 'common', z: 'rare' }).find('common rare zzz')[0]).toBe('z');
  });

  it('forgets what was taken out or replaced', () => {
    const index = indexOf(TEXTS);
    index.remove('a');
    index.remove('none');
    index.put('b', 'Trains left the station', '');
    expect(index.find('harbour')).toEqual(['c']);
    expect(index.find('trains')).toEqual(['b']);
  });

  it('finds every text by any of its words, whatever the texts', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 40 }), { maxLength: 12 }), (texts) => {
        const index = new WordIndex();
        texts.forEach((text, at) => {
          index.put(String(at), text, '');
        });
        texts.forEach((text, at) => {
          for (const word of wordsOf(text)) expect(index.find(word)).toContain(String(at));
          if (wordsOf(text).length > 0) expect(index.find(text)).toContain(String(at));
        });
      }),
    );
  });
});

describe('isNear', () => {
  it.each([
    ['harbour', 'harbuor', 1, true],
    ['harbour', 'harbor', 1, true],
    ['harbour', 'harbours', 1, true],
    ['harbour', 'hrbuor', 1, false],
    ['harbour', 'labour', 1, false],
    ['abcd', 'dcba', 2, false],
    ['', 'a', 1, true],
  ])('%s and %s within %i: %s', (a, b, most, expected) => {
    expect(isNear(a, b, most)).toBe(expected);
    expect(isNear(b, a, most)).toBe(expected);
  });
});
