/** From one analysed sentence to its typed facts. */
import type { Mention, Span } from '@/lib/language/types';
import { hasForeignSubject, hasUnknownActor, isUnknownName } from './actors';
import { bearerOfAge, isAgeOfStranger } from './age-bearers';
import { type Analysis, clauseAt, tokensBetween } from './analysis';
import { isOfAnotherTime, timeOf } from './event-time';
import type { CompiledExpression } from './expressions';
import { findPattern, layTrack, type PatternMatch, type SlotRules, type Track } from './find-pattern';
import type { Hit } from './hit';
import { fitsFiller, type Lexicon, standIn } from './lexicon';

import { type CueSpan, findObject, findSubject, type Role } from './roles';
import { standingOf } from './standing';
import { statedValue } from './stated-value';
import type { Attribute, Fact, Filler } from './types';
import { type Granted, grantValues } from './values';

/** What the sentence's surroundings give. */
export interface Surroundings {
  /** Publication date of the text, YYYY-MM-DD, or null. */
  asOf: string | null;
  /** Entities of the sentence before, for what this one leaves unsaid. */
  before: Pick<Mention, 'entity' | 'kind' | 'how'>[];
}

/** The typed facts of one sentence; no fact twice. */
export function extractFacts(analysis: Analysis, lexicon: Lexicon, surroundings: Surroundings): Fact[] {
  const track = layTrack(analysis);
  const hits = lexicon.expressionsFor(track).flatMap((compiled) => findHits(compiled, track, lexicon, surroundings));
  const wishes = hits.map((hit) => ({
    attribute: hit.compiled.attribute,
    cue: hit.cue,
    taken: hit.match.measure,
    wantsBeginning: hit.compiled.attribute.beginning === true,
  }));
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
    const core = coreOf(match, cue, track.analysis);
    const standing = standingOf(core, track.analysis, attribute.stance === true, compiled.negates);
    if (!standing) return [];
    const roles = attribute.decoy ? NOBODY : rolesOf(compiled, match, cue, track.analysis, lexicon, surroundings);
    if (!roles) return [];
    const hit = { compiled, cue, match, standing, ...roles };
    return [hit, ...alsoOf(hit, track.analysis)];
  });
}

/** "Roe and Doe left": what is said of the second is said of the first. */
function alsoOf(hit: Hit, { tokens, mentions }: Analysis): Hit[] {
  const { span } = hit.subject;
  const and = span ? tokens.findLast((token) => token.end <= span.start) : undefined;
  if (!span || and?.norm !== 'and' || span.start >= hit.cue.start + 1) return [];
  const other = mentions.find(
    (mention) =>
      mention.end <= and.start && and.start - mention.end <= 1 && fitsFiller(hit.compiled.attribute.subject, mention),
  );
  return other
    ? [{ ...hit, subject: { entity: other.entity, certain: hit.subject.certain && !other.weak, span: other } }]
    : [];
}

/** A decoy's words are about nobody. */
const NOBODY = { subject: { entity: '', certain: true, span: null }, object: null };

/** The cue from its first own word on: how it stands is said before that, maybe behind its subject. */
function coreOf(match: PatternMatch, cue: CueSpan, { tokens }: Analysis): Span {
  return { start: match.core < match.to ? (tokens[match.core]?.start ?? cue.start) : cue.start, end: cue.end };
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
  if (isVerb ? !match.mentions.subject && hasForeignSubject(cue, analysis, attribute) : isAgeOfStranger(cue, analysis))
    return null;
  const subject =
    roleOfMention(match.mentions.subject ?? bearerOfAge(attribute.subject, cue, analysis)) ??
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
  // "Acorn took in $2 billion": somebody is named, and it is nobody we know.
  if (analysis.tokens.some((_, index) => isUnknownName(index, analysis))) return null;
  const fitting = [
    ...new Set(
      surroundings.before.filter((mention) => fitsFiller(filler, mention)).map((m) => standIn(filler, m.entity)),
    ),
  ];
  return fitting.length === 1 && fitting[0] ? { entity: fitting[0], certain: false, span: null } : null;
}

/** "The Gull said": who speaks is not who is spoken of. */
function isSpeaker(mention: Mention, analysis: Analysis): boolean {
  return analysis.cues.some(
    (cue) => cue.kind === 'report' && cue.start >= mention.end && tokensBetween(analysis.tokens, mention, cue) <= 1,
  );
}

/** A person or organisation before the words, who is neither subject nor object of the attribute. */
function hasOtherActor(attribute: Attribute, analysis: Analysis, cue: CueSpan): boolean {
  return analysis.mentions.some(
    (mention) =>
      mention.start < cue.start &&
      !isSpeaker(mention, analysis) &&
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
  const value = attribute.decoy ? null : statedValue(hit, granted, analysis);
  if (!value) return null;
  const when = timeOf(hit.cue, analysis);
  const negative = (expression.polarity === 'no') !== (hit.standing.polarity === 'no');
  const takenForGranted = expression.presupposes === true || isNominalUse(hit, analysis);
  // "His departure in May" takes the departure for granted, but says when it was.
  const isMeasured = 'low' in value.value || value.value.kind === 'date';
  return {
    attribute: attribute.id,
    subject: standIn(attribute.subject, hit.subject.entity),
    object: hit.object ? standIn(attribute.object, hit.object.entity) : null,
    value: value.value,
    polarity: negative ? 'no' : 'yes',
    modality: expression.planned && hit.standing.modality !== 'denied' ? 'planned' : hit.standing.modality,
    attribution: hit.standing.attribution,
    strength:
      takenForGranted && !isMeasured
        ? 'presupposed'
        : takenForGranted || isInPassing(hit.cue, analysis)
          ? 'side'
          : 'main',
    certain:
      hit.subject.certain &&
      (hit.object?.certain ?? true) &&
      value.certain &&
      !hit.standing.hedged &&
      !hit.standing.doubtful &&
      hit.match.skipped <= (hit.standing.polarity === 'no' ? LONGEST_JUMP_DENIED : LONGEST_JUMP) &&
      !isOfAnotherTime(hit, value, analysis),
    // "Was 32 when he joined in 2013" is as of 2013.
    asOf: attribute.value === 'age' && when ? when.from : surroundings.asOf,
    ...(when && attribute.value !== 'date' ? { when } : {}),
    spans: value.spans,
  };
}

/** Words that a pattern jumps over may belong to something else: so many tokens are no risk. */
const LONGEST_JUMP = 12;
/** Fewer where they are denied: "was not made the deputy of Roe, the head of …" denies nothing of the head. */
const LONGEST_JUMP_DENIED = 4;

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
