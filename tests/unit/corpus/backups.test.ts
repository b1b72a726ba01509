import { beforeEach, describe, expect, it, vi } from 'vitest';
import {
  BACKUP_PAUSE_MS,
  deleteBackup,
  exportState,
  listBackups,
  MAX_BACKUPS,
  noteExport,
  previewRestore,
  restoreBackup,
  takeBackup,
  takeDailyBackup,
  undeleteBackup,
} from '@/corpus/backups';
import type { CorpusDatabase } from '@/corpus/database';
import { hideHost } from '@/corpus/decisions';
import { exportCorpus } from '@/corpus/file';
import { installPacks } from '@/corpus/packs';
import { setClaimState } from '@/corpus/queries';
import { removeSource } from '@/corpus/saved-source';
import { changeSettings, readSettings } from '@/corpus/settings';
import { everything, freshCorpus, importNow, makeArticle, makePack } from './support';

const A = 'https://a.example/1';
const NOW = Date.UTC(2026, 0, 5);
const WHEN = new Date(NOW);
let db: CorpusDatabase;

beforeEach(async () => {
  db = await freshCorpus();
  await installPacks(db, [makePack()]);
  await importNow(db, makeArticle(['The harbour reopened. Ships came.'], { canonicalUrl: A }));
});

const change = (n: number) =>
  importNow(db, makeArticle([`Ship ${n} came. Nobody saw.`], { canonicalUrl: `https://b.example/${n}` }));

describe('a copy of the day', () => {
  it('is made once a day, and only after a change', async () => {
    expect(await takeDailyBackup(db, NOW)).toMatchObject({ reason: 'daily', sources: 3, claims: 5 });
    await change(1);
    expect(await takeDailyBackup(db, NOW + BACKUP_PAUSE_MS - 1)).toBeNull();
    expect(await takeDailyBackup(db, NOW + BACKUP_PAUSE_MS)).toMatchObject({ sources: 4 });
    expect(await takeDailyBackup(db, NOW + 3 * BACKUP_PAUSE_MS)).toBeNull();
    expect(await listBackups(db)).toHaveLength(2);
  });

  it('is made although the clock was set back', async () => {
    await takeDailyBackup(db, NOW);
    await change(1);
    expect(await takeDailyBackup(db, NOW - 400 * BACKUP_PAUSE_MS)).not.toBeNull();
  });

  it('is not made of packs alone, nor where the reader wants none', async () => {
    const packsOnly = await freshCorpus();
    await installPacks(packsOnly, [makePack()]);
    expect(await takeDailyBackup(packsOnly, NOW)).toBeNull();
    await hideHost(packsOnly, 'a.example');
    expect(await takeDailyBackup(packsOnly, NOW)).not.toBeNull();
    await changeSettings(db, { snapshots: false });
    expect(await takeDailyBackup(db, NOW)).toBeNull();
  });
});

describe('copies', () => {
  it('are listed without their contents, the newest first, and only so many kept', async () => {
    for (let i = 0; i < MAX_BACKUPS + 3; i++) await takeBackup(db, 'by-hand', NOW + i);
    const list = await listBackups(db);
    expect(list.map(({ madeAt }) => madeAt - NOW)).toEqual(
      Array.from({ length: MAX_BACKUPS }, (_, i) => MAX_BACKUPS + 2 - i),
    );
    expect(list.every((info) => !('bytes' in info) && info.size > 100)).toBe(true);
    expect(await db.backups.count()).toBe(MAX_BACKUPS * 2);
  });

  it('are smaller than the file they hold', async () => {
    for (let i = 0; i < 30; i++) await change(i);
    const { size } = await takeBackup(db, 'by-hand', NOW);
    expect(size).toBeLessThan((await exportCorpus(db, WHEN)).length / 3);
  });

  it('can be made where the browser cannot compress', async () => {
    vi.stubGlobal('CompressionStream', undefined);
    const { id, size } = await takeBackup(db, 'by-hand', NOW);
    vi.unstubAllGlobals();
    expect(size).toBe((await exportCorpus(db, WHEN)).length);
    expect((await previewRestore(db, id)).claims).toMatchObject({ added: 0, removed: 0, changed: 0 });
  });

  it('can be deleted', async () => {
    const { id } = await takeBackup(db, 'by-hand', NOW);
    const rows = await deleteBackup(db, id);
    expect(await listBackups(db)).toEqual([]);
    await undeleteBackup(db, rows);
    expect((await previewRestore(db, id)).claims).toMatchObject({ added: 0, removed: 0, changed: 0 });
    await deleteBackup(db, id);
    expect(await deleteBackup(db, id)).toEqual([]);
    expect(await db.backups.count()).toBe(0);
    await expect(restoreBackup(db, id)).rejects.toMatchObject({ kind: 'invalid' });
  });
});

