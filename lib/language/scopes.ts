import type { ScopeRule } from '@/lib/language/cue-words';
import { normAt } from '@/lib/language/tokens';
import type { Span, Token } from '@/lib/language/types';

/** One sentence with its clauses, for drawing scopes. */
export interface ScopeContext {
  text: string;
  tokens: Token[];
  clauses: Span[];
}

/** A clause that opens with one of these leaves what was said, or what was denied. */
const LEAVES = /^(but|while|whereas|although|though|even though)\b/i;
const JOINS = /^(and|or|after|before|when|because|since|until|if|unless|as)\b/i;

function clauseIndex(clauses: Span[], offset: number): number {
  let found = 0;
  for (let i = 0; i < clauses.length; i++) if ((clauses[i]?.start ?? 0) <= offset) found = i;
  return found;
}

/** The stretch that a cue at tokens [from, to) bears on, by its rule. Always within the sentence, never empty of the cue. */
export function scopeOf(context: ScopeContext, rule: ScopeRule, from: number, to: number): Span {
  const start = context.tokens[from]?.start ?? 0;
  const index = clauseIndex(context.clauses, start);
  const clause = context.clauses[index] ?? { start: 0, end: context.text.length };
  if (rule === 'clause') return { start: Math.min(clause.start, start), end: Math.max(clause.end, start) };
  if (rule === 'condition') return conditionScope(context, index);
  if (rule === 'phrase') return { start, end: phraseEnd(context, from, to) };
  if (rule === 'said') return saidScope(context, index, from, to);
  return { start, end: restEnd(context, clause, from) };
}

/** "Has shipped none since putting it out": the time since when is not part of what is denied. */
function isSince(tokens: Token[], i: number): boolean {
  return /^(since|after)$/.test(normAt(tokens, i)) && /ing$/.test(normAt(tokens, i + 1));
}

/** To the end of the clause, but not over "but" ("not A but B") or "since" and a verb in -ing. */
function restEnd({ tokens }: ScopeContext, clause: Span, from: number): number {
  const isNegation = /^(not|never|no|nobody|none|nothing)$/.test(normAt(tokens, from));
  for (let i = from + 1; i < tokens.length && (tokens[i]?.start ?? 0) < clause.end; i++)
    if (normAt(tokens, i) === 'but' || (isNegation && isSince(tokens, i))) return tokens[i - 1]?.end ?? clause.end;
  return Math.max(clause.end, tokens[from]?.end ?? 0);
}

/** To the next stop, or the next "and" or "but". */
function phraseEnd({ tokens, text, clauses }: ScopeContext, from: number, to: number): number {
  for (let i = to; i < tokens.length; i++)
    if (/^([,;:()—]|and|but)$/.test(normAt(tokens, i))) return tokens[i - 1]?.end ?? text.length;
  return Math.max(clauses.at(-1)?.end ?? 0, tokens[from]?.end ?? 0);
}

/** A condition bears on its own clause and on the one it hangs on: the next if it opens the sentence, else the one before. */
function conditionScope({ clauses, text }: ScopeContext, index: number): Span {
  const own = clauses[index] ?? { start: 0, end: text.length };
  if (index === 0) return { start: own.start, end: clauses[1]?.end ?? own.end };
  return { start: clauses[index - 1]?.start ?? own.start, end: own.end };
}

/**
 * What was said. Where the saying clause is set off behind what was said ("…, he said", "…, according to X") it is all
 * that stands before, and what follows too if the sentence goes on. Otherwise it is what follows the verb: the rest of
 * its clause and the clauses after it, up to a semicolon, a contrast (but, while) or ", and" with a new subject.
 */
function saidScope(context: ScopeContext, index: number, from: number, to: number): Span {
  const { clauses, text, tokens } = context;
  const cue = tokens[from] as Token;
  const clause = clauses[index] ?? { start: 0, end: text.length };
  if (index > 0 && isSetOff(context, index, from, to))
    return index === clauses.length - 1
      ? { start: clauses[0]?.start ?? 0, end: clauses[index - 1]?.end ?? clause.start }
      : { start: clauses[0]?.start ?? 0, end: clauses.at(-1)?.end ?? text.length };
  const start = startAfter(tokens, to, cue.end);
  if (normAt(tokens, from) === 'according' && index === 0)
    return { start, end: Math.max(start, clauses.at(-1)?.end ?? start) };
  return { start, end: Math.max(start, complementEnd(context, index)) };
}

/** Where what follows a cue begins; a stop right behind the cue ("said:") is not part of it. */
function startAfter(tokens: Token[], to: number, fallback: number): number {
  let at = to;
  while (/^[,:"“]$/.test(normAt(tokens, at))) at++;
  return tokens[at]?.start ?? fallback;
}

/** Whether the clause is a set-off attribution: behind a stop (or "according to"), short, with nothing said inside it. */
function isSetOff({ clauses, text, tokens }: ScopeContext, index: number, from: number, to: number): boolean {
  const clause = clauses[index] as Span;
  if (normAt(tokens, from) === 'according') return true;
  const gap = text.slice(clauses[index - 1]?.end ?? 0, clause.start);
  if (!/[,"”’—–]/.test(gap)) return false;
  const head = text.slice(clause.start, clause.end);
  if (/^(and|but|or|so|who|which|while|when|because|if|that|although|after|before)\b/i.test(head)) return false;
  const next = clauses[index + 1];
  const runsOn = next && !/[,;"“—–]/.test(text.slice(clause.end, next.start));
  if (runsOn) return false;
  // "…, he said on Tuesday in a post" is set off; "…, Meta announced a new lab" says something itself
  const after = tokens[to];
  if (!after || after.start >= clause.end) return true;
  // "a business it reckoned to be worth more" says something itself
  if (after.norm === 'to') return false;
  return !/^(a|an|the|its|his|her|their|that|no|more|new|plans?)$/.test(after.norm) && after.kind !== 'number';
}

/** End of what follows a verb that takes a clause. */
function complementEnd({ clauses, text }: ScopeContext, index: number): number {
  let end = clauses[index]?.end ?? text.length;
  for (let k = index + 1; k < clauses.length; k++) {
    const clause = clauses[k] as Span;
    const gap = text.slice(end, clause.start);
    const head = text.slice(clause.start, clause.end);
    if (gap.includes(';') || LEAVES.test(head)) break;
    const joined = JOINS.test(head) && !/^(and|or) that\b/i.test(head);
    if (joined && gap.includes(',')) break;
    end = clause.end;
  }
  return end;
}
