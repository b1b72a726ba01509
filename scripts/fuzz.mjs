// npm run fuzz: pages, metadata and messages spoilt at random (tests/dom/fuzz). -- --runs 5000 asks for that many of
// each, -- --seed 123 repeats a run that failed.
import { parseArgs } from 'node:util';
import { run } from './parts/run.mjs';

const { values } = parseArgs({ options: { runs: { type: 'string' }, seed: { type: 'string' } } });
const env = {
  FUZZ_RUNS: values.runs ?? '2000',
  ...(values.seed === undefined ? {} : { FUZZ_SEED: values.seed }),
};
for (const [name, value] of Object.entries(env)) {
  if (/^-?\d+$/.test(value)) continue;
  console.error(`${name}: “${value}” is no number`);
  process.exit(2);
}
process.exitCode = (await run('vitest run tests/dom/fuzz', { env })).code;
