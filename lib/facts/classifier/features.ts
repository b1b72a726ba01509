/**
 * What a classifier sees of a sentence: its words, neighbouring words, and which names and values stand beside which words.
 * Names and values go by what they are ("@acorn", "#amount"), so that what is learned of one wording holds for others.
 */
import type { Token } from '@/lib/language/types';
import type { Analysis } from '../analysis';

/** One thing that is there: its hash, and the token it is seen at. */
export interface Feature {
  hash: number;
  /** Index of a token of the sentence. */
  at: number;
}

/** A word, a name or a value of the sentence. */
interface Item {
  hash: number;
  at: number;
  kind: 'word' | 'entity' | 'value';
  length: number;
}

/** All features of a sentence, each once, at the first place where it is seen. */
export function featuresOf(analysis: Analysis): Feature[] {
  const items = itemsOf(analysis);
  const found = new Map<number, number>();
  const add = (hash: number, at: number) => {
    if (!found.has(hash)) found.set(hash, at);
  };
  items.forEach((item, index) => {
    add(item.hash, item.at);
    const before = items[index - 1];
    const twoBefore = items[index - 2];
    if (before) add(join(NEXT, before.hash, item.hash), pointAt(before, item));
    if (twoBefore) add(join(OVER_ONE, twoBefore.hash, item.hash), pointAt(twoBefore, item));
  });
  addCompany(items, add);
  return [...found].map(([hash, at]) => ({ hash, at }));
}

/** Shorter words say little of whom they stand beside. */
const SHORTEST_WORD = 4;

/** Each name and value with each longer word of the sentence, and with each other name and value. */
function addCompany(items: readonly Item[], add: (hash: number, at: number) => void): void {
  const things = items.filter(({ kind }) => kind !== 'word');
  const words = items.filter(({ kind, length }) => kind === 'word' && length >= SHORTEST_WORD);
  for (const thing of things) {
    for (const word of words) add(join(BESIDE, thing.hash, word.hash), word.at);
    for (const other of things) if (thing.hash < other.hash) add(join(TOGETHER, thing.hash, other.hash), thing.at);
  }
}

/** Of two items, the word says more of where a thing is told than a name or value does. */
const pointAt = (left: Item, right: Item): number => (right.kind === 'word' ? right.at : left.at);

function itemsOf(analysis: Analysis): Item[] {
  const named = longestAt(analysis.mentions.map(({ start, end, entity }) => ({ start, end, name: `@${entity}` })));
  const valued = longestAt([
    ...analysis.quantities.map(({ start, end, kind }) => ({ start, end, name: `#${kind}` })),
    ...analysis.times.map(({ start, end }) => ({ start, end, name: '#date' })),
  ]);
  const items: Item[] = [];
  let done = -1;
  analysis.tokens.forEach((token, at) => {
    if (token.start < done) return;
    const entity = named.get(token.start);
    const thing = entity ?? valued.get(token.start);
    if (thing) done = thing.end;
    if (thing) items.push({ hash: hashOf(thing.name), at, kind: entity ? 'entity' : 'value', length: 0 });
    else if (SAYS_SOMETHING.test(token.text)) items.push(wordOf(token, at));
  });
  return items;
}

const SAYS_SOMETHING = /[\p{L}\p{N}%$€£?]/u;

const wordOf = (token: Token, at: number): Item => ({
  hash: hashOf(token.stem),
  at,
  kind: 'word',
  length: token.norm.length,
});

function longestAt<T extends { start: number; end: number }>(spans: readonly T[]): Map<number, T> {
  const longest = new Map<number, T>();
  for (const span of spans) if (span.end > (longest.get(span.start)?.end ?? 0)) longest.set(span.start, span);
  return longest;
}

const NEXT = 0x9e3779b1;
const OVER_ONE = 0x85ebca6b;
const BESIDE = 0xc2b2ae35;
const TOGETHER = 0x27d4eb2f;

/** Mixes two hashes in order, as MurmurHash3 finishes (Appleby 2011). */
function join(seed: number, a: number, b: number): number {
  let hash = Math.imul(a ^ seed, 0x85ebca6b) ^ Math.imul(b, 0xcc9e2d51);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (hash ^ (hash >>> 13)) >>> 0;
}

const known = new Map<string, number>();
/** Words remembered with their hashes; a corpus of news has some 30,000. */
const MOST_KNOWN = 50_000;

/** FNV-1a over UTF-16 units. */
function hashOf(text: string): number {
  const found = known.get(text);
  if (found !== undefined) return found;
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  hash >>>= 0;
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(text, hash);
  return hash;
}
