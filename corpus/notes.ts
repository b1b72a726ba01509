import type { CorpusDatabase } from './database';
import { CorpusError, guarded } from './errors';
import { MAX_SENTENCE_LENGTH, MAX_TAG_LENGTH, MAX_TAGS } from './import-checks';
import { cleanTag, sortedTags } from './tags';
import { type Edited, editCorpus } from './undo';

/** Sources or claims, by their ids. */
export interface Chosen {
  table: 'sources' | 'claims';
  ids: readonly string[];
}

/**
 * Adds tags to sources or claims, and takes others away. A tag that is there already in other capitals is the same.
 * @returns how many rows changed. @throws {CorpusError} invalid for a tag without letters, or where a row would have too many.
 */
export async function changeTags(
  db: CorpusDatabase,
  { table, ids }: Chosen,
  { add = [], remove = [] }: { add?: readonly string[]; remove?: readonly string[] },
): Promise<Edited<number>> {
  const added = add.map((tag) => {
    const clean = cleanTag(tag);
    if (clean === null)
      throw new CorpusError('invalid', `“${tag.slice(0, MAX_TAG_LENGTH)}” has no letters; a tag needs some.`);
    return clean;
  });
  const removed = new Set(remove.map((tag) => tag.toLowerCase()));
  return editCorpus(db, [db.table(table)], async (edits) => {
    const rows: { id: string; tags: string[] }[] = (await db.table(table).bulkGet([...ids])).filter(Boolean);
    return edits.put(
      table,
      rows.map((row) => ({ ...row, tags: joined(row.tags, added, removed) })),
    );
  });
}

function joined(tags: readonly string[], added: readonly string[], removed: ReadonlySet<string>): string[] {
  const byKey = new Map([...added, ...tags].map((tag) => [tag.toLowerCase(), tag]));
  for (const key of removed) byKey.delete(key);
  if (byKey.size > MAX_TAGS) throw new CorpusError('too-large', `More than ${MAX_TAGS} tags do not fit on one entry.`);
  return sortedTags([...byKey.values()]);
}

/** A tag with how many sources and claims have it. */
export interface TagCount {
  tag: string;
  sources: number;
  claims: number;
}

/** All tags in use, in alphabetical order. Reads indexes only. @throws {CorpusError} */
export async function listTags(db: CorpusDatabase): Promise<TagCount[]> {
  const counts = new Map<string, TagCount>();
  for (const table of ['sources', 'claims'] as const) {
    for (const key of await guarded(db.table(table).orderBy('tags').keys())) {
      const tag = String(key);
      const count = counts.get(tag) ?? { tag, sources: 0, claims: 0 };
      count[table]++;
      counts.set(tag, count);
    }
  }
  return [...counts.values()].sort((a, b) => a.tag.localeCompare(b.tag));
}

/**
 * Sets the reader's note on a source or claim; an empty one takes it away.
 * @returns whether something changed. @throws {CorpusError} too-large.
 */
export function setRemark(db: CorpusDatabase, { table, ids }: Chosen, remark: string): Promise<Edited<boolean>> {
  const clean = remark.trim();
  if (clean.length > MAX_SENTENCE_LENGTH) throw new CorpusError('too-large', 'This note is too long; shorten it.');
  return editCorpus(db, [db.table(table)], async (edits) => {
    const rows: { id: string }[] = (await db.table(table).bulkGet([...ids])).filter(Boolean);
    return (
      (await edits.put(
        table,
        rows.map((row) => ({ ...row, remark: clean === '' ? null : clean })),
      )) > 0
    );
  });
}
