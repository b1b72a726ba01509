/** Where a card goes. Pure geometry in CSS px, so that it is the same in every browser and testable without one. */

export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

export interface Placement {
  left: number;
  top: number;
  width: number;
  maxHeight: number;
  side: 'below' | 'above' | 'over';
}

const EDGE = 8;
const GAP = 6;
const WIDEST = 400;
const TALLEST = 520;
/** A card squeezed below this height is no use: rather let it cover the badge. */
const LOWEST = 160;

/**
 * Places a card at its badge: below where it fits, else above, else where there is more room, else over it; never
 * outside the viewport.
 * @param anchor the badge, in viewport coordinates
 * @param natural the card's height without a limit, at the width given by cardWidth
 * @param rtl whether the page reads right to left: the card then lines up with the badge's right edge
 */
export function placeCard(
  anchor: Box,
  viewport: { width: number; height: number },
  natural: number,
  rtl = false,
): Placement {
  const width = cardWidth(viewport.width);
  const wanted = rtl ? anchor.left + anchor.width - width : anchor.left;
  const left = clamp(wanted, EDGE, Math.max(EDGE, viewport.width - EDGE - width));
  const below = viewport.height - EDGE - (anchor.top + anchor.height + GAP);
  const above = anchor.top - GAP - EDGE;
  const height = Math.min(natural, TALLEST);
  const room = height <= below || below >= above ? below : above;
  if (room < Math.min(LOWEST, height)) return over(left, width, viewport.height, height);
  const maxHeight = Math.min(TALLEST, room);
  if (room === below) return { left, top: anchor.top + anchor.height + GAP, width, maxHeight, side: 'below' };
  return { left, top: anchor.top - GAP - Math.min(height, maxHeight), width, maxHeight, side: 'above' };
}

/** How wide a card is in a viewport of that width. */
export function cardWidth(viewportWidth: number): number {
  return Math.max(120, Math.min(WIDEST, viewportWidth - 2 * EDGE));
}

function over(left: number, width: number, viewportHeight: number, height: number): Placement {
  const maxHeight = Math.max(60, Math.min(TALLEST, viewportHeight - 2 * EDGE));
  const top = Math.max(
    0,
    Math.min(EDGE, viewportHeight - maxHeight),
    viewportHeight - EDGE - Math.min(height, maxHeight),
  );
  return { left, top, width, maxHeight, side: 'over' };
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), high);
}
