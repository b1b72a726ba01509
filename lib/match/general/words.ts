/** A sentence as the general engine reads it: its words of meaning, each with the place it holds, and its values. */
import { type Analysis, holds } from '@/lib/facts/analysis';
import { isKnownPhrase, isPart, lemmasOf } from '@/lib/language/english/lexicon';
import { NUMBER_STARTS, smallNumber } from '@/lib/language/numbers';
import type { Cue, Quantity, Span, TimeRef, Token } from '@/lib/language/types';
import { isFiniteVerb } from '@/lib/language/verbs';
import { BE, DETERMINERS, isIgnored, isPreposition } from './function-words';
import { knownNameAt } from './known-names';
import { looseTimes } from './loose-times';
import { negationsIn } from './negations';
import { type Place, type Voice, voiceAt } from './voice';

/** A word of meaning with its place in the sentence. */
export interface Word extends Span {
  norm: string;
  stem: string;
  text: string;
  lemmas: readonly string[];
  /** Index of its token. */
  token: number;
  clause: number;
  isName: boolean;
  /** Names that stand side by side share a number; -1 for other words. */
  group: number;
  isVerb: boolean;
  voice: Voice;
  /** The preposition it hangs on, "of" for a possessive; '' for none. */
  prep: string;
  /** Index of the word that the preposition hangs on; -1 for none. */
  head: number;
  bare: Place['bare'];
  /** Of a verb: it has a subject of its own, unlike "founded by her". */
  isFinite: boolean;
}

/** A sentence read for comparing. */
export interface Reading {
  analysis: Analysis;
  words: Word[];
  values: (Quantity | TimeRef)[];
  /** Plain negations, those in other words too ("something other than"). */
  negations: Cue[];
}

const readings = new WeakMap<Analysis, Reading>();

/** The reading of an analysed sentence; kept as long as the analysis is. */
export function readingOf(analysis: Analysis): Reading {
  const known = readings.get(analysis);
  if (known) return known;
  const reading: Reading = {
    analysis,
    words: placeWords(analysis),
    values: [
      ...analysis.quantities.filter((value) => !within(value, analysis.times)),
      ...analysis.times,
      ...looseTimes(analysis),
    ],
    negations: negationsIn(analysis),
  };
  readings.set(analysis, reading);
  return reading;
}

const within = (token: Span, spans: readonly Span[]): boolean => spans.some((span) => holds(span, token));

/** Whether the token carries meaning that is compared as a word: numbers, times and negations are compared otherwise. */
function carriesMeaning(
  token: Token,
  { quantities }: Analysis,
  times: readonly Span[],
  negations: readonly Span[],
): boolean {
  if (token.kind !== 'word' || within(token, times)) return false;
  if (isIgnored(token.norm)) return /^[A-Z]$/.test(token.text) && token.start > 0;
  if (within(token, negations)) return false;
  // "Two young men" counts men, and that they are young is said beside the number.
  if (!within(token, quantities)) return true;
  return (
    !/^\d[\d.,]*(?:-|$)/.test(token.norm) &&
    !NUMBER_STARTS.has(token.norm) &&
    smallNumber(token.norm) === null &&
    !MEASURES.test(token.norm)
  );
}

/** Words that are part of a value: "$3 million", "10 percent", "more than 5", "three years". */
const MEASURES =
  /^(million|billion|trillion|thousand|hundred|dozens?|bn|m|mn|k|tn|percent|per|cent|pct|percentage|points?|dollars?|euros?|pounds?|yen|usd|us|u\.s\.|eur|gbp|more|less|fewer|over|under|about|around|some|nearly|almost|roughly|approximately|least|most|up|just|close|estimated|half|third|quarter|thirds|quarters|years?|months?|weeks?|days?|hours?|minutes?|year-old|aged?|exactly)$/;

/** Where the scan of a sentence stands. */
interface Scan extends Place {
  head: number;
  /** A verb has been met in this clause. */
  verb: boolean;
}

const START: Scan = { prep: '', head: -1, bare: '', be: 'no', verb: false };

