/** How a statement stands: asserted or denied, done or planned, whose word it is, and whether it is a claim at all. */
import type { Cue, Span } from '@/lib/language/types';
import { type Analysis, clauseAt, holds, tokensBetween } from './analysis';
import type { Fact, ValueKind } from './types';

export interface Standing {
  polarity: 'yes' | 'no';
  modality: Fact['modality'];
  attribution: string | null;
  hedged: boolean;
  /** A negation bears on the words from afar, over a pause or other words: it may not be meant for them. */
  doubtful: boolean;
}

/** Kinds of cue in whose scope nothing is claimed (design: opinion, forecast, question, hypothetical). */
const NO_CLAIM: ReadonlySet<Cue['kind']> = new Set(['hypothetical', 'forecast', 'opinion', 'question']);

/**
 * Reads the standing of the words at `span`.
 * @param stance the attribute is itself about what somebody says or thinks: opinion, forecast and condition do not cancel it
 * @param wordsNegate the words themselves contain a negation ("had no part in"), which then is part of their meaning
 * @param told what the words tell: "the 44-year-old may leave" leaves open what follows, and not the age; "they reckon it
 *   is worth 3 billion" is an estimate, in doubt
 * @returns null where the words make no claim
 */
export function standingOf(
  span: Span,
  analysis: Analysis,
  stance: boolean,
  wordsNegate: boolean,
  told: ValueKind = 'flag',
): Standing | null {
  const quotations = quotationsIn(analysis.text);
  const covering = analysis.cues.filter(
    (cue) =>
      (holds(cue.scope, span) || isInnerNegation(cue, span)) &&
      !quotations.some((q) => holds(q, cue) && !holds(q, span)),
  );
  const outside = covering.filter(
    (cue) =>
      (!holds(span, cue) || (cue.kind === 'negation' && !wordsNegate)) &&
      !(told === 'age' && cue.kind !== 'question' && cue.start >= span.end && !HEARSAY.test(cue.text)),
  );
  const cancelling = outside.filter((cue) => NO_CLAIM.has(cue.kind) || (cue.kind === 'hedge' && MAYBE.test(cue.text)));
  const isView = (cue: Cue) => stance || (told === 'amount' && cue.kind === 'opinion');
  if (cancelling.some((cue) => !isView(cue) || cue.kind === 'question')) return null;
  if (/\bnot even (?:[^\s,;:]+ ){0,6}$/i.test(analysis.text.slice(0, span.start))) return null;
  if (UNSAID.test(analysis.text.slice(0, span.start))) return null;
  const negatives = outside.filter(
    (cue) => cue.kind === 'negation' && (!stance || isJustBefore(cue, span, analysis) || deniesHolding(cue, analysis)),
  );
  if (negatives.some((cue) => RANKING.test(analysis.text.slice(cue.end)))) return null;
  // "Not leaving because of …" may deny the reason only.
  if (negatives.length > 0 && /\bbecause\b/i.test(analysis.text.slice(span.end))) return null;
  const negations = negatives.length;
  const denial = outside.find((cue) => cue.kind === 'denial');
  const report = outside.find((cue) => cue.kind === 'report');
  const negative = (negations + (denial ? 1 : 0)) % 2 === 1;
  return {
    polarity: negative ? 'no' : 'yes',
    modality: denial
      ? 'denied'
      : outside.some((cue) => cue.kind === 'plan' && cue.start <= span.end)
        ? 'planned'
        : report
          ? 'reported'
          : 'happened',
    attribution: speakerOf(denial ?? report, analysis),
    hedged: outside.some((cue) => cue.kind === 'hedge' || (told === 'amount' && cue.kind === 'opinion')),
    doubtful: negatives.some((cue) => !isAtHand(cue, span, analysis)),
  };
}

/** "Has not left" has its "not" inside; in "is not Roe but Doe" it bears on what stands before the "but", and not on the end. */
const isInnerNegation = (cue: Cue, span: Span): boolean =>
  cue.kind === 'negation' && holds(span, cue) && cue.scope.end >= span.end;

/** How far from the words a negation may stand to be surely meant for them, in tokens. */
const AT_HAND = 5;

