/** A sentence as the general engine reads it: its words of meaning, each with the place it holds, and its values. */
import type { Analysis } from '@/lib/facts/analysis';
import { isKnownPhrase, isPart, lemmasOf } from '@/lib/language/english/lexicon';
import { IRREGULAR } from '@/lib/language/irregular';
import { NUMBER_STARTS, smallNumber } from '@/lib/language/numbers';
import type { Quantity, Span, TimeRef, Token } from '@/lib/language/types';
import { isFiniteVerb } from '@/lib/language/verbs';
import { BE, isIgnored, isPreposition } from './function-words';

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
  /** Of a verb: done to what stands before it, by it, or either ("opened in May"). */
  voice: 'active' | 'passive' | 'open';
  /** The preposition it hangs on, "of" for a possessive; '' for none. */
  prep: string;
  /** Index of the word that the preposition hangs on; -1 for none. */
  head: number;
  /** What makes a verb less than done: "to sign", "of signing". */
  bare: '' | 'to' | 'gerund';
}

/** A sentence read for comparing. */
export interface Reading {
  analysis: Analysis;
  words: Word[];
  values: (Quantity | TimeRef)[];
}

const readings = new WeakMap<Analysis, Reading>();

/** The reading of an analysed sentence; kept as long as the analysis is. */
export function readingOf(analysis: Analysis): Reading {
  const known = readings.get(analysis);
  if (known) return known;
  const reading: Reading = {
    analysis,
    words: placeWords(analysis),
    values: [...analysis.quantities, ...analysis.times],
  };
  readings.set(analysis, reading);
  return reading;
}

const within = (token: Span, spans: readonly Span[]): boolean =>
  spans.some((span) => span.start <= token.start && token.end <= span.end);

/** Whether the token carries meaning that is compared as a word: numbers, times and negations are compared otherwise. */
function carriesMeaning(token: Token, { quantities, times, cues }: Analysis): boolean {
  if (token.kind !== 'word' || isIgnored(token.norm) || within(token, times)) return false;
  if (cues.some((cue) => cue.kind === 'negation' && within(token, [cue]))) return false;
  // "Two young men" counts men, and that they are young is said beside the number.
  if (!within(token, quantities)) return true;
  return !NUMBER_STARTS.has(token.norm) && smallNumber(token.norm) === null && !MEASURES.test(token.norm);
}

/** Words that are part of a value: "$3 million", "10 percent", "more than 5", "three years". */
const MEASURES =
  /^(million|billion|trillion|thousand|hundred|dozens?|bn|m|mn|k|tn|percent|per|cent|pct|percentage|points?|dollars?|euros?|pounds?|yen|usd|us|u\.s\.|eur|gbp|more|less|fewer|over|under|about|around|some|nearly|almost|roughly|approximately|least|most|up|just|close|estimated|half|third|quarter|thirds|quarters|years?|months?|weeks?|days?|hours?|minutes?|old|year-old|exactly)$/;

/** Where the scan of a sentence stands. */
interface Scan {
  prep: string;
  head: number;
  bare: Word['bare'];
  afterBe: boolean;
}

function placeWords(analysis: Analysis): Word[] {
  const { tokens } = analysis;
  const words: Word[] = [];
  let scan: Scan = { prep: '', head: -1, bare: '', afterBe: false };
  tokens.forEach((token, index) => {
    scan = step(scan, tokens, index, words.length - 1);
    if (!carriesMeaning(token, analysis)) return;
    const word = wordAt(analysis, index, scan, words);
    words.push(word);
    if (word.isVerb) scan = { prep: '', head: -1, bare: '', afterBe: false };
    else if (word.prep === 'of' && isPossessive(token)) scan = { ...scan, prep: scan.prep, head: scan.head };
    if (!word.isVerb) scan = { ...scan, bare: '' };
  });
  return words;
}

const isPossessive = (token: Token): boolean => /(?:['’]s|s['’])$/.test(token.text);

