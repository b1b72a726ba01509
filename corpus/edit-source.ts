import type { ClaimReader } from '@/lib/facts/reread';
import type { CorpusDatabase, SourceRow } from './database';
import { articleOf, rereadFacts } from './edit-claims';
import { CorpusError } from './errors';
import { cleanDate, cleanName } from './import-checks';
import { withText } from './merge-source';
import type { ClaimRecord, EditableField, SourceRecord } from './records';
import { type Edited, editCorpus } from './undo';

/** What the reader may correct about a source. Null or '' says that it is not known. */
export type SourceCorrection = Partial<Record<EditableField, string | null>>;

/** First year a publication date may have: the first newspapers. */
const FIRST_YEAR = 1600;
/** Years ahead of now that a date may lie: a magazine is dated ahead, no further. */
const YEARS_AHEAD = 1;

/** Whether an ISO date names a day that exists, of a time when there was news. @param now epoch milliseconds. */
export function isPlausibleDate(date: string, now: number = Date.now()): boolean {
  const [year = 0, month = 1, day = 1] = date.slice(0, 10).split('-').map(Number);
  const at = new Date(Date.UTC(year, month - 1, day));
  const exists = at.getUTCFullYear() === year && at.getUTCMonth() === month - 1 && at.getUTCDate() === day;
  return exists && year >= FIRST_YEAR && year <= new Date(now).getUTCFullYear() + YEARS_AHEAD;
}

function cleaned(field: EditableField, value: string | null): string | null {
  if (value === null || value.trim() === '') return null;
  if (field !== 'published') return cleanName(value);
  const date = cleanDate(value.trim());
  if (date === null || !isPlausibleDate(date))
    throw new CorpusError('invalid', 'Write the date as year, month and day: 2025-11-20.');
  return date;
}

/**
 * Corrects a source's publisher, title or date. They count for verdicts: who counts as a second source, and on which day
 * "yesterday" was. With another date, the facts of all its claims are read again.
 * @returns whether something changed. @throws {CorpusError} invalid for a pack's source or a date that is none.
 */
export function editSource(
  db: CorpusDatabase,
  id: string,
  correction: SourceCorrection,
  reader: ClaimReader,
): Promise<Edited<boolean>> {
  const fields = Object.entries(correction) as [EditableField, string | null][];
  return editCorpus(
    db,
    [db.sources, db.texts, db.claims],
    async (edits) => {
      const old = await ownSource(db, id);
      const next: SourceRow = {
        ...old,
        ...Object.fromEntries(fields.map(([field, value]) => [field, cleaned(field, value)])),
      };
      const touched = fields.map(([field]) => field).filter((field) => next[field] !== old[field]);
      if (touched.length === 0) return false;
      next.edited = [...new Set([...(old.edited ?? []), ...touched])].sort();
      await edits.put('sources', [next]);
      if (next.published !== old.published) await edits.put('claims', await rereadClaims(db, next, reader));
      return true;
    },
    { whole: true },
  );
}

async function ownSource(db: CorpusDatabase, id: string): Promise<SourceRow> {
  const row = await db.sources.get(id);
  if (row === undefined) throw new CorpusError('invalid', 'This source is no longer in the corpus.');
  if (row.pack !== null)
    throw new CorpusError('invalid', 'Sources of a topic pack cannot be edited. Import the article yourself.');
  return row;
}

/** The claims of a source with the facts they have as it is now. To be called inside a transaction. */
async function rereadClaims(db: CorpusDatabase, row: SourceRow, reader: ClaimReader): Promise<ClaimRecord[]> {
  const blocks = (await db.texts.get(row.id))?.blocks ?? [];
  const source: SourceRecord = withText({ source: row, blocks, claims: [] });
  const article = articleOf(source);
  const read = new Map(reader.claims(article).map((claim) => [claim.quote, claim.facts]));
  const claims = await db.claims.where('sourceId').equals(row.id).toArray();
  return claims.map((claim) => {
    const facts = claim.original === null ? read.get(claim.quote) : undefined;
    return { ...claim, facts: facts ?? rereadFacts(article, claim, claim.quote, reader) };
  });
}

/**
 * Says that a source is a copy of another: both are one origin, and corroborate each other no more. Null takes it back.
 * Sources of packs may be either.
 * @returns whether something changed. @throws {CorpusError} invalid for itself, for a circle of copies, or where one is not here.
 */
export function setCopyOf(db: CorpusDatabase, id: string, originalId: string | null): Promise<Edited<boolean>> {
  return editCorpus(db, [db.sources], async (edits) => {
    const source = await db.sources.get(id);
    if (source === undefined) throw new CorpusError('invalid', 'This source is no longer in the corpus.');
    if (originalId !== null) await refuseCircle(db, id, originalId);
    return (await edits.put('sources', [{ ...source, copyOf: originalId }])) > 0;
  });
}

async function refuseCircle(db: CorpusDatabase, id: string, originalId: string): Promise<void> {
  if (originalId === id) throw new CorpusError('invalid', 'A source cannot be a copy of itself.');
  const seen = new Set<string>();
  let at: string | null = originalId;
  while (at !== null && !seen.has(at)) {
    seen.add(at);
    const row: SourceRow | undefined = await db.sources.get(at);
    if (row === undefined && at === originalId)
      throw new CorpusError('invalid', 'The original is no longer in the corpus.');
    at = row?.copyOf ?? null;
    if (at === id)
      throw new CorpusError('invalid', 'That one is already a copy of this source; it cannot be both ways.');
  }
}
