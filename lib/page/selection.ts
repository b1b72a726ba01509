import type { Splits } from './splits';

/**
 * Keeps the reader's selection over a change of ours to the text nodes it begins or ends in.
 * @param change takes the hosts out and joins split nodes
 */
export function keepingSelection(document: Document, splits: Splits, change: () => void): void {
  const selection = document.getSelection();
  const ends = selection && selection.rangeCount > 0 ? endsOf(selection) : null;
  if (!selection || !ends?.some(([node]) => splits.owns(node))) {
    change();
    return;
  }
  const whole = ends.map(([node, offset]) => wholeText(node, offset, splits));
  change();
  const [anchor, focus] = whole;
  if (!anchor?.[0].isConnected || !focus?.[0].isConnected) return;
  selection.setBaseAndExtent(anchor[0], anchor[1], focus[0], focus[1]);
}

function endsOf(selection: Selection): [Node, number][] | null {
  const { anchorNode, focusNode } = selection;
  return anchorNode && focusNode
    ? [
        [anchorNode, selection.anchorOffset],
        [focusNode, selection.focusOffset],
      ]
    : null;
}

/** Walks back over our pieces to the node the page knows. */
function wholeText(node: Node, offset: number, splits: Splits): [Node, number] {
  let at: Node = node;
  let sum = offset;
  while (splits.owns(at)) {
    let before = at.previousSibling;
    while (before && before.nodeType !== 3) before = before.previousSibling; // our hosts stand between the pieces
    if (!before) break;
    at = before;
    sum += (before as Text).data.length;
  }
  return [at, sum];
}
