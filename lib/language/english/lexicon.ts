/**
 * What ordinary English knows of two words: same, kinds of each other, opposites, made from each other. The data is cut
 * from WordNet (docs/decisions/general-engine.md) and is opened at the first question, not when the worker starts.
 */

import { IRREGULAR } from '@/lib/language/irregular';
import { once } from '@/lib/language/once';
import { LEXICON } from './lexicon-data';
import { areAlike, areConverses, areOpposites, isNewsPhrase, nationOf } from './news-words';
import { type SortedLines, sortedLines } from './sorted-lines';

/** How two words hang together, seen from the first: `broader` is "animal" asked about "dog". */
export type WordRelation = 'synonym' | 'broader' | 'narrower' | 'antonym' | 'derived' | 'sibling';

interface Lexicon {
  /** Words with their senses. */
  words: SortedLines;
  /** Where each sense's line begins in the text of the senses; one place more, for the end. */
  places: readonly number[];
  senses: string;
  antonyms: ReadonlySet<string>;
  derivations: ReadonlyMap<string, readonly string[]>;
  countries: ReadonlySet<string>;
  /** Town → what it lies in, the nearest first; words joined by a low line. */
  towns(): ReadonlyMap<string, readonly string[]>;
}

let lexicon: Lexicon | null = null;
/** How many steps up a word may be and still be a broader word for the thing. */
const STEPS_UP = 5;

/**
 * Lines of the data: of `words`, a word and the numbers (base 36) of its senses; of `senses`, the part of speech of one
 * sense, then how many lines back (base 36) its broader senses stand; of `antonyms` and `derivations`, two words; of
 * `countries`, one; of `places`, a town and what it lies in. The words are sorted. A check asks for a few hundred
 * of the words, just after the worker has started: so what is long is looked up where it stands.
 */
function open(text: string): Lexicon {
  const section = (name: string): string => {
    const from = text.indexOf(`# ${name}\n`) + name.length + 3;
    const to = text.indexOf('\n# ', from);
    return text.slice(from, to < 0 ? undefined : to);
  };
  const derivations = new Map<string, string[]>();
  for (const line of section('derivations').split('\n')) {
    const [a = '', b = ''] = line.split(' ');
    push(derivations, a, b);
    push(derivations, b, a);
  }
  const senses = section('senses');
  return {
    words: sortedLines(section('words')),
    places: lineStarts(senses),
    senses,
    derivations,
    antonyms: new Set(section('antonyms').split('\n')),
    countries: new Set(section('countries').split('\n')),
    towns: once(() => townsIn(section('places'))),
  };
}

/** Of towns of one name, the last counts. */
function townsIn(text: string): Map<string, readonly string[]> {
  return new Map(
    text.split('\n').map((line) => {
      const [town = '', ...around] = line.split(' ');
      return [town, around];
    }),
  );
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  starts.push(text.length + 1);
  return starts;
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

function data(): Lexicon {
  lexicon ??= open(LEXICON);
  return lexicon;
}

const CACHE_LIMIT = 20_000;
const sensesCache = new Map<string, readonly number[]>();
const NO_SENSES: readonly number[] = [];

/** Numbers of a lemma's senses, in order; empty for a word that the lexicon does not have. */
function sensesOf(lemma: string): readonly number[] {
  const known = sensesCache.get(lemma);
  if (known) return known;
  const line = data().words.find(lemma);
  const found = line === null ? NO_SENSES : line.split(' ').map((sense) => Number.parseInt(sense, 36));
  if (sensesCache.size >= CACHE_LIMIT) sensesCache.clear();
  sensesCache.set(lemma, found);
  return found;
}

/** Part of speech of a sense. */
function partOf(sense: number): string {
  const { senses, places } = data();
  return senses.charAt(places[sense] ?? senses.length);
}

/** Senses right above a sense. */
function parentsOf(sense: number): number[] {
  const { senses, places } = data();
  const [, ...back] = senses.slice(places[sense], (places[sense + 1] ?? 0) - 1).split(' ');
  return back.map((steps) => sense - Number.parseInt(steps, 36));
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
  const { derivations } = data();
  const isWord = (word: string) => word.length > 1 && (sensesOf(word).length > 0 || derivations.has(word));
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
  return sensesOf(lemma).some((sense) => (part === 'n' ? !VERBAL.test(partOf(sense)) : partOf(sense) === part));
}

const relationCache = new Map<string, WordRelation | null>();

/** Whether a verb and its particle ("turn_down") have a meaning of their own. */
export function isKnownPhrase(phrase: string): boolean {
  return sensesOf(phrase).length > 0 || isNewsPhrase(phrase);
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
  const { antonyms, derivations } = data();
  const pairs = first.flatMap((a) => second.map((b) => [a, b] as const));
  if (pairs.some(([a, b]) => areConverses(a, b))) return null;
  if (pairs.some(([a, b]) => antonyms.has(a < b ? `${a} ${b}` : `${b} ${a}`) || areOpposites(a, b))) return 'antonym';
  const [own, other] = [first.flatMap(sensesOf), second.flatMap(sensesOf)];
  if (pairs.some(([a, b]) => a === b || areAlike(a, b)) || own.some((sense) => other.includes(sense))) return 'synonym';
  if (pairs.some(([a, b]) => derivations.get(a)?.includes(b))) return 'derived';
  if (isAbove(own, other)) return 'broader';
  if (isAbove(other, own)) return 'narrower';
  const above = new Set(own.flatMap(parentsOf));
  return other.some((sense) => parentsOf(sense).some((parent) => above.has(parent))) ? 'sibling' : null;
}

/** Whether one of the senses stands above one of the others. */
function isAbove(upper: number[], lower: number[]): boolean {
  let level = lower;
  for (let step = 0; step < STEPS_UP && level.length > 0; step++) {
    level = level.flatMap((sense) => (partOf(sense) === 'a' && step > 0 ? [] : parentsOf(sense)));
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
  const sense = lemmasOf(norm)
    .flatMap(sensesOf)
    .find((one) => !VERBAL.test(partOf(one)));
  return sense === undefined ? -1 : SORTS.indexOf(partOf(sense) || '?');
}

/** What a place lies in: countries lie in none we know; null for names that are no known place. */
export function placesAround(name: string): readonly string[] | null {
  const { countries, towns } = data();
  return towns().get(name) ?? (countries.has(name) || name === 'america' || name === 'britain' ? [] : null);
}
