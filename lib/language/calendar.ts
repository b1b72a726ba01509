/** A calendar day without time or zone, so that no clock can move it. Month 1 to 12. */
export interface Day {
  year: number;
  month: number;
  day: number;
}

const MS_PER_DAY = 86_400_000;

const utc = ({ year, month, day }: Day): number => {
  // Date.UTC reads years below 100 as 19xx
  const date = new Date(Date.UTC(2000, month - 1, day));
  date.setUTCFullYear(year, month - 1, day);
  return date.getTime();
};

const fromUtc = (ms: number): Day => {
  const date = new Date(ms);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
};

/** The day of an ISO date or date-time ("2025-11-20", "2025-11-20T08:30:00Z"); null where it has no real day. */
export function parseDay(iso: string | null): Day | null {
  const found = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso ?? '');
  if (!found) return null;
  const day = { year: Number(found[1]), month: Number(found[2]), day: Number(found[3]) };
  return day.month >= 1 && day.month <= 12 && day.day >= 1 && day.day <= daysIn(day.year, day.month) ? day : null;
}

/** YYYY-MM-DD. */
export function isoOf(day: Day): string {
  const pad = (value: number, width: number) => String(value).padStart(width, '0');
  return `${pad(day.year, 4)}-${pad(day.month, 2)}-${pad(day.day, 2)}`;
}

/** Days in a month, leap years minded. */
export function daysIn(year: number, month: number): number {
  return fromUtc(utc({ year, month: month + 1, day: 1 }) - MS_PER_DAY).day;
}

/** The day `days` after (or before, if negative). */
export function addDays(day: Day, days: number): Day {
  return fromUtc(utc(day) + days * MS_PER_DAY);
}

/** The same day `months` later, at most the last of that month. */
export function addMonths(day: Day, months: number): Day {
  const index = day.year * 12 + (day.month - 1) + months;
  const [year, month] = [Math.floor(index / 12), (((index % 12) + 12) % 12) + 1];
  return { year, month, day: Math.min(day.day, daysIn(year, month)) };
}

/** 0 Sunday to 6 Saturday. */
export function weekdayOf(day: Day): number {
  return new Date(utc(day)).getUTCDay();
}

/** Negative where a is before b, 0 on the same day. */
export function compareDays(a: Day, b: Day): number {
  return utc(a) - utc(b);
}
