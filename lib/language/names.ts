import { followsForename } from './forenames';
import type { Mention, Token } from './types';

/** What the name finder needs of an entity (see lib/facts/types.ts for the whole). */
export interface Named {
  id: string;
  kind: Mention['kind'];
  name: string;
  aliases: string[];
  descriptions?: string[];
  /** What it belongs to: "Acorn's chief scientist" is not the chief scientist of Birch. */
  partOf?: string;
}

interface Form {
  entity: Named;
  how: 'name' | 'alias' | 'description';
  words: string[];
  /** The form's tokens as written, for the check of capitals. */
  written: string[];
  /** A bare surname that many people bear: it counts only where the text also has the full name. */
  needsFullName: boolean;
}

/** Finds entities by name. */
export interface NameFinder {
  /**
   * Mentions in one sentence, longest form first, none overlapping, in order.
   * @param fullNames ids of the persons whose full name stands somewhere in the text (see `fullNamesIn`)
   */
  find(tokens: Token[], fullNames: ReadonlySet<string>): Mention[];
  /** Ids of the persons named in full in these sentences. */
  fullNamesIn(sentences: Iterable<Token[]>): Set<string>;
}

/** A surname this short is shared by too many people to stand alone. */
const SHORT_SURNAME = 5;
/**
 * Builds a name finder.
 * @param entities the entities to find
 * @param tokenize the same function that makes the tokens of the sentences
 */
export function createNameFinder(entities: Named[], tokenize: (text: string) => Token[]): NameFinder {
  const byFirst = new Map<string, Form[]>();
  for (const entity of entities)
    for (const form of formsOf(entity, tokenize)) {
      const first = form.words[0];
      if (first === undefined) continue;
      byFirst.set(first, [...(byFirst.get(first) ?? []), form]);
    }
  for (const forms of byFirst.values()) forms.sort((a, b) => b.words.length - a.words.length);

  const formAt = (tokens: Token[], at: number, fullNames: ReadonlySet<string>, behind: boolean): Form | null => {
    for (const form of formsStarting(byFirst, tokens[at]))
      if (matchesAt(form, tokens, at) && isAllowed(form, tokens, at, fullNames, behind)) return form;
    return null;
  };
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  /** In "Oakley's company" both the company and Oakley are named. */
  const ownerAt = (tokens: Token[], at: number, fullNames: ReadonlySet<string>): Named | null =>
    formsStarting(byFirst, tokens[at]).find(
      (f) => f.words.length === 1 && matchesAt(f, tokens, at) && isAllowed(f, tokens, at, fullNames, false),
    )?.entity ?? null;
  return {
    find(tokens, fullNames) {
      const mentions: Mention[] = [];
      for (let at = 0; at < tokens.length; at++) {
        const form = formAt(tokens, at, fullNames, isBehindName(mentions.at(-1), tokens, at));
        if (!form) continue;
        const last = tokens[at + form.words.length - 1];
        const first = tokens[at];
        if (!first || !last) continue;
        mentions.push({
          entity: form.entity.id,
          kind: form.entity.kind,
          how: form.how,
          start: first.start,
          end: last.end,
        });
        const owner = form.words.length > 1 && isPossessive(first) ? ownerAt(tokens, at, fullNames) : null;
        if (owner)
          mentions.push({ entity: owner.id, kind: owner.kind, how: 'alias', start: first.start, end: first.end });
        at += form.words.length - 1;
      }
      return mentions.filter(
        (mention) =>
          isReference(mention, mentions, tokens) &&
          !describesAnother(mention, mentions, tokens) &&
          !belongsElsewhere(mention, mentions, tokens, byId),
      );
    },
    fullNamesIn(sentences) {
      const ids = new Set<string>();
      for (const tokens of sentences)
        for (let at = 0; at < tokens.length; at++)
          for (const form of formsStarting(byFirst, tokens[at]))
            if (form.how === 'name' && form.entity.kind === 'person' && matchesAt(form, tokens, at))
              ids.add(form.entity.id);
      return ids;
    },
  };
}

function formsStarting(byFirst: Map<string, Form[]>, token: Token | undefined): Form[] {
  if (!token) return [];
  const exact = byFirst.get(token.norm) ?? [];
  const stemmed = token.stem === token.norm ? [] : (byFirst.get(token.stem) ?? []);
  return stemmed.length === 0 ? exact : [...exact, ...stemmed].sort((a, b) => b.words.length - a.words.length);
}

