import { ClaimList } from './claim-list';
import { type CorpusDatabase, revisionOf, type SourceRow } from './database';
import { CorpusError } from './errors';
import type { ClaimRecord } from './records';
import { inSlices, type SliceOptions } from './slices';
import type { Undo } from './undo';

/** Claims read at once: few enough that the thread is free again soon. */
const BATCH_SIZE = 1_000;
/** Times a list is made anew because the corpus was changed while it was read. */
const MAX_ATTEMPTS = 5;

/** A claim as a list shows it. */
export interface ClaimRow {
  claim: ClaimRecord;
  source: SourceRow;
}

/** Rows that a change added, changed or took away; of a source, its claims too. */
export interface Touched {
  claims?: readonly string[];
  sources?: readonly string[];
}

interface Made {
  revision: number;
  list: ClaimList;
}

/** One list for each open database; thrown away with it. */
const lists = new WeakMap<CorpusDatabase, Made>();

async function readInto(db: CorpusDatabase, list: ClaimList, options: SliceOptions): Promise<void> {
  const total = await db.claims.count();
  const sources = new Map((await db.sources.toArray()).map((source) => [source.id, source]));
  let [last, done]: [string | null, number] = [null, 0];
  for (;;) {
    const rows: ClaimRecord[] = await (last === null ? db.claims.orderBy('id') : db.claims.where('id').above(last))
      .limit(BATCH_SIZE)
      .toArray();
    const put = (claim: ClaimRecord) => {
      const source = sources.get(claim.sourceId);
      if (source !== undefined) list.put(claim, source);
    };
    await inSlices(rows, rows.length, put, {
      ...options,
      onProgress: (some) => options.onProgress?.(done + some, total),
    });
    done += rows.length;
    if (rows.length < BATCH_SIZE) return;
    last = rows.at(-1)?.id ?? null;
  }
}

/** Reads in batches, each a transaction of its own, so the corpus may change in between: then it is read again. */
async function make(db: CorpusDatabase, options: SliceOptions): Promise<Made> {
  for (let attempt = 0; attempt < MAX_ATTEMPTS; attempt++) {
    const revision = await revisionOf(db);
    const list = new ClaimList();
    await readInto(db, list, options);
    if ((await revisionOf(db)) === revision) return { revision, list };
  }
  throw new CorpusError('failed', 'The corpus is being changed by another window. Try again in a moment.');
}

/**
 * The list of all claims as they are now. Made in slices, so that a page stays responsive, and kept: with an edit's `undo`
 * only the rows it touched are read again; without, after a change by another window, the list is made anew, and
 * knownList gives the old one until then.
 * @param edit what the edit that the caller has just done, or taken back, gave for undo, or which rows it touched.
 * @throws {CorpusError}; the signal's reason where it was aborted.
 */
export async function claimList(
  db: CorpusDatabase,
  edit: Undo | Touched | null = null,
  options: SliceOptions = {},
): Promise<ClaimList> {
  const revision = await revisionOf(db);
  const known = lists.get(db);
  if (known?.revision === revision) return known.list;
  if (known !== undefined && edit !== null && known.revision === revision - 1) {
    await patch(db, known.list, edit, options);
    // Changed once more while the rows were read: the next question sees to that.
    lists.set(db, { revision, list: known.list });
    return known.list;
  }
  const made = await make(db, options);
  lists.set(db, made);
  return made.list;
}

/** The last list made of this database, maybe of an older revision; null where there was none yet. */
export function knownList(db: CorpusDatabase): ClaimList | null {
  return lists.get(db)?.list ?? null;
}

async function patch(db: CorpusDatabase, list: ClaimList, edit: Undo | Touched, options: SliceOptions): Promise<void> {
  const touched = 'changes' in edit ? touchedBy(edit) : edit;
  const ids = new Set(touched.claims);
  for (const sourceId of touched.sources ?? []) for (const id of list.find({ sourceId })) ids.add(id);
  const sources = [...(touched.sources ?? [])];
  for (const id of await db.claims.where('sourceId').anyOf(sources).primaryKeys()) ids.add(id);
  const rows = await claimRows(db, [...ids]);
  const here = new Map(rows.map((row) => [row.claim.id, row]));
  const put = (id: string) => {
    const row = here.get(id);
    if (row === undefined) list.remove(id);
    else list.put(row.claim, row.source);
  };
  await inSlices(ids, ids.size, put, options);
}

function touchedBy({ changes }: Undo): Touched {
  const of = (wanted: string) => changes.flatMap(({ table, id }) => (table === wanted ? [id] : []));
  return { claims: of('claims'), sources: of('sources') };
}

/** Claims with their sources, in the order asked for; those that are gone are left out. @throws {CorpusError} */
export function claimRows(db: CorpusDatabase, ids: readonly string[]): Promise<ClaimRow[]> {
  return db.read([db.claims, db.sources], async () => {
    const claims = await db.claims.bulkGet([...ids]);
    const wanted = [...new Set(claims.flatMap((claim) => claim?.sourceId ?? []))];
    const sources = new Map(
      (await db.sources.bulkGet(wanted)).flatMap((row) => (row === undefined ? [] : [[row.id, row] as const])),
    );
    return claims.flatMap((claim) => {
      const source = sources.get(claim?.sourceId ?? '');
      return claim === undefined || source === undefined ? [] : [{ claim, source }];
    });
  });
}
