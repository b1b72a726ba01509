/** Which word of the evidence answers for which word of the statement. */
import { type Related, relate } from './relate';
import type { Word } from './words';

/** A pair of words, one of each sentence, by index. */
export interface Tie extends Related {
  own: number;
  other: number;
}

export interface Alignment {
  ties: Tie[];
  /** Index in the evidence for each word of the statement, -1 for none. */
  at: number[];
  /** Words of the statement that nothing answers for. */
  missing: number[];
  /** Words of the evidence that answer for one. */
  used: ReadonlySet<number>;
}

/** With so many words shared, two sentences tell of one event. */
export const MANY_TIES = 6;

const WORTH: Record<Related['link'], number> = {
  same: 3,
  synonym: 2.4,
  derived: 2.2,
  broader: 1.9,
  antonym: 1.6,
  exclusive: 1.5,
  narrower: 0.6,
  sibling: 0.5,
};
/** A step to the very next word is worth so much, a step back costs so much. */
const ADJACENT = 0.5;
const BACKWARDS = 0.6;
/** Words further apart in the evidence than this count as equally far. */
const FAR = 8;

interface State {
  other: number;
  score: number;
  related: Related | null;
  from: State | null;
}

/**
 * The best alignment by dynamic programming (Viterbi): each word of the statement takes a word of the evidence or none;
 * related words count for it, neighbours that stay neighbours too, steps back against it.
 */
export function align(own: readonly Word[], others: readonly Word[]): Alignment {
  let states: State[] = [{ other: -1, score: 0, related: null, from: null }];
  for (const word of own) {
    const options: { other: number; related: Related | null }[] = [{ other: -1, related: null }];
    others.forEach((other, at) => {
      const related = relate(word, other);
      if (related) options.push({ other: at, related });
    });
    states = options.map(({ other, related }) => bestStep(states, other, related, word, others));
  }
  const ties = pathOf(best(states));
  return alignmentOf(ties, own.length);
}

function bestStep(states: State[], other: number, related: Related | null, word: Word, others: readonly Word[]): State {
  let found: State | null = null;
  for (const state of states) {
    const gained = related === null ? 0 : WORTH[related.link] + placeWorth(word, others[other]);
    const score = state.score + gained + stepWorth(state, other);
    if (found === null || score > found.score) found = { other, score, related, from: state };
  }
  return found as State;
}

/** Words that hang on the same preposition fit better. */
function placeWorth(word: Word, other: Word | undefined): number {
  if (!other) return 0;
  return (word.prep === other.prep ? 0.3 : 0) + (word.isVerb === other.isVerb ? 0.2 : 0);
}

function stepWorth(state: State, other: number): number {
  const last = lastPlaced(state);
  if (other < 0 || last < 0) return 0;
  if (other === last) return -4;
  const distance = other - last;
  if (distance < 0) return -BACKWARDS - Math.min(-distance, FAR) * 0.02;
  return (distance === 1 ? ADJACENT : 0) - Math.min(distance, FAR) * 0.02;
}

function lastPlaced(state: State): number {
  let at: State | null = state;
  while (at && at.other < 0) at = at.from;
  return at ? at.other : -1;
}

const best = (states: State[]): State => states.reduce((a, b) => (b.score > a.score ? b : a));

function pathOf(end: State): (Tie | null)[] {
  const path: (Tie | null)[] = [];
  for (let at: State | null = end; at?.from; at = at.from)
    path.unshift(at.related ? { ...at.related, own: 0, other: at.other } : null);
  return path.map((tie, own) => (tie ? { ...tie, own } : null));
}

/** A word of the evidence answers for one word only: of two the better tie stays. */
function alignmentOf(path: (Tie | null)[], size: number): Alignment {
  const byOther = new Map<number, Tie>();
  for (const tie of path) {
    if (!tie) continue;
    const rival = byOther.get(tie.other);
    if (!rival || WORTH[tie.link] > WORTH[rival.link]) byOther.set(tie.other, tie);
  }
  const ties = [...byOther.values()].sort((a, b) => a.own - b.own);
  const at = Array.from({ length: size }, () => -1);
  for (const tie of ties) at[tie.own] = tie.other;
  return {
    ties,
    at,
    missing: at.flatMap((other, own) => (other < 0 ? [own] : [])),
    used: new Set(ties.map(({ other }) => other)),
  };
}
