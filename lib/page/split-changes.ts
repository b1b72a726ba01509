/** What a page meant when it changed a text that we have split. */

/** One text of the page, in pieces. */
export interface Pieces {
  /** In order; the first is the page's own node. */
  list: Piece[];
  /** Where the text stood when it was cut: its parent and its neighbours. */
  home: Node | null;
  before: Node | null;
  after: Node | null;
}

interface Piece {
  node: Text;
  /** Offset of the piece in the original data. */
  base: number;
  /** Its data as we left it. */
  data: string;
}

/**
 * - untouched: all pieces stand together as we left them, here or elsewhere.
 * - taken: the page took its node somewhere else or out, or took all out and put its own node back: it means all of it.
 * - rewritten: the page wrote a new text into its node: the other pieces are out of date.
 * - piecewise: somebody who works through text nodes one by one (a translator, a hyphenator) changed pieces by
 *   themselves: each is now a text of its own.
 */
export type PieceChange = 'untouched' | 'taken' | 'rewritten' | 'piecewise';

/** Tells what has happened to a split text. Only reads. */
export function changeOf(pieces: Pieces): PieceChange {
  const [head, ...tails] = pieces.list;
  if (!head) return 'untouched';
  const { node: original } = head;
  const away = tails.filter(({ node }) => node.parentNode !== original.parentNode);
  const othersAsLeft = tails.every(({ node, data }) => node.data === data);
  if (original.data !== head.data) return meansAll(original.data, pieces) ? 'rewritten' : 'piecewise';
  if (!othersAsLeft) return 'piecewise';
  if (away.length === 0) return original.parentNode || !isReplacedInPlace(pieces) ? 'untouched' : 'piecewise';
  // whoever moves the one node that the page knows, and none of the others, knows no others
  if (away.length === tails.length && original.parentNode && original.parentNode !== pieces.home) {
    if (tails.every(({ node }) => node.parentNode === pieces.home)) return 'taken';
  }
  const movedAlone = away.some(({ node }) => node.parentNode !== null && node.parentNode !== pieces.home);
  return movedAlone || isReplacedInPlace(pieces) ? 'piecewise' : 'taken';
}

/** Takes note of pieces that the page has made one (Node.normalize), where no badge stood between them any more. */
export function absorbMerged({ list }: Pieces): void {
  for (const [at, piece] of list.entries()) {
    const next = list.slice(at + 1).findIndex(({ node }) => node.parentNode !== null);
    const gone = list.slice(at + 1, next < 0 ? undefined : at + 1 + next);
    const merged = piece.data + textOf(gone);
    if (gone.length === 0 || piece.node.data !== merged) continue;
    piece.data = merged;
    list.splice(at + 1, gone.length);
  }
}

/** Whether all pieces stand behind one another, as we left them; nothing between them but what has no text. */
export function isTogether({ list }: Pieces): boolean {
  if (list.some(({ node, data }) => node.data !== data)) return false;
  return list.slice(1).every(({ node }, at) => {
    let before = node.previousSibling;
    while (before && before !== list[at]?.node && !before.textContent) before = before.previousSibling;
    return before !== null && before === list[at]?.node;
  });
}

/** The whole text as it was when we cut it. */
export function wholeOf({ list }: Pieces): string {
  return textOf(list);
}

/** So much of the end of a text tells that the text goes that far. */
const TELLING_END = 20;
/** A text is taken for an edited form of another when it shares so much of it, beginning and end together. */
const SHARED = 0.7;

/** Whether a text written into the page's node stands for all pieces, rather than for a first piece slightly edited. */
function meansAll(written: string, pieces: Pieces): boolean {
  const head = pieces.list[0]?.data ?? '';
  const end = wholeOf(pieces).trimEnd().slice(-TELLING_END);
  if (end.length > 3 && written.includes(end) && !head.includes(end)) return true;
  const longer = Math.max(written.length, head.length);
  return sharedWith(written, head) < SHARED * longer;
}

/** Characters that two texts have in common at their beginnings and ends. */
function sharedWith(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let start = 0;
  while (start < most && a[start] === b[start]) start++;
  let end = 0;
  while (end < most - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  return start + end;
}

/**
 * Whether something new stands where pieces were that is meant for them alone: the same text in other nodes (links,
 * marks), or an element with about as much text, as a translator puts there. A page that writes its text anew puts all
 * of it there. Where every piece is gone, the number of things in their place tells.
 */
function isReplacedInPlace({ list, home, before, after }: Pieces): boolean {
  const whole = textOf(list).length;
  return gapsOf(list, home).some(({ gone, from, to }) => {
    const fresh = nodesBetween(from ?? before, to ?? after, home);
    if (gone.length === list.length) return fresh.length >= list.length;
    const text = fresh.map((node) => node.textContent).join('');
    const was = textOf(gone);
    if (sharedWith(text, was) >= SHARED * Math.max(text.length, was.length)) return true;
    const isElements = fresh.length > 0 && fresh.every((node) => node.nodeType === 1);
    return isElements && distance(text.length, was.length) < distance(text.length, whole);
  });
}

const textOf = (pieces: readonly Piece[]) => pieces.map(({ data }) => data).join('');
/** How far two lengths are apart, as a ratio. */
const distance = (a: number, b: number) => Math.abs(Math.log(a / b));

/** A run of pieces that are no longer at home, and the pieces on either side that are. */
interface Gap {
  gone: Piece[];
  from: Node | null;
  to: Node | null;
}

function gapsOf(list: readonly Piece[], home: Node | null): Gap[] {
  const gaps: Gap[] = [];
  let open: Gap | null = null;
  let last: Node | null = null;
  for (const piece of list) {
    if (piece.node.parentNode === home) {
      if (open) open.to = piece.node;
      open = null;
      last = piece.node;
    } else if (open) open.gone.push(piece);
    else {
      open = { gone: [piece], from: last, to: null };
      gaps.push(open);
    }
  }
  return gaps;
}

/** The nodes with text between two neighbours. */
function nodesBetween(from: Node | null, to: Node | null, home: Node | null): Node[] {
  if (!home || (from && from.parentNode !== home) || (to && to.parentNode !== home)) return [];
  const nodes: Node[] = [];
  for (let at = from ? from.nextSibling : home.firstChild; at && at !== to; at = at.nextSibling)
    if (at.nodeType !== 8 && at.textContent?.trim()) nodes.push(at);
  return nodes;
}
