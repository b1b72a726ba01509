/**
 * Whether two sentences of two articles that seem to contradict each other tell of one event. The general engine judges
 * sentences as if they did; of news, that has to be shown: drones are launched every week, profits are posted every year,
 * and a toll rises by the hour.
 */
import type { Analysis } from '@/lib/facts/analysis';
import { FUNCTION_WORDS } from '@/lib/language/function-words';
import type { Span, TimeRef } from '@/lib/language/types';
import { isFiniteVerb } from '@/lib/language/verbs';
import type { Decided } from './general/judge';
import { daysBetween } from './intervals';

/** A sentence with the day of its text, YYYY-MM-DD or null. */
export interface DatedSentence {
  analysis: Analysis;
  published: string | null;
}

/** Texts further apart may tell of the next event of the kind. */
const NEWS_DAYS = 30;
/** A toll grows from one report to the next. */
const TOLL =
  /\b(?:dead|die[ds]?|deaths?|kill\w*|injur\w*|wound\w*|hurt|arrest\w*|detain\w*|missing|rescue\w*|evacuat\w*|displace\w*|infect\w*|cases|confirm\w*|casualt\w*|victims?|survivors?|rais(?:e|ed|ing)|votes?|goals?|points?)\b/i;
/** Kinds of difference that pick out another thing as easily as they contradict: the old bridge and the new, a black car. */
const ANOTHER_THING = new Set(
  'kind of thing;colour;direction;season;day;order;country;nationality;continent;religion;decade'.split(';'),
);
/** Not everybody, and not the same ones. */
const PARTIAL =
  /^\W*(?:an?|some|many|several|most|few|other|critics|opponents|supporters|experts|analysts|residents)\b/i;

/** Whether the conflict may be shown. */
export function isOfOneEvent(conflict: Decided, page: DatedSentence, source: DatedSentence): boolean {
  if (ANOTHER_THING.has(conflict.kind)) return false;
  if (PARTIAL.test(page.analysis.text) || PARTIAL.test(source.analysis.text)) return false;
  const isValue = /^(?:count|amount|share|duration)$/.test(conflict.kind);
  if (isValue && page.published !== source.published && TOLL.test(page.analysis.text)) return false;
  if (conflict.kind === 'date' && conflict.marks.statement.some((at) => isWithinYear(at, page.analysis))) return false;
  if (conflict.kind === 'antonym' && !areOfOneThing(conflict, page.analysis, source.analysis)) return false;
  return areNear(page.published, source.published) || haveSameTime(page.analysis.times, source.analysis.times);
}

/** What was done on Saturday may be done again on Sunday; of years, most things have one. */
function isWithinYear(at: Span, { times }: Analysis): boolean {
  return times.some(({ start, end, precision }) => start < at.end && at.start < end && !COARSE.test(precision));
}

const COARSE = /^(?:year|decade)$/;

/** "Higher" in "ended higher" says something; in "the higher court" it picks out which court is meant. */
function isAttributive({ text }: Analysis, { end }: Span): boolean {
  const next = /^\s+(\p{L}[\p{L}'’-]*)/u.exec(text.slice(end))?.[1];
  return next !== undefined && !FUNCTION_WORDS.has(next.toLowerCase());
}

/** "Closed a factory": there may be another. */
const isIndefinite = ({ text }: Analysis): boolean => /\b(?:an?|some|another)\s\p{Ll}/u.test(text);

/** Whether opposite words are said of the same thing, as far as the sentences show it. */
function areOfOneThing({ marks }: Decided, page: Analysis, source: Analysis): boolean {
  if (isIndefinite(page) || isIndefinite(source)) return false;
  const picksOut = (analysis: Analysis, spans: Span[]) =>
    spans.some((at) => isAttributive(analysis, at) && !isVerbAt(analysis, at));
  return !picksOut(page, marks.statement) && !picksOut(source, marks.evidence);
}

const isVerbAt = ({ tokens }: Analysis, { start }: Span): boolean =>
  isFiniteVerb(
    tokens,
    tokens.findIndex((token) => token.start === start),
  );

function areNear(a: string | null, b: string | null): boolean {
  return a !== null && b !== null && Math.abs(daysBetween(a, b)) <= NEWS_DAYS;
}

/** Both name one day, month or year. */
function haveSameTime(here: TimeRef[], there: TimeRef[]): boolean {
  return here.some((one) => there.some(({ from, to }) => one.from === from && one.to === to));
}
