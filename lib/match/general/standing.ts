/** Whether two sentences state a thing in the same way: as done, planned, denied, asked. */
import { type Analysis, holds } from '@/lib/facts/analysis';
import type { Cue } from '@/lib/language/types';
import type { Alignment } from './align';
import { DETERMINERS } from './function-words';
import type { Reading, Word } from './words';

const NO_CLAIM: ReadonlySet<Cue['kind']> = new Set([
  'question',
  'hypothetical',
  'opinion',
  'forecast',
  'hedge',
  'denial',
]);

/** Whether the whole sentence states something. */
export function isAssertion({ analysis }: Reading): boolean {
  return !analysis.cues.some((cue) => takesBack(cue, analysis));
}

/** Whether what the evidence says in its aligned words is stated by it. */
export function isStated({ analysis, words }: Reading, used: ReadonlySet<number>): boolean {
  return !analysis.cues.some(
    (cue) =>
      takesBack(cue, analysis) &&
      (cue.kind === 'question' || [...used].some((at) => holds(cue.scope, words[at] as Word))),
  );
}

/** Whether a cue makes what it bears on less than a statement. */
function takesBack(cue: Cue, { tokens }: Analysis): boolean {
  if (!NO_CLAIM.has(cue.kind)) return false;
  const at = tokens.findIndex(({ start }) => start === cue.start);
  // "the suspect", "the thought": a noun
  if (cue.kind === 'opinion' && DETERMINERS.has(tokens[at - 1]?.norm ?? '')) return false;
  // "rejected the bill", "dismissed its director": a deed; "rejected claims that" is a denial
  if (cue.kind === 'denial' && /^(reject|dismiss|disput)/i.test(cue.text)) {
    const ahead = tokens.slice(at + 1, at + 6);
    return ahead.some(({ norm }) => SAYINGS.test(norm));
  }
  return true;
}

const SAYINGS =
  /^(that|claims?|reports?|allegations?|suggestions?|accusations?|charges?|rumou?rs?|ideas?|notions?|theor(?:y|ies)|assertions?|criticisms?|as|speculation|complaints?|concerns?|fears?)$/;

/**
 * Negations that bear on aligned words; null where one bears on part of what is said ("not all"). "Without bail" bears on
 * bail alone.
 */
export function negationsOf({ analysis, words, negations }: Reading, used: ReadonlySet<number>): Cue[] | null {
  const { tokens } = analysis;
  const cues = negations.filter((cue) => {
    if (![...used].some((at) => holds(cue.scope, words[at] as Word))) return false;
    return (
      !/^(without|instead|rather|as)/i.test(cue.text) || used.has(words.findIndex(({ start }) => start >= cue.end))
    );
  });
  const isPartial = cues.some((cue) => PARTS.test(tokens.find((token) => token.start >= cue.end)?.norm ?? ''));
  return isPartial ? null : cues;
}

const PARTS =
  /^(all|every|everyone|everybody|always|necessarily|each|both|until|because|just|exactly|entirely|fully|completely|other|longer|yet|much|many|enough)$/;

/** The word that a negation denies first: of "did not sign the decree", "sign". -1 for none. */
export function deniedBy(cue: Cue, { words }: Reading, used: ReadonlySet<number>): number {
  return words.findIndex((word, at) => used.has(at) && word.start >= cue.end && holds(cue.scope, word));
}

/** Whether a negation of the evidence also bears on words that the statement does not have: it then denies less. */
export function deniesMore(cue: Cue, { words }: Reading, used: ReadonlySet<number>): boolean {
  return words.some((word, at) => !used.has(at) && word.start >= cue.end && holds(cue.scope, word));
}

/** Plans that bear on the aligned verbs. */
export function isPlanned({ analysis, words }: Reading, used: ReadonlySet<number>): boolean {
  return analysis.cues.some(
    (cue) =>
      cue.kind === 'plan' &&
      [...used].some(
        (at) => words[at]?.isVerb && holds(cue.scope, words[at] as Word) && (words[at]?.start ?? 0) >= cue.end,
      ),
  );
}

