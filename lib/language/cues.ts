import { clausesOf } from '@/lib/language/clauses';
import { cueWordsAt } from '@/lib/language/cue-words';
import { smallNumber } from '@/lib/language/numbers';
import { type ScopeContext, scopeOf } from '@/lib/language/scopes';
import type { Cue, Token } from '@/lib/language/types';
import { isFiniteVerb, SAYING_STEMS } from '@/lib/language/verbs';

export { clausesOf } from '@/lib/language/clauses';

const normAt = (tokens: Token[], i: number): string => tokens[i]?.norm ?? '';

function isNumber(token: Token | undefined): boolean {
  return token !== undefined && (token.kind === 'number' || smallNumber(token.norm.replace(/-.*$/, '')) !== null);
}

/** "not only", "no fewer than", "No. 2", "No, he said", "if not thousands": words of negation that deny nothing. */
function deniesNothing(tokens: Token[], i: number): boolean {
  const word = normAt(tokens, i);
  const next = normAt(tokens, i + 1);
  if (word !== 'not' && word !== 'no') return false;
  if (/^(only|just|merely|simply|solely|least|doubt|matter|wonder|fewer|less|more|sooner|to)$/.test(next))
    return next !== 'more' && next !== 'just' && next !== 'to'
      ? true
      : normAt(tokens, i + 2) === 'than' || next === 'just';
  // "not yet thirty" bounds an age or a number
  if (word === 'not' && next === 'yet' && isNumber(tokens[i + 2])) return true;
  if (word === 'no' && (/^[.,]$/.test(next) || tokens[i + 1]?.kind === 'number')) return true;
  return word === 'not' && /^(if|or|whether)$/.test(normAt(tokens, i - 1));
}

/** "May", the month, and "Will", the forename, unless every word of the text is capitalised. */
function isName(tokens: Token[], i: number): boolean {
  const token = tokens[i] as Token;
  if (!/^(may|will)$/.test(token.norm) || !/^\p{Lu}/u.test(token.text)) return false;
  if (i === 0)
    return token.norm === 'may'
      ? !/^(i|we|you|he|she|it|they)$/.test(normAt(tokens, 1))
      : /^\p{Lu}/u.test(tokens[1]?.text ?? '');
  return !isTitleCase(tokens) || token.norm === 'may';
}

/** Whether most of the longer words begin with a capital, as in a headline. */
function isTitleCase(tokens: Token[]): boolean {
  const long = tokens.filter((token) => token.kind === 'word' && token.norm.length > 3);
  return long.filter((token) => /^\p{Lu}/u.test(token.text)).length > long.length * 0.7;
}

