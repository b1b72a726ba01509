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
  /** From here on a measured value may carry a conflict; 1 for never. */
  sure: number;
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
  /** Hashes of the features, ascending. */
  features: Uint32Array;
  /** Place of each feature's run in `runs`. */
  places: Uint32Array;
  runs: Uint8Array;
}

const BYTES_PER_HASH = 4;

/** Unpacks weights: a millisecond or two, so do it once. @throws RangeError or DOMException where they are not well formed */
export function unpackWeights({ classes, unit, features, weights }: PackedWeights): Weights {
  const bytes = bytesOf(features);
  const runs = bytesOf(weights);
  const view = new DataView(bytes.buffer);
  const hashes = new Uint32Array(bytes.length / BYTES_PER_HASH);
  const places = new Uint32Array(hashes.length);
  for (let index = 0, at = 0; index < hashes.length; index++) {
    hashes[index] = view.getUint32(index * BYTES_PER_HASH, true);
    places[index] = at;
    at += 1 + 2 * (runs[at] ?? 0);
  }
  return { classes, unit, features: hashes, places, runs };
}

/** Place in `runs` of what is known of a feature, by its hash; -1 where nothing is. O(log features). */
export function runOf({ features, places }: Weights, hash: number): number {
  let [low, high] = [0, features.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((features[middle] as number) < hash) low = middle + 1;
    else high = middle;
  }
  return features[low] === hash ? (places[low] as number) : -1;
}

function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  const text = atob(base64);
  const bytes = new Uint8Array(text.length);
  for (let index = 0; index < text.length; index++) bytes[index] = text.charCodeAt(index);
  return bytes;
}
