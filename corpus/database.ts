import Dexie, { type Table } from 'dexie';
import type { Block } from '@/lib/article/types';
import type { BackupRow } from './backups';
import { CorpusError, guarded, hasIndexedDb } from './errors';
import type { JobFileRow, JobItemRow, JobRow } from './jobs';
import type {
  BinContent,
  BinRecord,
  ClaimRecord,
  DecisionRecord,
  PackRecord,
  SourceRecord,
  TopicRecord,
} from './records';
import { becauseFull, LEAST_FOR_CHANGES, needRoom } from './room';
import type { SettingRow } from './settings';
import type { SnapshotRow } from './snapshot';
import { declareVersions, SCHEMA_VERSION } from './versions';

/** The database's name in the extension's origin. */
export const CORPUS_NAME = 'second-source';

/** How long openCorpus waits for windows with an older version to let go, in milliseconds. */
export const BLOCKED_WAIT_MS = 3000;

/** Dexie multiplies its versions by ten and counts up the rest itself when it mends a schema. */
const DEXIE_VERSION_STEP = 10;

/**
 * A row of `sources`: a source without its text. The text lies in `texts`, so that loading what the matcher needs
 * does not read every saved article.
 */
export type SourceRow = Omit<SourceRecord, 'blocks'>;

/** A row of `texts`: the blocks of the source with this id. Pack sources have none. */
export interface TextRow {
  id: string;
  blocks: Block[];
}

interface MetaRow {
  key: 'revision';
  value: number;
}

/** The reader's corpus. Opened by openCorpus; only extension contexts may hold one. */
export class CorpusDatabase extends Dexie {
  readonly sources!: Table<SourceRow, string>;
  readonly texts!: Table<TextRow, string>;
  readonly claims!: Table<ClaimRecord, string>;
  readonly decisions!: Table<DecisionRecord, string>;
  readonly packs!: Table<PackRecord, string>;
  readonly meta!: Table<MetaRow, string>;
  /** What was deleted, as it is listed; the contents lie in `binContents` under the same ids. */
  readonly bin!: Table<BinRecord, string>;
  readonly binContents!: Table<BinContent & { id: string }, string>;
  readonly topics!: Table<TopicRecord, string>;
  readonly settings!: Table<SettingRow, string>;
  readonly jobs!: Table<JobRow, string>;
  readonly jobItems!: Table<JobItemRow, string>;
  /** The files of jobs, apart from their items, so that listing these reads no file. */
  readonly jobFiles!: Table<JobFileRow, string>;
  readonly backups!: Table<BackupRow, string>;
  /** A cache; see snapshot.ts. */
  readonly snapshot!: Table<SnapshotRow, number>;

  constructor(name: string = CORPUS_NAME) {
    super(name);
    declareVersions(this);
  }

  /**
   * Runs `work` in one transaction over `tables` that is kept whole or not at all. Work calls `changed` once it has
   * changed something; the revision is then raised in the same transaction.
   * @param frees it makes room, and so is done on a full disk too
   * @throws {CorpusError}
   */
  async change<T>(
    tables: Table[],
    work: (changed: () => void) => Promise<T>,
    { frees = false }: { frees?: boolean } = {},
  ): Promise<T> {
    if (!frees) await needRoom(LEAST_FOR_CHANGES);
    const transaction = this.transaction('rw', [...tables, this.meta], async () => {
      let isChanged = false;
      const result = await work(() => {
        isChanged = true;
      });
      if (isChanged) await this.meta.put({ key: 'revision', value: (await readRevision(this)) + 1 });
      return result;
    });
    return guarded(transaction);
  }

  /** Runs `work` over one consistent state of `tables`. @throws {CorpusError} */
  read<T>(tables: Table[], work: () => Promise<T>): Promise<T> {
    return guarded(this.transaction('r', tables, work));
  }
}

async function readRevision(db: CorpusDatabase): Promise<number> {
  return (await db.meta.get('revision'))?.value ?? 0;
}

/**
 * How often sources, claims, packs or decisions were changed since the database was made. A worker that was stopped
 * and started again compares this with the revision its cache was built from.
 * @throws {CorpusError}
 */
export function revisionOf(db: CorpusDatabase): Promise<number> {
  return guarded(readRevision(db));
}

function blockedFor(db: CorpusDatabase, ms: number): Promise<never> {
  return new Promise((_, reject) => {
    db.on('blocked', () => {
      setTimeout(() => reject(new CorpusError('blocked')), ms);
    });
  });
}

/**
 * Refuses a database of a newer version. Asked before Dexie opens it, for Dexie adds the tables that it misses to such a
 * database without a word, and writing to it by old rules could harm it.
 */
async function refuseNewer(name: string): Promise<void> {
  const here = await guarded(Dexie.dependencies.indexedDB.databases());
  const version = here.find((database) => database.name === name)?.version ?? 0;
  if (Math.floor(version / DEXIE_VERSION_STEP) > SCHEMA_VERSION) throw new CorpusError('newer-version');
}

/**
 * Opens the corpus, making it where there is none and bringing one of an older version up to date.
 * @param name for tests; a corpus of its own per name.
 * @throws {CorpusError} missing, blocked, newer-version, quota or failed.
 */
export async function openCorpus(name: string = CORPUS_NAME, blockedWaitMs = BLOCKED_WAIT_MS): Promise<CorpusDatabase> {
  if (!hasIndexedDb()) throw new CorpusError('missing');
  const db = new CorpusDatabase(name);
  try {
    await refuseNewer(name);
    await guarded(Promise.race([db.open(), blockedFor(db, blockedWaitMs)]));
  } catch (error) {
    db.close();
    throw await becauseFull(error);
  }
  return db;
}

/** The tables whose rows a corpus file holds. */
export function fileTables(db: CorpusDatabase): Table[] {
  return [db.sources, db.texts, db.claims, db.decisions, db.packs, db.topics, db.settings];
}
