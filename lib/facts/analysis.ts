import type { Cue, Mention, Quantity, Span, TimeRef, Token } from '@/lib/language/types';

/** One sentence with everything the language layer and the name finder see in it. */
export interface Analysis {
  text: string;
  tokens: Token[];
  clauses: Span[];
  mentions: Mention[];
  quantities: Quantity[];
  times: TimeRef[];
  cues: Cue[];
}

/** Index of the clause that holds an offset; the last one that begins before it where clauses leave gaps. */
export function clauseAt(analysis: Pick<Analysis, 'clauses'>, offset: number): number {
  let found = 0;
  analysis.clauses.forEach((clause, index) => {
    if (clause.start <= offset) found = index;
  });
  return found;
}

/** Number of tokens between two spans; 0 when they touch or overlap. O(log tokens): asked for every name and every cue. */
export function tokensBetween(tokens: Token[], a: Span, b: Span): number {
  const [left, right] = a.start <= b.start ? [a, b] : [b, a];
  return Math.max(0, firstFrom(tokens, right.start) - firstFrom(tokens, left.end));
}

/** Index of the first token that begins at or after an offset. */
function firstFrom(tokens: Token[], offset: number): number {
  let [low, high] = [0, tokens.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether two spans share a character. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Whether a span lies within another. */
export function holds(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
