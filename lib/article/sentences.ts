/**
 * Sentences of a text. Intl.Segmenter (Unicode UAX 29) proposes the boundaries; here its known errors are mended:
 * abbreviations, initials, a question inside a quotation, list numbers, footnote marks.
 */

import { AFTER_CLOCK, BEFORE_NUMBERS, EITHER, STARTERS, TITLES } from '@/lib/article/abbreviations';
import type { Article, Sentence } from '@/lib/article/types';

/** UTF-16 offsets in the text, white space at the ends left out. */
export interface SentenceSpan {
  start: number;
  end: number;
}

const segmenters = new Map<string, Intl.Segmenter>();

function segmenterFor(language: string | null): Intl.Segmenter {
  const key = language ?? 'en';
  let segmenter = segmenters.get(key);
  if (!segmenter) {
    segmenter = makeSegmenter(key);
    segmenters.set(key, segmenter);
  }
  return segmenter;
}

function makeSegmenter(language: string): Intl.Segmenter {
  try {
    return new Intl.Segmenter(language, { granularity: 'sentence' });
  } catch {
    return new Intl.Segmenter('en', { granularity: 'sentence' });
  }
}

/**
 * Splits a text into sentences.
 * @param language BCP 47; null or a malformed tag counts as English.
 * @returns their places in order, none empty; stretches without a letter or digit belong to no sentence.
 */
export function splitSentences(text: string, language: string | null = null): SentenceSpan[] {
  const spans: SentenceSpan[] = [];
  let start = 0;
  for (const end of boundaries(text, language)) {
    if (end < text.length && isFalseBoundary(text, start, end)) continue;
    const span = trimmed(text, start, end);
    if (span) spans.push(span);
    start = end;
  }
  return spans;
}

/** The proposed ends of sentences. */
function boundaries(text: string, language: string | null): number[] {
  const ends: number[] = [];
  for (const { segment, index } of segmenterFor(language).segment(text)) {
    const end = index + segment.length;
    // "end.[3] Next": the mark belongs to the sentence before it
    const mark = segment.endsWith('[') ? /^\d{1,3}\]\s*/.exec(text.slice(end, end + 8)) : null;
    ends.push(mark ? end + mark[0].length : end);
  }
  return ends;
}

function trimmed(text: string, start: number, end: number): SentenceSpan | null {
  const piece = text.slice(start, end);
  if (!/[\p{L}\p{N}]/u.test(piece)) return null;
  const lead = piece.length - piece.trimStart().length;
  return { start: start + lead, end: start + piece.trimEnd().length };
}

const OPENERS = /^["'“‘«([¿¡]+/;
const CLOSED_QUOTE = /[?!…]["”’»']$/;
const ENUMERATOR = /^[([]?(?:\d{1,3}|[a-z]|[ivx]{1,4}|\d{1,2}(?:\.\d{1,2})+)[.)\]]$/i;
/** The last word before a full stop: letters with inner stops, as in "p.m" and "Inc". */
const LAST_WORD = /(?:^|[\s("'“‘[—–-])((?:\p{L}+\.)*\p{L}+)\.$/u;
const SAYS =
  /^(?:(?:the |a |an |one |his |her |its )?(?:[\p{L}'’.-]+ ){0,4}?)(?:said|says|asked|asks|wrote|writes|added|adds|replied|replies|joked|quipped|shouted|cried|wondered|exclaimed|tweeted|posted)\b/iu;

/** Whether the proposed boundary at `end` stands inside a sentence that began at `start`. */
function isFalseBoundary(text: string, start: number, end: number): boolean {
  const left = text.slice(start, end);
  // a line break in the text is a boundary, whatever stands before it
  if (/[\n\r\u2029]\s*$/.test(left)) return false;
  const before = left.trim();
  const after = text.slice(end, end + 80);
  const next = after.replace(OPENERS, '');
  if (!/[\p{L}\p{N}]/u.test(before)) return true;
  if (/^\p{Ll}/u.test(after)) return true;
  if (/^["”’»')\]]+(?:\s|$)/.test(after)) return true;
  if (ENUMERATOR.test(before)) return true;
  if (CLOSED_QUOTE.test(before)) return SAYS.test(after) && !OPENERS.test(after);
  const word = LAST_WORD.exec(before)?.[1];
  return word !== undefined && goesOn(word, next, before);
}

/** Whether a sentence goes on after "word." when `next` follows. */
function goesOn(word: string, next: string, before: string): boolean {
  const key = word.toLowerCase();
  const follower = /^[\p{L}'’]+/u.exec(next)?.[0]?.toLowerCase() ?? '';
  if (TITLES.has(key) && /^\p{Lu}|^\p{Lowercase}/u.test(word)) return key !== 'al' || !STARTERS.has(follower);
  if (BEFORE_NUMBERS.has(key) && /^[\d#$€£]/.test(next)) return true;
  if (/^\p{Lu}$/u.test(word)) return isInitial(before, next) && !STARTERS.has(follower);
  // "the A.M. Turing Award" has initials, "at 5 A.M. Then" a time of day
  const isClock = word === key || /\b\d{1,2}(?::\d\d)?\s*[AP]\.?M\.$/.test(before);
  if (isClock && (key === 'p.m' || key === 'a.m' || key === 'pm' || key === 'am')) return AFTER_CLOCK.test(next);
  if (key === 'no') return false;
  const isShort = EITHER.has(key) || /^(?:\p{Lu}\.)+\p{Lu}$/u.test(word);
  return isShort && !STARTERS.has(follower);
}

/** "J. K. Rowling", not "plan B. Then": a capital that begins a name, before another capital. */
function isInitial(before: string, next: string): boolean {
  return (
    /^\p{Lu}/u.test(next) &&
    !/\b(?:plan|vitamin|group|type|grade|class|part|section|series|point|world)\s+\p{Lu}\.$/iu.test(before)
  );
}

/** The sentences of an article's blocks, captions and list items too. */
export function sentencesOf(article: Article): Sentence[] {
  return article.blocks.flatMap((block, index) =>
    splitSentences(block.text, article.meta.language).map(({ start, end }) => ({
      ...{ block: index, start, end },
      text: block.text.slice(start, end),
    })),
  );
}
