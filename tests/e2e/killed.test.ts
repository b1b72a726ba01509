import { expect, it } from 'vitest';
import { choose, harbourPage, saved } from './support/importing';
import { scenarios } from './support/scenarios';
import type { Tab } from './support/tab';

const COUNT = 240;
const CLAIMS_OF_EACH = 4;
const files = Array.from({ length: COUNT }, (_, i) => ({ name: `saved/${i}.html`, text: harbourPage(i + 1_000) }));

const done = (manager: Tab, least: number) =>
  manager.until(
    (wanted) => Number(/(\d+) done/.exec(document.body.innerText)?.[1]) >= wanted,
    least,
    `${least} files to be done`,
  );

scenarios('a browser that is killed in the middle of a bulk import', (stage) => {
  it('goes on with it when it is started again: no claim lost, none doubled', async () => {
    const { browser } = stage;
    let manager = await browser.openExtensionPage('manager.html#/import');
    await choose(manager, files);
    const counts: number[] = [];
    for (const least of [20, 90, 150]) {
      await done(manager, least);
      await browser.killAndStart();
      // the manager is only opened; nobody presses anything
      manager = await browser.openExtensionPage('manager.html#/import');
      const { sources, claims, doubles } = await saved(manager);
      counts.push(sources);
      expect(sources).toBeGreaterThanOrEqual(least);
      expect(claims).toBe(sources * CLAIMS_OF_EACH);
      expect(doubles).toBe(0);
    }
    expect(counts[1]).toBeLessThan(COUNT);
    await done(manager, COUNT).catch(() => done(manager, COUNT));
    await manager.see({ path: '.job-state', text: 'Finished' });
    expect((await manager.see('.job-counts')).text).toBe(`${COUNT} done`);
    expect(await saved(manager)).toEqual({ sources: COUNT, claims: COUNT * CLAIMS_OF_EACH, doubles: 0 });
    await manager.see({ path: '.job', text: `${COUNT} articles added · ${COUNT * CLAIMS_OF_EACH} claims added` });
  }, 120_000);
});
