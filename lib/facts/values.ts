/** Which value belongs to which words: each amount, date or count goes to the nearest expression that wants one. */

import { stemOf } from '@/lib/language/tokens';
import type { Quantity, Span, TimeRef } from '@/lib/language/types';
import { isFiniteVerb, SAYING_STEMS } from '@/lib/language/verbs';
import { type Analysis, clauseAt, holds, tokensBetween } from './analysis';
import type { CueSpan } from './roles';
import type { Attribute, FactValue } from './types';

/** An expression found in a sentence that wants a measured value. */
export interface Wish {
  attribute: Attribute;
  cue: CueSpan;
  /** A value the pattern itself has taken. */
  taken: Quantity | TimeRef | null;
  /** The words ask for a beginning: "taught there since 2003". */
  wantsBeginning: boolean;
}

export interface Granted {
  value: Quantity | TimeRef;
  certain: boolean;
}

const ELSEWHERE = 5;
const TOO_FAR = 16;
const RIVAL_MARGIN = 1;

/** Gives each wish its value or null; wishes[i] is answered by result[i]. */
export function grantValues(wishes: Wish[], analysis: Analysis): (Granted | null)[] {
  const measures: (Quantity | TimeRef)[] = [...analysis.quantities, ...analysis.times];
  const best = new Map<Quantity | TimeRef, { cost: number; keys: Set<string> }>();
  const costs = wishes.map((wish) => measures.map((measure) => costOf(wish, measure, analysis)));
  measures.forEach((measure, m) => {
    const cost = Math.min(...wishes.map((_, w) => costs[w]?.[m] ?? Infinity));
    const keys = new Set(
      wishes.filter((_, w) => (costs[w]?.[m] ?? Infinity) <= cost + RIVAL_MARGIN).map((w) => w.attribute.id),
    );
    best.set(measure, { cost, keys });
  });
  return wishes.map((wish, w) => {
    if (wish.taken) return isMisplaced(wish.taken, wish, analysis) ? null : { value: wish.taken, certain: true };
    const ranked = measures
      .map((measure, m) => ({ measure, cost: costs[w]?.[m] ?? Infinity }))
      .filter(({ measure, cost }) => cost <= TOO_FAR && cost <= (best.get(measure)?.cost ?? 0) + RIVAL_MARGIN)
      .sort((a, b) => a.cost - b.cost);
    const first = ranked[0];
    if (!first) return null;
    const second = ranked[1];
    const alone = !second || second.cost > first.cost + RIVAL_MARGIN;
    return { value: first.measure, certain: alone && (best.get(first.measure)?.keys.size ?? 0) === 1 };
  });
}

/** A date that a pattern took, and that is of the saying or of a beginning all the same. */
function isMisplaced(taken: Quantity | TimeRef, wish: Wish, analysis: Analysis): boolean {
  if ('kind' in taken || wish.attribute.value !== 'date') return false;
  if (isOutsideWhatIsSaid(taken, wish.cue, analysis)) return true;
  return !wish.wantsBeginning && isBeginning(taken, analysis);
}

function costOf(wish: Wish, measure: Quantity | TimeRef, analysis: Analysis): number {
  if (wish.taken) return wish.taken === measure ? 0 : Infinity;
  if (!suits(wish.attribute, measure)) return Infinity;
  if (!('kind' in measure) && isOtherTime(measure, analysis, wish.cue)) return Infinity;
  if ('kind' in measure && isStartOfChange(measure, analysis.text)) return Infinity;
  if (hasStopBetween(wish.cue, measure, analysis.text)) return Infinity;
  const settled = !('kind' in measure) && isToldBefore(measure, wish.cue, analysis) ? RIVAL_MARGIN + 1 : 0;
  return distanceTo(measure, wish.cue, analysis) + settled;
}

/** "Left in May, to join Acorn", "left in May and joined Acorn": the time is that of the verb before it. */
function isToldBefore(time: Span, words: Span, { text, tokens }: Analysis): boolean {
  if (time.end > words.start || !/^[^;]*(?:,|\b(?:and|then|before|to)\b)/i.test(text.slice(time.end, words.start)))
    return false;
  return tokens.some((token, at) => token.end <= time.start && isFiniteVerb(tokens, at));
}

