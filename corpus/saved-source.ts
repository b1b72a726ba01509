/** A source that is in the corpus: read with its text, taken out, put back. */
import type { CorpusDatabase } from './database';
import { CorpusError, guarded } from './errors';
import { findSaved, putSources, withText } from './merge-source';
import type { RemovedSource, SourceRecord } from './records';

/**
 * Takes one of the reader's own sources out of the corpus, with its claims. Decisions stay.
 * @returns what was removed, for undo; null where there is no such source.
 * @throws {CorpusError} invalid for a pack's source.
 */
export function removeSource(db: CorpusDatabase, id: string): Promise<RemovedSource | null> {
  return db.change([db.sources, db.texts, db.claims], async (changed) => {
    const row = await db.sources.get(id);
    if (row === undefined) return null;
    if (row.pack !== null) {
      throw new CorpusError('invalid', 'This source belongs to a topic pack. Remove the pack, or reject its claims.');
    }
    const text = await db.texts.get(id);
    const own = db.claims.where('sourceId').equals(id);
    const claims = await own.toArray();
    await own.delete();
    await db.sources.delete(id);
    await db.texts.delete(id);
    changed();
    return { source: withText({ source: row, blocks: text?.blocks ?? [], claims }), claims };
  });
}

/**
 * Puts a removed source back as it was. Where the article was imported again meanwhile, that one stays.
 * @returns whether something changed. @throws {CorpusError}
 */
export function restoreSource(db: CorpusDatabase, removed: RemovedSource): Promise<boolean> {
  return db.change([db.sources, db.texts, db.claims], async (changed) => {
    if ((await findSaved(db, removed.source)) !== null) return false;
    await putSources(db, [removed.source]);
    await db.claims.bulkPut(removed.claims);
    changed();
    return true;
  });
}

/** A source of the corpus with its text; null where there is none of this id. @throws {CorpusError} */
export async function sourceWithText(db: CorpusDatabase, id: string): Promise<SourceRecord | null> {
  const [source, text] = await guarded(Promise.all([db.sources.get(id), db.texts.get(id)]));
  return source === undefined ? null : withText({ source, blocks: text?.blocks ?? [], claims: [] });
}
