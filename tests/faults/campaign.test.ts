// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { runSeed } from './run';

/** A part of a hundred runs is one test, so that a failure names its seed and the rest goes on. */
const RUNS = Number(process.env.FAULT_RUNS ?? 500);
const ONLY = process.env.FAULT_SEED;
const PART = 50;

const report = ({ seed, actions, broken }: Awaited<ReturnType<typeof runSeed>>) =>
  `seed ${seed}: ${broken.join('\n')}\nafter ${actions.join(', ')}\nagain: npm run faults -- --seed ${seed}`;

async function failures(seeds: number[]): Promise<string[]> {
  const failed: string[] = [];
  for (const seed of seeds) {
    const outcome = await runSeed(seed);
    if (outcome.broken.length > 0) failed.push(report(outcome));
  }
  return failed;
}

if (ONLY !== undefined) {
  it(`holds with seed ${ONLY}`, async () => expect((await failures([Number(ONLY)])).join('\n\n')).toBe(''), 60_000);
} else {
  for (let first = 1; first <= RUNS; first += PART) {
    const seeds = Array.from({ length: Math.min(PART, RUNS - first + 1) }, (_, at) => first + at);
    it(
      `holds with seeds ${first} to ${seeds.at(-1)}`,
      async () => expect((await failures(seeds)).join('\n\n')).toBe(''),
      120_000,
    );
  }
}
