import { decadeAge } from '@/lib/language/age-decades';
import { ageAround, ageBelow, birthdayAge } from '@/lib/language/ages';
import { comparesAt, wordShare } from '@/lib/language/fractions';
import { bend, type Hedge, hedgeAfter, hedgeBefore } from '@/lib/language/hedges';
import { NUMBER_STARTS, type NumberReading, readNumber } from '@/lib/language/numbers';
import { normAt, splitCompounds } from '@/lib/language/tokens';
import type { Quantity, QuantityKind, Token } from '@/lib/language/types';
import { countedNoun, currencyAfter, currencyBefore, percentAfter, times, timeUnitAfter } from '@/lib/language/units';

/** A quantity in terms of tokens [from, to), before it becomes text offsets. */
interface Draft {
  kind: QuantityKind;
  unit: string;
  nominal: number;
  low: number;
  high: number;
  hedged: boolean;
  from: number;
  to: number;
}

/** A plain four-digit year is never a count. */
const YEAR = /^(19|20)\d\d$/;
const MONTH = /^(jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)/;
/** Capitalised words before a number that are no name: sentence openers and hedges. */
const OPENERS = new Set(
  'a an the about around roughly nearly almost some over under only just at in by for from with of and but or to after before since between within up as more than another all these those its his her their our some least most close approximately fewer less exactly another'.split(
    ' ',
  ),
);
/** Verbs of change: "rose from 3 to 5" gives two values, not a range. */
const CHANGE = new Set(
  'rise fall grow cut rais increas reduc jump drop climb soar shrink slash lower move go expand doubl'.split(' '),
);

/**
 * Reads the measured values of a sentence: amounts, shares, counts, ages, durations, multiples, each as an interval
 * (see docs/decisions/language.md for the rules of rounding and hedging). Years, ordinals, clock times and numbers in
 * names ("Llama 4", "GPT-4") are not quantities. A bare number that counts nothing is a count with unit ''.
 *
 * @param text the sentence
 * @param tokens what `tokenize` made of it
 * @returns in order, not overlapping; low ≤ nominal ≤ high
 */
export function readQuantities(text: string, tokens: Token[]): Quantity[] {
  const parts = splitCompounds(tokens);
  const found: Quantity[] = [];
  let floor = 0;
  for (let i = 0; i < parts.length; i++) {
    const draft = readAt(parts, i);
    if (!draft || draft.from < floor) continue;
    const start = parts[draft.from]?.start ?? 0;
    const end = parts[draft.to - 1]?.end ?? start;
    const { kind, unit, nominal, low, high, hedged } = draft;
    found.push({ kind, unit, nominal, low, high, hedged, start, end, text: text.slice(start, end) });
    floor = draft.to;
    i = Math.max(i, draft.to - 1);
  }
  return found;
}

function readAt(parts: Token[], i: number): Draft | null {
  const token = parts[i] as Token;
  if (token.kind === 'punctuation') return null;
  const decade = decadeAge(parts, i);
  if (decade) {
    const { low, high, from, to } = decade;
    return { kind: 'age', unit: '', nominal: (low + high) / 2, low, high, hedged: true, from, to };
  }
  const birthday = birthdayAge(parts, i);
  if (birthday) {
    const { age, to } = birthday;
    return { kind: 'age', unit: '', nominal: age, low: age, high: age, hedged: false, from: i, to };
  }
  const word = wordShare(parts, i);
  if (word) return withHedges(parts, { ...word, unit: '' });
  // "a third", "two thirds": the fraction is read from its last word
  const ahead = normAt(parts, i + 1) === '-' ? i + 2 : i + 1;
  if (wordShare(parts, ahead)?.from === i) return null;
  if (token.kind !== 'number' && !NUMBER_STARTS.has(token.norm)) return null;
  if (insideName(parts, i)) return null;
  const single = timeWithArticle(parts, i);
  if (single) return withHedges(parts, single);
  const number = readNumber(parts, i);
  if (!number) return null;
  return rangeFrom(parts, number) ?? measured(parts, number);
}

