/** The verdict on two aligned sentences. */

import type { Analysis } from '@/lib/facts/analysis';
import type { Cue, Span } from '@/lib/language/types';
import type { Reason } from '../reason';
import { type Alignment, align, MANY_TIES, type Tie } from './align';
import { BE, isPreposition } from './function-words';
import { differsInJoining, isChoice } from './joining';
import { type KindContrast, kindContrast } from './kinds';
import { isLooseMonth } from './loose-times';
import { unanswered } from './missing';
import { isAtOnePlace, type NameContrast, nameContrast } from './name-slots';
import { arePrepositionsAlike, placeMismatch } from './places';
import { deniedBy, deniesMore, isAssertion, isPlanned, isStated, isUndone, isUnvouched, negationsOf } from './standing';
import { compareValues, type Value, type ValueConflict } from './values';
import { type Reading, readingOf, type Word } from './words';

/** A verdict with what decided it. */
export interface Decided {
  verdict: 'corroborates' | 'conflicts';
  /** What they differ in ("negation", "count", "antonym" …), or "agreement". */
  kind: string;
  why: Reason;
  /** Deciding words in the statement and in the evidence. */
  marks: { statement: Span[]; evidence: Span[] };
}

/** A verdict, or why there is none. */
export type Judgement = Decided | { verdict: 'nothing'; reason: string };

const silent = (reason: string): Judgement => ({ verdict: 'nothing', reason });
const FEWEST_WORDS = 2;
const STRENGTHENING = /^(only|solely|exclusively|purely|entirely|always|just|ever|completely)$/;

/**
 * Judges what the evidence says of the statement, without any knowledge of their topic.
 * @param statement the sentence that is checked (of a page; the hypothesis of a pair)
 * @param evidence the sentence of a source (the premise)
 */
export function judge(statement: Analysis, evidence: Analysis): Judgement {
  const [own, other] = [readingOf(statement), readingOf(evidence)];
  if (own.words.length < FEWEST_WORDS) return silent('short');
  if (!isAssertion(own)) return silent('no assertion');
  const alignment = align(own.words, other.words);
  if (alignment.ties.length < FEWEST_WORDS && !opensAlike(own, other)) return silent('few ties');
  if (!isStated(other, alignment.used)) return silent('not stated');
  const contrasts = alignment.ties.filter(({ link }) => link === 'antonym' || link === 'exclusive');
  const weak = alignment.ties.filter(({ link }) => link === 'sibling' || link === 'narrower');
  const { words: left, byPronoun: isVague } = unanswered(own, other, alignment);
  const byPronoun = isVague || opensWithPronoun(own, other);
  // what is said too strongly is contradicted all the same: "only German"
  const missing =
    contrasts.length === 1
      ? left.filter(
          (at) =>
            !STRENGTHENING.test(own.words[at]?.norm ?? '') &&
            !isFurtherModifier(own, alignment, contrasts[0] as Tie, at),
        )
      : left;
  const kinds = kindContrast(own, other, alignment);
  if (kinds) return decideKinds(own, other, alignment, kinds);
  if (weak.length > 0) return silent('missing');
  const names = missing.length > 0 ? nameContrast(own, other, alignment, missing) : null;
  if (missing.length > 0 && !names) return silent('missing');
  if (contrasts.length > 1) return silent('two contrasts');
  const mismatch = placeMismatch(own, other, alignment);
  if (mismatch) return silent(mismatch);
  if (differsInJoining(own, other, alignment)) return silent('joined otherwise');
  if (isUndone(own, other, alignment)) return silent('undone');
  if (isUnvouched(other, own, alignment.used)) return silent('unvouched');
  const values = compareValues(own, other, alignment);
  if (values === 'unclear') return silent('values');
  if (names)
    return decideNames(own, other, alignment, names, contrasts.length + (values === 'equal' ? 0 : values.length));
  if (alignment.ties.length + own.values.length < FEWEST_WORDS) return silent('few ties');
  const judgement = decide(own, other, alignment, contrasts, values === 'equal' ? [] : values);
  const shared =
    alignment.ties.length - contrasts.length + own.values.length - (values === 'equal' ? 0 : values.length);
  const hasMatter = own.words.some(({ isName }) => !isName);
  if (judgement.verdict === 'conflicts' && !hasMatter) return silent('names only');
  const isNamed = alignment.ties.some(({ own: at }) => own.words[at]?.isName);
  if (judgement.verdict === 'conflicts' && !isNamed && shared < MUCH_SHARED) return silent('little shared');
  const telling = own.values.some(isTelling) ? 1 : 0;
  if (byPronoun && (judgement.verdict === 'conflicts' ? shared < MOST_SHARED : shared + telling < MUCH_SHARED))
    return silent('pronoun');
  return judgement;
}

