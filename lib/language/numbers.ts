import { normAt } from '@/lib/language/tokens';
import type { Token } from '@/lib/language/types';

/** A number as read from tokens [from, to), with the interval that its rounding stands for. */
export interface NumberReading {
  from: number;
  to: number;
  nominal: number;
  low: number;
  high: number;
  /** The number word itself is vague: dozens, several hundred. */
  vague: boolean;
  /** Carries thousand, million, bn … */
  scaled: boolean;
  /** Written in digits. */
  digits: boolean;
}

/** Scale words, and the suffixes that only count when glued to the digits. */
const SCALE: Record<string, number> = {
  hundred: 100,
  thousand: 1e3,
  million: 1e6,
  mn: 1e6,
  mln: 1e6,
  mio: 1e6,
  billion: 1e9,
  bn: 1e9,
  trillion: 1e12,
  tn: 1e12,
  trn: 1e12,
};
const GLUED: Record<string, number> = { k: 1e3, m: 1e6, b: 1e9 };

const UNITS = 'zero one two three four five six seven eight nine'.split(' ');
const TEENS = 'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
/** Word → value below 100. */
const SMALL = new Map<string, number>([
  ...UNITS.map((word, i): [string, number] => [word, i]),
  ...TEENS.map((word, i): [string, number] => [word, i + 10]),
  ...TENS.map((word, i): [string, number] => [word, (i + 2) * 10]),
]);

/** Plural scale words alone: [low, high] of what the news means by them. */
const PLURAL: Record<string, [number, number]> = {
  dozens: [24, 99],
  scores: [40, 199],
  hundreds: [200, 999],
  thousands: [2000, 9999],
  millions: [2e6, 999e6],
  billions: [2e9, 999e9],
  trillions: [2e12, 99e12],
};
/** Vague counts, alone or times a scale word ("several hundred"). */
const VAGUE: Record<string, [number, number]> = { several: [3, 9], few: [2, 7], couple: [2, 3], handful: [2, 7] };

/** Words at which a number may begin, for a cheap first look. */
export const NUMBER_STARTS: ReadonlySet<string> = new Set([
  ...[...SMALL.keys()].filter((word) => word !== 'zero'),
  ...Object.keys(PLURAL),
  ...Object.keys(VAGUE),
  'a',
  'half',
  'tens',
  'hundred',
  'thousand',
  'dozen',
]);

/** Value of one number word below twenty or of a round ten ("twelve", "forty"); null for any other word. */
export function smallNumber(norm: string): number | null {
  return SMALL.get(norm) ?? null;
}

/**
 * Half the distance a rounded number may lie from the real one: half a unit of its last significant digit, where one
 * trailing zero counts as significant (10 → ±0.5, 500 → ±5), at most 5 % of the value ("3 billion" is not 3.4).
 */
function roundingOf(mantissa: number, decimals: number): number {
  if (decimals > 0) return 0.5 * 10 ** -decimals;
  let unit = 1;
  for (let rest = mantissa; rest >= 100 && rest % 100 === 0; rest /= 10) unit *= 10;
  return Math.min(unit / 2, mantissa * 0.05);
}

function decimalsOf(text: string): number {
  const point = text.indexOf('.');
  return point < 0 ? 0 : text.length - point - 1;
}

/** The scale word at i, reading over a hyphen: its value and the index after it. */
function scaleAt(tokens: Token[], i: number): { scale: number; to: number } | null {
  const at = normAt(tokens, i) === '-' ? i + 1 : i;
  const scale = SCALE[normAt(tokens, at)];
  if (scale !== undefined) return { scale, to: at + 1 };
  const glued = GLUED[normAt(tokens, i)];
  if (glued === undefined || tokens[i]?.start !== tokens[i - 1]?.end) return null;
  return { scale: glued, to: i + 1 };
}

/** `mantissa` times `scale` with its rounding interval. */
function scaled(mantissa: number, decimals: number, scale: number): Pick<NumberReading, 'nominal' | 'low' | 'high'> {
  const off = roundingOf(mantissa, decimals);
  return { nominal: mantissa * scale, low: (mantissa - off) * scale, high: (mantissa + off) * scale };
}

