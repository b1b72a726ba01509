/** The verdict on two aligned sentences. */
import type { Span } from '@/lib/language/types';
import { type Alignment, align, type Tie } from './align';
import { placeMismatch } from './places';
import { isAssertion, isPlanned, isStated, isUndone, isUnvouched, negationsOf } from './standing';
import { compareValues, type ValueConflict } from './values';
import { readingOf, type Reading } from './words';
import type { Analysis } from '@/lib/facts/analysis';

/** A verdict with what decided it, or why there is none. */
export type Judgement =
  | { verdict: 'corroborates' | 'conflicts'; kind: string; why: string; marks: { statement: Span[]; evidence: Span[] } }
  | { verdict: 'nothing'; reason: string };

const silent = (reason: string): Judgement => ({ verdict: 'nothing', reason });
const FEWEST_WORDS = 2;

/** Judges what the evidence says of the statement. */
export function judge(statement: Analysis, evidence: Analysis): Judgement {
  const [own, other] = [readingOf(statement), readingOf(evidence)];
  if (own.words.length < FEWEST_WORDS) return silent('short');
  if (!isAssertion(own)) return silent('no assertion');
  const alignment = align(own.words, other.words);
  if (alignment.ties.length < FEWEST_WORDS) return silent('few ties');
  if (!isStated(other, alignment.used)) return silent('not stated');
  const contrasts = alignment.ties.filter(({ link }) => link === 'antonym' || link === 'exclusive');
  const weak = alignment.ties.filter(({ link }) => link === 'sibling' || link === 'narrower');
  if (alignment.missing.length > 0 || weak.length > 0) return silent('missing');
  if (contrasts.length > 1) return silent('two contrasts');
  const mismatch = placeMismatch(own, other, alignment);
  if (mismatch) return silent(mismatch);
  if (isUndone(own, other, alignment)) return silent('undone');
  if (isUnvouched(other, own, alignment.used)) return silent('unvouched');
  const values = compareValues(own, other, alignment);
  if (values === 'unclear') return silent('values');
  return decide(own, other, alignment, contrasts, values === 'equal' ? [] : values);
}

function decide(own: Reading, other: Reading, alignment: Alignment, contrasts: Tie[], values: ValueConflict[]): Judgement {
  const all = new Set(own.words.keys());
  const [here, there] = [negationsOf(own, all), negationsOf(other, alignment.used)];
  if (!here || !there) return silent('partial negation');
  const isDenied = here.length % 2 !== there.length % 2;
  const differences = contrasts.length + values.length + (isDenied ? 1 : 0);
  if (isPlanned(own, all) !== isPlanned(other, alignment.used)) return silent('plan');
  if (differences > 1) return silent('two differences');
  if (differences === 0) return { verdict: 'corroborates', kind: 'agreement', why: 'the same statement in nearly the same words', marks: { statement: [], evidence: [] } };
  const [value, contrast] = [values[0], contrasts[0]];
  if (value) return conflict('kind' in value.own ? value.own.kind : 'date', value.own, value.other, own, other);
  if (contrast) return conflict(contrast.what ?? 'antonym', own.words[contrast.own] as Span, other.words[contrast.other] as Span, own, other);
  return { verdict: 'conflicts', kind: 'negation', why: 'the same statement, denied on one side', marks: { statement: here.map(span), evidence: there.map(span) } };
}

const span = ({ start, end }: Span): Span => ({ start, end });

function conflict(kind: string, here: Span, there: Span, own: Reading, other: Reading): Judgement {
  const text = (reading: Reading, at: Span) => reading.analysis.text.slice(at.start, at.end);
  return {
    verdict: 'conflicts',
    kind,
    why: `the same statement with another ${kind}: ${text(own, here)} here, ${text(other, there)} there`,
    marks: { statement: [span(here)], evidence: [span(there)] },
  };
}
