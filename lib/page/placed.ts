import type { Relation } from '@/lib/match/types';
import type { BadgeHost } from './badge-host';
import type { Highlighter } from './highlight';
import type { Splits } from './splits';
import type { Spot } from './spot';

/** A finding that stands in the page: its badges and its underline. */
export interface Placed {
  host: BadgeHost;
  range: Range;
  unmark: () => void;
}

/**
 * Writes one spot into the page.
 * @returns null where the page has changed since the spot was found
 */
export function put(spot: Spot, splits: Splits, highlighter: Highlighter, host: BadgeHost): Placed | null {
  const { start, end } = spot.place;
  if (!start.node.isConnected || !end.node.isConnected) return null;
  if (end.offset > splits.data(end.node).length) return null;
  if ('after' in spot.at) spot.at.after.after(host.element);
  else splits.cut(spot.at.cut).after(host.element);
  const range = rangeOver(spot, splits);
  return { host, range, unmark: underline(range, spot.finding.verdicts, highlighter) };
}

/** The relation that is underlined where a sentence has several: what the reader should not miss comes first. */
const BY_WEIGHT: readonly Relation[] = ['conflicts', 'updated', 'corroborates'];

/** Underlines a range by its weightiest verdict; two lines over each other could not be told apart. */
export function underline(range: Range, verdicts: { relation: Relation }[], highlighter: Highlighter): () => void {
  const relation = BY_WEIGHT.find((candidate) => verdicts.some((verdict) => verdict.relation === candidate));
  return relation ? highlighter.mark(range, relation) : () => {};
}

function rangeOver(spot: Spot, splits: Splits): Range {
  const start = splits.resolve(spot.place.start, 'start');
  const end = splits.resolve(spot.place.end, 'end');
  const range = start.node.ownerDocument.createRange();
  range.setStart(start.node, start.offset);
  range.setEnd(end.node, end.offset);
  return range;
}
