/**
 * What a sentence must have for a pattern to stand in it, as keys: a word's stem, "=form", "@entity or kind", "#kind of
 * value". Read off the pattern's text, without parsing it.
 */
import { FUNCTION_WORDS } from '@/lib/language/function-words';
import { stemOf, tokenize } from '@/lib/language/tokens';

/** Alternatives: a sentence needs one of the keys. */
export type Need = string[];

/** Reads the needs of patterns that may use each other's phrases. */
export function createNeedsReader(phrases: Record<string, string[]>): (pattern: string) => Need[] {
  const ofPhrases = new Map<string, Need | null>();
  /** What a pattern needs, the rarest first. */
  const needsOf = (pattern: string): Need[] =>
    pattern
      .trim()
      .split(/\s+/)
      .flatMap((part) => {
        const need = needOfElement(part);
        return need ? [need] : [];
      })
      .sort((a, b) => commonness(a) - commonness(b));
  const needOfElement = (part: string): Need | null => {
    if (part.endsWith('?') || part.startsWith('..') || part.startsWith('<')) return null;
    return part.startsWith('$') ? needOfPhrases(part.slice(1)) : part.split('|').map(keyOf);
  };
  const needOfPhrases = (name: string): Need | null => {
    const known = ofPhrases.get(name);
    if (known !== undefined) return known;
    ofPhrases.set(name, null);
    const rarest = (phrases[name] ?? []).map((phrase) => needsOf(phrase)[0] ?? null);
    const need = rarest.includes(null) ? null : [...new Set(rarest.flatMap((keys) => keys ?? []))];
    ofPhrases.set(name, need);
    return need;
  };
  return needsOf;
}

function keyOf(choice: string): string {
  return /^[@#=]/.test(choice) ? choice.replace(/'s$/, '') : stemAsRead(choice.toLowerCase());
}

/** How likely a sentence has one of the keys, roughly; only the order matters. */
function commonness(need: Need): number {
  const weigh = (key: string) =>
    FUNCTION_WORDS.has(key) ? 100 : key.startsWith('@') ? 8 : key.startsWith('#') ? 15 : 1;
  return need.reduce((sum, key) => sum + weigh(key), 0);
}

/** A word of a pattern as the tokens of a text have it: "start-up" is read as "startup" on both sides. */
export function stemAsRead(word: string): string {
  const known = stems.get(word);
  if (known !== undefined) return known;
  const stem = PLAIN.test(word) ? stemOf(word) : stemOfCompound(word);
  stems.set(word, stem);
  return stem;
}

const PLAIN = /^[a-z]+$/;

function stemOfCompound(word: string): string {
  const [token, second] = tokenize(word);
  return token && !second ? token.stem : stemOf(word);
}

/** Packs use the same words over and over. */
const stems = new Map<string, string>();
