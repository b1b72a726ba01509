/** Reads WordNet's own files (https://wordnet.princeton.edu/documentation/wndb5wn) into plain objects. */
import { readFileSync } from 'node:fs';
import path from 'node:path';

export type Part = 'n' | 'v' | 'a' | 'r';

/** A pointer to another synset; `from` and `to` are word numbers within the two synsets, 0 for the whole. */
export interface Pointer {
  kind: string;
  target: string;
  from: number;
  to: number;
}

/** One meaning: the words that have it, and what it points to. */
export interface Synset {
  id: string;
  part: Part;
  /** Number of the lexicographers' file: 18 are persons, 15 places (lexnames(5WN)). */
  file: number;
  words: string[];
  pointers: Pointer[];
  gloss: string;
}

/** One word's sense: in which synset, how often annotators met it, and its place in the order of frequency. */
export interface Sense {
  synset: string;
  count: number;
  rank: number;
}

const FILES: Record<string, Part> = { noun: 'n', verb: 'v', adj: 'a', adv: 'r' };
const PARTS: Record<string, Part> = { 1: 'n', 2: 'v', 3: 'a', 4: 'r', 5: 'a' };

/** All synsets by id (part and offset). @param dict the folder with data.noun and its like */
export function readSynsets(dict: string): Map<string, Synset> {
  const synsets = new Map<string, Synset>();
  for (const [file, part] of Object.entries(FILES))
    for (const line of readFileSync(path.join(dict, `data.${file}`), 'latin1').split('\n'))
      if (/^\d{8} /.test(line)) {
        const synset = synsetOf(line, part);
        synsets.set(synset.id, synset);
      }
  return synsets;
}

function synsetOf(line: string, part: Part): Synset {
  const [head = '', gloss = ''] = line.split(' | ');
  const fields = head.trim().split(' ');
  const size = Number.parseInt(fields[3] ?? '0', 16);
  const words = Array.from({ length: size }, (_, k) => (fields[4 + 2 * k] ?? '').replace(/\([a-z]+\)$/, ''));
  const at = 4 + 2 * size;
  const pointers = Array.from({ length: Number(fields[at]) }, (_, k) => {
    const [kind = '', offset = '', pos = '', ends = ''] = fields.slice(at + 1 + 4 * k, at + 5 + 4 * k);
    const target = `${pos === 's' ? 'a' : pos}${offset}`;
    return { kind, target, from: Number.parseInt(ends.slice(0, 2), 16), to: Number.parseInt(ends.slice(2), 16) };
  });
  return { id: `${part}${fields[0]}`, part, file: Number(fields[1]), words, pointers, gloss };
}

/** Senses of each lower-case word with its part ("rise v"), in the order of frequency. */
export function readSenses(dict: string): Map<string, Sense[]> {
  const senses = new Map<string, Sense[]>();
  for (const line of readFileSync(path.join(dict, 'index.sense'), 'latin1').split('\n')) {
    const found = /^(\S+)%(\d):\S+ (\d{8}) (\d+) (\d+)/.exec(line);
    if (!found) continue;
    const [, word = '', kind = '', offset = '', rank, count] = found;
    const part = PARTS[kind] ?? 'n';
    const key = `${word} ${part}`;
    senses.set(key, [
      ...(senses.get(key) ?? []),
      { synset: `${part}${offset}`, count: Number(count), rank: Number(rank) },
    ]);
  }
  for (const list of senses.values()) list.sort((a, b) => a.rank - b.rank);
  return senses;
}
