/** From one analysed sentence to its typed facts. */
import type { Mention, Span } from '@/lib/language/types';
import { hasForeignSubject, hasUnknownActor, isAgeOfStranger, isUnknownName } from './actors';
import { type Analysis, clauseAt, overlaps, tokensBetween } from './analysis';
import { type CompiledExpression, fitsFiller, type Lexicon } from './lexicon';
import { findPattern, layTrack, type PatternMatch, type SlotRules, type Track } from './pattern';
import { type CueSpan, findObject, findSubject, type Role } from './roles';
import { type Standing, standingOf } from './standing';
import type { Attribute, Fact, FactValue, Filler } from './types';
import { asFactValue, type Granted, grantValues, isOtherTime } from './values';

/** What the sentence's surroundings give. */
export interface Surroundings {
  /** Publication date of the text, YYYY-MM-DD, or null. */
  asOf: string | null;
  /** Entities of the sentence before, for what this one leaves unsaid. */
  before: Pick<Mention, 'entity' | 'kind' | 'how'>[];
}

interface Hit {
  compiled: CompiledExpression;
  cue: CueSpan;
  match: PatternMatch;
  subject: Role;
  object: Role | null;
  standing: Standing;
}

/** The typed facts of one sentence; no fact twice. */
export function extractFacts(analysis: Analysis, lexicon: Lexicon, surroundings: Surroundings): Fact[] {
  const track = layTrack(analysis);
  const stems = new Set(analysis.tokens.map((token) => token.stem));
  const hits = lexicon.expressionsFor(stems).flatMap((compiled) => findHits(compiled, track, lexicon, surroundings));
  const wishes = hits.map((hit) => ({ attribute: hit.compiled.attribute, cue: hit.cue, taken: hit.match.measure }));
  const granted = grantValues(wishes, analysis);
  const facts = hits.flatMap((hit, index) => factOf(hit, granted[index] ?? null, analysis, surroundings) ?? []);
  return withoutRepeats(facts);
}

function findHits(compiled: CompiledExpression, track: Track, lexicon: Lexicon, surroundings: Surroundings): Hit[] {
  const { attribute } = compiled;
  const rules: SlotRules = {
    fits: (slot, mention) =>
      fitsFiller(
        slot === 'subject' ? attribute.subject : slot === 'object' ? attribute.object : attribute.fills,
        mention,
      ),
    valueKind: attribute.value,
  };
  if (!compiled.with.every((pattern) => findPattern(pattern, track, rules).length > 0)) return [];
  return findPattern(compiled.cue, track, rules).flatMap((match) => {
    const cue = cueSpan(match, track.analysis);
    if (!cue || isExcluded(compiled, cue, track, rules)) return [];
    const standing = standingOf(cue, track.analysis, attribute.stance === true, compiled.negates);
    if (!standing) return [];
    const roles = rolesOf(compiled, match, cue, track.analysis, lexicon, surroundings);
    return roles ? [{ compiled, cue, match, standing, ...roles }] : [];
  });
}

function cueSpan(match: PatternMatch, analysis: Analysis): CueSpan | null {
  const first = analysis.tokens[match.from];
  const last = analysis.tokens[match.to - 1];
  return first && last ? { start: first.start, end: last.end, from: match.from, to: match.to } : null;
}

/** A `without` pattern in the same clause switches the reading off, and so does a `notWithin` pattern around the cue. */
function isExcluded(compiled: CompiledExpression, cue: CueSpan, track: Track, rules: SlotRules): boolean {
  const partOfLonger = compiled.notWithin.some((pattern) =>
    findPattern(pattern, track, rules).some((match) => match.from < cue.to && cue.from < match.to),
  );
  if (partOfLonger) return true;
  return compiled.without.some((pattern) =>
    findPattern(pattern, track, rules).some((match) => {
      const at = track.analysis.tokens[match.from]?.start ?? 0;
      return clauseAt(track.analysis, at) === clauseAt(track.analysis, cue.start);
    }),
  );
}

function rolesOf(
  compiled: CompiledExpression,
  match: PatternMatch,
  cue: CueSpan,
  analysis: Analysis,
  lexicon: Lexicon,
  surroundings: Surroundings,
): { subject: Role; object: Role | null } | null {
  const { attribute, expression } = compiled;
  // Ages and nouns stand beside their subject, verbs behind it.
  const isVerb = expression.presupposes !== true && attribute.value !== 'age';
  if (isVerb ? !match.mentions.subject && hasForeignSubject(cue, analysis) : isAgeOfStranger(cue, analysis))
    return null;
  const subject =
    roleOfMention(match.mentions.subject) ??
    findSubject(attribute.subject, cue, analysis, !isVerb) ??
    unsaid(attribute, attribute.subject, surroundings, analysis, cue);
  if (!subject) return null;
  if (!attribute.object) return { subject, object: null };
  const object =
    roleOfMention(match.mentions.object) ??
    findObject(attribute.object, cue, analysis, subject.entity) ??
    organisationOf(subject.entity, attribute.object, lexicon, analysis, cue) ??
    unsaid(attribute, attribute.object, surroundings, analysis, cue);
  return object || attribute.object.optional ? { subject, object } : null;
}

