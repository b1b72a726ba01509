/**
 * What ordinary English knows of two words: same, kinds of each other, opposites, made from each other. The data is cut
 * from WordNet (docs/decisions/general-engine.md) and is parsed at the first question, not when the worker starts.
 */
import { IRREGULAR } from '@/lib/language/irregular';
import { LEXICON } from './lexicon-data';
import { areAlike, areConverses, areOpposites, isNewsPhrase, nationOf } from './news-words';

/** How two words hang together, seen from the first: `broader` is "animal" asked about "dog". */
export type WordRelation = 'synonym' | 'broader' | 'narrower' | 'antonym' | 'derived' | 'sibling';

interface Lexicon {
  /** Lemma → its synsets. */
  senses: ReadonlyMap<string, number[]>;
  parents: readonly (readonly number[])[];
  parts: readonly string[];
  antonyms: ReadonlySet<string>;
  derivations: ReadonlyMap<string, readonly string[]>;
  countries: ReadonlySet<string>;
  /** Town → what it lies in, the nearest first; words joined by a low line. */
  towns: ReadonlyMap<string, readonly string[]>;
}

let lexicon: Lexicon | null = null;
/** How many steps up a word may be and still be a broader word for the thing. */
const STEPS_UP = 5;

/**
 * Lines of the data: of `synsets`, the part of speech and the words of one sense, then how many lines back (base 36) its
 * broader senses stand; of `antonyms` and `derivations`, two words; of `countries`, one.
 */
