import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { buildFolder } from '@/scripts/parts/build.mjs';
import { run } from '@/scripts/parts/run.mjs';
import { atMost, type Figure, plain } from './table';

const KB = 1_000;
const GATE_BUDGET_KB = 6;

const sizeOf = async (file: string) => (await stat(file)).size / KB;

/** Sizes of what is shipped: the gate, the part injected into matching pages, the worker with its chunks, the zip. */
export async function measureSizes(): Promise<Figure[]> {
  const folder = buildFolder('chromium');
  const zipped = await run('wxt zip -b chrome', { quiet: true });
  if (zipped.code !== 0) throw new Error('the extension does not zip');
  const output = path.dirname(folder);
  const zip = (await readdir(output)).find((name) => name.endsWith('-chrome.zip'));
  if (!zip) throw new Error('there is no zip');
  const chunks = await readdir(path.join(folder, 'chunks')).catch((): string[] => []);
  const chunkSizes = await Promise.all(chunks.map((name) => sizeOf(path.join(folder, 'chunks', name))));
  return [
    atMost('gate, on every page', await sizeOf(path.join(folder, 'gate.js')), 'kB', GATE_BUDGET_KB, 2),
    plain('annotate, on matching pages', await sizeOf(path.join(folder, 'annotate.js')), 'kB'),
    plain('background', await sizeOf(path.join(folder, 'background.js')), 'kB'),
    plain('popup: own script and styles', await ownSize(folder, 'popup'), 'kB'),
    plain('manager: own script and styles', await ownSize(folder, 'manager'), 'kB'),
    plain('popup, with all it loads', await pageSize(folder, 'popup'), 'kB'),
    plain('manager, with all it loads', await pageSize(folder, 'manager'), 'kB'),
    plain(
      'shared chunks',
      chunkSizes.reduce((sum, size) => sum + size, 0),
      'kB',
    ),
    plain('package (zip, Chromium)', await sizeOf(path.join(output, zip)), 'kB'),
  ];
}

/** The script and the styles that carry the page's own name. */
async function ownSize(folder: string, page: string): Promise<number> {
  const files = (await loadedBy(folder, page)).filter((file) => path.basename(file).startsWith(`${page}-`));
  return (await Promise.all(files.map(sizeOf))).reduce((sum, size) => sum + size, 0);
}

/** Everything that opening a page loads. */
async function pageSize(folder: string, page: string): Promise<number> {
  return (await Promise.all((await loadedBy(folder, page)).map(sizeOf))).reduce((sum, size) => sum + size, 0);
}

/** The page's document and the scripts and styles it names. */
async function loadedBy(folder: string, page: string): Promise<string[]> {
  const html = path.join(folder, `${page}.html`);
  const named = (await readFile(html, 'utf8')).matchAll(/(?:src|href)="\/((?:chunks|assets)\/[^"]+)"/g);
  return [html, ...[...named].map(([, file]) => path.join(folder, file ?? ''))];
}
