/** Which organisation "the company", "the lab", "his venture" means. */
import { ANY_ORGANISATION, determinerOf, OWNERS } from './pronouns';
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
  const home = noun.norm === 'employer' ? entities.get(entities.get(ownerId ?? '')?.partOf ?? '') : undefined;
  const owned = home ?? (ownerId ? ownedBy(ownerId, noun.norm, entities) : null);
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

function formsOf(entity: Entity): string[] {
  return [entity.name, ...entity.aliases, ...(entity.descriptions ?? [])].map((form) =>
    form.toLowerCase().replace('start-up', 'startup'),
  );
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