/** "An Indian Tamil film" against "a Pakistani film": a further word of the same phrase changes nothing. */
function isFurtherModifier({ words }: Reading, { at }: Alignment, { own: contrast }: Tie, missing: number): boolean {
  const [word, beside] = [words[missing], words[contrast]];
  const head = words[Math.max(missing, contrast) + 1];
  if (!word || !beside || !head || Math.abs(missing - contrast) !== 1 || word.isVerb || beside.isVerb) return false;
  return (
    Math.abs(word.token - beside.token) === 1 &&
    (at[Math.max(missing, contrast) + 1] ?? -1) >= 0 &&
    words[0]?.isName === true
  );
}

/** "He left": of whom that is said, only the page knows. */
function opensWithPronoun(own: Reading, other: Reading): boolean {
  const first = own.analysis.tokens[0]?.norm ?? '';
  return (
    /^(he|she|it|they|we|i|this|that|these|those)$/.test(first) &&
    !other.analysis.tokens.some(({ norm }) => norm === first)
  );
}

const opensAlike = (own: Reading, other: Reading): boolean =>
  own.words[0]?.isName === true || own.words[0]?.text === other.words[0]?.text;

/** One subject, two kinds of thing that it cannot both be. */
function decideKinds(own: Reading, other: Reading, alignment: Alignment, kinds: KindContrast): Judgement {
  const isPlain = (reading: Reading) => plainNegations(reading) === 0;
  if (!isPlain(other) || plainNegations(own) > 1 || isUndone(own, other, alignment)) return silent('kinds denied');
  if (!isPlain(own))
    return agreement({ kind: 'ruled-out', here: kinds.own.text, there: kinds.other.text }, [kinds.own], [kinds.other]);
  return conflict('kind of thing', kinds.own, kinds.other, own, other);
}

/** Another name in the same place, all else alike. */
function decideNames(
  own: Reading,
  other: Reading,
  alignment: Alignment,
  names: NameContrast,
  differences: number,
): Judgement {
  if (differences > 0 || plainNegations(own) > 0 || negationsOf(other, alignment.used)?.length !== 0)
    return silent('two differences');
  if (alignment.ties.length < FEWEST_WORDS) return silent('few ties');
  return conflict(names.what, whole(names.own), whole(names.other), own, other);
}

const whole = (words: Word[]): Span => ({ start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0 });

/** So many words and values must be shared where the evidence does not name its subject, to agree and to conflict. */
const MUCH_SHARED = 3;
const MOST_SHARED = 4;

function decide(
  own: Reading,
  other: Reading,
  alignment: Alignment,
  contrasts: Tie[],
  values: ValueConflict[],
): Judgement {
  const all = new Set(own.words.keys());
  const [here, there] = [negationsOf(own, all), negationsOf(other, alignment.used)];
  if (!here || !there) return silent('partial negation');
  if (plainNegations(own) > here.length) return silent('odd negation');
  if (there.some((cue) => deniesMore(cue, other, alignment.used))) return silent('denies more');
  const lone = unmatched(here, there, own, other, alignment);
  if (isPlanned(own, all) !== isPlanned(other, alignment.used)) return silent('plan');
  if (contrasts.length + values.length + lone.length > 1) return silent('two differences');
  const [value, contrast] = [values[0], contrasts[0]];
  if (contrast && (here.length > 0 || there.length > 0)) return silent('contrast denied');
  if (value && isAgeNear(value)) return silent('age');
  if (value) return conflict('kind' in value.own ? value.own.kind : 'date', value.own, value.other, own, other);
  if (contrast) {
    if (!contrastFits(own, other, contrast, alignment)) return silent('contrast apart');
    if (mayBothHold(own, contrast, alignment)) return silent('both may hold');
    return conflict(
      contrast.what ?? 'antonym',
      own.words[contrast.own] as Span,
      other.words[contrast.other] as Span,
      own,
      other,
    );
  }
  if (lone.length === 0 && here.length > 0 && alignment.ties.some(({ link }) => link === 'broader'))
    return silent('denied narrower');
  if (lone.length === 0) return inOtherWords(own, other, alignment);
  if (alignment.ties.some(({ link }) => link === 'broader') && there.length > 0) return silent('denied narrower');
  return {
    verdict: 'conflicts',
    kind: 'negation',
    why:
      here.length > there.length
        ? { kind: 'denied', by: 'here', word: here.at(-1)?.text ?? '' }
        : { kind: 'denied', by: 'there', word: there.at(-1)?.text ?? '' },
    marks: { statement: here.map(span), evidence: there.map(span) },
  };
}

/** Names the first word that stands for another, where one does. */
function inOtherWords(own: Reading, other: Reading, { ties }: Alignment): Judgement {
  const reworded = ties.filter(({ link }) => link !== 'same');
  const spans = (reading: Reading, side: 'own' | 'other') => reworded.map((tie) => reading.words[tie[side]] as Word);
  const [here, there] = [spans(own, 'own'), spans(other, 'other')];
  if (!here[0] || !there[0]) return agreement({ kind: 'same-words' }, [], []);
  return agreement({ kind: 'other-words', here: here[0].text, there: there[0].text }, here, there);
}

const agreement = (why: Reason, here: Span[], there: Span[]): Judgement => ({
  verdict: 'corroborates',
  kind: 'agreement',
  why,
  marks: { statement: here.map(span), evidence: there.map(span) },
});

