/** A word of a text, as names are compared by. */
export interface Word {
  text: string;
  /** Whether a mark that ends a phrase (comma, full stop, bracket) stands before it. */
  breaks: boolean;
}

/**
 * Letters with their combining marks, and digits, of all scripts of the basic plane; everything else separates words.
 * Spelt out: V8 takes most of a millisecond to compile each \p{L}, and the gate has two for a whole page.
 */
const LETTERS =
  '0-9A-Za-z\u00aa\u00b5\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u1fff\u2c00-\u2dff\u3040-\ud7ff\uf900-\ufdff';
const WORD = new RegExp(`[${LETTERS}]+`, 'g');
const BETWEEN = new RegExp(`[^${LETTERS}]+`, 'g');
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

/** A text as its words in lower case with one space around each, to be searched as a whole. */
export function plainWords(text: string): string {
  return ` ${text} `.normalize('NFC').toLowerCase().replace(BETWEEN, ' ');
}
