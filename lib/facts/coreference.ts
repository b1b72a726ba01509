/**
 * Who "he" and "the company" are: a small, cautious resolver over the mentions already found. It prefers silence: where
 * two people could be meant, the pronoun gets no mention, and so no fact.
 */
import type { Mention, Token } from '@/lib/language/types';
import { strangerIn } from './people';
import type { Entity } from './types';

/** What earlier sentences leave behind for the next one. */
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

/** Discourse at the beginning of an article and of each of its sections: a cross-heading turns back to the protagonist. */
export function startDiscourse(protagonist: string | null): Discourse {
  return { recent: [], protagonist };
}

/** How far back a pronoun may reach, in sentences: for persons, and for things. */
const REACH = 5;
const REACH_FOR_THINGS = 2;
/** Two names so near (in characters) are coordinated: "Acorn and Birch", "Acorn, which owns Birch" are not. */
const COORDINATION = 12;
/** So long after a stranger was named, "he" may still mean the stranger. */
const STRANGER_STAYS = 2;
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
/** Nouns that any organisation may be called by, and nouns that only fit some. */
const ANY_ORGANISATION = new Set('company firm group business corporation giant employer'.split(' '));
const SOME_ORGANISATIONS = new Set('lab laboratory startup venture unit division outfit newcomer'.split(' '));
/** What a product may be called: "the model", "this system". */
const PRODUCT_NOUNS = new Set('model system chatbot software tool assistant device app'.split(' '));
/** "the professor", "the 65-year-old": a person spoken of a moment ago. */
const PERSON_NOUNS = new Set(
  'man woman scientist researcher professor laureate executive pioneer entrepreneur academic frenchman frenchwoman american canadian engineer veteran'.split(
    ' ',
  ),
);
const AGE_NOUN = /^\d{2}-year-old$/;
/** "the young Frenchman", "the former professor". */
const PERSON_ADJECTIVES = new Set([
  'young',
  'younger',
  'old',
  'older',
  'former',
  'veteran',
  'french',
  'american',
  'departing',
]);
const DETERMINERS = new Set(['the', 'this']);
const OWNERS = new Set(['his', 'her']);
/** "his new AI venture": words that may stand between owner and noun. */
const BETWEEN = new Set([
  'former',
  'old',
  'then',
  'previous',
  'current',
  'new',
  'own',
  'ai',
  'planned',
  'next',
  'young',
]);

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
  const stranger = strangerIn(tokens, mentions);
  tokens.forEach((token, index) => {
    if (mentions.some((mention) => mention.start <= token.start && token.end <= mention.end)) return;
    const wanted = wantedPronoun(tokens, index, mentions);
    if (!wanted || isEmphasis(tokens, index, mentions)) return;
    const isPerson = wanted === 'he' || wanted === 'she' || wanted === 'person';
    // "Ann Roe said he left": after a name we do not know, the pronoun is anybody's.
    if (isPerson && stranger !== null && stranger < token.start) return;
    const plain =
      wanted === 'organisation'
        ? organisationMeant(tokens, index, all, discourse, entities)
        : ((wanted === 'it' && index === 0 ? productSpokenOf(discourse, entities) : null) ??
          antecedent(wanted, token, all, discourse, entities));
    const guess = !plain && (wanted === 'organisation' || wanted === 'it') ? lastSubject(discourse, entities) : null;
    const entity = plain ?? guess;
    if (!entity) return;
    const { start, end } = token;
    all.push({ entity: entity.id, kind: entity.kind, how: 'pronoun', start, end, ...(plain ? {} : { weak: true }) });
  });
  return all.sort((a, b) => a.start - b.start);
}

type Wanted = 'he' | 'she' | 'it' | 'they' | 'person' | 'organisation' | 'product';

function wantedPronoun(tokens: Token[], index: number, mentions: Mention[]): Wanted | null {
  const token = tokens[index];
  if (!token) return null;
  const pronoun = PRONOUNS[token.norm];
  if (pronoun) return pronoun;
  if (isPersonNoun(tokens, index, mentions)) return 'person';
  if (PRODUCT_NOUNS.has(token.norm) && DETERMINERS.has(tokens[index - 1]?.norm ?? '')) return 'product';
  if (!ANY_ORGANISATION.has(token.norm) && !SOME_ORGANISATIONS.has(token.norm)) return null;
  const after = tokens[index + 1];
  const namesItself =
    after && mentions.some((mention) => mention.start === after.start && mention.kind === 'organisation');
  // "the company Cohere" names itself; "the Paris company" is another matter.
  return namesItself || !determinerOf(tokens, index) ? null : 'organisation';
}

