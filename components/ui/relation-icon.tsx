import type { Relation } from '@/lib/match/types';

/** Shapes that differ without colour: a tick, two arrows that meet head-on, a clock hand. Drawn on a 16 px grid. */
const SHAPES: Record<Relation, string> = {
  corroborates: 'M3 8.5 6.5 12 13 4.5',
  conflicts: 'M8 2.2v7.3M8 12.8v.7',
  updated: 'M8 4v4.3l2.8 1.7M8 1.8a6.2 6.2 0 1 0 0 12.4A6.2 6.2 0 0 0 8 1.8',
};

/** The mark of a relation, for the eye only: its words stand beside it. */
export function RelationIcon(props: { relation: Relation }) {
  return (
    <svg class={`relation-icon relation-${props.relation}`} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={SHAPES[props.relation]} />
    </svg>
  );
}
