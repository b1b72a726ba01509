import { readFile } from 'node:fs/promises';
import Dexie from 'dexie';

/** Rows as an older version of the extension wrote them; see tests/fixtures/databases. */
export interface OldDatabase {
  version: number;
  tables: Record<string, Record<string, unknown>[]>;
}

/** The sample of a version. */
export async function sampleOf(version: number): Promise<OldDatabase> {
  return JSON.parse(await readFile(`tests/fixtures/databases/version-${version}.json`, 'utf8'));
}

/** Stores as version 1 declared them, word for word. */
const STORES_1 = {
  sources: 'id, url, textHash, pack',
  texts: 'id',
  claims: 'id, sourceId, pack',
  decisions: 'id, kind',
  packs: 'id',
  meta: 'key',
  snapshot: 'part',
};

/** Makes a database as version 1 had it, with the sample's rows in it, and closes it. */
export async function makeVersion1(name: string, sample: OldDatabase): Promise<void> {
  const db = new Dexie(name);
  db.version(1).stores(STORES_1);
  await db.open();
  for (const [table, rows] of Object.entries(sample.tables)) await db.table(table).bulkAdd(rows);
  db.close();
}

/** Every row of every table of a database of any version, read past our code. */
export async function rowsOf(name: string): Promise<{ version: number; tables: Record<string, unknown[]> }> {
  const db = new Dexie(name);
  await db.open();
  const tables: Record<string, unknown[]> = {};
  for (const table of db.tables) tables[table.name] = await table.toArray();
  const version = db.verno;
  db.close();
  return { version, tables };
}
