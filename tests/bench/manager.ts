import type { CDPSession, Page } from 'puppeteer-core';
import { findBrowser } from '@/scripts/browsers.mjs';
import { buildFolder } from '@/scripts/parts/build.mjs';
import { launchWithExtension, openExtensionPage } from '@/scripts/parts/launch.mjs';
import { type Figure, median, plain } from './table';

const SOURCES = 2_000;
const CLAIMS_EACH = 50;
const FRAMES = 600;
const MB = 1_000_000;
const WAIT_MS = 120_000;

/** Memory and frame times of the manager's list of claims in a real Chromium, with 100,000 claims in the corpus. */
export async function measureManager(): Promise<Figure[]> {
  const { browser: found, reason } = await findBrowser('chromium');
  if (!found) throw new Error(reason);
  const options = { extension: buildFolder('chromium'), executablePath: found.path, headless: true };
  const launched = await launchWithExtension({ name: 'chromium', ...options });
  try {
    const empty = await openExtensionPage(launched, 'manager.html#/bin');
    await empty.waitForSelector('.empty-title');
    const before = await heapOf(empty);
    await empty.evaluate(fill, { sources: SOURCES, each: CLAIMS_EACH });
    await empty.close();
    const page = await openExtensionPage(launched, 'manager.html#/claims');
    await page.setViewport({ width: 1280, height: 900 });
    const opened = await page.evaluate(firstRow, WAIT_MS);
    const listed = await heapOf(page);
    const steady = await page.evaluate(scroll, { frames: FRAMES, step: 60 });
    const flying = await page.evaluate(scroll, { frames: FRAMES, step: 4_000 });
    const after = await heapOf(page);
    const rows = await page.evaluate(() => document.querySelectorAll('.virtual-row').length);
    return [
      plain('manager: first claim of 100,000 on show', opened, 'ms'),
      plain('manager: memory with an empty bin open', before / MB, 'MB', 1),
      plain('manager: memory with 100,000 claims listed', listed / MB, 'MB', 1),
      plain('  after scrolling through them', after / MB, 'MB', 1),
      plain('  rows in the document', rows, '', 0),
      ...frames('scrolling at 60 px a frame', steady),
      ...frames('flying at 4,000 px a frame', flying),
    ];
  } finally {
    await launched.browser.close();
  }
}

function frames(name: string, times: number[]): Figure[] {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.floor(sorted.length * share)] ?? 0;
  return [
    plain(`manager: frame while ${name}, median of ${times.length}`, median(times), 'ms', 1),
    plain('  95 in 100 within', at(0.95), 'ms', 1),
    plain('  longest', sorted.at(-1) ?? 0, 'ms', 1),
  ];
}

/** What the page's scripts hold once nothing is left to collect. */
async function heapOf(page: Page): Promise<number> {
  const session: CDPSession = await page.createCDPSession();
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize;
}

/** In the page: writes sources and claims as an import would leave them, and raises the revision. */
async function fill({ sources, each }: { sources: number; each: number }): Promise<void> {
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('second-source');
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const nouns = ['ferry', 'harbour', 'council', 'terminal', 'shipyard', 'captain', 'engine', 'battery', 'pier', 'buoy'];
  const word = (n: number) => `${nouns[n % nouns.length]}${n % 977}`;
  for (let start = 0; start < sources; start += 100) {
    const change = db.transaction(['sources', 'claims', 'meta'], 'readwrite');
    for (let s = start; s < start + 100; s++) {
      const id = `https://paper-${s}.example/article`;
      const published = `2025-${String((s % 12) + 1).padStart(2, '0')}-15`;
      change.objectStore('sources').put({
        ...{
          id,
          url: id,
          publisher: `Paper ${s % 90}`,
          title: `What ${word(s)} means for ${word(s * 7)}`,
          authors: [],
        },
        ...{ published, modified: null, language: 'en', textHash: String(s), origins: [], fingerprint: [], pack: null },
        ...{ note: null, tags: [], remark: null, copyOf: null, addedAt: s },
      });
      for (let c = 0; c < each; c++) {
        const n = s * each + c;
        const tail = c % 3 === 0 ? ` and the ${word(n * 13)} will follow before the ${word(n * 17)} of next year` : '';
        const quote = `The ${word(n)} of ${word(n * 3)} cost ${n} euros in ${word(n * 11)}${tail}.`;
        const position = { block: c, start: 0, end: quote.length };
        change.objectStore('claims').put({
          ...{ id: `claim-${n}`, sourceId: id, quote, prefix: '', suffix: '', position, facts: [], state: 'accepted' },
          ...{ pack: null, tags: [], remark: null, original: null, addedAt: s },
        });
      }
    }
    change.objectStore('meta').put({ key: 'revision', value: 1_000 + start });
    await new Promise((resolve, reject) => {
      change.oncomplete = resolve;
      change.onerror = reject;
    });
  }
  db.close();
}

/** In the page: how long after its beginning the first claim was on show, in ms. */
async function firstRow(longest: number): Promise<number> {
  while (!document.querySelector('.row-quote')) {
    if (performance.now() > longest) throw new Error('the claims do not come');
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
  return performance.now();
}

/** In the page: scrolls on by `step` px each frame, from the top; gives the time each frame took, in ms. */
async function scroll({ frames, step }: { frames: number; step: number }): Promise<number[]> {
  const nextFrame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));
  scrollTo(0, 0);
  for (let rest = 0; rest < 30; rest++) await nextFrame();
  const times: number[] = [];
  let last = await nextFrame();
  for (let frame = 0; frame < frames; frame++) {
    scrollBy(0, step);
    const now = await nextFrame();
    times.push(now - last);
    last = now;
  }
  return times;
}
