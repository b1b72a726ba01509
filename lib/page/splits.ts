import type { TextPoint } from './locate';

/**
 * The text nodes that were split to make room for badges in the middle of a text, and how they become whole again.
 *
 * The page's own scripts know only the original node (the first piece). When they write to it or take it away, they
 * mean the whole text, so its other pieces go at once (reconcile), before anything is painted.
 * Why splitting at all: docs/decisions/badge-placement.md.
 */
export interface Splits {
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

interface Piece {
  node: Text;
  /** Offset of the piece in the original data. */
  base: number;
  /** Its data as we left it. */
  data: string;
}

/** Starts an empty ledger of split texts. */
export function createSplits(): Splits {
  const texts = new Map<Text, Piece[]>();
  let tails = new WeakSet<Node>();

  const resolve = ({ node, offset }: TextPoint, side: 'start' | 'end' = 'end'): TextPoint => {
    const piece = texts.get(node)?.findLast(({ base }) => base < offset || (side === 'start' && base === offset));
    return piece ? { node: piece.node, offset: offset - piece.base } : { node, offset };
  };

  const cut = (point: TextPoint): Text => {
    const { node, offset } = resolve(point);
    if (isBlank(node.data.slice(offset))) return node;
    const pieces = texts.get(point.node) ?? [{ node, base: 0, data: node.data }];
    const head = pieces.find((piece) => piece.node === node);
    if (!head) return node;
    const tail = node.splitText(offset);
    tails.add(tail);
    head.data = node.data;
    pieces.splice(pieces.indexOf(head) + 1, 0, { node: tail, base: head.base + offset, data: tail.data });
    texts.set(point.node, pieces);
    return node;
  };

  return {
    resolve,
    data: (node) =>
      texts
        .get(node)
        ?.map((piece) => piece.node.data)
        .join('') ?? node.data,
    cut,
    owns: (node) => tails.has(node),
    intact: (node) => texts.get(node)?.[0]?.data === node.data,
    reconcile() {
      let affected = 0;
      for (const [original, pieces] of texts) {
        if (isUntouched(original, pieces)) continue;
        affected++;
        texts.delete(original);
        dropTails(pieces);
      }
      return affected;
    },
    join() {
      for (const pieces of texts.values()) joinPieces(pieces);
      texts.clear();
      tails = new WeakSet();
    },
  };
}

/** White space at a text's end needs no cut: the badge stands behind it as well. */
function isBlank(text: string): boolean {
  return /^\s*$/.test(text);
}

/** The page may take a whole paragraph away and put it back: that is no change as long as all pieces went along. */
function isUntouched(original: Text, pieces: Piece[]): boolean {
  const [head, ...tails] = pieces;
  return head?.data === original.data && tails.every((tail) => tail.node.parentNode === original.parentNode);
}

/** The page rewrote or removed the original: what it knows nothing of goes, unless it has changed that itself. */
function dropTails(pieces: Piece[]): void {
  for (const tail of pieces.slice(1)) {
    if (tail.node.data === tail.data) tail.node.remove();
  }
}

function joinPieces(pieces: Piece[]): void {
  for (let index = pieces.length - 1; index > 0; index--) {
    const head = pieces[index - 1]?.node;
    const tail = pieces[index]?.node;
    // Something of the page's stands between: the pieces are two texts now, and leaving them so changes nothing.
    if (!head || !tail || head.nextSibling !== tail) continue;
    head.appendData(tail.data);
    tail.remove();
  }
}
