import type Dexie from 'dexie';
import type { Transaction } from 'dexie';

/** Version of the database that this code reads and writes. */
export const SCHEMA_VERSION = 2;

/**
 * Declares every version of the database with the one step that leads to it. A version that was shipped is never
 * changed. IndexedDB runs all steps in one transaction: cut short, the database is the older one, with all that was in
 * it. A step awaits nothing but the database, and uses no code of today's that may change.
 */
export function declareVersions(db: Dexie): void {
  db.version(1).stores({
    sources: 'id, url, textHash, pack',
    texts: 'id',
    claims: 'id, sourceId, pack',
    decisions: 'id, kind',
    packs: 'id',
    meta: 'key',
    snapshot: 'part',
  });
  db.version(2)
    .stores({
      sources: 'id, url, textHash, pack, *tags',
      claims: 'id, sourceId, pack, state, *tags',
      bin: 'id, deletedAt',
      binContents: 'id',
      topics: 'id',
      settings: 'key',
      jobs: 'id',
      jobItems: 'id, jobId, [jobId+state]',
      jobFiles: 'id',
      backups: 'id, madeAt',
    })
    .upgrade(addNotes);
}

/** Version 2: the reader's tags and remarks on sources and claims, copies, and claims that were edited. */
async function addNotes(transaction: Transaction): Promise<void> {
  await transaction
    .table('sources')
    .toCollection()
    .modify((source) => Object.assign(source, { tags: [], remark: null, copyOf: null }));
  await transaction
    .table('claims')
    .toCollection()
    .modify((claim) => Object.assign(claim, { tags: [], remark: null, original: null }));
  // A cache of the old shape.
  await transaction.table('snapshot').clear();
}
