/** When the thing happened that a sentence tells, and values that belong to another time than the rest. */
import type { Span } from '@/lib/language/types';
import { isFiniteVerb } from '@/lib/language/verbs';
import { type Analysis, clauseAt, tokensBetween } from './analysis';
import type { Hit, Valued } from './hit';
import type { CueSpan } from './roles';
import type { Fact } from './types';
import { isOtherTime } from './values';

/** How far from the words a time may stand to be that of what they tell, in tokens. */
const TIME_REACH = 12;

/** When it happened, where the clause says so. */
export function timeOf(cue: CueSpan, analysis: Analysis): Fact['when'] {
  const clause = clauseAt(analysis, cue.start);
  const times = analysis.times
    .filter((time) => clauseAt(analysis, time.start) === clause && !isOtherTime(time, analysis, cue))
    .map((time) => ({ time, distance: tokensBetween(analysis.tokens, time, cue) }))
    .filter(({ distance }) => distance <= TIME_REACH)
    .sort((a, b) => a.distance - b.distance);
  const nearest = times[0]?.time;
  return nearest ? { from: nearest.from, to: nearest.to } : undefined;
}

const ANOTHER_TIME =
  /\b(earlier|previously|formerly|originally|initially|at first|used to|another|a further|an additional|until (?:last|this|the|early|late|mid|then|recently|now|\d|january|february|march|april|may|june|july|august|september|october|november|december))\b/i;

/** "Roe, formerly of Acorn" says where somebody comes from, and nothing of when the rest holds. */
const CAREER = /,\s(?:formerly|previously) (?:of|at|with|head|chief|the|an?)\b/i;

/** A value of before, or one that comes on top: it does not contradict the value of now. */
export function isOfAnotherTime({ cue, compiled }: Hit, { value, spans }: Valued, analysis: Analysis): boolean {
  const span = spans[0];
  if (value.kind === 'age' && span) return isAgeAtEvent(span, analysis);
  if (value.kind === 'flag' || value.kind === 'date' || value.kind === 'option') return false;
  if (ANOTHER_TIME.test(compiled.expression.cue.replace(/[|=]/g, ' '))) return false;
  const clause = analysis.clauses[clauseAt(analysis, cue.start)];
  if (!clause || analysis.tokens[cue.from - 1]?.norm === 'now') return false;
  return ANOTHER_TIME.test(analysis.text.slice(clause.start, clause.end).replace(CAREER, ''));
}

/** "Was 32 when …", "at the age of 32 he joined", "then 28", "as a 28-year-old": how old somebody was at something past. */
function isAgeAtEvent(span: Span, analysis: Analysis): boolean {
  const { text } = analysis;
  const before = text.slice(Math.max(0, span.start - 24), span.start);
  // "Now, at 65, when others rest, he …"
  if (/\bnow,? (?:at )?$/i.test(before)) return false;
  if (
    /\b(?:then(?: an?)?|as an?|when(?: \S+){1,2} (?:was|were))\s*$/i.test(before) ||
    /^\W*when\b/i.test(text.slice(span.end, span.end + 8))
  )
    return true;
  const isAt = /\bat(?: the)?\s*$/i.test(before) || /^at\b/i.test(text.slice(span.start, span.end));
  return isAt && !isPresent(span.end, analysis);
}

/** "At 65, he is starting anew" tells of now, "At 28, she joined" of then: by the first verb behind. */
function isPresent(offset: number, { tokens }: Analysis): boolean {
  const verb = tokens.findIndex((token, at) => token.start >= offset && isFiniteVerb(tokens, at));
  const norm = tokens[verb]?.norm ?? '';
  return norm === '' || /^(?:is|are|has|have|will|does|can)$/.test(norm) || (/[^s]s$/.test(norm) && norm !== 'was');
}
