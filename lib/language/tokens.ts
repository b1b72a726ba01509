import { stemmer } from 'stemmer';
import { americanSpelling, FIXED_STEMS, IRREGULAR } from '@/lib/language/irregular';
import type { Token } from '@/lib/language/types';

/** Letters glued to a number that are a unit of their own: "14.3bn", "600k", "10x". Others stay one word: "3D", "19th". */
const SUFFIX = '(?:[tT]r?n|[bB]n|BN|[mM]l?n|MN|[mM]io|[mbkxMBKX])';

/**
 * One alternative per kind of token, tried in order. Every repetition is over a class that its follower cannot start
 * with, so matching stays linear.
 */
const TOKEN = new RegExp(
  [
    String.raw`(?<dotted>\p{L}(?:\.\p{L})+\.?(?![\p{L}\p{N}]))`,
    String.raw`(?<version>\d+(?:\.\d+){2,})`,
    String.raw`(?<glued>(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?(?=${SUFFIX}(?![\p{L}\p{N}'’])))`,
    String.raw`(?<word>(?:\d+(?:\.\d+)?(?=\p{L}|-\d*\p{L})|\p{L})[\p{L}\p{M}\p{N}\u00AD\u200B\u2060]*(?:['’]\p{L}+)*(?:-[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:\.\d+)?(?:['’]\p{L}+)*)*['’]?)`,
    String.raw`(?<number>\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?)`,
    String.raw`(?<punctuation>\.{2,}|--+|[^\s])`,
  ].join('|'),
  'gu',
);