/** How far a measure stands from some words: in tokens, another clause counting as some more. */
export function distanceTo(measure: Span, words: Span, analysis: Analysis): number {
  const clauses = Math.abs(clauseAt(analysis, measure.start) - clauseAt(analysis, words.start));
  return tokensBetween(analysis.tokens, measure, words) + ELSEWHERE * clauses;
}

/** A time that is not that of what the words tell: of a report, or of the beginning of a state. */
export function isOtherTime(time: TimeRef, analysis: Analysis, words: Span): boolean {
  return (
    isDateOfReport(time, analysis) ||
    isOutsideWhatIsSaid(time, words, analysis) ||
    isBeginning(time, analysis) ||
    isNowadays(time, analysis)
  );
}

/** "In an interview in January he alleged that Acorn had left": January is when it was said. */
function isOutsideWhatIsSaid(time: TimeRef, words: Span, analysis: Analysis): boolean {
  return analysis.cues.some(
    (cue) =>
      (cue.kind === 'report' || cue.kind === 'denial') &&
      holds(cue.scope, words) &&
      !holds(cue.scope, time) &&
      clauseAt(analysis, time.start) === clauseAt(analysis, cue.start),
  );
}

/** "From 20% to 30%": the value now is the second. */
function isStartOfChange(measure: Quantity, text: string): boolean {
  return (
    /\bfrom\s+$/i.test(text.slice(0, measure.start)) &&
    /^[^.;]{0,12}\bto\s+\S{0,4}\d/i.test(text.slice(measure.end, measure.end + 24))
  );
}

/** A semicolon parts two statements. */
function hasStopBetween(a: { start: number; end: number }, b: { start: number; end: number }, text: string): boolean {
  const [left, right] = a.start < b.start ? [a, b] : [b, a];
  return text.slice(left.end, right.start).includes(';');
}

/** "Said on Tuesday", "as reported last week": the date of the saying, not of what is said. */
function isDateOfReport(time: TimeRef, analysis: Analysis): boolean {
  // "Was first reported by the Gull in May"
  const isOf = analysis.tokens.some(
    ({ stem, end }) => SAYING_STEMS.has(stem) && /^\s+by\s[^,;.]{2,40}$/.test(analysis.text.slice(end, time.start)),
  );
  if (isOf) return true;
  // "Was first to report, on May 4, that …"
  const before = analysis.tokens.filter((token) => token.end <= time.start).slice(-3);
  if (/^\s*,?\s+that\b/i.test(analysis.text.slice(time.end)) && before.some(({ stem }) => SAYING_STEMS.has(stem)))
    return true;
  return analysis.cues.some(
    (cue) => cue.kind === 'report' && cue.end <= time.start && tokensBetween(analysis.tokens, cue, time) <= 1,
  );
}

/** "Since 2013" dates the beginning of a state, not the event that a nearby verb tells. */
function isBeginning(time: TimeRef, { text }: Analysis): boolean {
  return /\bsince\s+$/i.test(text.slice(0, time.start)) || /^since\b/i.test(time.text);
}

/** "She is at Acorn today" tells how things stand, and no day. */
function isNowadays(time: TimeRef, analysis: Analysis): boolean {
  if (!/^today$/i.test(time.text)) return false;
  const clause = analysis.clauses[clauseAt(analysis, time.start)];
  return clause !== undefined && /\b(?:is|are)\b|['’](?:s|re)\b/i.test(analysis.text.slice(clause.start, time.start));
}

/** Whether the measure is of the attribute's kind (and, for counts, counts one of its nouns). */
export function suits(attribute: Attribute, measure: Quantity | TimeRef): boolean {
  if (!('kind' in measure)) return attribute.value === 'date';
  if (measure.kind !== attribute.value) return false;
  if (measure.kind !== 'count' || !attribute.units) return true;
  return attribute.units.some((unit) => stemOf(unit) === measure.unit);
}

/** A measured value as a fact's value. */
export function asFactValue(measure: Quantity | TimeRef): FactValue | null {
  if (!('kind' in measure)) return { kind: 'date', from: measure.from, to: measure.to };
  if (measure.kind === 'multiple') return null;
  const { kind, nominal, low, high, unit, hedged } = measure;
  return { kind, nominal, low, high, unit, hedged };
}
