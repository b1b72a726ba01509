import type { Table } from 'dexie';
import type { CorpusDatabase } from './database';
import { CorpusError } from './errors';
import { sortedTags } from './tags';

/** Tables whose rows an edit may touch. */
export type EditedTable = 'sources' | 'claims' | 'decisions' | 'topics';

type Row = Record<string, unknown>;

/**
 * What became of one row. Added: `before` is null. Removed: `after` is null. Changed: both hold the fields that differ,
 * and no others.
 */
export interface RowChange {
  table: EditedTable;
  id: string;
  before: Row | null;
  after: Row | null;
}

/** Everything undoEdit needs. Plain data: may be kept, posted or logged. */
export interface Undo {
  changes: RowChange[];
  /** Whether the changes make sense together only: then all are taken back or none. */
  whole: boolean;
}

/** What an edit gives: what it has to tell, and how to take it back. */
export interface Edited<T> {
  value: T;
  undo: Undo;
}

/** What undoEdit did, counted in rows. */
export interface UndoReport {
  undone: number;
  /** Changed by somebody else since, and left as they are. */
  skipped: number;
}

const CHANGED_SINCE = 'This was changed again since, perhaps in another window, and can no longer be undone.';

function isSame(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));
}

/** Keys in order, so that two rows with the same fields are the same text. */
function sorted(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(sorted);
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The fields that differ, on either side; null where none does. A field that is missing is undefined. */
function difference(old: Row, next: Row): { before: Row; after: Row } | null {
  const fields = [...new Set([...Object.keys(old), ...Object.keys(next)])].filter(
    (field) => !isSame(old[field], next[field]),
  );
  if (fields.length === 0) return null;
  const pick = (row: Row): Row => Object.fromEntries(fields.map((field) => [field, row[field]]));
  return { before: pick(old), after: pick(next) };
}

/** A row with some fields replaced; those that are undefined are taken away. */
function patched(row: Row, fields: Row): Row {
  return Object.fromEntries(Object.entries({ ...row, ...fields }).filter(([, value]) => value !== undefined));
}

function tableOf(db: CorpusDatabase, name: EditedTable): Table<Row, string> {
  return db.table<Row, string>(name);
}

/** Writes rows and notes what that changed. Made by editCorpus. */
export class Edits {
  readonly changes: RowChange[] = [];

  constructor(private readonly db: CorpusDatabase) {}

  /** Adds rows, or replaces those with their ids; rows that are so already are passed over. @returns how many changed. */
  async put<T extends { id: string }>(table: EditedTable, rows: readonly T[]): Promise<number> {
    const here = await tableOf(this.db, table).bulkGet(rows.map(({ id }) => id));
    const writes = rows.filter((row, i) => {
      const old = here[i];
      const change =
        old === undefined ? { before: null, after: row as unknown as Row } : difference(old, row as unknown as Row);
      if (change !== null) this.changes.push({ table, id: row.id, ...change });
      return change !== null;
    });
    await tableOf(this.db, table).bulkPut(writes as unknown as Row[]);
    return writes.length;
  }

  /** Removes rows. @returns how many were there. */
  async remove(table: EditedTable, ids: readonly string[]): Promise<number> {
    const here = (await tableOf(this.db, table).bulkGet([...ids])).filter((row) => row !== undefined);
    for (const row of here) this.changes.push({ table, id: String(row.id), before: row, after: null });
    await tableOf(this.db, table).bulkDelete(here.map((row) => String(row.id)));
    return here.length;
  }
}

/**
 * Runs `work` in one transaction over `tables`, kept whole or not at all, and gives what takes it back.
 * @param whole see Undo. @throws {CorpusError}
 */
export function editCorpus<T>(
  db: CorpusDatabase,
  tables: Table[],
  work: (edits: Edits) => Promise<T>,
  { whole = false } = {},
): Promise<Edited<T>> {
  return db.change(tables, async (changed) => {
    const edits = new Edits(db);
    const value = await work(edits);
    if (edits.changes.length > 0) changed();
    return { value, undo: { changes: edits.changes, whole } };
  });
}

/** The row that takes a change back, 'remove' for none, or null where the row is no longer as the change left it. */
function reverted({ before, after }: RowChange, now: Row | undefined): Row | 'remove' | null {
  if (after === null) return now === undefined ? before : null;
  if (now === undefined) return null;
  if (before === null) return isSame(now, after) ? 'remove' : null;
  if (!Object.keys(after).every((field) => field === 'tags' || isSame(now[field], after[field]))) return null;
  const tags = 'tags' in after ? { tags: tagsWithout(now.tags, before.tags, after.tags) } : {};
  const row = patched(now, { ...before, ...tags });
  return isSame(row, now) ? null : row;
}

/** Tags are undone one by one: those that the edit added go, those it took away come back, others' stay. */
function tagsWithout(now: unknown, before: unknown, after: unknown): string[] {
  const [here, old, next] = [now, before, after].map((tags) => (Array.isArray(tags) ? tags.map(String) : []));
  const kept = (here ?? []).filter((tag) => old?.includes(tag) || !next?.includes(tag));
  const back = (old ?? []).filter((tag) => !next?.includes(tag));
  return sortedTags([...kept, ...back]);
}

async function revertIn(db: CorpusDatabase, table: EditedTable, changes: RowChange[]): Promise<number> {
  const now = await tableOf(db, table).bulkGet(changes.map(({ id }) => id));
  const results = changes.map((change, i) => reverted(change, now[i]));
  const sources = table === 'claims' ? new Set(await db.sources.toCollection().primaryKeys()) : null;
  // A claim comes back to its source or not at all.
  const writes = results
    .filter((row) => row !== null && row !== 'remove')
    .filter((row) => sources === null || sources.has(String(row.sourceId)));
  const removals = changes.filter((_, i) => results[i] === 'remove').map(({ id }) => id);
  await tableOf(db, table).bulkPut(writes);
  await tableOf(db, table).bulkDelete(removals);
  return writes.length + removals.length;
}

/**
 * Takes an edit back. Only what the edit changed is set back, so what somebody else changed since stays: other fields
 * of the same rows, and rows whose edited fields are no longer as the edit left them.
 * @throws {CorpusError} invalid for an edit that goes only as a whole and no longer can; then nothing was changed.
 */
export function undoEdit(db: CorpusDatabase, { changes, whole }: Undo): Promise<UndoReport> {
  const names = [...new Set(changes.map(({ table }) => table))];
  return db.change([db.sources, ...names.map((name) => db.table(name))], async (changed) => {
    let undone = 0;
    for (const name of names)
      undone += await revertIn(
        db,
        name,
        changes.filter(({ table }) => table === name),
      );
    if (whole && undone < changes.length) throw new CorpusError('invalid', CHANGED_SINCE);
    if (undone > 0) changed();
    return { undone, skipped: changes.length - undone };
  });
}
