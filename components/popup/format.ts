/** Dates as the reader's locale writes them. */

/**
 * An ISO date or date-time, as precise as it is: "2026-01-05" gives "5 Jan 2026", "2025-11" a month, "2025" a year.
 * The day is the one the document states; a time of day never moves it into the reader's time zone.
 * Text that is no ISO date comes back as it is.
 */
export function formatDate(iso: string, locale?: string): string {
  const found = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?=$|T)/.exec(iso);
  if (!found) return iso;
  const [, year, month, day] = found;
  const date = new Date(Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1)));
  if (Number.isNaN(date.getTime())) return iso;
  const options: Intl.DateTimeFormatOptions = { year: 'numeric', timeZone: 'UTC' };
  if (month !== undefined) options.month = day === undefined ? 'long' : 'short';
  if (day !== undefined) options.day = 'numeric';
  return new Intl.DateTimeFormat(locale, options).format(date);
}

/** A moment (epoch milliseconds) as a day in the reader's own time zone. */
export function formatDay(time: number, locale?: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'medium' }).format(time);
}
