// npm start: builds the extension, opens a sample article with it in a real browser and says what it found there.
// With a display the browser stays open until it is closed; without one it ends by itself. Without any browser the
// same article is checked headless. `npm start -- firefox` picks a browser.
import { mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { BROWSER_NAMES, ensureBrowsers, findBrowsers, HOW_TO_GET_ONE } from './browsers.mjs';
import { build, buildFolder } from './parts/build.mjs';
import { launchWithExtension, openExtensionPage } from './parts/launch.mjs';
import { run } from './parts/run.mjs';
import { serve } from './parts/serve.mjs';
import { describeReport, waitForStatus } from './parts/status.mjs';

const ROOT = path.resolve(import.meta.dirname, '..');
const SCREENSHOTS = path.join(ROOT, 'test-results');
const PAINT_MS = 500;

const hasDisplay = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

/** One browser is enough here: the one asked for, else whichever is there, else one that can be got. */
async function pickBrowser() {
  const asked = BROWSER_NAMES.filter((name) => process.argv.includes(name));
  const wanted = asked.length > 0 ? asked : BROWSER_NAMES;
  const found = await findBrowsers();
  const here = wanted.find((name) => found[name].browser);
  if (here) return { name: here, path: found[here].browser?.path ?? '' };
  const reasons = [];
  for (const name of wanted) {
    const { browser, reason } = (await ensureBrowsers([name]))[name];
    if (browser) return { name, path: browser.path };
    reasons.push(`  ${name}: ${reason}`);
  }
  console.log(`No browser can be had here:\n${reasons.join('\n')}`);
  return null;
}

async function checkHeadless() {
  console.log('Checking the sample article headless, with the same code that runs in the extension:\n');
  const { code } = await run('node scripts/run.mjs check-sample sample/article.html');
  console.log(`\nTo see the badges in the page: ${HOW_TO_GET_ONE}\nThen run npm start again.`);
  process.exitCode = code;
}

/** @param {{ name: import('./browsers.mjs').BrowserName, path: string }} picked */
async function showInBrowser({ name, path: executablePath }) {
  console.log(`Building for ${name} …`);
  if (!(await build(name))) throw new Error('the extension does not build');
  const site = await serve({ '/article': await readFile(path.join(ROOT, 'sample/article.html'), 'utf8') });
  const url = `${site.url}/article`;
  console.log(`Opening ${url} in ${executablePath} …`);
  const options = { name, executablePath, extension: buildFolder(name), headless: !hasDisplay };
  const launched = await launchWithExtension(options);
  const { browser } = launched;
  try {
    const popup = await openExtensionPage(launched, 'popup.html');
    const page = await browser.newPage();
    await page.goto(url);
    const status = await waitForStatus(popup, url);
    if (status.state !== 'checked') throw new Error(`the article was not checked: ${JSON.stringify(status)}`);
    console.log(`\n${describeReport(status.report)}\n`);
    await popup.close();
    await page.bringToFront();
    await mkdir(SCREENSHOTS, { recursive: true });
    const screenshot = path.join(SCREENSHOTS, `sample-${name}.png`);
    await new Promise((resolve) => setTimeout(resolve, PAINT_MS));
    await page.screenshot({ path: /** @type {`${string}.png`} */ (screenshot), fullPage: true });
    console.log(`Screenshot: ${path.relative(process.cwd(), screenshot)}`);
    if (status.report.findings.length === 0) process.exitCode = 1;
    if (hasDisplay) {
      console.log('The browser stays open; close it to end.');
      await new Promise((resolve) => browser.once('disconnected', resolve));
    }
  } finally {
    await browser.close().catch(() => {});
    await site.close();
  }
}

const picked = await pickBrowser();
if (picked) await showInBrowser(picked);
else await checkHeadless();
