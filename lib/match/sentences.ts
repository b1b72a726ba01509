/**
 * Two sentences compared without any knowledge of their topic: what the general engine can say when no attribute of a
 * pack applies. It speaks only where the sentences say the same in nearly the same words and differ, if at all, in one
 * plain place: a number, a date, a name in the same position, or a negation. Everything else is silence.
 */
import type { Analysis } from '@/lib/facts/analysis';
import { NUMBER_STARTS, smallNumber } from '@/lib/language/numbers';
import { stemOf } from '@/lib/language/tokens';
import type { Quantity, Span, TimeRef, Token } from '@/lib/language/types';

export interface SentenceComparison {
  verdict: 'corroborates' | 'conflicts';
  why: string;
  /** Deciding words in the statement and in the evidence. */
  marks: { statement: Span[]; evidence: Span[] };
}

/** Share of the statement's content words that the evidence must have, for agreement and for conflict. */
const AGREEMENT_COVER = 0.999;
const CONFLICT_COVER = 0.75;
const FEWEST_CONTENT_WORDS = 3;

const STOP_WORDS = new Set(
  'a an the of in on at to for by with from as and or but that which who whom whose this these those it its he she they his her their is are was were be been being am has have had having do does did will would can could may might shall should must there then than so such very also just only own s t about into during through between among again once here when where while if because until since per i you we me us him them our your my mine'.split(
    ' ',
  ),
);

/**
 * What the evidence says of the statement, or null.
 * @param statement the sentence that is checked (of a page; the hypothesis of a pair)
 * @param evidence the sentence of a source (the premise)
 */
export function compareSentences(statement: Analysis, evidence: Analysis): SentenceComparison | null {
  if (!isAssertion(statement) || !isAssertion(evidence)) return null;
  const wanted = contentWords(statement);
  const given = contentWords(evidence);
  if (wanted.length < FEWEST_CONTENT_WORDS) return null;
  const missing = withoutMatches(wanted, given);
  const cover = 1 - missing.length / wanted.length;
  if (cover < CONFLICT_COVER || !inSameOrder(wanted, given)) return null;
  if (!hasSameNumbers(statement, evidence)) return null;
  const values = compareValues(statement, evidence);
  if (values === 'unclear') return null;
  const negated = isNegated(statement) !== isNegated(evidence);
  if (values !== 'equal') return missing.length === 0 && !negated ? values : null;
  if (negated) return missing.length === 0 ? negationConflict(statement, evidence) : null;
  return cover >= AGREEMENT_COVER
    ? {
        verdict: 'corroborates',
        why: 'the same statement in nearly the same words',
        marks: { statement: [], evidence: [] },
      }
    : null;
}