function parse(text: string): Lexicon {
  const section = (name: string): string[] => {
    const from = text.indexOf(`# ${name}\n`) + name.length + 3;
    const to = text.indexOf('\n# ', from);
    return text.slice(from, to < 0 ? undefined : to).split('\n');
  };
  const senses = new Map<string, number[]>();
  const parents: number[][] = [];
  const parts: string[] = [];
  section('synsets').forEach((line, at) => {
    const [words = '', ...back] = line.split(' ');
    parts.push(words.charAt(0));
    parents.push(back.map((steps) => at - Number.parseInt(steps, 36)));
    for (const word of words.slice(1).split(',')) push(senses, word, at);
  });
  const derivations = new Map<string, string[]>();
  for (const line of section('derivations')) {
    const [a = '', b = ''] = line.split(' ');
    push(derivations, a, b);
    push(derivations, b, a);
  }
  return {
    senses,
    parents,
    parts,
    derivations,
    antonyms: new Set(section('antonyms')),
    countries: new Set(section('countries')),
    towns: new Map(
      section('places').map((line) => {
        const [town = '', ...around] = line.split(' ');
        return [town, around];
      }),
    ),
  };
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

function data(): Lexicon {
  lexicon ??= parse(LEXICON);
  return lexicon;
}

/** Endings that come off, and what takes their place (WordNet's own rules, morphy(7WN)); the last are for adjectives. */
const ENDINGS: [ending: string, puts: string[]][] = [
  ['ies', ['y', 'ie']],
  ['es', ['']],
  ['men', ['man']],
  ['s', ['']],
  ['ied', ['y', 'ie']],
  ['ed', ['e', '']],
  ['ing', ['e', '']],
];
const DEGREES: [ending: string, puts: string[]][] = [
  ['iest', ['y']],
  ['est', ['e', '']],
  ['ier', ['y']],
  ['er', ['e', '']],
];
const lemmaCache = new Map<string, readonly string[]>();
const CACHE_LIMIT = 20_000;

/** Lemmas of the lexicon that a word's form can be of: "approved" → approve. Empty for words it does not know. */
export function lemmasOf(norm: string): readonly string[] {
  const known = lemmaCache.get(norm);
  if (known) return known;
  const found = findLemmas(norm);
  if (lemmaCache.size >= CACHE_LIMIT) lemmaCache.clear();
  lemmaCache.set(norm, found);
  return found;
}

function findLemmas(norm: string): readonly string[] {
  const { senses, derivations } = data();
  const isWord = (word: string) => word.length > 1 && (senses.has(word) || derivations.has(word));
  const irregular = IRREGULAR.get(norm);
  const inflected = [...(irregular ? [irregular] : []), ...without(ENDINGS, norm)].filter(isWord);
  const compared = without(DEGREES, norm).filter((word) => hasPart(word, 'a'));
  const all =
    isWord(norm) && (irregular || !/[^s]s$/.test(norm) || inflected.length === 0) ? [norm, ...inflected] : inflected;
  return [...new Set([...all, ...compared])];
}

/** What may be left of a word without its ending: "stopped" gives stoppe, stopp and stop. */
function without(endings: [string, string[]][], norm: string): string[] {
  return endings.flatMap(([ending, puts]) => {
    if (!norm.endsWith(ending)) return [];
    const root = norm.slice(0, -ending.length);
    const single = /([b-df-hj-np-tv-z])\1$/.test(root) && puts.length > 1 ? [root.slice(0, -1)] : [];
    return [...puts.map((put) => root + put), ...single];
  });
}

const VERBAL = /^[var]$/;

function hasPart(lemma: string, part: string): boolean {
  const { senses, parts } = data();
  return (
    senses.get(lemma)?.some((sense) => (part === 'n' ? !VERBAL.test(parts[sense] ?? '') : parts[sense] === part)) ??
    false
  );
}

const relationCache = new Map<string, WordRelation | null>();

/** Whether a verb and its particle ("turn_down") have a meaning of their own. */
export function isKnownPhrase(phrase: string): boolean {
  return data().senses.has(phrase) || isNewsPhrase(phrase);
}

/** How the first word hangs together with the second, both as lists of lemmas; null where they do not. */
export function relationOf(first: readonly string[], second: readonly string[]): WordRelation | null {
  const key = `${first.join()} ${second.join()}`;
  const known = relationCache.get(key);
  if (known !== undefined) return known;
  const relation = findRelation(first, second);
  if (relationCache.size >= CACHE_LIMIT) relationCache.clear();
  relationCache.set(key, relation);
  return relation;
}

function findRelation(first: readonly string[], second: readonly string[]): WordRelation | null {
  const { senses, antonyms, derivations, parents } = data();
  const pairs = first.flatMap((a) => second.map((b) => [a, b] as const));
  if (pairs.some(([a, b]) => areConverses(a, b))) return null;
  if (pairs.some(([a, b]) => antonyms.has(a < b ? `${a} ${b}` : `${b} ${a}`) || areOpposites(a, b))) return 'antonym';
  const sensesOf = (words: readonly string[]) => words.flatMap((word) => senses.get(word) ?? []);
  const [own, other] = [sensesOf(first), sensesOf(second)];
  if (pairs.some(([a, b]) => a === b || areAlike(a, b)) || own.some((sense) => other.includes(sense))) return 'synonym';
  if (pairs.some(([a, b]) => derivations.get(a)?.includes(b))) return 'derived';
  if (isAbove(own, other)) return 'broader';
  if (isAbove(other, own)) return 'narrower';
  const siblings = own.some((a) => other.some((b) => parents[a]?.some((parent) => parents[b]?.includes(parent))));
  return siblings ? 'sibling' : null;
}

/** Whether one of the senses stands above one of the others. */
function isAbove(upper: number[], lower: number[]): boolean {
  const { parents, parts } = data();
  let level = lower;
  for (let step = 0; step < STEPS_UP && level.length > 0; step++) {
    level = level.flatMap((sense) => (parts[sense] === 'a' && step > 0 ? [] : (parents[sense] ?? [])));
    if (level.some((sense) => upper.includes(sense))) return true;
  }
  return false;
}

/** Whether the word, in lower case, is the name of a country. */
export function isCountry(norm: string): boolean {
  return data().countries.has(norm);
}

/** The country whose adjective this is ("french": france), or null. */
export function countryOf(norm: string): string | null {
  const { countries, derivations } = data();
  return nationOf(norm) ?? derivations.get(norm)?.find((word) => countries.has(word)) ?? null;
}

/** Whether the lexicon has the word as this part of speech: n, v, a (adjective) or r (adverb). */
export function isPart(norm: string, part: string): boolean {
  return lemmasOf(norm).some((lemma) => hasPart(lemma, part));
}

/** Sorts of things: p person, b beast, l place, g group, w work of words, m made thing, t plant. */
const SORTS = 'pblwmtg';

/** The sort of thing a noun means in its commonest sense, as an index into "pblwmtg"; -1 for others. */
export function sortOf(norm: string): number {
  const { senses, parts } = data();
  const sense = lemmasOf(norm)
    .flatMap((lemma) => senses.get(lemma) ?? [])
    .find((one) => !VERBAL.test(parts[one] ?? ''));
  return sense === undefined ? -1 : SORTS.indexOf(parts[sense] || '?');
}

/** What a place lies in: countries lie in none we know; null for names that are no known place. */
export function placesAround(name: string): readonly string[] | null {
  const { countries, towns } = data();
  return towns.get(name) ?? (countries.has(name) || name === 'america' || name === 'britain' ? [] : null);
}
