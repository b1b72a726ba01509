/** What earlier sentences leave behind for the next one: who is spoken of. */
import type { Mention, Token } from '@/lib/language/types';
import { SAYING_STEMS } from '@/lib/language/verbs';

/** Who was mentioned lately, and whom the article is about. */
export interface Discourse {
  /** Who was mentioned lately, latest first; one entry each. `STRANGER` stands for people we have no entity for. */
  recent: {
    entity: string;
    sentencesAgo: number;
    wasFirst: boolean;
    /** First of its kind and coordinated with none. */
    stoodAlone: boolean;
    /** Meant by a pronoun there, before any name of it: who is already spoken of. */
    byPronoun: boolean;
    /** A person named in one breath with another: "Roe and Doe". */
    isPaired: boolean;
    /** Whose word the sentence was: "Roe said", "by Roe's account". */
    spoke: boolean;
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
export function continueDiscourse(
  discourse: Discourse,
  tokens: Token[],
  mentions: Mention[],
  stranger: number | null,
): Discourse {
  const paired = pairedIn(tokens, mentions);
  const recent: Discourse['recent'] = [];
  const firstOfKind = new Set<string>();
  for (const mention of mentions) {
    if (recent.some((r) => r.entity === mention.entity)) continue;
    const rival = mentions.find((other) => other.kind === mention.kind && other.entity !== mention.entity);
    const stoodAlone = !rival || rival.start - mention.end > COORDINATION;
    recent.push({
      entity: mention.entity,
      sentencesAgo: 1,
      wasFirst: !firstOfKind.has(mention.kind),
      stoodAlone,
      byPronoun: mention.how === 'pronoun',
      isPaired: paired.has(mention.entity),
      spoke: mentions.some((other) => other.entity === mention.entity && speaks(other, tokens)),
    });
    firstOfKind.add(mention.kind);
  }
  if (stranger !== null) {
    const person = mentions.find((mention) => mention.kind === 'person');
    const isFirst = !person || stranger < person.start;
    for (const r of recent) if (isFirst && r.entity === person?.entity) r.wasFirst = false;
    recent.push({
      entity: STRANGER,
      sentencesAgo: 1,
      wasFirst: isFirst,
      stoodAlone: false,
      byPronoun: false,
      isPaired: false,
      spoke: false,
    });
  }
  for (const old of discourse.recent) {
    const reach = old.entity === STRANGER ? STRANGER_STAYS : REACH;
    if (!recent.some((r) => r.entity === old.entity) && old.sentencesAgo < reach)
      recent.push({ ...old, sentencesAgo: old.sentencesAgo + 1 });
  }
  return { recent, protagonist: discourse.protagonist };
}

/** "Roe and Doe", "Roe, Doe and Poe": people joined by "and", and whom a comma joins to them. */
function pairedIn(tokens: Token[], mentions: Mention[]): Set<string> {
  const people = mentions.filter((mention) => mention.kind === 'person');
  const paired = new Set<string>();
  for (let at = people.length - 1; at > 0; at--) {
    const [left, right] = [people[at - 1], people[at]];
    if (!left || !right || left.entity === right.entity) continue;
    const link = tokens.findIndex((token) => token.start >= left.end);
    if (tokens[link + 1]?.start !== right.start) continue;
    const isList = tokens[link]?.text === ',' && paired.has(right.entity);
    if (tokens[link]?.norm === 'and' || isList) paired.add(left.entity).add(right.entity);
  }
  return paired;
}

const ACCOUNTS = new Set(['account', 'telling', 'words', 'version']);

/** "Roe said", "said Roe", "according to Roe", "by Roe's account": the sentence is on the person's word. */
function speaks(mention: Mention, tokens: Token[]): boolean {
  if (mention.kind !== 'person') return false;
  const at = tokens.findIndex((token) => token.start >= mention.start);
  const after = tokens.find((token) => token.start >= mention.end);
  if (after && (SAYING_STEMS.has(after.stem) || ACCOUNTS.has(after.norm))) return true;
  const before = tokens[at - 1];
  return SAYING_STEMS.has(before?.stem ?? '') || (before?.norm === 'to' && tokens[at - 2]?.norm === 'according');
}
