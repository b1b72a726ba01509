/** Who is meant where a sentence does not say it. */
import type { Mention } from '@/lib/language/types';
import { hasUnknownActor } from './actors';
import { type Analysis, tokensBetween } from './analysis';
import { fitsFiller, type Lexicon, standIn } from './lexicon';
import type { CueSpan, Role } from './roles';
import type { Attribute, Filler } from './types';
import { isUnknownName } from './unknown-names';

/** What the sentence's surroundings give. */
export interface Surroundings {
  /** Publication date of the text, YYYY-MM-DD, or null. */
  asOf: string | null;
  /** Entities of the sentence before, for what this one leaves unsaid. */
  before: Pick<Mention, 'entity' | 'kind' | 'how'>[];
}

/**
 * What the sentence does not say: the words imply it, or, for a measured value ("the terms put its worth at …"), the
 * sentence before names exactly one that fits. Plain statements have too many other subjects for that.
 */
export function unsaid(
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
export function organisationOf(
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
