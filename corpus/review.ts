import type { CorpusDatabase } from './database';
import type { ClaimState } from './records';
import { type Edited, editCorpus } from './undo';

/**
 * The reader's review: gives claims another state, with what takes it back.
 * @returns how many were changed; ids that are not here and claims that have the state already do not count.
 * @throws {CorpusError}
 */
export function reviewClaims(db: CorpusDatabase, ids: readonly string[], state: ClaimState): Promise<Edited<number>> {
  return editCorpus(db, [db.claims], async (edits) => {
    const claims = (await db.claims.bulkGet([...new Set(ids)])).filter((claim) => claim !== undefined);
    return edits.put(
      'claims',
      claims.map((claim) => ({ ...claim, state })),
    );
  });
}
