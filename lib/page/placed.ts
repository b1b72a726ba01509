import type { Relation } from '@/lib/match/types';
import type { BadgeHost } from './badge-host';
import type { Highlighter } from './highlight';
import type { Place } from './locate';
import { BADGE_TAG } from './own-names';
import type { Splits } from './splits';
import type { Spot } from './spot';

/** A finding that stands in the page: its badges and its underline. */
export interface Placed {
  host: BadgeHost;
  /** Where its sentence stands, in the page's own nodes. */
  place: Place;
  /** The page's text there, as it was when the badge was put behind it. */
  text: string;
  range: Range;
  unmark: () => void;
}

/**
 * Writes one spot into the page.
 * @returns null where the page has changed since the spot was found
 */
export function put(spot: Spot, splits: Splits, highlighter: Highlighter, host: BadgeHost): Placed | null {
  const { place, text } = spot;
  if (rangeOver(place, splits)?.toString() !== text) return null;
  if ('after' in spot.at) spot.at.after.after(host.element);
  else splits.cut(spot.at.cut).after(host.element);
  const range = rangeOver(place, splits);
  if (!range) return null;
  return { host, place, text, range, unmark: underline(range, spot.finding.verdicts, highlighter) };
}

/**
 * Whether a badge still stands right behind its sentence, and the sentence still says what it said. Where the page has
 * moved both together, the underline follows.
 */
export function stands(placed: Placed, splits: Splits, highlighter: Highlighter): boolean {
  const { host, place, text } = placed;
  if (!host.element.isConnected || !isBehind(host.element, place, splits)) return false;
  if (placed.range.toString() === text) return true;
  const range = rangeOver(place, splits);
  if (range?.toString() !== text) return false;
  placed.unmark();
  Object.assign(placed, { range, unmark: underline(range, host.state.finding.verdicts, highlighter) });
  return true;
}

/** Whether two places are one: the same stretch of the same nodes. */
export function samePlace(a: Place, b: Place): boolean {
  return (['start', 'end'] as const).every((end) => a[end].node === b[end].node && a[end].offset === b[end].offset);
}

/** The relation that is underlined where a sentence has several: what the reader should not miss comes first. */
const BY_WEIGHT: readonly Relation[] = ['conflicts', 'updated', 'corroborates'];

/** Underlines a range by its weightiest verdict; two lines over each other could not be told apart. */
export function underline(range: Range, verdicts: { relation: Relation }[], highlighter: Highlighter): () => void {
  const relation = BY_WEIGHT.find((candidate) => verdicts.some((verdict) => verdict.relation === candidate));
  return relation ? highlighter.mark(range, relation) : () => {};
}

/** A range over a place as the nodes are now; null where they are gone or have become too short. */
export function rangeOver(place: Place, splits: Splits): Range | null {
  const start = splits.resolve(place.start, 'start');
  const end = splits.resolve(place.end, 'end');
  for (const { node, offset } of [start, end]) if (!node.isConnected || offset > node.data.length) return null;
  const range = start.node.ownerDocument.createRange();
  range.setStart(start.node, start.offset);
  range.setEnd(end.node, end.offset);
  return range;
}

/** Whether only white space, marks of frameworks (comments) and other badges lie between a sentence and its badge. */
function isBehind(element: Element, place: Place, splits: Splits): boolean {
  const { node, offset } = splits.resolve(place.end, 'end');
  if (node.data.slice(offset).trim() !== '') return false;
  for (let at = element.previousSibling; at; at = at.previousSibling) {
    if (at === node || at.contains(node)) return true;
    const isText = at.nodeType === 3 && (at as Text).data.trim() !== '';
    if (isText || (at.nodeType === 1 && (at as Element).localName !== BADGE_TAG)) return false;
  }
  return false;
}
