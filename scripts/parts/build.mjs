// Builds the extension with WXT.
import path from 'node:path';
import { run } from './run.mjs';

const OUTPUT = path.resolve(import.meta.dirname, '../../.output');

/** @typedef {import('../browsers.mjs').BrowserName} BrowserName */

/** @type {Record<BrowserName, string>} */
const TARGET = { chromium: 'chrome', firefox: 'firefox' };

/** The build mode whose only difference is that shadow roots are open, so that tests can look into badges. */
const TEST_MODE = 'e2e';

/**
 * The folder a build lies in.
 * @param {BrowserName} name
 * @param {{ forTests?: boolean }} [options]
 */
export function buildFolder(name, { forTests = false } = {}) {
  return path.join(OUTPUT, `${TARGET[name]}-mv3${forTests ? `-${TEST_MODE}` : ''}`);
}

/**
 * Builds for one browser; what it prints is shown only when it fails.
 * @param {BrowserName} name
 * @param {{ forTests?: boolean }} [options]
 * @returns {Promise<boolean>} whether it built
 */
export async function build(name, { forTests = false } = {}) {
  const mode = forTests ? ` --mode ${TEST_MODE}` : '';
  // Another mode would otherwise take the libraries' development code with it.
  const { code } = await run(`wxt build -b ${TARGET[name]} --mv3${mode}`, {
    quiet: true,
    env: { NODE_ENV: 'production' },
  });
  return code === 0;
}

/** Builds all that the browser tests run on: both browsers, as shipped and with open shadow roots. */
export async function buildForTests() {
  for (const name of /** @type {const} */ (['chromium', 'firefox']))
    for (const forTests of [false, true]) if (!(await build(name, { forTests }))) return false;
  return true;
}