function readDigits(tokens: Token[], from: number): NumberReading {
  const token = tokens[from] as Token;
  const value = Number(token.norm);
  const found = scaleAt(tokens, from + 1);
  if (found && found.scale > 100) {
    const reading = scaled(value, decimalsOf(token.norm), found.scale);
    return { from, to: found.to, ...reading, vague: false, scaled: true, digits: true };
  }
  const nominal = value * (found?.scale ?? 1);
  const off = token.norm.includes('.') ? roundingOf(value, decimalsOf(token.norm)) : 0;
  return {
    ...{ from, to: found?.to ?? from + 1, nominal, low: nominal - off, high: nominal + off },
    ...{ vague: false, scaled: false, digits: true },
  };
}

/** Value below a hundred at i: "twelve", "twenty-five", "twenty five". */
function belowHundred(tokens: Token[], i: number): { value: number; to: number } | null {
  const value = SMALL.get(normAt(tokens, i));
  if (value === undefined) return null;
  if (value < 20) return { value, to: i + 1 };
  const next = normAt(tokens, i + 1) === '-' ? i + 2 : i + 1;
  const unit = SMALL.get(normAt(tokens, next));
  return unit !== undefined && unit > 0 && unit < 10 ? { value: value + unit, to: next + 1 } : { value, to: i + 1 };
}

const overHyphen = (tokens: Token[], i: number): number => (normAt(tokens, i) === '-' ? i + 1 : i);

/** The index after "and", over the hyphens of "two-hundred-and-thirty"; `i` itself where none stands there. */
function overAnd(tokens: Token[], i: number): number {
  const at = overHyphen(tokens, i);
  return normAt(tokens, at) === 'and' ? overHyphen(tokens, at + 1) : at;
}

/** Value below a thousand: "six hundred and twenty", "a hundred". */
function belowThousand(tokens: Token[], i: number): { value: number; to: number } | null {
  const small = normAt(tokens, i) === 'a' ? { value: 1, to: i + 1 } : (belowHundred(tokens, i) ?? { value: 1, to: i });
  const at = overHyphen(tokens, small.to);
  if (normAt(tokens, at) !== 'hundred') return small.to > i && normAt(tokens, i) !== 'a' ? small : null;
  const hundreds = { value: small.value * 100, to: at + 1 };
  const rest = belowHundred(tokens, overAnd(tokens, hundreds.to));
  return rest ? { value: hundreds.value + rest.value, to: rest.to } : hundreds;
}

/** "and a half" at i adds a half. */
function andAHalf(tokens: Token[], i: number): number {
  const and = overHyphen(tokens, i);
  const a = overHyphen(tokens, and + 1);
  const half = overHyphen(tokens, a + 1);
  return normAt(tokens, and) === 'and' && normAt(tokens, a) === 'a' && normAt(tokens, half) === 'half' ? half + 1 : 0;
}

/** "fourteen point three": the decimals in words after a whole number that ends at `i`. */
function pointAt(tokens: Token[], i: number): { decimals: string; to: number } | null {
  if (normAt(tokens, i) !== 'point') return null;
  let decimals = '';
  let at = i + 1;
  for (let digit = UNITS.indexOf(normAt(tokens, at)); digit >= 0; digit = UNITS.indexOf(normAt(tokens, ++at)))
    decimals += digit;
  return decimals ? { decimals, to: at } : null;
}

function readWords(tokens: Token[], from: number): NumberReading | null {
  const article = /^(a|thousand|dozen)$/.test(normAt(tokens, from));
  const below = belowThousand(tokens, from);
  const start = below ?? (article ? { value: 1, to: normAt(tokens, from) === 'a' ? from + 1 : from } : null);
  if (!start) return null;
  const shared = { from, vague: false, digits: false };
  if (normAt(tokens, start.to) === 'dozen') {
    const dozens = start.value;
    return { ...shared, to: start.to + 1, nominal: dozens * 12, low: dozens * 11, high: dozens * 13, scaled: false };
  }
  const point = below ? pointAt(tokens, start.to) : null;
  const scale = point ? scaleAt(tokens, point.to) : null;
  if (point && scale)
    return {
      ...{ ...shared, to: scale.to, scaled: true },
      ...scaled(Number(`${start.value}.${point.decimals}`), point.decimals.length, scale.scale),
    };
  const half = below ? andAHalf(tokens, start.to) : 0;
  const mantissa = half ? start.value + 0.5 : start.value;
  const found = scaleAt(tokens, half || start.to);
  if (!found || found.scale === 100) {
    if (!below) return null;
    const off = half ? 0.25 : 0;
    return {
      ...shared,
      to: half || start.to,
      nominal: mantissa,
      low: mantissa - off,
      high: mantissa + off,
      scaled: false,
    };
  }
  return readScaledWords(tokens, shared, mantissa, half ? 1 : 0, found);
}

