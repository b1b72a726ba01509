// Finds a Chromium and a Firefox, or gets them. Runs on Node 20 or later on any system; prints what it did.
// As a command: `node scripts/browsers.mjs` makes sure of both and lists them; exit code 1 when one is missing.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { downloadBrowser, downloadedBrowser } from './parts/download.mjs';
import { installSystemPackage } from './parts/system-package.mjs';

/** @typedef {'chromium' | 'firefox'} BrowserName */
/** @typedef {{ path: string, from: 'environment' | 'path' | 'download' }} FoundBrowser */
/** @typedef {{ browser: FoundBrowser | null, reason: string }} BrowserOutcome `reason` says why there is none, '' otherwise */

export const BROWSER_NAMES = /** @type {const} */ (['chromium', 'firefox']);

const VARIABLE = { chromium: 'CHROMIUM_PATH', firefox: 'FIREFOX_PATH' };

const COMMANDS = {
  chromium: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'],
  firefox: ['firefox', 'firefox-esr'],
};

/** @type {BrowserOutcome} */
const notAsked = { browser: null, reason: 'not asked for' };

/** @param {NodeJS.ProcessEnv} env @returns {Record<BrowserName, string[]>} places outside the PATH, by system */
function usualPlaces(env) {
  if (process.platform === 'darwin')
    return {
      chromium: [
        '/Applications/Chromium.app/Contents/MacOS/Chromium',
        '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      ],
      firefox: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
    };
  if (process.platform !== 'win32') return { chromium: [], firefox: [] };
  const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter((root) => root !== undefined);
  return {
    chromium: roots.flatMap((root) => [
      `${root}\\Chromium\\Application\\chrome.exe`,
      `${root}\\Google\\Chrome\\Application\\chrome.exe`,
    ]),
    firefox: roots.map((root) => `${root}\\Mozilla Firefox\\firefox.exe`),
  };
}

/**
 * Whether the program starts: a snap stub or a download without its system libraries lies there and does not run.
 * Windows' browsers open a window on --version, so there presence must do.
 * @param {string} path
 */
function runs(path) {
  if (!existsSync(path)) return false;
  if (process.platform === 'win32') return true;
  const tried = spawnSync(path, ['--version'], { timeout: 20_000, stdio: 'pipe' });
  return tried.status === 0;
}

/** @param {string} command @param {NodeJS.ProcessEnv} env @returns {string[]} absolute candidates on the PATH */
function onPath(command, env) {
  const [separator, slash, ends] = process.platform === 'win32' ? [';', '\\', ['.exe']] : [':', '/', ['']];
  const folders = (env.PATH ?? '').split(separator).filter((folder) => folder !== '');
  return folders.flatMap((folder) => ends.map((end) => `${folder}${slash}${command}${end}`));
}

/**
 * Looks for one browser: environment variable, then the PATH and the usual places, then an earlier download.
 * @param {BrowserName} name
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {Promise<BrowserOutcome>}
 */
export async function findBrowser(name, env = process.env) {
  const named = env[VARIABLE[name]];
  if (named) {
    if (runs(named)) return { browser: { path: named, from: 'environment' }, reason: '' };
    return { browser: null, reason: `${VARIABLE[name]} is set to ${named}, which does not run` };
  }
  const candidates = [...COMMANDS[name].flatMap((command) => onPath(command, env)), ...usualPlaces(env)[name]];
  const path = candidates.find(runs);
  if (path) return { browser: { path, from: 'path' }, reason: '' };
  const downloaded = await downloadedBrowser(name);
  if (downloaded && runs(downloaded)) return { browser: { path: downloaded, from: 'download' }, reason: '' };
  return { browser: null, reason: `no ${name} in ${VARIABLE[name]}, on the PATH or in the usual places` };
}

/**
 * Looks for both browsers; installs nothing.
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {Promise<Record<BrowserName, BrowserOutcome>>}
 */
export async function findBrowsers(env = process.env) {
  return { chromium: await findBrowser('chromium', env), firefox: await findBrowser('firefox', env) };
}

/**
 * Finds one browser or gets it: from the system's packages where it may (Debian and Ubuntu as root), else by
 * download. SECOND_SOURCE_NO_INSTALL=1 only looks. A variable that points nowhere is a mistake to report, not to
 * paper over, so nothing is installed then.
 * @param {BrowserName} name
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<BrowserOutcome>}
 */
async function ensureBrowser(name, env) {
  const found = await findBrowser(name, env);
  if (found.browser || env[VARIABLE[name]]) return found;
  if (env.SECOND_SOURCE_NO_INSTALL) return { ...found, reason: `${found.reason}; installing is switched off` };
  const reasons = [found.reason];
  for (const get of [installSystemPackage, downloadBrowser]) {
    const failure = await get(name);
    const again = await findBrowser(name, env);
    if (again.browser) return again;
    reasons.push(failure ?? 'it was installed but does not run');
  }
  return { browser: null, reason: reasons.join('; ') };
}

/**
 * Makes sure of the browsers asked for (both unless said otherwise), one after the other.
 * @param {readonly BrowserName[]} [names]
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {Promise<Record<BrowserName, BrowserOutcome>>}
 */
export async function ensureBrowsers(names = BROWSER_NAMES, env = process.env) {
  const outcome = { chromium: notAsked, firefox: notAsked };
  for (const name of names) outcome[name] = await ensureBrowser(name, env);
  return outcome;
}

/** How a reader gets a browser, for messages. */
export const HOW_TO_GET_ONE =
  'Install Chromium, Chrome or Firefox (Debian: apt-get install chromium firefox-esr), ' +
  'or point CHROMIUM_PATH or FIREFOX_PATH at one.';

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const outcome = await ensureBrowsers();
  for (const name of BROWSER_NAMES) {
    const { browser, reason } = outcome[name];
    console.log(browser ? `${name}: ${browser.path}` : `${name}: none (${reason})`);
    if (!browser) process.exitCode = 1;
  }
  if (process.exitCode) console.log(HOW_TO_GET_ONE);
}