/** Moves the scan over one token. */
function step(scan: Scan, tokens: Token[], index: number, last: number): Scan {
  const { norm, kind } = tokens[index] as Token;
  if (norm === 'to' && isInfinitive(tokens, index)) return { prep: '', head: -1, bare: 'to', afterBe: false };
  if (isPreposition(norm)) return { prep: norm, head: last, bare: /ing$/.test(tokens[index + 1]?.norm ?? '') ? 'gerund' : '', afterBe: false };
  if (BE.has(norm)) return { prep: '', head: -1, bare: scan.bare, afterBe: true };
  if (/^(which|who|that|whom|where|while|because|although|when|has|have|had|will|would|can|could|did|does|do)$/.test(norm))
    return { prep: '', head: -1, bare: '', afterBe: false };
  if (kind === 'punctuation' && /^[;:()—–]$/.test(norm)) return { prep: '', head: -1, bare: '', afterBe: false };
  if (norm === ',' && !/^\p{Lu}/u.test(tokens[index + 1]?.text ?? '')) return { prep: '', head: -1, bare: '', afterBe: false };
  return scan;
}

function isInfinitive(tokens: Token[], index: number): boolean {
  const next = tokens[index + 1];
  if (next?.kind !== 'word' || /^\p{Lu}/u.test(next.text)) return false;
  return BE.has(next.norm) || /^(have|do|not)$/.test(next.norm) || (isPart(next.norm, 'v') && !/(?:ing|ed|[^s]s)$/.test(next.norm));
}

function wordAt(analysis: Analysis, index: number, scan: Scan, before: Word[]): Word {
  const { tokens, clauses } = analysis;
  const token = tokens[index] as Token;
  const isName = isNameAt(tokens, index);
  const previous = before.at(-1);
  const joins = isName && previous?.isName && previous.token === index - 1 && !isPossessive(tokens[index - 1] as Token);
  const group = !isName ? -1 : joins ? previous.group : index;
  const voice = isName ? null : voiceAt(tokens, index, scan.afterBe, scan.bare);
  let clause = 0;
  clauses.forEach((span, k) => {
    if (span.start <= token.start) clause = k;
  });
  const owned = isPossessive(token);
  return {
    start: token.start,
    end: token.end,
    norm: token.norm,
    stem: token.stem,
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
  };
}

const PARTICLE = /^(up|down|out|off|over|on|in|back|away|place)$/;

/** The word's lemmas, and what it means with its particle: "turned down". */
function withPhrases(tokens: Token[], index: number): readonly string[] {
  const lemmas = lemmasOf((tokens[index] as Token).norm);
  const next = tokens[index + 1]?.norm ?? '';
  if (!PARTICLE.test(next)) return lemmas;
  const phrases = lemmas.map((lemma) => `${lemma}_${next}`).filter(isKnownPhrase);
  return phrases.length > 0 ? phrases : lemmas;
}

/** A capital says that a word is a name, but at the head of a sentence only where the word is no common one. */
function isNameAt(tokens: Token[], index: number): boolean {
  const token = tokens[index] as Token;
  if (!/^\p{Lu}/u.test(token.text)) return false;
  const before = tokens[index - 1];
  if (index > 0 && !/^["'(:]$/.test(before?.norm ?? '')) return true;
  const next = tokens[index + 1];
  return lemmasOf(token.norm).length === 0 || (/^\p{Lu}/u.test(next?.text ?? '') && next?.start === token.end + 1);
}

const PARTICIPLE = /(?:ed|en|wn|ne|ung|unk|um|lt|nt|ght|ld|de|ut|ound)$/;

/** Of which voice the verb at a token is; null for words that are no verb here. */
function voiceAt(tokens: Token[], index: number, afterBe: boolean, bare: Word['bare']): Word['voice'] | null {
  const token = tokens[index] as Token;
  const { norm } = token;
  if (!isPart(norm, 'v') && !IRREGULAR.has(norm)) return null;
  const isPast = norm.endsWith('ed') || (IRREGULAR.has(norm) && PARTICIPLE.test(norm) && isPart(norm, 'v'));
  if (afterBe && isPast) return 'passive';
  if (bare === 'to') return 'active';
  if (afterBe && norm.endsWith('ing')) return 'active';
  const next = tokens[index + 1]?.norm ?? '';
  const previous = tokens[index - 1]?.norm ?? '';
  if (isPast && !/^(a|an|the|its|his|her|their|of|in|on|at|with|by|for|to|and)$/.test(previous)) {
    if (isPreposition(next) || next === '' || next === '.' || next === ',') return next === 'by' ? 'passive' : 'open';
    return 'active';
  }
  if (isFiniteVerb(tokens, index)) return 'active';
  if (bare === 'gerund' && norm.endsWith('ing')) return 'active';
  return null;
}