function formsOf(entity: Named, tokenize: (text: string) => Token[]): Form[] {
  const form = (text: string, how: Form['how']): Form => {
    const tokens = tokenize(text);
    return {
      entity,
      how,
      // Lower-case words are compared by stem, so that "world models" finds "world model".
      words: tokens.map((token) => (isCapital(token.text) ? token.norm : token.stem)),
      written: tokens.map((token) => token.text),
      needsFullName: how === 'alias' && isShortSurname(entity, text),
    };
  };
  return [
    form(entity.name, 'name'),
    // "Roe's start-up" tells whose it is, not what it is called.
    ...entity.aliases.map((alias) => form(alias, /['’]s\s/.test(alias) ? 'description' : 'alias')),
    ...(entity.descriptions ?? []).map((description) => form(description, 'description')),
  ];
}

const isCapital = (text: string): boolean => /\p{Lu}/u.test(text);
const isAllCapitals = (text: string): boolean => /^\p{Lu}{3,}$/u.test(text);

function isShortSurname(entity: Named, alias: string): boolean {
  return (
    entity.kind === 'person' &&
    !alias.includes(' ') &&
    alias.length <= SHORT_SURNAME &&
    entity.name.endsWith(` ${alias}`)
  );
}

function matchesAt(form: Form, tokens: Token[], at: number): boolean {
  return form.words.every((word, offset) => {
    const token = tokens[at + offset];
    if (!token) return false;
    const written = form.written[offset] ?? '';
    if (isAllCapitals(written)) return token.norm === word && isAllCapitals(token.text.replace(/['’]s$/, ''));
    if (isCapital(written)) return token.norm === word && isCapital(token.text);
    return token.stem === word || token.norm === word;
  });
}

/** @param behind the name of a thing ends right before, which is then no forename */
function isAllowed(form: Form, tokens: Token[], at: number, fullNames: ReadonlySet<string>, behind: boolean): boolean {
  if (form.needsFullName && !fullNames.has(form.entity.id)) return false;
  const bareSurname = form.how === 'alias' && form.entity.kind === 'person' && form.words.length === 1;
  return !bareSurname || behind || !followsForename(tokens, at);
}

/** "At Acorn Labs Oakley worked": the name of a place could be a forename, that of a firm or of two words is none. */
function isBehindName(last: Mention | undefined, tokens: Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (!last || !before || last.end !== before.end || last.kind === 'person') return false;
  return last.kind !== 'place' || last.start < before.start;
}

const APPOSITION = new Set([',', 'a', 'an', 'the', 'his', 'her', 'fellow', '(']);

/** "Prize winner Jane Roe" and "Jane Roe, a prize winner" describe Jane Roe, whomever the description means elsewhere. */
function describesAnother(mention: Mention, all: Mention[], tokens: Token[]): boolean {
  if (mention.how !== 'description' || mention.kind !== 'person') return false;
  return all.some((other) => {
    if (other.entity === mention.entity || other.kind !== 'person' || other.how === 'description') return false;
    const [left, right] = other.start < mention.start ? [other, mention] : [mention, other];
    const between = tokens.filter((token) => token.start >= left.end && token.end <= right.start);
    return between.length <= 2 && between.every((token) => APPOSITION.has(token.norm || token.text));
  });
}

const REFERRING = new Set(['the', 'its', 'his', 'her', 'their', 'this', 'that']);
/** Words that may stand between "the" and a description: "the departing chief scientist". */
const QUALIFIERS = 3;

/**
 * A description means its entity after "the" or a possessive, or beside the name. "Is now chief scientist" and "a
 * data-labelling company" say what somebody else is.
 */
function isReference(mention: Mention, all: Mention[], tokens: Token[]): boolean {
  if (mention.how !== 'description') return true;
  const index = tokens.findIndex((token) => token.start === mention.start);
  const first = tokens[index];
  if (!first || isPossessive(first)) return true;
  for (let at = index - 1; at >= 0 && at >= index - QUALIFIERS; at--) {
    const token = tokens[at];
    if (!token) break;
    if (REFERRING.has(token.norm) || isPossessive(token)) return true;
    // "the 2018 prize winner"
    if (/^(?:19|20)\d\d$/.test(token.text)) continue;
    if (
      token.kind !== 'word' ||
      /^(a|an|as|is|was|be|been|become|became|now|named|of|and|or|by|to|for)$/.test(token.norm)
    )
      break;
  }
  return all.some((other) => {
    if (other === mention || other.entity !== mention.entity) return false;
    const [left, right] = other.start < mention.start ? [other, mention] : [mention, other];
    return tokens.filter((token) => token.start >= left.end && token.end <= right.start).length <= 2;
  });
}

const isPossessive = (token: Token): boolean => /['’]s?$/.test(token.text);

/** "Birch's chief scientist" is nobody we know, when the chief scientist we know is Acorn's. */
function belongsElsewhere(
  mention: Mention,
  all: Mention[],
  tokens: Token[],
  byId: ReadonlyMap<string, Named>,
): boolean {
  const home = byId.get(mention.entity)?.partOf;
  if (mention.how !== 'description' || !home) return false;
  const index = tokens.findIndex((token) => token.start === mention.start);
  const before = tokens[index - 1];
  const isOthers = (owner: Mention | undefined): boolean =>
    !owner || (owner.entity !== home && owner.entity !== mention.entity && byId.get(owner.entity)?.partOf !== home);
  if (before && isPossessive(before) && isCapital(before.text))
    return isOthers(all.find((other) => other.end === before.end && other !== mention));
  if (before && /^(its|their)$/.test(before.norm)) {
    const owners = all.filter((other) => other.kind === 'organisation' && other.end <= before.start);
    return owners.length > 0 && isOthers(owners[owners.length - 1]);
  }
  const next = tokens.findIndex((token) => token.start >= mention.end);
  const employer = tokens[next + 1];
  const isAt = /^(at|of|for)$/.test(tokens[next]?.norm ?? '') && employer && isCapital(employer.text);
  return isAt ? isOthers(all.find((other) => other.start === employer.start)) : false;
}
