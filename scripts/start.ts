/**
 * npm start: builds the extension, opens a sample article with it in a real browser and says what it found there.
 * With a display the browser stays open until it is closed; without one it ends by itself. Without any browser the
 * same article is checked headless. `npm start -- firefox` picks a browser.
 */
import { mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { BROWSER_NAMES, type BrowserName, ensureBrowsers, findBrowsers, HOW_TO_GET_ONE } from './browsers.mjs';
import { main as checkHeadless } from './check-page';
import { build, buildFolder } from './parts/build.mjs';
import { type Launched, launchWithExtension, openExtensionPage } from './parts/launch.mjs';
import { serve } from './parts/serve.mjs';
import { describeReport, waitForStatus } from './parts/status';

const SAMPLE = 'sample/article.html';
const SCREENSHOTS = 'test-results';
/** Badges are drawn after the report has come; a picture taken at once may miss the last ones. */
const PAINT_MS = 500;

const hasDisplay = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

interface Picked {
  name: BrowserName;
  path: string;
}

/** Entry point for scripts/run.mjs. */
export async function main(args: string[]): Promise<void> {
  const asked = BROWSER_NAMES.filter((name) => args.includes(name));
  const picked = await pickBrowser(asked.length > 0 ? asked : BROWSER_NAMES);
  if (picked) return showInBrowser(picked);
  console.log('Checking the sample article headless, with the code that runs in the extension:\n');
  await checkHeadless([SAMPLE]);
  console.log(`\nTo see the badges in the page: ${HOW_TO_GET_ONE}\nThen run npm start again.`);
}

/** One browser is enough here: whichever is there, else the first that can be got. */
async function pickBrowser(wanted: readonly BrowserName[]): Promise<Picked | null> {
  const found = await findBrowsers();
  for (const name of wanted) if (found[name].browser) return { name, path: found[name].browser.path };
  const reasons: string[] = [];
  for (const name of wanted) {
    const { browser, reason } = (await ensureBrowsers([name]))[name];
    if (browser) return { name, path: browser.path };
    reasons.push(`  ${name}: ${reason}`);
  }
  console.log(`No browser can be had here.\n${reasons.join('\n')}\n`);
  return null;
}

async function showInBrowser({ name, path: executablePath }: Picked): Promise<void> {
  console.log(`Building for ${name} …`);
  if (!(await build(name))) throw new Error('the extension does not build');
  const site = await serve({ '/article': await readFile(SAMPLE, 'utf8') });
  console.log(`Opening ${site.url}/article in ${executablePath} …`);
  const options = { name, executablePath, extension: buildFolder(name), headless: !hasDisplay };
  const launched = await launchWithExtension(options);
  try {
    await showArticle(launched, `${site.url}/article`, path.join(SCREENSHOTS, `sample-${name}.png`));
    if (hasDisplay) {
      console.log('The browser stays open; close it to end.');
      await new Promise((resolve) => launched.browser.once('disconnected', resolve));
    }
  } finally {
    await launched.browser.close().catch(() => {});
    await site.close();
  }
}

/** Opens the article, prints what was found and takes a picture. @throws where the extension finds nothing. */
async function showArticle(launched: Launched, url: string, picture: string): Promise<void> {
  const popup = await openExtensionPage(launched, 'popup.html');
  const page = await launched.browser.newPage();
  await page.goto(url);
  const status = await waitForStatus(popup, url);
  if (status.state !== 'checked') throw new Error(`the article was not checked: ${JSON.stringify(status)}`);
  console.log(`\n${describeReport(status.report)}\n`);
  if (status.report.findings.length === 0) throw new Error('nothing was found in the sample article');
  await popup.close();
  await page.bringToFront();
  await mkdir(path.dirname(picture), { recursive: true });
  await new Promise((resolve) => setTimeout(resolve, PAINT_MS));
  await page.screenshot({ path: picture as `${string}.png`, fullPage: true });
  console.log(`Screenshot: ${picture}`);
}
