/** Numbers, amounts and dates of a statement against those of the evidence. */

import { lemmasOf, relationOf } from '@/lib/language/english/lexicon';
import type { Quantity, TimeRef } from '@/lib/language/types';
import { intervalsMeet } from '../intervals';
import type { Alignment } from './align';
import { isLooseMonth } from './loose-times';
import type { Reading } from './words';

export type Value = Quantity | TimeRef;

/** A value that the evidence gives otherwise. */
export interface ValueConflict {
  own: Value;
  other: Value;
}

/** equal: the evidence has them all. unclear: it lacks one, or it cannot be told which answers for which. */
export type ValueOutcome = 'equal' | 'unclear' | ValueConflict[];

const isQuantity = (value: Value): value is Quantity => 'kind' in value;

/** Compares all values of the statement. */
export function compareValues(own: Reading, other: Reading, alignment: Alignment): ValueOutcome {
  if (!hasSameLooseNumbers(own, other)) return 'unclear';
  const conflicts: ValueConflict[] = [];
  for (const value of own.values.filter((one) => !isGloss(one, own))) {
    const outcome = compareValue(value, own, other, alignment);
    if (outcome === 'unclear') return 'unclear';
    if (outcome !== 'equal') conflicts.push(outcome);
  }
  return conflicts.length === 0 ? 'equal' : conflicts;
}

/** "(2005 film)" behind a title. */
const isGloss = ({ start, end }: Value, { analysis: { text } }: Reading): boolean =>
  text[start - 1] === '(' && /^ \p{L}+\)/u.test(text.slice(end));

/** Characters between the two figures of one value: " minutes and ". */
const SUM_WIDTH = 14;

/** Figures that are part of no value we can read must stand on both sides alike. */
function hasSameLooseNumbers(own: Reading, other: Reading): boolean {
  const loose = ({ analysis, values }: Reading) =>
    analysis.tokens.filter(
      ({ kind, start, end }) => kind === 'number' && !values.some((value) => value.start <= start && end <= value.end),
    );
  const [mine, theirs] = [loose(own), loose(other)];
  const [needed, given] = [new Set(mine.map(({ norm }) => norm)), new Set(theirs.map(({ norm }) => norm))];
  // "3 hours and 18 minutes" is one value: not borne out by half, nor for half
  const isCut = theirs.some((token, k) => {
    const next = theirs[k + 1];
    return next && next.start - token.end < SUM_WIDTH && needed.has(token.norm) !== needed.has(next.norm);
  });
  return !isCut && mine.every(({ norm }) => given.has(norm));
}

function compareValue(
  value: Value,
  own: Reading,
  other: Reading,
  alignment: Alignment,
): 'equal' | 'unclear' | ValueConflict {
  const rivals = lifeDates(value, own, other) ?? other.values.filter((one) => sameKind(value, one));
  const [nearest, isPlain] = nearestOf(value, rivals, own, other, alignment);
  if (!nearest) return 'unclear';
  if (countsMore(nearest, other, alignment) && !/\band\b/.test(own.analysis.text.slice(value.end, value.end + 5)))
    return 'unclear';
  if (isPartOfSum(nearest, other) && !isPartOfSum(value, own)) return 'unclear';
  if (isBounded(value, nearest, own, other, alignment)) return 'unclear';
  if (compatible(value, nearest)) return isLopsided(value, nearest) || isLooser(value, nearest) ? 'unclear' : 'equal';
  const fitting = rivals.find((rival) => compatible(value, rival));
  if (fitting) return isJoined(fitting, [nearest], other) && !isQuantity(fitting) ? 'equal' : 'unclear';
  if (isVague(value) || isVague(nearest) || isPartOfName(value, own) || isPartOfName(nearest, other)) return 'unclear';
  if (!isGovernedAlike(value, nearest, own, other, alignment)) return 'unclear';
  const siblings = own.values.filter((one) => sameKind(value, one));
  return isPlain && siblings.length === 1 ? { own: value, other: nearest } : 'unclear';
}

/** The rival that stands nearest to what answers for the words around the value; plain where it is the only one. */
function nearestOf(
  value: Value,
  rivals: Value[],
  own: Reading,
  other: Reading,
  alignment: Alignment,
): [Value | undefined, boolean] {
  if (rivals.length <= 1) return [rivals[0], rivals.length === 1];
  const around = alignment.ties
    .map((tie) => ({ tie, distance: gap(own.words[tie.own] ?? value, value) }))
    .sort((a, b) => a.distance - b.distance)
    .slice(0, 2);
  const scored = rivals
    .map((rival) => ({
      rival,
      far: around.reduce((sum, { tie }) => sum + gap(other.words[tie.other] ?? rival, rival), 0),
    }))
    .sort((a, b) => a.far - b.far);
  const nearest = scored[0]?.rival;
  return [
    nearest,
    nearest !== undefined &&
      !isQuantity(nearest) &&
      !isJoined(nearest, rivals, other) &&
      follows(value, nearest, own, other, alignment),
  ];
}

