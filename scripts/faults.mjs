// npm run faults: random lives of a page with everything that can go wrong (tests/faults). Each is made from a seed
// alone: -- --runs 5000 runs seeds 1 to 5000, -- --seed 123 runs one of them again, exactly as it was.
import { parseArgs } from 'node:util';
import { run } from './parts/run.mjs';

const { values } = parseArgs({ options: { runs: { type: 'string' }, seed: { type: 'string' } } });
const env = {
  ...(values.runs === undefined ? {} : { FAULT_RUNS: values.runs }),
  ...(values.seed === undefined ? {} : { FAULT_SEED: values.seed }),
};
for (const [name, value] of Object.entries(env)) {
  if (/^\d+$/.test(value)) continue;
  console.error(`${name}: “${value}” is no number`);
  process.exit(2);
}
process.exitCode = (await run('vitest run -c vitest.faults.config.ts', { env })).code;
