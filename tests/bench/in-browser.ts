import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'puppeteer-core';
import { findBrowser } from '@/scripts/browsers.mjs';
import { buildFolder } from '@/scripts/parts/build.mjs';
import { launchWithExtension } from '@/scripts/parts/launch.mjs';
import { type Site, serve } from '@/scripts/parts/serve.mjs';
import { atMost, type Figure, median, plain } from './table';
import { tracePage } from './trace';

const ROUNDS = 10;
const WORDS = 2_000;
/** How much slower than this machine the reader's is taken to be. */
export const THROTTLE = 4;
const SETTLE_MS = 1_200;
const GATE_BUDGET_MS = 2;
const FIRST_BADGE_BUDGET_MS = 300;
/** No task of ours may hold the page up for longer, on that slower machine. */
export const TASK_BUDGET_MS = 50;

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** What happens on the pages themselves, in a real Chromium, on the build as shipped. */
export async function measureInBrowser(): Promise<Figure[]> {
  const { browser: found, reason } = await findBrowser('chromium');
  if (!found) throw new Error(reason);
  const article = await readFile('sample/article.html', 'utf8');
  const site = await serve({ '/article': lengthen(article), '/ferries': offTopic(article) });
  const options = { extension: buildFolder('chromium'), executablePath: found.path, headless: true };
  const { browser } = await launchWithExtension({ name: 'chromium', ...options });
  try {
    await pause(SETTLE_MS);
    return [
      ...(await measureGate(browser, site)),
      ...(await measureFirstBadge(browser, site)),
      ...(await measureLongestTask(browser, site)),
    ];
  } finally {
    await browser.close();
    await site.close();
  }
}

/** The sample article with as many sentences on nothing as make it 2,000 words long. */
export function lengthen(html: string, least = WORDS): string {
  const words = html.replace(/<[^>]*>/g, ' ').split(/\s+/).length;
  const filler = 'The ferries ran on time that day, and the harbour was as calm as anybody could remember.';
  const paragraph = `<p>${filler} ${filler.replace('day', 'week')} ${filler.replace('day', 'year')}</p>\n`;
  const missing = Math.max(0, Math.ceil((least - words) / paragraph.split(/\s+/).length));
  return html.replace('</article>', `${paragraph.repeat(missing)}</article>`);
}

/** The same page, as long and as rich, about nothing that is watched. */
export function offTopic(html: string): string {
  const other = lengthen(html).replaceAll(
    /<(h1|h2|p|blockquote|title)([^>]*)>[^<]*/g,
    '<$1$2>The ferries ran on time.',
  );
  return other.replaceAll(/"headline": "[^"]*"|og:title" content="[^"]*"/g, (field) =>
    field.replace(/(: |content=)".*"/, '$1"Ferries run on time"'),
  );
}

async function measureGate(browser: Browser, site: Site): Promise<Figure[]> {
  const costs: number[] = [];
  for (let round = 0; round < ROUNDS; round++)
    await inNewPage(browser, async (page) => {
      const { scripts } = await tracePage(page, async () => {
        await page.goto(`${site.url}/ferries`);
        await pause(SETTLE_MS);
      });
      costs.push(scripts.reduce((sum, cost) => sum + cost, 0));
    });
  return [
    atMost('gate on a page that does not match, median of 10', median(costs), 'ms', GATE_BUDGET_MS, 2),
    plain('  worst of 10', Math.max(...costs), 'ms', 2),
  ];
}

/** Puts a mark on the trace when the first badge comes into the page, and adds up layout shifts. */
function watchForBadge(): void {
  const seen = { shift: 0 };
  Object.assign(globalThis, { seen });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) seen.shift += (entry as unknown as { value: number }).value;
  }).observe({ type: 'layout-shift', buffered: true });
  const observer = new MutationObserver(() => {
    if (!document.querySelector('second-source-badge')) return;
    performance.mark('first badge');
    observer.disconnect();
  });
  observer.observe(document, { subtree: true, childList: true });
}

async function measureFirstBadge(browser: Browser, site: Site): Promise<Figure[]> {
  const waits: number[] = [];
  const shifts: number[] = [];
  for (let round = 0; round < ROUNDS; round++)
    await inNewPage(browser, async (page) => {
      await page.evaluateOnNewDocument(watchForBadge);
      await sleepWorker(browser);
      const trace = await tracePage(page, async () => {
        await page.goto(`${site.url}/article`);
        await page.waitForSelector('second-source-badge', { timeout: 10_000 });
        await pause(SETTLE_MS);
      });
      waits.push((trace.markAt('first badge') ?? Number.NaN) - (trace.gateAt ?? Number.NaN));
      shifts.push(await page.evaluate(() => (globalThis as unknown as { seen: { shift: number } }).seen.shift));
    });
  return [
    atMost('first badge after the gate, worker asleep, median of 10', median(waits), 'ms', FIRST_BADGE_BUDGET_MS),
    plain('  worst of 10', Math.max(...waits), 'ms'),
    plain('layout shift, worst of 10 (the badges’ own lines)', Math.max(...shifts), '', 3),
  ];
}

async function measureLongestTask(browser: Browser, site: Site): Promise<Figure[]> {
  const longest: number[] = [];
  for (let round = 0; round < ROUNDS; round++)
    await inNewPage(browser, async (page) => {
      await page.emulateCPUThrottling(THROTTLE);
      const { tasks } = await tracePage(page, async () => {
        await page.goto(`${site.url}/article`);
        await page.waitForSelector('second-source-badge', { timeout: 20_000 });
        await pause(SETTLE_MS);
      });
      longest.push(Math.max(...tasks));
    });
  return [
    atMost('longest task of ours at 4× CPU throttling, median of 10', median(longest), 'ms', TASK_BUDGET_MS),
    plain('  worst of 10', Math.max(...longest), 'ms'),
  ];
}

/** Does something in a tab that is closed afterwards. */
export async function inNewPage(browser: Browser, work: (page: Page) => Promise<void>): Promise<void> {
  const page = await browser.newPage();
  try {
    await work(page);
  } finally {
    await page.close();
  }
}

/** Ends the worker, as the browser does after half a minute of rest. */
async function sleepWorker(browser: Browser): Promise<void> {
  const find = () => browser.targets().find((target) => target.type() === 'service_worker');
  await (await find()?.worker())?.close();
  while (find()) await pause(20);
}
