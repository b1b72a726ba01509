import type { Block } from '@/lib/article/types';
import type { CorpusDatabase, SourceRow } from './database';
import type { ClaimRecord, SourceRecord } from './records';

/** One of the reader's own sources as it is saved. */
export interface Saved {
  source: SourceRow;
  blocks: Block[];
  claims: ClaimRecord[];
}

/** The saved article that `source` is: the same id, else the same address, else the same text. Pack sources never are. */
export async function findSaved(
  db: CorpusDatabase,
  source: Pick<SourceRecord, 'id' | 'url' | 'textHash'>,
): Promise<Saved | null> {
  const isOwn = (row: SourceRow): boolean => row.pack === null;
  const row =
    (await db.sources.get(source.id)) ??
    (source.url === null ? undefined : await db.sources.where('url').equals(source.url).filter(isOwn).first()) ??
    (source.textHash === ''
      ? undefined
      : await db.sources.where('textHash').equals(source.textHash).filter(isOwn).first());
  if (row === undefined || !isOwn(row)) return null;
  const text = await db.texts.get(row.id);
  const claims = await db.claims.where('sourceId').equals(row.id).toArray();
  return { source: row, blocks: text?.blocks ?? [], claims };
}

/** A saved source as one record, its keys in the order mergedSource gives. */
export function withText(saved: Saved): SourceRecord {
  return ordered(saved.source, saved.blocks);
}

function ordered(row: SourceRow, blocks: Block[]): SourceRecord {
  const { id, url, publisher, title, authors, published, modified, language } = row;
  const { textHash, origins, fingerprint, pack, note, tags, remark, copyOf, edited, addedAt } = row;
  const about = { id, url, publisher, title, authors, published, modified, language };
  const noted = { tags, remark, copyOf, ...(edited === undefined ? {} : { edited }) };
  return { ...about, textHash, origins, fingerprint, blocks, pack, note, ...noted, addedAt };
}

function firstOf<T>(list: T[], otherwise: T[]): T[] {
  return list.length > 0 ? list : otherwise;
}

/**
 * A saved source brought up to date by a new reading. Its id, notes, tags, date of import and what the reader corrected
 * stay. Read again at the same
 * address, the new metadata counts; a copy of the text from elsewhere only fills what was not known.
 */
export function mergedSource(saved: Saved, next: SourceRecord): SourceRecord {
  const old = withText(saved);
  const isCopy = old.url !== null && next.url !== old.url;
  const [a, b] = isCopy ? [old, next] : [next, old];
  return ordered(
    {
      id: old.id,
      url: old.url ?? next.url,
      publisher: a.publisher ?? b.publisher,
      title: a.title ?? b.title,
      authors: firstOf(a.authors, b.authors),
      published: a.published ?? b.published,
      modified: a.modified ?? b.modified,
      language: a.language ?? b.language,
      textHash: next.textHash,
      origins: firstOf(a.origins, b.origins),
      fingerprint: firstOf(next.fingerprint, old.fingerprint),
      pack: null,
      note: old.note,
      tags: old.tags,
      remark: old.remark,
      copyOf: old.copyOf,
      ...(old.edited === undefined ? {} : { edited: old.edited }),
      ...Object.fromEntries((old.edited ?? []).map((field) => [field, old[field]])),
      addedAt: old.addedAt,
    },
    next.blocks,
  );
}

/**
 * A saved claim read again: facts and place are the new ones, state, notes and date of import the reader's. One that the
 * reader edited stays as it is.
 */
export function mergedClaim(old: ClaimRecord, next: ClaimRecord): ClaimRecord {
  if (old.original !== null) return old;
  const { state, tags, remark, addedAt } = old;
  return { ...next, state, tags, remark, addedAt };
}

/** The sentences of its source that a claim stands for: its own, or those it was edited, split or merged from. */
export function originalsOf(claim: Pick<ClaimRecord, 'quote' | 'original'>): string[] {
  return claim.original === null ? [claim.quote] : claim.original.split('\n');
}

/** Whether two readings of one claim agree in all that is kept. */
export function isSameClaim(a: ClaimRecord, b: ClaimRecord): boolean {
  const parts = (claim: ClaimRecord): unknown[] => [
    claim.quote,
    claim.prefix,
    claim.suffix,
    claim.position,
    claim.facts,
  ];
  return JSON.stringify(parts(a)) === JSON.stringify(parts(b));
}

/** Whether a sentence still stands in a text. */
export function hasQuote(blocks: readonly Block[], quote: string): boolean {
  return blocks.some((block) => block.text.includes(quote));
}

/** Writes sources: their rows and their texts. To be called inside a change over both tables. */
export async function putSources(db: CorpusDatabase, sources: readonly SourceRecord[]): Promise<void> {
  await db.sources.bulkPut(sources.map(({ blocks: _, ...row }) => row));
  await db.texts.bulkPut(sources.filter(({ blocks }) => blocks.length > 0).map(({ id, blocks }) => ({ id, blocks })));
}
