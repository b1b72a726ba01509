import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { takeBackup } from '@/corpus/backups';
import { deleteSources, emptyBin, restoreFromBin } from '@/corpus/bin';
import { type CorpusDatabase, openCorpus } from '@/corpus/database';
import { toCorpusError } from '@/corpus/errors';
import { exportCorpus, importCorpus } from '@/corpus/file';
import { addJob, listJobs } from '@/corpus/jobs';
import { changeTags } from '@/corpus/notes';
import { LEAST_FOR_CHANGES, LEAST_ROOM } from '@/corpus/room';
import { everything, freshCorpus, importNow, makeArticle } from './support';

const A = 'https://a.example/1';
const FULL = { kind: 'quota', message: expect.stringContaining('There is no room left for the corpus.') };
let db: CorpusDatabase;
let now = 1_800_000_000_000;

/** What the browser says that it would still give. */
function leave(bytes: number): void {
  vi.stubGlobal('navigator', { storage: { estimate: async () => ({ quota: bytes + 1_000, usage: 1_000 }) } });
  now += 60_000;
  vi.setSystemTime(now);
}

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  leave(10_000_000_000);
  db = await freshCorpus();
  await importNow(db, makeArticle(['The harbour reopened. Ships came.'], { canonicalUrl: A }));
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe('a disk that is nearly full', () => {
  it('takes nothing that makes the corpus larger, and says so', async () => {
    const file = await exportCorpus(db);
    const before = await everything(db);
    leave(LEAST_ROOM - 1);
    const another = makeArticle(['Ships left. Nobody saw.'], { canonicalUrl: 'https://b.example/1' });
    await expect(importNow(db, another)).rejects.toMatchObject(FULL);
    await expect(importCorpus(db, file)).rejects.toMatchObject(FULL);
    await expect(addJob(db, [{ kind: 'file', name: 'a', content: new Blob(['a']) }])).rejects.toMatchObject(FULL);
    await expect(takeBackup(db, 'by-hand')).rejects.toMatchObject({
      kind: 'quota',
      message: expect.stringContaining('There is no room for a backup.'),
    });
    expect(await everything(db)).toEqual(before);
    expect(await listJobs(db)).toEqual([]);
  });

  it('counts what files and corpus files take', async () => {
    leave(LEAST_ROOM + 100);
    const big = { kind: 'file', name: 'a', content: new Blob(['a'.repeat(200)]) } as const;
    await expect(addJob(db, [big])).rejects.toMatchObject(FULL);
    await addJob(db, [{ ...big, content: new Blob(['a']) }]);
  });

  it('takes small changes for a while, and then only deletions', async () => {
    const tag = (name: string) => changeTags(db, { table: 'sources', ids: [A] }, { add: [name] });
    leave(LEAST_FOR_CHANGES);
    await tag('one');
    leave(LEAST_FOR_CHANGES - 1);
    await expect(tag('two')).rejects.toMatchObject(FULL);
    leave(0);
    const { binIds } = await deleteSources(db, [A]);
    expect(await db.sources.count()).toBe(0);
    await expect(restoreFromBin(db, binIds)).rejects.toMatchObject(FULL);
    expect(await emptyBin(db)).toBe(1);
  });

  it('is believed to be so for a second only', async () => {
    leave(0);
    const tag = () => changeTags(db, { table: 'sources', ids: [A] }, { add: ['one'] });
    await expect(tag()).rejects.toMatchObject(FULL);
    const { storage } = navigator as unknown as { storage: { estimate: () => Promise<unknown> } };
    storage.estimate = async () => ({ quota: 10_000_000_000, usage: 0 });
    await expect(tag()).rejects.toMatchObject(FULL);
    vi.setSystemTime(now + 1_000);
    await tag();
  });

  it('is what is the matter where the database cannot be opened', async () => {
    const broken = () => Promise.reject(new DOMException('Internal error opening backing store', 'UnknownError'));
    const opening = vi.spyOn(indexedDB, 'databases').mockImplementation(broken);
    await expect(openCorpus('not-there')).rejects.toMatchObject({ kind: 'failed' });
    leave(1_000);
    await expect(openCorpus('not-there')).rejects.toMatchObject(FULL);
    opening.mockRestore();
  });
});

it('a browser that does not say how much is left is not stopped', async () => {
  vi.stubGlobal('navigator', {});
  now += 60_000;
  vi.setSystemTime(now);
  await importNow(db, makeArticle(['Ships left. Nobody saw.'], { canonicalUrl: 'https://b.example/1' }));
  expect(await db.sources.count()).toBe(2);
});

it('Firefox’ word for a database that it could open for reading only is told as a full disk', () => {
  const message = 'A mutation operation was attempted on a database that did not allow mutations.';
  expect(toCorpusError(new DOMException(message, 'InvalidStateError')).kind).toBe('quota');
  expect(toCorpusError(new DOMException('closed', 'InvalidStateError')).kind).toBe('failed');
});
