import type { CorpusDatabase, SourceRow } from './database';
import { guarded } from './errors';
import { originalsOf } from './merge-source';
import { placeOf } from './place';
import type { ClaimRecord } from './records';

/** A claim that waits to be reviewed, with its source. */
export interface WaitingClaim {
  claim: ClaimRecord;
  source: SourceRow;
}

/** Where a claim's sentence stands in its source's text. */
export interface ClaimPlace {
  original: string;
  before: string;
  after: string;
  url: string | null;
}

/** All claims to review: the source imported last first, in the order of its text. @throws {CorpusError} */
export function waitingClaims(db: CorpusDatabase): Promise<WaitingClaim[]> {
  return db.read([db.sources, db.claims], async () => {
    const claims = await db.claims.where('state').equals('to-review').toArray();
    const ids = [...new Set(claims.map(({ sourceId }) => sourceId))];
    const sources = new Map((await db.sources.bulkGet(ids)).flatMap((row) => (row ? [[row.id, row] as const] : [])));
    const rows = claims.flatMap((claim): WaitingClaim[] => {
      const source = sources.get(claim.sourceId);
      return source === undefined ? [] : [{ claim, source }];
    });
    return rows.sort(
      (a, b) =>
        b.source.addedAt - a.source.addedAt ||
        (a.source.id < b.source.id ? -1 : a.source.id > b.source.id ? 1 : placeOf(a.claim) - placeOf(b.claim)),
    );
  });
}

/**
 * A claim's sentence in its source, with the text around it: its own block, the one before and the one after. Null where
 * the source has no text, or another than the claim was read from. @throws {CorpusError}
 */
export async function placeOfClaim(db: CorpusDatabase, id: string): Promise<ClaimPlace | null> {
  const claim = await guarded(db.claims.get(id));
  if (claim === undefined || !('block' in claim.position)) return null;
  const [source, text] = await guarded(Promise.all([db.sources.get(claim.sourceId), db.texts.get(claim.sourceId)]));
  const { block, start, end } = claim.position;
  const own = text?.blocks[block]?.text;
  if (own === undefined || own.slice(start, end) !== originalsOf(claim)[0]) return null;
  const previous = text?.blocks[block - 1]?.text;
  const next = text?.blocks[block + 1]?.text;
  return {
    original: own.slice(start, end),
    before: `${previous === undefined ? '' : `${previous}\n`}${own.slice(0, start)}`,
    after: `${own.slice(end)}${next === undefined ? '' : `\n${next}`}`,
    url: source?.url ?? null,
  };
}
