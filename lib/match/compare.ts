/** Whether two facts of the same key can both hold. The rules are docs/matching.md: doubt gives null, never a conflict. */
import type { Attribute, Entity, Fact, FactValue } from '@/lib/facts/types';
import { daysBetween, intervalsMeet } from './intervals';

export type Comparison = 'agrees' | 'differs' | 'updated' | null;

/** What the comparison needs to know beyond the two facts. */
export interface CompareContext {
  attribute: Attribute;
  entities: ReadonlyMap<string, Entity>;
}

const YEAR_DAYS = 365.25;

/** Compares two facts that have the same attribute, subject and object. Symmetric in the two. */
export function compareFacts(a: Fact, b: Fact, context: CompareContext): Comparison {
  const values = compareValues(a.value, b.value, a, b, context);
  if (values === null || values === 'updated') return values;
  const apart = daysApart(a, b);
  // Another event of the kind: jobs cut in another year, an earlier round.
  if ('low' in a.value && apart > ANOTHER_EVENT_DAYS) return null;
  if (a.polarity !== b.polarity && apart > ANOTHER_EVENT_DAYS) return null;
  if (a.polarity !== b.polarity) return values === 'agrees' ? comparePolarity(a, b, context.attribute.exclusive) : null;
  if (values === 'agrees') return 'agrees';
  if (apart > ANOTHER_EVENT_DAYS) return null;
  // Neither "did not pay 15 billion" nor a presupposition says what the value is instead.
  if (a.polarity === 'no' || !context.attribute.exclusive) return null;
  // A plan that names another than the deed does was another plan: time makes no Roe of a Doe.
  if (isNaming(a.value) && a.modality !== 'denied' && b.modality !== 'denied') return 'differs';
  if (explainedByTime(a, b)) return 'updated';
  return a.modality === b.modality || bothAsserted(a, b) ? 'differs' : null;
}

/** Facts told of times further apart are about two events. */
const ANOTHER_EVENT_DAYS = 200;

/** Days between the times the two facts tell of; where one tells none, its text's date is its time. 0 where unknown. */
function daysApart(a: Fact, b: Fact): number {
  if (!a.when && !b.when) return 0;
  if (a.value.kind === 'date' || a.value.kind === 'age') return 0;
  const first = a.when ?? (a.asOf ? { from: a.asOf, to: a.asOf } : null);
  const second = b.when ?? (b.asOf ? { from: b.asOf, to: b.asOf } : null);
  // One side tells a time long before its text, the other none at all: they may be two events.
  if (!first || !second) {
    const dated = a.when ? a : b;
    return dated.when && dated.asOf ? Math.max(0, daysBetween(dated.when.to, dated.asOf) - LOOKING_BACK_DAYS) : 0;
  }
  const gap = Math.max(daysBetween(first.to, second.from), daysBetween(second.to, first.from), 0);
  // A text looks back on what it tells without a date.
  return a.when && b.when ? gap : Math.max(0, gap - LOOKING_BACK_DAYS);
}

/** News without a date may be this old. */
const LOOKING_BACK_DAYS = 200;

/** One says yes, the other no. A denial by somebody and the report of what was denied are two claims (docs/matching.md). */
function comparePolarity(a: Fact, b: Fact, exclusive: boolean): Comparison {
  if (!exclusive || isDeniedOfAnotherTime(a, b)) return null;
  if (a.modality === 'denied' || b.modality === 'denied') return a.attribution === b.attribution ? 'differs' : null;
  return explainedByTime(a, b) ? 'updated' : 'differs';
}

/** "Did not leave in May" leaves every other month open. */
function isDeniedOfAnotherTime(a: Fact, b: Fact): boolean {
  const [denied, other] = a.polarity === 'no' ? [a, b] : [b, a];
  if (!denied.when) return false;
  return !other.when || denied.when.to < other.when.from || other.when.to < denied.when.from;
}

function bothAsserted(a: Fact, b: Fact): boolean {
  return [a, b].every((fact) => fact.modality === 'happened' || fact.modality === 'reported');
}

const isNaming = ({ kind }: FactValue): boolean => kind === 'entity' || kind === 'option';

/** Planned in the older text, done in the newer (docs/matching.md). */
function explainedByTime(a: Fact, b: Fact): boolean {
  const [plan, deed] = a.modality === 'planned' ? [a, b] : [b, a];
  if (plan.modality !== 'planned' || deed.modality === 'planned' || deed.modality === 'denied') return false;
  return plan.asOf !== null && deed.asOf !== null && plan.asOf < deed.asOf;
}

function compareValues(a: FactValue, b: FactValue, factA: Fact, factB: Fact, context: CompareContext): Comparison {
  if (a.kind === 'flag' && b.kind === 'flag') return 'agrees';
  if (a.kind === 'date' && b.kind === 'date') return compareDates(a, b, slackOf(context.attribute, factA.subject));
  if (a.kind === 'entity' && b.kind === 'entity') return compareEntities(a.id, b.id, context.entities);
  if (a.kind === 'option' && b.kind === 'option') return compareOptions(a.id, b.id, context.attribute);
  if (!('low' in a) || !('low' in b) || a.kind !== b.kind) return null;
  if (a.kind === 'amount' && a.unit !== b.unit) return null;
  if ((isShapeless(a) || isShapeless(b)) && (a.low !== b.low || a.high !== b.high)) return null;
  if (areOnOtherSides(a, b)) return 'differs';
  if (intervalsMeet(a, b)) return borneOut(a, b) ? 'agrees' : null;
  if (intervalsMeet(asFarAsItMayGo(a), asFarAsItMayGo(b)) || isTooVague(a, b)) return null;
  if (isWorldsApart(a, b)) return null;
  return a.kind === 'age' ? compareAges(a.nominal, b.nominal, factA.asOf, factB.asOf) : 'differs';
}

