import { expect, it } from 'vitest';
import { sampleOf } from '@/tests/support/old-database';
import { bringCorpus } from './support/corpus-bundle';
import { scenarios } from './support/scenarios';

/** A file of the extension that runs nothing: its page has the extension's storage and no code of ours in it. */
const BARE = 'wordnet-licence.txt';

/** Puts a database of version 1 in the place of what is there, past all code of ours. @returns whether it is there. */
async function makeVersion1(tables: Record<string, unknown[]>): Promise<boolean> {
  const done = (request: IDBRequest | IDBOpenDBRequest) =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  await done(indexedDB.deleteDatabase('second-source'));
  const request = indexedDB.open('second-source', 10);
  const indexes: Record<string, string[]> = {
    sources: ['url', 'textHash', 'pack'],
    claims: ['sourceId', 'pack'],
    decisions: ['kind'],
  };
  const keys: Record<string, string> = { meta: 'key', snapshot: 'part' };
  request.onupgradeneeded = () => {
    for (const [name, rows] of Object.entries(tables)) {
      const store = request.result.createObjectStore(name, { keyPath: keys[name] ?? 'id' });
      for (const index of indexes[name] ?? []) store.createIndex(index, index);
      for (const row of rows) store.add(row);
    }
  };
  try {
    ((await done(request)) as IDBDatabase).close();
    return true;
  } catch (error) {
    if ((error as DOMException).name === 'VersionError') return false;
    throw error;
  }
}

/** All rows, past all code of ours. */
async function rawRows(): Promise<Record<string, Record<string, unknown>[]>> {
  const done = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const db = await done(indexedDB.open('second-source'));
  const rows: Record<string, Record<string, unknown>[]> = {};
  for (const name of db.objectStoreNames) rows[name] = await done(db.transaction(name).objectStore(name).getAll());
  db.close();
  return rows;
}

/** Whether the database is there in the version of this code, Dexie's times ten. Asks without opening, and so without making, it. */
async function isThere(): Promise<boolean> {
  return (await indexedDB.databases()).some(({ name, version }) => name === 'second-source' && version === 20);
}

scenarios('the database in the browser', (stage) => {
  it('of version 1 is brought up to date by the extension with every row in it', async () => {
    const sample = await sampleOf(1);
    const bare = await stage.browser.openExtensionPage(BARE);
    // The background lets go of the old one at once, and may make it anew before this does: then once more.
    await bare.until(makeVersion1, sample.tables, 'the old database in place');

    const popup = await stage.browser.openExtensionPage('popup.html');
    await popup.pressByScript({ path: '[role=tab]', text: 'Corpus' });
    await popup.until(isThere, null, 'the new version');
    const rows = await bare.page.evaluate(rawRows);
    const without = (table: string, added: string[]) =>
      (rows[table] ?? [])
        .filter(({ pack }) => pack === null)
        .map((row) => Object.fromEntries(Object.entries(row).filter(([key]) => !added.includes(key))));
    const own = (table: string) => (sample.tables[table] ?? []).filter(({ pack }) => pack === null);
    expect(own('claims').length).toBeGreaterThan(20);
    expect(without('sources', ['tags', 'remark', 'copyOf'])).toEqual(own('sources'));
    expect(without('claims', ['tags', 'remark', 'original'])).toEqual(own('claims'));
    expect(rows.texts).toEqual(sample.tables.texts);
    expect(rows.decisions).toEqual(sample.tables.decisions);
    expect(rows.claims?.every(({ tags, original }) => Array.isArray(tags) && original === null)).toBe(true);
  });

  it('takes what two windows change at once, and what each takes back', async () => {
    const [one, two] = [await stage.browser.openExtensionPage(BARE), await stage.browser.openExtensionPage(BARE)];
    for (const tab of [one, two]) await bringCorpus(tab);
    const edit = async (tag: string) => {
      const { openCorpus, changeTags, reviewClaims, undoEdit, revisionOf } = globalThis.corpus;
      const db = await openCorpus();
      const ids = (await db.claims.toCollection().primaryKeys()).slice(0, 40);
      const before = await revisionOf(db);
      const undos = [];
      for (const id of ids) undos.push((await changeTags(db, { table: 'claims', ids: [id] }, { add: [tag] })).undo);
      const reviewed = await reviewClaims(db, ids, tag === 'one' ? 'rejected' : 'to-review');
      // Every second tag is taken back while the other window goes on.
      for (const undo of undos.filter((_, at) => at % 2 === 1)) await undoEdit(db, undo);
      db.close();
      return { ids, before, reviewed: reviewed.value };
    };
    const [first, second] = await Promise.all([one.page.evaluate(edit, 'one'), two.page.evaluate(edit, 'two')]);
    expect(first.ids).toEqual(second.ids);
    const after = await one.page.evaluate(async (ids) => {
      const { openCorpus, revisionOf } = globalThis.corpus;
      const db = await openCorpus();
      const claims = await db.claims.bulkGet(ids);
      const revision = await revisionOf(db);
      db.close();
      return { revision, tags: claims.map((claim) => claim?.tags), states: claims.map((claim) => claim?.state) };
    }, first.ids);
    expect(after.tags).toEqual(first.ids.map((_, at) => (at % 2 === 0 ? ['one', 'two'] : [])));
    expect(new Set(after.states).size).toBe(1);
    // In each window a tag for each claim, a review, and every second tag taken back: all counted once.
    const { length } = first.ids;
    expect(length).toBeGreaterThan(20);
    expect(after.revision - Math.min(first.before, second.before)).toBe(2 * (length + 1 + Math.floor(length / 2)));
  });

  it('gives back from the bin, in another window, what one has deleted', async () => {
    const [one, two] = [await stage.browser.openExtensionPage(BARE), await stage.browser.openExtensionPage(BARE)];
    for (const tab of [one, two]) await bringCorpus(tab);
    const sources = () =>
      one.page.evaluate(async () => {
        const db = await globalThis.corpus.openCorpus();
        const rows = {
          sources: await db.sources.toArray(),
          texts: await db.texts.toArray(),
          claims: await db.claims.toArray(),
        };
        db.close();
        return rows;
      });
    const before = await sources();
    const deleted = await one.page.evaluate(async () => {
      const { openCorpus, deleteSources } = globalThis.corpus;
      const db = await openCorpus();
      const own = await db.sources.filter(({ pack }) => pack === null).primaryKeys();
      const { binIds } = await deleteSources(db, own);
      db.close();
      return { binIds, own: own.length };
    });
    expect(deleted.own).toBeGreaterThan(0);
    expect(deleted.binIds).toHaveLength(deleted.own);
    expect((await sources()).sources.length).toBe(before.sources.length - deleted.own);
    const left = await two.page.evaluate(async (ids) => {
      const { openCorpus, restoreFromBin, listBin } = globalThis.corpus;
      const db = await openCorpus();
      const { skipped } = await restoreFromBin(db, ids);
      const bin = await listBin(db);
      db.close();
      return [skipped, bin];
    }, deleted.binIds);
    expect(left).toEqual([[], []]);
    expect(await sources()).toEqual(before);
  });
});
