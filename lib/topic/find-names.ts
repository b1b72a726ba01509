import type { Word } from '@/lib/topic/words';
import { wordsOf } from '@/lib/topic/words';

/** A list of phrases, filed under their first word so that a text is scanned once whatever their number. */
export type PhraseIndex<T> = Map<string, { words: Word[]; value: T }[]>;

/** Files phrases under the first word in lower case, longest first. A phrase without a word is left out. */
export function indexPhrases<T>(phrases: readonly T[], textOf: (phrase: T) => string): PhraseIndex<T> {
  const index: PhraseIndex<T> = new Map();
  for (const value of phrases) {
    const words = wordsOf(textOf(value));
    const first = words[0]?.text.toLowerCase();
    if (first) index.set(first, [...(index.get(first) ?? []), { words, value }]);
  }
  for (const filed of index.values()) filed.sort((a, b) => b.words.length - a.words.length);
  return index;
}

/** Whether one word of a phrase is the word of the text. */
export type SameWord = (phrase: string, text: string) => boolean;

/** Case means nothing. */
export const ignoringCase: SameWord = (phrase, text) => phrase.toLowerCase() === text.toLowerCase();

/** A word with a capital is meant with it ("Meta", never "meta"); the capitals of a headline are allowed. */
export const heedingCapitals: SameWord = (phrase, text) =>
  phrase === text || text === phrase.toUpperCase() || (phrase === phrase.toLowerCase() && ignoringCase(phrase, text));

/**
 * Finds phrases in a text, longest first, none inside another: reports each with the range of its words.
 * Linear in the words of the text.
 */
export function findPhrases<T>(
  words: readonly Word[],
  index: PhraseIndex<T>,
  same: SameWord,
  found: (value: T, start: number, end: number) => void,
): void {
  for (let at = 0; at < words.length; at++) {
    const filed = index.get((words[at] as Word).text.toLowerCase());
    const hit = filed?.find((phrase) => startsHere(words, at, phrase.words, same));
    if (!hit) continue;
    found(hit.value, at, at + hit.words.length);
    at += hit.words.length - 1;
  }
}

function startsHere(words: readonly Word[], at: number, phrase: readonly Word[], same: SameWord): boolean {
  return phrase.every((word, i) => {
    const here = words[at + i];
    return here !== undefined && same(word.text, here.text) && (i === 0 || !here.breaks || word.breaks);
  });
}
