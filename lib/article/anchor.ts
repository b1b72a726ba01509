/** From offsets in a block's text back to the document. */

import type { TextSegment } from '@/lib/article/types';

/** The two ends of a stretch of text in the document, fit for Range.setStart and Range.setEnd. */
export interface TextEnds {
  startNode: Text;
  startOffset: number;
  endNode: Text;
  endOffset: number;
}

const endOf = (segment: TextSegment): number => segment.textStart + segment.length;
const stillThere = (segment: TextSegment): boolean => segment.nodeStart + segment.length <= segment.node.data.length;

/**
 * Finds the nodes and offsets of a stretch of a block's text.
 * @param anchor The block's segments, in order.
 * @param start UTF-16 offset in the block's text, included.
 * @param end UTF-16 offset, excluded.
 * @returns null for an empty stretch, one outside the block, or one whose nodes have become too short since.
 */
export function endsOf(anchor: TextSegment[], start: number, end: number): TextEnds | null {
  if (start >= end) return null;
  const first = anchor[firstEndingAfter(anchor, start)];
  // the last segment that begins before the end: one before the first that begins at or after it
  let lastIndex = firstEndingAfter(anchor, end - 1);
  const candidate = anchor[lastIndex];
  if (candidate === undefined || candidate.textStart >= end) lastIndex -= 1;
  const last = anchor[lastIndex];
  if (!first || !last || first.textStart >= end || endOf(last) <= start) return null;
  if (!stillThere(first) || !stillThere(last)) return null;
  return {
    startNode: first.node,
    startOffset: first.nodeStart + Math.max(0, start - first.textStart),
    endNode: last.node,
    endOffset: last.nodeStart + Math.min(last.length, end - last.textStart),
  };
}

/** Index of the first segment whose end lies after the offset; anchor.length where there is none. */
function firstEndingAfter(anchor: TextSegment[], offset: number): number {
  let low = 0;
  let high = anchor.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const segment = anchor[middle];
    if (segment && endOf(segment) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
