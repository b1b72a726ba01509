import type { Block } from '@/lib/article/types';
import type { Finding } from '@/lib/match/types';

/** How a sentence is found again in a text that has changed (W3C TextQuoteSelector and TextPositionSelector). */
export interface Selector {
  quote: string;
  /** What stands before and behind it, across the borders of blocks; '' at the ends of the text. */
  prefix: string;
  suffix: string;
  /** UTF-16 offset in the whole text. */
  position: number;
}

/** Where a sentence stands in an article. */
export type Stretch = Pick<Finding, 'block' | 'start' | 'end'>;

/** A text to find sentences in. */
export interface Searched {
  /** The sentence's place, or null where it is gone, or where it cannot be told which of several it is. */
  find(selector: Selector): Stretch | null;
}

/** Characters of prefix and suffix. */
const CONTEXT = 32;
const BORDER = '\n';

/** Text in one piece, and where its blocks begin in it. */
interface Whole {
  text: string;
  starts: number[];
}

/** The selector of a stretch. @throws RangeError where the blocks have no such stretch */
export function selectorOf(blocks: readonly Block[], { block, start, end }: Stretch): Selector {
  const { text, starts } = wholeOf(blocks);
  const base = starts[block];
  if (base === undefined) throw new RangeError(`no block ${block}`);
  return cutOut(text, base + start, base + end);
}

/**
 * Makes a text searchable. Exact before fuzzy: only where the very words are not found are other quotation marks,
 * dashes and white space allowed; other words or numbers never, since then it is another claim. Of what stands around
 * it, before or behind must be as it was: in other company the same words may speak of somebody else.
 */
export function searched(blocks: readonly Block[]): Searched {
  const exact = wholeOf(blocks);
  let plain: Folded | null = null;
  return {
    find(selector) {
      const found = pick(exact.text, selector);
      if (found !== null) return stretchAt(exact, found, found + selector.quote.length);
      if (exact.text.includes(selector.quote)) return null;
      plain ??= fold(exact.text);
      const folded: Selector = {
        quote: fold(selector.quote).text,
        prefix: fold(selector.prefix).text,
        suffix: fold(selector.suffix).text,
        position: selector.position,
      };
      const start = pick(plain.text, folded);
      if (start === null) return null;
      return stretchAt(exact, plain.from[start] ?? 0, plain.from[start + folded.quote.length] ?? exact.text.length);
    },
  };
}

function wholeOf(blocks: readonly Block[]): Whole {
  let length = 0;
  const starts = blocks.map(({ text }) => {
    const start = length;
    length += text.length + BORDER.length;
    return start;
  });
  return { text: blocks.map(({ text }) => text).join(BORDER), starts };
}

function cutOut(text: string, start: number, end: number): Selector {
  return {
    quote: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - CONTEXT), start),
    suffix: text.slice(end, end + CONTEXT),
    position: start,
  };
}

/** The one place where the quote stands in its company; of several equally good ones, the one that has not moved. */
function pick(text: string, { quote, prefix, suffix, position }: Selector): number | null {
  let best: number[] = [];
  let most = 0;
  for (let at = text.indexOf(quote); at >= 0 && quote !== ''; at = text.indexOf(quote, at + 1)) {
    const before = prefix === '' ? at === 0 : text.slice(0, at).endsWith(prefix);
    const behind = suffix === '' ? at + quote.length === text.length : text.startsWith(suffix, at + quote.length);
    const score = Number(before) + Number(behind);
    if (score > most) best = [];
    if (score >= Math.max(most, 1)) best.push(at);
    most = Math.max(most, score);
  }
  if (best.length <= 1) return best[0] ?? null;
  return best.includes(position) ? position : null;
}

function stretchAt({ text, starts }: Whole, start: number, end: number): Stretch | null {
  if (text.slice(start, end).includes(BORDER)) return null;
  const block = starts.findLastIndex((first) => first <= start);
  const base = starts[block];
  return base === undefined ? null : { block, start: start - base, end: end - base };
}

/** A text in plain typography; from[i] is where its character i stood. */
interface Folded {
  text: string;
  from: number[];
}

const PLAIN: Readonly<Record<string, string>> = {
  ...Object.fromEntries([...'‘’‚‛′'].map((mark) => [mark, "'"])),
  ...Object.fromEntries([...'“”„‟″«»'].map((mark) => [mark, '"'])),
  ...Object.fromEntries([...'‐‑‒–—―−'].map((mark) => [mark, '-'])),
  '…': '...',
  // soft hyphen, zero-width space, word joiner, byte order mark
  ...Object.fromEntries([...'\u00AD\u200B\u2060\uFEFF'].map((mark) => [mark, ''])),
};

function fold(text: string): Folded {
  let plain = '';
  const from: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const char = text[at] as string;
    const isSpace = char !== BORDER && /\s/.test(char);
    const put = isSpace ? (plain.endsWith(' ') ? '' : ' ') : (PLAIN[char] ?? char);
    plain += put;
    for (let i = 0; i < put.length; i++) from.push(at);
  }
  return { text: plain, from };
}
