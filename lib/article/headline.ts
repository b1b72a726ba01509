/** Finds the block that is the article's headline. */

import type { Draft, DraftBlock } from '@/lib/article/boxes';

/** Letters and digits only, for comparing titles that differ in quotes and dashes. */
export const titleKey = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const TITLE_NAME = /(?:^|[\s_-])(?:headline|title|heading|hed)(?:$|[\s_-])/i;
/** A shorter title is also a logo or a section's name. */
const LEAST_TITLE = 12;

/** Letters of what may stand before a headline: the outlet or a rubric. */
const LONGEST_RUBRIC = 40;
const LEAST_ENDING = 8;

/** What the page's metadata calls the article: any of its titles, with or without the site's name. */
export interface TitleHints {
  titles: string[];
}

/**
 * The block that repeats one of the page's titles, h1 first. Found before the article's root is known.
 * @returns its index, or -1 where no block does.
 */
export function findToldHeadline(draft: Draft, hints: TitleHints): number {
  const keys = hints.titles.map(titleKey).filter((key) => key !== '');
  // quotes and dashes apart, a headline is no longer than the longest title
  const longest = 1.5 * Math.max(0, ...keys.map((key) => key.length));
  let best = -1;
  let bestRank = 0;
  draft.blocks.forEach((block, index) => {
    const rank = block.content.text.length > longest ? 0 : rankTold(block, keys);
    if (rank > bestRank) {
      best = index;
      bestRank = rank;
    }
  });
  return best;
}

function rankTold(block: DraftBlock, keys: string[]): number {
  const { text } = block.content;
  if (block.box.grade === 2 || isHomeLink(block)) return 0;
  const isTop = block.box.tag === 'h1';
  if (text.length < (block.kind === 'heading' ? LEAST_ENDING : LEAST_TITLE) && !isTop) return 0;
  const key = titleKey(text);
  if (key === '') return 0;
  const same = keys.includes(key);
  // "Headline | Outlet": the headline begins the title
  const begins = keys.some((title) => title.startsWith(`${key} `) && key.length >= LEAST_TITLE);
  // "Outlet: Headline", and a headline that stands behind its rubric
  const ends =
    block.kind === 'heading' &&
    block.content.linked === 0 &&
    keys.some((title) => isEndOf(key, title) || isEndOf(title, key));
  if (!same && !begins && !ends) return 0;
  const place = isTop ? 4 : block.kind === 'heading' ? 2 : 1;
  return place + (same ? 0.5 : begins ? 0 : -0.5);
}

/** Whether a title is another one with at most so many letters of something else before it. */
function isEndOf(part: string, whole: string): boolean {
  return part.length >= LEAST_ENDING && whole.endsWith(` ${part}`) && whole.length - part.length <= LONGEST_RUBRIC;
}

/** A site's name over its page: the whole of it a link to the front page. */
function isHomeLink({ content }: DraftBlock): boolean {
  if (content.href === null || content.linked < content.text.length) return false;
  return /^(?:\/|(?:https?:)?\/\/[^/?#]+\/?)(?:index\.\w+)?$/i.test(content.href);
}

/** The headline where no title told it: schema.org's mark, or the h1 (a heading named so) nearest before the body. */
export function findNearHeadline(draft: Draft, bodyStart: number, bodyEnd: number): number {
  const marked = draft.blocks.findIndex((block) => isMarked(block) && !block.box.out);
  if (marked >= 0 && marked < bodyEnd) return marked;
  const firstProse = bodyStart;
  for (let i = Math.min(bodyEnd, draft.blocks.length) - 1; i >= 0; i--) {
    const block = draft.blocks[i];
    if (block && i <= firstProse && isTopHeading(block)) return i;
  }
  return -1;
}

const isMarked = (block: DraftBlock): boolean =>
  block.kind === 'heading' && /\b(?:headline|name)\b/.test(block.box.element.getAttribute('itemprop') ?? '');

function isTopHeading(block: DraftBlock): boolean {
  if (block.box.out || isHomeLink(block)) return false;
  if (block.box.tag === 'h1') return true;
  return block.box.tag === 'h2' && TITLE_NAME.test(block.box.element.getAttribute('class') ?? '');
}
