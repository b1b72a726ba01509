// Renders docs/icon.svg (and the simpler docs/icon-small.svg for 16 px) to public/icon/*.png.
// Run by hand after changing a drawing: CHROMIUM_PATH=/path/to/chromium node scripts/render-icons.mjs
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { chromium } from 'playwright-core';

const root = path.resolve(import.meta.dirname, '..');
const drawings = /** @type {const} */ ([
  [16, 'icon-small.svg'],
  [32, 'icon.svg'],
  [48, 'icon.svg'],
  [128, 'icon.svg'],
]);

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? 'chromium',
  args: ['--no-sandbox'],
});
const page = await browser.newPage();
for (const [size, drawing] of drawings) {
  const svg = await readFile(path.join(root, 'docs', drawing), 'utf8');
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
  await page.screenshot({ path: path.join(root, 'public/icon', `${size}.png`), omitBackground: true });
}
await browser.close();
