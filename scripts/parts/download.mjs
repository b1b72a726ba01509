// Browsers by download, where the system's packages are out of reach: Chromium by Playwright's own download, and a
// stock Firefox, because Playwright's patched Firefox does not speak WebDriver BiDi, over which the extension is
// installed.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import {
  Browser,
  computeExecutablePath,
  detectBrowserPlatform,
  getInstalledBrowsers,
  install,
  resolveBuildId,
} from '@puppeteer/browsers';
import { chromium } from 'playwright-core';

const CACHE = path.resolve(import.meta.dirname, '../../.cache/browsers');
const LIMIT_MS = 300_000;

/**
 * The browser of an earlier download.
 * @param {import('../browsers.mjs').BrowserName} name
 * @returns {Promise<string | null>}
 */
export async function downloadedBrowser(name) {
  if (name === 'chromium') return existsSync(chromium.executablePath()) ? chromium.executablePath() : null;
  const installed = existsSync(CACHE) ? await getInstalledBrowsers({ cacheDir: CACHE }) : [];
  return installed.find((one) => one.browser === Browser.FIREFOX)?.executablePath ?? null;
}

/** @returns {string | null} null when installed, else why not */
function downloadChromium() {
  const manifest = createRequire(import.meta.url).resolve('playwright-core/package.json');
  const cli = path.join(path.dirname(manifest), 'cli.js');
  const run = spawnSync(process.execPath, [cli, 'install', '--no-shell', 'chromium'], {
    encoding: 'utf8',
    timeout: LIMIT_MS,
  });
  if (run.status === 0) return null;
  const said = `${run.stderr}${run.stdout}`.match(/Error: .*/)?.[0] ?? run.error?.message ?? `exit ${run.status}`;
  return `Playwright's download failed (${said})`;
}

/** @returns {Promise<string | null>} null when installed, else why not */
async function downloadFirefox() {
  const platform = detectBrowserPlatform();
  if (!platform) return 'no Firefox download for this system';
  try {
    const buildId = await resolveBuildId(Browser.FIREFOX, platform, 'stable');
    await install({ browser: Browser.FIREFOX, buildId, cacheDir: CACHE, platform });
    return existsSync(computeExecutablePath({ browser: Browser.FIREFOX, buildId, cacheDir: CACHE, platform }))
      ? null
      : 'the download of Firefox left nothing';
  } catch (error) {
    return `the download of Firefox failed (${error instanceof Error ? error.message : error})`;
  }
}

/**
 * Downloads a browser into the reader's Playwright cache (Chromium) or .cache/browsers (Firefox).
 * @param {import('../browsers.mjs').BrowserName} name
 * @returns {Promise<string | null>} null when installed, else why not
 */
export async function downloadBrowser(name) {
  console.log(`Downloading ${name} …`);
  return name === 'chromium' ? downloadChromium() : downloadFirefox();
}
