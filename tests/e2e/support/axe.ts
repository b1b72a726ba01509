import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Tab } from './tab';

const AXE = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Axe {
  run(part: object, options: object): Promise<AxeResults>;
}

/**
 * Axe's complaints about a part of the page (open shadow roots included), one line each. In forced colours it is not asked
 * about contrast: it reads the colours of the sheet, and the browser shows others.
 */
export async function complaints(tab: Tab, part: string): Promise<string[]> {
  await tab.page.evaluate(AXE);
  const { violations } = await tab.evaluate((include) => {
    const isForced = matchMedia('(forced-colors: active)').matches;
    const options = { rules: { 'color-contrast': { enabled: !isForced } } };
    return (globalThis as unknown as { axe: Axe }).axe.run({ include: [include] }, options);
  }, part);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target} ${failureSummary}`),
  );
}
