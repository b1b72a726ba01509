import { expect, it } from 'vitest';
import { scenarios } from '@/tests/e2e/support/scenarios';
import { type Hands, type Outcome, runSeed } from './run';

const SEEDS = Number(process.env.FAULT_RUNS ?? 20);
const ONLY = process.env.FAULT_SEED;
/** So many runs are one test. */
const PART = 5;

const seeds = ONLY === undefined ? Array.from({ length: SEEDS }, (_, at) => at + 1) : [Number(ONLY)];

scenarios('random lives of a page in a real browser', (stage) => {
  const report = ({ seed, actions, broken }: Outcome) =>
    `seed ${seed}: ${broken.join('\n')}\nafter ${actions.join(', ')}\n` +
    `again: npm run faults -- --browser ${stage.browser.name} --seed ${seed}`;

  for (let at = 0; at < seeds.length; at += PART) {
    const part = seeds.slice(at, at + PART);
    const name = `holds with ${part.length > 1 ? `seeds ${part[0]} to ${part.at(-1)}` : `seed ${part[0]}`}`;
    it(
      name,
      async () => {
        const extensionPage = await stage.browser.openExtensionPage('popup.html');
        const hands: Hands = { extensionPage, reference: await stage.browser.open() };
        const failed: string[] = [];
        for (const seed of part) {
          const outcome = await runSeed(stage, hands, seed);
          if (ONLY !== undefined) console.log(outcome.actions.join('\n'));
          if (outcome.broken.length > 0) failed.push(report(outcome));
        }
        expect(failed.join('\n\n')).toBe('');
      },
      part.length * 60_000,
    );
  }
});
