// Starts a browser with the built extension on it. One way for both: puppeteer's installExtension, which works in
// Chromium, in branded Chrome (where --load-extension is gone) and over WebDriver BiDi in Firefox.
import path from 'node:path';
import puppeteer from 'puppeteer-core';

/** @typedef {import('../browsers.mjs').BrowserName} BrowserName */

const OPEN_MS = 10_000;

/** Firefox gives each install a random address unless it is told one beforehand. */
const FIREFOX_UUID = '6d1c7a52-3b0e-4f43-9d28-51a0c0ffee11';
const FIREFOX_ID = 'second-source@example.org';

const QUIET_CHROMIUM = [
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--disable-search-engine-choice-screen',
  '--disable-features=NetworkTimeServiceQuerying',
];

/**
 * @typedef {object} LaunchOptions
 * @property {BrowserName} name
 * @property {string} executablePath
 * @property {string} extension folder of the built extension
 * @property {boolean} headless
 * @property {string} [profile] folder of the profile, kept by the caller; a fresh one that goes with the browser unless given
 * @property {Record<string, string | number | boolean>} [firefoxPrefs] more preferences for Firefox
 * @property {number} [proxyPort] everything but loopback goes to this port on 127.0.0.1
 */

/**
 * @typedef {object} Launched
 * @property {import('puppeteer-core').Browser} browser
 * @property {string} origin address of the extension's own pages, without a slash at the end
 */

/** @param {LaunchOptions} options @returns {Promise<import('puppeteer-core').Browser>} */
function launchChromium({ executablePath, headless, profile, proxyPort }) {
  const args = [...QUIET_CHROMIUM];
  // Chromium's sandbox refuses to run as root, which is what containers are.
  if (process.getuid?.() === 0) args.push('--no-sandbox');
  if (proxyPort) args.push(`--proxy-server=http://127.0.0.1:${proxyPort}`);
  return puppeteer.launch({
    browser: 'chrome',
    executablePath,
    headless,
    args,
    ...(profile ? { userDataDir: profile } : {}),
    pipe: true,
    enableExtensions: true,
    defaultViewport: headless ? { width: 1000, height: 800 } : null,
  });
}

/** @param {LaunchOptions} options @returns {Promise<import('puppeteer-core').Browser>} */
function launchFirefox({ executablePath, headless, profile, firefoxPrefs, proxyPort }) {
  const proxy = proxyPort && {
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': proxyPort,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': proxyPort,
  };
  return puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless,
    ...(profile ? { userDataDir: profile } : {}),
    // Without it the extension's own pages, which the report is asked from, are out of reach.
    args: ['--remote-allow-system-access'],
    // Without it Firefox heeds no other settings server than its makers'.
    env: { ...process.env, MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' },
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [FIREFOX_ID]: FIREFOX_UUID }),
      // What Firefox itself would ask its makers for in the background.
      'services.settings.server': 'data:,#none/v1',
      ...proxy,
      ...firefoxPrefs,
    },
    defaultViewport: headless ? { width: 1000, height: 800 } : null,
  });
}

/**
 * Starts the browser, with a fresh profile unless one is given, and installs the extension. The caller closes `browser`.
 * @param {LaunchOptions} options
 * @returns {Promise<Launched>}
 */
export async function launchWithExtension(options) {
  const browser = await (options.name === 'chromium' ? launchChromium(options) : launchFirefox(options));
  try {
    const id = await browser.installExtension(path.resolve(options.extension));
    const origin = options.name === 'chromium' ? `chrome-extension://${id}` : `moz-extension://${FIREFOX_UUID}`;
    return { browser, origin };
  } catch (error) {
    await browser.close();
    throw error;
  }
}

/**
 * Opens a page of the extension itself. Firefox never reports such a page as loaded, so the document is asked.
 * @param {Launched} launched
 * @param {string} file such as "popup.html"
 * @returns {Promise<import('puppeteer-core').Page>} @throws when it does not open in ten seconds
 */
export async function openExtensionPage({ browser, origin }, file) {
  const page = await browser.newPage();
  page.goto(`${origin}/${file}`, { waitUntil: 'domcontentloaded', timeout: OPEN_MS }).catch(() => {});
  const end = Date.now() + OPEN_MS;
  while (Date.now() < end) {
    // On the way there the document changes, and asking it then fails in many ways.
    const there = page.evaluate(
      (start) => location.href.startsWith(start) && document.readyState === 'complete',
      origin,
    );
    if (await there.catch(() => false)) return page;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`${file} of the extension does not open`);
}