const NEGATED = /^(.+)n['’]t$/i;
const CLITIC = /^(.+)(['’](?:ll|ve|re|d|m))$/i;
const PRONOUN_S = /^(he|she|it|that|this|there|here|who|what|where|how|let|one)(['’]s)$/i;
const CLITIC_NORM: Record<string, string> = { "'ll": 'will', "'ve": 'have', "'re": 'are', "'m": 'am' };
const CUT_VERB: Record<string, string> = { wo: 'will', ca: 'can', sha: 'shall' };
/** "start-up", "lay-offs", "buy-out": spelt solid as often as not. */
const PARTICLE_NOUN = /^([a-z]+)-(ups?|offs?|outs?|overs?|downs?|backs?|ins?)$/;
const SOLID_PREFIX = /^(co|re|e)-([a-z]{3,})$/;
const SOLID = new Set(['long-time', 'full-time', 'part-time', 'web-site', 'on-line', 'work-force', 'break-through']);

/** Lower case, straight apostrophes, no soft hyphens, no possessive, one spelling for start-up and startup. */
function normOf(text: string): string {
  let norm = text.toLowerCase().replace(/[’‘ʼ]/g, "'");
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the whole ASCII range is meant
  if (!/^[\x00-\x7f]*$/.test(norm)) norm = norm.normalize('NFC').replace(/[\u00AD\u200B\u2060]/g, '');
  norm = norm.replace(/'s?$/, '').replace(/s's$/, 's');
  if (!norm.includes('-')) return norm;
  if (SOLID.has(norm)) return norm.replace('-', '');
  return norm.replace(PARTICLE_NOUN, '$1$2').replace(SOLID_PREFIX, '$1$2');
}

/** Letters with dots ("U.S.", "Ph.D.") always end with one, so that the form at a sentence's end is no other word. */
function dottedNorm(text: string): string {
  const norm = text.toLowerCase();
  return norm.endsWith('.') ? norm : `${norm}.`;
}

const PUNCTUATION_NORM: Record<string, string> = {
  '“': '"',
  '”': '"',
  '„': '"',
  '‘': "'",
  '’': "'",
  '―': '—',
  '…': '...',
};

function punctuationNorm(text: string): string {
  return text.startsWith('--') ? '—' : (PUNCTUATION_NORM[text] ?? text);
}

function token(kind: Token['kind'], text: string, start: number, norm: string): Token {
  return { start, end: start + text.length, text, norm, stem: kind === 'word' ? stemOf(norm) : norm, kind };
}

/** A word token, or two where a contraction holds two words: "didn't" → did, not. */
function wordTokens(text: string, start: number): Token[] {
  const negated = NEGATED.exec(text);
  if (negated?.[1]) {
    const head = negated[1];
    const lower = head.toLowerCase();
    return [
      token('word', head, start, CUT_VERB[lower] ?? lower),
      token('word', text.slice(head.length), start + head.length, 'not'),
    ];
  }
  const clitic = CLITIC.exec(text) ?? PRONOUN_S.exec(text);
  if (clitic?.[1] && clitic[2]) {
    const tail = clitic[2].toLowerCase().replace('’', "'");
    return [
      token('word', clitic[1], start, normOf(clitic[1])),
      token('word', clitic[2], start + clitic[1].length, CLITIC_NORM[tail] ?? tail),
    ];
  }
  return [token('word', text, start, normOf(text))];
}

/** A closing quote mark after a word ("the 'labs'") is not part of it; after s it is a possessive ("employees'"). */
function trimQuote(text: string): string {
  return /['’]$/.test(text) && !/s['’]$/i.test(text) ? text.slice(0, -1) : text;
}

/**
 * Splits a sentence into words, numbers and punctuation. A hyphen compound is one word token ("28-year-old"); see
 * `splitCompounds` for its parts. A contraction is two words ("won't": will, not). "$14.3bn" is "$", "14.3", "bn".
 * Offsets are UTF-16 offsets in `text`; tokens are in order and do not overlap; only white space lies between them.
 */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  TOKEN.lastIndex = 0;
  for (let found = TOKEN.exec(text); found; found = TOKEN.exec(text)) {
    const groups = found.groups ?? {};
    const raw = found[0];
    if (groups.word !== undefined) {
      const word = trimQuote(raw);
      if (word.length < raw.length) TOKEN.lastIndex -= raw.length - word.length;
      tokens.push(...wordTokens(word, found.index));
    } else if (groups.dotted !== undefined) tokens.push(token('word', raw, found.index, dottedNorm(raw)));
    else if (groups.version !== undefined) tokens.push(token('word', raw, found.index, raw));
    else if (groups.punctuation !== undefined)
      tokens.push(token('punctuation', raw, found.index, punctuationNorm(raw)));
    else tokens.push(token('number', raw, found.index, raw.replace(/,/g, '')));
  }
  return tokens;
}

/**
 * The parts of every hyphen compound as tokens of their own, hyphens as punctuation: "28-year-old" → 28 - year - old.
 * All other tokens stay as they are. Parts keep their offsets in the sentence.
 */
export function splitCompounds(tokens: Token[]): Token[] {
  const parts: Token[] = [];
  for (const whole of tokens) {
    if (whole.kind !== 'word' || !whole.text.includes('-')) parts.push(whole);
    else parts.push(...partsOf(whole));
  }
  return parts;
}

/** The parts of one compound, hyphens included; a token without a hyphen gives itself. */
export function partsOf(whole: Token): Token[] {
  if (whole.kind !== 'word' || !whole.text.includes('-')) return [whole];
  const parts: Token[] = [];
  let at = whole.start;
  for (const piece of whole.text.split(/(-)/)) {
    if (piece === '-') parts.push(token('punctuation', '-', at, '-'));
    else for (const part of tokenize(piece)) parts.push({ ...part, start: part.start + at, end: part.end + at });
    at += piece.length;
  }
  return parts;
}

/** Weekdays and months keep their form: "May" must not meet a verb's stem half way, nor "Wednesday" lose its y. */
const WHOLE = new Set(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december'.split(
    ' ',
  ),
);
/** Stems are asked for again and again; cleared when full so that a long life cannot grow it without end. */
const CACHE_LIMIT = 20_000;
const cache = new Map<string, string>();

/**
 * The form words are compared by: Porter's stem of the word, or of its lemma where the form is irregular, so that
 * leave, leaves, leaving and left share one. "founded" and "founder" stay apart from "found" (find). Compounds are
 * stemmed part by part. Numbers, words of up to three letters (but for -y), and words in -us and -is ("Paris", "status") keep their
 * form. Always compare with stemOf of the other word, never with a lemma written by hand: stems are not words.
 *
 * @param norm a token's `norm`
 */
export function stemOf(norm: string): string {
  const known = cache.get(norm);
  if (known !== undefined) return known;
  const stem = norm.includes('-') ? norm.split('-').map(stemPart).join('-') : stemPart(norm);
  if (cache.size >= CACHE_LIMIT) cache.clear();
  cache.set(norm, stem);
  return stem;
}

function stemPart(norm: string): string {
  const lemma = IRREGULAR.get(norm) ?? americanSpelling(norm);
  const fixed = FIXED_STEMS.get(lemma);
  if (fixed !== undefined) return fixed;
  if (WHOLE.has(lemma) || !/^[a-z]+$/.test(lemma) || /[ui]s$/.test(lemma)) return lemma;
  if (lemma.length <= 3 && !lemma.endsWith('y')) return lemma;
  return stemmer(lemma);
}

/** The token's normal form; '' where there is none. */
export const normAt = (tokens: readonly Token[], at: number): string => tokens[at]?.norm ?? '';
