import { smallNumber } from '@/lib/language/numbers';
import { normAt } from '@/lib/language/tokens';
import type { Token } from '@/lib/language/types';

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
