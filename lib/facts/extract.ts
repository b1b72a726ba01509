/** From one analysed sentence to its typed facts. */
import type { Span } from '@/lib/language/types';
import { type Analysis, clauseAt } from './analysis';
import { isOfAnotherTime, timeOf } from './event-time';
import type { CompiledExpression } from './expressions';
import { findPattern, layTrack, type PatternMatch, type SlotRules, type Track } from './find-pattern';
import type { Hit } from './hit';
import { fitsFiller, type Lexicon, standIn } from './lexicon';
import { rolesOf } from './parts-of-fact';
import { recognisedFacts } from './recognised';
import type { CueSpan } from './roles';
import { deniesManner, standingOf } from './standing';
import { statedValue } from './stated-value';
import type { Fact } from './types';
import type { Surroundings } from './unsaid';
import { type Granted, grantValues } from './values';

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
  const taken = new Set(granted.flatMap((grant) => (grant ? [grant.value] : [])));
  return withoutRepeats([...facts, ...recognisedFacts(analysis, lexicon, surroundings, facts, taken)]);
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
    const standing = standingOf(core, track.analysis, attribute.stance === true, compiled.negates, attribute.value);
    if (!standing) return [];
    const roles = attribute.decoy ? NOBODY : rolesOf({ compiled, match, cue }, track.analysis, lexicon, surroundings);
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
    modality: modalityOf(hit),
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
      !(hit.standing.polarity === 'no' && deniesManner(endOf(hit), analysis)) &&
      hit.match.skipped <= (hit.standing.polarity === 'no' ? LONGEST_JUMP_DENIED : LONGEST_JUMP) &&
      !isOfAnotherTime(hit, value, analysis),
    // "Was 32 when he joined in 2013" is as of 2013.
    asOf: attribute.value === 'age' && when ? when.from : surroundings.asOf,
    ...(when && attribute.value !== 'date' ? { when } : {}),
    spans: value.spans,
  };
}

function modalityOf({ compiled: { attribute, expression }, standing: { modality } }: Hit): Fact['modality'] {
  if (modality === 'denied') return modality;
  if ((attribute.looksBack || attribute.value === 'age') && modality === 'planned') return 'happened';
  return expression.planned ? 'planned' : modality;
}

/** End of the words that state the fact, with those for whom it is about. */
const endOf = ({ cue, subject, object }: Hit): number =>
  Math.max(cue.end, subject.span?.end ?? 0, object?.span?.end ?? 0);

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
