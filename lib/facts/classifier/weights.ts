/** The weights of a pack's classifier as they lie in its file, and made ready for use. */

/** What the sentences of a class tell. */
export interface FactClass {
  /** Id of an attribute of the same knowledge. */
  attribute: string;
  /** Entity id, where the class is of one subject's sentences only. */
  subject?: string;
}

/** A class that was learned. */
export interface LearnedClass extends FactClass {
  bias: number;
  /** Below this probability a sentence counts as none of the class: chosen in training, by how often it was right. */
  least: number;
}

/** Weights as a pack's file has them. Made by scripts/train-pack.ts. */
export interface PackedWeights {
  /** Of what they were made: a hash of examples and options, in hexadecimal. */
  madeFrom: string;
  classes: LearnedClass[];
  /** What a weight of 1 in `weights` is worth. */
  unit: number;
  /** Base64 of little-endian 32-bit hashes of the features, ascending. */
  features: string;
  /** Base64: for each feature the number of its weights, then for each of these class and weight (signed), a byte each. */
  weights: string;
}

/** Ready for use: which classes a feature speaks for or against. */
export interface Weights {
  classes: LearnedClass[];
  unit: number;
  /** Place of a feature's run in `runs`, by its hash. */
  runAt: ReadonlyMap<number, number>;
  runs: Uint8Array;
}

const BYTES_PER_HASH = 4;

/** Unpacks weights: some milliseconds, so do it once. @throws RangeError or DOMException where they are not well formed */
export function unpackWeights({ classes, unit, features, weights }: PackedWeights): Weights {
  const hashes = bytesOf(features);
  const view = new DataView(hashes.buffer);
  const runs = bytesOf(weights);
  const runAt = new Map<number, number>();
  let at = 0;
  for (let offset = 0; offset < hashes.length; offset += BYTES_PER_HASH) {
    runAt.set(view.getUint32(offset, true), at);
    at += 1 + 2 * (runs[at] ?? 0);
  }
  return { classes, unit, runAt, runs };
}

function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  const text = atob(base64);
  const bytes = new Uint8Array(text.length);
  for (let index = 0; index < text.length; index++) bytes[index] = text.charCodeAt(index);
  return bytes;
}