function roleOfMention(mention: Mention | undefined): Role | null {
  return mention
    ? { entity: mention.entity, certain: !mention.weak, span: { start: mention.start, end: mention.end } }
    : null;
}

/**
 * What the sentence does not say: the words imply it, or, for a measured value ("the terms put its worth at …"), the
 * sentence before names exactly one that fits. Plain statements have too many other subjects for that.
 */
function unsaid(
  attribute: Attribute,
  filler: Filler,
  surroundings: Surroundings,
  analysis: Analysis,
  cue: CueSpan,
): Role | null {
  const only = filler.ids?.[0];
  const isOpen =
    !hasUnknownActor(analysis, cue) && (filler.implied === true || !hasOtherActor(attribute, analysis, cue));
  if (filler.implied && only && isOpen) return { entity: only, certain: true, span: null };
  if (attribute.value === 'flag' || attribute.value === 'option' || attribute.value === 'entity') return null;
  const fitting = [
    ...new Set(surroundings.before.filter((mention) => fitsFiller(filler, mention)).map((m) => m.entity)),
  ];
  return fitting.length === 1 && fitting[0] ? { entity: fitting[0], certain: false, span: null } : null;
}

/** A person or organisation before the words, who is neither subject nor object of the attribute. */
function hasOtherActor(attribute: Attribute, analysis: Analysis, cue: CueSpan): boolean {
  return analysis.mentions.some(
    (mention) =>
      mention.start < cue.start &&
      clauseAt(analysis, mention.start) === clauseAt(analysis, cue.start) &&
      (mention.kind === 'person' || mention.kind === 'organisation') &&
      !fitsFiller(attribute.subject, mention) &&
      !fitsFiller(attribute.object, mention),
  );
}

/** Who leaves, leaves the organisation they belong to, where the sentence names no other. */
function organisationOf(
  subject: string,
  filler: Filler,
  lexicon: Lexicon,
  analysis: Analysis,
  cue: CueSpan,
): Role | null {
  // "Left Brightmoor": what is left is named, and we do not know it.
  if ([cue.to, cue.to + 1].some((index) => isUnknownName(index, analysis))) return null;
  const parent = lexicon.entities.get(lexicon.entities.get(subject)?.partOf ?? '');
  if (!parent || !fitsFiller(filler, { entity: parent.id, kind: parent.kind, how: 'name' })) return null;
  return { entity: parent.id, certain: true, span: null };
}

function factOf(hit: Hit, granted: Granted | null, analysis: Analysis, surroundings: Surroundings): Fact | null {
  const { attribute, expression } = hit.compiled;
  const value = statedValue(hit, granted, analysis);
  if (!value) return null;
  const when = timeOf(hit.cue, analysis);
  const negative = (expression.polarity === 'no') !== (hit.standing.polarity === 'no');
  const presupposed = expression.presupposes === true || isNominalUse(hit, analysis);
  return {
    attribute: attribute.id,
    subject: standIn(attribute.subject, hit.subject.entity),
    object: hit.object ? standIn(attribute.object, hit.object.entity) : null,
    value: value.value,
    polarity: negative ? 'no' : 'yes',
    modality: hit.standing.modality,
    attribution: hit.standing.attribution,
    strength: presupposed ? 'presupposed' : isInPassing(hit.cue, analysis) ? 'side' : 'main',
    certain:
      hit.subject.certain &&
      (hit.object?.certain ?? true) &&
      value.certain &&
      !hit.standing.hedged &&
      !isOfAnotherTime(hit, value, analysis),
    // "Was 32 when he joined in 2013" is as of 2013.
    asOf: attribute.value === 'age' && when ? when.from : surroundings.asOf,
    ...(when && attribute.value !== 'date' ? { when } : {}),
    spans: value.spans,
  };
}

function standIn(filler: Filler | undefined, entity: string): string {
  return (filler?.asFirst && filler.ids?.[0]) || entity;
}

/** How far from the words a time may stand to be that of what they tell, in tokens. */
const TIME_REACH = 12;

/** When it happened, where the clause says so. */
function timeOf(cue: CueSpan, analysis: Analysis): Fact['when'] {
  const clause = clauseAt(analysis, cue.start);
  const times = analysis.times
    .filter((time) => clauseAt(analysis, time.start) === clause && !isOtherTime(time, analysis))
    .map((time) => ({ time, distance: tokensBetween(analysis.tokens, time, cue) }))
    .filter(({ distance }) => distance <= TIME_REACH)
    .sort((a, b) => a.distance - b.distance);
  const nearest = times[0]?.time;
  return nearest ? { from: nearest.from, to: nearest.to } : undefined;
}

