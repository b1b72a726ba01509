import type { CorpusDatabase } from './database';
import { guarded } from './errors';
import { type Edited, editCorpus } from './undo';

/** Claims that the reader wants no badges from: a decision like any other. */

/** Mutes claims: they stay in the corpus, and raise no badge. @returns how many were not muted yet. @throws {CorpusError} */
export function muteClaims(db: CorpusDatabase, claimIds: readonly string[]): Promise<Edited<number>> {
  return editCorpus(db, [db.decisions, db.claims], async (edits) => {
    const claims = (await db.claims.bulkGet([...new Set(claimIds)])).filter((claim) => claim !== undefined);
    const muted = new Set(await mutedClaims(db));
    const madeAt = Date.now();
    const fresh = claims.filter(({ id }) => !muted.has(id));
    return edits.put(
      'decisions',
      fresh.map(({ id, quote }) => ({
        id: `muted-claim:${id}`,
        madeAt,
        kind: 'muted-claim' as const,
        claimId: id,
        quote,
      })),
    );
  });
}

/** Lets muted claims raise badges again. @returns how many were muted. @throws {CorpusError} */
export function unmuteClaims(db: CorpusDatabase, claimIds: readonly string[]): Promise<Edited<number>> {
  return editCorpus(db, [db.decisions], (edits) =>
    edits.remove(
      'decisions',
      claimIds.map((id) => `muted-claim:${id}`),
    ),
  );
}

/** Ids of the muted claims, also of those that are gone. May be called inside a transaction. @throws {CorpusError} */
export async function mutedClaims(db: CorpusDatabase): Promise<string[]> {
  const rows = await guarded(db.decisions.where('kind').equals('muted-claim').toArray());
  return rows.flatMap((row) => (row.kind === 'muted-claim' ? [row.claimId] : []));
}
