import { expect, it } from 'vitest';
import { harbourFile } from '@/tests/support/harbour-corpus';
import { importInPopup } from '@/tests/support/import-file';
import { AGREED, articlePage, BADGE, BADGES, DISPUTED } from './support/pages';
import { scenarios } from './support/scenarios';

const CONFLICT = `${BADGE} >>> button.conflicts`;
const CARD = 'second-source-card >>> section.conflicts';
const NOT_SAME = 'Not the same claim';
/** A file of the extension that runs nothing: its page has the extension's storage and no code of ours in it. */
const BARE = 'wordnet-licence.txt';
const FERRIES = 'Council buys two electric ferries';

/** As a reader's tool does it: past all code of ours, over the heads of whoever has it open. */
const deleteDatabase = () =>
  new Promise<string>((resolve, reject) => {
    const request = indexedDB.deleteDatabase('second-source');
    request.onsuccess = () => resolve('deleted');
    request.onerror = () => reject(request.error);
  });

interface Api {
  storage: { local: { clear(): Promise<void>; get(key: string): Promise<Record<string, unknown>> } };
}
const clearLocal = async () => {
  const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
  const { local } = (browser ?? chrome).storage;
  await local.clear();
};
const watched = async () => {
  const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
  return ((await (browser ?? chrome).storage.local.get('watch')).watch ?? null) as { hiddenHosts: string[] } | null;
};

scenarios('storage that the reader clears while all is open', (stage) => {
  const open = async () => {
    stage.site.pages.set('/article', articlePage({ paragraphs: [DISPUTED, AGREED] }));
    const tab = await stage.browser.open(`${stage.site.url}/article`);
    await tab.see(BADGES);
    return tab;
  };
  const countBadges = (count: number) => document.querySelectorAll('second-source-badge').length === count;

  for (const asleep of [false, true])
    it(`the database, ${asleep ? 'asleep' : 'awake'}: decisions are gone with it, the starter corpus is back`, async () => {
      const tab = await open();
      const [before, count] = [(await tab.all(CONFLICT)).length, (await tab.all(BADGE)).length];
      await tab.press(CONFLICT);
      await tab.see(`${CARD} button`);
      const sources = (await tab.all({ path: `${CARD} button`, text: NOT_SAME })).length;
      for (let done = 1; done <= sources; done++) {
        await tab.press({ path: `${CARD} button`, text: NOT_SAME });
        await expect.poll(async () => (await tab.all(`${CARD} [data-undo]`)).length).toBe(done);
      }
      await tab.keys('Escape');
      await expect.poll(async () => (await tab.all(CONFLICT)).length).toBe(before - 1);
      const bare = await stage.browser.openExtensionPage(BARE);
      await tab.page.bringToFront();
      if (asleep) await stage.browser.sleepBackground();
      expect(await bare.evaluate(deleteDatabase)).toBe('deleted');
      if (asleep) await tab.reload();
      await expect.poll(async () => (await tab.all(CONFLICT)).length, { timeout: 10_000 }).toBe(before);
      expect((await tab.all(BADGE)).length).toBe(count);
    });

  it('the database, under an open manager and an open popup: both go on, with what is there now', async () => {
    const popup = await stage.browser.openExtensionPage('popup.html?tab=corpus');
    await popup.see({ path: 'h2', text: 'Corpus file' });
    await popup.evaluate(importInPopup, await harbourFile());
    await popup.see({ path: '.toast', text: 'entries added' });
    const manager = await stage.browser.openExtensionPage('manager.html#/sources');
    await manager.see({ path: '.row-title', text: FERRIES });
    const bare = await stage.browser.openExtensionPage(BARE);
    expect(await bare.evaluate(deleteDatabase)).toBe('deleted');
    await manager.page.bringToFront();
    await manager.press({ path: 'nav a', text: 'Claims' });
    await manager.see('.row-quote');
    await manager.press({ path: 'nav a', text: 'Sources' });
    await manager.see('.row-title');
    expect(await manager.all({ path: '.row-title', text: FERRIES })).toEqual([]);
    await manager.press({ path: 'nav a', text: 'Claims' });
    await popup.page.bringToFront();
    await popup.evaluate(importInPopup, await harbourFile());
    await popup.see({ path: '.toast', text: 'entries added' });
    await manager.page.bringToFront();
    await manager.press({ path: 'nav a', text: 'Sources' });
    await manager.see({ path: '.row-title', text: FERRIES });
  });

  it('what gates look for: made anew from the corpus, a site that is off stays off, badges stay', async () => {
    const tab = await open();
    const count = (await tab.all(BADGE)).length;
    const bare = await stage.browser.openExtensionPage(BARE);
    await bare.evaluate(async () => {
      const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', Api & Messages>;
      const data = { host: 'off.example', on: false };
      await (browser ?? chrome).runtime.sendMessage({ name: 'site:set', data });
    });
    await tab.page.bringToFront();
    await bare.evaluate(clearLocal);
    await expect.poll(() => bare.evaluate(watched)).toMatchObject({ hiddenHosts: ['off.example'] });
    await tab.until(countBadges, count, 'the badges of before');
    await tab.reload();
    await tab.until(countBadges, count, 'the badges of before');
  });
});

interface Messages {
  runtime: { sendMessage(message: unknown): Promise<unknown> };
}

scenarios('two windows on the corpus', (stage) => {
  it('what one deletes and takes back goes and comes in the other, and a page of it says that it is gone', async () => {
    const popup = await stage.browser.openExtensionPage('popup.html?tab=corpus');
    await popup.see({ path: 'h2', text: 'Corpus file' });
    await popup.evaluate(importInPopup, await harbourFile());
    await popup.see({ path: '.toast', text: 'entries added' });
    const list = await stage.browser.openExtensionPage('manager.html#/sources?text=Pier');
    await list.press({ path: '.row-title', text: FERRIES });
    await list.see('.claim-tools button');
    const other = await stage.browser.openExtensionPage('manager.html#/sources?text=Pier');
    await other.see({ path: '.row-title', text: FERRIES });
    await other.press({ path: '.row-action', text: 'Delete' });
    await other.see({ path: '.toast', text: 'Moved to the bin' });
    await list.see({ path: '.view h1', text: 'not in your corpus' });
    await other.press({ path: '.toast button', text: 'Undo' });
    await other.see({ path: '.row-title', text: FERRIES });
    await list.see('.claim-tools button');
  });
});
