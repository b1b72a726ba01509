/** Numbers, dates and lists as the reader's locale writes them; what every file of messages is built on. */

/** Writers of one locale. */
export interface Formats {
  /** BCP 47 tag, e.g. "en-GB". */
  locale: string;
  /** A whole number: "12,345". */
  number: (value: number) => string;
  /** Picks the form for a number: `other` where the language has no form of its own for it. */
  plural: (value: number, forms: { one: string; other: string }) => string;
  /** An ISO date or date-time as precise as it is: "5 Jan 2026", a month, a year; other text comes back as it is. */
  date: (iso: string) => string;
  /** Days from one to another, as short as they can be told: "June 2025", "2022", "1 Oct 2022 – 31 Dec 2022". */
  period: (from: string, to: string) => string;
  /** A moment (epoch milliseconds) as a day in the reader's own time zone. */
  day: (time: number) => string;
  /** A size in bytes: "1.2 MB". */
  bytes: (size: number) => string;
  /** Texts joined by "and". */
  list: (texts: readonly string[]) => string;
}

const KILO = 1000;
const UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;

function writeBytes(locale: string, size: number): string {
  const step = Math.min(UNITS.length - 1, Math.max(0, Math.floor(Math.log(Math.max(1, size)) / Math.log(KILO))));
  const options = { style: 'unit', unit: UNITS[step] ?? 'byte', unitDisplay: step === 0 ? 'long' : 'short' } as const;
  return new Intl.NumberFormat(locale, { ...options, maximumFractionDigits: 1 }).format(size / KILO ** step);
}

/** Makes the writers of a locale. @throws RangeError for what is no language tag */
export function formatsOf(locale: string): Formats {
  const numbers = new Intl.NumberFormat(locale);
  const rules = new Intl.PluralRules(locale);
  const days = new Intl.DateTimeFormat(locale, { dateStyle: 'medium' });
  const lists = new Intl.ListFormat(locale, { type: 'conjunction' });
  return {
    locale,
    number: (value) => numbers.format(value),
    plural: (value, forms) => `${numbers.format(value)} ${rules.select(value) === 'one' ? forms.one : forms.other}`,
    date: (iso) => formatDate(iso, locale),
    period: (from, to) => formatPeriod(from, to, locale),
    day: (time) => days.format(time),
    bytes: (size) => writeBytes(locale, size),
    list: (texts) => lists.format(texts),
  };
}

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

function formatPeriod(from: string, to: string, locale: string): string {
  if (from === to) return formatDate(from, locale);
  const [year, month] = [from.slice(0, 4), from.slice(0, 7)];
  if (from === `${year}-01-01` && to === `${year}-12-31`) return year;
  const last = new Date(Date.UTC(Number(year), Number(from.slice(5, 7)), 0)).toISOString().slice(0, 10);
  if (from === `${month}-01` && to === last) return formatDate(month, locale);
  return `${formatDate(from, locale)} – ${formatDate(to, locale)}`;
}
