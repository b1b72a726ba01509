/**
 * Who "he" and "the company" are: a small, cautious resolver over the mentions already found. It prefers silence: where
 * two people could be meant, the pronoun gets no mention, and so no fact.
 */
import type { Mention, Token } from '@/lib/language/types';
import { SAYING_STEMS } from '@/lib/language/verbs';
import { bearerAt, isAgeWord } from './age-bearers';
import { type Discourse, REACH, STRANGER } from './discourse';
import { organisationMeant } from './organisation-meant';
import { strangerIn } from './people';
import { homeNamed, isEmphasis, type Wanted, wantedPronoun } from './pronouns';
import type { Scene } from './scene';
import type { Entity } from './types';

/** How far back "it" and "the company" may reach, in sentences. */
const REACH_FOR_THINGS = 2;

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
  const scene: Scene = { tokens, mentions: [...mentions], discourse, entities };
  const stranger = strangerIn(tokens, mentions);
  tokens.forEach((token, index) => {
    if (mentions.some((mention) => mention.start <= token.start && token.end <= mention.end)) return;
    const meant = bearerOf(index, scene) ?? mentionOf(index, mentions, stranger, scene);
    if (meant && meant !== 'stranger') scene.mentions.push(meant);
  });
  return scene.mentions.sort((a, b) => a.start - b.start);
}

/** The person whose age the word tells: "a 44-year-old, Ann Roe". */
function bearerOf(index: number, { tokens, mentions }: Scene): Mention | 'stranger' | null {
  const token = tokens[index];
  const bearer = token && isAgeWord(token) ? bearerAt(index, index + 1, { tokens, mentions }) : null;
  return bearer && bearer !== 'stranger' && token
    ? { ...bearer, how: 'pronoun', start: token.start, end: token.end }
    : bearer;
}

function mentionOf(index: number, named: Mention[], stranger: number | null, scene: Scene): Mention | null {
  const { tokens, discourse, entities } = scene;
  const wanted = wantedPronoun(tokens, index, named);
  const token = tokens[index];
  if (!token || !wanted || isEmphasis(tokens, index, named)) return null;
  const isPerson = wanted === 'he' || wanted === 'she' || wanted === 'person';
  // "Ann Roe said he left": after a name we do not know, the pronoun is anybody's.
  if (isPerson && stranger !== null && stranger < token.start) return null;
  const plain =
    wanted === 'organisation'
      ? organisationMeant(index, scene, (at) => antecedent(wanted, at, scene))
      : ((wanted === 'it' && index === 0 ? productSpokenOf(discourse, entities) : null) ??
        antecedent(wanted, index, scene));
  const guess = !plain && (wanted === 'organisation' || wanted === 'it') ? lastSubject(discourse, entities) : null;
  const entity = plain ?? guess;
  if (!entity) return null;
  const home = wanted === 'person' ? homeNamed(tokens, index, named) : undefined;
  // "the Acorn chemist" is nobody who belongs elsewhere
  if (home && entity.partOf !== home) return null;
  const { start, end } = token;
  return { entity: entity.id, kind: entity.kind, how: 'pronoun', start, end, ...(plain ? {} : { weak: true }) };
}

function antecedent(wanted: Wanted, index: number, scene: Scene): Entity | null {
  const { mentions, discourse, entities, tokens } = scene;
  const token = tokens[index];
  if (!token) return null;
  const isThing = wanted === 'organisation' || wanted === 'it' || wanted === 'product';
  const suits = suitsFor(wanted, isThing, entities);
  // "Roe talked him into it": him is not Roe, and neither is "the professor" in Roe's own sentence.
  const isObject = token.norm === 'him' || (wanted === 'person' && !isToldByOthers(index, scene));
  const named = [...new Set(mentions.filter((m) => m.end <= token.start && suits(m.entity)).map((m) => m.entity))];
  const companions = isThing ? ownSubject(index, scene) : isObject ? new Set<string>() : companionsBefore(index, scene);
  const here = isObject ? [] : named.filter((id) => !companions.has(id));
  const taken = isObject ? new Set(named) : companions;
  const before = discourse.recent.filter(
    (r) => !taken.has(r.entity) && r.sentencesAgo <= (isThing ? REACH_FOR_THINGS : REACH) && suits(r.entity),
  );
  const lead = { ...discourse, protagonist: taken.has(discourse.protagonist ?? '') ? null : discourse.protagonist };
  const chosen = here.length > 0 ? chooseHere(here, before, isThing) : chooseBefore(before, isThing, lead, suits);
  return chosen ? (entities.get(chosen) ?? null) : null;
}