function isAtHand(cue: Cue, span: Span, { tokens, text }: Analysis): boolean {
  const [left, right] = cue.start <= span.start ? [cue, span] : [span, cue];
  const between = text.slice(left.end, right.start);
  // "Put nothing into its former head's firm": nothing is denied of the head.
  return tokensBetween(tokens, cue, span) <= AT_HAND && !/[,;:—–(]|\b(?:and|but|into|from)\b/.test(between);
}

/** What somebody holds is often itself a "not": only a negation right before the words turns the holding round. */
const NEAR_TOKENS = 2;

function isJustBefore(cue: Cue, span: Span, analysis: Analysis): boolean {
  return cue.end <= span.start && tokensBetween(analysis.tokens, cue, span) <= NEAR_TOKENS;
}

/** Words for holding a view: what stands before one denies that the view is held. */
const HOLDING =
  /^(?:consider|thinks?|thought|believe|call|regard|sees?|saw|seen|view|sa(?:y|id)|accept|agree|share|h[eo]ld|find|found|champion|advocate|support|favou?r|claim|argue|suggest|predict|tell|told)/i;

function deniesHolding(cue: Cue, analysis: Analysis): boolean {
  return HOLDING.test(analysis.tokens.find((token) => token.start >= cue.end)?.norm ?? '');
}

/** Behind an age these words still bear on it: "is 44, reportedly". */
const HEARSAY = /ly$|^(?:according|perhaps|maybe)/i;
/** "May leave" leaves it open; "reportedly left" says it on somebody's word. */
const MAYBE = /^(may|might|could)$/i;
/** Words right before a verb that keep it from being said: "whether it had cut", "almost left", "was asked to leave". */
const UNSAID =
  /\b(?:whether (?:or not )?(?:\S+ ){0,4}|(?:considered|weighed|mulled|explored|contemplated|opposed|resisted|rejected|stopped|blocked|abandoned|(?:toyed|flirted|dallied) with|(?:thought|dreamed|dreamt|talked) (?:about|of)|came close to|thought better of) (?:\S+ ){0,3}|(?:almost|nearly) |(?:asked|urged|pressed|invited|tempted) to |(?:decided|advised|voted) against |ruled out |(?:rumou?rs?|myth|legend|fable|fiction|fairy tale|folk tale|canard) (?:that |of |said )?(?:\S+ ){0,4})$/i;

const MANNER =
  /^\s*(?:alone\b|overnight\b|together\b|in (?:anger|protest|haste|a \p{L}+|\p{L}*(?:grace|shame|frustration))\b|on \p{L}+ terms\b|(?:to|for|over|under|without|amid|due to|out of|with|just|only|merely|simply)\s|by \p{L}+ing\b|(?!early\b|only\b)\p{L}{3,}ly\b)/iu;

/**
 * Whether a negated statement goes on with how, why or whither, which then is what is denied: "did not leave in anger" says
 * that somebody left. A time may stand between.
 * @param end where the words that state the fact end
 */
export function deniesManner(end: number, { text, times }: Analysis): boolean {
  const time = times.find(({ start }) => start >= end && /^\s*(?:(?:in|on|at|by)\s)?$/i.test(text.slice(end, start)));
  return MANNER.test(text.slice(end)) || (time !== undefined && MANNER.test(text.slice(time.end)));
}

/** "Will not be the last to leave" denies a rank, not the leaving. */
const RANKING = /^\s*(be\s|been\s)?(the\s)?(last|first|only|alone|just|merely|simply)\b/i;

/** Stretches in quotation marks: what is said inside does not bear on what stands outside. */
function quotationsIn(text: string): Span[] {
  return [...text.matchAll(/“[^”]*”|"[^"]*"/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** The speaker of a report: the nearest person or organisation of the same clause that stands before it, else after it. */
function speakerOf(cue: Cue | undefined, analysis: Analysis): string | null {
  if (!cue) return null;
  const clause = clauseAt(analysis, cue.start);
  const speakers = analysis.mentions.filter(
    (mention) =>
      (mention.kind === 'person' || mention.kind === 'organisation' || mention.kind === 'work') &&
      clauseAt(analysis, mention.start) === clause,
  );
  const before = speakers.filter((mention) => mention.end <= cue.start);
  const chosen = before[before.length - 1] ?? speakers.find((mention) => mention.start >= cue.end);
  return chosen?.entity ?? null;
}
