import type { Period } from '@/lib/language/periods';
import {
  type RuleInput,
  readAgo,
  readDecade,
  readMonth,
  readNearDay,
  readQuarter,
  readSeason,
  readThisMonth,
  readThisWeek,
  readThisYear,
  readWeekday,
  readWeekOfMonth,
  readYear,
  readYearEnd,
  WORD_DECADES,
  withOrder,
} from '@/lib/language/time-readers';

/** One family of time expressions. */
export interface TimeRule {
  /** Cheap look whether the pattern is worth running; no g flag. */
  hint: RegExp;
  /** Global; every repetition is bounded. */
  pattern: RegExp;
  /** Null where the words are no time, or none that can be told. */
  read: (input: RuleInput) => Period | null;
}

const MONTH_NAME =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|JANUARY|FEBRUARY|MARCH|APRIL|JUNE|JULY|AUGUST|SEPTEMBER|OCTOBER|NOVEMBER|DECEMBER|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\\b\\.?)';
/** "early", "late", "mid-", "the end of", "the last days of". */
const PART =
  '(?:(?:[Ee]arly|[Ll]ate|[Mm]id)(?:\\s+in)?[\\s-]{1,2}|(?:[Tt]he\\s)?(?:(?:very\\s)?(?:start|beginning|middle|end|close|turn)|(?:first|last|final|opening|closing)\\s(?:days|weeks))\\sof\\s(?:the\\s)?)';

/** All families, in no order that matters: places are settled by position and length. */
export const TIME_RULES: TimeRule[] = [
  {
    hint: /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i,
    pattern: new RegExp(
      `(?<![\\p{L}\\p{N}])(?<part>${PART})?(?:(?<which>[Ll]ast|[Nn]ext|[Tt]his|[Pp]ast)\\s)?(?<name>${MONTH_NAME})(?![\\p{L}])(?:\\s(?<relative>(?:of\\s)?(?:this|last|next)\\syear)|,?\\s(?:of\\s)?(?<year>(?:19|20)\\d{2})(?!\\d))?`,
      'gu',
    ),
    read: readMonth,
  },
  {
    hint: /(?:19|20)\d{2}/,
    pattern: new RegExp(`(?<![\\p{L}\\p{N}-])(?<part>${PART})?(?<year>(?:19|20)\\d{2})(?![\\p{L}\\p{N}])`, 'gu'),
    read: readYear,
  },
  {
    hint: /\d0s\b|\d0['’]s\b|ties\b/,
    pattern: new RegExp(
      `(?<![\\p{L}\\p{N}])(?:[Tt]he\\s)?(?<part>(?:[Ee]arly|[Ll]ate|[Mm]id)[\\s-])?(?:(?<century>18|19|20)(?<decade>\\d)0['’]?s|['’](?<short>\\d)0s|(?:nineteen[\\s-])(?<word>${WORD_DECADES.join('|')}))(?![\\p{L}\\p{N}])`,
      'gu',
    ),
    read: readDecade,
  },
  {
    hint: /day\b/i,
    pattern:
      /(?<!\p{L})(?:(?<which>last|next|this|this past|past|this coming|the following)\s)?(?<name>Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday)(?![\p{L}])/giu,
    read: readWeekday,
  },
  {
    hint: /spring|summer|autumn|fall|winter/i,
    pattern: new RegExp(
      `(?<![\\p{L}])(?<part>${PART})?(?<name>[Ss]pring|[Ss]ummer|[Aa]utumn|[Ff]all|[Ww]inter)\\s(?:of\\s)?(?<year>(?:19|20)\\d{2})(?!\\d)`,
      'gu',
    ),
    read: readSeason,
  },
  {
    hint: /spring|summer|autumn|fall|winter/i,
    pattern:
      /(?<!\p{L})(?<part>(?:early|late|mid)[\s-])?(?<which>last|next|this past|this|in the|since the|by the)\s(?:(?:early|late)\s)?(?<name>spring|summer|autumn|fall|winter)(?![\p{L}]|\s(?:of\s)?\d{4}|\s(?:of|in|from)\s)/giu,
    read: readSeason,
  },
  {
    hint: /year/i,
    pattern: new RegExp(
      `(?<![\\p{L}])(?<part>(?:[Ee]arlier|[Ll]ater|[Ee]arly|[Ll]ate)\\s|${PART})?(?<which>[Ll]ast|[Nn]ext|[Tt]his|the coming)\\syear(?![\\p{L}-])`,
      'gu',
    ),
    read: readThisYear,
  },
  {
    hint: /year/i,
    pattern:
      /(?<!\p{L})(?:(?<part>(?:the\s)?(?:end|close|start|beginning|middle))\sof\sthe\syear|(?:the\s)?year['’]s\s(?:end|close)|year-end|end of year)(?!\p{L})/giu,
    read: readYearEnd,
  },
  {
    hint: /month/i,
    pattern: new RegExp(
      `(?<![\\p{L}])(?<part>(?:[Ee]arlier|[Ll]ater|[Ee]arly|[Ll]ate)\\s|${PART})?(?<which>[Ll]ast|[Nn]ext|[Tt]his|the coming)\\smonth(?![\\p{L}-])`,
      'gu',
    ),
    read: readThisMonth,
  },
  {
    hint: /week/i,
    pattern:
      /(?<!\p{L})(?<part>(?:earlier|later)\s)?(?<which>this|last|next|the past|the coming|over the)\sweek(?<weekend>end)?(?![\p{L}-])/giu,
    read: readThisWeek,
  },
  {
    hint: /quarter|half|\bQ\d/i,
    pattern:
      /(?<!\p{L})(?:the\s)?(?:(?<order>first|second|third|fourth|last|final|opening)\s(?:quarter|(?<half>half))|(?<order2>Q[1-4]))(?:\s(?:of\s)?(?:(?<year>(?:19|20)\d{2})|(?<which>this|last|next)\syear))(?![\p{L}\d])/giu,
    read: (input) => readQuarter(withOrder(input)),
  },
  {
    hint: /\bago\b/i,
    pattern:
      /(?<![\p{L}\p{N}-])(?<count>\d{1,3}|\p{L}{1,9})\s(?<unit>days?|weeks?|months?|years?|decades?)\sago(?!\p{L})/giu,
    read: readAgo,
  },
  {
    hint: /today|yester|tomorrow|tonight|last night|this (?:morning|after|eve)/i,
    pattern: /(?<!\p{L})(?:today|yesterday|tomorrow|tonight|last night|this (?:morning|afternoon|evening))(?!\p{L})/giu,
    read: readNearDay,
  },
  {
    hint: /week of/i,
    pattern: new RegExp(
      `(?<!\\p{L})(?:the\\s)?(?<order>first|second|third|fourth|last)\\sweek\\s(?:of|in)\\s(?<name>${MONTH_NAME})(?!\\p{L})(?:,?\\s(?<year>(?:19|20)\\d{2})(?!\\d))?`,
      'gu',
    ),
    read: readWeekOfMonth,
  },
];