/** "Acorn itself", "Roe himself" stress the name just before. */
function isEmphasis(tokens: Token[], index: number, mentions: Mention[]): boolean {
  return /self$/.test(tokens[index]?.norm ?? '') && mentions.some((mention) => mention.end === tokens[index - 1]?.end);
}

/** Not "the scientist Jane Roe", "the professor who …" or "the man of the hour", which say themselves whom they mean. */
function isPersonNoun(tokens: Token[], index: number, mentions: Mention[]): boolean {
  const token = tokens[index];
  if (!token || !(PERSON_NOUNS.has(token.norm) || AGE_NOUN.test(token.norm))) return false;
  let at = index - 1;
  while (PERSON_ADJECTIVES.has(tokens[at]?.norm ?? '')) at--;
  const after = tokens[index + 1];
  const saysWho = after && (/^(who|whom|whose|that|of|behind|in|at)$/.test(after.norm) || /^\p{Lu}/u.test(after.text));
  const named = after && mentions.some((mention) => mention.start === after.start);
  // "Roe, the 65-year-old, …" is an apposition: the name itself is there.
  const apposed = tokens[at - 1]?.text === ',' && mentions.some((mention) => mention.end === tokens[at - 2]?.end);
  return tokens[at]?.norm === 'the' && !saysWho && !named && !apposed;
}

function determinerOf(tokens: Token[], index: number): Token | null {
  let at = index - 1;
  while (BETWEEN.has(tokens[at]?.norm ?? '')) at--;
  const token = tokens[at];
  if (!token) return null;
  const isPlain = DETERMINERS.has(token.norm) && at === index - 1;
  return isPlain || OWNERS.has(token.norm) ? token : null;
}

/**
 * "The company": the only organisation lately spoken of. "The lab", "the venture": the one that is called so in its own
 * names. "His venture": the organisation known as the owner's venture; "his former employer": the one the owner belongs to.
 */
function organisationMeant(
  tokens: Token[],
  index: number,
  mentions: Mention[],
  discourse: Discourse,
  entities: ReadonlyMap<string, Entity>,
): Entity | null {
  const noun = tokens[index];
  const determiner = determinerOf(tokens, index);
  if (!noun || !determiner) return null;
  const ownerId = OWNERS.has(determiner.norm)
    ? mentions.find((mention) => mention.start === determiner.start)?.entity
    : discourse.protagonist;
  const home = noun.norm === 'employer' ? entities.get(entities.get(ownerId ?? '')?.partOf ?? '') : undefined;
  const owned = home ?? (ownerId ? ownedBy(ownerId, noun.norm, entities) : null);
  if (OWNERS.has(determiner.norm)) return owned;
  if (ANY_ORGANISATION.has(noun.norm)) return antecedent('organisation', noun, mentions, discourse, entities);
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

function antecedent(
  wanted: string,
  token: Token,
  mentions: Mention[],
  discourse: Discourse,
  entities: ReadonlyMap<string, Entity>,
): Entity | null {
  const isThing = wanted === 'organisation' || wanted === 'it' || wanted === 'product';
  const suits = (id: string): boolean => {
    const entity = entities.get(id);
    if (!entity) return id === STRANGER && !isThing;
    if (isThing) return entity.kind === (wanted === 'product' ? 'product' : 'organisation');
    const isPerson = entity.kind === 'person';
    return isPerson && (wanted === 'person' || entity.pronoun === wanted || entity.pronoun === undefined);
  };
  // "Roe talked him into it": him is not Roe, and neither is "the professor" in Roe's own sentence.
  const isObject = token.norm === 'him' || wanted === 'person';
  const named = [...new Set(mentions.filter((m) => m.end <= token.start && suits(m.entity)).map((m) => m.entity))];
  const here = isObject ? [] : named;
  const others = isObject ? discourse.recent.filter((r) => !named.includes(r.entity)) : discourse.recent;
  const before = others.filter((r) => r.sentencesAgo <= (isThing ? REACH_FOR_THINGS : REACH) && suits(r.entity));
  const lead = {
    ...discourse,
    protagonist: named.includes(discourse.protagonist ?? '') ? null : discourse.protagonist,
  };
  const chosen = here.length > 0 ? chooseHere(here, before, isThing) : chooseBefore(before, isThing, lead, suits);
  return chosen ? (entities.get(chosen) ?? null) : null;
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
