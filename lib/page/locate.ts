import type { LiveArticle, TextSegment } from '@/lib/article/types';
import type { Finding } from '@/lib/match/types';

/** A place in the page's text: an offset in a text node's data. */
export interface TextPoint {
  node: Text;
  offset: number;
}

/** Where a sentence stands in the page. */
export interface Place {
  start: TextPoint;
  end: TextPoint;
}

/**
 * Where a finding's sentence stands in the live page.
 * @param dataOf a text node's data as it was read; given where we have split nodes since (lib/page/splits.ts)
 * @returns null where it cannot be found any more: no such block, text nodes gone or changed since they were read
 */
export function locate(
  live: LiveArticle,
  finding: Pick<Finding, 'block' | 'start' | 'end'>,
  dataOf: (node: Text) => string = (node) => node.data,
): Place | null {
  const anchor = live.anchors[finding.block];
  const text = live.article.blocks[finding.block]?.text;
  if (!anchor || text === undefined) return null;
  const within = anchor.filter(
    ({ textStart, length }) => textStart < finding.end && textStart + length > finding.start,
  );
  const [first] = within;
  const last = within.at(-1);
  if (!first || !last || !within.every((segment) => holds(segment, text, dataOf))) return null;
  return {
    start: { node: first.node, offset: first.nodeStart + Math.max(0, finding.start - first.textStart) },
    end: { node: last.node, offset: last.nodeStart + Math.min(last.length, finding.end - last.textStart) },
  };
}

/** Whether the segment's text still stands in its node. Any white space counts as the one space it was read as. */
function holds(segment: TextSegment, blockText: string, dataOf: (node: Text) => string): boolean {
  if (!segment.node.isConnected) return false;
  const text = blockText.slice(segment.textStart, segment.textStart + segment.length);
  const data = dataOf(segment.node).slice(segment.nodeStart, segment.nodeStart + segment.length);
  return text === data || text === data.replace(/\s/g, ' ');
}
