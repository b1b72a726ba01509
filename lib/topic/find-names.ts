import { type Word, wordsOf } from '@/lib/topic/words';

/** A phrase taken apart, with what it stands for. */
export interface Phrase<T> {
  words: Word[];
  value: T;
}

/** Takes phrases apart, longest first; those without a word are left out. Meant for the few that a text is known to hold (see decideTopic). */
export function phrasesOf<T>(values: readonly T[], textOf: (value: T) => string): Phrase<T>[] {
  return values
    .map((value) => ({ words: wordsOf(textOf(value)), value }))
    .filter(({ words }) => words[0])
    .sort((a, b) => b.words.length - a.words.length);
}

/** Whether one word of a phrase is the word of the text. */
export type SameWord = (phrase: string, text: string) => boolean;

/** Case means nothing. */
export const ignoringCase: SameWord = (phrase, text) => phrase.toLowerCase() === text.toLowerCase();

/** A word with a capital is meant with it ("Meta", never "meta"); the capitals of a headline are allowed. */
export const heedingCapitals: SameWord = (phrase, text) =>
  phrase === text || text === phrase.toUpperCase() || phrase === text.toLowerCase();

/** Finds phrases in a text, longest first, none inside another: reports each with the range of its words. */
export function findPhrases<T>(
  words: readonly Word[],
  phrases: readonly Phrase<T>[],
  same: SameWord,
  found: (value: T, start: number, end: number) => void,
): void {
  for (let at = 0; at < words.length; at++) {
    const hit = phrases.find((phrase) =>
      phrase.words.every(({ text, breaks }, i) => {
        const here = words[at + i];
        return here && same(text, here.text) && (!i || !here.breaks || breaks);
      }),
    );
    if (!hit) continue;
    found(hit.value, at, at + hit.words.length);
    at += hit.words.length - 1;
  }
}
