import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Tab } from './tab';

const AXE = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Axe's complaints about a part of the page (open shadow roots included), one line each. */
export async function complaints(tab: Tab, part: string): Promise<string[]> {
  await tab.page.evaluate(AXE);
  const { violations } = await tab.evaluate(
    (include) =>
      (globalThis as unknown as { axe: { run(part: object): Promise<AxeResults> } }).axe.run({ include: [include] }),
    part,
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target} ${failureSummary}`),
  );
}
