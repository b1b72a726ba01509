import { addDays, addMonths, type Day } from '@/lib/language/calendar';
import { isGrammar } from '@/lib/language/ordinary-words';
import { onDay, type Period, period } from '@/lib/language/periods';
import { MONTHS, nearestYear, type RuleInput, readSeason, type TimeRule } from '@/lib/language/time-readers';

/** How far "the coming months" and "the coming weeks" reach. */
const MONTHS_AHEAD = 6;
const WEEKS_AHEAD = 8;

/** "in the coming months", "he will rest over the next few weeks": from the day of the text on. */
function readAhead({ match, today, future }: RuleInput): Period | null {
  // "over the next months he built it" tells a story
  if (!today || (/next/i.test(match[0]) && !future())) return null;
  const end = /month/i.test(match[0]) ? addMonths(today, MONTHS_AHEAD) : addDays(today, 7 * WEEKS_AHEAD);
  return period(today, end, 'part-of-year', true);
}

/** "New Year's Eve", "New Year's Day": the nearest, looking back or ahead as the words do. */
function readNewYear({ match, today, future }: RuleInput): Period | null {
  if (!today) return null;
  const isEve = /eve/i.test(match[0]);
  const year = nearestYear(isEve ? 12 : 1, today, future());
  return onDay({ year, month: isEve ? 12 : 1, day: isEve ? 31 : 1 }, true);
}

/** "the last day of December", "the first day of May 2025". */
function readEdgeDay({ match, today, future }: RuleInput): Period | null {
  const { edge = '', name = '', year } = match.groups ?? {};
  const month = MONTHS.indexOf(name.toLowerCase()) + 1;
  if (!year && !today) return null;
  const own = year ? Number(year) : nearestYear(month, today as Day, future());
  const first: Day = { year: own, month, day: 1 };
  return onDay(/last|final/i.test(edge) ? addDays(addMonths(first, 1), -1) : first, !year);
}

/** "The autumn cuts": the season as a word for when; null in "the summer before" and the like. */
function readSeasonWord(input: RuleInput): Period | null {
  return isGrammar(input.match.groups?.after ?? '') ? null : readSeason(input);
}

/** Times close to the day of the text, and single days told by their place in the month or year. */
export const NEAR_RULES: TimeRule[] = [
  {
    hint: /(?:month|week)s\b/i,
    pattern:
      /(?<![A-Za-zÀ-ɏ])(?:(?:in|over|during|within)\s)?the\s(?:(?:coming|next)\s(?:few\s|couple\sof\s)?(?:months|weeks)|(?:months|weeks)\s(?:ahead|to\scome))(?![A-Za-zÀ-ɏ-])/gi,
    read: readAhead,
  },
  {
    hint: /spring|summer|autumn|winter/i,
    pattern:
      /(?<=\b(?:the|that|its|his|her|['’]s)\s)(?<name>spring|summer|autumn|winter)(?=\s(?<after>[a-z]{3,20})(?![A-Za-zÀ-ɏ-]))/g,
    read: readSeasonWord,
  },
  {
    hint: /new year['’]s (?:eve|day)/i,
    pattern: /(?<![A-Za-zÀ-ɏ])new\syear['’]s\s(?:eve|day)(?![A-Za-zÀ-ɏ])/gi,
    read: readNewYear,
  },
  {
    hint: /day of/i,
    pattern: new RegExp(
      `(?<![A-Za-zÀ-ɏ])(?:the\\s)?(?:very\\s)?(?<edge>first|last|final)\\sday\\sof\\s(?<name>${MONTHS.join('|')})(?![A-Za-zÀ-ɏ])(?:,?\\s(?<year>(?:19|20)\\d{2})(?!\\d))?`,
      'gi',
    ),
    read: readEdgeDay,
  },
];
