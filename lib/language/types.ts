/** What the language layer finds in one sentence. All offsets are UTF-16 offsets in the sentence's text. */

export interface Span {
  start: number;
  end: number;
}

export interface Token extends Span {
  text: string;
  /** Lower case, straight apostrophes, no possessive 's. */
  norm: string;
  /** Porter stem of norm, or of its lemma where the form is irregular: what words are compared by (see stemOf). */
  stem: string;
  kind: 'word' | 'number' | 'punctuation';
}

/** Kinds of measured value. */
export type QuantityKind = 'amount' | 'share' | 'count' | 'age' | 'duration' | 'multiple';

/**
 * A measured value as a closed interval, so that a hedge ("about 600") or a coarse word ("hundreds") is only a wider one.
 * amount: in units of its currency. share: 0 to 1. count: of `unit`. age and duration: years. multiple: times.
 */
export interface Quantity extends Span {
  kind: QuantityKind;
  /** The value as stated ("about 14 billion": 14e9); for a range its middle. */
  nominal: number;
  low: number;
  high: number;
  /** ISO 4217 code for an amount, stem of the counted noun for a count ("job", "employe"), else ''. */
  unit: string;
  /** The words make it inexact: about, nearly, more than, dozens. */
  hedged: boolean;
  text: string;
}

/** A stretch of calendar days, both ends included: "November 2025" is 2025-11-01 to 2025-11-30. */
export interface TimeRef extends Span {
  /** YYYY-MM-DD */
  from: string;
  to: string;
  precision: 'day' | 'week' | 'part-of-month' | 'month' | 'season' | 'part-of-year' | 'year' | 'decade';
  /** True where only the publication date made it absolute ("last Tuesday", "in June"). */
  relative: boolean;
  text: string;
}

export type EntityKind = 'person' | 'organisation' | 'product' | 'place' | 'work' | 'idea';

/** A place in the sentence that means an entity. */
export interface Mention extends Span {
  entity: string;
  kind: EntityKind;
  how: 'name' | 'alias' | 'description' | 'pronoun';
  /** Another reading is possible ("the company" where two were named): good enough to agree on, not to conflict on. */
  weak?: true;
}

/** Marks of standing found in a sentence, each with its place and the stretch of text it governs. */
export interface Cue extends Span {
  kind: 'negation' | 'hedge' | 'plan' | 'hypothetical' | 'forecast' | 'opinion' | 'denial' | 'report' | 'question';
  /** What it bears on: offsets in the sentence. */
  scope: Span;
  text: string;
}