/** Nouns that look like cues: "his will", "the claims", "at will", "a could-have-been". */
function isNoun(tokens: Token[], i: number): boolean {
  const before = normAt(tokens, i - 1);
  const word = normAt(tokens, i);
  if (/^(expected|predicted|forecast)$/.test(word) && /^(than|as|the|a|an|its|his|her|their)$/.test(before))
    return true;
  if (word === 'will') return /^(the|his|her|their|its|at|free|good|own|political|of|a|my|our)$/.test(before);
  if (
    !/^(claims?|reports?|posts?|notes?|comments?|plans?|forecasts?|hopes?|estimates?|projects?|disputes?|states?|lacks?|bets?|warnings?|will|thought)$/.test(
      word,
    )
  )
    return false;
  return (
    /^(the|a|an|his|her|their|its|these|those|this|that|no|any|some|such|many|several|to|of|by|in|with|from|about|new|earlier|media|press|news|blog)$/.test(
      before,
    ) || /['’]s?$/.test(tokens[i - 1]?.text ?? '')
  );
}

/** "LeCun to quit Meta": an infinitive right after the opening noun phrase of a headline. */
function isHeadlineTo(tokens: Token[], i: number): boolean {
  if (normAt(tokens, i) !== 'to' || i === 0 || i > 7) return false;
  for (let k = 0; k < i; k++) if (isFiniteVerb(tokens, k) || tokens[k]?.kind === 'punctuation') return false;
  const next = tokens[i + 1];
  const opener = tokens[0];
  if (next?.kind !== 'word' || /^(the|a|an|its|his|her|their|be|date)$/.test(next.norm)) return next?.norm === 'be';
  // a preposition's "to": "Road to Paris", "Thanks to Meta"; and an infinitive that opens the sentence has no subject
  return (
    !/(ing|ed|s)$/.test(next.norm) &&
    /^\p{Lu}/u.test(opener?.text ?? '') &&
    !/^(thanks|contrary|prior|relative|response|reply|return|access|due|according|way|road|back|next|close|how|what|where|when|one|guide|plan|up)$/.test(
      normAt(tokens, i - 1),
    ) &&
    (/^\p{Ll}/u.test(next.text) || isTitleCase(tokens))
  );
}

/** "Had he stayed", "were it to", "should Meta sell": a condition by word order at the head of a clause. */
function isInverted(tokens: Token[], i: number, context: ScopeContext): boolean {
  if (!/^(had|were|should)$/.test(normAt(tokens, i))) return false;
  const token = tokens[i] as Token;
  if (!context.clauses.some((clause) => clause.start === token.start)) return false;
  const subject = tokens[i + 1];
  const named =
    subject?.kind === 'word' && (/^(he|she|it|they|we|i|you|the)$/.test(subject.norm) || /^\p{Lu}/u.test(subject.text));
  return named && !/\?\W*$/.test(context.text);
}

/**
 * Finds the marks of standing in a sentence: negation, hedge, plan, hypothetical, forecast, opinion, denial, report,
 * question, each with the stretch it bears on (rules in `scopeOf`). "could" is both hedge and forecast; "would" is a
 * plan after a verb of saying ("said it would leave") and hypothetical elsewhere.
 *
 * @param text the sentence
 * @param tokens what `tokenize` made of it
 * @returns in order of place; scopes lie within the sentence
 */
export function readCues(text: string, tokens: Token[]): Cue[] {
  const context: ScopeContext = { text, tokens, clauses: clausesOf(text, tokens) };
  const cues: Cue[] = [];
  const add = (kind: Cue['kind'], rule: Parameters<typeof scopeOf>[1], from: number, to: number) => {
    const start = tokens[from]?.start ?? 0;
    const end = tokens[to - 1]?.end ?? start;
    cues.push({ kind, start, end, text: text.slice(start, end), scope: scopeOf(context, rule, from, to) });
  };
  let busy = 0;
  for (let i = 0; i < tokens.length; i++) {
    // the words of one cue are not read again: "not true that" is a denial, not a negation as well
    if (i < busy || tokens[i]?.kind !== 'word') continue;
    let end = i;
    for (const { kind, rule, to } of wordsAt(tokens, i, context)) {
      if (kind === 'negation' && isSecondHalf(tokens, i)) continue;
      end = Math.max(end, to);
      add(kind, rule, i, to);
    }
    busy = Math.max(busy, end);
  }
  if (/\?["'”’)\]]*\s*$/.test(text)) cues.push(questionOf(text));
  return cues;
}

type Found = ReturnType<typeof cueWordsAt>;

/** Every cue whose words begin at token i. */
function wordsAt(tokens: Token[], i: number, context: ScopeContext): Found {
  if (isNoun(tokens, i) || isName(tokens, i) || deniesNothing(tokens, i)) return [];
  if (isInverted(tokens, i, context)) return [{ kind: 'hypothetical', rule: 'condition', to: i + 1 }];
  if (isHeadlineTo(tokens, i)) return [{ kind: 'plan', rule: 'rest', to: i + 1 }];
  const all = cueWordsAt(tokens, i);
  const denials = all.filter((cue) => cue.kind === 'denial');
  const found = denials.length > 0 ? denials : all;
  if (/^(would|'d)$/.test(normAt(tokens, i)) && found.length === 0) return wouldAt(tokens, i);
  if (isSaying(tokens, i)) found.push({ kind: 'report', rule: 'said', to: i + 1 });
  return found;
}

/** "said it would leave" tells of a plan; "it would be better" supposes something. */
function wouldAt(tokens: Token[], i: number): Found {
  if (normAt(tokens, i) === "'d") return [];
  const reported = tokens.slice(0, i).some((token, k) => isSaying(tokens, k) && token.norm !== 'if');
  return [reported ? { kind: 'plan', rule: 'rest', to: i + 1 } : { kind: 'hypothetical', rule: 'clause', to: i + 1 }];
}

/** A verb of saying in a finite form, or "saying". Not "is said to", and not "so to say". */
function isSaying(tokens: Token[], i: number): boolean {
  const token = tokens[i];
  if (!token || !SAYING_STEMS.has(token.stem) || isNoun(tokens, i)) return false;
  const before = normAt(tokens, i - 1);
  if (token.norm === 'said' && /^(is|are|was|were)$/.test(before) && normAt(tokens, i + 1) === 'to') return false;
  if (/^(saying|telling|adding|writing|arguing|claiming|warning|announcing|noting)$/.test(token.norm))
    return before !== 'the' && before !== 'a';
  if (token.norm.endsWith('ing')) return false;
  if (/^(has|have|had|not|also|later|was|were|been)$/.test(before)) return true;
  return isFiniteVerb(tokens, i);
}

/** The "nor" of "neither … nor" and the "yet to" of "not yet to" repeat a negation that is already there. */
function isSecondHalf(tokens: Token[], i: number): boolean {
  if (normAt(tokens, i) === 'nor')
    return tokens.slice(0, i).some((token) => token.norm === 'neither' || token.norm === 'not');
  return normAt(tokens, i) === 'yet' && tokens.slice(Math.max(0, i - 3), i).some((token) => token.norm === 'not');
}

function questionOf(text: string): Cue {
  const start = text.lastIndexOf('?');
  return { kind: 'question', start, end: start + 1, text: '?', scope: { start: 0, end: text.length } };
}
