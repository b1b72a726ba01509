import type { NumberReading } from '@/lib/language/numbers';
import { normAt } from '@/lib/language/tokens';
import type { Token } from '@/lib/language/types';

const overHyphen = (tokens: Token[], i: number): number => (normAt(tokens, i) === '-' ? i + 1 : i);

/** Youngest and oldest age read from a bare number ("at 62", ", 65,"). */
const BARE_AGE: [number, number] = [15, 105];
/** Words near "at 62" that make it a price or a level. */
const PRICE = new Set('close price trade share stock valu open index point sell bui'.split(' '));
/** Adverbs between the word for an age and its number: "aged just 28", "turned only 30". */
const ADVERB = /^(just|only|barely|about|around|nearly|almost)$/;
/** Nouns that "of" and a bare number give an age: "a man of 28". */
const SOMEBODY = /^(man|woman|boy|girl|lad|youth|youngster|person)$/;

/** "28 year old", "28-years-old", "28 years of age" after a number that ends at `to`: the index after it. */
function oldAfter(tokens: Token[], to: number): number {
  const year = overHyphen(tokens, to);
  if (!/^years?$/.test(normAt(tokens, year))) return 0;
  const old = overHyphen(tokens, year + 1);
  if (/^olds?$/.test(normAt(tokens, old))) return old + 1;
  return normAt(tokens, old) === 'of' && normAt(tokens, old + 1) === 'age' ? old + 2 : 0;
}

/** Index of the first word of "aged", "at age", "of the age of", "a man of" … before `from`; -1 where none stands there. */
function ageWordBefore(tokens: Token[], from: number, to: number): number {
  const at = ADVERB.test(normAt(tokens, from - 1)) ? from - 2 : from - 1;
  const [word, before] = [normAt(tokens, at), normAt(tokens, at - 1)];
  if (/^aged?$/.test(word)) return at;
  // "turned 65 employees away" counts employees, and "the count reached 65" counts something
  const settled = pauseAt(tokens, to) || /^(in|on|this|last|earlier|now)$/.test(normAt(tokens, to));
  if (/^turn(s|ed|ing)?$/.test(word)) return settled ? at : -1;
  if (/^reach(es|ed)?$/.test(word)) return settled && /^(having|he|she|who)$/.test(before) ? at : -1;
  // "his age, 28, was", "Age: 65"
  if (/^[,:]$/.test(word)) return before === 'age' && pauseAt(tokens, to) ? at - 1 : -1;
  if (word !== 'of') return -1;
  if (before === 'age') return at - 1;
  return SOMEBODY.test(before) && pauseAt(tokens, to) ? at : -1;
}

/** Whether a bare number is followed by a pause, so that it counts no noun. */
function pauseAt(tokens: Token[], at: number): boolean {
  const next = tokens[at];
  return !next || /^([.,;:!?)—–"]|and|but|when|while|after|who)$/.test(next.norm);
}

function startsUpper(token: Token | undefined): boolean {
  return token?.kind === 'word' && /^\p{Lu}/u.test(token.text);
}

/** "Roe, 65, left" and "Roe (65)": a number set off right after a name. */
function isApposition(tokens: Token[], from: number, to: number): boolean {
  const open = normAt(tokens, from - 1);
  const close = normAt(tokens, to);
  if (!startsUpper(tokens[from - 2])) return false;
  return (open === ',' && /^[,.]$/.test(close)) || (open === '(' && close === ')');
}

/** "at 62, he" and "he is 65.": a bare number where an age is the likely reading. */
function isBareAge(tokens: Token[], from: number, to: number): boolean {
  if (!pauseAt(tokens, to)) return false;
  const before = tokens[from - 1];
  if (before?.norm === 'at')
    return !tokens.slice(Math.max(0, from - 8), from - 1).some((token) => PRICE.has(token.stem));
  return before?.stem === 'be' && (/^(he|she|who)$/.test(normAt(tokens, from - 2)) || startsUpper(tokens[from - 2]));
}

/** "Despite his 66 years," and "has blown out 28 candles": the length of a life in other words; the index after it. */
function lifeAfter(tokens: Token[], from: number, to: number): number {
  const noun = normAt(tokens, to);
  if (noun === 'candles') return tokens.slice(Math.max(0, from - 4), from).some((t) => t.stem === 'blow') ? to + 1 : 0;
  const owned = /^(his|her)$/.test(normAt(tokens, from - 1));
  const against = normAt(tokens, from - 2) === 'despite' || /^for all$/.test(wordsBefore(tokens, from - 1));
  return noun === 'years' && owned && against && pauseAt(tokens, to + 1) ? to + 1 : 0;
}

const wordsBefore = (tokens: Token[], at: number): string => `${normAt(tokens, at - 2)} ${normAt(tokens, at - 1)}`;

/** Whether the number reads as an age, and the tokens [from, to) that say so. */
export function ageAround(tokens: Token[], number: NumberReading): { from: number; to: number } | null {
  const { nominal, from, to } = number;
  if (!Number.isInteger(nominal) || number.scaled || number.vague || nominal > 130) return null;
  const old = oldAfter(tokens, to);
  if (old) return { from, to: old };
  const word = ageWordBefore(tokens, from, to);
  if (word >= 0) return { from: word, to };
  if (nominal < BARE_AGE[0] || nominal > BARE_AGE[1]) return null;
  const life = lifeAfter(tokens, from, to);
  if (life) return { from, to: life };
  if (number.digits && isApposition(tokens, from, to)) return { from, to };
  return isBareAge(tokens, from, to) ? { from, to } : null;
}

/** "His 65th birthday", where it was kept: the index after it. The one that lies ahead is the age of another day. */
function birthdayAt(tokens: Token[], i: number): number {
  if (normAt(tokens, i + 1) !== 'birthday' || !/^\d{2,3}(st|nd|rd|th)$/.test(normAt(tokens, i))) return 0;
  const kept = tokens.slice(Math.max(0, i - 4), i).some((token) => /^(celebr|mark|kept|had|pass)/.test(token.norm));
  return kept ? i + 2 : 0;
}

/** Where "not yet thirty" bounds an age: how far below the number it may lie. */
const BELOW = 10;

/** An age told by a birthday or by a birthday to come, with the tokens it takes. */
export function birthdayAge(tokens: Token[], i: number): { age: number; to: number } | null {
  const to = birthdayAt(tokens, i);
  return to ? { age: Number.parseInt(normAt(tokens, i), 10), to } : null;
}

/** "Not yet thirty": from ten years below the number to the one before it; null where no such words stand before it. */
export function ageBelow(
  tokens: Token[],
  { nominal, from, to }: NumberReading,
): { low: number; high: number; from: number } | null {
  const words = wordsBefore(tokens, from);
  const bound = words === 'not yet' || words === 'still under' || words === 'still below';
  if (!bound || nominal % 10 !== 0 || nominal < 20 || nominal > 90 || !pauseAt(tokens, to)) return null;
  return { low: nominal - BELOW, high: nominal - 1, from: from - 2 };
}
