/**
 * Where reports come from: articles of one publisher, copies and retellings of one report, and articles that pass on one
 * outlet's report are one origin.
 *
 * Retellings are told by bottom-k sketches (Broder, 1997), not of runs of words, which a rewrite breaks, but of pairs of
 * neighbouring content words, as stems and in either order: the k smallest hashes of all pairs. Two sketches estimate the
 * resemblance of the texts: the share of pairs that stand in both, of all that stand in either. The figures behind the
 * bound are in docs/matching.md.
 */
import { FUNCTION_WORDS } from '@/lib/language/function-words';
import { stemOf } from '@/lib/language/tokens';
import { outletKey } from './outlets';
import type { MatchSource, Sketch } from './types';

const SKETCH_SIZE = 256;
/** Share of common pairs above which one text counts as the other told again. Independent reports stay below 0.06. */
const RETOLD_SHARE = 0.095;
/** A sketch smaller than this is of a text too short to tell. */
const SMALLEST_SKETCH = 8;
/** Below this many pairs a few names and one fact in common pass the bound; such texts must share more. */
const SHORT_SKETCH = 80;
const SHORT_RETOLD_SHARE = 0.17;

/** The sketch of a text: up to 256 hashes; fewer for a short text. */
export function fingerprintOf(text: string): number[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const stems = words.filter((word) => !FUNCTION_WORDS.has(word)).map((word) => stemOf(word));
  const hashes = new Set<number>();
  stems.forEach((stem, index) => {
    const next = stems[index + 1];
    if (next !== undefined) hashes.add(hash(stem < next ? `${stem} ${next}` : `${next} ${stem}`));
  });
  return [...hashes].sort((a, b) => a - b).slice(0, SKETCH_SIZE);
}

/** FNV-1a, 32 bits, with a final mix so that small inputs spread. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  value = Math.imul(value ^ (value >>> 16), 0x7feb352d);
  return (value ^ (value >>> 15)) >>> 0;
}

/** Estimated resemblance of two sketched texts, 0 to 1; 0 where either is too short to tell. O(sketch). */
export function resemblance(a: Sketch, b: Sketch): number {
  if (a.length < SMALLEST_SKETCH || b.length < SMALLEST_SKETCH) return 0;
  const size = Math.min(SKETCH_SIZE, Math.max(a.length, b.length));
  let [i, j, shared, seen] = [0, 0, 0, 0];
  // Asked of every source for every page, so no more than comparing goes on in the loop.
  while (seen < size && i < a.length && j < b.length) {
    const [x, y] = [a[i] as number, b[j] as number];
    if (x === y) shared++;
    if (x <= y) i++;
    if (y <= x) j++;
    seen++;
  }
  return shared / Math.min(size, seen + (a.length - i) + (b.length - j));
}

/** Whether one text is a copy or a rewrite of the other. */
export function isCopy(a: Sketch, b: Sketch): boolean {
  const short = Math.min(a.length, b.length) < SHORT_SKETCH;
  return resemblance(a, b) >= (short ? SHORT_RETOLD_SHARE : RETOLD_SHARE);
}

/** Which sources and outlets share an origin. */
export interface Origins {
  /** Key of a source's origin; sources with one key are one origin. */
  ofSource(id: string): string;
  /** Key of what an outlet reports: that of its articles, and of those that only pass its report on. */
  ofOutlet(name: string): string;
}

/**
 * Groups sources by origin: those of one publisher, copies of one text (told by the text or by the reader), and those that credit one outlet for their report,
 * with that outlet's own articles. Union-find.
 *
 * A source that credits several outlets has read them side by side, and stays by itself: it must not weld them together.
 */
export function originsOf(sources: MatchSource[]): Origins {
  const groups = unionFind();
  for (const source of sources) {
    const own = `source:${source.id}`;
    const publisher = outletKey(source.publisher ?? '');
    if (publisher !== null) groups.join(own, `outlet:${publisher}`);
    // The reader knows more of where a text comes from than the text tells.
    if (source.copyOf !== undefined) groups.join(own, `source:${source.copyOf}`);
    const [credited, another] = new Set(source.origins.flatMap((name) => outletKey(name) ?? []));
    if (credited !== undefined && another === undefined) groups.join(own, `outlet:${credited}`);
  }
  for (const [a, b] of copiesAmong(sources)) groups.join(`source:${a}`, `source:${b}`);
  return {
    ofSource: (id) => groups.root(`source:${id}`),
    ofOutlet: (name) => groups.root(`outlet:${outletKey(name) ?? name}`),
  };
}

interface Groups {
  join(a: string, b: string): void;
  root(id: string): string;
}

/** Disjoint sets; the smallest name stands for its group, so that the order of joining does not matter. */
function unionFind(): Groups {
  const parent = new Map<string, string>();
  const root = (id: string): string => {
    let at = id;
    for (let up = parent.get(at); up !== undefined; up = parent.get(at)) at = up;
    return at;
  };
  const join = (a: string, b: string) => {
    const [first, second] = [root(a), root(b)].sort();
    if (first !== undefined && second !== undefined && first !== second) parent.set(second, first);
  };
  return { join, root };
}

/** Retellings share at least one of so many smallest hashes: the odds against it are under one in a hundred. */
const PROBES = 64;
/** A pair of words that more sources than this have among their smallest is common, and tells nothing. */
const COMMON = 24;

/** Pairs of sources whose texts are copies. Only those that share an uncommon small hash are compared: near linear. */
function copiesAmong(sources: MatchSource[]): [string, string][] {
  const compared = new Set<number>();
  const copies: [string, string][] = [];
  for (const group of sharingProbes(sources))
    for (const [first, second] of pairsOf(group)) {
      const pair = first * sources.length + second;
      if (compared.has(pair)) continue;
      compared.add(pair);
      const [a, b] = [sources[first] as MatchSource, sources[second] as MatchSource];
      if (isCopy(a.fingerprint, b.fingerprint)) copies.push([a.id, b.id]);
    }
  return copies;
}

/**
 * Places of sources that share one of their smallest hashes, ascending, where that is uncommon. Hash and place are put
 * into one number, and these sorted: a map of lists costs ten times as much.
 */
function* sharingProbes(sources: MatchSource[]): Generator<number[]> {
  const probes: number[] = [];
  sources.forEach(({ fingerprint }, place) => {
    const most = Math.min(PROBES, fingerprint.length);
    for (let at = 0; at < most; at++) probes.push(((fingerprint[at] as number) >>> 0) * MOST_SOURCES + place);
  });
  const sorted = Float64Array.from(probes).sort();
  for (let from = 0, to = 0; from < sorted.length; from = to) {
    const hash = Math.floor((sorted[from] as number) / MOST_SOURCES);
    while (to < sorted.length && Math.floor((sorted[to] as number) / MOST_SOURCES) === hash) to++;
    if (to - from > 1 && to - from <= COMMON) yield [...sorted.subarray(from, to)].map((probe) => probe % MOST_SOURCES);
  }
}

/** A hash of 32 bits and a place below this are one whole number that a double holds exactly. */
const MOST_SOURCES = 2 ** 21;

function pairsOf(list: number[]): [number, number][] {
  return list.flatMap((first, index) => list.slice(index + 1).map((second): [number, number] => [first, second]));
}