type Interval = Extract<FactValue, { low: number }>;

/** "Nearly a decade" and "more than ten years" touch at ten, and exclude each other. */
function areOnOtherSides(a: Interval, b: Interval): boolean {
  const [below, above] = a.low < b.low ? [a, b] : [b, a];
  return isBelowItsWord(below) && isAboveItsWord(above) && below.high <= above.low;
}

const isBelowItsWord = ({ hedged, low, nominal, high }: Interval): boolean =>
  hedged && low < nominal && high === nominal;
const isAboveItsWord = ({ hedged, low, nominal, high }: Interval): boolean =>
  hedged && low === nominal && high > nominal;

/**
 * "Some 700" and "about 600" touch at their edges, and still are two figures: one must lie within the other's reach. "Nearly
 * twelve years" bears out "eleven" no more: a plain figure must lie within the reach of a hedged one.
 */
function borneOut(a: Interval, b: Interval): boolean {
  const reaches = (one: Interval, other: Interval) => one.low <= other.nominal && other.nominal <= one.high;
  if (a.hedged === b.hedged) return !a.hedged || reaches(a, b) || reaches(b, a);
  return a.hedged ? reaches(a, b) : reaches(b, a);
}

/** "Over 13 billion" is little more as a rule; but 17 billion would not make it wrong. */
const OVER_REACHES = 1.5;

/** "A decade" is told to no year: twelve are not denied by it, nor borne out. */
const ROUND_SPAN = 1.19;

function asFarAsItMayGo(value: Interval): Interval {
  if (value.kind === 'duration' && value.high >= value.low * ROUND_SPAN)
    return {
      ...value,
      low: Math.min(value.low, value.nominal * 0.75),
      high: Math.max(value.high, value.nominal * 1.3),
    };
  const isOpenUpwards = value.hedged && value.low === value.nominal && value.high > value.nominal;
  return isOpenUpwards ? { ...value, high: Math.max(value.high, value.nominal * OVER_REACHES) } : value;
}

/** "Billions": fits so much that it bears nothing out, and denies little. */
const SHAPELESS = 5;

const isShapeless = ({ kind, low, high }: Interval): boolean =>
  (kind === 'amount' || kind === 'count') && high > low * SHAPELESS && low > 0;

/** "Several years" and eleven: so loose a word excludes only what lies far off. */
const VAGUE_SPAN = 2.5;
const FAR_OFF = 2;

function isTooVague(a: Interval, b: Interval): boolean {
  if (Math.max(a.high / a.low, b.high / b.low) < VAGUE_SPAN) return false;
  const gap = a.high < b.low ? b.low / a.high : a.low / b.high;
  return gap < FAR_OFF;
}

/**
 * News that err, err by little. An age ten years off is somebody else's, a stay three times as long was somewhere else, and
 * ten times the money was for another thing: such a difference speaks of a misreading.
 */
const FARTHEST: Partial<Record<Interval['kind'], number>> = { duration: 2.5, amount: 6, count: 6, share: 6 };
const FARTHEST_AGE_YEARS = 10;

function isWorldsApart(a: Interval, b: Interval): boolean {
  const [low, high] = a.high < b.low ? [a, b] : [b, a];
  if (a.kind === 'age') return high.low - low.high > FARTHEST_AGE_YEARS;
  return high.low / low.high > (FARTHEST[a.kind] ?? Number.POSITIVE_INFINITY);
}

function slackOf({ slackDays = 0, slackFor }: Attribute, subject: string): number {
  return slackFor && !slackFor.includes(subject) ? 0 : slackDays;
}

function compareDates(a: { from: string; to: string }, b: { from: string; to: string }, slackDays: number): Comparison {
  if (a.from <= b.to && b.from <= a.to) return 'agrees';
  const gap = a.to < b.from ? daysBetween(a.to, b.from) : daysBetween(b.to, a.from);
  return gap <= slackDays ? null : 'differs';
}

/** People grow older: a year's difference is explained by time or by a birthday in between. */
function compareAges(a: number, b: number, asOfA: string | null, asOfB: string | null): Comparison {
  const difference = Math.abs(a - b);
  if (!asOfA || !asOfB) return difference <= 2 ? null : 'differs';
  const grown = ((a > b ? 1 : -1) * daysBetween(asOfB, asOfA)) / YEAR_DAYS;
  if (Math.abs(difference - grown) >= 1.2) return difference <= 1 ? null : 'differs';
  return grown > 0.5 ? 'updated' : null;
}

function compareEntities(a: string, b: string, entities: ReadonlyMap<string, Entity>): Comparison {
  if (a === b) return 'agrees';
  return entities.get(a)?.partOf === b || entities.get(b)?.partOf === a ? null : 'differs';
}

function compareOptions(a: string, b: string, attribute: Attribute): Comparison {
  if (a === b) return 'agrees';
  const both = attribute.compatible?.some(([x, y]) => (x === a && y === b) || (x === b && y === a));
  return both ? null : 'differs';
}
