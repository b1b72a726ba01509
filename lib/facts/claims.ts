import type { Article } from '@/lib/article/types';
import type { Analysis } from './analysis';
import type { FactReader } from './reader';
import type { Fact } from './types';

/** A claim as read from an article, before it is saved. */
export interface ReadClaim {
  /** The sentence, and up to 32 characters on either side of it (W3C TextQuoteSelector). */
  quote: string;
  prefix: string;
  suffix: string;
  /** Its place: block and UTF-16 offsets in the block's text. */
  block: number;
  start: number;
  end: number;
  facts: Fact[];
}

const CONTEXT_LENGTH = 32;

/** The claims of an article: sentences that state a fact we have a type for, or something checkable of another kind. */
export function readClaims(article: Article, reader: FactReader): ReadClaim[] {
  return reader
    .read(article)
    .filter((sentence) => sentence.facts.length > 0 || isCheckable(sentence.analysis))
    .map(({ block, start, end, text, facts }) => {
      const whole = article.blocks[block]?.text ?? '';
      return {
        quote: text,
        prefix: whole.slice(Math.max(0, start - CONTEXT_LENGTH), start),
        suffix: whole.slice(end, end + CONTEXT_LENGTH),
        block,
        start,
        end,
        facts,
      };
    });
}

const FEWEST_WORDS = 5;
const NO_CLAIM = new Set(['question', 'hypothetical', 'opinion', 'forecast']);

/** A plain assertion with something in it that can be checked: a value, a date or two names. */
export function isCheckable({ text, tokens, quantities, times, cues }: Analysis): boolean {
  const words = tokens.filter((token) => token.kind === 'word').length;
  if (words < FEWEST_WORDS || cues.some((cue) => NO_CLAIM.has(cue.kind))) return false;
  const names = text.slice(1).match(/\p{Lu}[\p{L}]+(?:\s\p{Lu}[\p{L}]+)*/gu) ?? [];
  return quantities.length + times.length > 0 || names.length >= 2;
}