/** The tail of a word number after its scale: "three thousand five hundred", "a billion and a half". */
function readScaledWords(
  tokens: Token[],
  shared: Pick<NumberReading, 'from' | 'vague' | 'digits'>,
  mantissa: number,
  decimals: number,
  found: { scale: number; to: number },
): NumberReading {
  const late = andAHalf(tokens, found.to);
  if (late) return { ...shared, to: late, ...scaled(mantissa + 0.5, 1, found.scale), scaled: true };
  const rest =
    found.scale === 1e3 ? belowThousand(tokens, normAt(tokens, found.to) === 'and' ? found.to + 1 : found.to) : null;
  if (rest) {
    const nominal = mantissa * found.scale + rest.value;
    return { ...shared, to: rest.to, nominal, low: nominal, high: nominal, scaled: true };
  }
  return { ...shared, to: found.to, ...scaled(mantissa, decimals, found.scale), scaled: true };
}

/** "half a billion", "half-a-million", "half billion". */
function readHalfA(tokens: Token[], from: number): NumberReading | null {
  let at = from + 1;
  if (normAt(tokens, at) === '-') at++;
  if (normAt(tokens, at) === 'a') at++;
  if (normAt(tokens, at) === 'dozen')
    return { from, to: at + 1, nominal: 6, low: 5, high: 7, vague: false, scaled: false, digits: false };
  const found = scaleAt(tokens, at);
  if (!found || found.scale === 100) return null;
  return { from, to: found.to, ...scaled(0.5, 0, found.scale), vague: false, scaled: true, digits: false };
}

function vagueReading(from: number, to: number, low: number, high: number): NumberReading {
  // the geometric middle: what a reader would guess of "hundreds"
  const nominal = Math.round(Math.sqrt(low * high));
  return { from, to, nominal, low, high, vague: true, scaled: low >= 1000, digits: false };
}

/** "hundreds", "tens of thousands", "several hundred", "a few dozen", "a couple of million". */
function readVague(tokens: Token[], from: number): NumberReading | null {
  const first = normAt(tokens, from) === 'a' ? from + 1 : from;
  const word = normAt(tokens, first);
  const second = normAt(tokens, first + 1) === 'of' ? PLURAL[normAt(tokens, first + 2)] : undefined;
  if ((word === 'tens' || word === 'hundreds' || word === 'dozens') && second) {
    const unit = second[0] / 2;
    const factor: [number, number] = word === 'hundreds' ? [200, 999] : [20, 99];
    return vagueReading(from, first + 3, factor[0] * unit, factor[1] * unit);
  }
  const plural = PLURAL[word];
  if (plural) return vagueReading(from, first + 1, plural[0], plural[1]);
  const vague = VAGUE[word];
  if (!vague) return null;
  const after = normAt(tokens, first + 1) === 'of' ? first + 2 : first + 1;
  const unit = normAt(tokens, after) === 'dozen' ? 12 : SCALE[normAt(tokens, after)];
  if (unit !== undefined) return vagueReading(from, after + 1, vague[0] * unit, vague[1] * unit);
  if (word === 'few' && first === from) return null;
  return vagueReading(from, first + 1, vague[0], vague[1]);
}

/**
 * Reads the number that begins at token `from`: digits with scale ("14.3 bn"), number words up to trillions ("six
 * hundred and twenty", "half a billion", "two dozen"), vague ones ("hundreds", "several hundred"). Null where none
 * begins. `tokens` must be split at hyphens. The interval is the one rounding stands for: a scaled number half a unit of
 * its last digit either way, a plain integer exact, a vague word its usual bounds.
 */
export function readNumber(tokens: Token[], from: number): NumberReading | null {
  const token = tokens[from];
  if (!token) return null;
  if (token.kind === 'number') return Number.isFinite(Number(token.norm)) ? readDigits(tokens, from) : null;
  if (!NUMBER_STARTS.has(token.norm)) return null;
  if (token.norm === 'half') return readHalfA(tokens, from);
  return readVague(tokens, from) ?? readWords(tokens, from);
}
