/**
 * Takes the pictures of the README from the extension as built, on the sample article, in Chromium:
 * `npm run screenshots` writes docs/images/{badges,card,popup,popup-TAB,manager-VIEW}-{light,dark}.png.
 */
import { mkdir, readFile } from 'node:fs/promises';
import type { Page } from 'puppeteer-core';
import { ensureBrowsers } from './browsers.mjs';
import { build, buildFolder } from './parts/build.mjs';
import { type Launched, launchWithExtension, openExtensionPage } from './parts/launch.mjs';
import { eachView, openSeededManager } from './parts/manager-pictures';
import { serve } from './parts/serve.mjs';
import { waitForStatus } from './parts/status';

const FOLDER = 'docs/images';
const PAGE = { width: 780, height: 640, deviceScaleFactor: 1.25 };
/** As wide and as high as browsers make a popup at most. */
const POPUP = { width: 400, height: 600, deviceScaleFactor: 1.5 };
/** The sentence whose last badge is pressed for the card. */
const PRESSED = 'LeCun, who is 65';
const SETTLE_MS = 600;
const THEMES = ['light', 'dark'] as const;
type Theme = (typeof THEMES)[number];

const settle = () => new Promise((resolve) => setTimeout(resolve, SETTLE_MS));

/** Entry point for scripts/run.mjs. */
export async function main(): Promise<void> {
  const { browser: found, reason } = (await ensureBrowsers(['chromium'])).chromium;
  if (!found) throw new Error(reason);
  if (!(await build('chromium'))) throw new Error('the extension does not build');
  await mkdir(FOLDER, { recursive: true });
  const site = await serve({ '/article': await readFile('sample/article.html', 'utf8') });
  const options = { executablePath: found.path, extension: buildFolder('chromium'), headless: true };
  const launched = await launchWithExtension({ name: 'chromium', ...options });
  try {
    for (const theme of THEMES) await takeAll(launched, `${site.url}/article`, theme);
    const manager = await openSeededManager(launched);
    for (const theme of THEMES) {
      await setTheme(manager, theme);
      await eachView(manager, (view) => take(manager, `manager-${view}`, theme));
    }
  } finally {
    await launched.browser.close();
    await site.close();
  }
}

async function takeAll(launched: Launched, url: string, theme: Theme): Promise<void> {
  const popup = await openExtensionPage(launched, 'popup.html');
  await popup.setViewport(POPUP);
  await setTheme(popup, theme);
  const page = await launched.browser.newPage();
  await page.setViewport(PAGE);
  await setTheme(page, theme);
  await page.goto(url);
  await waitForStatus(popup, url);
  await take(page, 'badges', theme);
  await pressBadge(page);
  await take(page, 'card', theme);
  // Loaded anew behind the article, the popup takes the article for the page in front.
  await popup.reload();
  await popup.waitForSelector('.finding');
  // A tab behind another may not be drawn; while it is in front it is no popup over the article.
  await popup.bringToFront();
  await take(popup, 'popup', theme);
  await page.bringToFront();
  await pressIn(popup, 'Import this article');
  await popup.waitForSelector('.import .groups');
  await popup.bringToFront();
  await take(popup, 'popup-import', theme);
  await pressIn(popup, 'Corpus');
  await popup.waitForSelector('.sources');
  await take(popup, 'popup-corpus', theme);
  await page.close();
  await popup.close();
}

/** Presses a button or tab by its words. By script: a popup in a tab behind the article's takes no mouse. */
function pressIn(popup: Page, words: string): Promise<void> {
  return popup.evaluate((text) => {
    const found = [...document.querySelectorAll('button')].find((button) => button.textContent?.trim() === text);
    found?.click();
  }, words);
}

function setTheme(page: Page, theme: Theme): Promise<void> {
  return page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
}

async function take(page: Page, name: string, theme: Theme): Promise<void> {
  await settle();
  await page.screenshot({ path: `${FOLDER}/${name}-${theme}.png` });
  console.log(`${FOLDER}/${name}-${theme}.png`);
}

/** Presses the last badge behind PRESSED. The roots are closed, so only the place of the host is known. */
async function pressBadge(page: Page): Promise<void> {
  const at = await page.evaluate((sentence) => {
    const paragraph = [...document.querySelectorAll('p')].find((one) => one.textContent?.includes(sentence));
    const host = paragraph?.querySelector('second-source-badge');
    // High in the window, so that the card has room below.
    scrollTo({ top: scrollY + (host?.getBoundingClientRect().top ?? 0) - 110, behavior: 'instant' });
    const box = host?.getBoundingClientRect();
    return box ? { x: box.left + Math.min(40, box.width / 2), y: box.bottom - 12 } : null;
  }, PRESSED);
  if (!at) throw new Error('the sample article has no badge to press');
  await page.mouse.click(at.x, at.y);
  await page.waitForSelector('second-source-card');
}
