import type { LiveArticle, TextSegment } from '@/lib/article/types';
import type { TextPoint } from './locate';
import { absorbMerged, changeOf, isTogether, type Pieces, wholeOf } from './split-changes';

/**
 * The text nodes that were split to make room for badges in the middle of a text, and how they become whole again.
 *
 * The page's own scripts know only the original node (the first piece). When they write to it or take it away, they
 * mean the whole text, so its other pieces go at once (reconcile), before anything is painted. Whoever works through
 * the page's text nodes one by one (a translator, a hyphenator) means each piece by itself; then every piece stays:
 * split-changes.ts tells the one from the other. Why splitting at all: docs/decisions/badge-placement.md.
 */
export interface Splits {
  /** A point in any piece, as a point of the original node. */
  whole(point: TextPoint): TextPoint;
  /** An article that was read with the splits in place, as if it had been read without them. */
  wholeArticle(live: LiveArticle): LiveArticle;
  /** Where a point of the original node is now; at a cut, the end before it or the start after it. */
  resolve(point: TextPoint, side?: 'start' | 'end'): TextPoint;
  /** The whole data of an original node, split or not. */
  data(node: Text): string;
  /** Cuts at a point unless it is a node's end already, and gives the node after which there is room. */
  cut(point: TextPoint): Text;
  /** Whether the node is a piece that the page has never seen. */
  owns(node: Node): boolean;
  /** Whether the node is split and its text is as we left it: a change seen there was ours. */
  intact(node: Text): boolean;
  /** Follows changes that the page made to split nodes. Gives how many texts were affected. */
  reconcile(): number;
  /** Makes every text whole: same node, same data. Hosts between the pieces must be gone. */
  join(): void;
}

/** Starts an empty ledger of split texts. */
export function createSplits(): Splits {
  const texts = new Map<Text, Pieces>();
  /** Pieces that somebody has changed by themselves; a translator may put them back as they were. */
  const loose = new Map<Text, Pieces>();
  /** The original of every piece that the page has never seen. */
  let tails = new WeakMap<Node, Text>();

  const whole = ({ node, offset }: TextPoint): TextPoint => {
    const original = tails.get(node);
    const base = original && texts.get(original)?.list.find((piece) => piece.node === node)?.base;
    return original && base !== undefined ? { node: original, offset: base + offset } : { node, offset };
  };

  const resolve = (point: TextPoint, side: 'start' | 'end' = 'end'): TextPoint => {
    const { node, offset } = whole(point);
    const piece = texts.get(node)?.list.findLast(({ base }) => base < offset || (side === 'start' && base === offset));
    return piece ? { node: piece.node, offset: offset - piece.base } : { node, offset };
  };

  const cut = (point: TextPoint): Text => {
    const original = whole(point).node;
    const { node, offset } = resolve(point);
    if (isBlank(node.data.slice(offset))) return node;
    const pieces = texts.get(original) ?? uncut(original);
    const head = pieces.list.find((piece) => piece.node === node);
    if (!head) return node;
    const tail = node.splitText(offset);
    tails.set(tail, original);
    head.data = node.data;
    pieces.list.splice(pieces.list.indexOf(head) + 1, 0, { node: tail, base: head.base + offset, data: tail.data });
    texts.set(original, pieces);
    return node;
  };

  /** From here on the pieces that still stand are texts of the page like any other. */
  const release = (original: Text, { list }: Pieces) => {
    texts.delete(original);
    for (const { node } of list) tails.delete(node);
  };

  const takeBack = (original: Text, pieces: Pieces) => {
    loose.delete(original);
    if (texts.has(original)) return;
    texts.set(original, pieces);
    for (const { node } of pieces.list.slice(1)) tails.set(node, original);
  };

  return {
    whole,
    wholeArticle: (live) => ({ ...live, anchors: live.anchors.map((anchor) => anchor.map(wholeSegment)) }),
    resolve,
    data: (node) =>
      texts
        .get(node)
        ?.list.map((piece) => piece.node.data)
        .join('') ?? node.data,
    cut,
    owns: (node) => tails.has(node),
    intact: (node) => texts.get(node)?.list[0]?.data === node.data,
    reconcile() {
      let affected = 0;
      for (const [original, pieces] of loose) if (isTogether(pieces)) takeBack(original, pieces);
      for (const [original, pieces] of texts) {
        absorbMerged(pieces);
        const change = changeOf(pieces);
        if (change === 'untouched') {
          pieces.home = original.parentNode ?? pieces.home;
          continue;
        }
        affected++;
        if (change === 'taken') original.data = wholeOf(pieces);
        release(original, pieces);
        if (change === 'piecewise') loose.set(original, pieces);
        else dropTails(pieces);
      }
      return affected;
    },
    join() {
      for (const { list } of texts.values()) joinPieces(list);
      texts.clear();
      tails = new WeakMap();
    },
  };

  function wholeSegment(segment: TextSegment): TextSegment {
    const { node, offset } = whole({ node: segment.node, offset: segment.nodeStart });
    return node === segment.node ? segment : { ...segment, node, nodeStart: offset };
  }
}

/** Takes a copy of a host of ours out, and makes the text one again that the copy has cut in two. */
export function removeCopy(host: Element, splits: Splits): void {
  const { previousSibling: before, nextSibling: after } = host;
  host.remove();
  if (before?.nodeType !== 3 || after?.nodeType !== 3 || splits.owns(before) || splits.owns(after)) return;
  (before as Text).appendData((after as Text).data);
  (after as Text).remove();
}

/** White space at a text's end needs no cut: the badge stands behind it as well. */
function isBlank(text: string): boolean {
  return /^\s*$/.test(text);
}

function uncut(node: Text): Pieces {
  const { parentNode: home, previousSibling: before, nextSibling: after } = node;
  return { home, before, after, list: [{ node, base: 0, data: node.data }] };
}

/** What the page knows nothing of goes, unless the page has changed it itself. */
function dropTails({ list }: Pieces): void {
  for (const tail of list.slice(1)) if (tail.node.data === tail.data) tail.node.remove();
}

function joinPieces(pieces: Pieces['list']): void {
  for (let index = pieces.length - 1; index > 0; index--) {
    const head = pieces[index - 1]?.node;
    const tail = pieces[index]?.node;
    // Something of the page's stands between: the pieces are two texts now, and leaving them so changes nothing.
    if (!head || !tail || head.nextSibling !== tail) continue;
    head.appendData(tail.data);
    tail.remove();
  }
}