const plainNegations = ({ negations }: Reading): number => negations.length;

/** What is told of one country, or of one of several ("the Danish minister", "the first phase"), may be so of another. */
function mayBothHold(own: Reading, { own: at, what }: Tie, { ties }: Alignment): boolean {
  if (!/^(country|nationality|order)$/.test(what ?? '') || ties.length >= MANY_TIES) return false;
  const isCopular = own.analysis.tokens.some(({ norm }) => BE.has(norm));
  if (isCopular) return false;
  if (what === 'country') return !own.words.some(isAtOnePlace);
  const isNamed = ties.some((tie) => tie.own !== at && own.words[tie.own]?.isName);
  return !isNamed && (what === 'order' || own.values.length === 0);
}

/** Negations of either side that deny nothing that the other side denies. */
function unmatched(here: Cue[], there: Cue[], own: Reading, other: Reading, alignment: Alignment): Cue[] {
  const all = new Set(own.words.keys());
  const denied = new Set(there.map((cue) => deniedBy(cue, other, alignment.used)));
  const mine = new Set(here.map((cue) => alignment.at[deniedBy(cue, own, all)] ?? -1));
  return [
    ...here.filter((cue) => !denied.has(alignment.at[deniedBy(cue, own, all)] ?? -1)),
    ...there.filter((cue) => !mine.has(deniedBy(cue, other, alignment.used))),
  ];
}

/** The differing words stand beside the same words: "a red van" and "a blue van", not "a red tie" and "a blue van". */
function contrastFits(own: Reading, other: Reading, { own: here, other: there }: Tie, { at }: Alignment): boolean {
  const [word, rival, next] = [own.words[here], other.words[there], own.words[here + 1]];
  if (!word || !rival || isChoice(own, here) || isChoice(other, there)) return false;
  if (word.isVerb) return rival.isVerb;
  if (isPreposition(word.norm)) return at[here - 1] === there - 1 || at[here + 1] === there + 1;
  if (next && next.token === word.token + 1 && !next.isVerb) return inPhrase(other, there, at[here + 1] ?? -1);
  const before = at.slice(0, here).findLast((tied) => tied >= 0) ?? -1;
  if (before >= 0 && isPredicate(own, here) && isPredicate(other, there)) return true;
  if (before < 0) return (at[here + 1] ?? -1) - there === 1;
  // "the cat is white" and "a black cat"
  if (before === there + 1) return true;
  const samePlace = arePrepositionsAlike(word.prep, rival.prep);
  return samePlace && (before === there - 1 || (word.prep !== '' && inReach(other, before, there)));
}

/** Whether a word stands in what "is" says of the subject: no verb or preposition comes between. */
function isPredicate({ words, analysis: { tokens } }: Reading, at: number): boolean {
  const word = words[at];
  if (!word) return false;
  const before = tokens.slice(0, word.token).map(({ norm }) => norm);
  const is = before.findLastIndex((norm) => BE.has(norm));
  return is >= 0 && !before.slice(is + 1).some((norm) => BREAKS.test(norm) || isPreposition(norm));
}

/** The head of the phrase that a word stands in: no stop, preposition or verb comes between. */
function inPhrase({ words, analysis: { tokens } }: Reading, from: number, to: number): boolean {
  const [word, head] = [words[from], words[to]];
  if (!word || !head || to <= from || to - from > LONGEST_PHRASE) return false;
  return tokens.slice(word.token + 1, head.token).every(({ norm }) => !BREAKS.test(norm) && !isPreposition(norm));
}

/** A place that hangs on a word over others: "a state in the southwest of Mexico". */
function inReach({ words }: Reading, from: number, to: number): boolean {
  return (
    from < to &&
    to - from <= LONGEST_PHRASE &&
    words.slice(from + 1, to).every((word) => !word.isVerb && word.prep !== '')
  );
}

const LONGEST_PHRASE = 5;
const BREAKS = /^(and|or|but|,|;|:|\(|\)|is|was|are|were|who|which|that)$/;

/** Ages grow: a year or two apart they are told of two days. */
const isAgeNear = ({ own, other }: ValueConflict): boolean =>
  'kind' in own && 'kind' in other && own.kind === 'age' && Math.abs(own.nominal - other.nominal) < 3;

/** A day, a month or an amount is seldom shared by two things by chance. */
const isTelling = (value: Value): boolean =>
  'kind' in value ? value.kind === 'amount' : /day|month/.test(value.precision) && !isLooseMonth(value);

const span = ({ start, end }: Span): Span => ({ start, end });

function conflict(kind: string, here: Span, there: Span, own: Reading, other: Reading): Judgement {
  const text = (reading: Reading, at: Span) => reading.analysis.text.slice(at.start, at.end);
  return {
    verdict: 'conflicts',
    kind,
    why: { kind: 'contrast', of: kind, here: text(own, here), there: text(other, there) },
    marks: { statement: [span(here)], evidence: [span(there)] },
  };
}
