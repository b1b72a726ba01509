/** Which organisation "the company", "the lab", "his venture" means. */

import type { Token } from '@/lib/language/types';
import { STRANGER } from './discourse';
import { ANY_ORGANISATION, determinerOf, isNew, isPast, OWNERS } from './pronouns';
import type { Scene } from './scene';
import type { Entity } from './types';

/**
 * "The company": the only organisation lately spoken of. "The lab", "the venture": the one that is called so in its own
 * names. "His venture": the organisation known as the owner's venture; "his former employer": the one the owner belongs to.
 */
export function organisationMeant(index: number, scene: Scene, only: (at: number) => Entity | null): Entity | null {
  const { tokens, mentions, discourse, entities } = scene;
  const noun = tokens[index];
  const determiner = determinerOf(tokens, index);
  if (!noun || !determiner) return null;
  const ownerId = OWNERS.has(determiner.norm)
    ? mentions.find((mention) => mention.start === determiner.start)?.entity
    : discourse.protagonist;
  const isFormer = isPast(tokens, index);
  if (isNew(tokens, index) && !OWNERS.has(determiner.norm)) return newVenture(noun, scene);
  const home =
    noun.norm === 'employer' || (isFormer && ANY_ORGANISATION.has(noun.norm))
      ? entities.get(entities.get(ownerId ?? '')?.partOf ?? '')
      : undefined;
  const owned = home ?? (ownerId && !isFormer ? ownedBy(ownerId, noun.norm, entities) : null);
  if (OWNERS.has(determiner.norm)) return owned;
  if (ANY_ORGANISATION.has(noun.norm)) return only(index);
  const called = (id: string): boolean => {
    const entity = entities.get(id);
    return entity?.kind === 'organisation' && formsOf(entity).some((form) => form.split(/[\s-]+/).includes(noun.norm));
  };
  const near = [
    ...mentions.filter((m) => m.end <= noun.start).map((m) => m.entity),
    ...discourse.recent.map((r) => r.entity),
  ];
  const fitting = [...new Set(near.filter(called))];
  return fitting.length === 1 ? (entities.get(fitting[0] ?? '') ?? null) : fitting.length === 0 ? owned : null;
}

/** How many sentences ago the founder of "the new company" must have been spoken of. */
const FOUNDER_NEAR = 2;

/** "The new company": the protagonist's, where he was spoken of lately and nobody else was. */
function newVenture(noun: Token, { mentions, discourse, entities }: Scene): Entity | null {
  const { protagonist, recent } = discourse;
  const before = mentions.filter((m) => m.end <= noun.start && m.kind === 'person').map((m) => m.entity);
  const near = recent.filter((r) => r.sentencesAgo <= FOUNDER_NEAR).map((r) => r.entity);
  const people = new Set([...before, ...near].filter((id) => id === STRANGER || entities.get(id)?.kind === 'person'));
  const [only] = people;
  if (people.size > 1 || (only ?? protagonist) === null) return null;
  const founder = only ?? protagonist ?? '';
  for (const called of [noun.norm, 'startup', 'venture', 'company']) {
    const owned = ownedBy(founder, called, entities);
    if (owned) return owned;
  }
  return null;
}

/** Forms are asked for at every "the company". */
const knownForms = new WeakMap<Entity, string[]>();

function formsOf(entity: Entity): string[] {
  const known = knownForms.get(entity);
  if (known) return known;
  const forms = [entity.name, ...entity.aliases, ...(entity.descriptions ?? [])].map((form) =>
    form.toLowerCase().replace('start-up', 'startup'),
  );
  knownForms.set(entity, forms);
  return forms;
}

/** The organisation that is known as the owner's: one of its names is "<owner>'s venture". */
function ownedBy(owner: string, noun: string, entities: ReadonlyMap<string, Entity>): Entity | null {
  const person = entities.get(owner);
  if (person?.kind !== 'person') return null;
  const names = [person.name, ...person.aliases].map((name) => `${name.toLowerCase()}'s ${noun}`);
  for (const entity of entities.values())
    if (entity.kind === 'organisation' && formsOf(entity).some((form) => names.includes(form))) return entity;
  return null;
}
