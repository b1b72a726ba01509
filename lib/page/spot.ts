import type { LiveArticle } from '@/lib/article/types';
import type { Finding } from '@/lib/match/types';
import { locate, type Place, type TextPoint } from './locate';
import { rangeOver } from './placed';
import type { Splits } from './splits';

/** Where a badge goes and how big it is: everything that has to be read from the page before anything is written. */
export interface Spot {
  finding: Finding;
  place: Place;
  /** The page's text there; the sentence, with what the reader of articles left out of it. */
  text: string;
  /** Right after an inline element that the sentence ends with (a link, an emphasis), else at a point of a text. */
  at: { after: Element } | { cut: TextPoint };
  /** The badge's font size, px. */
  size: number;
  /** The block's distance to the viewport, px; 0 inside it. */
  distance: number;
}

/** In these a press, a text or a layout is the page's own, and a badge would break it. */
const NO_BADGES =
  'button, select, textarea, svg, math, [contenteditable]:not([contenteditable="false"]), [role="textbox"]';

const SMALLEST_PX = 10;
const LARGEST_PX = 13;
const OF_PARAGRAPH = 0.74;

/** Where a finding's sentence stands in the page's own nodes; null where it is gone. */
export function findPlace(live: LiveArticle, finding: Finding, splits: Splits): Place | null {
  return locate(live, finding, (node) => splits.data(node));
}

/**
 * Finds the spot for a finding's badge. Only reads.
 * @param place from findPlace
 * @returns null where the sentence stands where no badge may be
 */
export function findSpot(live: LiveArticle, finding: Finding, place: Place, splits: Splits): Spot | null {
  const text = rangeOver(place, splits)?.toString();
  const block = live.elements[finding.block];
  const parent = place.end.node.parentElement;
  if (text === undefined || !block || !parent || parent.closest(NO_BADGES)) return null;
  const rest = splits.data(place.end.node).slice(place.end.offset);
  const after = rest.trim() === '' ? climb(splits.resolve(place.end).node, block) : null;
  // In a flex or grid container the badge would be an item of its own and take room from the text.
  if (/flex|grid/.test(styleOf(after?.parentElement ?? parent)?.display ?? '')) return null;
  return {
    finding,
    place,
    text,
    at: after ? { after } : { cut: place.end },
    size: badgeSize(parent),
    distance: distanceToViewport(block),
  };
}

/** Leaves the inline elements that end with the sentence, so that no badge stands in a link or is struck through. */
function climb(node: Node, block: Element): Element | null {
  let after: Element | null = null;
  let at: Node = node;
  while (isLast(at)) {
    const parent: Element | null = at.parentElement;
    if (!parent || parent === block || !block.contains(parent) || (styleOf(parent)?.display || 'inline') !== 'inline')
      break;
    after = parent;
    at = parent;
  }
  return after;
}

function isLast(node: Node): boolean {
  for (let next = node.nextSibling; next; next = next.nextSibling) {
    if (next.nodeType === 8) continue;
    if (next.nodeType !== 3 || (next as Text).data.trim() !== '') return false;
  }
  return true;
}

/** In the page's own px; what counts is how large they are painted where a style zooms them. */
function badgeSize(parent: Element): number {
  const zoom = (parent as { currentCSSZoom?: number }).currentCSSZoom ?? 1;
  const px = (Number.parseFloat(styleOf(parent)?.fontSize ?? '') || 16) * zoom;
  const painted = Math.round(Math.min(LARGEST_PX, Math.max(SMALLEST_PX, px * OF_PARAGRAPH)) * 2) / 2;
  return painted / zoom;
}

function distanceToViewport(block: Element): number {
  const { top, bottom } = block.getBoundingClientRect();
  const height = block.ownerDocument.defaultView?.innerHeight ?? 0;
  if (bottom < 0) return -bottom;
  return top > height ? top - height : 0;
}

function styleOf(element: Element): CSSStyleDeclaration | undefined {
  return element.ownerDocument.defaultView?.getComputedStyle(element);
}
