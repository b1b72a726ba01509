import { hedgeBefore } from '@/lib/language/hedges';
import { smallNumber } from '@/lib/language/numbers';
import { normAt } from '@/lib/language/tokens';
import type { Token } from '@/lib/language/types';

/** A share or a multiple told by a word, with the tokens it takes (its hedge not included). */
export interface WordShare {
  kind: 'share' | 'multiple';
  nominal: number;
  low: number;
  high: number;
  hedged: boolean;
  from: number;
  to: number;
}

// Maps, not objects: they are asked for every word of every text, and a word that is no key of an object is slow to miss.
const PARTS = new Map(
  Object.entries({
    half: 2,
    halves: 2,
    third: 3,
    thirds: 3,
    quarter: 4,
    quarters: 4,
    fourth: 4,
    fourths: 4,
    fifth: 5,
    fifths: 5,
    sixth: 6,
    sixths: 6,
    eighth: 8,
    eighths: 8,
    tenth: 10,
    tenths: 10,
  }),
);
/** A word fraction is looser than a percentage: how far the real share may lie off. */
const FRACTION_SLACK = 0.02;
const HOLDING = /^(stake|stakes|share|shares|holding|holdings|interest|ownership|equity)$/;
const OWNING = new Set('own hold bui acquir take control sell'.split(' '));
/** What half of is no share of something owned. */
const MEASURED = /^(age|ages|size|height|weight|length|price|pay|speed)$/;
const TIME = /^(hour|hours|day|days|week|month|months|year|years|decade|century|time|season|term|price)$/;

/** Whether what follows makes it a part of something owned or counted, not of a period. */
function ofSomething(tokens: Token[], to: number): boolean {
  if (normAt(tokens, to) !== 'of') return false;
  return !tokens.slice(to + 1, to + 4).some((token) => TIME.test(token.norm));
}

function share(nominal: number, from: number, to: number): WordShare {
  return {
    kind: 'share',
    nominal,
    low: nominal - FRACTION_SLACK,
    high: nominal + FRACTION_SLACK,
    hedged: false,
    from,
    to,
  };
}

/** Bare "half": only beside of, a stake, a hedge, or an owner's verb; never "half a", "first half", "and a half". */
function readHalf(tokens: Token[], i: number): WordShare | null {
  const before = normAt(tokens, i - 1);
  const next = normAt(tokens, i + 1);
  if (/^(first|second|last|other|latter|and|-)$/.test(before) || next === '-' || TIME.test(next)) return null;
  // "half his age", "half its size"
  if (MEASURED.test(normAt(tokens, i + 2)) && /^(his|her|its|their|my|the)$/.test(next)) return null;
  if (before === 'a' && normAt(tokens, i - 2) === 'and') return null;
  const owned = OWNING.has(tokens[i - 1]?.stem ?? '') || OWNING.has(tokens[i - 2]?.stem ?? '');
  if (next === 'a' && !HOLDING.test(normAt(tokens, i + 2))) return null;
  if (ofSomething(tokens, i + 1) || HOLDING.test(next) || owned) return share(0.5, i, i + 1);
  const hedged = hedgeBefore(tokens, i) !== null || before === 'by';
  return hedged && !/^(a|an|as)$/.test(next) ? share(0.5, i, i + 1) : null;
}

/** "a third", "two thirds", "three-quarters": the numerator stands right before. */
function readFraction(tokens: Token[], i: number): WordShare | null {
  const norm = normAt(tokens, i);
  const parts = PARTS.get(norm);
  if (parts === undefined) return null;
  if (parts === 2) return norm === 'half' ? readHalf(tokens, i) : null;
  const at = normAt(tokens, i - 1) === '-' ? i - 2 : i - 1;
  const word = normAt(tokens, at);
  const numerator = word === 'a' ? 1 : smallNumber(word);
  if (numerator === null || numerator < 1 || numerator >= parts) return null;
  const plural = norm.endsWith('s');
  if (plural !== numerator > 1) return null;
  const to = i + 1;
  // "a third man", "one quarter": an order or a period unless something is divided or the plural says so
  if (!plural && !ofSomething(tokens, to) && !HOLDING.test(normAt(tokens, to)) && !hedgeBefore(tokens, at)) return null;
  return share(numerator / parts, at, to);
}

/** "a majority stake", "a minority interest". */
function readMajority(tokens: Token[], i: number): WordShare | null {
  const norm = normAt(tokens, i);
  if ((norm !== 'majority' && norm !== 'minority') || !HOLDING.test(normAt(tokens, i + 1))) return null;
  const shared = { kind: 'share' as const, hedged: true, from: i, to: i + 2 };
  return norm === 'majority'
    ? { ...shared, nominal: 0.51, low: 0.5, high: 1 }
    : { ...shared, nominal: 0.49, low: 0, high: 0.5 };
}

const FOLD = new Map(Object.entries({ twofold: 2, threefold: 3, fourfold: 4, fivefold: 5, tenfold: 10 }));
const MULTIPLY = new Map(Object.entries({ doubl: 2, tripl: 3, trebl: 3, quadrupl: 4, twice: 2, thrice: 3 }));

/** "doubled", "triple", "twice as", "tenfold". */
function readMultiple(tokens: Token[], i: number): WordShare | null {
  const token = tokens[i];
  if (token?.kind !== 'word') return null;
  const next = normAt(tokens, i + 1);
  const fold =
    FOLD.get(token.norm) ?? (next === '-' && normAt(tokens, i + 2) === 'fold' ? smallNumber(token.norm) : null);
  const nominal = fold ?? MULTIPLY.get(token.stem) ?? MULTIPLY.get(token.norm);
  if (!nominal) return null;
  if (/^(down|-|as|standard|standards|agent|agents|check|whammy|act)$/.test(next) && !fold && token.norm !== 'twice')
    return null;
  if (token.norm === 'twice' && !comparesAt(tokens, i + 1)) return null;
  const slack = nominal * 0.1;
  const to = fold && next === '-' ? i + 3 : i + 1;
  return { kind: 'multiple', nominal, low: nominal - slack, high: nominal + slack, hedged: false, from: i, to };
}

/** Whether "N times" or "twice" before `to` compares ("as much", "bigger", "its size") rather than counts occasions. */
export function comparesAt(tokens: Token[], to: number): boolean {
  const token = tokens[to];
  if (!token) return false;
  return (
    /^(as|more|less|over|the|its|their|his|her|what|that|greater|higher|lower)$/.test(token.norm) ||
    /[a-z]{3}er$/.test(token.norm)
  );
}

/** Reads a word share ("just under half", "a third", "a majority stake") or a word multiple ("doubled") at token `i`. */
export function wordShare(tokens: Token[], i: number): WordShare | null {
  return readFraction(tokens, i) ?? readMajority(tokens, i) ?? readMultiple(tokens, i);
}
