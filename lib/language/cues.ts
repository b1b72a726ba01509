import { clausesOf } from '@/lib/language/clauses';
import {
  believedAfter,
  deniesNothing,
  isConcession,
  isHeadlineTo,
  isLettingGo,
  isName,
  isNoOpinion,
  isNoun,
  isPastAbility,
  isSaidBefore,
} from '@/lib/language/cue-exceptions';
import { cueWordsAt } from '@/lib/language/cue-words';
import { type ScopeContext, scopeOf } from '@/lib/language/scopes';
import { normAt, stemOf } from '@/lib/language/tokens';
import type { Cue, Span, Token } from '@/lib/language/types';
import { isFiniteVerb, SAYING_STEMS } from '@/lib/language/verbs';

export { clausesOf } from '@/lib/language/clauses';

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
 * @param clauses what `clausesOf` made of it, where that is known already
 * @returns in order of place; scopes lie within the sentence
 */
export function readCues(text: string, tokens: Token[], clauses: Span[] = clausesOf(text, tokens)): Cue[] {
  const context: ScopeContext = { text, tokens, clauses };
  const cues: Cue[] = [];
  const add = (kind: Cue['kind'], rule: Parameters<typeof scopeOf>[1], from: number, to: number) => {
    const start = tokens[from]?.start ?? 0;
    const end = tokens[to - 1]?.end ?? start;
    cues.push({
      kind,
      start,
      end,
      text: text.slice(start, end),
      scope: isDeniedBefore(kind, tokens, from, to) ? spanBefore(context, start) : scopeOf(context, rule, from, to),
    });
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

/** "Rumours that it paid were dismissed by a spokesman": what is denied stands before. */
function isDeniedBefore(kind: Cue['kind'], tokens: Token[], from: number, to: number): boolean {
  if (kind !== 'denial' || !/^(is|are|was|were|been)$/.test(normAt(tokens, from - 1))) return false;
  return to === from + 1 && /^(by|as|on|in|[.,;]|)$/.test(normAt(tokens, to));
}

function spanBefore({ clauses }: ScopeContext, end: number): Cue['scope'] {
  return { start: Math.min(clauses[0]?.start ?? 0, end), end: end - 1 };
}

/** "His going had been expected since the paper told that …": what was expected stands before. */
function isExpectedBefore(tokens: Token[], to: number): boolean {
  return normAt(tokens, to - 1) === 'expected' && /^(?:since|after|when|ever|because)$/.test(normAt(tokens, to));
}

type Found = ReturnType<typeof cueWordsAt>;

/** Every cue whose words begin at token i. */
function wordsAt(tokens: Token[], i: number, context: ScopeContext): Found {
  if (isNoun(tokens, i) || isName(tokens, i) || deniesNothing(tokens, i)) return [];
  if (isInverted(tokens, i, context)) return [{ kind: 'hypothetical', rule: 'condition', to: i + 1 }];
  if (isHeadlineTo(tokens, i)) return [{ kind: 'plan', rule: 'rest', to: i + 1 }];
  if (isConcession(tokens, i) || isPastAbility(tokens, i) || isLettingGo(tokens, i)) return [];
  const believed = believedAfter(tokens, i);
  if (believed) return [{ kind: 'report', rule: 'said', to: believed }];
  const all = cueWordsAt(tokens, i).filter(
    (cue) =>
      (cue.kind !== 'opinion' || !isNoOpinion(tokens, i)) &&
      !(cue.kind === 'forecast' && isExpectedBefore(tokens, cue.to)),
  );
  const denials = all.filter((cue) => cue.kind === 'denial');
  const found = denials.length > 0 ? denials : all;
  if (/^(would|'d)$/.test(normAt(tokens, i)) && found.length === 0) return wouldAt(tokens, i);
  if (isSaying(tokens, i)) found.push({ kind: 'report', rule: 'said', to: i + 1 });
  return found;
}

/** What it would be right or wrong to do is a view, whoever says so. */
const JUDGEMENT =
  /^(wrong|right|better|best|easier|hard|harder|difficult|foolish|unwise|wise|good|bad|nice|silly|fair)$/;

/** "said it would leave" and "seeks funds that would double its worth" tell of a plan; "it would be better" supposes something. */
function wouldAt(tokens: Token[], i: number): Found {
  if (normAt(tokens, i) === "'d") return [];
  const before = tokens.slice(0, i);
  const isView = normAt(tokens, i - 1) === 'it' && JUDGEMENT.test(normAt(tokens, i + 2));
  const reported = before.some((_, k) => isSaying(tokens, k));
  const planned =
    /^(that|which)$/.test(normAt(tokens, i - 1)) &&
    before.some((token, k) => token.stem === 'seek' || cueWordsAt(tokens, k).some((cue) => cue.kind === 'plan'));
  return !isView && (reported || planned)
    ? [{ kind: 'plan', rule: 'rest', to: i + 1 }]
    : [{ kind: 'hypothetical', rule: 'clause', to: i + 1 }];
}

const WRITING = stemOf('write');

/** A verb of saying in a finite form, or "saying". Not "is said to", and not "so to say". */
function isSaying(tokens: Token[], i: number): boolean {
  const token = tokens[i];
  if (!token || !SAYING_STEMS.has(token.stem) || isNoun(tokens, i) || isSaidBefore(tokens, i)) return false;
  const before = normAt(tokens, i - 1);
  // "Wrote a cheque"
  if (token.stem === WRITING && /^(a|an|the|his|her|its|their)$/.test(normAt(tokens, i + 1))) return false;
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
