import { afterAll, expect, it } from 'vitest';
import { giveRoom, leaveRoom, SMALL_QUOTA, smallDisk } from './support/fullness';
import { choose, harbourPage, saved } from './support/importing';
import { scenarios } from './support/scenarios';
import type { Tab } from './support/tab';

const COUNT = 160;
const ALL = { sources: COUNT, claims: COUNT * 4, doubles: 0 };
const NO_ROOM = 'There is no room left for the corpus.';
const files = (count: number, from = 1_000) =>
  Array.from({ length: count }, (_, i) => ({ name: `${i + from}.html`, text: harbourPage(i + from) }));

const done = (manager: Tab, least: number) =>
  manager.until(
    (wanted) => Number(/(\d+) done/.exec(document.body.innerText)?.[1]) >= wanted,
    least,
    `${least} files to be done`,
  );

/** How many rows a table has, asked past all code of ours. */
const rowsIn = (tab: Tab, table: string) =>
  tab.evaluate(async (name) => {
    const result = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const db = await result(indexedDB.open('second-source'));
    const count = await result(db.transaction(name).objectStore(name).count());
    db.close();
    return count;
  }, table);

scenarios(
  'a browser that gives no more room',
  (stage) => {
    it('stops a bulk import with a clear line, loses nothing, and goes on with it when there is room', async () => {
      const manager = await stage.browser.openExtensionPage('manager.html#/import');
      await choose(manager, files(COUNT));
      await done(manager, 10);
      await leaveRoom(stage.browser, manager, 5_000_000);
      await manager.see({ path: '.job .note', text: NO_ROOM });
      const { sources, claims, doubles } = await saved(manager);
      expect(sources).toBeLessThan(COUNT);
      expect([claims, doubles]).toEqual([sources * 4, 0]);
      await giveRoom(stage.browser, manager);
      // what the browser said a moment ago is still believed
      await new Promise((resolve) => setTimeout(resolve, 1_500));
      await manager.pressByScript({ path: '.job button', text: 'Go on' });
      await done(manager, COUNT);
      expect(await saved(manager)).toEqual(ALL);
    });

    it('says so of a single article, of files and of a backup; and deletes all the same', async () => {
      const manager = await stage.browser.openExtensionPage('manager.html#/import');
      await choose(manager, files(1, 7_000));
      await manager.see('.import-preview');
      await leaveRoom(stage.browser, manager, 5_000_000);
      await new Promise((resolve) => setTimeout(resolve, 1_500));
      await manager.pressByScript({ path: 'button', text: 'Save with' });
      await manager.see({ path: '.toast', text: NO_ROOM });
      // it is still there to be saved
      await manager.see('.import-preview');
      await manager.pressByScript({ path: 'button', text: 'Cancel' });
      await choose(manager, files(3, 8_000));
      await manager.see({ path: '.empty', text: NO_ROOM });

      await manager.evaluate(() => {
        location.hash = '#/keep';
      });
      await manager.pressByScript({ path: '.keep button', text: 'Back up now' });
      await manager.see({ path: '.toast', text: 'There is no room for a backup.' });
      expect(await saved(manager)).toEqual(ALL);

      await manager.evaluate(() => {
        location.hash = '#/sources?origin=own';
      });
      await manager.pressByScript('[role=listitem] input[type=checkbox]');
      await manager.pressByScript({ path: '.selection-actions button', text: 'Delete' });
      await manager.see({ path: '.toast', text: 'Undo' });
      expect((await saved(manager)).sources).toBe(COUNT - 1);
      await manager.evaluate(() => {
        location.hash = '#/bin';
      });
      await manager.pressByScript({ path: 'button', text: 'Empty the bin' });
      await manager.pressByScript({ path: 'button', text: 'Delete for good' });
      await manager.see({ path: '.empty', text: 'The bin is empty' });
      expect(await rowsIn(manager, 'binContents')).toBe(0);
    });
  },
  { firefoxPrefs: SMALL_QUOTA },
);

const disk = smallDisk(250_000_000);
if (disk === null) {
  // Not for every machine: making a disk needs the right to mount one. The quota above is there on all of them.
  console.warn('a disk that is really full: not tried, for this system lets nobody mount a small disk');
} else {
  afterAll(() => disk.remove());
  scenarios(
    'a disk that is really full',
    (stage) => {
      it('is told of, and costs nothing that was saved, also when the browser is killed', async () => {
        let manager = await stage.browser.openExtensionPage('manager.html#/import');
        await choose(manager, files(COUNT));
        await done(manager, 10);
        disk.fill(10_000_000);
        await manager.see({ path: '.job .note', text: NO_ROOM });
        const kept = await saved(manager);
        expect(kept.sources).toBeGreaterThanOrEqual(10);
        // what is left is taken by others
        disk.fill(0);
        await new Promise((resolve) => setTimeout(resolve, 3_000));
        disk.empty();
        await stage.browser.killAndStart();
        manager = await stage.browser.openExtensionPage('manager.html#/import');
        await manager.see('.job');
        expect(await saved(manager)).toEqual(kept);
        expect(await rowsIn(manager, 'jobItems')).toBe(COUNT);
      }, 90_000);
    },
    { profileIn: disk.folder },
  );
}
