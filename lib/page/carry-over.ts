import type { Article } from '@/lib/article/types';
import type { Finding } from '@/lib/match/types';
import { type Searched, searched, selectorOf } from './selector';

/** Findings of an article as it was, in the same article as it is now. */
export interface CarriedOver {
  /** With their places and ids in the new text. */
  found: Finding[];
  /** Gone, or no longer to be told from others like them. */
  missing: Finding[];
}

/** Carries findings over to a changed text by their selectors. Yields after each, since texts may be long. */
export function* carryOver(
  findings: readonly Finding[],
  before: Article,
  now: Article,
): Generator<void, CarriedOver, void> {
  const text: Searched = searched(now.blocks);
  const carried: CarriedOver = { found: [], missing: [] };
  const taken = new Set<string>();
  for (const finding of findings) {
    const place = text.find(selectorOf(before.blocks, finding));
    const id = place && `${place.block}:${place.start}-${place.end}`;
    if (place && id && !taken.has(id)) {
      taken.add(id);
      carried.found.push({ ...finding, ...place, id });
    } else carried.missing.push(finding);
    yield;
  }
  return carried;
}
