/**
 * Logistic regression, one for each class against the rest, with L2 regularisation, by AdaGrad (Duchi, Hazan and Singer
 * 2011). Pure and reproducible: the order of the examples comes from a seed.
 */

/** A sentence to learn from: its features, and the classes it is of. */
export interface Example {
  /** Hashes, see lib/facts/classifier/features.ts. */
  features: number[];
  classes: ReadonlySet<string>;
  /** Classes it may be of or not: nothing is learned of them here. */
  open: ReadonlySet<string>;
}

/** Weights of every class over the features that were seen often enough. */
export interface Trained {
  classes: string[];
  features: Map<number, number>;
  /** weights[class][feature] */
  weights: Float64Array[];
  bias: Float64Array;
}

/** How it is learned; see docs/decisions/classifier.md for how these were chosen. */
export interface TrainingOptions {
  passes: number;
  rate: number;
  l2: number;
  /** Features of fewer examples are left out. */
  leastExamples: number;
}

export const TRAINING: TrainingOptions = { passes: 15, rate: 0.5, l2: 2e-3, leastExamples: 2 };

/** Learns the classes from examples. */
export function train(examples: readonly Example[], classes: string[], options: TrainingOptions = TRAINING): Trained {
  const features = commonFeatures(examples, options.leastExamples);
  const rows = examples.map((example) => ({
    ...example,
    known: example.features.flatMap((feature) => features.get(feature) ?? []),
  }));
  const weights = classes.map(() => new Float64Array(features.size));
  const squares = classes.map(() => new Float64Array(features.size).fill(1e-3));
  const bias = new Float64Array(classes.length).fill(-3);
  const biasSquares = new Float64Array(classes.length).fill(1);
  const random = generator(1);
  for (let pass = 0; pass < options.passes; pass++) {
    shuffle(rows, random);
    for (const { known, classes: own, open } of rows) {
      const norm = 1 / Math.sqrt(known.length || 1);
      classes.forEach((name, c) => {
        if (open.has(name) && !own.has(name)) return;
        const [w, s] = [weights[c] as Float64Array, squares[c] as Float64Array];
        let sum = bias[c] as number;
        for (const f of known) sum += (w[f] as number) * norm;
        const error = sigmoid(sum) - (own.has(name) ? 1 : 0);
        if (Math.abs(error) < 1e-3) return;
        for (const f of known) {
          const gradient = error * norm + options.l2 * (w[f] as number);
          s[f] = (s[f] as number) + gradient * gradient;
          w[f] = (w[f] as number) - (options.rate * gradient) / Math.sqrt(s[f] as number);
        }
        biasSquares[c] = (biasSquares[c] as number) + error * error;
        bias[c] = (bias[c] as number) - (options.rate * error) / Math.sqrt(biasSquares[c] as number);
      });
    }
  }
  return { classes, features, weights, bias };
}

/** Probability of each class, in the order of trained.classes. */
export function probabilities(trained: Trained, features: readonly number[]): number[] {
  const known = features.flatMap((feature) => trained.features.get(feature) ?? []);
  const norm = 1 / Math.sqrt(known.length || 1);
  return trained.classes.map((_, c) => {
    let sum = trained.bias[c] as number;
    for (const f of known) sum += (trained.weights[c]?.[f] as number) * norm;
    return sigmoid(sum);
  });
}

function commonFeatures(examples: readonly Example[], least: number): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { features } of examples) for (const f of features) counts.set(f, (counts.get(f) ?? 0) + 1);
  const common = [...counts].filter(([, count]) => count >= least).map(([feature]) => feature);
  return new Map(common.map((feature, index) => [feature, index]));
}

const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));

/** Numbers from 0 to 1 in an order that the seed decides (Park and Miller's minimal standard). */
export function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

/** Fisher and Yates. */
export function shuffle<T>(list: T[], random: () => number): void {
  for (let index = list.length - 1; index > 0; index--) {
    const other = Math.floor(random() * (index + 1));
    [list[index], list[other]] = [list[other] as T, list[index] as T];
  }
}
