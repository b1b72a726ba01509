import { addDays, addMonths, type Day, daysIn, isoOf, weekdayOf } from '@/lib/language/calendar';
import type { TimeRef } from '@/lib/language/types';

/** Days a time expression covers, before it has a place in the text. */
export type Period = Pick<TimeRef, 'from' | 'to' | 'precision' | 'relative'>;

/** How a modifier narrows a period. */
export type Part = 'early' | 'mid' | 'late' | 'start' | 'end' | null;

const MODIFIER: [RegExp, Exclude<Part, null>][] = [
  [/^(earlier|early)/, 'early'],
  [/^mid/, 'mid'],
  [/^(later|late)/, 'late'],
  [/(middle)/, 'mid'],
  [/(start|beginning|first|turn|opening|dawn)/, 'start'],
  [/(end|close|last|final|closing)/, 'end'],
];

/** The part that words such as "late", "mid-", "the close of" name; null for none. */
export function partOf(words: string | undefined): Part {
  const text = (words ?? '').toLowerCase().trim();
  return text === '' ? null : (MODIFIER.find(([pattern]) => pattern.test(text))?.[1] ?? null);
}

const day = (year: number, month: number, date: number): Day => ({ year, month, day: date });

/** A period from its first and last day. */
export function period(from: Day, to: Day, precision: TimeRef['precision'], relative: boolean): Period {
  return { from: isoOf(from), to: isoOf(to), precision, relative };
}

/** One day. */
export function onDay(date: Day, relative: boolean): Period {
  return period(date, date, 'day', relative);
}

/** First and last day of a month's part: early to the 12th, mid 8th to 22nd, late from the 18th; ends are ten days. */
export function monthPeriod(year: number, month: number, part: Part, relative: boolean): Period {
  const last = daysIn(year, month);
  const spans: Record<Exclude<Part, null>, [number, number]> = {
    early: [1, 12],
    mid: [8, 22],
    late: [18, last],
    start: [1, 10],
    end: [last - 10, last],
  };
  const [from, to] = part ? spans[part] : [1, last];
  return period(day(year, month, from), day(year, month, to), part ? 'part-of-month' : 'month', relative);
}

/** A year or its part: early January to April, mid May to August, late September to December; ends are two months. */
export function yearPeriod(year: number, part: Part, relative: boolean): Period {
  const months: Record<Exclude<Part, null>, [number, number]> = {
    early: [1, 4],
    mid: [5, 8],
    late: [9, 12],
    start: [1, 2],
    end: [11, 12],
  };
  const [from, to] = part ? months[part] : [1, 12];
  return period(day(year, from, 1), day(year, to, daysIn(year, to)), part ? 'part-of-year' : 'year', relative);
}

/** Months [first, last] of a year: a quarter or a half. */
export function monthsPeriod(year: number, first: number, last: number, relative: boolean): Period {
  return period(day(year, first, 1), day(year, last, daysIn(year, last)), 'part-of-year', relative);
}

/** A decade by its first year, or its part (early: first four years, mid: 3 to 6, late: last four, start and end: three). */
export function decadePeriod(year: number, part: Part): Period {
  const spans: Record<Exclude<Part, null>, [number, number]> = {
    early: [0, 3],
    mid: [3, 6],
    late: [6, 9],
    start: [0, 2],
    end: [7, 9],
  };
  const [from, to] = part ? spans[part] : [0, 9];
  return period(day(year + from, 1, 1), day(year + to, 12, 31), 'decade', false);
}

/** First months of the northern seasons (the news says "this fall" of its own hemisphere; ours is the north). */
const SEASONS: Record<string, number> = { spring: 3, summer: 6, autumn: 9, fall: 9, winter: 12 };

/** First month of a season. */
export function seasonMonth(name: string): number {
  return SEASONS[name.toLowerCase()] ?? 1;
}

/** The three months of a season that begins in `year`; a winter runs into the next. A part is one half of it, roughly. */
export function seasonPeriod(name: string, year: number, part: Part, relative: boolean): Period {
  const start = day(year, seasonMonth(name), 1);
  const end = addDays(addMonths(start, 3), -1);
  const middle = addMonths(start, 1);
  if (part === 'early' || part === 'start')
    return period(start, addDays(addMonths(middle, 1), -10), 'season', relative);
  if (part === 'late' || part === 'end') return period(addDays(middle, 10), end, 'season', relative);
  return period(start, end, 'season', relative);
}

/** Monday to Sunday of the week that lies `weeks` from the reference day's. */
export function weekPeriod(reference: Day, weeks: number): Period {
  const monday = addDays(reference, -((weekdayOf(reference) + 6) % 7) + weeks * 7);
  return period(monday, addDays(monday, 6), 'week', true);
}

/** A day count either side of a day: what "three weeks ago" may mean. */
export function around(center: Day, days: number, precision: TimeRef['precision']): Period {
  return period(addDays(center, -days), addDays(center, days), precision, true);
}
