/** What the walk over a document gathers: blocks of text, and the boxes (block-level elements) that hold them. */

import type { BlockText } from '@/lib/article/block-text';
import type { Grade } from '@/lib/article/furniture';
import type { BlockKind } from '@/lib/article/types';

/** A block-level element. Blocks [first, end) of the draft stand inside it. */
export interface Box {
  element: Element;
  tag: string;
  parent: Box | null;
  /** Kind of the text directly inside it; null where no tag said. */
  kind: BlockKind | null;
  first: number;
  end: number;
  grade: Grade;
  /** Holds an h1 outside strong furniture. */
  hasTop: boolean;
  /** Marked as the article's body: 2 by schema.org, 1 by a class or id such as "entry-content". */
  bodyMark: 0 | 1 | 2;
  /** Characters of prose inside, links not counted; without furniture. Set by weighing. */
  mass: number;
  /** Around the article, not of it. Set by weighing. */
  out: boolean;
}

/** A block as the walk found it, before it is known to be the article's. */
export interface DraftBlock {
  kind: BlockKind;
  content: BlockText;
  box: Box;
  /** Reads like running text. */
  prose: boolean;
  /** Characters that speak for an article at this place. */
  mass: number;
  /** Separated from a neighbour by a <br> rather than by an element. */
  broken: boolean;
  /** All of it stands in inline elements that say they are around the article ("author", "share"). */
  aside: boolean;
  /** Stands, box and all, inside a link: part of a card that leads elsewhere. */
  inLink: boolean;
}

/** A <time> element and where it stands: blocks.length at the time, so the index of the block it is in. */
export interface TimeMark {
  element: Element;
  box: Box;
  block: number;
}

/** Everything seen of a document's body. Boxes stand in document order, so a box comes after its parent. */
export interface Draft {
  boxes: Box[];
  blocks: DraftBlock[];
  times: TimeMark[];
}

/** Whether a box stands inside another, or is it. Both from one draft. */
export function isWithin(box: Box, outer: Box): boolean {
  for (let at: Box | null = box; at !== null; at = at.parent) if (at === outer) return true;
  return false;
}

/** The lowest box that holds both. */
export function commonBox(a: Box, b: Box): Box | null {
  const above = new Set<Box>();
  for (let at: Box | null = a; at !== null; at = at.parent) above.add(at);
  for (let at: Box | null = b; at !== null; at = at.parent) if (above.has(at)) return at;
  return null;
}
