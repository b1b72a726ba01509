import { normAt } from '@/lib/language/tokens';
import type { Span, Token } from '@/lib/language/types';
import { beginsSubject, CLAUSE_VERBS, isFiniteVerb } from '@/lib/language/verbs';

const SUBORDINATOR = new Set(
  'because although though whereas while after before when until unless if since once'.split(' '),
);
const RELATIVE = new Set('who which whose whom where'.split(' '));
const COORDINATOR = new Set('and but or nor'.split(' '));
/** How far ahead a finite verb must come for a word to open a clause. */
const VERB_WITHIN = 9;
/** The same where only a pronoun or a bare conjunction speaks for a new clause. */
const VERB_NEAR = 6;

function isHardStop(tokens: Token[], i: number): boolean {
  return /^([;,:()—]|--)$/.test(normAt(tokens, i)) || isSpacedDash(tokens, i);
}

function isSpacedDash(tokens: Token[], i: number): boolean {
  const token = tokens[i];
  if (token?.norm !== '–' && token?.norm !== '-') return false;
  return (tokens[i - 1]?.end ?? 0) < token.start && (tokens[i + 1]?.start ?? 0) > token.end;
}

/** Whether a finite verb stands in [i, i + within), before any stop. */
function verbAhead(tokens: Token[], i: number, within: number): boolean {
  for (let k = i; k < Math.min(tokens.length, i + within); k++) {
    if (isHardStop(tokens, k)) return false;
    if (isFiniteVerb(tokens, k)) return true;
  }
  return false;
}

/** Whether the word at i opens a new clause without a comma before it. */
function opensAfterWord(tokens: Token[], i: number): boolean {
  const { norm } = tokens[i] as Token;
  if (norm === 'as') return /^(if|though)$/.test(normAt(tokens, i + 1)) && verbAhead(tokens, i + 2, VERB_WITHIN);
  if (normAt(tokens, i - 1) === 'as') return false;
  // "has since joined"
  if (/^(since|once)$/.test(norm) && /^(has|have|had)$/.test(normAt(tokens, i - 1))) return false;
  if (SUBORDINATOR.has(norm) || norm === 'that') return verbAhead(tokens, i + 1, VERB_WITHIN);
  if (COORDINATOR.has(norm)) return opensAfterAnd(tokens, i);
  return opensComplement(tokens, i);
}

/** "… and Meta paid", "… and left": a subject with its verb, or a second verb for the same subject. */
function opensAfterAnd(tokens: Token[], i: number): boolean {
  if (isFiniteVerb(tokens, i + 1)) return !isFiniteVerb(tokens, i - 1);
  if (/^(that|according)$/.test(normAt(tokens, i + 1))) return verbAhead(tokens, i + 1, VERB_WITHIN);
  return beginsSubject(tokens[i + 1]) && verbAhead(tokens, i + 2, VERB_NEAR);
}

/** "said | he would leave", "told staff | they would": what was said, without "that". */
function opensComplement(tokens: Token[], i: number): boolean {
  if (!beginsSubject(tokens[i])) return false;
  // what follows "told" is first of all who was told
  if (tokens[i - 1]?.stem === 'tell') return false;
  if (CLAUSE_VERBS.has(tokens[i - 1]?.stem ?? '') && isFiniteVerb(tokens, i - 1))
    return verbAhead(tokens, i + 1, VERB_NEAR);
  if (!/^(he|she|it|they|we|i)$/.test(normAt(tokens, i))) return false;
  if (endsNounGroup(tokens, i - 1) && verbAhead(tokens, i + 1, 2)) return true;
  const told = [2, 3, 4].some((back) => CLAUSE_VERBS.has(tokens[i - back]?.stem ?? ''));
  return told && verbAhead(tokens, i + 1, 3);
}

/** "The start-up | he is founding": a noun right before the pronoun, with its article and no verb between. */
function endsNounGroup(tokens: Token[], last: number): boolean {
  for (let k = last; k > last - 4; k--) {
    const token = tokens[k];
    if (token?.kind !== 'word' || isFiniteVerb(tokens, k)) return false;
    if (/^(the|a|an|its|his|her|their)$/.test(token.norm)) return k < last;
    if (/^(of|in|on|at|to|for|with|that|and|or|but|as|when|while|if|than|because|before|after)$/.test(token.norm))
      return false;
  }
  return false;
}

/** Whether the segment that begins at i, right after a stop, is a clause of its own. */
function opensAfterStop(tokens: Token[], i: number, verbBefore: boolean, stop: string): boolean {
  if (stop === ';') return true;
  const { norm } = tokens[i] as Token;
  if (norm === 'according' || (norm === 'despite' && verbBefore)) return true;
  if (!verbAhead(tokens, i, Number.POSITIVE_INFINITY)) return false;
  if (stop !== ',' && stop !== ')') return true;
  return verbBefore || RELATIVE.has(norm) || SUBORDINATOR.has(norm);
}

/**
 * Splits a sentence into clauses, in order, without overlap; white space and stops between them belong to none.
 *
 * A new clause begins after a semicolon; after a comma, colon, dash or bracket if the stretch up to the next such stop
 * holds a finite verb (after a comma also only if the clause before has one, or the stretch opens with who, which,
 * because …); before because, after, when, if, that … and before and, but, or with a verb or a subject and verb
 * following; and where the object of a verb of saying begins. A relative clause cuts its main clause in two:
 * "LeCun | who founded FAIR | left Meta".
 */
export function clausesOf(text: string, tokens: Token[]): Span[] {
  const clauses: Span[] = [];
  let first = -1;
  let verb = false;
  const close = (before: number) => {
    const clause = trimmed(tokens, first, before);
    if (clause) clauses.push(clause);
    first = -1;
    verb = false;
  };
  for (let i = 0; i < tokens.length; i++) {
    if (first >= 0 && i > first) {
      const stop = stopBefore(tokens, i);
      const opens = stop ? opensAfterStop(tokens, i, verb, stop) : opensInside(tokens, i, verb);
      if (opens) close(i);
    }
    if (first < 0 && tokens[i]?.kind !== 'punctuation') first = i;
    if (isFiniteVerb(tokens, i)) verb = true;
  }
  if (first >= 0) close(tokens.length);
  return clauses.length > 0 || text.trim() === '' ? clauses : [{ start: 0, end: text.length }];
}

function opensInside(tokens: Token[], i: number, verb: boolean): boolean {
  const norm = normAt(tokens, i);
  if (norm === 'according' && normAt(tokens, i + 1) === 'to') return verb;
  if (RELATIVE.has(norm) && tokens[i - 1]?.kind === 'word') return verbAhead(tokens, i + 1, VERB_WITHIN);
  return verb && opensAfterWord(tokens, i);
}

/** The stop right before token i, reading over a closing or opening quote mark; '' where there is none. */
function stopBefore(tokens: Token[], i: number): string {
  if (tokens[i]?.kind === 'punctuation') return '';
  let k = i - 1;
  while (k >= 0 && /^["']$/.test(normAt(tokens, k))) k--;
  return k >= 0 && isHardStop(tokens, k) ? normAt(tokens, k) : '';
}

/** Tokens [from, to) as a span without stops at either end; null where nothing is left. */
function trimmed(tokens: Token[], from: number, to: number): Span | null {
  let last = to - 1;
  while (last >= from && tokens[last]?.kind === 'punctuation' && !/^[%$€£]$/.test(normAt(tokens, last))) last--;
  const start = tokens[from]?.start;
  const end = tokens[last]?.end;
  return start === undefined || end === undefined || last < from ? null : { start, end };
}
