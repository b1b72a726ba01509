import { eachRow } from '../batches';
import type { CorpusDatabase, SourceRow } from '../database';
import type { ClaimRecord, ClaimState } from '../records';

/** A claim with its source, as writers need them. */
export interface ClaimRow {
  claim: ClaimRecord;
  source: SourceRow;
}

/** Which claims are written out. */
export interface RowOptions {
  /** Ids of sources; all unless given. */
  sourceIds?: readonly string[];
  /** Only claims in this state; all unless given. */
  state?: ClaimState;
}

/** Claims with their sources, by source and then in the order of its text. @throws {CorpusError} */
export async function claimRows(db: CorpusDatabase, { sourceIds, state }: RowOptions = {}): Promise<ClaimRow[]> {
  const wanted = sourceIds === undefined ? null : new Set(sourceIds);
  return db.read([db.sources, db.claims], async () => {
    const sources = new Map((await db.sources.toArray()).map((source) => [source.id, source]));
    const found: ClaimRow[] = [];
    await eachRow(db.claims, (claim) => {
      const source = sources.get(claim.sourceId);
      if (source === undefined || !(wanted?.has(source.id) ?? true)) return;
      if (state === undefined || claim.state === state) found.push({ claim, source });
    });
    return found.sort(
      (a, b) =>
        compare(a.source.id, b.source.id) || placeOf(a.claim) - placeOf(b.claim) || compare(a.claim.id, b.claim.id),
    );
  });
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function placeOf({ position }: ClaimRecord): number {
  return 'block' in position ? position.block * 1e7 + position.start : position.paragraph * 1e7 + position.sentence;
}
