import type { CorpusDatabase } from './database';
import { guarded } from './errors';
import { findSaved, putSources, withText } from './merge-source';
import type { BinContent, BinRecord, ClaimRecord } from './records';

/** How long what was deleted can be put back, in milliseconds: 30 days. */
export const BIN_KEEPS_MS = 30 * 24 * 60 * 60 * 1000;

/** What a deletion did. */
export interface Deletion {
  /** Rows of the bin it made, for restoreFromBin. */
  binIds: string[];
  /** Sources or claims that belong to a topic pack, and so were left. */
  ofPacks: number;
}

/** A row that was put back. */
export interface RestoredRow extends BinRecord {
  /** Claims of it that were not: they had come in again, and those here are newer. */
  left: ClaimRecord[];
}

/** What restoreFromBin did. */
export interface Restoration {
  /** Rows of the bin that were put back, for binAgain. */
  restored: RestoredRow[];
  /** Rows that stay in the bin, and why, in one line for the reader. */
  skipped: { id: string; label: string; reason: string }[];
}

const tablesOf = (db: CorpusDatabase) => [db.sources, db.texts, db.claims, db.bin, db.binContents];
/** Deletions are what makes room on a full disk, once the bin is emptied. */
const FREES = { frees: true };
let made = 0;

/** Ids grow along time; the count and the random part keep two of one millisecond, or of two windows, apart. */
function binId(now: number): string {
  made = (made + 1) % 1_000_000;
  return `${now.toString(36)}-${String(made).padStart(6, '0')}-${crypto.randomUUID().slice(0, 8)}`;
}

async function putInBin(db: CorpusDatabase, record: BinRecord, content: BinContent): Promise<void> {
  await db.bin.put(record);
  await db.binContents.put({ ...content, id: record.id });
}

/** Moves a source with its text and claims into the bin. To be called inside a change. @returns false where it is not here. */
async function binSource(
  db: CorpusDatabase,
  sourceId: string,
  as: { id: string; deletedAt: number },
): Promise<boolean> {
  const source = await db.sources.get(sourceId);
  if (source === undefined) return false;
  const blocks = (await db.texts.get(sourceId))?.blocks ?? [];
  const claims = await db.claims.where('sourceId').equals(sourceId).toArray();
  const label = source.title ?? source.url ?? source.id;
  const removed = { source: withText({ source, blocks, claims }), claims };
  await putInBin(
    db,
    { ...as, kind: 'source', label, of: [sourceId], claims: claims.length },
    { kind: 'source', removed },
  );
  await db.claims.bulkDelete(claims.map(({ id }) => id));
  await db.sources.delete(sourceId);
  await db.texts.delete(sourceId);
  return true;
}

/** Moves claims into the bin as one row. @param stay ids of those that are not taken out of the corpus. To be called inside a change. */
async function binClaims(
  db: CorpusDatabase,
  claims: ClaimRecord[],
  as: { id: string; deletedAt: number },
  stay: ReadonlySet<string> = new Set(),
): Promise<void> {
  const ids = claims.map(({ id }) => id);
  const record: BinRecord = { ...as, kind: 'claims', label: claims[0]?.quote ?? '', of: ids, claims: claims.length };
  await putInBin(db, record, { kind: 'claims', claims });
  await db.claims.bulkDelete(ids.filter((id) => !stay.has(id)));
}

/**
 * Deletes the reader's own sources with their claims, each into a row of the bin. Decisions stay. Sources of packs are
 * passed over. @param now epoch milliseconds. @throws {CorpusError}
 */
export function deleteSources(db: CorpusDatabase, ids: readonly string[], now = Date.now()): Promise<Deletion> {
  return db.change(
    tablesOf(db),
    async (changed) => {
      const rows = (await db.sources.bulkGet([...new Set(ids)])).filter((row) => row !== undefined);
      const binIds: string[] = [];
      for (const row of rows.filter(({ pack }) => pack === null)) {
        const id = binId(now);
        if (await binSource(db, row.id, { id, deletedAt: now })) binIds.push(id);
      }
      if (binIds.length > 0) changed();
      return { binIds, ofPacks: rows.filter(({ pack }) => pack !== null).length };
    },
    FREES,
  );
}

/** Deletes claims into one row of the bin. Claims of packs are passed over; reject those. @throws {CorpusError} */
export function deleteClaims(db: CorpusDatabase, ids: readonly string[], now = Date.now()): Promise<Deletion> {
  return db.change(
    tablesOf(db),
    async (changed) => {
      const claims = (await db.claims.bulkGet([...new Set(ids)])).filter((claim) => claim !== undefined);
      const own = claims.filter(({ pack }) => pack === null);
      if (own.length === 0) return { binIds: [], ofPacks: claims.length };
      const id = binId(now);
      await binClaims(db, own, { id, deletedAt: now });
      changed();
      return { binIds: [id], ofPacks: claims.length - own.length };
    },
    FREES,
  );
}