/** Words that, said of a thing, make it another thing, or an event one that did not happen. */
const UNDOING =
  /^(fake|false|former|ex|alleged|allegedly|supposed|so-called|would-be|purported|attempted|attempt|attempts|almost|nearly|narrowly|virtually|practically|half|partly|partially|mock|counterfeit|toy|replica|imaginary|hypothetical|potential|possible|aspiring|failed|unofficial|deputy|vice|assistant|acting|adoptive|step|honorary|retired|accused|charged|suspected|tried|sought|denied|rejected|dismissed|claimed|believed|feared|hoped|wanted|refused|declined|only|few|hardly|barely|imitation|anti|non|pseudo|except|unless|invented|fabricated|avoid\w*|prevent\w*|forbid\w*|banned|stopped|rumour|rumours|rumor|rumors|myth|hoax)$/;

/** Whether the evidence qualifies its aligned words by one that undoes them and that the statement does not have. */
export function isUndone(own: Reading, other: Reading, { used, ties }: Alignment): boolean {
  const places = [...used].map((at) => other.words[at]?.token ?? 0);
  const [first, last] = [Math.min(...places), Math.max(...places)];
  const tied = new Set(ties.map((tie) => other.words[tie.other]?.token));
  const negated = (start: number) => other.negations.some((cue) => cue.start <= start && start < cue.end);
  const has = new Set(own.analysis.tokens.map(({ norm }) => norm));
  return other.analysis.tokens.some(
    ({ norm, start }, at) =>
      UNDOING.test(norm) &&
      !negated(start) &&
      at >= first - 3 &&
      at <= last &&
      !tied.has(at) &&
      !has.has(norm) &&
      isNearUsed(at, places) &&
      !isAside(other, at),
  );
}

/** "The first and only album", "a former American footballer" said of an American: the word bears on something else. */
function isAside({ analysis: { tokens } }: Reading, at: number): boolean {
  const [before, word, next] = [tokens[at - 1]?.norm ?? '', tokens[at]?.norm ?? '', tokens[at + 1]?.text ?? ''];
  if (word === 'only') return /^(and|the|his|her|its|their)$/.test(before);
  return word === 'former' && /^\p{Lu}/u.test(next);
}

const isNearUsed = (at: number, places: number[]): boolean => places.some((place) => place > at && place - at <= 3);

/** Verbs that vouch for what follows them. */
const VOUCHING =
  /^(say|state|announce|confirm|report|tell|find|reveal|show|note|add|know|explain|disclose|declare|prove|discover|learn|write|acknowledge|admit|recall)$/;

/** Whether aligned words hang on a "that" of a word which does not vouch for it ("the story that"). */
export function isUnvouched(other: Reading, own: Reading, used: ReadonlySet<number>): boolean {
  const { tokens } = other.analysis;
  if (own.analysis.tokens.some(({ norm }) => norm === 'that')) return false;
  return tokens.some(({ norm }, at) => {
    if (norm !== 'that') return false;
    const before = other.words.filter((word) => word.token < at).at(-1);
    const [subject, next] = [tokens[at + 1], before];
    if (!next || !subject || next.token !== at - 1) return false;
    const governs = [...used].some((index) => (other.words[index]?.token ?? 0) > at && other.words[index]?.isVerb);
    return (
      governs &&
      (next.isVerb || isAbstract(next)) &&
      (next.bare === 'to' || !next.lemmas.some((lemma) => VOUCHING.test(lemma))) &&
      !/^(is|was|has|had|are|were|have)$/.test(subject.norm)
    );
  });
}

const isAbstract = (word: Word): boolean =>
  /^(story|claim|allegation|rumour|rumor|report|idea|theory|suggestion|possibility|hope|fear|belief|notion|accusation|myth|lie)s?$/.test(
    word.norm,
  );
