import { type Difference, differenceOf } from './backup-difference';
import { pack, unpack } from './backup-pack';
import { type CorpusDatabase, fileTables, revisionOf } from './database';
import { CorpusError, guarded } from './errors';
import { type FileRecords, readCorpusFile } from './file-read';
import { Rejections } from './file-rejections';
import { corpusPieces, whileUnchanged } from './file-write';
import { putSources } from './merge-source';
import { LEAST_ROOM, needRoom } from './room';
import { CORPUS_SETTINGS, readSettings } from './settings';

/**
 * Copies of the corpus inside the database, against what readers and bugs may do to it. They are corpus files,
 * compressed. A disk that breaks takes them along: only an export is safe from that, and the view says so.
 */

/** Why a copy was made. */
export type BackupReason = 'daily' | 'before-import' | 'before-restore' | 'before-delete' | 'by-hand';

/** A copy as it is listed. */
export interface BackupInfo {
  id: string;
  /** Epoch milliseconds. Rows of contents have none, so that listing by this index does not read them. */
  madeAt: number;
  reason: BackupReason;
  /** Revision of the corpus that it holds. */
  revision: number;
  /** Sources and claims in it, the packs' among them. */
  sources: number;
  claims: number;
  /** Bytes it takes. */
  size: number;
}

/** The contents of the copy whose id it begins with. */
export interface BackupContent {
  id: string;
  bytes: Uint8Array;
  packed: 'gzip' | 'none';
}

/** When the reader last exported the whole corpus. */
export interface ExportMark {
  id: string;
  at: number;
  revision: number;
}

/** A row of `backups`. */
export type BackupRow = BackupInfo | BackupContent | ExportMark;

const CONTENT = ':content';
const EXPORT_MARK = 'export';
/** Most copies kept; the oldest go first. */
export const MAX_BACKUPS = 10;
/** Most bytes all copies may take; the newest is kept whatever it takes. */
export const MAX_BACKUP_BYTES = 100_000_000;
/** Least time between two copies made by themselves, in milliseconds. */
export const BACKUP_PAUSE_MS = 24 * 60 * 60 * 1000;

/** The copies, the newest first. Does not read their contents. @throws {CorpusError} */
export async function listBackups(db: CorpusDatabase): Promise<BackupInfo[]> {
  return (await guarded(db.backups.orderBy('madeAt').reverse().toArray())) as BackupInfo[];
}

/**
 * Makes a copy of the corpus as it is. It is written whole or not at all; where there is no room for it, the corpus and
 * the older copies stay as they are.
 * @throws {CorpusError} quota where the disk is full.
 */
export async function takeBackup(db: CorpusDatabase, reason: BackupReason, now = Date.now()): Promise<BackupInfo> {
  const made = await whileUnchanged(async () => {
    const revision = await revisionOf(db);
    const counts = await db.read([db.sources, db.claims], async () => ({
      sources: await db.sources.count(),
      claims: await db.claims.count(),
    }));
    return { revision, ...counts, ...(await pack(corpusPieces(db, { now: new Date(now) }))) };
  });
  const { bytes, packed, ...about } = made;
  const info: BackupInfo = { id: crypto.randomUUID(), madeAt: now, reason, ...about, size: bytes.length };
  const write = async () => {
    await needRoom(LEAST_ROOM + bytes.length);
    await db.transaction('rw', db.backups, async () => {
      await db.backups.add(info);
      await db.backups.add({ id: `${info.id}${CONTENT}`, bytes, packed });
      await prune(db);
    });
  };
  await guarded(write()).catch((error: unknown) => {
    if (!(error instanceof CorpusError) || error.kind !== 'quota') throw error;
    throw new CorpusError(
      'quota',
      'There is no room for a backup. Free disk space or delete old backups; the corpus itself is as it was.',
      { cause: error },
    );
  });
  return info;
}

/** Deletes the oldest copies beyond the limits. To be called inside a transaction. */
async function prune(db: CorpusDatabase): Promise<void> {
  const all = (await db.backups.orderBy('madeAt').reverse().toArray()) as BackupInfo[];
  let total = 0;
  const old = all.filter(({ size }, i) => {
    total += size;
    return i > 0 && (i >= MAX_BACKUPS || total > MAX_BACKUP_BYTES);
  });
  await db.backups.bulkDelete(old.flatMap(({ id }) => [id, `${id}${CONTENT}`]));
}

/**
 * Makes the copy of the day where one is due: the reader wants copies, has something of their own, the last copy is a
 * day old and the corpus has changed since. All it goes by lies in the database, so that a worker that dies in between
 * only makes the next one do it. @returns the copy, null where none was due. @throws {CorpusError}
 */
export async function takeDailyBackup(db: CorpusDatabase, now = Date.now()): Promise<BackupInfo | null> {
  if (!(await readSettings(db)).snapshots) return null;
  const [last] = await listBackups(db);
  // A clock that was set back must not keep copies away for good.
  if (last !== undefined && last.madeAt <= now && now - last.madeAt < BACKUP_PAUSE_MS) return null;
  if (last !== undefined && last.revision === (await revisionOf(db))) return null;
  return (await hasOwn(db)) ? takeBackup(db, 'daily', now) : null;
}

