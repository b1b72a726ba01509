/** Dates as documents write them, brought to ISO 8601 without adding what was not said. */

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Years outside are a system's empty value ("0001-01-01", "9999-12-31") or a slip. */
const FIRST_YEAR = 1800;
const LAST_YEAR = 2099;
const LONGEST = 60;

const two = (n: number): string => String(n).padStart(2, '0');

/**
 * Reads one date.
 * @returns "2025-11-20", or "2025-11-20T08:30:00Z" with the offset as given (none where none was given); null where the
 * text is no date, a date that does not exist, or an absurd year. The Unix epoch itself counts as an empty value.
 */
export function parseDate(text: string | null | undefined): string | null {
  const value = text?.trim() ?? '';
  if (value === '' || value.length > LONGEST) return null;
  return fromIso(value) ?? fromDigits(value) ?? fromMonthName(value);
}

const ISO =
  /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ]\s*(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*(Z|UTC|GMT|[+-]\d{2}(?::?\d{2})?)?)?$/i;

function fromIso(value: string): string | null {
  const m = ISO.exec(value);
  if (!m) return null;
  const day = dayOf(Number(m[1]), Number(m[2]), Number(m[3]));
  if (day === null || m[4] === undefined) return day;
  return withTime(day, m[4], m[5] ?? '00', m[6], m[7]);
}

function withTime(day: string, hours: string, minutes: string, seconds?: string, zone?: string): string | null {
  if (Number(hours) > 23 || Number(minutes) > 59 || Number(seconds ?? 0) > 60) return day;
  const time = `${two(Number(hours))}:${minutes}:${seconds ?? '00'}`;
  if (day === '1970-01-01' && Number(hours) === 0 && Number(minutes) === 0) return null;
  return `${day}T${time}${zoneOf(zone)}`;
}

function zoneOf(zone: string | undefined): string {
  if (zone === undefined) return '';
  if (/^(?:z|utc|gmt)$/i.test(zone)) return 'Z';
  const digits = zone.replace(/\D/g, '').padEnd(4, '0');
  return digits === '0000' ? 'Z' : `${zone[0]}${digits.slice(0, 2)}:${digits.slice(2)}`;
}

/** "20251120", or seconds or milliseconds since 1970. */
function fromDigits(value: string): string | null {
  if (/^(?:19|20)\d{6}$/.test(value)) {
    return dayOf(Number(value.slice(0, 4)), Number(value.slice(4, 6)), Number(value.slice(6)));
  }
  if (!/^\d{10}$|^\d{13}$/.test(value)) return null;
  const date = new Date(Number(value) * (value.length === 10 ? 1000 : 1));
  const iso = date.toISOString().replace(/\.\d+Z$/, 'Z');
  return dayOf(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()) === null ? null : iso;
}

const CLOCK = /\b(\d{1,2}):(\d{2})(?::(\d{2}))?\s*([ap]\.?m\.?)?\s*(Z\b|UTC\b|GMT\b|[+-]\d{2}:?\d{2})?/i;
const DAY_FIRST = /\b(\d{1,2})(?:st|nd|rd|th)?[ -](?:of )?([a-z]{3,9})\.?,?[ -](\d{4})\b/i;
const MONTH_FIRST = /\b([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})\b/i;

/** "20 November 2025", "Nov. 20, 2025 8:30 pm", "Thu, 20 Nov 2025 08:30:00 GMT". English month names. */
function fromMonthName(value: string): string | null {
  const first = DAY_FIRST.exec(value);
  const second = first ? null : MONTH_FIRST.exec(value);
  const month = MONTHS.indexOf((first?.[2] ?? second?.[1] ?? '').slice(0, 3).toLowerCase()) + 1;
  if (month === 0) return null;
  const day = dayOf(Number(first?.[3] ?? second?.[3]), month, Number(first?.[1] ?? second?.[2]));
  const clock = CLOCK.exec(value);
  if (day === null || !clock) return day;
  const hours = Number(clock[1]);
  const half = clock[4]?.[0]?.toLowerCase();
  const full = half === 'p' && hours < 12 ? hours + 12 : half === 'a' && hours === 12 ? 0 : hours;
  return withTime(day, String(full), clock[2] ?? '00', clock[3], clock[5]);
}

/** A calendar day, or null where there is no such day or the year is absurd. */
function dayOf(year: number, month: number, day: number): string | null {
  if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12 || day < 1) return null;
  if (day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return null;
  return `${year}-${two(month)}-${two(day)}`;
}