function suitsFor(wanted: Wanted, isThing: boolean, entities: Scene['entities']): (id: string) => boolean {
  return (id) => {
    const entity = entities.get(id);
    if (!entity) return id === STRANGER && !isThing;
    if (isThing) return entity.kind === (wanted === 'product' ? 'product' : 'organisation');
    const isPerson = entity.kind === 'person';
    return isPerson && (wanted === 'person' || entity.pronoun === wanted || entity.pronoun === undefined);
  };
}

/** "Roe is leaving, says Acorn, which adds that the 44-year-old …": the last to speak before the words is no person. */
function isToldByOthers(index: number, { tokens, mentions }: Scene): boolean {
  for (let at = index - 1; at > 0; at--) {
    const verb = tokens[at];
    if (!verb || !SAYING_STEMS.has(verb.stem)) continue;
    const speaker = mentions.findLast((mention) => mention.end <= verb.start);
    return speaker?.kind === 'organisation' || speaker?.kind === 'work';
  }
  return false;
}

const JOINT = /^(?:and|but|or|that|which|who|because|when|while|as|if|after|before|since|[,;:—–])$/;

/** "Acorn bought shares in it": behind a preposition, "it" is not the subject of its own clause. */
function ownSubject(index: number, { tokens, mentions }: Scene): Set<string> {
  const isBehind = /^(?:in|of|for|with|to|from|into|on|by)$/.test(tokens[index - 1]?.norm ?? '');
  if (tokens[index]?.norm !== 'it' || !isBehind) return new Set();
  let from = index - 1;
  while (from >= 0 && !JOINT.test(tokens[from]?.norm ?? '')) from--;
  const start = tokens[from + 1]?.start ?? 0;
  const own = mentions.filter(
    (m) => m.kind === 'organisation' && m.start >= start && m.end <= (tokens[index]?.start ?? 0),
  );
  return new Set(own.slice(0, 1).map((m) => m.entity));
}

/** "Together with Ann Roe, he …", "Like Roe, he …": people named beside the pronoun, who are not it. */
function companionsBefore(index: number, { tokens, mentions }: Scene): Set<string> {
  const opening = tokens
    .slice(0, 2)
    .map((token) => token.norm)
    .join(' ');
  const isBeside = /^(?:(?:together|along|jointly) with\b|(?:alongside|like|unlike|besides)\b)/.test(opening);
  const comma = tokens[index - 1];
  if (!isBeside || comma?.text !== ',') return new Set();
  return new Set(mentions.filter((m) => m.kind === 'person' && m.end <= comma.start).map((m) => m.entity));
}

/** "It" at the beginning goes on about the product that the sentence before began with. */
function productSpokenOf(discourse: Discourse, entities: ReadonlyMap<string, Entity>): Entity | null {
  const first = discourse.recent[0];
  const entity = first?.sentencesAgo === 1 ? entities.get(first.entity) : undefined;
  return entity?.kind === 'product' ? entity : null;
}

/** The organisation that the sentence before began with: what "it" or "the company" likely is where several were named. */
function lastSubject(discourse: Discourse, entities: ReadonlyMap<string, Entity>): Entity | null {
  const last = discourse.recent.find(
    (r) => r.sentencesAgo === 1 && r.wasFirst && r.stoodAlone && entities.get(r.entity)?.kind === 'organisation',
  );
  return last ? (entities.get(last.entity) ?? null) : null;
}

/** In the sentence itself: the only one, or for persons the one that the sentence before began with. */
function chooseHere(here: string[], before: Discourse['recent'], isThing: boolean): string | null {
  if (here.length === 1) return here[0] ?? null;
  if (isThing) return null;
  const carried = before.find((r) => r.sentencesAgo === 1 && r.wasFirst && here.includes(r.entity));
  return carried?.entity ?? null;
}

/** In earlier sentences: the nearest one that names somebody decides; of several there, the one it began with. */
function chooseBefore(
  before: Discourse['recent'],
  isThing: boolean,
  { protagonist }: Discourse,
  suits: (id: string) => boolean,
): string | null {
  if (before.length === 0) return !isThing && protagonist && suits(protagonist) ? protagonist : null;
  const nearest = Math.min(...before.map((r) => r.sentencesAgo));
  const rivals = before.filter((r) => r.sentencesAgo === nearest);
  if (rivals.length === 1) return rivals[0]?.entity ?? null;
  return isThing ? null : (rivals.find((r) => r.wasFirst)?.entity ?? null);
}
