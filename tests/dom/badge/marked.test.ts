import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markedParts } from '@/components/badge/marked';

describe('markedParts', () => {
  it('cuts a sentence at its marks', () => {
    expect(markedParts('left in late 2022', [{ start: 8, end: 17 }])).toEqual([
      { text: 'left in ', marked: false },
      { text: 'late 2022', marked: true },
    ]);
  });

  it.each([
    [
      'overlapping',
      [
        { start: 0, end: 4 },
        { start: 2, end: 6 },
      ],
      ['abcdef', 'gh'],
    ],
    [
      'touching',
      [
        { start: 2, end: 4 },
        { start: 0, end: 2 },
      ],
      ['abcd', 'efgh'],
    ],
    [
      'outside',
      [
        { start: -3, end: 2 },
        { start: 7, end: 99 },
      ],
      ['ab', 'cdefg', 'h'],
    ],
    [
      'empty and reversed',
      [
        { start: 3, end: 3 },
        { start: 5, end: 2 },
      ],
      ['abcdefgh'],
    ],
  ])('%s spans are clipped and joined', (_name, spans, texts) => {
    expect(markedParts('abcdefgh', spans).map((part) => part.text)).toEqual(texts);
  });

  it('never loses or doubles a character', () => {
    const span = fc.record({ start: fc.integer({ min: -5, max: 40 }), end: fc.integer({ min: -5, max: 40 }) });
    fc.assert(
      fc.property(fc.string(), fc.array(span), (text, spans) => {
        const parts = markedParts(text, spans);
        expect(parts.map((part) => part.text).join('')).toBe(text);
        expect(parts.every((part) => part.text !== '')).toBe(true);
        for (let i = 1; i < parts.length; i++) expect(parts[i]?.marked).not.toBe(parts[i - 1]?.marked);
      }),
    );
  });
});
