import { DECADE_RULES } from '@/lib/language/decades';
import { readMonth } from '@/lib/language/month-reader';
import { NEAR_RULES } from '@/lib/language/near-times';
import {
  readAgo,
  readDay,
  readDigitsDay,
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
  type TimeRule,
  withOrder,
} from '@/lib/language/time-readers';

/*
 * Letters are A-Za-zÀ-ɏ here, not \p{L}: a Unicode pattern with the i flag takes three times as long to compile in a
 * worker that just woke, and the words looked for are English.
 */
const MONTH_NAME =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|JANUARY|FEBRUARY|MARCH|APRIL|JUNE|JULY|AUGUST|SEPTEMBER|OCTOBER|NOVEMBER|DECEMBER|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\\b\\.?)';
/** What may stand before a day: its weekday ("Wednesday, the 19th …"). Digits and money end the look. */
const DAY_LEAD =
  '(?<![A-Za-zÀ-ɏ\\d.,:/$€£-])(?:(?:[A-Z][a-z]{2,5}day|Mon|Tue|Tues|Wed|Thu|Thurs|Fri|Sat|Sun)\\.?,?\\s\\(?(?:the\\s)?)?';
/** "early", "late", "mid-", "the end of", "the last days of". */
const PART =
  '(?:(?:[Ee]arly|[Ll]ate|[Mm]id)(?:\\s+in)?[\\s-]{1,2}|(?:[Tt]he\\s)?(?:(?:very\\s)?(?:start|beginning|middle|end|close|turn)|(?:first|last|final|opening|closing)\\s(?:days|weeks))\\sof\\s(?:the\\s)?)';

