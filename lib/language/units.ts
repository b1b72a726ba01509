import type { NumberReading } from '@/lib/language/numbers';
import { normAt } from '@/lib/language/tokens';
import type { Token } from '@/lib/language/types';

const SYMBOLS: Record<string, string> = { $: 'USD', '€': 'EUR', '£': 'GBP', '¥': 'JPY', '₹': 'INR', '₩': 'KRW' };
/** What a country's letters before "$" make of it. */
const DOLLARS: Record<string, string> = {
  us: 'USD',
  'u.s.': 'USD',
  a: 'AUD',
  au: 'AUD',
  c: 'CAD',
  ca: 'CAD',
  can: 'CAD',
  hk: 'HKD',
  nz: 'NZD',
  s: 'SGD',
};
const CODES = new Set('USD EUR GBP CHF JPY CNY RMB INR AUD CAD HKD NZD SGD SEK NOK DKK KRW'.split(' '));
const NAMES: Record<string, string> = {
  dollar: 'USD',
  dollars: 'USD',
  euro: 'EUR',
  euros: 'EUR',
  pound: 'GBP',
  pounds: 'GBP',
  sterling: 'GBP',
  yen: 'JPY',
  yuan: 'CNY',
  renminbi: 'CNY',
  rupees: 'INR',
  won: 'KRW',
  francs: 'CHF',
};
const DOLLAR_NATION: Record<string, string> = {
  us: 'USD',
  'u.s.': 'USD',
  american: 'USD',
  canadian: 'CAD',
  australian: 'AUD',
};

const overHyphen = (tokens: Token[], i: number): number => (normAt(tokens, i) === '-' ? i + 1 : i);

/** The ISO code of a currency code token such as "EUR" (capitals only); null for any other token. */
function codeOf(token: Token | undefined): string | null {
  if (!token || !CODES.has(token.text)) return null;
  return token.text === 'RMB' ? 'CNY' : token.text;
}

/** A currency sign or code right before token `index` ("$", "US$", "EUR"), and the index of its first token. */
export function currencyBefore(tokens: Token[], index: number): { code: string; from: number } | null {
  const sign = tokens[index - 1];
  if (!sign) return null;
  const code = codeOf(sign);
  if (code) return { code, from: index - 1 };
  const symbol = SYMBOLS[sign.norm];
  if (!symbol) return null;
  const nation = sign.norm === '$' ? tokens[index - 2] : undefined;
  const dollars = nation?.end === sign.start && /^[A-Z.]+$/.test(nation.text) ? DOLLARS[nation.norm] : undefined;
  return dollars ? { code: dollars, from: index - 2 } : { code: symbol, from: index - 1 };
}

/** A currency's name, code or sign at token `index` ("dollars", "-euro", "US dollars", "in euros", "of dollars"). */
export function currencyAfter(tokens: Token[], index: number): { code: string; to: number } | null {
  let at = overHyphen(tokens, index);
  if (normAt(tokens, at) === 'in' || normAt(tokens, at) === 'of') at++;
  const nation = DOLLAR_NATION[normAt(tokens, at)];
  if (nation && /^dollars?$/.test(normAt(tokens, at + 1))) return { code: nation, to: at + 2 };
  const token = tokens[at];
  const code = codeOf(token) ?? (token?.kind === 'word' ? NAMES[token.norm] : SYMBOLS[normAt(tokens, at)]);
  // a sign after "of" or before the next number belongs to that number
  if (!code || (token?.kind === 'punctuation' && (at > index || tokens[at + 1]?.kind === 'number'))) return null;
  return { code, to: at + 1 };
}

/** "%", "percent", "per cent", "pct" at token `index`; null for percentage points, which are no share. */
export function percentAfter(tokens: Token[], index: number): { to: number } | null {
  const at = overHyphen(tokens, index);
  let to = 0;
  if (/^(%|percent|pct)$/.test(normAt(tokens, at))) to = at + 1;
  else if (normAt(tokens, at) === 'per') {
    const cent = overHyphen(tokens, at + 1);
    if (normAt(tokens, cent) === 'cent') to = cent + 1;
  }
  return to && !/^points?$/.test(normAt(tokens, to)) ? { to } : null;
}

/** Unit of time → years. */
const YEARS: Record<string, number> = {
  century: 100,
  decade: 10,
  year: 1,
  month: 1 / 12,
  week: 7 / 365.25,
  day: 1 / 365.25,
};
const TIME_WORD = /^(centur(?:y|ies)|decades?|years?|yrs?|months?|weeks?|days?)$/;
/** Words that make "three weeks …" a date or an order in time, not a length. */
const NOT_LENGTH = /^(ago|earlier|later|before|after|hence|old|from|into)$/;

