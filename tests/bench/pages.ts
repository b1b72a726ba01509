import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { findBrowser } from '@/scripts/browsers.mjs';
import { buildFolder } from '@/scripts/parts/build.mjs';
import { launchWithExtension } from '@/scripts/parts/launch.mjs';
import { type Site, serve } from '@/scripts/parts/serve.mjs';
import { inNewPage, lengthen, offTopic, TASK_BUDGET_MS, THROTTLE } from './in-browser';
import { atMost, type Figure, median, plain } from './table';
import { tracePage } from './trace';

/** What the extension costs whole pages, beside the same pages without it, rounds of both taking turns. */

const ROUNDS = 5;
const SETTLE_MS = 2_500;
/** Badges have all come when for so long none has. */
const QUIET_MS = 700;
const LONGEST_MS = 60_000;
const PARAGRAPHS = 5_000;
const GATE_BUDGET_KB = 6;
const MB = 1_000_000;

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** What one load of a page took; times in ms, of the slower machine. */
interface Load {
  /** The page's main thread: all its work, and the scripts of it. */
  work: number;
  script: number;
  heap: number;
  /** After the page's load event; NaN where no badge came. */
  firstBadge: number;
  lastBadge: number;
  badges: number;
  /** Paragraphs without a badge whose height or place in the line is another than before. */
  moved: number;
}

/** Kept by the page itself: when badges came, and where its paragraphs stood before. */
interface Witness {
  came: number[];
  boxes: Map<Element, string>;
}

/** Runs in the page before anything else. */
function watchBadges(): void {
  const box = (one: Element) => {
    const { left, width, height } = one.getBoundingClientRect();
    return [left, width, height].map(Math.round).join(' '); // browsers round lines to 1/64 px, differently each time
  };
  const witness = { came: [] as number[], boxes: new Map<Element, string>(), box };
  Object.assign(globalThis, { witness });
  addEventListener('DOMContentLoaded', () => {
    for (const one of document.querySelectorAll('p, h1, h2, li')) witness.boxes.set(one, box(one));
    new MutationObserver((records) => {
      const added = records.flatMap(({ addedNodes }) => [...addedNodes]);
      if (added.some((node) => node.nodeName === 'SECOND-SOURCE-BADGE')) witness.came.push(performance.now());
    }).observe(document.body, { subtree: true, childList: true });
  });
}

/** Runs in the page once it is at rest. */
function readWitness(): Pick<Load, 'firstBadge' | 'lastBadge' | 'badges' | 'moved'> {
  const { came, boxes, box } = (globalThis as unknown as { witness: Witness & { box: (one: Element) => string } })
    .witness;
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  const loaded = navigation?.domContentLoadedEventEnd ?? 0;
  const plain = [...boxes].filter(([one]) => !one.querySelector('second-source-badge'));
  return {
    firstBadge: (came[0] ?? Number.NaN) - loaded,
    lastBadge: (came.at(-1) ?? Number.NaN) - loaded,
    badges: document.querySelectorAll('second-source-badge').length,
    moved: plain.filter(([one, before]) => box(one) !== before).length,
  };
}

async function loadOnce(page: Page, url: string): Promise<Load> {
  await page.evaluateOnNewDocument(watchBadges);
  await page.emulateCPUThrottling(THROTTLE);
  await page.goto(url);
  await pause(SETTLE_MS);
  const came = () => page.evaluate(() => (globalThis as unknown as { witness: Witness }).witness.came.at(-1) ?? 0);
  const end = Date.now() + LONGEST_MS;
  for (let last = -1; Date.now() < end; ) {
    const now = await came();
    if (now === last) break;
    last = now;
    await pause(QUIET_MS * 2);
  }
  const seen = await page.evaluate(readWitness);
  const before = await page.metrics();
  await page.emulateCPUThrottling(1);
  const session = await page.createCDPSession();
  await session.send('HeapProfiler.collectGarbage');
  const { JSHeapUsedSize = 0 } = await page.metrics();
  const work = (before.TaskDuration ?? 0) * 1_000;
  return { ...seen, work, script: (before.ScriptDuration ?? 0) * 1_000, heap: JSHeapUsedSize };
}

/** Loads a page with and without the extension in turn, so that whatever else the machine does meets both. */
async function compare(browsers: { on: Browser; off: Browser }, url: string): Promise<{ on: Load[]; off: Load[] }> {
  const loads = { on: [] as Load[], off: [] as Load[] };
  for (let round = 0; round < ROUNDS; round++)
    for (const side of ['off', 'on'] as const)
      await inNewPage(browsers[side], async (page) => void loads[side].push(await loadOnce(page, url)));
  return loads;
}

const middle = (loads: Load[], key: keyof Load) => median(loads.map((load) => load[key]));