/** Stems of a sentence's content words, each once: by these, candidates are found. Cheap, without any analysis. */
export function contentStems(text: string): Set<string> {
  const words = text.toLowerCase().match(/\p{L}[\p{L}'’-]+/gu) ?? [];
  return new Set(words.filter((word) => !STOP_WORDS.has(word)).map((word) => stemOf(word.replace(/['’]s$/, ''))));
}

function isAssertion({ cues }: Analysis): boolean {
  return !cues.some((cue) => ['question', 'hypothetical', 'opinion', 'forecast', 'hedge', 'denial'].includes(cue.kind));
}

function isNegated({ cues }: Analysis): boolean {
  return cues.filter((cue) => cue.kind === 'negation').length % 2 === 1;
}

/** Words that carry meaning; numbers and times are compared as values. */
function contentWords({ tokens, quantities, times, cues }: Analysis): Token[] {
  const negations = cues.filter((cue) => cue.kind === 'negation');
  const within = (token: Token, spans: Span[]) =>
    spans.some((span) => span.start <= token.start && token.end <= span.end);
  return tokens.filter((token) => {
    if (token.kind !== 'word' || STOP_WORDS.has(token.norm) || within(token, times) || within(token, negations))
      return false;
    // "Two young men" counts men, and that they are young is said beside the number.
    return !(within(token, quantities) && (NUMBER_STARTS.has(token.norm) || smallNumber(token.norm) !== null));
  });
}

/** The statement's words that the evidence does not have, each word of the evidence answering for one. */
function withoutMatches(wanted: Token[], given: Token[]): Token[] {
  const left = new Map<string, number>();
  for (const token of given) left.set(token.stem, (left.get(token.stem) ?? 0) + 1);
  return wanted.filter((token) => {
    const count = left.get(token.stem) ?? 0;
    left.set(token.stem, count - 1);
    return count <= 0;
  });
}

/** Figures that are part of no value we can read must stand on both sides alike. */
function hasSameNumbers(statement: Analysis, evidence: Analysis): boolean {
  const loose = ({ tokens, quantities, times }: Analysis) =>
    tokens.filter(
      (token) =>
        token.kind === 'number' &&
        ![...quantities, ...times].some((value) => value.start <= token.start && token.end <= value.end),
    );
  const given = new Set(loose(evidence).map((token) => token.norm));
  return loose(statement).every((token) => given.has(token.norm));
}

/** Most shared words stand in the same order on both sides: who did what to whom is then the same. */
function inSameOrder(wanted: Token[], given: Token[]): boolean {
  const first = new Map<string, number>();
  given.forEach((token, index) => {
    if (!first.has(token.stem)) first.set(token.stem, index);
  });
  const positions = wanted.flatMap((token) => first.get(token.stem) ?? []);
  const inversions = positions.filter((position, index) => index > 0 && position < (positions[index - 1] ?? 0)).length;
  return inversions === 0;
}

type Values = 'equal' | 'unclear' | SentenceComparison;

function compareValues(statement: Analysis, evidence: Analysis): Values {
  const results = [...statement.quantities, ...statement.times].map((value) =>
    compareValue(value, evidence, statement),
  );
  if (results.includes('unclear')) return 'unclear';
  const conflicts = results.filter((result): result is SentenceComparison => typeof result === 'object');
  return conflicts.length === 0 ? 'equal' : conflicts.length === 1 ? (conflicts[0] ?? 'unclear') : 'unclear';
}

/** A value agrees where the evidence has one like it; it conflicts where each side has exactly one of its kind. */
function compareValue(value: Quantity | TimeRef, evidence: Analysis, statement: Analysis): Values {
  const rivals = [...evidence.quantities, ...evidence.times].filter((other) => sameKind(value, other));
  if (rivals.some((other) => compatible(value, other))) return 'equal';
  const own = [...statement.quantities, ...statement.times].filter((other) => sameKind(value, other));
  const rival = rivals[0];
  if (rivals.length !== 1 || own.length !== 1 || !rival) return 'unclear';
  return {
    verdict: 'conflicts',
    why: `the same statement with another ${'kind' in value ? (value.kind === 'count' ? 'number' : value.kind) : 'date'}: ${value.text} here, ${rival.text} there`,
    marks: { statement: [span(value)], evidence: [span(rival)] },
  };
}

function sameKind(a: Quantity | TimeRef, b: Quantity | TimeRef): boolean {
  if (!('kind' in a) || !('kind' in b)) return !('kind' in a) && !('kind' in b);
  return a.kind === b.kind && a.unit === b.unit;
}

function compatible(a: Quantity | TimeRef, b: Quantity | TimeRef): boolean {
  if ('kind' in a && 'kind' in b) return a.low <= b.high && b.low <= a.high;
  return 'from' in a && 'from' in b && a.from <= b.to && b.from <= a.to;
}

function negationConflict(statement: Analysis, evidence: Analysis): SentenceComparison {
  const negations = ({ cues }: Analysis) => cues.filter((cue) => cue.kind === 'negation').map(span);
  return {
    verdict: 'conflicts',
    why: 'the same statement, denied on one side',
    marks: { statement: negations(statement), evidence: negations(evidence) },
  };
}

const span = ({ start, end }: Span): Span => ({ start, end });
