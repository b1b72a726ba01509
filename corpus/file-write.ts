import type { Table } from 'dexie';
import { nextRows } from './batches';
import { type CorpusDatabase, revisionOf, type SourceRow } from './database';
import { CorpusError } from './errors';
import { FILE_VERSION } from './file-schema';
import { withText } from './merge-source';
import { CORPUS_SETTINGS } from './settings';

/** What is written into a corpus file. */
export interface ExportOptions {
  /** The moment that the file names; now unless given. */
  now?: Date;
  /**
   * Ids of the reader's own sources to write, with their claims and nothing else; the whole corpus unless given. Pack
   * sources among them are passed over: a part of a pack is no pack.
   */
  sourceIds?: readonly string[];
}

/** Times a file is begun again when the corpus changes while it is written. */
const MAX_ATTEMPTS = 3;

/** JSON with the keys of every object in order, so that the same corpus is the same text. */
export function stableJson(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) => {
    if (typeof part !== 'object' || part === null || Array.isArray(part)) return part;
    return Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}

/**
 * A corpus file in pieces, so that a large corpus need not be in memory at once; together they are one JSON document.
 * Records stand in the order of their ids. The same corpus gives the same text but for `exportedAt`.
 * @throws {CorpusError} failed, where the corpus changes meanwhile: what was written is then to be thrown away.
 */
export async function* corpusPieces(db: CorpusDatabase, options: ExportOptions = {}): AsyncGenerator<string> {
  const revision = await revisionOf(db);
  const wanted = options.sourceIds === undefined ? null : new Set(options.sourceIds);
  const exportedAt = (options.now ?? new Date()).toISOString();
  yield `{"format":"second-source-corpus","schemaVersion":${FILE_VERSION},"exportedAt":${JSON.stringify(exportedAt)}`;
  yield* list('packs', wanted === null ? rows(db, db.packs) : none());
  yield* list('sources', sources(db, wanted));
  yield* list('claims', claims(db, wanted));
  yield* list('decisions', wanted === null ? rows(db, db.decisions) : none());
  yield* list('topics', wanted === null ? rows(db, db.topics) : none());
  yield `,\n"settings":${stableJson(wanted === null ? await corpusSettings(db) : {})}}\n`;
  if ((await revisionOf(db)) !== revision) throw new Changed();
}

/** The corpus changed while it was read. */
class Changed extends CorpusError {
  constructor() {
    super('failed', 'The corpus is being changed by another window. Try again in a moment.');
  }
}

/** Runs a writer that goes over corpusPieces, again where the corpus changed meanwhile. @throws {CorpusError} */
export async function whileUnchanged<T>(write: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await write();
    } catch (error) {
      if (!(error instanceof Changed) || attempt >= MAX_ATTEMPTS) throw error;
    }
  }
}

/** A corpus file as one text; see corpusPieces. @throws {CorpusError} */
export function exportCorpus(
  db: CorpusDatabase,
  now: Date = new Date(),
  options: Omit<ExportOptions, 'now'> = {},
): Promise<string> {
  return whileUnchanged(async () => {
    const pieces: string[] = [];
    for await (const piece of corpusPieces(db, { ...options, now })) pieces.push(piece);
    return pieces.join('');
  });
}

/** A member of the file that is a list: a record a line, so that two files can be compared by line. */
async function* list(key: string, batches: AsyncGenerator<unknown[]>): AsyncGenerator<string> {
  yield `,\n"${key}":[`;
  let isFirst = true;
  for await (const batch of batches) {
    if (batch.length === 0) continue;
    yield `${isFirst ? '\n' : ',\n'}${batch.map(stableJson).join(',\n')}`;
    isFirst = false;
  }
  yield ']';
}

async function* none(): AsyncGenerator<unknown[]> {}

async function* rows<T extends { id: string }>(db: CorpusDatabase, table: Table<T, string>): AsyncGenerator<T[]> {
  let last: string | null = null;
  for (;;) {
    const batch: T[] = await db.read([table], () => nextRows(table, last));
    if (batch.length === 0) return;
    yield batch;
    last = batch[batch.length - 1]?.id ?? null;
  }
}

const isWanted = (row: SourceRow, wanted: Set<string> | null): boolean =>
  wanted === null || (row.pack === null && wanted.has(row.id));

async function* sources(db: CorpusDatabase, wanted: Set<string> | null): AsyncGenerator<unknown[]> {
  for await (const batch of rows(db, db.sources)) {
    const own = batch.filter((row) => isWanted(row, wanted));
    const texts = await db.read([db.texts], () => db.texts.bulkGet(own.map((row) => row.id)));
    yield own.map((source, i) => withText({ source, blocks: texts[i]?.blocks ?? [], claims: [] }));
  }
}

async function* claims(db: CorpusDatabase, wanted: Set<string> | null): AsyncGenerator<unknown[]> {
  for await (const batch of rows(db, db.claims)) {
    yield batch.filter((claim) => wanted === null || (claim.pack === null && wanted.has(claim.sourceId)));
  }
}

/** Settings that belong to the corpus; when pages are compared, say, belongs to the reader’s browser. */
async function corpusSettings(db: CorpusDatabase): Promise<Record<string, unknown>> {
  const set = await db.read([db.settings], () => db.settings.bulkGet([...CORPUS_SETTINGS]));
  return Object.fromEntries(set.flatMap((row) => (row === undefined ? [] : [[row.key, row.value]])));
}