/** "In 2023 and in 2024": told of two times. */
const isJoined = (value: Value, all: Value[], { analysis }: Reading): boolean =>
  all.some((one) => {
    const [first, second] = one.start < value.start ? [one, value] : [value, one];
    return (
      one !== value &&
      /^\s*,?\s*(?:and|or|,|to|until)\s*(?:in|on)?\s*$/.test(analysis.text.slice(first.end, second.start))
    );
  });

/** The verb before the value is one that the statement has too: in "owns shares that fell 3%" the share is of the fall. */
function isGovernedAlike(value: Value, rival: Value, own: Reading, other: Reading, { used }: Alignment): boolean {
  const verb = ({ words }: Reading, { start }: Value) =>
    words.findLastIndex((word) => word.isVerb && word.end <= start);
  const there = verb(other, rival);
  return there < 0 || verb(own, value) < 0 || used.has(there);
}

/** Both values stand right behind words that answer for each other: "the festival in 2016", "the festival on 2 May 2014". */
function follows(value: Value, rival: Value, own: Reading, other: Reading, alignment: Alignment): boolean {
  const lead = ({ words, analysis }: Reading, { start }: Value) => {
    const at = words.findLastIndex((word) => word.end <= start);
    return at >= 0 && /^\s*(?:in|on|at|by|for|of|to)?(?:\s*the)?\s*$/.test(analysis.text.slice(words[at]?.end, start))
      ? at
      : -1;
  };
  const [here, there] = [lead(own, value), lead(other, rival)];
  return here >= 0 && there >= 0 && alignment.at[here] === there;
}

/** Behind a name, "(4 May 1920 – 6 June 1999)" says when somebody was born and died. */
export function lifeSpan({ analysis, values }: Reading): [Value, Value] | null {
  const times = values.filter((value) => !isQuantity(value));
  for (const [k, birth] of times.entries()) {
    const death = times[k + 1];
    if (!death || !/^\s*(?:–|—|-|--|−)\s*$/.test(analysis.text.slice(birth.end, death.start))) continue;
    if (analysis.text.slice(0, birth.start).lastIndexOf('(') > analysis.text.slice(0, birth.start).lastIndexOf(')'))
      return [birth, death];
  }
  return null;
}

function lifeDates(value: Value, own: Reading, other: Reading): Value[] | null {
  const span = isQuantity(value) ? null : lifeSpan(other);
  if (!span) return null;
  if (own.words.some(({ norm }) => norm === 'born')) return [span[0]];
  return own.words.some(({ norm }) => norm === 'died') ? [span[1]] : null;
}

const gap = (a: { start: number; end: number }, b: { start: number; end: number }): number =>
  a.start >= b.end ? a.start - b.end : b.start >= a.end ? b.start - a.end : 0;

function sameKind(a: Value, b: Value): boolean {
  if (!isQuantity(a) || !isQuantity(b)) return !isQuantity(a) && !isQuantity(b);
  if (a.kind !== b.kind) return false;
  return a.unit === b.unit || (a.kind === 'count' && (a.unit === '' || b.unit === '' || alikeUnits(a.unit, b.unit)));
}

/** Units are stems; those of most nouns are words too. */
function alikeUnits(a: string, b: string): boolean {
  const relation = relationOf(lemmasOf(a), lemmasOf(b));
  return relation === 'synonym' || relation === 'broader';
}

/** Whether both can hold: the intervals meet in more than their ends. */
function compatible(a: Value, b: Value): boolean {
  if (!isQuantity(a) || !isQuantity(b)) return !isQuantity(a) && !isQuantity(b) && timesMeet(a, b);
  return a.nominal === b.nominal || intervalsMeet(a, b);
}

function timesMeet(a: TimeRef, b: TimeRef): boolean {
  if (!isLooseMonth(a) && !isLooseMonth(b)) return a.from <= b.to && b.from <= a.to;
  const months = ({ from, to }: TimeRef) => [monthOf(from), monthOf(to)] as const;
  const [[from, to], [start, end]] = [months(a), months(b)];
  return from <= end && start <= to;
}