/** All families, in no order that matters: places are settled by position and length. */
export const TIME_RULES: TimeRule[] = [
  {
    hint: /\d\s?(?:st|nd|rd|th|–|-|to|of|\s){0,4}\s?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i,
    pattern: new RegExp(
      `${DAY_LEAD}(?<day>\\d{1,2})(?:st|nd|rd|th)?(?:(?:\\s?[-–]\\s?|\\sto\\s)(?<last>\\d{1,2})(?:st|nd|rd|th)?)?\\s(?:of\\s)?(?<name>${MONTH_NAME})(?![A-Za-zÀ-ɏ])(?:,?\\s(?<year>(?:1[5-9]|20)\\d{2})(?!\\d))?`,
      'g',
    ),
    read: readDay,
  },
  {
    hint: /(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?\s(?:the\s)?\d/i,
    pattern: new RegExp(
      `${DAY_LEAD}(?<name>${MONTH_NAME})\\s(?:the\\s)?(?<day>\\d{1,2})(?:st|nd|rd|th)?(?:(?:\\s?[-–]\\s?|\\sto\\s)(?<last>\\d{1,2})(?:st|nd|rd|th)?)?(?![\\d%A-Za-z]|[.,:]\\d|-[A-Za-z]|\\s(?:million|billion|per\\s?cent|percent)\\b)(?:,?\\s(?<year>(?:1[5-9]|20)\\d{2})(?!\\d))?`,
      'g',
    ),
    read: readDay,
  },
  {
    hint: /\d[-/.]\d{1,2}[-/.]\d/,
    pattern:
      /(?<![\w./-])(?:(?<iso>\d{4}-\d{2}-\d{2})|(?<a>\d{1,2})[/.](?<b>\d{1,2})[/.](?<year>(?:19|20)\d{2}))(?![\w/-])/g,
    read: readDigitsDay,
  },
  {
    hint: /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i,
    pattern: new RegExp(
      `(?<![A-Za-zÀ-ɏ\\d])(?<part>${PART})?(?:(?<which>[Ll]ast|[Nn]ext|[Tt]his|[Pp]ast)\\s)?(?<name>${MONTH_NAME})(?![A-Za-zÀ-ɏ])(?:\\s(?<relative>(?:of\\s)?(?:this|last|next)\\syear)|,?\\s(?:of\\s)?(?<year>(?:1[5-9]|20)\\d{2})(?!\\d))?`,
      'g',
    ),
    read: readMonth,
  },
  {
    hint: /(?:19|20)\d{2}/,
    pattern: new RegExp(`(?<![A-Za-zÀ-ɏ\\d-])(?<part>${PART})?(?<year>(?:19|20)\\d{2})(?![A-Za-zÀ-ɏ\\d])`, 'g'),
    read: readYear,
  },
  ...DECADE_RULES,
  ...NEAR_RULES,
  {
    hint: /day\b/i,
    pattern:
      /(?<![A-Za-zÀ-ɏ])(?:(?<which>last|next|this|this past|past|this coming|the following)\s)?(?<name>Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday)(?![A-Za-zÀ-ɏ])/gi,
    read: readWeekday,
  },
  {
    hint: /spring|summer|autumn|fall|winter/i,
    pattern: new RegExp(
      `(?<![A-Za-zÀ-ɏ])(?<part>${PART})?(?<name>[Ss]pring|[Ss]ummer|[Aa]utumn|[Ff]all|[Ww]inter)\\s(?:of\\s)?(?<year>(?:1[5-9]|20)\\d{2})(?!\\d)`,
      'g',
    ),
    read: readSeason,
  },
  {
    hint: /spring|summer|autumn|fall|winter/i,
    pattern:
      /(?<![A-Za-zÀ-ɏ])(?<part>(?:early|late|mid)[\s-])?(?<which>last|next|this past|this|in the|since the|by the|come the|by)\s(?:(?:early|late)\s)?(?<name>spring|summer|autumn|fall|winter)(?![A-Za-zÀ-ɏ]|\s(?:of\s)?\d{4}|\s(?:of|in|from)\s)/gi,
    read: readSeason,
  },
  {
    hint: /year/i,
    pattern: new RegExp(
      `(?<![A-Za-zÀ-ɏ])(?<part>(?:[Ee]arlier|[Ll]ater|[Ee]arly|[Ll]ate)\\s|${PART})?(?<which>[Ll]ast|[Nn]ext|[Tt]his|the coming)\\syear(?![A-Za-zÀ-ɏ-])`,
      'g',
    ),
    read: readThisYear,
  },
  {
    hint: /year/i,
    pattern:
      /(?<![A-Za-zÀ-ɏ])(?:(?<part>(?:the\s)?(?:end|close|start|beginning|middle|turn))\sof\sthe\syear|(?:the\s)?year['’]s\s(?:end|close)|year-end|end of year)(?![A-Za-zÀ-ɏ])/gi,
    read: readYearEnd,
  },
  {
    hint: /month/i,
    pattern: new RegExp(
      `(?<![A-Za-zÀ-ɏ])(?<part>(?:[Ee]arlier|[Ll]ater|[Ee]arly|[Ll]ate)\\s|${PART})?(?<which>[Ll]ast|[Nn]ext|[Tt]his|the coming)\\smonth(?![A-Za-zÀ-ɏ-])`,
      'g',
    ),
    read: readThisMonth,
  },
  {
    hint: /week/i,
    pattern:
      /(?<![A-Za-zÀ-ɏ])(?<part>(?:earlier|later)\s)?(?<which>this|last|next|the past|the coming|over the)\sweek(?<weekend>end)?(?![A-Za-zÀ-ɏ-])/gi,
    read: readThisWeek,
  },
  {
    hint: /quarter|half|\bQ\d/i,
    pattern:
      /(?<![A-Za-zÀ-ɏ])(?:the\s)?(?:(?<order>first|second|third|fourth|last|final|opening)\s(?:quarter|(?<half>half))|(?<order2>Q[1-4]))(?:\s(?:of\s)?(?:(?<year>(?:19|20)\d{2})|(?<which>this|last|next)\syear))(?![A-Za-zÀ-ɏ\d])/gi,
    read: (input) => readQuarter(withOrder(input)),
  },
  {
    hint: /\bago\b/i,
    pattern:
      /(?<![A-Za-zÀ-ɏ\d-])(?<count>\d{1,3}|[A-Za-z]{1,9})\s(?<unit>days?|weeks?|months?|years?|decades?)\sago(?![A-Za-zÀ-ɏ])/gi,
    read: readAgo,
  },
  {
    hint: /today|yester|tomorrow|tonight|last night|this (?:morning|after|eve)/i,
    pattern:
      /(?<![A-Za-zÀ-ɏ])(?:today|yesterday|tomorrow|tonight|last night|this (?:morning|afternoon|evening))(?![A-Za-zÀ-ɏ])/gi,
    read: readNearDay,
  },
  {
    hint: /week of/i,
    pattern: new RegExp(
      `(?<![A-Za-zÀ-ɏ])(?:the\\s)?(?<order>first|second|third|fourth|last)\\sweek\\s(?:of|in)\\s(?<name>${MONTH_NAME})(?![A-Za-zÀ-ɏ])(?:,?\\s(?<year>(?:1[5-9]|20)\\d{2})(?!\\d))?`,
      'g',
    ),
    read: readWeekOfMonth,
  },
];
