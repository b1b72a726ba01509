import { type NumberReading, smallNumber } from '@/lib/language/numbers';
import type { Token } from '@/lib/language/types';

const normAt = (tokens: Token[], i: number): string => tokens[i]?.norm ?? '';
const overHyphen = (tokens: Token[], i: number): number => (normAt(tokens, i) === '-' ? i + 1 : i);

/** Youngest and oldest age read from a bare number ("at 62", ", 65,"). */
const BARE_AGE: [number, number] = [15, 105];
/** Words near "at 62" that make it a price or a level. */
const PRICE = new Set('close price trade share stock valu open index point sell bui'.split(' '));

/** "28 year old", "28-years-old", "28 years of age" after a number that ends at `to`: the index after it. */
function oldAfter(tokens: Token[], to: number): number {
  const year = overHyphen(tokens, to);
  if (!/^years?$/.test(normAt(tokens, year))) return 0;
  const old = overHyphen(tokens, year + 1);
  if (/^olds?$/.test(normAt(tokens, old))) return old + 1;
  return normAt(tokens, old) === 'of' && normAt(tokens, old + 1) === 'age' ? old + 2 : 0;
}

/** Index of the first word of "aged", "at age", "at the age of", "turned" before `from`; -1 where none stands there. */
function ageWordBefore(tokens: Token[], from: number): number {
  const last = normAt(tokens, from - 1);
  if (/^(aged?|turn(s|ed|ing)?)$/.test(last)) return from - 1;
  return last === 'of' && normAt(tokens, from - 2) === 'age' ? from - 2 : -1;
}

/** Whether a bare number is followed by a pause, so that it counts no noun. */
function pauseAt(tokens: Token[], at: number): boolean {
  const next = tokens[at];
  return !next || /^([.,;:!?)—–"]|and|but|when|while|after|who)$/.test(next.norm);
}

function startsUpper(token: Token | undefined): boolean {
  return token?.kind === 'word' && /^\p{Lu}/u.test(token.text);
}

/** "LeCun, 65, left" and "LeCun (65)": a number set off right after a name. */
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

/** Whether the number reads as an age, and the tokens [from, to) that say so. */
export function ageAround(tokens: Token[], number: NumberReading): { from: number; to: number } | null {
  const { nominal, from, to } = number;
  if (!Number.isInteger(nominal) || number.scaled || number.vague || nominal > 130) return null;
  const old = oldAfter(tokens, to);
  if (old) return { from, to: old };
  const word = ageWordBefore(tokens, from);
  // "turned 65 employees away" counts employees
  if (word >= 0 && (normAt(tokens, word) !== 'turned' || pauseAt(tokens, to))) return { from: word, to };
  if (nominal < BARE_AGE[0] || nominal > BARE_AGE[1]) return null;
  if (number.digits && isApposition(tokens, from, to)) return { from, to };
  return isBareAge(tokens, from, to) ? { from, to } : null;
}

const DECADE_WORD: Record<string, number> = {
  twenties: 20,
  thirties: 30,
  forties: 40,
  fifties: 50,
  sixties: 60,
  seventies: 70,
  eighties: 80,
  nineties: 90,
};
const LATIN: Record<string, number> = {
  quinquagenarian: 50,
  sexagenarian: 60,
  septuagenarian: 70,
  octogenarian: 80,
  nonagenarian: 90,
};
const PART: Record<string, [number, number]> = { early: [0, 3], mid: [4, 6], late: [7, 9] };

/** An age told only by its decade, with the tokens it takes. */
interface DecadeAge {
  low: number;
  high: number;
  from: number;
  to: number;
}

/** "in his (late) twenties", "in her mid-40s". */
function decadeOfLife(tokens: Token[], i: number): DecadeAge | null {
  const norm = normAt(tokens, i);
  const digits = /^'?([2-9]0)s$/.exec(norm);
  const decade = DECADE_WORD[norm] ?? (digits ? Number(digits[1]) : undefined);
  if (decade === undefined) return null;
  let from = normAt(tokens, i - 1) === '-' ? i - 2 : i - 1;
  const part = PART[normAt(tokens, from)];
  if (part) from--;
  if (!/^(his|her|their|my|our|your)$/.test(normAt(tokens, from))) return null;
  const [low, high] = part ?? [0, 9];
  return { low: decade + low, high: decade + high, from: part ? from + 1 : i, to: i + 1 };
}

/** "twentysomething", "20-something", "thirty-something". */
function something(tokens: Token[], i: number): DecadeAge | null {
  const solid = /^([a-z]+)somethings?$/.exec(normAt(tokens, i));
  const word = solid?.[1] ?? normAt(tokens, i);
  const decade = smallNumber(word) ?? Number(word);
  if (!(decade >= 20 && decade < 100 && decade % 10 === 0)) return null;
  if (solid) return { low: decade, high: decade + 9, from: i, to: i + 1 };
  const tail = /^somethings?$/.test(normAt(tokens, i + 2)) && normAt(tokens, i + 1) === '-';
  return tail ? { low: decade, high: decade + 9, from: i, to: i + 3 } : null;
}

/** Reads an age told by its decade at token `i`: "twentysomething", "in his sixties", "octogenarian". */
export function decadeAge(tokens: Token[], i: number): DecadeAge | null {
  const latin = LATIN[normAt(tokens, i).replace(/s$/, '')];
  if (latin !== undefined) return { low: latin, high: latin + 9, from: i, to: i + 1 };
  return something(tokens, i) ?? decadeOfLife(tokens, i);
}
