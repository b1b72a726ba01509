/** Words that look like marks of standing and are none: nouns, names, and turns of speech. */

import { smallNumber } from '@/lib/language/numbers';
import { normAt } from '@/lib/language/tokens';
import type { Token } from '@/lib/language/types';
import { isFiniteVerb } from '@/lib/language/verbs';

function isNumber(token: Token | undefined): boolean {
  return token !== undefined && (token.kind === 'number' || smallNumber(token.norm.replace(/-.*$/, '')) !== null);
}

/** "not only", "no fewer than", "No. 2", "No, he said", "if not thousands": words of negation that deny nothing. */
export function deniesNothing(tokens: Token[], i: number): boolean {
  const word = normAt(tokens, i);
  const next = normAt(tokens, i + 1);
  // "that, and nothing else, is why"; "never concealed his disdain"
  if (word === 'nothing') return next === 'else' && !/^\w/.test(normAt(tokens, i + 2));
  if (
    /^(?:not|never|n't)$/.test(word) &&
    /^(?:conceal|conceals|concealed|hid|hide|hides|hidden|disguise|disguised)$/.test(next)
  )
    return true;
  if (word !== 'not' && word !== 'no') return false;
  // "makes no secret of it", "not to be outdone"
  if (/^(secret|mystery|bones)$/.test(next)) return true;
  if (next === 'to' && normAt(tokens, i + 2) === 'be' && /^(out|under)/.test(normAt(tokens, i + 3))) return true;
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
export function isName(tokens: Token[], i: number): boolean {
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
export function isNoun(tokens: Token[], i: number): boolean {
  const before = normAt(tokens, i - 1);
  const word = normAt(tokens, i);
  if (/^(expected|predicted|forecast)$/.test(word) && /^(than|as|the|a|an|its|his|her|their)$/.test(before))
    return true;
  if (word === 'will') return /^(the|his|her|their|its|at|free|good|own|political|of|a|my|our)$/.test(before);
  if (word === 'expectations') return true;
  if (
    !/^(claims?|expectations?|reports?|posts?|notes?|comments?|plans?|forecasts?|hopes?|estimates?|projects?|disputes?|states?|lacks?|bets?|warnings?|will|thought)$/.test(
      word,
    )
  )
    return false;
  // "six hundred posts", "600 posts"
  if (isNumber(tokens[i - 1]) || /^(hundred|thousand|million|dozen|dozens|hundreds|thousands)$/.test(before))
    return true;
  return (
    /^(the|a|an|his|her|their|its|these|those|this|that|no|any|some|such|many|several|to|of|by|in|with|from|about|new|earlier|media|press|news|blog)$/.test(
      before,
    ) || /['’]s?$/.test(tokens[i - 1]?.text ?? '')
  );
}

/** "LeCun to quit Meta": an infinitive right after the opening noun phrase of a headline. */
export function isHeadlineTo(tokens: Token[], i: number): boolean {
  if (normAt(tokens, i) !== 'to' || i === 0 || i > 7 || normAt(tokens, i - 1) === 'not') return false;
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

/** "Thought of him", "believes in it" give no opinion of what follows; "thinks of it as a mistake" does. */
export function isNoOpinion(tokens: Token[], i: number): boolean {
  if (!/^(think|believ)$/.test(tokens[i]?.stem ?? '') || !/^(of|in|about|back|twice)$/.test(normAt(tokens, i + 1)))
    return false;
  return !tokens.slice(i + 2, i + 8).some((token) => token.norm === 'as');
}

/** "If the paper is to be believed": names a source, and makes no condition; the index after it, else 0. */
export function believedAfter(tokens: Token[], i: number): number {
  if (normAt(tokens, i) !== 'if') return 0;
  for (let k = i + 1; k < i + 10 && tokens[k] && tokens[k]?.text !== ','; k++)
    if (normAt(tokens, k) === 'be' && /^(believed|trusted)$/.test(normAt(tokens, k + 1))) return k + 2;
  return 0;
}

/** "The network that Roe described in 1998": what was described stands before, nothing is said behind. */
export function isSaidBefore(tokens: Token[], i: number): boolean {
  if (!/^(describe|described|wrote|published)$/.test(normAt(tokens, i))) return false;
  if (!/^(in|on|at|for|with|last|this|[,.;:)—–]|)$/.test(normAt(tokens, i + 1))) return false;
  const before = tokens.slice(Math.max(0, i - 4), i);
  return before.some((token) => token.norm === 'that' || token.norm === 'which');
}

/** "Dismissed 600 employees" lets people go; "the claim was dismissed" denies it. */
export function isLettingGo(tokens: Token[], i: number): boolean {
  if (tokens[i]?.stem !== 'dismiss') return false;
  return tokens
    .slice(i + 1, i + 5)
    .some((token) => token.kind === 'number' || /^(employees|workers|staff|people|researchers)$/.test(token.norm));
}

/** "Could no longer post", "which once could be posted": what was possible, not what may come. */
export function isPastAbility(tokens: Token[], i: number): boolean {
  if (normAt(tokens, i) !== 'could') return false;
  return normAt(tokens, i + 1) === 'no' || normAt(tokens, i - 1) === 'once' || normAt(tokens, i + 1) === 'once';
}

/** "Polite, if hardly warm": a concession without a verb makes no condition. */
export function isConcession(tokens: Token[], i: number): boolean {
  // "in case you have lost track"
  if (normAt(tokens, i) === 'in') return normAt(tokens, i + 1) === 'case' && normAt(tokens, i + 2) === 'you';
  if (normAt(tokens, i) !== 'if') return false;
  if (/^(anything|only|not)$/.test(normAt(tokens, i + 1)) && normAt(tokens, i - 1) === ',') return true;
  if (normAt(tokens, i - 1) !== ',') return false;
  for (let k = i + 1; tokens[k] && tokens[k]?.kind !== 'punctuation'; k++) if (isFiniteVerb(tokens, k)) return false;
  return true;
}
