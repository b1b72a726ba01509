// npm run faults: random lives of a page with everything that can go wrong (tests/faults). Each is made from a seed
// alone: -- --seeds 5000 runs seeds 1 to 5000, -- --seed 123 runs one of them again. In a simulated browser, where time
// is ours and a seed does exactly the same each time; with --browser chromium, firefox or all, in real ones with the
// extension as built for tests, where a seed does the same things, but no two runs take the same time.
import { parseArgs } from 'node:util';
import { BROWSER_NAMES } from './browsers.mjs';
import { build } from './parts/build.mjs';
import { run } from './parts/run.mjs';

const { values } = parseArgs({
  options: {
    seeds: { type: 'string' },
    runs: { type: 'string' }, // as it was called before
    seed: { type: 'string' },
    browser: { type: 'string' },
  },
});
const { seeds = values.runs, seed, browser } = values;
const env = {
  ...(seeds === undefined ? {} : { FAULT_RUNS: seeds }),
  ...(seed === undefined ? {} : { FAULT_SEED: seed }),
};
for (const [name, value] of Object.entries(env)) if (!/^\d+$/.test(value)) refuse(`${name}: “${value}” is no number`);

if (browser === undefined) {
  process.exitCode = (await run('vitest run -c vitest.faults.config.ts', { env })).code;
} else {
  const names = browser === 'all' ? BROWSER_NAMES : BROWSER_NAMES.filter((name) => name === browser);
  if (names.length === 0) refuse(`“${browser}” is none of ${BROWSER_NAMES.join(', ')}, all`);
  for (const name of names) if (!(await build(name, { forTests: true }))) refuse(`no build for ${name}`);
  const projects = names.map((name) => `--project ${name}`).join(' ');
  process.exitCode = (await run(`vitest run -c vitest.faults-browser.config.ts ${projects}`, { env })).code;
}

/** @param {string} why @returns {never} */
function refuse(why) {
  console.error(why);
  process.exit(2);
}
