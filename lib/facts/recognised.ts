/**
 * Facts that no expression of the pack puts into words, read by a classifier that was trained on examples: it says that a
 * sentence is likely to tell something and about where; who and what it is told of is found as for any other fact.
 */
import type { Quantity, TimeRef } from '@/lib/language/types';
import { type Analysis, overlaps } from './analysis';
import { type Likely, likelyClasses } from './classifier/classify';
import { timeOf } from './event-time';
import type { Valued } from './hit';
import { fitsFiller, type Lexicon, standIn } from './lexicon';
import { objectOf } from './parts-of-fact';
import { type CueSpan, findSubject, type Role } from './roles';
import { standingOf } from './standing';
import { nearestEntity } from './stated-value';
import type { Attribute, Fact } from './types';
import { type Surroundings, unsaid } from './unsaid';
import { asFactValue, distanceTo, isOtherTime, suits } from './values';

/**
 * The facts with a value that a sentence is likely to state besides those found by expressions.
 * @param found those; of an attribute that they tell nothing more is recognised
 * @param taken values that belong to other statements
 */
export function recognisedFacts(
  analysis: Analysis,
  lexicon: Lexicon,
  surroundings: Surroundings,
  found: readonly Fact[],
  taken: ReadonlySet<Quantity | TimeRef>,
): Fact[] {
  const likelies = lexicon.weights.flatMap((weights) => likelyClasses(analysis, weights));
  return likelies.flatMap((likely) => {
    const attribute = lexicon.attributes.get(likely.of.attribute);
    if (!attribute || found.some((fact) => fact.attribute === attribute.id)) return [];
    return factOf(likely, attribute, { analysis, lexicon, surroundings, taken }) ?? [];
  });
}

interface Seen {
  analysis: Analysis;
  lexicon: Lexicon;
  surroundings: Surroundings;
  taken: ReadonlySet<Quantity | TimeRef>;
}

function factOf(likely: Likely, attribute: Attribute, seen: Seen): Fact | null {
  const { analysis, surroundings } = seen;
  const cue = cueAt(likely.at, analysis);
  const standing = cue && standingOf(cue, analysis, attribute.stance === true, false, attribute.value);
  // Negations were learned with the words: where these are denied all the same, they are not understood.
  if (!cue || !standing || standing.polarity === 'no') return null;
  const roles = rolesAt(cue, likely, attribute, seen);
  const value = roles && valueAt(cue, attribute, roles, seen);
  if (!roles || !value) return null;
  const when = timeOf(cue, analysis);
  return {
    attribute: attribute.id,
    subject: standIn(attribute.subject, roles.subject.entity),
    object: roles.object ? standIn(attribute.object, roles.object.entity) : null,
    value: value.value,
    polarity: 'yes',
    modality: standing.modality,
    attribution: standing.attribution,
    strength: 'main',
    certain:
      likely.probability >= likely.of.sure &&
      roles.subject.certain &&
      (roles.object?.certain ?? true) &&
      value.certain &&
      !standing.hedged &&
      !standing.doubtful,
    asOf: attribute.value === 'age' && when ? when.from : surroundings.asOf,
    ...(when && attribute.value !== 'date' ? { when } : {}),
    spans: value.spans,
  };
}

function cueAt(index: number, { tokens }: Analysis): CueSpan | null {
  const token = tokens[index];
  return token ? { start: token.start, end: token.end, from: index, to: index + 1 } : null;
}

interface Roles {
  subject: Role;
  object: Role | null;
}

function rolesAt(cue: CueSpan, { of }: Likely, attribute: Attribute, seen: Seen): Roles | null {
  const { analysis, lexicon, surroundings } = seen;
  const filler = of.subject ? { ids: [of.subject] } : attribute.subject;
  if (of.subject && !analysis.mentions.some((mention) => fitsFiller(filler, mention))) return null;
  const subject =
    findSubject(filler, cue, analysis, true) ?? unsaid(attribute, attribute.subject, surroundings, analysis, cue);
  if (!subject || !attribute.object) return subject && { subject, object: null };
  const object = objectOf(attribute.object, attribute, subject, cue, analysis, lexicon, surroundings);
  return object || attribute.object.optional ? { subject, object } : null;
}

function valueAt(
  cue: CueSpan,
  attribute: Attribute,
  roles: Roles,
  { analysis, taken, surroundings }: Seen,
): Valued | null {
  // What a flag says may be put into doubt in more ways than were learned.
  if (attribute.value === 'flag') return { value: { kind: 'flag' }, certain: false, spans: [cue] };
  if (attribute.value === 'entity') {
    const parts = { subject: roles.subject.entity, object: roles.object?.entity ?? null };
    const named = nearestEntity(attribute, cue, parts, analysis, Number.POSITIVE_INFINITY);
    // A name is not told by itself: other words must speak for it. And it never carries a conflict: the sentence often
    // holds several that fit.
    return named && !named.spans.some((span) => overlaps(span, cue)) ? { ...named, certain: false } : null;
  }
  const fitting = [...analysis.quantities, ...analysis.times].filter((measure) => suits(attribute, measure));
  const [nearest] = fitting
    .filter((measure) => !taken.has(measure) && ('kind' in measure || !isOtherTime(measure, analysis, cue)))
    .sort((a, b) => distanceTo(a, cue, analysis) - distanceTo(b, cue, analysis));
  const value = nearest && asFactValue(nearest);
  if (!nearest || !value) return null;
  // "Today" is as often the time of the telling.
  const isToday = value.kind === 'date' && value.from === surroundings.asOf;
  return { value, certain: fitting.length === 1 && !isToday, spans: [{ start: nearest.start, end: nearest.end }] };
}