describe('putting a copy back', () => {
  it('tells beforehand, does it, and can be undone', async () => {
    const { id } = await takeBackup(db, 'by-hand', NOW);
    const before = await everything(db);
    await removeSource(db, A);
    await change(1);
    await setClaimState(db, ['pack:brightmoor/a'], 'rejected');
    await hideHost(db, 'a.example');
    await changeSettings(db, { newClaims: 'to-review', checks: 'on-press' });
    const later = await exportCorpus(db, WHEN);

    const difference = await previewRestore(db, id);
    expect(difference.sources).toMatchObject({ added: 1, removed: 1, changed: 0 });
    expect(difference.claims).toMatchObject({ added: 2, removed: 2, changed: 1 });
    expect(difference.claims.examples.added).toEqual(expect.arrayContaining(['Ships came.']));
    expect(difference.decisions).toMatchObject({ added: 0, removed: 1 });

    const undo = await restoreBackup(db, id, NOW + 1);
    expect(await everything(db)).toEqual(before);
    expect(await readSettings(db)).toMatchObject({ newClaims: 'accepted', checks: 'on-press' });
    await restoreBackup(db, undo.id, NOW + 2);
    expect(await exportCorpus(db, WHEN)).toBe(later);
  });

  it('changes nothing where the copy is damaged, and says so', async () => {
    const { id } = await takeBackup(db, 'by-hand', NOW);
    await db.backups.put({ id: `${id}:content`, packed: 'gzip', bytes: new Uint8Array([31, 139, 8, 0, 1, 2, 3]) });
    const before = await everything(db);
    await expect(restoreBackup(db, id)).rejects.toMatchObject({ kind: 'invalid', message: /damaged/ });
    expect(await everything(db)).toEqual(before);
  });

  it('changes nothing where it breaks off in the middle', async () => {
    const { id } = await takeBackup(db, 'by-hand', NOW);
    await removeSource(db, A);
    const before = await everything(db);
    const stop = (): never => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    db.claims.hook('creating', stop);
    await expect(restoreBackup(db, id)).rejects.toMatchObject({ kind: 'quota' });
    db.claims.hook('creating').unsubscribe(stop);
    expect(await everything(db)).toEqual(before);
  });
});

describe('a full disk', () => {
  it('leaves the corpus and older copies as they are, and says what to do', async () => {
    const old = await takeBackup(db, 'by-hand', NOW);
    const before = await everything(db);
    const full = (_: unknown, row: object): void => {
      if ('bytes' in row) throw new DOMException('full', 'QuotaExceededError');
    };
    db.backups.hook('creating', full);
    await expect(takeBackup(db, 'by-hand', NOW + 1)).rejects.toMatchObject({
      kind: 'quota',
      message: /Free disk space/,
    });
    db.backups.hook('creating').unsubscribe(full);
    expect((await listBackups(db)).map(({ id }) => id)).toEqual([old.id]);
    expect(await db.backups.count()).toBe(2);
    expect(await everything(db)).toEqual(before);
  });
});

describe('the reminder to export', () => {
  it('comes with many changes, or with some after a month', async () => {
    const own = await freshCorpus();
    expect(await exportState(own, NOW)).toEqual({ at: null, changes: 0, isDue: false });
    for (let i = 0; i < 12; i++) await change(i);
    expect(await exportState(db, NOW)).toMatchObject({ at: null, isDue: true });
    await noteExport(db, NOW);
    expect(await exportState(db, NOW)).toEqual({ at: NOW, changes: 0, isDue: false });
    for (let i = 20; i < 32; i++) await change(i);
    expect(await exportState(db, NOW + BACKUP_PAUSE_MS)).toMatchObject({ changes: 12, isDue: false });
    expect(await exportState(db, NOW + 31 * BACKUP_PAUSE_MS)).toMatchObject({ isDue: true });
    for (let i = 40; i < 80; i++) await change(i);
    expect(await exportState(db, NOW + BACKUP_PAUSE_MS)).toMatchObject({ isDue: true });
    expect(await listBackups(db)).toEqual([]);
  });
});
