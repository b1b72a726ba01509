/** Plain negations of a sentence. */
import type { Analysis } from '@/lib/facts/analysis';
import type { Cue } from '@/lib/language/types';

const DENYING =
  /\b(?:(?:something|anything|someone|nothing) other than|anything but|incapable of|unable to|no longer|devoid of|barely|disassociated from)\b/gi;

/** Plain negations of a sentence, with those that the cue words leave out. */
export function negationsIn({ text, cues, clauses }: Analysis): Cue[] {
  const plainOnes = cues.filter(isPlainNegation);
  const others = [...text.matchAll(DENYING)].flatMap((found): Cue[] => {
    const [start, end] = [found.index, found.index + found[0].length];
    if (plainOnes.some((cue) => cue.start < end && start < cue.end)) return [];
    const clause = clauses.findLast((span) => span.start <= start);
    return [{ kind: 'negation', start, end, text: found[0], scope: { start, end: Math.max(clause?.end ?? end, end) } }];
  });
  return [...plainOnes, ...others].sort((a, b) => a.start - b.start);
}

/** "Abandon" and "lack" deny, but are verbs with a meaning of their own. */
function isPlainNegation({ kind, text }: Cue): boolean {
  return kind === 'negation' && !/^(abandon|lack|ceas|rul|stop)/i.test(text);
}
