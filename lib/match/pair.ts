import { analyseText } from '@/lib/facts/reader';
import { type Judgement, judge } from './general/judge';
import type { Reason } from './reason';

/** What a premise says of a hypothesis, by the general engine alone: no pack, no topic. */
export function comparePair(
  premise: string,
  hypothesis: string,
): { verdict: 'corroborates' | 'conflicts' | 'nothing'; why: Reason | null } {
  const result = judgePair(premise, hypothesis);
  return { verdict: result.verdict, why: result.verdict === 'nothing' ? null : result.why };
}

/** The same with what decided, or why nothing did: for measuring. */
export function judgePair(premise: string, hypothesis: string): Judgement {
  return judge(analyseText(plainSpelling(hypothesis)), analyseText(plainSpelling(premise)));
}

/** Sets of pairs are often in the spelling of treebanks: "-LRB- 2015 -RRB- , `` Artpop ''" for "(2015), “Artpop”". */
export function plainSpelling(text: string): string {
  return text
    .replace(/-LRB-\s?/g, '(')
    .replace(/\s?-RRB-/g, ')')
    .replace(/-LSB-\s?/g, '[')
    .replace(/\s?-RSB-/g, ']')
    .replace(/``\s?|\s?''/g, '"')
    .replace(/\s(?=[,.;:?!%)](?:\s|$))/g, '')
    .replace(/\s(?=(?:'s|n't|'re|'ve|'ll|')(?:\s|$))/g, '');
}
