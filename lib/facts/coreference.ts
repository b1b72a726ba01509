/**
 * Who "he" and "the company" are: a small, cautious resolver over the mentions already found. It prefers silence: where
 * two people could be meant, the pronoun gets no mention, and so no fact.
 */
import type { Mention, Token } from '@/lib/language/types';
import type { Entity } from './types';

/** What earlier sentences leave behind for the next one. */
export interface Discourse {
  /** Entities by how lately they were mentioned, latest first; one entry each. */
  recent: { entity: string; sentencesAgo: number; wasFirst: boolean }[];
}

/** Discourse at the beginning of an article. */
export function startDiscourse(): Discourse {
  return { recent: [] };
}

/** How far back a pronoun may reach, in sentences. */
const REACH = 2;
const PRONOUNS: Record<string, 'he' | 'she' | 'they' | 'it'> = {
  he: 'he',
  him: 'he',
  his: 'he',
  himself: 'he',
  she: 'she',
  her: 'she',
  hers: 'she',
  herself: 'she',
  it: 'it',
  its: 'it',
  itself: 'it',
};
/** "the company", "the group": an organisation spoken of a moment ago. */
const ORGANISATION_NOUNS = new Set(
  'company firm group lab laboratory startup venture business corporation giant unit division outfit newcomer employer'.split(
    ' ',
  ),
);
const DETERMINERS = new Set(['the', 'his', 'her', 'this', 'that']);

/**
 * Adds a mention for each pronoun and each "the company" whose meaning is plain.
 * @param mentions the sentence's own mentions, in order
 */
export function resolvePronouns(
  tokens: Token[],
  mentions: Mention[],
  discourse: Discourse,
  entities: ReadonlyMap<string, Entity>,
): Mention[] {
  const all = [...mentions];
  tokens.forEach((token, index) => {
    if (mentions.some((mention) => mention.start <= token.start && token.end <= mention.end)) return;
    const wanted = wantedPronoun(tokens, index, mentions);
    if (!wanted) return;
    const entity = antecedent(wanted, token, all, discourse, entities);
    if (entity) all.push({ entity: entity.id, kind: entity.kind, how: 'pronoun', start: token.start, end: token.end });
  });
  return all.sort((a, b) => a.start - b.start);
}

function wantedPronoun(
  tokens: Token[],
  index: number,
  mentions: Mention[],
): 'he' | 'she' | 'it' | 'they' | 'organisation' | null {
  const token = tokens[index];
  if (!token) return null;
  const pronoun = PRONOUNS[token.norm];
  if (pronoun) return pronoun;
  const before = tokens[index - 1];
  const after = tokens[index + 1];
  if (!ORGANISATION_NOUNS.has(token.norm) || !before || !DETERMINERS.has(before.norm)) return null;
  // "the company Cohere" names itself; "the Paris company" is another matter.
  const namesItself =
    after && mentions.some((mention) => mention.start === after.start && mention.kind === 'organisation');
  return namesItself ? null : before.norm === 'the' || before.norm === 'this' ? 'organisation' : null;
}

function antecedent(
  wanted: string,
  token: Token,
  mentions: Mention[],
  discourse: Discourse,
  entities: ReadonlyMap<string, Entity>,
): Entity | null {
  const suits = (id: string): boolean => {
    const entity = entities.get(id);
    if (!entity) return false;
    if (wanted === 'organisation' || wanted === 'it') return entity.kind === 'organisation';
    return entity.kind === 'person' && (entity.pronoun === wanted || entity.pronoun === undefined);
  };
  const here = [...new Set(mentions.filter((m) => m.end <= token.start && suits(m.entity)).map((m) => m.entity))];
  const before = discourse.recent.filter((r) => r.sentencesAgo <= REACH && suits(r.entity));
  const chosen = here.length > 0 ? chooseHere(here, before, wanted) : chooseBefore(before, wanted);
  return chosen ? (entities.get(chosen) ?? null) : null;
}

/** In the sentence itself: the only one, or for persons the first (the subject) unless two rivals stand before. */
function chooseHere(here: string[], before: Discourse['recent'], wanted: string): string | null {
  if (here.length === 1) return here[0] ?? null;
  if (wanted === 'it' || wanted === 'organisation') return null;
  const carried = before.find((r) => r.sentencesAgo === 1 && r.wasFirst && here.includes(r.entity));
  return carried?.entity ?? null;
}

/** In earlier sentences: the nearest sentence that has one decides; of several there, the one it began with. */
function chooseBefore(before: Discourse['recent'], wanted: string): string | null {
  const nearest = Math.min(...before.map((r) => r.sentencesAgo));
  const rivals = before.filter((r) => r.sentencesAgo === nearest);
  if (rivals.length === 1) return rivals[0]?.entity ?? null;
  if (wanted === 'it' || wanted === 'organisation') return null;
  return rivals.find((r) => r.wasFirst)?.entity ?? null;
}

/** The discourse after this sentence. Mentions resolved from pronouns count: who is spoken of stays spoken of. */
export function continueDiscourse(discourse: Discourse, mentions: Mention[]): Discourse {
  const recent: Discourse['recent'] = [];
  const firstOfKind = new Set<string>();
  for (const mention of mentions) {
    if (recent.some((r) => r.entity === mention.entity)) continue;
    recent.push({ entity: mention.entity, sentencesAgo: 1, wasFirst: !firstOfKind.has(mention.kind) });
    firstOfKind.add(mention.kind);
  }
  for (const old of discourse.recent)
    if (!recent.some((r) => r.entity === old.entity) && old.sentencesAgo < REACH + 1)
      recent.push({ ...old, sentencesAgo: old.sentencesAgo + 1 });
  return { recent };
}
