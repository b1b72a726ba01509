import { describe, expect, it } from 'vitest';
import { sortedLines } from '@/lib/language/english/sorted-lines';

describe('sortedLines', () => {
  const text = ['act 1 2', 'act_on 3', 'bare', 'be 4', 'zoo 5'].join('\n');
  const lines = sortedLines(text);

  it('finds what follows a word, in the first line, the last and between', () => {
    expect(['act', 'act_on', 'be', 'zoo'].map((word) => lines.find(word))).toEqual(['1 2', '3', '4', '5']);
    expect(lines.find('bare')).toBe('');
  });

  it('knows no part of a word, and nothing before, between or behind', () => {
    for (const word of ['ac', 'act_', 'b', 'aaa', 'bb', 'zzz', '', '1']) expect(lines.find(word)).toBeNull();
    expect(sortedLines('').find('act')).toBeNull();
  });
});
