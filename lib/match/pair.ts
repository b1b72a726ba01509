import { analyseText } from '@/lib/facts/reader';
import { compareSentences } from './sentences';

/** What a premise says of a hypothesis, by the general engine alone: no pack, no topic. */
export function comparePair(
  premise: string,
  hypothesis: string,
): { verdict: 'corroborates' | 'conflicts' | 'nothing'; why: string } {
  const result = compareSentences(analyseText(hypothesis), analyseText(premise));
  return result ? { verdict: result.verdict, why: result.why } : { verdict: 'nothing', why: '' };
}
