import { strict as chrono } from 'chrono-node/en';
import { compareDays, type Day, parseDay } from '@/lib/language/calendar';
import { onDay, type Period, period } from '@/lib/language/periods';
import { isFutureAt } from '@/lib/language/tense';
import { TIME_RULES } from '@/lib/language/time-rules';
import type { TimeRef } from '@/lib/language/types';

/** A place with its period, before overlaps are settled. */
interface Candidate {
  start: number;
  end: number;
  period: Period;
}

/** What can be a date to chrono: a number beside a month's name, or digits joined by - / or a point. */
const DAY_LIKE =
  /\d(?:st|nd|rd|th)?[\s,-]{0,3}(?:of\s)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?,?\s{0,2}\d|\d{1,4}[-/.]\d{1,2}[-/.]\d{2}/i;
/** chrono is handed no more of one sentence than this; a longer "sentence" is no sentence. */
const CHRONO_LIMIT = 4000;

/**
 * Reads the dates of a sentence as stretches of days. Days are read by chrono-node, coarser times by `TIME_RULES`.
 *
 * Where no year (or only a weekday, or "last month") is given, the publication date decides, by the news's convention:
 * the nearest such day or month on or before it, or on or after it where the wording is about the future ("will …
 * in January", "next Tuesday"). Vague distances ("a few weeks ago", "a year earlier") are left out.
 *
 * @param text the sentence
 * @param reference publication date, ISO; null or unreadable: only times that are absolute in themselves are given
 * @returns in order of place, not overlapping; from ≤ to
 */
export function readTimes(text: string, reference: string | null): TimeRef[] {
  const today = parseDay(reference);
  const found = [...readDays(text, today), ...readRules(text, today)];
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  const refs: TimeRef[] = [];
  let floor = 0;
  for (const { start, end, period: days } of found) {
    if (start < floor) continue;
    refs.push({ start, end, ...days, text: text.slice(start, end) });
    floor = end;
  }
  return refs;
}

/** Times coarser than a day, weekdays, and distances from today. */
function readRules(text: string, today: Day | null): Candidate[] {
  const found: Candidate[] = [];
  for (const rule of TIME_RULES) {
    if (!rule.hint.test(text)) continue;
    rule.pattern.lastIndex = 0;
    for (let match = rule.pattern.exec(text); match; match = rule.pattern.exec(text)) {
      const days = rule.read({ match, text, today, future: () => isFutureAt(text, match.index) });
      if (days) found.push({ start: match.index, end: match.index + match[0].trimEnd().length, period: days });
    }
  }
  return found;
}

/** Dates with a day, by chrono's strict parser. */
function readDays(text: string, today: Day | null): Candidate[] {
  if (!DAY_LIKE.test(text)) return [];
  const now = today ? new Date(today.year, today.month - 1, today.day, 12) : new Date(2000, 0, 1, 12);
  const found: Candidate[] = [];
  for (const { text: raw, index, start, end } of chrono.parse(text.slice(0, CHRONO_LIMIT), now)) {
    if (!start.isCertain('day') || !start.isCertain('month') || !isDate(text, index, raw)) continue;
    const first = dayOf(start);
    const yearless = !start.isCertain('year') && !end?.isCertain('year');
    if (!first || (yearless && !today)) continue;
    const year =
      yearless && today ? nearestYear(first, today, isFutureAt(text, index)) : (end?.get('year') ?? first.year);
    const from = { ...first, year: start.isCertain('year') ? first.year : year };
    const last = end ? dayOf(end) : null;
    const to = last && { ...last, year: yearless ? year : last.year };
    const lead = /^(on|the)\s+/i.exec(raw)?.[0].length ?? 0;
    const days = to && compareDays(from, to) < 0 ? period(from, to, 'week', yearless) : onDay(from, yearless);
    found.push({ start: index + lead, end: index + raw.length, period: days });
  }
  return found;
}

interface Components {
  get(part: 'year' | 'month' | 'day'): number | null;
}

function dayOf(parts: Components): Day | null {
  const [year, month, day] = [parts.get('year'), parts.get('month'), parts.get('day')];
  return year === null || month === null || day === null ? null : { year, month, day };
}

/** The year that puts a day on or before today; on or after it for the future. */
function nearestYear(day: Day, today: Day, future: boolean): number {
  const here = compareDays({ ...day, year: today.year }, today);
  if (future) return here >= 0 ? today.year : today.year + 1;
  return here <= 0 ? today.year : today.year - 1;
}

/**
 * Whether what chrono found is a date to a reader: no verb ("may 3", "march 12"), no count ("in June 12 researchers"),
 * no bare "9/11", no day-month order that could be either ("3/4/2025").
 */
function isDate(text: string, index: number, raw: string): boolean {
  const slashed = /(\d{1,2})[/.](\d{1,2})[/.](\d{2,4})/.exec(raw);
  if (slashed) {
    const [a, b] = [Number(slashed[1]), Number(slashed[2])];
    return a === b || a > 12 || b > 12;
  }
  if (/^\d{4}-\d{1,2}-\d{1,2}/.test(raw)) return true;
  if (
    !/[a-z]{3}/i.test(raw) ||
    !/(^|[^\p{L}])(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)/u.test(
      raw,
    )
  )
    return false;
  const hasYear = /\d{4}/.test(raw);
  return hasYear || !(/\bin\s+$/i.test(text.slice(Math.max(0, index - 4), index)) && /^[A-Za-z.]+\s+\d/.test(raw));
}
