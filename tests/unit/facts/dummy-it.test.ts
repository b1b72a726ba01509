import { describe, expect, it } from 'vitest';
import { isDummyIt } from '@/lib/facts/dummy-it';
import { tokenize } from '@/lib/language/tokens';

const isDummy = (text: string): boolean => {
  const tokens = tokenize(text);
  return isDummyIt(
    tokens,
    tokens.findIndex((token) => token.norm === 'it'),
  );
};

describe('an "it" that stands for nothing', () => {
  it.each([
    'It may be ten years before it works.',
    'It could be a decade before it works.',
    'It took two years to build.',
    'It is unlikely that Norrvik sells.',
    'It is hard to say.',
    'It is said that Norrvik sells.',
    'It seems that Norrvik sells.',
    'It turned out that Norrvik sold.',
    'It was in 2013 that Berrigan came.',
  ])('%s', (text) => expect(isDummy(text)).toBe(true));

  it.each([
    'It is in talks to sell.',
    'It is unlikely to sell.',
    'It is said to be rich.',
    'It seems rich.',
    'It was founded in 2013.',
    'It turned to Berrigan.',
    'It took over Calder.',
    'It is the firm of the year.',
  ])('not: %s', (text) => expect(isDummy(text)).toBe(false));
});
