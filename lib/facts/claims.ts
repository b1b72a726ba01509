import type { Article } from '@/lib/article/types';
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

/** The claims of an article: the sentences that state at least one fact. */
export function readClaims(article: Article, reader: FactReader): ReadClaim[] {
  return reader
    .read(article)
    .filter((sentence) => sentence.facts.length > 0)
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
