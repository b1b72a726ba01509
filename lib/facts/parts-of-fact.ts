/** Subject and object of an expression found: taken by its pattern, near it, or left unsaid. */

import type { Mention } from '@/lib/language/types';
import { SAYING_STEMS } from '@/lib/language/verbs';
import { hasForeignSubject, leansOn } from './actors';
import { bearerOfAge, isAgeOfStranger } from './age-bearers';
import type { Analysis } from './analysis';
import type { CompiledExpression } from './expressions';
import type { PatternMatch } from './find-pattern';
import { fitsFiller, type Lexicon, standIn } from './lexicon';
import { type CueSpan, findObject, findSubject, type Role } from './roles';
import type { Attribute, Filler } from './types';
import { organisationOf, type Surroundings, unsaid } from './unsaid';

/** An expression found in a sentence. */
interface Found {
  compiled: CompiledExpression;
  match: PatternMatch;
  cue: CueSpan;
}

/** Who does what to whom; null where the words are about somebody we do not know, or nobody is found. */
export function rolesOf(
  { compiled, match, cue }: Found,
  analysis: Analysis,
  lexicon: Lexicon,
  surroundings: Surroundings,
): { subject: Role; object: Role | null } | null {
  const { attribute, expression } = compiled;
  // Ages and nouns stand beside their subject, verbs behind it.
  const isVerb = expression.presupposes !== true && attribute.value !== 'age';
  if (attribute.value === 'date' && isSaidByAnother(attribute.subject, cue, analysis)) return null;
  if (isVerb ? !match.mentions.subject && hasForeignSubject(cue, analysis, attribute) : isAgeOfStranger(cue, analysis))
    return null;
  const found =
    roleOfMention(match.mentions.subject ?? bearerOfAge(attribute.subject, cue, analysis)) ??
    findSubject(attribute.subject, cue, analysis, !isVerb);
  const subject = surer(attribute.subject, found, () =>
    unsaid(attribute, attribute.subject, surroundings, analysis, cue),
  );
  if (!subject) return null;
  const filler = attribute.object;
  if (!filler) return { subject, object: null };
  const taken = roleOfMention(match.mentions.object);
  const object = objectOf(filler, attribute, subject, cue, analysis, lexicon, surroundings, taken);
  return object || filler.optional ? { subject, object } : null;
}

/** The object of words at `cue`: `taken` by them, near them, or left unsaid; null where there is none. */
export function objectOf(
  filler: Filler,
  attribute: Attribute,
  subject: Role,
  cue: CueSpan,
  analysis: Analysis,
  lexicon: Lexicon,
  surroundings: Surroundings,
  taken: Role | null = null,
): Role | null {
  const left = () => organisationOf(subject.entity, filler, lexicon, analysis, cue);
  const near = taken ?? findObject(filler, cue, analysis, subject.entity);
  const named = near && !taken && isPartNamedAside(near, left(), cue, lexicon) ? null : near;
  return surer(filler, named, () => left() ?? unsaid(attribute, filler, surroundings, analysis, cue));
}

/** "Roe, head of Acorn Labs, left": the lab says who Roe is; what was left is the organisation that it is a part of. */
function isPartNamedAside(near: Role, whole: Role | null, cue: CueSpan, lexicon: Lexicon): boolean {
  if (!whole || !near.span || lexicon.entities.get(near.entity)?.partOf !== whole.entity) return false;
  return near.span.end <= cue.start || near.span.start > cue.end + NEARBY;
}

/** So many characters behind the words, a name may still be what they speak of: "left the lab, Acorn Labs". */
const NEARBY = 24;

/** "Its former head left": whom the words imply anyway is sure, though the "its" alone would leave a doubt. */
function surer(filler: Filler, found: Role | null, implied: () => Role | null): Role | null {
  if (found?.certain) return found;
  const other = implied();
  if (!found) return other;
  return other?.certain && other.entity === standIn(filler, found.entity) ? { ...found, certain: true } : found;
}

function roleOfMention(mention: Mention | undefined): Role | null {
  return mention
    ? { entity: mention.entity, certain: !mention.weak, span: { start: mention.start, end: mention.end } }
    : null;
}

/** "The Gull told last week that he would go": the date is that of the Gull's report, and not of his announcement. */
function isSaidByAnother(filler: Filler, cue: CueSpan, { tokens, mentions }: Analysis): boolean {
  const before = tokens[leansOn(cue, tokens)];
  if (!before || !SAYING_STEMS.has(tokens[cue.from]?.stem ?? '')) return false;
  const speaker = mentions.find((mention) => mention.end === before.end);
  return speaker !== undefined && speaker.kind !== 'place' && !fitsFiller(filler, speaker);
}
