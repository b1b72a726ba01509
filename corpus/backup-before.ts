import { BACKUP_PAUSE_MS, type BackupInfo, listBackups, takeBackup } from './backups';
import { type CorpusDatabase, revisionOf } from './database';
import { CorpusError, guarded } from './errors';

/** Copies made by themselves before something that changes much. */

/** Claims from which on a deletion has a copy made first. */
export const MANY_CLAIMS = 20;
/** Least time between two copies of one reason, in milliseconds: many deletions in a row must not push out older copies. */
export const BEFORE_PAUSE_MS = 60 * 60 * 1000;
/** Claims of a corpus whose copy takes seconds. There any copy of the last day will do. */
const LARGE = 20_000;

/** Whether a copy is as good as one made now. */
function willDo(copy: BackupInfo, reason: BackupInfo['reason'], now: number): boolean {
  const age = Math.abs(now - copy.madeAt);
  return copy.claims > LARGE ? age < BACKUP_PAUSE_MS : copy.reason === reason && age < BEFORE_PAUSE_MS;
}

/**
 * Makes a copy before an import or a deletion, unless the last copy is of this state or one of the same reason is not an
 * hour old (in a large corpus any copy, a day). Where there is no room for it none is made: a full disk must not keep the reader from deleting.
 * @param now epoch milliseconds. @returns whether one was made. @throws {CorpusError} of any other kind.
 */
export async function backupBefore(
  db: CorpusDatabase,
  reason: 'before-import' | 'before-delete',
  now = Date.now(),
): Promise<boolean> {
  const copies = await listBackups(db);
  const isRecent = copies.some((copy) => willDo(copy, reason, now));
  if (isRecent || copies[0]?.revision === (await revisionOf(db))) return false;
  try {
    await takeBackup(db, reason, now);
    return true;
  } catch (error) {
    if (error instanceof CorpusError && error.kind === 'quota') return false;
    throw error;
  }
}

/**
 * The same before a deletion of many claims. They go into the bin; the copy is for when that is emptied, whose contents no
 * later copy holds. @returns whether one was made. @throws {CorpusError}
 */
export async function backupBeforeDelete(
  db: CorpusDatabase,
  what: { sourceIds: readonly string[] } | { claimIds: readonly string[] },
  now = Date.now(),
): Promise<boolean> {
  const claims =
    'claimIds' in what
      ? what.claimIds.length
      : await guarded(
          db.claims
            .where('sourceId')
            .anyOf([...what.sourceIds])
            .count(),
        );
  return claims >= MANY_CLAIMS && backupBefore(db, 'before-delete', now);
}