/** Whether the corpus has anything that did not come with a pack. */
async function hasOwn(db: CorpusDatabase): Promise<boolean> {
  return db.read([db.sources, db.decisions], async () => {
    if ((await db.decisions.count()) > 0) return true;
    const ofPacks = await db.sources.where('pack').above('').count();
    return (await db.sources.count()) > ofPacks;
  });
}

/** Deletes a copy. @returns its rows, for undo; none where there is no such copy. @throws {CorpusError} */
export function deleteBackup(db: CorpusDatabase, id: string): Promise<BackupRow[]> {
  return guarded(
    db.transaction('rw', db.backups, async () => {
      const keys = [id, `${id}${CONTENT}`];
      const rows = await db.backups.bulkGet(keys);
      await db.backups.bulkDelete(keys);
      return rows.filter((row) => row !== undefined);
    }),
  );
}

/** Puts back what deleteBackup took. @throws {CorpusError} */
export async function undeleteBackup(db: CorpusDatabase, rows: readonly BackupRow[]): Promise<void> {
  await guarded(db.backups.bulkPut([...rows]));
}

/** A copy as the corpus file it is. @throws {CorpusError} invalid where there is no such copy, or it is damaged. */
export async function backupAsFile(db: CorpusDatabase, id: string): Promise<string> {
  const row = await guarded(db.backups.get(`${id}${CONTENT}`));
  if (row === undefined || !('bytes' in row)) throw new CorpusError('invalid', 'This backup is no longer there.');
  try {
    return await unpack(row.bytes, row.packed);
  } catch (cause) {
    throw new CorpusError('invalid', 'This backup is damaged and cannot be read.', { cause });
  }
}

/** What putting a copy back would change. @throws {CorpusError} */
export async function previewRestore(db: CorpusDatabase, id: string): Promise<Difference> {
  return differenceOf(db, await recordsOf(db, id));
}

/** Records of a copy; one of which a part cannot be read is refused, for restoring it would lose that part. */
async function recordsOf(db: CorpusDatabase, id: string): Promise<FileRecords> {
  const rejections = new Rejections();
  const records = readCorpusFile(await backupAsFile(db, id), rejections);
  const [first] = rejections.list();
  if (first === undefined) return records;
  throw new CorpusError('invalid', `A part of this backup cannot be read (${first.what}: ${first.reason}).`);
}

/**
 * Makes the corpus what it was when the copy was made, in one transaction. A copy of the corpus as it is now is made
 * first; restoring that one is the undo.
 * @returns the copy made before. @throws {CorpusError}; then nothing was changed.
 */
export async function restoreBackup(db: CorpusDatabase, id: string, now = Date.now()): Promise<BackupInfo> {
  const records = await recordsOf(db, id);
  const before = await takeBackup(db, 'before-restore', now);
  await db.change(fileTables(db), async (changed) => {
    await replaceAll(db, records);
    changed();
  });
  return before;
}

/** Replaces all that a corpus file holds. To be called inside a change over fileTables. */
async function replaceAll(db: CorpusDatabase, records: FileRecords): Promise<void> {
  await Promise.all([db.sources, db.texts, db.claims, db.decisions, db.packs, db.topics].map((table) => table.clear()));
  await putSources(db, records.sources);
  await db.claims.bulkPut(records.claims);
  await db.decisions.bulkPut(records.decisions);
  await db.packs.bulkPut(records.packs);
  await db.topics.bulkPut(records.topics);
  // Only those of the corpus: the others are this browser's.
  await db.settings.bulkDelete([...CORPUS_SETTINGS]);
  await db.settings.bulkPut(records.settings);
}

/** Remembers that the reader exported the whole corpus. @throws {CorpusError} */
export async function noteExport(db: CorpusDatabase, now = Date.now()): Promise<void> {
  await guarded(db.backups.put({ id: EXPORT_MARK, at: now, revision: await revisionOf(db) }));
}

/** How things stand with the reader's last export. */
export interface ExportState {
  /** Epoch milliseconds; null where the corpus was never exported. */
  at: number | null;
  /** Changes of the corpus since then, or since the beginning. */
  changes: number;
  /** Whether it is time to remind the reader. */
  isDue: boolean;
}

/** Changes after which an export is due at once, and after a month. */
const MANY_CHANGES = 50;
const SOME_CHANGES = 10;
const MONTH_MS = 30 * BACKUP_PAUSE_MS;

/** Whether the reader should be reminded to export. @throws {CorpusError} */
export async function exportState(db: CorpusDatabase, now = Date.now()): Promise<ExportState> {
  const mark = await guarded(db.backups.get(EXPORT_MARK));
  const at = mark !== undefined && 'at' in mark ? mark.at : null;
  const since = mark !== undefined && 'at' in mark ? mark.revision : 0;
  const changes = Math.max(0, (await revisionOf(db)) - since);
  const isLate = changes >= MANY_CHANGES || (changes >= SOME_CHANGES && (at === null || now - at >= MONTH_MS));
  return { at, changes, isDue: isLate && (await hasOwn(db)) };
}
