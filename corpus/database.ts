import Dexie, { type Table } from 'dexie';
import type { Block } from '@/lib/article/types';
import { CorpusError, guarded, hasIndexedDb } from './errors';
import type { ClaimRecord, DecisionRecord, PackRecord, SourceRecord } from './records';
import type { SnapshotRow } from './snapshot';

/** The database's name in the extension's origin. */
export const CORPUS_NAME = 'second-source';

/** How long openCorpus waits for windows with an older version to let go, in milliseconds. */
export const BLOCKED_WAIT_MS = 3000;

const SCHEMA_VERSION = 1;
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
  /** A cache; see snapshot.ts. */
  readonly snapshot!: Table<SnapshotRow, number>;

  constructor(name: string = CORPUS_NAME) {
    super(name);
    this.version(SCHEMA_VERSION).stores({
      sources: 'id, url, textHash, pack',
      texts: 'id',
      claims: 'id, sourceId, pack',
      decisions: 'id, kind',
      packs: 'id',
      meta: 'key',
      snapshot: 'part',
    });
  }

  /**
   * Runs `work` in one transaction over `tables` that is kept whole or not at all. Work calls `changed` once it has
   * changed something; the revision is then raised in the same transaction.
   * @throws {CorpusError}
   */
  change<T>(tables: Table[], work: (changed: () => void) => Promise<T>): Promise<T> {
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
 * Opens the corpus, making it where there is none.
 * @param name for tests; a corpus of its own per name.
 * @throws {CorpusError} missing, blocked, newer-version, quota or failed.
 */
export async function openCorpus(name: string = CORPUS_NAME, blockedWaitMs = BLOCKED_WAIT_MS): Promise<CorpusDatabase> {
  if (!hasIndexedDb()) throw new CorpusError('missing');
  const db = new CorpusDatabase(name);
  try {
    await guarded(Promise.race([db.open(), blockedFor(db, blockedWaitMs)]));
  } catch (error) {
    db.close();
    throw error;
  }
  // Dexie opens a database of a newer version without a word; writing to it with old rules could harm it.
  if (Math.floor(db.backendDB().version / DEXIE_VERSION_STEP) > SCHEMA_VERSION) {
    db.close();
    throw new CorpusError('newer-version');
  }
  return db;
}
