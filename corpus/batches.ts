import type { Table } from 'dexie';

/**
 * Rows read at once. A whole table of 100,000 claims in one answer would double the worker's memory for a moment and
 * comes near the largest message that Chromium's storage process sends (128 MB).
 */
const BATCH_SIZE = 5_000;

/** The rows after the key `last`, the first where that is null, as many as are read at once. @internal */
export function nextRows<T extends { id: string }>(table: Table<T, string>, last: string | null): Promise<T[]> {
  return (last === null ? table.orderBy('id') : table.where('id').above(last)).limit(BATCH_SIZE).toArray();
}

/** Calls `use` for each row of a table in the order of its keys. To be called inside a transaction. @internal */
export async function eachRow<T extends { id: string }>(table: Table<T, string>, use: (row: T) => void): Promise<void> {
  let last: string | null = null;
  for (;;) {
    const rows: T[] = await nextRows(table, last);
    for (const row of rows) use(row);
    if (rows.length < BATCH_SIZE) return;
    last = rows[rows.length - 1]?.id ?? null;
  }
}
