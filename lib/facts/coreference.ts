/**
 * Who "he" and "the company" are: a small, cautious resolver over the mentions already found. It prefers silence: where
 * two people could be meant, the pronoun gets no mention, and so no fact.
 */
import type { Mention, Token } from '@/lib/language/types';
import { SAYING_STEMS } from '@/lib/language/verbs';
import { bearerAt, isAgeWord } from './age-bearers';
import { type Choice, chooseHere, choosePerson, chooseThing } from './choose';
import { type Discourse, REACH, STRANGER } from './discourse';
import { cannotBeMeant, topicOf } from './not-meant';
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
  const found = wanted === 'organisation' ? null : antecedent(wanted, index, named, scene);
  const plain =
    wanted === 'organisation'
      ? organisationMeant(index, scene, (at) => antecedent(wanted, at, named, scene)?.entity ?? null)
      : ((wanted === 'it' && index === 0 ? productSpokenOf(discourse, entities) : null) ?? found?.entity);
  const guess = !plain && (wanted === 'organisation' || wanted === 'it') ? lastSubject(discourse, entities) : null;
  const entity = plain ?? guess;
  if (!entity) return null;
  const home = wanted === 'person' ? homeNamed(tokens, index, named) : undefined;
  // "the Acorn chemist" is nobody who belongs elsewhere
  if (home && entity.partOf !== home) return null;
  const { start, end } = token;
  return {
    entity: entity.id,
    kind: entity.kind,
    how: 'pronoun',
    start,
    end,
    ...(plain && !found?.weak ? {} : { weak: true }),
  };
}

/** Who is meant, and whether another could be. */
interface Meant {
  entity: Entity;
  weak: boolean;
}

function antecedent(wanted: Wanted, index: number, own: Mention[], scene: Scene): Meant | null {
  const { mentions, discourse, entities, tokens } = scene;
  const token = tokens[index];
  if (!token) return null;
  const isThing = wanted === 'organisation' || wanted === 'it' || wanted === 'product';
  const suits = suitsFor(genderOf(token) ?? wanted, isThing, entities);
  // "Roe talked him into it": him is not Roe, and neither is "the professor" in Roe's own sentence.
  const isObject = token.norm === 'him' || (wanted === 'person' && !isToldByOthers(index, scene));
  const named = [...new Set(mentions.filter((m) => m.end <= token.start && suits(m.entity)).map((m) => m.entity))];
  const excluded = isThing ? ownSubject(index, scene) : cannotBeMeant(index, own, scene);
  const here = isObject ? [] : named.filter((id) => !excluded.has(id));
  const taken = isObject ? new Set([...named, ...excluded]) : excluded;
  const before = discourse.recent.filter(
    (r) => !taken.has(r.entity) && r.sentencesAgo <= (isThing ? REACH_FOR_THINGS : REACH) && suits(r.entity),
  );
  const lead = { ...discourse, protagonist: taken.has(discourse.protagonist ?? '') ? null : discourse.protagonist };
  if (here.length > 0)
    return asMeant(chooseHere(here, before, isThing, isThing ? null : topicOf(tokens, own)), entities);
  const asked = { isNoun: wanted === 'person', isSpeaking: SAYING_STEMS.has(tokens[index + 1]?.stem ?? '') };
  return isThing ? asMeant(chooseThing(before), entities) : asMeant(choosePerson(before, lead, suits, asked), entities);
}

function asMeant(chosen: Choice | null, entities: Scene['entities']): Meant | null {
  const entity = entities.get(chosen?.id ?? '');
  return entity ? { entity, weak: chosen?.weak ?? false } : null;
}

/** "The Frenchman" is a he, whom else it may mean. */
function genderOf({ norm }: Token): 'he' | 'she' | null {
  if (norm.endsWith('woman')) return 'she';
  return norm.endsWith('man') && norm !== 'german' ? 'he' : null;
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
