/**
 * Token patterns: the notation in which packs write down how an attribute is put into words.
 *
 *   leave|quit|depart      one of these words, in any form (compared by stem)
 *   =had                   this very form: "had", not "has"
 *   part ways              words in a row
 *   walk ..2 out           up to two tokens in between
 *   the?                   may be missing
 *   @acorn @person         a mention of this entity, or of any entity of this kind
 *   @acorn's               the same as owner: "Acorn's", "its"
 *   #amount #date          a value of this kind (amount share count age duration date)
 *   he|@person|#age        alternatives may be mixed
 *   $leave                 any of the pack's phrases of this name, each of them a pattern
 *   <subject> <object>     a mention that may fill this part of the attribute; it is then taken
 *   <subject's>            the same as owner
 *   <value>                the attribute's value, which is then taken
 *
 * Modelled on TokensRegex (Chang and Manning, 2014), cut down to what packs need.
 */

export type Slot = 'subject' | 'object' | 'value';

/** One token, mention or value, of several that will do. */
export interface OneOf {
  type: 'one-of';
  stems: ReadonlySet<string>;
  /** Words that must stand in this very form. */
  forms: ReadonlySet<string>;
  /** Entity ids and kinds of entity. */
  mentions: ReadonlySet<string>;
  /** The same, where the mention is a possessive. */
  owners: ReadonlySet<string>;
  measures: ReadonlySet<string>;
  /** All of these as keys of a sentence (see Track): it needs one of them. */
  keys: readonly string[];
  optional: boolean;
}

/** One of several patterns. */
export interface OneOfPhrases {
  type: 'phrases';
  phrases: Pattern[];
  /** Keys of what they begin with; null where one may begin with anything. */
  starts: ReadonlySet<string> | null;
  optional: boolean;
}

export type Element =
  | OneOf
  | OneOfPhrases
  | { type: 'gap'; max: number }
  | { type: 'slot'; slot: Slot; isOwner: boolean };

export interface Pattern {
  source: string;
  elements: Element[];
  /** What cannot be missing: the mandatory elements that are no slot. */
  required: (OneOf | OneOfPhrases)[];
  /** Keys of what it begins with; null where it may begin with anything. */
  starts: ReadonlySet<string> | null;
}

/** What a pattern is read with. */
export interface Notation {
  /** How words are compared; the same function that made the tokens' stems. */
  stemOf(word: string): string;
  /** The phrases of a name, read; undefined where there is no such name. */
  phrases?(name: string): Pattern[] | undefined;
}

/**
 * Reads a pattern.
 * @throws Error naming the pattern, when an element is not of the notation
 */
export function parsePattern(source: string, notation: Notation): Pattern {
  const elements = source
    .trim()
    .split(/\s+/)
    .map((part) => parseElement(part, source, notation));
  const required = elements.filter(
    (element): element is OneOf | OneOfPhrases =>
      (element.type === 'one-of' || element.type === 'phrases') && !element.optional,
  );
  return { source, elements, required, starts: startOf(elements[0]) };
}

function parseElement(part: string, source: string, { stemOf, phrases }: Notation): Element {
  const gap = /^\.\.(\d+)$/.exec(part);
  if (gap) return { type: 'gap', max: Number(gap[1]) };
  const slot = /^<(subject|object|value)('s)?>$/.exec(part);
  if (slot) return { type: 'slot', slot: slot[1] as Slot, isOwner: slot[2] !== undefined };
  const optional = part.endsWith('?');
  const name = /^\$([a-z0-9-]+)\??$/.exec(part)?.[1];
  if (name) {
    const known = phrases?.(name);
    if (!known) throw new Error(`no phrases "${name}" for pattern "${source}"`);
    return { type: 'phrases', phrases: known, starts: startsOf(known), optional };
  }
  const stems = new Set<string>();
  const forms = new Set<string>();
  const mentions = new Set<string>();
  const owners = new Set<string>();
  const measures = new Set<string>();
  for (const choice of (optional ? part.slice(0, -1) : part).split('|')) {
    if (/^@[a-z0-9-]+$/.test(choice)) mentions.add(choice.slice(1));
    else if (/^@[a-z0-9-]+'s$/.test(choice)) owners.add(choice.slice(1, -2));
    else if (/^#(amount|share|count|age|duration|multiple|date)$/.test(choice)) measures.add(choice.slice(1));
    else if (/^=[\p{L}'-]+$/u.test(choice)) forms.add(choice.slice(1).toLowerCase());
    else if (/^(?:[,:–-]|[\p{L}\p{N}][\p{L}\p{N}'.-]*)$/u.test(choice)) stems.add(stemOf(choice.toLowerCase()));
    else throw new Error(`bad element "${part}" in pattern "${source}"`);
  }
  const keys = keysOf({ stems, forms, mentions, owners, measures });
  return { type: 'one-of', stems, forms, mentions, owners, measures, keys, optional };
}

function keysOf(words: Pick<OneOf, 'stems' | 'forms' | 'mentions' | 'owners' | 'measures'>): string[] {
  const keys = [...words.stems];
  for (const form of words.forms) keys.push(`=${form}`);
  for (const name of words.mentions) keys.push(`@${name}`);
  for (const name of words.owners) keys.push(`@${name}`);
  for (const kind of words.measures) keys.push(`#${kind}`);
  return keys;
}

function startOf(first: Element | undefined): ReadonlySet<string> | null {
  if (first?.type === 'one-of' && !first.optional) return new Set(first.keys);
  return first?.type === 'phrases' && !first.optional ? first.starts : null;
}

function startsOf(phrases: Pattern[]): ReadonlySet<string> | null {
  const all = new Set<string>();
  for (const { starts } of phrases) {
    if (!starts) return null;
    for (const key of starts) all.add(key);
  }
  return all;
}
