/**
 * Where reports come from: articles of one publisher, and copies of one report, are one origin.
 *
 * Copies are told by bottom-k sketches of word shingles (Broder, 1997): the k smallest hashes of all runs of five words.
 * Two sketches estimate the resemblance of the texts: the share of runs that stand in both, of all that stand in either.
 */
import type { MatchSource } from './types';

const SHINGLE_WORDS = 5;
const SKETCH_SIZE = 128;
/** Share of common shingles above which one text counts as a copy of the other. */
const COPY_SHARE = 0.3;

/** The sketch of a text: up to 128 ascending 32-bit hashes; fewer for a short text. */
export function fingerprintOf(text: string): number[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const hashes = new Set<number>();
  for (let at = 0; at + SHINGLE_WORDS <= words.length; at++)
    hashes.add(hash(words.slice(at, at + SHINGLE_WORDS).join(' ')));
  return [...hashes].sort((a, b) => a - b).slice(0, SKETCH_SIZE);
}

/** FNV-1a, 32 bits, with a final mix so that small inputs spread. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  value = Math.imul(value ^ (value >>> 16), 0x7feb352d);
  return (value ^ (value >>> 15)) >>> 0;
}

/** Estimated resemblance of two sketched texts, 0 to 1; 0 where either is too short to tell. */
export function resemblance(a: number[], b: number[]): number {
  if (a.length < 8 || b.length < 8) return 0;
  const union = [...new Set([...a, ...b])]
    .sort((x, y) => x - y)
    .slice(0, Math.min(SKETCH_SIZE, Math.max(a.length, b.length)));
  const inA = new Set(a);
  const inB = new Set(b);
  return union.filter((value) => inA.has(value) && inB.has(value)).length / union.length;
}

/** Whether one text is a copy or light rewrite of the other. */
export function isCopy(a: number[], b: number[]): boolean {
  return resemblance(a, b) >= COPY_SHARE;
}

/** How a publisher's name is compared: "The Example Times" is "example times". */
export function publisherKey(publisher: string | null): string | null {
  const key = publisher
    ?.toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^the /, '');
  return key || null;
}

/** Origin key of each source: sources with one key are one origin. Union-find over publishers and copies. */
export function originKeys(sources: MatchSource[]): Map<string, string> {
  const parent = new Map(sources.map((source) => [source.id, source.id]));
  const root = (id: string): string => {
    let at = id;
    while (parent.get(at) !== at) at = parent.get(at) ?? at;
    return at;
  };
  // The smallest id names the group, so that the order of the sources does not matter.
  const join = (a: string, b: string) => {
    const [first, second] = [root(a), root(b)].sort();
    if (first !== undefined && second !== undefined) parent.set(second, first);
  };
  const byPublisher = new Map<string, string>();
  const byHash = new Map<number, string[]>();
  for (const source of sources) {
    const key = publisherKey(source.publisher);
    if (key) join(source.id, byPublisher.get(key) ?? source.id);
    if (key) byPublisher.set(key, source.id);
    for (const value of source.fingerprint.slice(0, 16)) byHash.set(value, [...(byHash.get(value) ?? []), source.id]);
  }
  const byId = new Map(sources.map((source) => [source.id, source]));
  // Only sources that share one of their smallest hashes can resemble each other, which keeps this near linear.
  for (const ids of byHash.values())
    for (const [index, other] of ids.entries()) {
      const first = byId.get(ids[index - 1] ?? '');
      const second = byId.get(other);
      if (first && second && isCopy(first.fingerprint, second.fingerprint)) join(first.id, second.id);
    }
  return new Map(sources.map((source) => [source.id, root(source.id)]));
}