function costs({ on, off }: { on: Load[]; off: Load[] }): Figure[] {
  const [workOn, workOff] = [middle(on, 'work'), middle(off, 'work')];
  const [heapOn, heapOff] = [middle(on, 'heap') / MB, middle(off, 'heap') / MB];
  return [
    plain('  work of the main thread with it', workOn, 'ms'),
    plain('  … without it', workOff, 'ms'),
    plain('  … ratio', workOn / workOff, '×', 2),
    plain('  heap of the tab with it', heapOn, 'MB'),
    plain('  … without it', heapOff, 'MB'),
  ];
}

async function ownTasks(
  browser: Browser,
  url: string,
  rounds: number,
): Promise<{ tasks: number[]; scripts: number[] }> {
  const tasks: number[] = [];
  const scripts: number[] = [];
  for (let round = 0; round < rounds; round++)
    await inNewPage(browser, async (page) => {
      await page.emulateCPUThrottling(THROTTLE);
      const trace = await tracePage(page, async () => {
        await page.goto(url);
        await pause(SETTLE_MS * 2);
      });
      tasks.push(Math.max(0, ...trace.tasks));
      scripts.push(trace.scripts.reduce((sum, cost) => sum + cost, 0));
    });
  return { tasks, scripts };
}

const HEADING = (text: string): Figure => ({ what: text, value: '', budget: '', within: null });

async function measureMatching(browsers: { on: Browser; off: Browser }, url: string, what: string): Promise<Figure[]> {
  const loads = await compare(browsers, url);
  const { tasks } = await ownTasks(browsers.on, url, ROUNDS);
  return [
    HEADING(`${what}, at ${THROTTLE}× CPU throttling, medians of ${ROUNDS}`),
    plain('  badges', middle(loads.on, 'badges'), '', 0),
    plain('  first badge after the page was read by the browser', middle(loads.on, 'firstBadge'), 'ms'),
    plain('  last badge', middle(loads.on, 'lastBadge'), 'ms'),
    atMost('  longest task of ours', median(tasks), 'ms', TASK_BUDGET_MS),
    plain('  … worst', Math.max(...tasks), 'ms'),
    atMost(
      '  paragraphs without a badge that moved or grew, worst',
      Math.max(...loads.on.map((load) => load.moved)),
      '',
      0,
      0,
    ),
    ...costs(loads),
  ];
}

async function measurePassedBy(browsers: { on: Browser; off: Browser }, site: Site): Promise<Figure[]> {
  const url = `${site.url}/ferries`;
  const loads = await compare(browsers, url);
  const { scripts } = await ownTasks(browsers.on, url, ROUNDS);
  const gate = (await stat(path.join(buildFolder('chromium'), 'gate.js'))).size / 1_000;
  return [
    HEADING(`a page that does not match, at ${THROTTLE}× CPU throttling, medians of ${ROUNDS}`),
    atMost('  bytes of the gate', gate, 'kB', GATE_BUDGET_KB, 2),
    plain('  gate, all its work (its budget holds for a full machine: bench -- browser)', median(scripts), 'ms', 2),
    atMost(
      '  elements and paragraphs changed, worst',
      Math.max(...loads.on.map((load) => load.moved + load.badges)),
      '',
      0,
      0,
    ),
    ...costs(loads),
  ];
}

/** Cost of whole pages in a real Chromium, the build as shipped, with and without it. */
export async function measurePages(): Promise<Figure[]> {
  const { browser: found, reason } = await findBrowser('chromium');
  if (!found) throw new Error(reason);
  const article = await readFile('sample/article.html', 'utf8');
  const filler = '<p>The ferries ran on time that day, and the harbour was as calm as anybody could remember.</p>\n';
  const long = article.replace('</article>', `${filler.repeat(PARAGRAPHS)}</article>`);
  const site = await serve({ '/article': lengthen(article), '/ferries': offTopic(article), '/long': long });
  const options = { extension: buildFolder('chromium'), executablePath: found.path, headless: true };
  const on = await launchWithExtension({ name: 'chromium', ...options });
  const off = await launchWithExtension({ name: 'chromium', ...options });
  await off.browser.uninstallExtension(new URL(off.origin).hostname);
  const browsers = { on: on.browser, off: off.browser };
  try {
    await pause(SETTLE_MS);
    return [
      ...(await measurePassedBy(browsers, site)),
      ...(await measureMatching(browsers, `${site.url}/article`, 'an article of 2,000 words')),
      ...(await measureMatching(browsers, `${site.url}/long`, 'a page of 5,000 paragraphs')),
    ];
  } finally {
    await Promise.all([on.browser.close(), off.browser.close(), site.close()]);
  }
}
