/** What earlier sentences leave behind for the next one: who is spoken of. */
import type { Mention } from '@/lib/language/types';

/** Who was mentioned lately, and whom the article is about. */
export interface Discourse {
  /** Who was mentioned lately, latest first; one entry each. `STRANGER` stands for people we have no entity for. */
  recent: {
    entity: string;
    sentencesAgo: number;
    wasFirst: boolean /** First of its kind and coordinated with none. */;
    stoodAlone: boolean;
  }[];
  /** The person the article is about, where one stands out; whom "he" means when nobody was named for long. */
  protagonist: string | null;
}

/** A person whose name is not among our entities: "he" may mean them, so nobody else. */
export const STRANGER = '?';
/** How far back a pronoun may reach, in sentences. */
export const REACH = 5;
/** Two names so near (in characters) are coordinated: "Acorn and Birch", "Acorn, which owns Birch" are not. */
const COORDINATION = 12;
/** So long after a stranger was named, "he" may still mean the stranger. */
const STRANGER_STAYS = 2;

/** Discourse at the beginning of an article and of each of its sections: a cross-heading turns back to the protagonist. */
export function startDiscourse(protagonist: string | null): Discourse {
  return { recent: [], protagonist };
}

/**
 * The discourse after this sentence. Mentions resolved from pronouns count: who is spoken of stays spoken of.
 * @param stranger where the sentence names a person we have no entity for; null where it names none
 */
export function continueDiscourse(discourse: Discourse, mentions: Mention[], stranger: number | null): Discourse {
  const recent: Discourse['recent'] = [];
  const firstOfKind = new Set<string>();
  for (const mention of mentions) {
    if (recent.some((r) => r.entity === mention.entity)) continue;
    const rival = mentions.find((other) => other.kind === mention.kind && other.entity !== mention.entity);
    const stoodAlone = !rival || rival.start - mention.end > COORDINATION;
    recent.push({ entity: mention.entity, sentencesAgo: 1, wasFirst: !firstOfKind.has(mention.kind), stoodAlone });
    firstOfKind.add(mention.kind);
  }
  if (stranger !== null) {
    const person = mentions.find((mention) => mention.kind === 'person');
    const isFirst = !person || stranger < person.start;
    if (isFirst)
      for (const r of recent) if (r.entity === person?.entity || person) r.wasFirst &&= r.entity !== person?.entity;
    recent.push({ entity: STRANGER, sentencesAgo: 1, wasFirst: isFirst, stoodAlone: false });
  }
  for (const old of discourse.recent) {
    const reach = old.entity === STRANGER ? STRANGER_STAYS : REACH;
    if (!recent.some((r) => r.entity === old.entity) && old.sentencesAgo < reach)
      recent.push({ ...old, sentencesAgo: old.sentencesAgo + 1 });
  }
  return { recent, protagonist: discourse.protagonist };
}
