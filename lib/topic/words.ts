/** A word of a text, as names are compared by. */
export interface Word {
  text: string;
  /** Whether a mark that ends a phrase (comma, full stop, bracket) stands before it. */
  breaks: boolean;
}

/** Letters with their combining marks, and digits; everything else separates words. */
const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const PHRASE_END = /[.,;:!?()[\]{}"“”«»|/]/;

/**
 * Splits a text into words in one pass. Apostrophes and hyphens separate, so "Meta's" and "Meta-owned" hold the word
 * "Meta". Composed and decomposed accents come out alike.
 */
export function wordsOf(text: string): Word[] {
  const normal = text.normalize('NFC');
  let last = 0;
  return [...normal.matchAll(WORD)].map((match) => {
    const breaks = PHRASE_END.test(normal.slice(last, match.index));
    last = match.index + match[0].length;
    return { text: match[0], breaks };
  });
}
