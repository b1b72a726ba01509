/**
 * Facts that an article's own facts contradict. An article seldom contradicts itself; where it seems to, one of the two
 * was read wrongly, or more than one thing is meant ("12 years there, five of them as director"). Such facts may agree
 * with others, and never conflict.
 */
import type { Fact } from '@/lib/facts/types';
import { type CompareContext, compareFacts } from './compare';

/** Whether a fact differs from another of its article that has the same attribute and subject. */
export function isContradicted(fact: Fact, siblings: Iterable<Fact>, context: CompareContext): boolean {
  if (!context.attribute.exclusive) return false;
  for (const other of siblings)
    if (isOfSameThing(fact, other) && compareFacts(fact, other, context) === 'differs') return true;
  return false;
}

/** Whether two facts speak of the same attribute of the same subject; an unnamed object is no other object. */
export function isOfSameThing(a: Fact, b: Fact): boolean {
  return a.attribute === b.attribute && a.subject === b.subject && meetObjects(a, b);
}

/** Whether facts of one key may have the same object. */
export function meetObjects(a: Fact, b: Fact): boolean {
  return a.object === b.object || a.object === null || b.object === null;
}

/** Facts with other keys never speak of the same thing. */
export const keyOf = (fact: Fact): string => `${fact.attribute}|${fact.subject}`;
