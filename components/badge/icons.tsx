import type { JSX } from 'preact';
import type { Relation } from '@/lib/match/types';

/*
 * One shape per relation, told apart without colour: a disc with two level bars, a diamond cut in two, a ring
 * with a clock's hands. No tick and no cross: they would read as "true" and "false".
 */
const SHAPES: Record<Relation, JSX.Element> = {
  corroborates: (
    <>
      <circle cx="8" cy="8" r="7.2" fill="currentColor" />
      <path d="M4.6 6.3h6.8M4.6 9.7h6.8" class="cut" />
    </>
  ),
  conflicts: (
    <>
      <path d="M8 0 16 8 8 16 0 8Z" fill="currentColor" />
      <path d="M11 2.5 5 13.5" class="cut" />
    </>
  ),
  updated: (
    <>
      <circle cx="8" cy="8" r="6.4" fill="none" stroke="currentColor" stroke-width="1.6" />
      <path d="M8 4.2V8l2.7 1.7" fill="none" stroke="currentColor" stroke-width="1.6" />
    </>
  ),
};

/** The relation's mark, in the colour of the text around it. Says nothing to a screen reader: the words do. */
export function RelationIcon({ relation }: { relation: Relation }): JSX.Element {
  return (
    <svg class="icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      {SHAPES[relation]}
    </svg>
  );
}
