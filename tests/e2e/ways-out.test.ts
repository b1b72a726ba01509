import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { choose, harbourPage, saved } from './support/importing';
import { scenarios } from './support/scenarios';
import type { Tab } from './support/tab';

const COUNT = 6;
const ALL = { sources: COUNT, claims: COUNT * 4, doubles: 0 };
const FORMULA = '=HYPERLINK("http://evil.example/","The port of Lund counted 9 ships")';
const downloads = mkdtempSync(path.join(tmpdir(), 'second-source-downloads-'));

scenarios(
  'files as the browser saves them',
  (stage) => {
    afterAll(() => rmSync(downloads, { recursive: true }));

    /** Presses Export, and gives the file that the browser has put into its folder. */
    async function exported(tab: Tab, format: string, ending: string): Promise<string> {
      await tab.evaluate((wanted) => {
        const labels = [...document.querySelectorAll<HTMLLabelElement>('.keep-format')];
        labels
          .find((label) => label.textContent?.includes(wanted))
          ?.querySelector('input')
          ?.click();
        const select = document.querySelector<HTMLSelectElement>('.keep select');
        if (!select) throw new Error('no choice');
        select.value = 'own';
        select.dispatchEvent(new Event('change', { bubbles: true }));
      }, format);
      await tab.pressByScript({ path: '.keep button', text: 'Export' });
      for (const end = Date.now() + 10_000; Date.now() < end; ) {
        // while it is being written, browsers give it another name or nothing in it
        const found = readdirSync(downloads).find((name) => name.endsWith(ending));
        const text = found === undefined ? '' : readFileSync(path.join(downloads, found), 'utf8');
        if (found !== undefined && text !== '') {
          rmSync(path.join(downloads, found));
          return text;
        }
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
      throw new Error(`no ${ending} in ${readdirSync(downloads).join()}`);
    }

    it('corpus file, table, linked data and annotations come out whole, and a formula is only text', async () => {
      const manager = await stage.browser.openExtensionPage('manager.html#/import');
      if (stage.browser.name === 'chromium') {
        const session = await stage.browser.launched.browser.target().createCDPSession();
        await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: downloads });
      }
      const table = `quote,publisher,title\n"${FORMULA.replaceAll('"', '""')}",The Table,Formulas\n`;
      const pages = Array.from({ length: COUNT }, (_, i) => ({ name: `${i}.html`, text: harbourPage(i + 80) }));
      await choose(manager, [...pages, { name: 'table.csv', text: table }]);
      await manager.see({ path: '.job-counts', text: `${COUNT + 1} done` });
      await manager.evaluate(() => {
        location.hash = '#/keep';
      });
      await manager.see('.keep-format');

      const corpus = JSON.parse(await exported(manager, 'Corpus file', '.json'));
      expect([corpus.sources.length, corpus.claims.length]).toEqual([COUNT + 1, COUNT * 4 + 1]);
      expect(corpus.claims.map(({ quote }: { quote: string }) => quote)).toContain(FORMULA);
      const csv = await exported(manager, 'Table of claims', '.csv');
      expect(csv.trimEnd().split('\r\n')).toHaveLength(1 + COUNT * 4 + 1);
      // a spreadsheet takes what begins with an apostrophe for text
      expect(csv).toContain(`"'=HYPERLINK(`);
      const linked = JSON.parse(await exported(manager, 'linked data', '.jsonld'));
      expect(linked['@graph'].length).toBe(COUNT * 4 + 1);
      expect(JSON.stringify(linked)).not.toMatch(/rating|verified/i);
      const annotations = JSON.parse(await exported(manager, 'Web annotations', '.jsonld'));
      // the table has no article in which its claim could be found
      expect(annotations.items.length).toBeGreaterThanOrEqual(COUNT * 4);

      // and what comes back is here already
      await manager.evaluate(() => {
        location.hash = '#/import';
      });
      await choose(manager, [
        { name: 'back.csv', text: csv },
        { name: 'again.html', text: harbourPage(80) },
      ]);
      await manager.see({ path: '.job:first-child .job-counts', text: '2 already here' });
      expect(await saved(manager)).toEqual({ sources: COUNT + 1, claims: COUNT * 4 + 1, doubles: 0 });
    });
  },
  {
    firefoxPrefs: {
      'browser.download.folderList': 2,
      'browser.download.dir': downloads,
      'browser.download.useDownloadDir': true,
      'browser.download.alwaysOpenPanel': false,
    },
  },
);

scenarios('a copy before much is deleted', (stage) => {
  it('brings it back after the bin has been emptied', async () => {
    const manager = await stage.browser.openExtensionPage('manager.html#/import');
    const go = (hash: string) =>
      manager.evaluate((to) => {
        location.hash = to;
      }, hash);
    const pages = Array.from({ length: COUNT }, (_, i) => ({ name: `${i}.html`, text: harbourPage(i + 90) }));
    await choose(manager, pages.slice(1));
    await manager.see({ path: '.job-counts', text: `${COUNT - 1} done` });
    // the copy of the day is made now; one more article, and that is no longer the corpus as it is
    await choose(manager, [...pages.slice(0, 1), { name: 'empty.html', text: '' }]);
    await manager.see({ path: '.job-counts', text: '1 done · 1 failed' });
    await go('#/sources?origin=own');
    await manager.see('[role=listitem] input[type=checkbox]');
    for (let i = 0; i < COUNT; i++)
      await manager.evaluate((at) => {
        document.querySelectorAll<HTMLInputElement>('[role=listitem] input[type=checkbox]')[at]?.click();
      }, i);
    await manager.pressByScript({ path: '.selection-actions button', text: 'Delete' });
    await manager.see({ path: '.toast', text: 'Undo' });
    expect(await saved(manager)).toEqual({ sources: 0, claims: 0, doubles: 0 });
    await go('#/bin');
    await manager.pressByScript({ path: 'button', text: 'Empty the bin' });
    await manager.pressByScript({ path: 'button', text: 'Delete for good' });
    await manager.see({ path: '.empty', text: 'The bin is empty' });
    await go('#/keep');
    await manager.see({ path: '.keep-backup', text: 'Before a deletion' });
    const at = (await manager.all('.keep-backup')).findIndex(({ text }) => text.includes('Before a deletion'));
    await manager.evaluate((index) => {
      const backup = document.querySelectorAll('.keep-backup')[index];
      [...(backup?.querySelectorAll('button') ?? [])].find((one) => one.textContent?.startsWith('Restore'))?.click();
    }, at);
    await manager.see({ path: '.keep-preview', text: `Sources: ${COUNT}` });
    await manager.pressByScript({ path: '.keep-preview button', text: 'Restore' });
    await manager.see({ path: '.toast', text: 'Restored' });
    expect(await saved(manager)).toEqual(ALL);
  });
});
