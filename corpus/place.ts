import type { ClaimRecord } from './records';

/** Where a claim stands, as one number that grows along the text. */
export function placeOf({ position }: ClaimRecord): number {
  return 'block' in position ? position.block * 1e7 + position.start : position.paragraph * 1e7 + position.sentence;
}
