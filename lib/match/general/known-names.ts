import type { Token } from '@/lib/language/types';

/** Names in more than one word or spelling that every paper uses. */
const KNOWN_NAMES: [words: string[], norm: string][] = [
  [['united', 'states', 'of', 'america'], 'america'],
  [['united', 'states'], 'america'],
  [['u.s.'], 'america'],
  [['u.s.a.'], 'america'],
  [['usa'], 'america'],
  [['us'], 'america'],
  [['united', 'kingdom'], 'britain'],
  [['great', 'britain'], 'britain'],
  [['u.k.'], 'britain'],
  [['uk'], 'britain'],
  [['european', 'union'], 'european-union'],
  [['e.u.'], 'european-union'],
  [['eu'], 'european-union'],
  [['united', 'nations'], 'united-nations'],
  [['u.n.'], 'united-nations'],
  [['un'], 'united-nations'],
];

/** A name of that list at a token, written with capitals, and how many tokens it takes. */
export function knownNameAt(tokens: Token[], index: number): { norm: string; size: number } | null {
  if (!/^\p{Lu}/u.test(tokens[index]?.text ?? '')) return null;
  for (const [words, norm] of KNOWN_NAMES) {
    const fits = words.every((word, k) => tokens[index + k]?.norm === word);
    if (fits && (words.length > 1 || /^[A-Z.]+$/.test(tokens[index]?.text ?? ''))) return { norm, size: words.length };
  }
  return null;
}
