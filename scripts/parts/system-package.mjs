// Browsers from the system's own packages: Debian and its children, as root.
import { spawnSync } from 'node:child_process';

const PACKAGE = { chromium: 'chromium', firefox: 'firefox-esr' };

/** A bare system has no font at all, and a page without fonts shows boxes. */
const FONTS = ['fonts-dejavu-core', 'fonts-liberation'];

/** @param {string[]} args @returns {string | null} null when it went well, else the last line of what it said */
function aptGet(args) {
  const run = spawnSync('apt-get', args, {
    encoding: 'utf8',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    timeout: 600_000,
  });
  if (run.status === 0) return null;
  const said = `${run.stderr ?? ''}`.trim().split('\n').at(-1);
  return `apt-get ${args[0]} failed (${said || run.error?.message || `exit ${run.status}`})`;
}

let updated = false;

/**
 * Installs a browser with apt-get where that is possible.
 * @param {import('../browsers.mjs').BrowserName} name
 * @returns {Promise<string | null>} null when installed, else why not
 */
export async function installSystemPackage(name) {
  if (process.platform !== 'linux') return 'no system packages that this script knows';
  if (process.getuid?.() !== 0) return 'not root, so no system packages';
  if (spawnSync('apt-get', ['--version'], { stdio: 'ignore' }).status !== 0) return 'no apt-get here';
  console.log(`Installing ${PACKAGE[name]} from the system's packages …`);
  if (!updated) {
    const failure = aptGet(['update']);
    if (failure) return failure;
    updated = true;
  }
  return aptGet(['install', '-y', '--no-install-recommends', PACKAGE[name], ...FONTS]);
}
