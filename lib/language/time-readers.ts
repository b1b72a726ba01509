import { addDays, addMonths, compareDays, type Day, isoOf, parseDay, weekdayOf } from '@/lib/language/calendar';
import { smallNumber } from '@/lib/language/numbers';
import {
  around,
  monthPeriod,
  monthsPeriod,
  onDay,
  type Period,
  partOf,
  period,
  seasonMonth,
  seasonPeriod,
  weekPeriod,
  yearPeriod,
} from '@/lib/language/periods';

/** One match of a rule, with what it needs to become days. */
export interface RuleInput {
  match: RegExpExecArray;
  text: string;
  /** Publication day; null where unknown. */
  today: Day | null;
  /** Whether the wording before the match is about the future. */
  future: () => boolean;
}

/** One family of time expressions. */
export interface TimeRule {
  /** Cheap look whether the pattern is worth running; no g flag. */
  hint: RegExp;
  /** Global; every repetition is bounded. */
  pattern: RegExp;
  /** Null where the words are no time, or none that can be told. */
  read: (input: RuleInput) => Period | null;
}

/** The months' names in order. */
export const MONTHS = 'january february march april may june july august september october november december'.split(
  ' ',
);
const WEEKDAYS = 'sunday monday tuesday wednesday thursday friday saturday'.split(' ');
/** Number of a month, 1 to 12, by its name or its first three letters. */
export const monthOf = (name: string): number =>
  MONTHS.findIndex((month) => month.startsWith(name.slice(0, 3).toLowerCase())) + 1;

/** The year of a month without one: the nearest on or before today, or on or after it for the future. */
export function nearestYear(month: number, today: Day, future: boolean): number {
  if (future) return month >= today.month ? today.year : today.year + 1;
  return month <= today.month ? today.year : today.year - 1;
}

/** "19 November 2025", "November 19th", "Nov. 3–7": days; a day without a year is the nearest (see `readTimes`). */
export function readDay({ match, text, today, future }: RuleInput): Period | null {
  const { day = '', last, name = '', year } = match.groups ?? {};
  if (!year && !today) return null;
  // "in June 12 researchers left": a day takes "on", so this is a month and a count
  const monthFirst = match[0].indexOf(name) < match[0].indexOf(day);
  if (!year && monthFirst && /\bin\s$/i.test(text.slice(Math.max(0, match.index - 4), match.index))) return null;
  const stated = { month: monthOf(name), day: Number(day) };
  const own = year ? Number(year) : nearestYearOf(stated, today as Day, future());
  const first = realDay({ year: own, ...stated });
  if (!first) return null;
  const end = last ? realDay({ ...first, day: Number(last) }) : null;
  if (last && (!end || end.day <= first.day)) return null;
  return end ? period(first, end, 'week', !year) : onDay(first, !year);
}

/** "2025-11-19", "19/11/2025"; null where day and month could be either ("3/4/2025"). */
export function readDigitsDay({ match }: RuleInput): Period | null {
  const { iso, a = '', b = '', year } = match.groups ?? {};
  const [first, second] = [Number(a), Number(b)];
  if (!iso && first <= 12 && second <= 12 && first !== second) return null;
  const [day, month] = first > 12 ? [first, second] : [second, first];
  const date = iso ? parseDay(iso) : realDay({ year: Number(year), month, day });
  return date && onDay(date, false);
}

/** The day itself if the calendar has it. */
function realDay(day: Day): Day | null {
  return parseDay(isoOf(day));
}

/** The year that puts a day on or before today; on or after it for the future. */
function nearestYearOf(day: Omit<Day, 'year'>, today: Day, future: boolean): number {
  const here = compareDays({ ...day, year: today.year }, today);
  if (future) return here >= 0 ? today.year : today.year + 1;
  return here <= 0 ? today.year : today.year - 1;
}

/** What must not stand around four digits for them to be a year: money, a count, a version. */
const COUNTED_AFTER =
  /^\s?(?:%|percent|per cent|million|billion|thousand|people|employees|workers|jobs|staff|users|researchers|engineers|dollars|euros|pounds|gpus|chips|words|pages|papers|companies|times|km|miles)\b|^[.,:]\d|^[%°/]|^-(?:person|strong|member|page|word)/i;
