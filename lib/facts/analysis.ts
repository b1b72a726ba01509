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

/** Number of tokens between two spans; 0 when they touch or overlap. */
export function tokensBetween(tokens: Token[], a: Span, b: Span): number {
  const [left, right] = a.start <= b.start ? [a, b] : [b, a];
  let count = 0;
  for (const token of tokens) if (token.start >= left.end && token.end <= right.start) count++;
  return count;
}

/** Whether two spans share a character. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
