/** Weights made small: whole numbers of one byte, without those that say little. */
import type { FactClass, LearnedClass, PackedWeights } from '@/lib/facts/classifier/weights';
import type { Trained } from './train';

/** Weights smaller than this change no sentence's probability by much. */
const LEAST_WEIGHT = 0.45;
const MOST = 127;

/** "leaves-when@ann-roe" as a class. */
export function classOf(name: string): FactClass {
  const [attribute = '', subject] = name.split('@');
  return subject === undefined ? { attribute } : { attribute, subject };
}

/** From which probabilities on a class counts, see LearnedClass. */
export type Bounds = Pick<LearnedClass, 'least' | 'sure'>;

/** Packs what was learned. @param bounds of each class, and madeFrom: see PackedWeights */
export function packWeights(
  { classes, features, weights, bias }: Trained,
  bounds: ReadonlyMap<string, Bounds>,
  madeFrom: string,
): PackedWeights {
  const greatest = Math.max(...weights.flatMap((row) => row.reduce((most, w) => Math.max(most, Math.abs(w)), 0)));
  const unit = greatest / MOST;
  const hashes: number[] = [];
  const runs: number[] = [];
  for (const [hash, f] of [...features].sort(([a], [b]) => a - b)) {
    const own = classes.flatMap((_, c) => {
      const weight = weights[c]?.[f] ?? 0;
      return Math.abs(weight) < LEAST_WEIGHT ? [] : [c, Math.round(weight / unit) & 0xff];
    });
    if (own.length === 0) continue;
    hashes.push(hash);
    runs.push(own.length / 2, ...own);
  }
  return {
    madeFrom,
    classes: classes.map((name, c) => ({
      ...classOf(name),
      bias: Number((bias[c] ?? 0).toFixed(4)),
      ...(bounds.get(name) ?? { least: 1, sure: 1 }),
    })),
    unit,
    features: Buffer.from(new Uint32Array(hashes).buffer).toString('base64'),
    weights: Buffer.from(new Uint8Array(runs)).toString('base64'),
  };
}
