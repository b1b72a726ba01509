import { beforeEach, describe, expect, it, vi } from 'vitest';
import { BEFORE_PAUSE_MS, backupBefore, backupBeforeDelete, MANY_CLAIMS } from '@/corpus/backup-before';
import {
  BACKUP_PAUSE_MS,
  type BackupInfo,
  backupAsFile,
  listBackups,
  restoreBackup,
  takeBackup,
} from '@/corpus/backups';
import { deleteClaims, deleteSources, emptyBin } from '@/corpus/bin';
import type { CorpusDatabase } from '@/corpus/database';
import { everything, freshCorpus, importNow, makeArticle } from './support';

const A = 'https://a.example/1';
const NOW = Date.UTC(2026, 0, 5);
const SENTENCES = Array.from({ length: MANY_CLAIMS }, (_, i) => `Ship ${i} came in.`);
let db: CorpusDatabase;

beforeEach(async () => {
  db = await freshCorpus();
  await importNow(db, makeArticle([SENTENCES.join(' ')], { canonicalUrl: A }));
  await importNow(db, makeArticle(['The harbour reopened. Ships came.'], { canonicalUrl: 'https://b.example/1' }));
});

describe('a copy before a deletion', () => {
  it('brings back what was deleted when the bin has been emptied', async () => {
    const before = await everything(db);
    expect(await backupBeforeDelete(db, { sourceIds: [A] }, NOW)).toBe(true);
    await deleteSources(db, [A]);
    await emptyBin(db);
    const [copy] = await listBackups(db);
    expect(copy).toMatchObject({ reason: 'before-delete', claims: MANY_CLAIMS + 2 });
    await restoreBackup(db, copy?.id ?? '');
    expect(await everything(db)).toEqual(before);
  });

  it('is made for many claims only, whether they go by themselves or with their sources', async () => {
    const ids = await db.claims.where('sourceId').equals(A).primaryKeys();
    expect(await backupBeforeDelete(db, { claimIds: ids.slice(1) }, NOW)).toBe(false);
    expect(await backupBeforeDelete(db, { sourceIds: ['https://b.example/1'] }, NOW)).toBe(false);
    expect(await backupBeforeDelete(db, { claimIds: ids }, NOW)).toBe(true);
  });

  it('is made once an hour, so that many deletions leave older copies in place, and never twice of one state', async () => {
    expect(await backupBefore(db, 'before-delete', NOW)).toBe(true);
    expect(await backupBefore(db, 'before-delete', NOW + 2 * BEFORE_PAUSE_MS)).toBe(false);
    await deleteClaims(db, await db.claims.limit(1).primaryKeys());
    expect(await backupBefore(db, 'before-delete', NOW + BEFORE_PAUSE_MS - 1)).toBe(false);
    expect(await backupBefore(db, 'before-import', NOW + 1)).toBe(true);
    await deleteClaims(db, await db.claims.limit(1).primaryKeys());
    expect(await backupBefore(db, 'before-delete', NOW + BEFORE_PAUSE_MS)).toBe(true);
    expect((await listBackups(db)).map(({ reason }) => reason)).toEqual([
      'before-delete',
      'before-import',
      'before-delete',
    ]);
    await backupAsFile(db, (await listBackups(db))[0]?.id ?? '');
  });

  it('is not made of a large corpus that has any copy of the last day, for it takes seconds', async () => {
    const { id } = await takeBackup(db, 'daily', NOW);
    await deleteClaims(db, await db.claims.limit(1).primaryKeys());
    const row = await db.backups.get(id);
    await db.backups.put({ ...(row as BackupInfo), claims: 100_000 });
    expect(await backupBefore(db, 'before-delete', NOW + BACKUP_PAUSE_MS - 1)).toBe(false);
    expect(await backupBefore(db, 'before-delete', NOW + BACKUP_PAUSE_MS)).toBe(true);
  });

  it('does without where there is no room for it, and lets any other fault be seen', async () => {
    const full = vi.spyOn(db.backups, 'add').mockRejectedValue(new DOMException('full', 'QuotaExceededError'));
    expect(await backupBefore(db, 'before-delete', NOW)).toBe(false);
    full.mockRejectedValue(new DOMException('broken', 'UnknownError'));
    await expect(backupBefore(db, 'before-delete', NOW)).rejects.toMatchObject({ kind: 'failed' });
    expect(await listBackups(db)).toEqual([]);
  });
});