/** What lies in the bin, the last deleted first. @throws {CorpusError} */
export function listBin(db: CorpusDatabase): Promise<BinRecord[]> {
  return guarded(db.bin.orderBy('deletedAt').reverse().toArray());
}

const HERE_AGAIN = 'the article was imported again since; delete that one first';
const NO_SOURCE = 'its source is not in the corpus; restore that first';

/** Puts a row's content back. @returns why not, or the claims that were left. To be called inside a change. */
async function putBack(db: CorpusDatabase, content: BinContent): Promise<string | ClaimRecord[]> {
  if (content.kind === 'source') {
    if ((await findSaved(db, content.removed.source)) !== null) return HERE_AGAIN;
    await putSources(db, [content.removed.source]);
    await db.claims.bulkPut(content.removed.claims);
    return [];
  }
  const sources = new Set(await db.sources.toCollection().primaryKeys());
  if (!content.claims.every(({ sourceId }) => sources.has(sourceId))) return NO_SOURCE;
  // A claim that came in again with its article is newer than the one in the bin.
  const here = await db.claims.bulkGet(content.claims.map(({ id }) => id));
  await db.claims.bulkPut(content.claims.filter((_, i) => here[i] === undefined));
  return content.claims.filter((_, i) => here[i] !== undefined);
}

/**
 * Puts rows of the bin back as they were deleted: sources first, so that claims find theirs. What cannot go back stays in
 * the bin. @throws {CorpusError}
 */
export function restoreFromBin(db: CorpusDatabase, ids: readonly string[]): Promise<Restoration> {
  return db.change(tablesOf(db), async (changed) => {
    const records = (await db.bin.bulkGet([...new Set(ids)])).filter((record) => record !== undefined);
    records.sort((a, b) => Number(b.kind === 'source') - Number(a.kind === 'source'));
    const done: Restoration = { restored: [], skipped: [] };
    for (const record of records) {
      const content = await db.binContents.get(record.id);
      if (content === undefined) continue;
      const left = await putBack(db, content);
      if (typeof left === 'string') done.skipped.push({ id: record.id, label: record.label, reason: left });
      else done.restored.push({ ...record, left });
    }
    const gone = done.restored.map(({ id }) => id);
    await db.bin.bulkDelete(gone);
    await db.binContents.bulkDelete(gone);
    if (gone.length > 0) changed();
    return done;
  });
}

/**
 * Takes a restoration back: what it put back goes into the bin again, under the same ids and dates.
 * @param restored as restoreFromBin gave it. @returns how many rows. @throws {CorpusError}
 */
export function binAgain(db: CorpusDatabase, restored: readonly RestoredRow[]): Promise<number> {
  return db.change(tablesOf(db), async (changed) => {
    let count = 0;
    // Claims first: their source, if it was restored too, must not take them along.
    for (const { id, deletedAt, kind, of, left } of [...restored].reverse()) {
      const inBin = new Map(left.map((claim) => [claim.id, claim]));
      const here = kind === 'claims' ? await db.claims.bulkGet(of) : [];
      const claims = here.map((claim, i) => inBin.get(of[i] ?? '') ?? claim).filter((claim) => claim !== undefined);
      if (claims.length > 0) await binClaims(db, claims, { id, deletedAt }, new Set(inBin.keys()));
      const isSource = kind === 'source' && (await binSource(db, of[0] ?? '', { id, deletedAt }));
      if (isSource || claims.length > 0) count++;
    }
    if (count > 0) changed();
    return count;
  });
}

/** Removes rows of the bin for good; all unless ids are given. @returns how many. @throws {CorpusError} */
export function emptyBin(db: CorpusDatabase, ids?: readonly string[]): Promise<number> {
  const remove = db.transaction('rw', [db.bin, db.binContents], async () => {
    const there = ids === undefined ? await db.bin.toCollection().primaryKeys() : [...ids];
    const found = (await db.bin.bulkGet(there)).filter((record) => record !== undefined).length;
    await db.bin.bulkDelete(there);
    await db.binContents.bulkDelete(there);
    return found;
  });
  return guarded(remove);
}

/** Removes for good what was deleted 30 days ago or before. @returns how many rows. @throws {CorpusError} */
export async function purgeBin(db: CorpusDatabase, now = Date.now()): Promise<number> {
  const old = await guarded(
    db.bin
      .where('deletedAt')
      .belowOrEqual(now - BIN_KEEPS_MS)
      .primaryKeys(),
  );
  return old.length === 0 ? 0 : emptyBin(db, old);
}

/** What a row of the bin holds, for showing; null where it is gone. @throws {CorpusError} */
export async function binContent(db: CorpusDatabase, id: string): Promise<BinContent | null> {
  return (await guarded(db.binContents.get(id))) ?? null;
}
