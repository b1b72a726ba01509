import type { Page } from 'puppeteer-core';
import { findBrowser } from '@/scripts/browsers.mjs';
import { buildFolder } from '@/scripts/parts/build.mjs';
import { launchWithExtension, openExtensionPage } from '@/scripts/parts/launch.mjs';
import { atLeast, type Figure, plain } from './table';

const FILES = 1_000;
const SPEED_BUDGET = 20;
const END_MS = 300_000;
const LOOK_MS = 250;

/** The 1,000-file import in the manager of a real Chromium, on the build as shipped. */
export async function measureImport(): Promise<Figure[]> {
  const { browser: found, reason } = await findBrowser('chromium');
  if (!found) throw new Error(reason);
  const options = { extension: buildFolder('chromium'), executablePath: found.path, headless: true };
  const launched = await launchWithExtension({ name: 'chromium', ...options });
  try {
    return await importAll(await openExtensionPage(launched, 'manager.html#/import'));
  } finally {
    await launched.browser.close();
  }
}

async function importAll(page: Page): Promise<Figure[]> {
  await page.waitForSelector('[data-testid=files]');
  await page.evaluate(watchTasks);
  const begun = Date.now();
  await page.evaluate(chooseFiles, FILES);
  const counts = await finished(page);
  const seconds = (Date.now() - begun) / 1000;
  const tasks = await page.evaluate(() => (globalThis as unknown as { longTasks: number[] }).longTasks);
  return [
    atLeast(`import of ${FILES} files of 250 words, manager in front`, FILES / seconds, 'articles/s', SPEED_BUDGET),
    plain('  the whole, with putting the files into the database', seconds, 's'),
    plain('  done, of 1,000', Number(/([\d,]+) done/.exec(counts)?.[1]?.replace(',', '')), 'files', 0),
    plain('  longest task of the page meanwhile', Math.max(0, ...tasks), 'ms', 0),
  ];
}

function watchTasks(): void {
  const longTasks: number[] = [];
  Object.assign(globalThis, { longTasks });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longTasks.push(duration);
  }).observe({ type: 'longtask' });
}

/** Gives the view's picker files of some 250 words, each an article of its own with some ten claims. */
function chooseFiles(count: number): void {
  const filler =
    'Ninety people stood at the gate when the ship came in, and nobody could say how long the works would last.';
  const list = new DataTransfer();
  for (let i = 0; i < count; i++) {
    const paragraphs = Array.from(
      { length: 5 },
      (_, p) =>
        `<p>The port of Lund counted ${i * 10 + p} ships in May 2025, the authority said. Brightmoor paid $${i + p + 2} million for pier ${p}, closed since March 2021. ${filler}</p>`,
    );
    const html = `<!doctype html><html lang="en"><head><title>Harbour news ${i}</title><meta property="article:published_time" content="2025-06-0${(i % 9) + 1}"></head><body><article><h1>Harbour news ${i}</h1>${paragraphs.join('')}</article></body></html>`;
    list.items.add(new File([html], `${i}.html`, { type: 'text/html' }));
  }
  const input = document.querySelector('[data-testid=files]') as HTMLInputElement;
  input.files = list.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
}

/** The counts of the job once nothing is left. @throws after five minutes */
async function finished(page: Page): Promise<string> {
  for (const end = Date.now() + END_MS; Date.now() < end; ) {
    const [state, counts] = await page.evaluate(() =>
      ['.job-state', '.job-counts'].map((path) => document.querySelector(path)?.textContent ?? ''),
    );
    if (state === 'Finished') return counts ?? '';
    await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
  }
  throw new Error('the import does not come to its end');
}
