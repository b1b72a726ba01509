import type { LiveArticle, TextSegment } from '@/lib/article/types';
import type { ToTab } from '@/lib/messages/protocol';

/** An article with the places in it that are selected; the reply to tab:read-selection. */
export type SelectedArticle = ToTab['tab:read-selection']['out'];

/** Longest selected text taken from a page that has no article, in UTF-16 units. */
const MAX_TEXT = 200_000;

/**
 * What of an article the reader has selected, as places in its blocks. A selection elsewhere on the page gives none. Of a
 * page without an article, the selected text is the article.
 */
export function selectedIn(document: Document, { article, anchors }: LiveArticle): SelectedArticle {
  const selection = document.getSelection();
  if (selection === null || selection.isCollapsed) return { article, places: [] };
  if (article.blocks.length === 0) return asArticle(article, selection.toString());
  const ranges = Array.from({ length: selection.rangeCount }, (_, i) => selection.getRangeAt(i));
  const places = anchors.flatMap((segments, block) =>
    ranges.flatMap((range) => {
      const found = segments.flatMap((segment) => partIn(segment, range) ?? []);
      const [first] = found;
      return first === undefined ? [] : [{ block, start: first.start, end: found.at(-1)?.end ?? first.end }];
    }),
  );
  return { article, places };
}

/** The part of a segment that lies in a range, in the block's offsets. */
function partIn(
  { node, nodeStart, textStart, length }: TextSegment,
  range: Range,
): { start: number; end: number } | null {
  if (!node.isConnected || !range.intersectsNode(node)) return null;
  const from = range.startContainer === node ? range.startOffset : 0;
  const to = range.endContainer === node ? range.endOffset : node.data.length;
  const start = Math.max(from, nodeStart);
  const end = Math.min(to, nodeStart + length);
  return start < end ? { start: start - nodeStart + textStart, end: end - nodeStart + textStart } : null;
}

function asArticle(article: LiveArticle['article'], selected: string): SelectedArticle {
  const blocks = selected
    .slice(0, MAX_TEXT)
    .split(/\n+/)
    .map((text) => text.replace(/\s+/g, ' ').trim())
    .filter((text) => text !== '')
    .map((text) => ({ kind: 'paragraph' as const, text }));
  return {
    article: { ...article, blocks },
    places: blocks.map(({ text }, block) => ({ block, start: 0, end: text.length })),
  };
}
