/** npm run bench: sizes, cost on the page's thread, and the engine's speed, against the budgets of the project. */
import { build } from '@/scripts/parts/build.mjs';
import { measureComparison } from './comparison';
import { measureEngine } from './engine';
import { measureImport } from './import';
import { measureInBrowser } from './in-browser';
import { measureManager } from './manager';
import { measurePages } from './pages';
import { measureSearch } from './search';
import { measureSizes } from './sizes';
import { type Figure, formatTable } from './table';

const PARTS: Record<string, () => Promise<Figure[]>> = {
  sizes: measureSizes,
  browser: measureInBrowser,
  page: measurePages,
  engine: measureEngine,
  import: measureImport,
  manager: measureManager,
  search: measureSearch,
  comparison: measureComparison,
};

/** Entry point for scripts/run.mjs; names of parts (see PARTS) limit it to these. */
export async function main(args: string[]): Promise<void> {
  const names = Object.keys(PARTS).filter((name) => args.length === 0 || args.includes(name));
  if (!(await build('chromium'))) throw new Error('the extension does not build');
  const figures: Figure[] = [];
  for (const name of names) {
    console.log(`measuring ${name} …`);
    figures.push(...((await PARTS[name]?.()) ?? []));
  }
  console.log(`\n${formatTable(figures)}`);
  const over = figures.filter(({ within }) => within === false).length;
  console.log(`\n${over === 0 ? 'All within budget.' : `${over} over budget.`}`);
  process.exitCode = over === 0 ? 0 : 1;
}
