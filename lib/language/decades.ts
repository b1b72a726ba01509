import { decadePeriod, type Period, partOf, yearPeriod } from '@/lib/language/periods';
import type { RuleInput, TimeRule } from '@/lib/language/time-readers';

/** Decades in words; "twenties" is index 0. */
export const WORD_DECADES = 'twenties thirties forties fifties sixties seventies eighties nineties'.split(' ');
/** "the Twenties" may be those of either century. */
const PLAIN_DECADES = WORD_DECADES.slice(1);
const PART =
  '(?:(?:[Ee]arly|[Ll]ate|[Mm]id)[\\s-]|(?:[Tt]he\\s)?(?:(?:very\\s)?(?:start|beginning|middle|close|dawn|end|tail[\\s-]end)|(?:first|early|opening|last|later|final|closing)\\syears)\\sof\\s(?:the\\s)?)';

/** "his '80s", "in her late thirties": an age, not a time. */
function isAge(text: string, index: number): boolean {
  return /\b(?:his|her|their|my|our|your)\s(?:(?:early|late|mid)[\s-])?$/i.test(
    text.slice(Math.max(0, index - 14), index),
  );
}

/** "the late 1980s", "the '90s", "the Eighties"; null for an age ("his '80s"). */
function readDecade({ match, text }: RuleInput): Period | null {
  const { part, century, decade, short, word } = match.groups ?? {};
  if (isAge(text, match.index)) return null;
  const slice = partOf(part?.replace(/^the\s/i, ''));
  if (word) return decadePeriod(1900 + 10 * (WORD_DECADES.indexOf(word.toLowerCase()) + 2), slice);
  if (short) return decadePeriod((Number(short) < 3 ? 2000 : 1900) + Number(short) * 10, slice);
  return decadePeriod(Number(`${century}${decade}0`), slice);
}

const CENTURY: Record<string, number> = { nineteenth: 1800, '19th': 1800, twentieth: 1900, '20th': 1900, '21st': 2000 };

/** "the last decade of the twentieth century". */
function readDecadeOfCentury({ match }: RuleInput): Period | null {
  const { order = '', century = '' } = match.groups ?? {};
  const first = CENTURY[century.toLowerCase()];
  return first === undefined ? null : decadePeriod(first + (/^(?:first|opening)/i.test(order) ? 0 : 90), null);
}

/** Decades, and years of two digits. */
export const DECADE_RULES: TimeRule[] = [
  {
    hint: /\d0s\b|\d0['’]s\b|ties\b/,
    pattern: new RegExp(
      `(?<![A-Za-zÀ-ɏ\\d])(?:[Tt]he\\s)?(?<part>${PART})?(?:(?<century>18|19|20)(?<decade>\\d)0['’]?s|['’](?<short>\\d)0s|(?:nineteen[\\s-])(?<word>${WORD_DECADES.join('|')}))(?![A-Za-zÀ-ɏ\\d])`,
      'g',
    ),
    read: readDecade,
  },
  {
    hint: /ties\b/i,
    pattern: new RegExp(
      `(?<![A-Za-zÀ-ɏ\\d])(?<part>(?:the\\s)?${PART}|the\\s)(?<word>${PLAIN_DECADES.join('|')})(?![A-Za-zÀ-ɏ\\d-])`,
      'gi',
    ),
    read: readDecade,
  },
  {
    hint: /century/i,
    pattern:
      /(?<![A-Za-zÀ-ɏ])(?:the\s)?(?<order>first|opening|last|final|closing)\sdecade\sof\sthe\s(?<century>nineteenth|19th|twentieth|20th|21st)\scentury/gi,
    read: readDecadeOfCentury,
  },
  {
    hint: /['’]\d\d\b/,
    pattern:
      /(?<=\b(?:in|since|of|from|until|by|to|late|early|spring|summer|autumn|fall|winter)\s)['’](?<year>[4-9]\d)(?![\w%'’]|\s[a-z]+s\b)/g,
    read: ({ match }) => yearPeriod(1900 + Number(match.groups?.year), null, false),
  },
];