const monthOf = (day: string): string => (day.startsWith('--') ? day.slice(2, 4) : day.slice(5, 7));

/** "More than 8,000" and "more than 9,000", "two or more" and "two": both may hold, and neither bears the other out. */
function isLopsided(a: Value, b: Value): boolean {
  if (!isQuantity(a) || !isQuantity(b) || a.nominal === b.nominal) {
    const [x, y] = [a as Quantity, b as Quantity];
    return isQuantity(a) && orMore(x) !== orMore(y);
  }
  return (isOneSided(a) && isOneSided(b)) || orMore(a) !== orMore(b) || (isChoice(a) && isChoice(b));
}

/** A third and 33 percent differ by so much. */
const ROUNDING = 0.03;

/** "Three" is not borne out by "at least two", nor is 4.25 percent by four. */
function isLooser(own: Value, other: Value): boolean {
  if (!isQuantity(own) || !isQuantity(other) || own.nominal === other.nominal) return false;
  const far = Math.abs(own.nominal - other.nominal) > Math.max(own.nominal, other.nominal) * ROUNDING;
  if (own.kind === 'share' && !own.hedged && !other.hedged) return far;
  return !own.hedged && isOneSided(other);
}

/** "20 euros an hour", "40 patients a day": the evidence counts by something that the statement leaves out. */
const RATE =
  /^\s*(?:\p{L}+\s){0,2}?(?:an?|per|each|every)\s(?:second|minute|hour|day|night|week|month|quarter|year|head|person|share|barrel|tonne|ton|litre|mile|kilometre)\b/iu;

/** Whether the evidence bounds its value by a rate, or by a time or place that the statement does not have. */
function isBounded(value: Value, nearest: Value, own: Reading, other: Reading, { used }: Alignment): boolean {
  if (!isQuantity(value) || !isQuantity(nearest)) return false;
  const rest = (reading: Reading, { end }: Value) => reading.analysis.text.slice(end);
  if (RATE.test(rest(other, nearest)) && !RATE.test(rest(own, value))) return true;
  if (compatible(value, nearest)) return false;
  const hasTime = (reading: Reading) => reading.values.some((one) => !isQuantity(one));
  const isElsewhere = other.words.some(
    (word, at) =>
      word.isName && !used.has(at) && word.start >= nearest.end && /^(?:in|across|among|for|within)$/.test(word.prep),
  );
  return isElsewhere || (hasTime(other) && !hasTime(own));
}

const orMore = ({ text }: Quantity): string => /\bor (more|less|fewer)\b/.exec(text)?.[1] ?? '';
/** "Three or four". */
const isChoice = ({ text }: Quantity): boolean => / or (?!more|less|fewer)/.test(text);
const isOneSided = ({ low, high, nominal, hedged }: Quantity): boolean =>
  hedged && (low === nominal || high === nominal);

/** "Several" and "dozens" are compared, but never carry a conflict. */
const isVague = ({ text }: Value): boolean =>
  /\b(several|few|some|dozens|scores|hundreds|thousands|many|couple|number)\b/i.test(text);

/** "The 568 Group": a number that is part of a name. */
function isPartOfName({ end, text }: Value, { analysis }: Reading): boolean {
  const next = analysis.tokens.find(({ start }) => start >= end);
  return /^\d+$/.test(text) && /^\p{Lu}/u.test(next?.text ?? '');
}

/** "3 hours and 18 minutes": one value in two. */
function isPartOfSum(value: Value, { analysis, values }: Reading): boolean {
  return values.some((one) => {
    if (one === value || !isQuantity(one)) return false;
    const [first, second] = one.start < value.start ? [one, value] : [value, one];
    return /^\s*(?:,|and)?\s*$/.test(analysis.text.slice(first.end, second.start)) && SMALL_UNIT.test(second.text);
  });
}

const SMALL_UNIT = /\b(minutes?|seconds?|days?|weeks?|months?|hours?|yards?|feet|foot|inches|ounces|pence|cents)\b/;

/** "71 passengers and crew": the number counts what the statement leaves out, too. */
function countsMore(value: Value, { analysis: { tokens }, words }: Reading, { used }: Alignment): boolean {
  const at = tokens.findIndex(({ start }) => start >= value.end);
  if (!isQuantity(value) || value.kind !== 'count' || tokens[at]?.norm !== 'and') return false;
  const index = words.findIndex(({ token }) => token === at + 1);
  return index >= 0 && !words[index]?.isName && !words[index]?.isVerb && !used.has(index);
}