const ANOTHER_TIME =
  /\b(earlier|previously|formerly|originally|initially|at first|used to|another|a further|an additional)\b/i;

/** A value of before, or one that comes on top: it does not contradict the value of now. */
function isOfAnotherTime({ cue, compiled }: Hit, { value, spans }: Valued, analysis: Analysis): boolean {
  const span = spans[0];
  if (value.kind === 'age' && span) return isAgeAtEvent(span, analysis.text);
  if (value.kind === 'flag' || value.kind === 'date' || value.kind === 'option') return false;
  if (ANOTHER_TIME.test(compiled.expression.cue.replace(/\|/g, ' '))) return false;
  const clause = analysis.clauses[clauseAt(analysis, cue.start)];
  return clause ? ANOTHER_TIME.test(analysis.text.slice(clause.start, clause.end)) : false;
}

/** "Was 32 when …", "at the age of 32", "At 28, she joined". */
function isAgeAtEvent(span: Span, text: string): boolean {
  const before = text.slice(Math.max(0, span.start - 24), span.start + 3);
  return (
    /\bat (?:the age of )?\W*\d*$/i.test(before.trimEnd()) || /^\W*when\b/i.test(text.slice(span.end, span.end + 8))
  );
}

interface Valued {
  value: FactValue;
  certain: boolean;
  spans: Span[];
}

function statedValue(hit: Hit, granted: Granted | null, analysis: Analysis): Valued | null {
  const { attribute, expression } = hit.compiled;
  const cue: Span = { start: hit.cue.start, end: hit.cue.end };
  if (attribute.value === 'flag') return { value: { kind: 'flag' }, certain: true, spans: [cue] };
  if (attribute.value === 'option')
    return expression.option ? { value: { kind: 'option', id: expression.option }, certain: true, spans: [cue] } : null;
  if (attribute.value === 'entity') return entityValue(hit, attribute, analysis);
  const value = granted && asFactValue(granted.value);
  if (!granted || !value) return null;
  return { value, certain: granted.certain, spans: [{ start: granted.value.start, end: granted.value.end }] };
}

const VALUE_TOO_FAR = 8;

function entityValue(hit: Hit, attribute: Attribute, analysis: Analysis): Valued | null {
  const taken = hit.match.mentions.value;
  const valued = (mention: Mention, certain: boolean): Valued => ({
    value: { kind: 'entity', id: mention.entity },
    // "Report to him": good enough to agree on, not to conflict on.
    certain: certain && mention.how !== 'pronoun',
    spans: [{ start: mention.start, end: mention.end }],
  });
  if (taken) return valued(taken, true);
  const ranked = analysis.mentions
    .filter((m) => m.entity !== hit.subject.entity && m.entity !== hit.object?.entity && fitsFiller(attribute.fills, m))
    .map((mention) => ({
      mention,
      cost:
        tokensBetween(analysis.tokens, mention, hit.cue) +
        (mention.start < hit.cue.start && !overlaps(mention, hit.cue) ? 4 : 0) +
        4 * Math.abs(clauseAt(analysis, mention.start) - clauseAt(analysis, hit.cue.start)),
    }))
    .sort((a, b) => a.cost - b.cost);
  const best = ranked[0];
  if (!best || best.cost > VALUE_TOO_FAR) return null;
  const rival = ranked.find((other) => other.mention.entity !== best.mention.entity);
  return valued(best.mention, !rival || rival.cost > best.cost + 2);
}

const DETERMINERS = new Set('a an the this that his her its their'.split(' '));

/** "The exit", "her resignation": a word that may be a verb stands as a noun, and takes the fact for granted. */
function isNominalUse({ compiled, cue }: Hit, { tokens }: Analysis): boolean {
  const hasNouns = compiled.attribute.expressions.some((expression) => expression.presupposes);
  if (!hasNouns || cue.to - cue.from !== 1) return false;
  const before = tokens[cue.from - 1];
  return before !== undefined && (DETERMINERS.has(before.norm) || /['’]s?$/.test(before.text));
}

/** A relative clause says its fact in passing. */
function isInPassing(cue: Span, analysis: Analysis): boolean {
  const clause = analysis.clauses[clauseAt(analysis, cue.start)];
  return clause
    ? /^[\s,(–—-]*(who|which|whose|where|whom)\b/i.test(analysis.text.slice(clause.start, cue.start + 1))
    : false;
}

const STRENGTHS = ['main', 'side', 'presupposed'];

/** One fact for each thing said: the most certain and strongest wording of it. */
function withoutRepeats(facts: Fact[]): Fact[] {
  const best = new Map<string, Fact>();
  for (const fact of facts) {
    const key = JSON.stringify([fact.attribute, fact.subject, fact.object, fact.value, fact.polarity]);
    const other = best.get(key);
    if (!other || rank(fact) > rank(other)) best.set(key, fact);
  }
  return [...best.values()];
}

function rank(fact: Fact): number {
  return (fact.certain ? 10 : 0) - STRENGTHS.indexOf(fact.strength);
}