/** "GPT-4", "24/7", "10:30", "#1", "No. 2": digits that are part of a name, a score or a clock time. */
function insideName(parts: Token[], i: number): boolean {
  const before = parts[i - 1];
  const token = parts[i] as Token;
  const after = parts[i + 1];
  if (before && before.end === token.start) {
    if (/^[/:#._]$/.test(before.norm)) return true;
    const head = parts[i - 2];
    if (before.norm === '-' && head?.end === before.start && head.kind === 'word' && token.kind === 'number')
      return true;
  }
  if (after && after.start === token.end && /^[/:]$/.test(after.norm) && parts[i + 2]?.kind === 'number') return true;
  if (/^([ap]m|[ap]\.m\.)$/.test(normAt(parts, i + 1))) return true;
  return token.kind === 'number' && before?.norm === '.' && /^(no|nos|vol|fig)$/.test(normAt(parts, i - 2));
}

/** "nearly a decade", "for a year": an article that stands for one unit of time. */
function timeWithArticle(parts: Token[], i: number): Draft | null {
  if (normAt(parts, i) !== 'a') return null;
  const halfFirst = normAt(parts, i - 1) === 'half';
  const unit = timeUnitAfter(parts, normAt(parts, i + 1) === 'full' ? i + 2 : i + 1);
  if (!unit || unit.plural || (unit.dated && !isAwaited(parts, i, unit.to - 1))) return null;
  const half =
    normAt(parts, unit.to) === 'and' && normAt(parts, unit.to + 1) === 'a' && normAt(parts, unit.to + 2) === 'half';
  const told =
    unit.years >= 10 ||
    half ||
    halfFirst ||
    unit.dated ||
    hedgeBefore(parts, i) ||
    /^(for|within|in)$/.test(normAt(parts, i - 1));
  if (!told) return null;
  const count = half ? 1.5 : halfFirst ? 0.5 : 1;
  const nominal = count * unit.years;
  const slack = unit.years >= 10 ? nominal * 0.1 : (half || halfFirst ? 0.25 : 0.5) * unit.years;
  return {
    ...{ kind: 'duration', unit: '', nominal, low: nominal - slack, high: nominal + slack, hedged: false },
    ...{ from: halfFirst ? i - 1 : i, to: half ? unit.to + 3 : unit.to },
  };
}

/** "It may be ten years before …", "ten years from now": how long something takes, where "before" tells no date. */
function isAwaited(parts: Token[], from: number, to: number): boolean {
  const behind = parts.slice(to, to + 3).map((token) => token.norm);
  if (behind.includes('ago') || behind.includes('earlier') || behind.includes('later')) return false;
  if (behind.includes('from')) return /^(now|maturity|being|reality)$/.test(behind[behind.indexOf('from') + 1] ?? '');
  const at = hedgeBefore(parts, from)?.from ?? from;
  return behind.includes('before') && /^(be|take|takes|took|another|wait)$/.test(normAt(parts, at - 1));
}

/** "10–15 billion", "between 10 and 15", "three or four years": one quantity with the ends as its interval. */
function rangeFrom(parts: Token[], first: NumberReading): Draft | null {
  const joint = normAt(parts, first.to);
  const between = startOf(parts, first.from, 'between');
  if (!/^([-–—]|to|or)$/.test(joint) && !(joint === 'and' && between >= 0)) return null;
  const at = first.to + 1;
  const sign = currencyBefore(parts, first.from);
  const second = readNumber(parts, at) ?? (sign ? afterSign(parts, at) : null);
  if (!second || second.vague || first.vague) return null;
  const from = startOf(parts, first.from, 'from');
  if (joint === 'to' && from >= 0 && parts.slice(Math.max(0, from - 5), from).some((t) => CHANGE.has(t.stem)))
    return null;
  const factor = second.scaled && !first.scaled ? second.nominal / mantissaOf(second.nominal) : 1;
  const low = first.low * factor;
  if (!(low < second.high && first.nominal * factor < second.nominal)) return null;
  const whole = measured(parts, { ...second, from: first.from });
  if (!whole || (whole.kind === 'count' && !whole.unit && !second.scaled)) return null;
  const unitFactor = whole.kind === 'age' || second.nominal === 0 ? 1 : whole.nominal / second.nominal;
  const ends = { low: low * unitFactor, high: Math.max(whole.high, second.high * unitFactor) };
  const opener = between >= 0 ? between : from;
  return {
    ...{ ...whole, ...ends, nominal: ((first.nominal * factor + second.nominal) / 2) * unitFactor, hedged: true },
    from: opener >= 0 && opener < whole.from ? opener : whole.from,
  };
}

/** Index of `word` right before the number or its currency sign; -1 where another word stands there. */
function startOf(parts: Token[], from: number, word: string): number {
  const at = (currencyBefore(parts, from)?.from ?? from) - 1;
  return normAt(parts, at) === word ? at : -1;
}

/** The second number of "$10bn–$15bn". */
function afterSign(parts: Token[], at: number): NumberReading | null {
  for (let k = at; k < at + 3; k++)
    if (parts[k]?.kind === 'number') return currencyBefore(parts, k) ? readNumber(parts, k) : null;
  return null;
}

/** 15e9 → 15: what stands before the scale word. */
function mantissaOf(nominal: number): number {
  for (const scale of [1e12, 1e9, 1e6, 1e3]) if (nominal >= scale) return nominal / scale;
  return nominal;
}

/** Gives a number its kind by what stands around it; null where it measures nothing. */
function measured(parts: Token[], number: NumberReading): Draft | null {
  const base = { nominal: number.nominal, low: number.low, high: number.high, hedged: number.vague, unit: '' };
  const after = hedgeAfter(parts, number.to);
  const to = after ? after.to : number.to;
  const below = ageBelow(parts, number);
  if (below) return { ...base, ...below, nominal: below.high, hedged: true, kind: 'age', to };
  const age = ageAround(parts, number);
  if (age) return { ...base, kind: 'age', from: age.from, to: age.to };
  // "three weeks ago" tells when, not how long
  if (timeUnitAfter(parts, to)?.dated && !isAwaited(parts, number.from, to)) return null;
  const draft =
    amountAround(parts, number, base, to) ??
    shareAround(parts, number, base, to) ??
    lengthAround(parts, number, base, to) ??
    countAround(parts, number, base, to);
  return draft ? withHedges(parts, draft, after?.hedge) : null;
}

type Base = Pick<Draft, 'nominal' | 'low' | 'high' | 'hedged' | 'unit'>;

function amountAround(parts: Token[], number: NumberReading, base: Base, to: number): Draft | null {
  const sign = currencyBefore(parts, number.from);
  if (sign) {
    const named = currencyAfter(parts, to);
    return { ...base, kind: 'amount', unit: sign.code, from: sign.from, to: named?.code === sign.code ? named.to : to };
  }
  const name = currencyAfter(parts, to);
  return name ? { ...base, kind: 'amount', unit: name.code, from: number.from, to: name.to } : null;
}

function shareAround(parts: Token[], number: NumberReading, base: Base, to: number): Draft | null {
  const percent = percentAfter(parts, to);
  if (!percent) return null;
  // a percentage is rounded to its last digit: 49 % is 48.5 to 49.5
  const off = number.low === number.high ? 0.5 : number.high - number.nominal;
  const { nominal } = number;
  const share = { nominal: nominal / 100, low: Math.max(0, nominal - off) / 100, high: (nominal + off) / 100 };
  return { ...base, ...share, kind: 'share', from: number.from, to: percent.to };
}

function lengthAround(parts: Token[], number: NumberReading, base: Base, to: number): Draft | null {
  const times_ = multipleAround(parts, number, base, to);
  if (times_) return times_;
  const unit = timeUnitAfter(parts, to);
  if (!unit || number.scaled) return null;
  const length = times(number, unit.years);
  // "twelve years" is told to the year, "two decades" to a tenth
  const off = number.vague
    ? 0
    : unit.years >= 10
      ? length.nominal * 0.1
      : unit.years * (number.nominal % 1 ? 0.25 : 0.5);
  const low = Math.min(length.low, length.nominal - off);
  const high = Math.max(length.high, length.nominal + off);
  return { ...base, nominal: length.nominal, low, high, kind: 'duration', from: number.from, to: unit.to };
}

function multipleAround(parts: Token[], number: NumberReading, base: Base, to: number): Draft | null {
  const word = normAt(parts, to);
  const glued = /^[x×]$/.test(word) && parts[to]?.start === parts[to - 1]?.end;
  if (!glued && !(word === 'times' && comparesAt(parts, to + 1))) return null;
  const off = number.nominal * 0.1;
  const low = Math.min(base.low, number.nominal - off);
  return {
    ...base,
    kind: 'multiple',
    low,
    high: Math.max(base.high, number.nominal + off),
    from: number.from,
    to: to + 1,
  };
}

function countAround(parts: Token[], number: NumberReading, base: Base, to: number): Draft | null {
  const first = parts[number.from] as Token;
  if (number.digits && !number.scaled && YEAR.test(first.text)) return null;
  // "in '88"
  const isShortYear = /^['’]$/.test(parts[number.from - 1]?.text ?? '') && /^\d\d$/.test(first.text);
  if (isShortYear && parts[number.from - 1]?.end === first.start && !countedNoun(parts, to)) return null;
  if (/^(hours?|minutes?|seconds?|hrs?|mins?)$/.test(normAt(parts, normAt(parts, to) === '-' ? to + 1 : to)))
    return null;
  const noun = countedNoun(parts, to);
  const before = parts[number.from - 1];
  const named = before?.kind === 'word' && /\p{Lu}/u.test(before.text) && !OPENERS.has(before.norm);
  const small = number.nominal < 20 || first.norm.includes('.');
  if (number.digits && !number.scaled && named && (small || !noun)) return null;
  if (noun)
    return number.nominal === 1 && !number.scaled
      ? null
      : { ...base, kind: 'count', unit: noun.unit, from: number.from, to: noun.to };
  const monthBefore = before?.norm === '.' ? number.from - 2 : number.from - 1;
  const dated = MONTH.test(normAt(parts, to)) || MONTH.test(normAt(parts, monthBefore));
  const worth = number.scaled || (number.nominal >= 10 && Number.isInteger(number.nominal));
  if (!worth || (dated && !number.scaled) || (number.vague && !number.scaled)) return null;
  return { ...base, kind: 'count', from: number.from, to };
}

/** Takes in the hedge before the quantity (or `after`, the one behind its number) and the one after its unit. */
function withHedges(parts: Token[], draft: Draft, after?: Hedge): Draft {
  const before = hedgeBefore(parts, draft.from) ?? hedgeOverArticle(parts, draft.from);
  const behind = after ? null : hedgeAfter(parts, draft.to);
  const hedge = before?.hedge ?? after ?? behind?.hedge;
  if (!hedge) return draft;
  const bent = bend(draft, hedge);
  if (draft.kind === 'share') bent.high = Math.min(Math.max(1, draft.nominal), bent.high);
  return { ...draft, ...bent, hedged: true, from: before?.from ?? draft.from, to: behind?.to ?? draft.to };
}

/** "nearly the 600 jobs", "about a 49 % stake": the hedge stands before the article. */
function hedgeOverArticle(parts: Token[], from: number): { hedge: Hedge; from: number } | null {
  return /^(a|an|the)$/.test(normAt(parts, from - 1)) ? hedgeBefore(parts, from - 1) : null;
}