/** A unit of time at token `index`, its length in years and the index after it; `dated` where it tells when. */
export function timeUnitAfter(
  tokens: Token[],
  index: number,
): { years: number; plural: boolean; to: number; dated: boolean } | null {
  const at = overHyphen(tokens, index);
  const word = TIME_WORD.exec(normAt(tokens, at))?.[1];
  if (!word) return null;
  const plural = word.endsWith('s');
  const single = word === 'centuries' ? 'century' : word.replace(/^yr/, 'year').replace(/s$/, '');
  const next = normAt(tokens, overHyphen(tokens, at + 1));
  return { years: YEARS[single] ?? 1, plural, to: at + 1, dated: NOT_LENGTH.test(next) };
}

/** Words that end a short noun group: what follows them is no longer counted. */
const GROUP_END = new Set(
  'the a an and or but nor so of in on at by for from with to into over under as than that which who whom whose where when while if because since until after before between across amid among during through within without about against per via is are was were be been being has have had do does did will would can could may might must shall should not it he she they we you i this these those here there now then also only just still already yet more less each every both either all any some such versus vs'.split(
    ' ',
  ),
);
/** Plural in -s by look only. */
const NOT_PLURAL = new Set(
  'always perhaps besides towards afterwards sometimes plus minus thus its his hers ours theirs yours'.split(' '),
);
const PLURAL_WORDS = new Set('people men women children staff personnel crew police media gpus criteria'.split(' '));
const DETERMINER = new Set('the its their his her our my your these those a an all'.split(' '));
/** The longest noun group looked through: "AI research and infrastructure engineering jobs" ends before "and". */
const GROUP_LENGTH = 5;

function looksPlural(token: Token): boolean {
  const { norm } = token;
  if (PLURAL_WORDS.has(norm)) return true;
  return (
    norm.length > 3 &&
    norm.endsWith('s') &&
    !/(ss|us|is)$/.test(norm) &&
    !NOT_PLURAL.has(norm) &&
    !/['’]s?$/.test(token.text)
  );
}

/**
 * The noun a number at [.., index) counts: the last plural of the short noun group after it ("600 AI jobs" → job), the
 * part behind a hyphen ("600-person lab" → person), or the group after "of" ("600 of its researchers"). Null where no
 * plural stands there.
 */
export function countedNoun(tokens: Token[], index: number): { unit: string; to: number } | null {
  if (normAt(tokens, index) === '-') {
    const part = tokens[index + 1];
    return part?.kind === 'word' && part.norm !== 'strong' ? { unit: part.stem, to: index + 2 } : null;
  }
  let at = index;
  if (normAt(tokens, at) === 'of') at = afterDeterminers(tokens, at + 1);
  let found: { unit: string; to: number } | null = null;
  for (let k = at; k < at + GROUP_LENGTH; k++) {
    const token = tokens[k];
    if (!token || GROUP_END.has(token.norm)) break;
    if (token.norm === '-') continue;
    if (token.kind !== 'word') break;
    if (looksPlural(token)) found = { unit: token.stem, to: k + 1 };
    else if (found) break;
  }
  return found;
}

/** Skips "the", "its", "Meta's", "the company's" and a total ("600 of its 3,000 researchers"). */
function afterDeterminers(tokens: Token[], index: number): number {
  let at = index;
  if (DETERMINER.has(normAt(tokens, at))) at++;
  for (let k = at; k < at + 3; k++) if (/['’]s?$/.test(tokens[k]?.text ?? '')) return skipNumber(tokens, k + 1);
  return skipNumber(tokens, at);
}

const HEDGE = /^(nearly|almost|about|around|roughly|some|approximately|over)$/;

/** Over a total and its hedge: "the nearly 3,000 people", "its more than 3,000 staff". */
function skipNumber(tokens: Token[], at: number): number {
  let to = HEDGE.test(normAt(tokens, at)) ? at + 1 : at;
  if (normAt(tokens, at) === 'more' && normAt(tokens, at + 1) === 'than') to = at + 2;
  return tokens[to]?.kind === 'number' ? to + 1 : at;
}

/** Takes one reading's interval times a factor (a currency has none; time units have). */
export function times(reading: NumberReading, factor: number): Pick<NumberReading, 'nominal' | 'low' | 'high'> {
  return { nominal: reading.nominal * factor, low: reading.low * factor, high: reading.high * factor };
}