function placeWords(analysis: Analysis): Word[] {
  const { tokens } = analysis;
  const times = [...analysis.times, ...looseTimes(analysis)];
  const negations = negationsIn(analysis);
  const words: Word[] = [];
  let scan: Scan = START;
  let skip = -1;
  tokens.forEach((token, index) => {
    if (index <= skip) return;
    const isDenied = token.norm === 'to' && within(token, negations);
    // "failed to repay" is "did not repay"
    scan = isDenied ? { ...START, be: 'modal', verb: true } : step(scan, analysis, index, words.length - 1);
    const known = within(token, analysis.quantities) ? null : knownNameAt(tokens, index);
    if (known) skip = index + known.size - 1;
    else if (!carriesMeaning(token, analysis, times, negations) && !isTellingFor(tokens, index)) return;
    if (token.norm === 'own' && OWNER.test(tokens[index - 1]?.norm ?? '')) return;
    const word = wordAt(analysis, index, scan, words);
    if (known)
      Object.assign(word, { norm: known.norm, stem: known.norm, end: tokens[skip]?.end, lemmas: [], isName: true });
    words.push(word);
    if (word.lemmas[0]?.includes('_') && !/^(in|on|over)$/.test(tokens[index + 1]?.norm ?? '')) skip = index + 1;
    if (isPreposition(token.norm)) return;
    scan = word.isVerb
      ? { ...START, verb: true }
      : {
          ...scan,
          bare: '',
          be:
            scan.be === 'just'
              ? 'phrase'
              : scan.be === 'modal' && /ly$/.test(token.norm)
                ? 'modal'
                : scan.be === 'modal'
                  ? 'no'
                  : scan.be,
        };
  });
  return words;
}

const OWNER = /^(its|his|her|their|our|my|your)$/;

/** "Voted for": the opposite of "voted against". */
const isTellingFor = (tokens: Token[], index: number): boolean =>
  tokens[index]?.norm === 'for' && /^(vot|argu|campaign|spoke|speak|rul)/.test(tokens[index - 1]?.norm ?? '');

const isPossessive = (token: Token): boolean => /(?:['’]s|s['’])$/.test(token.text);

/** Moves the scan over one token. */
function step(scan: Scan, { tokens, times, quantities }: Analysis, index: number, last: number): Scan {
  const { norm, kind, start, text } = tokens[index] as Token;
  const plain: Scan = { ...START, verb: scan.verb };
  if (norm === 'to' && isInfinitive(tokens, index)) return { ...plain, bare: 'to' };
  // "known as Seohyun" names the subject
  if (norm === 'as' && tokens.slice(Math.max(0, index - 2), index).some((token) => token.norm === 'known'))
    return plain;
  if ((norm === 'than' && tokens[index - 1]?.norm === 'other') || (norm === 'of' && tokens[index - 1]?.norm === 'one'))
    return scan;
  if (isPreposition(norm) && !within(tokens[index] as Token, quantities))
    return { ...plain, prep: norm, head: last, bare: /ing$/.test(tokens[index + 1]?.norm ?? '') ? 'gerund' : '' };
  if (BE.has(norm)) return { ...plain, bare: scan.bare, be: 'just', verb: true };
  if (norm === 'that') return plain;
  if (DETERMINERS.has(norm)) return { ...scan, be: scan.be === 'just' ? 'phrase' : scan.be };
  if (MODAL.test(norm)) return { ...plain, be: 'modal', verb: true };
  if (norm === 'not') return scan;
  if (ENDS_PHRASE.test(norm)) return plain;
  if (kind === 'punctuation' && /^[;:()—–]$/.test(norm)) return { ...START };
  // "In Ardal, Norrvik closed": the comma ends the place; "in Ardal, Brenn and Ostmark" goes on
  if (
    norm === ',' &&
    (!scan.verb || ![tokens[index - 1], tokens[index + 1]].every((token) => /^\p{Lu}/u.test(token?.text ?? '')))
  )
    return plain;
  return /^\p{Lu}/u.test(text) && times.some(({ end }) => end <= start && end >= (tokens[index - 1]?.start ?? 0))
    ? plain
    : scan;
}

