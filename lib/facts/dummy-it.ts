/** The "it" that stands for nothing: "it may be ten years before …", "it is unlikely that …". */
import type { Token } from '@/lib/language/types';

const AUXILIARY = /^(?:may|might|could|would|will|can|has|have|had|not|never|also|now|only|still|been)$/;
const SPAN = /^(?:years?|decades?|months?|weeks?|days?)$/;
/** After these "to" and "whether" follow an empty "it" too, … */
const JUDGED =
  /^(?:clear|unclear|possible|impossible|hard|difficult|easy|time|important|necessary|odd|strange|ironic)$/;
/** … after these only "that": "it is likely to sell" speaks of somebody. */
const HELD = /^(?:likely|unlikely|true|untrue|said|believed|understood|thought|reported|expected|hoped|known)$/;
const DAYS =
  /^(?:(?:19|20)\d\d|january|february|march|april|may|june|july|august|september|october|november|december)$/;

/** Whether the "it" at `index` is empty, by its verb and what follows. */
export function isDummyIt(tokens: Token[], index: number): boolean {
  const norm = (at: number): string => tokens[at]?.norm ?? '';
  let verb = index + 1;
  while (AUXILIARY.test(norm(verb))) verb++;
  const [first, second] = [norm(verb + 1), norm(verb + 2)];
  if (/^(?:seems?|seemed|appears?|appeared)$/.test(norm(verb))) return /^(?:that|as|like|likely)$/.test(first);
  if (/^(?:turns|turned)$/.test(norm(verb))) return first === 'out' && second === 'that';
  const isSpan = [1, 2, 3, 4].some((step) => SPAN.test(norm(verb + step)));
  if (/^(?:take|takes|took)$/.test(norm(verb))) return isSpan;
  if (!/^(?:is|was|be|'s)$/.test(norm(verb))) return false;
  if (isSpan) return !/^(?:the|its|one|in|on|at)$/.test(first);
  if (first === 'in' || first === 'on') return DAYS.test(second);
  return JUDGED.test(first) ? /^(?:that|to|whether)$/.test(second) : HELD.test(first) && second === 'that';
}
