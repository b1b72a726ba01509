import Dexie from 'dexie';
import { afterEach, describe, expect, it } from 'vitest';
import { CorpusDatabase, openCorpus, revisionOf } from '@/corpus/database';
import { addNotSame, hideHost, showHost, undoDecision } from '@/corpus/decisions';
import { CorpusError, toCorpusError } from '@/corpus/errors';
import { installPacks, removePack, restorePack } from '@/corpus/packs';
import { setClaimState } from '@/corpus/queries';
import { removeSource, restoreSource } from '@/corpus/saved-source';
import { everything, freshCorpus, importNow, makeArticle, makePack } from './support';

const article = makeArticle(['Brightmoor cut 600 jobs. It has 3,000 left.']);

function openNative(name: string, version: number): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, version);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

async function errorOf(promise: Promise<unknown>): Promise<CorpusError> {
  const error = await promise.then(
    () => null,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(CorpusError);
  return error as CorpusError;
}

describe('openCorpus', () => {
  const { indexedDB: own } = Dexie.dependencies;
  afterEach(() => {
    Dexie.dependencies.indexedDB = own;
  });

  it('makes a database, and opens the same one again with what is in it', async () => {
    const db = await openCorpus('again');
    await installPacks(db, [makePack()]);
    db.close();
    const second = await openCorpus('again');
    expect(await second.claims.count()).toBe(3);
    expect(await revisionOf(second)).toBe(1);
  });

  it('says what to do where there is no IndexedDB', async () => {
    Dexie.dependencies.indexedDB = undefined as unknown as IDBFactory;
    const error = await errorOf(openCorpus('none'));
    expect(error.kind).toBe('missing');
    expect(error.message).toMatch(/private browsing/);
  });

  it('refuses a database of a newer version and leaves it as it is', async () => {
    (await openNative('newer', 30)).close();
    const error = await errorOf(openCorpus('newer'));
    expect(error.kind).toBe('newer-version');
    expect(error.message).toMatch(/Update the extension/);
    expect((await openNative('newer', 30)).version).toBe(30);
  });

  it('says which windows to close where an older version holds the database', async () => {
    const older = await openNative('held', 5);
    const error = await errorOf(openCorpus('held', 20));
    expect(error.kind).toBe('blocked');
    expect(error.message).toMatch(/Close/);
    older.close();
    expect((await openCorpus('held')).isOpen()).toBe(true);
  });
});

describe('errors of a change', () => {
  it('names a full disk, however deep Dexie wraps it, and keeps nothing of the change', async () => {
    const db = await freshCorpus();
    await importNow(db, article);
    const before = await everything(db);
    const revision = await revisionOf(db);
    const full = (): never => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    db.claims.hook('creating', full);
    const error = await errorOf(
      importNow(db, makeArticle(['A thing. Another thing.'], { canonicalUrl: 'https://b.example/' })),
    );
    expect(error.kind).toBe('quota');
    expect(error.message).toMatch(/what was saved before is safe/);
    db.claims.hook('creating').unsubscribe(full);
    expect(await everything(db)).toEqual(before);
    expect(await revisionOf(db)).toBe(revision);
  });

  it('passes on what it does not know with its first line', () => {
    const error = toCorpusError(new Error('odd\nstack'));
    expect(error.kind).toBe('failed');
    expect(error.message).toContain('(odd)');
    expect(toCorpusError(error)).toBe(error);
    expect(toCorpusError('text').kind).toBe('failed');
  });

  it('finds the cause in wrappers', () => {
    const quota = Object.assign(new Error('q'), { name: 'QuotaExceededError' });
    expect(toCorpusError({ name: 'AbortError', inner: quota }).kind).toBe('quota');
    expect(toCorpusError({ name: 'BulkError', failures: [quota] }).kind).toBe('quota');
    expect(toCorpusError({ name: 'OpenFailedError', inner: { name: 'VersionError' } }).kind).toBe('newer-version');
  });
});

describe('the revision', () => {
  it('goes up with every change and stays where nothing changed', async () => {
    const db = await freshCorpus();
    const steps: [string, boolean, () => Promise<unknown>][] = [
      ['install', true, () => installPacks(db, [makePack()])],
      ['install again', false, () => installPacks(db, [makePack()])],
      ['upgrade', true, () => installPacks(db, [makePack({ version: 2 })])],
      ['reject', true, () => setClaimState(db, ['pack:brightmoor/a'], 'rejected')],
      ['reject again', false, () => setClaimState(db, ['pack:brightmoor/a'], 'rejected')],
      ['remove pack', true, () => removePack(db, 'brightmoor')],
      ['remove pack again', false, () => removePack(db, 'brightmoor')],
      ['restore pack', true, () => restorePack(db, makePack())],
      ['restore pack again', false, () => restorePack(db, makePack())],
      ['import', true, () => importNow(db, article)],
      ['import again', false, () => importNow(db, article)],
      ['hide', true, () => hideHost(db, 'news.example')],
      ['hide again', false, () => hideHost(db, 'news.example')],
      ['show', true, () => showHost(db, 'news.example')],
      ['show again', false, () => showHost(db, 'news.example')],
      ['decide', true, () => addNotSame(db, { claimId: 'x', sentence: 'A b.', attribute: 'y' })],
      ['decide again', false, () => addNotSame(db, { claimId: 'x', sentence: 'A b.', attribute: 'y' })],
      ['undo what is not', false, () => undoDecision(db, 'none')],
      ['remove what is not', false, () => removeSource(db, 'none')],
    ];
    for (const [what, raises, act] of steps) {
      const before = await revisionOf(db);
      await act();
      expect([what, (await revisionOf(db)) - before]).toEqual([what, raises ? 1 : 0]);
    }
    const before = await revisionOf(db);
    const removed = await removeSource(db, 'https://news.example/brightmoor');
    if (removed === null) throw new Error('the source was not there');
    await restoreSource(db, removed);
    expect((await revisionOf(db)) - before).toBe(2);
  });

  it('counts the changes of two connections as one row', async () => {
    const first = await freshCorpus();
    const second = await openCorpus(first.name);
    await Promise.all([
      hideHost(first, 'a.example'),
      hideHost(second, 'b.example'),
      hideHost(first, 'c.example'),
      hideHost(second, 'd.example'),
    ]);
    expect(await revisionOf(first)).toBe(4);
    expect(await revisionOf(second)).toBe(4);
  });

  it('lets a connection that was closed by the browser open again', async () => {
    const db = await freshCorpus();
    await installPacks(db, [makePack()]);
    db.close({ disableAutoOpen: false });
    expect(await new CorpusDatabase(db.name).claims.count()).toBe(3);
    expect(await revisionOf(db)).toBe(1);
  });
});
