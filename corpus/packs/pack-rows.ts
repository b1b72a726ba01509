import type { SourceRow } from '../database';
import type { ClaimRecord } from '../records';
import type { Pack } from './pack-schema';

/** Id of a pack's source or claim in the database, where packs and the reader's own share one table. */
export function packRowId(pack: string, id: string): string {
  return `pack:${pack}/${id}`;
}

/** A pack's sources and claims as rows of the database. @param now epoch milliseconds. */
export function packRows(pack: Pack, now: number): { sources: SourceRow[]; claims: ClaimRecord[] } {
  const sources = pack.sources.map(
    (source): SourceRow => ({
      id: packRowId(pack.id, source.id),
      url: source.url,
      publisher: source.publisher,
      title: source.title,
      authors: source.authors,
      published: source.published,
      modified: null,
      language: null,
      textHash: '',
      origins: source.origins,
      fingerprint: [],
      pack: pack.id,
      note: source.note,
      tags: [],
      remark: null,
      copyOf: null,
      addedAt: now,
    }),
  );
  const claims = pack.claims.map(
    (claim): ClaimRecord => ({
      id: packRowId(pack.id, claim.id),
      sourceId: packRowId(pack.id, claim.source),
      quote: claim.text,
      prefix: '',
      suffix: '',
      position: claim.where,
      facts: claim.facts,
      state: 'accepted',
      pack: pack.id,
      tags: [],
      remark: null,
      original: null,
      addedAt: now,
    }),
  );
  return { sources, claims };
}
