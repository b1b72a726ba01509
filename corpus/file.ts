import { type CorpusDatabase, fileTables } from './database';
import { guarded } from './errors';
import { type MergeCounts, mergeRecords, rebasedRecords } from './file-merge';
import { readCorpusFile } from './file-read';
import { Rejections } from './file-rejections';
import { LEAST_ROOM, needRoom } from './room';

export { exportCorpus } from './file-write';

/** What importing a corpus file did, counted in records of all kinds. */
export interface FileReport {
  added: number;
  /** Already here. */
  duplicate: number;
  /** Already here, and given the review state, tags or notes that the file has. */
  updated: number;
  /** What was left out and why; `count` records each. */
  rejected: { what: string; reason: string; count: number }[];
}

/**
 * Merges a corpus file into the corpus, in one transaction. What is here stays as it is; review states are joined
 * (rejected counts over accepted, accepted over to-review), and so are tags; notes, copies and settings of the file
 * count where here are none. Importing the same file again changes nothing. A record that cannot be taken is left out
 * and reported; a file that is no corpus file is refused as a whole.
 * @throws {CorpusError} invalid, too-large or newer-version for the file; else as any change.
 */
export async function importCorpus(db: CorpusDatabase, json: string): Promise<FileReport> {
  const rejections = new Rejections();
  await needRoom(LEAST_ROOM + json.length);
  const records = await rebasedRecords(db, readCorpusFile(json, rejections));
  const counts = await db.change(fileTables(db), async (changed) => {
    const done = await mergeRecords(db, records, rejections);
    if (done.added + done.updated > 0) changed();
    return done;
  });
  return { ...counts, rejected: rejections.list() };
}

/** What a merge would do, found out by doing it and breaking it off. */
class DryRun extends Error {
  constructor(readonly counts: MergeCounts) {
    super('not to be kept');
  }
}

/** What importCorpus would do with a file; changes nothing. @throws {CorpusError} as importCorpus. */
export async function previewCorpus(db: CorpusDatabase, json: string): Promise<FileReport> {
  const rejections = new Rejections();
  await needRoom(LEAST_ROOM + json.length);
  const records = await rebasedRecords(db, readCorpusFile(json, rejections));
  const counts = await guarded(
    db
      .transaction('rw', fileTables(db), async () => {
        throw new DryRun(await mergeRecords(db, records, rejections));
      })
      .catch((error: unknown) => {
        if (error instanceof DryRun) return error.counts;
        throw error;
      }),
  );
  return { ...(counts as MergeCounts), rejected: rejections.list() };
}
