import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clausesOf, readCues } from '@/lib/language/cues';
import { readQuantities } from '@/lib/language/quantities';
import { readTimes } from '@/lib/language/times';
import { splitCompounds, stemOf, tokenize } from '@/lib/language/tokens';
import type { Span } from '@/lib/language/types';

/** Everything the layer reads of one sentence. */
function readAll(text: string) {
  const tokens = tokenize(text);
  return {
    tokens,
    parts: splitCompounds(tokens),
    quantities: readQuantities(text, tokens),
    times: readTimes(text, '2025-11-20'),
    cues: readCues(text, tokens),
    clauses: clausesOf(text, tokens),
  };
}

const PIECES =
  'Meta,LeCun,said,not,no,will,if,half,a,an,of,the,about,more than,600,14.3,$,€,bn,billion,%,per cent,jobs,years,-,–,year,old,28,2025,1990s,in,on,by,May,June,Nov.,19,Tuesday,last,this,year,week,ago,three,dozen,decade,and,or,but,who,that,",",;,.,?,“,”,(,),aged,at,between,to,from,according to,had,he,would,late,early,end,times,third,two,hundreds,thousand,"\'s",n\'t,😀,\u0301'.split(
    ',',
  );
/** Strings of the words the readers look for, in any order: far more telling than random characters. */
const newsy = fc
  .array(fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom(' ', ' ', '', '-')), { maxLength: 40 })
  .map((pairs) => pairs.map((pair) => pair.join('')).join(''));
const anyText = fc.oneof(
  newsy,
  newsy,
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.string({ unit: 'binary', maxLength: 200 }),
);

function expectOrdered(spans: Span[], text: string): void {
  let floor = 0;
  for (const span of spans) {
    expect(span.start).toBeGreaterThanOrEqual(floor);
    expect(span.end).toBeGreaterThan(span.start);
    expect(span.end).toBeLessThanOrEqual(text.length);
    floor = span.end;
  }
}

describe('any text', () => {
  it('gives ordered spans within bounds, and text that matches them', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const all = readAll(text);
        for (const spans of [all.tokens, all.parts, all.quantities, all.times, all.clauses]) expectOrdered(spans, text);
        for (const span of [...all.tokens, ...all.parts, ...all.quantities, ...all.times, ...all.cues])
          expect(span.text).toBe(text.slice(span.start, span.end));
      }),
      { numRuns: 2000 },
    );
  });

  it('leaves only white space between tokens', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let at = 0;
        for (const token of tokenize(text)) {
          expect(text.slice(at, token.start).trim()).toBe('');
          at = token.end;
        }
        expect(text.slice(at).trim()).toBe('');
      }),
      { numRuns: 1000 },
    );
  });

  it('gives intervals that hold their nominal value, and days in order', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { quantities, times } = readAll(text);
        for (const { low, nominal, high } of quantities) {
          expect(low).toBeLessThanOrEqual(nominal);
          expect(nominal).toBeLessThanOrEqual(high);
          expect(Number.isFinite(low + high)).toBe(true);
        }
        for (const { from, to } of times) {
          expect(from).toMatch(/^\d{4}-\d{2}-\d{2}$/);
          expect(from <= to).toBe(true);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('gives cues whose scope lies within the sentence', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const { start, end, scope } of readAll(text).cues) {
          expect(start).toBeLessThan(end);
          expect(scope.start).toBeGreaterThanOrEqual(0);
          expect(scope.start).toBeLessThanOrEqual(scope.end);
          expect(scope.end).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('gives every token the stem of its norm', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const { kind, norm, stem } of tokenize(text)) expect(stem).toBe(kind === 'word' ? stemOf(norm) : norm);
      }),
    );
  });
});

describe('long hostile text', () => {
  const LENGTH = 20_000;
  /** Generous: an honest reading takes well under a tenth, a quadratic one many times as long. */
  const LIMIT_MS = 1500;

  it.each([
    '1',
    '1,',
    '9 ',
    '1.',
    ' ',
    ',',
    '-',
    'a-',
    '1-',
    "'",
    "a'",
    'a.',
    'no ',
    'said ',
    'and he ',
    'half a ',
    'a few ',
    'hundred ',
    'more than ',
    'twenty-',
    '2025 ',
    'late ',
    'the end of the ',
    '12 March ',
    'Tuesday, ',
    'if he ',
    'who was ',
    '$1bn–',
    '1 to ',
    "Meta's ",
    'between 1 and ',
    'not ',
    ', he said',
    'will ',
    '“',
  ])('reads %j repeated in time', (piece) => {
    const text = piece.repeat(LENGTH / piece.length);
    const began = performance.now();
    readAll(text);
    expect(performance.now() - began).toBeLessThan(LIMIT_MS);
  });
});
