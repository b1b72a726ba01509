/** What a sentence is likely to say, by weights that were learned from examples. */
import type { Analysis } from '../analysis';
import { featuresOf } from './features';
import { type LearnedClass, runOf, type Weights } from './weights';

/** A class a sentence seems to be of. */
export interface Likely {
  of: LearnedClass;
  /** 0 to 1. */
  probability: number;
  /** Index of the token that speaks most for it: about there it is told. */
  at: number;
}

/** The classes a sentence is likely enough to be of. */
export function likelyClasses(analysis: Analysis, weights: Weights): Likely[] {
  const features = featuresOf(analysis).flatMap(({ hash, at }) => {
    const run = runOf(weights, hash);
    return run < 0 ? [] : [{ run, at }];
  });
  const norm = weights.unit / Math.sqrt(features.length || 1);
  const sums = new Float64Array(weights.classes.length);
  for (const { run } of features) eachWeight(weights.runs, run, (c, weight) => (sums[c] = (sums[c] ?? 0) + weight));
  return weights.classes.flatMap((of, c) => {
    const probability = 1 / (1 + Math.exp(-of.bias - (sums[c] ?? 0) * norm));
    return probability < of.least ? [] : [{ of, probability, at: strongestToken(features, c, weights) }];
  });
}

function eachWeight(runs: Uint8Array, run: number, use: (classIndex: number, weight: number) => void): void {
  const end = run + 1 + 2 * (runs[run] ?? 0);
  for (let at = run + 1; at < end; at += 2) use(runs[at] ?? 0, ((runs[at + 1] ?? 0) << 24) >> 24);
}

function strongestToken(features: readonly { run: number; at: number }[], wanted: number, { runs }: Weights): number {
  const byToken = new Map<number, number>();
  for (const { run, at } of features)
    eachWeight(runs, run, (c, weight) => {
      if (c === wanted) byToken.set(at, (byToken.get(at) ?? 0) + weight);
    });
  let [best, most] = [0, Number.NEGATIVE_INFINITY];
  for (const [at, sum] of byToken) if (sum > most) [best, most] = [at, sum];
  return best;
}
