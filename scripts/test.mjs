// npm test: unit and DOM tests, then the built extension in a real Chromium and a real Firefox. Ends with one line
// that adds all of it up. Arguments go to both runs (a part of a file name, -t "part of a test's name").
import { BROWSER_NAMES, ensureBrowsers, HOW_TO_GET_ONE } from './browsers.mjs';
import { buildForTests } from './parts/build.mjs';
import { run } from './parts/run.mjs';

const CLOSING_LINE = /(\d+) passed, (\d+) failed, (\d+) skipped/g;

/** @param {string} output @returns {number[]} passed, failed, skipped of its last closing line; one failure if it has none */
function closingLine(output) {
  const last = [...output.matchAll(CLOSING_LINE)].at(-1);
  return last ? last.slice(1).map(Number) : [0, 1, 0];
}

const browsers = await ensureBrowsers();
const missing = BROWSER_NAMES.filter((name) => !browsers[name].browser);
for (const name of missing) console.log(`No ${name}: ${browsers[name].reason}.`);

const passOn = process.argv.slice(2).map((argument) => JSON.stringify(argument));
const extra = passOn.length > 0 ? `--passWithNoTests ${passOn.join(' ')}` : '';
const runs = [await run(`vitest run ${extra}`)];
if (await buildForTests()) runs.push(await run(`vitest run -c vitest.e2e.config.ts ${extra}`));
else runs.push({ code: 1, output: 'the extension does not build\n0 passed, 1 failed, 0 skipped' });

const [passed, failed, skipped] = runs
  .map(({ output }) => closingLine(output))
  .reduce((sum, line) => sum.map((count, at) => count + (line[at] ?? 0)));
if (missing.length > 0) console.log(`\nBrowser tests skipped for want of ${missing.join(' and ')}. ${HOW_TO_GET_ONE}`);
console.log(`\n${passed} passed, ${failed} failed, ${skipped} skipped`);
process.exitCode = runs.some(({ code }) => code !== 0) || failed ? 1 : 0;
