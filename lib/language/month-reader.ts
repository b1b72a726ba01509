import type { Day } from '@/lib/language/calendar';
import { monthPeriod, type Period, partOf } from '@/lib/language/periods';
import { monthOf, nearestYear, type RuleInput } from '@/lib/language/time-readers';

/** Months that are also names or verbs stand alone only after a word that a time follows. */
const AMBIGUOUS = /^(may|march|april|june|august)$/i;
const TIME_PREPOSITION =
  /\b(?:in|since|until|till|by|from|to|during|through|throughout|before|after|of|for|and|or|between|late|early|mid|around|back in)[\s-]{1,2}$/i;

/** Words that only a time can follow, so that even "In June Mark paid" has a month. */
const SURELY_TIME = /\b(?:in|since|until|till|during|throughout|back in)[\s-]{1,2}$/i;

/** Whether a month that is also a name or a verb is a month: by what stands before ("in", "the") and after ("'s", ":"). */
function isMonthHere(before: string, after: string): boolean {
  if (SURELY_TIME.test(before)) return true;
  if (/^ \p{Lu}/u.test(after)) return false;
  if (TIME_PREPOSITION.test(before)) return true;
  // "the April exit", "June's purchase", and a time line's "April: …"
  return /(?:\b(?:the|that|this|an?|its|his|her|their)|['’]s)\s$/i.test(before)
    ? /^ \p{Ll}/u.test(after)
    : /^(?:['’]s|:| brought\b| saw\b)/.test(after);
}

/** "November 2025", "late June", "last May", "in March": a month or its part. */
export function readMonth({ match, text, today, future }: RuleInput): Period | null {
  const { part, which, name = '', year, relative } = match.groups ?? {};
  const month = monthOf(name);
  const slice = partOf(part);
  if (year) return monthPeriod(Number(year), month, slice, false);
  if (!today) return null;
  if (/^[a-z]{3,4}\.?$/i.test(name) && !/^(may|june|july)$/i.test(name) && !name.endsWith('.') && !part) return null;
  if (relative)
    return monthPeriod(today.year + (/next/i.test(relative) ? 1 : /last/i.test(relative) ? -1 : 0), month, slice, true);
  if (which) return monthPeriod(yearByWord(which, month, today), month, slice, true);
  const before = text.slice(Math.max(0, match.index - 12), match.index);
  const after = text.slice(match.index + match[0].length, match.index + match[0].length + 9);
  // "That December" is of a year told before.
  if (/^ of (?:that|the same) year\b/i.test(text.slice(match.index + match[0].length))) return null;
  if (/\bthat $/i.test(before) && !/\b(?:say|said|told|report|reported|announced|know|says) that $/i.test(before))
    return null;
  if (AMBIGUOUS.test(name) && !slice && !isMonthHere(before, after)) return null;
  return monthPeriod(nearestYear(month, today, future()), month, slice, true);
}

/** "last June" is strictly before this month, "next June" strictly after, "this June" of this year. */
function yearByWord(word: string, month: number, today: Day): number {
  if (/^next/i.test(word)) return month > today.month ? today.year : today.year + 1;
  if (/^(last|past)/i.test(word)) return month < today.month ? today.year : today.year - 1;
  return today.year;
}