const ENDS_PHRASE = /^(which|who|that|whom|where|while|because|although|when)$/;
const MODAL = /^(has|have|had|will|would|can|could|did|does|do|may|might|must|shall|should)$/;

function isInfinitive(tokens: Token[], index: number): boolean {
  const next = tokens[index + 1];
  if (next?.kind !== 'word' || /^\p{Lu}/u.test(next.text)) return false;
  return (
    BE.has(next.norm) ||
    /^(have|do|not)$/.test(next.norm) ||
    (isPart(next.norm.replace(/^(?:co|re)-?/, ''), 'v') && !/(?:ing|ed|[^s]s)$/.test(next.norm))
  );
}

function wordAt(analysis: Analysis, index: number, scan: Scan, before: Word[]): Word {
  const { tokens, clauses } = analysis;
  const token = tokens[index] as Token;
  const isName = isNameAt(tokens, index);
  const previous = before.at(-1);
  const joins =
    isName && previous?.isName && isRightBefore(tokens, previous, index) && !isPossessive(tokens[index - 1] as Token);
  const group = !isName ? -1 : joins ? previous.group : index;
  const voice = isName ? null : voiceAt(tokens, index, scan);
  let clause = 0;
  clauses.forEach((span, k) => {
    if (span.start <= token.start) clause = k;
  });
  const owned = isPossessive(token);
  return {
    start: token.start,
    end: token.end,
    norm: plain(token.norm),
    stem: plain(token.stem),
    text: token.text,
    lemmas: withPhrases(tokens, index),
    token: index,
    clause,
    isName,
    group,
    isVerb: voice !== null,
    voice: voice ?? 'active',
    prep: owned ? 'of' : scan.prep,
    head: owned ? before.length + 1 : scan.head,
    bare: voice === null ? '' : scan.bare,
    isFinite: voice !== null && (scan.be === 'just' || scan.be === 'modal' || isFiniteVerb(tokens, index)),
  };
}

/** "Noël" and "Noel" are one name. */
const plain = (norm: string): string => (/^[ -~]*$/.test(norm) ? norm : norm.normalize('NFD').replace(/\p{M}/gu, ''));

const PARTICLE = /^(up|down|out|off|over|back|away|place)$/;

/** The word's lemmas, and what it means with its particle: "turned down". */
function withPhrases(tokens: Token[], index: number): readonly string[] {
  const lemmas = lemmasOf((tokens[index] as Token).norm);
  const next = tokens[index + 1]?.norm ?? '';
  if (!PARTICLE.test(next)) return lemmas;
  const phrases = lemmas.map((lemma) => `${lemma}_${next}`).filter(isKnownPhrase);
  return phrases.length > 0 ? phrases : lemmas;
}

/** Whether a name's word stands right before a token, over the full stop of an initial too. */
function isRightBefore(tokens: Token[], { token, text }: Word, index: number): boolean {
  const between = tokens.slice(token + 1, index).map(({ norm }) => norm);
  return (
    between.length <= 2 &&
    between.every((norm) => (norm === '.' && text.length === 1) || norm === '"' || norm === '&' || PARTICLES.test(norm))
  );
}

const PARTICLES = /^(de|la|del|der|van|von|den|da|di|al|bin|ibn|le|du|dos|y)$/;

/** A capital says that a word is a name, but at the head of a sentence only where the word is no common one. */
function isNameAt(tokens: Token[], index: number): boolean {
  const token = tokens[index] as Token;
  if (!/^\p{Lu}/u.test(token.text)) return false;
  const before = tokens[index - 1];
  if (index > 1 || (index > 0 && !/^["'(:]$/.test(before?.norm ?? ''))) return true;
  const next = tokens[index + 1];
  return lemmasOf(token.norm).length === 0 || (/^\p{Lu}/u.test(next?.text ?? '') && next?.start === token.end + 1);
}