const NAME_BEFORE = /(?:[$€£¥#.,/:\d]|\b(?:Windows|Agenda|Vision|Project|Room|Page|Act|No\.))\s?$/;

/** "2013", "late 2022", "the close of 2025": a year or its part, unless the digits are money, a count or a name. */
export function readYear({ match, text }: RuleInput): Period | null {
  const { part, year = '' } = match.groups ?? {};
  const end = match.index + match[0].length;
  if (COUNTED_AFTER.test(text.slice(end, end + 14))) return null;
  const before = text.slice(Math.max(0, match.index - 12), match.index);
  // a date's own digits ("19-11-2025") were read already; a comma is fine after a word ("June 12, 2025", "in Paris, 2013")
  if (NAME_BEFORE.test(before.replace(/([\p{L}\d]),\s?$/u, '$1 x '))) return null;
  return yearPeriod(Number(year), partOf(part), false);
}

/** "on Wednesday", "last Tuesday", "next Friday": one day. Null for newspapers and named days. */
export function readWeekday({ match, text, today, future }: RuleInput): Period | null {
  if (!today) return null;
  const { which = '', name = '' } = match.groups ?? {};
  const end = match.index + match[0].length;
  const before = text.slice(Math.max(0, match.index - 8), match.index);
  // "on a Saturday" tells which day of the week, and not which day
  if (/\b(?:Black|Good|Cyber|Super|Easter|Ash|Giving|every|each|an?|any|one|some|most|no)\s$/i.test(before))
    return null;
  // newspapers; and "Tuesday, 19 November", which is read as that date
  if (/^\s(?:Times|Telegraph|Mail|Mirror|Express|Post|People|World|Herald|Age|Sun)\b/.test(text.slice(end, end + 12)))
    return null;
  const back = (weekdayOf(today) - WEEKDAYS.indexOf(name.toLowerCase()) + 7) % 7;
  const ahead = (7 - back) % 7;
  if (/next|coming/i.test(which) || (/following/i.test(which) && future()))
    return onDay(addDays(today, ahead || 7), true);
  if (/following/i.test(which)) return null;
  if (/last|past/i.test(which)) return onDay(addDays(today, -(back || 7)), true);
  if (/this/i.test(which)) return onDay(addDays(today, future() ? ahead : -back), true);
  return onDay(addDays(today, future() ? ahead : -back), true);
}

/** "this fall", "spring 2025": three months of the northern hemisphere. */
export function readSeason({ match, today, future }: RuleInput): Period | null {
  const { part, which = '', name = '', year } = match.groups ?? {};
  const slice = partOf(part);
  if (year) return seasonPeriod(name, Number(year), slice, false);
  if (!today) return null;
  const first = seasonMonth(name);
  // the year in which the season that is now, or the latest one, began
  const begun = today.month >= first ? today.year : today.year - 1;
  const inside = first === 12 ? today.month === 12 || today.month < 3 : today.month >= first && today.month < first + 3;
  if (/this/i.test(which))
    return seasonPeriod(name, first === 12 && today.month < 3 ? today.year - 1 : today.year, slice, true);
  if (/next/i.test(which)) return seasonPeriod(name, today.month < first ? today.year : today.year + 1, slice, true);
  if (/last|past/i.test(which)) return seasonPeriod(name, inside ? begun - 1 : begun, slice, true);
  return seasonPeriod(name, future() && !inside ? begun + 1 : begun, slice, true);
}

const step = (word: string): number => (/next|coming/i.test(word) ? 1 : /last|previous/i.test(word) ? -1 : 0);

/** "earlier this year", "late last year", "next year". */
export function readThisYear({ match, today }: RuleInput): Period | null {
  if (!today) return null;
  const { part, which = '' } = match.groups ?? {};
  const year = today.year + step(which);
  const now = today.year === year;
  const [first, last]: [Day, Day] = [
    { year, month: 1, day: 1 },
    { year, month: 12, day: 31 },
  ];
  if (/^earlier/i.test(part ?? '') && now) return period(first, today, 'part-of-year', true);
  if (/^later/i.test(part ?? '') && now) return period(today, last, 'part-of-year', true);
  return yearPeriod(year, partOf(part), true);
}

/** "at the turn of the year": the last month of this year and the first of the next; in January, of the one just begun. */
function turnOfYear(today: Day, future: boolean): Period {
  const year = today.month <= 2 && !future ? today.year - 1 : today.year;
  return period({ year, month: 12, day: 1 }, { year: year + 1, month: 1, day: 31 }, 'part-of-year', true);
}

/** "the end of the year", "year's end": this year's, but in January, without future wording, the one just over. */
export function readYearEnd({ match, text, today, future }: RuleInput): Period | null {
  if (!today || /^\s(?:of\s)?\d{4}/.test(text.slice(match.index + match[0].length))) return null;
  if (/turn/i.test(match.groups?.part ?? '')) return turnOfYear(today, future());
  const past = today.month === 1 && !future() && !/\bby\s$/i.test(text.slice(0, match.index));
  return yearPeriod(past ? today.year - 1 : today.year, partOf(match.groups?.part) ?? 'end', true);
}

/** "last month", "earlier this month". */
export function readThisMonth({ match, today }: RuleInput): Period | null {
  if (!today) return null;
  const { part, which = '' } = match.groups ?? {};
  const { year, month } = addMonths({ ...today, day: 1 }, step(which));
  const now = step(which) === 0;
  const full = monthPeriod(year, month, null, true);
  if (/^earlier/i.test(part ?? '') && now) return period({ year, month, day: 1 }, today, 'part-of-month', true);
  if (/^later/i.test(part ?? '') && now) return { ...full, from: onDay(today, true).from, precision: 'part-of-month' };
  return monthPeriod(year, month, partOf(part), true);
}

/** "this week", "last weekend", "the past week". */
export function readThisWeek({ match, today }: RuleInput): Period | null {
  if (!today) return null;
  const { part, which = '', weekend } = match.groups ?? {};
  const week = weekPeriod(today, step(which));
  if (weekend) return weekendPeriod(today, which);
  if (/^earlier/i.test(part ?? '') && step(which) === 0) return { ...week, to: onDay(today, true).to };
  if (/^later/i.test(part ?? '') && step(which) === 0) return { ...week, from: onDay(today, true).from };
  // "the past week" ends today
  if (/past/i.test(which)) return period(addDays(today, -7), today, 'week', true);
  return week;
}

function weekendPeriod(today: Day, which: string): Period {
  const sinceSaturday = (weekdayOf(today) + 1) % 7;
  const saturday = /last|past/i.test(which) || sinceSaturday < 3 ? -sinceSaturday : 7 - sinceSaturday;
  const first = addDays(today, saturday + (/next/i.test(which) ? 7 : 0));
  return period(first, addDays(first, 1), 'week', true);
}

/** "the third quarter of 2025", "Q3 2025", "the first half of last year": calendar, not fiscal, quarters. */
export function readQuarter({ match, today }: RuleInput): Period | null {
  const { order = '', half, year, which } = match.groups ?? {};
  const index = /1|first|opening/i.test(order) ? 0 : /2|second/i.test(order) ? 1 : /3|third/i.test(order) ? 2 : 3;
  const length = half ? 6 : 3;
  if (half && index > 1) return null;
  if (year) return monthsPeriod(Number(year), index * length + 1, (index + 1) * length, false);
  if (!today) return null;
  const own = today.year + step(which ?? '');
  const past = !which && index * length + 1 > today.month;
  return monthsPeriod(past ? own - 1 : own, index * length + 1, (index + 1) * length, true);
}

/** "three weeks ago": the day itself for days, else the day give or take half a unit. */
export function readAgo({ match, text, today }: RuleInput): Period | null {
  const { count = '', unit = '' } = match.groups ?? {};
  const value = /^an?$|^one$/i.test(count) ? 1 : (smallNumber(count.toLowerCase()) ?? Number(count));
  if (!today || !Number.isFinite(value) || value > 200) return null;
  if (
    /\b(?:than|over|least|about|around|nearly|almost|some|roughly|just|half)\s$/i.test(
      text.slice(Math.max(0, match.index - 8), match.index),
    )
  )
    return null;
  if (/^day/i.test(unit)) return onDay(addDays(today, -value), true);
  if (/^week/i.test(unit)) return around(addDays(today, -7 * value), 3, 'week');
  if (/^month/i.test(unit)) return around(addMonths(today, -value), 15, 'month');
  return around(
    addMonths(today, -12 * value * (/^decade/i.test(unit) ? 10 : 1)),
    /^decade/i.test(unit) ? 730 : 183,
    'year',
  );
}

/** "today", "yesterday", "tomorrow", "last night"; null for "today's" in the sense of nowadays. */
export function readNearDay({ match, text, today }: RuleInput): Period | null {
  if (!today) return null;
  const word = match[0].toLowerCase();
  const end = match.index + match[0].length;
  // "today's models", "the AI of today": nowadays
  if (/^['’]s/.test(text.slice(end, end + 2)) || /\bof\s$/i.test(text.slice(Math.max(0, match.index - 4), match.index)))
    return null;
  const days = word === 'tomorrow' ? 1 : word === 'yesterday' || word === 'last night' ? -1 : 0;
  return onDay(addDays(today, days), true);
}

/** "the second week of December": seven days. */
export function readWeekOfMonth({ match, today, future }: RuleInput): Period | null {
  const { order = '', name = '', year } = match.groups ?? {};
  if (!year && !today) return null;
  const month = monthOf(name);
  const own = year ? Number(year) : nearestYear(month, today as Day, future());
  const index = ['first', 'second', 'third', 'fourth', 'last'].indexOf(order.toLowerCase());
  const last = new Date(Date.UTC(own, month, 0)).getUTCDate();
  const from = index === 4 ? last - 6 : index * 7 + 1;
  return period({ year: own, month, day: from }, { year: own, month, day: Math.min(last, from + 6) }, 'week', !year);
}

/** "Q3 2025" and "the third quarter of 2025" share one reader. */
export function withOrder(input: RuleInput): RuleInput {
  const groups = input.match.groups;
  if (groups?.order2 && !groups.order) groups.order = groups.order2;
  return input;
}
