import type { MatchClaim, MatchSource } from '@/lib/match/types';
import type { CorpusDatabase } from './database';
import { guarded } from './errors';
import { needRoom } from './room';

/**
 * A copy of what the matcher needs, many claims a row, for a worker that the browser stops after half a minute: browsers
 * take most of their time per row (see docs/decisions/database.md). It is a cache: good for one revision only, written
 * after a load that did not find one, and never needed.
 */

/** Fewest claims worth a copy; below, reading the rows is as quick. */
export const MIN_SNAPSHOT_CLAIMS = 2_000;
const CLAIMS_PER_ROW = 500;
/** To be raised when what a copy holds changes: an upgrade of the extension does not raise the revision. */
const FORMAT = 3;

/** A row of `snapshot`: a part of the copy. */
export interface SnapshotRow {
  /** Counts from 0. */
  part: number;
  /** How many parts there are. */
  of: number;
  revision: number;
  format: number;
  /** All of them in part 0, none in the others. */
  sources: MatchSource[];
  /** Claims as JSON: three quarters of the memory, for reading it makes one string of equal ones. */
  claims: string;
}

/** The copy of this revision; null where there is none or it is not whole. To be called inside a transaction. */
export async function readSnapshot(
  db: CorpusDatabase,
  revision: number,
): Promise<{ sources: MatchSource[]; claims: MatchClaim[] } | null> {
  const first = await db.snapshot.get(0);
  if (first?.revision !== revision || first.format !== FORMAT) return null;
  const rows = await db.snapshot.toArray();
  if (rows.length !== first.of || rows.some((row) => row.revision !== revision)) return null;
  return { sources: first.sources, claims: rows.flatMap((row) => JSON.parse(row.claims) as MatchClaim[]) };
}

/** Writes the copy, unless the corpus has changed since or is too small. @throws {CorpusError} */
export async function writeSnapshot(
  db: CorpusDatabase,
  data: { sources: MatchSource[]; claims: MatchClaim[]; revision: number },
): Promise<void> {
  const { sources, claims, revision } = data;
  if (claims.length < MIN_SNAPSHOT_CLAIMS) return;
  await needRoom();
  const of = Math.ceil(claims.length / CLAIMS_PER_ROW);
  const rows = Array.from({ length: of }, (_, part): SnapshotRow => {
    const own = claims.slice(part * CLAIMS_PER_ROW, (part + 1) * CLAIMS_PER_ROW);
    return { part, of, revision, format: FORMAT, sources: part === 0 ? sources : [], claims: JSON.stringify(own) };
  });
  const write = db.transaction('rw', [db.snapshot, db.meta], async () => {
    if (((await db.meta.get('revision'))?.value ?? 0) !== revision) return;
    await db.snapshot.clear();
    await db.snapshot.bulkPut(rows);
  });
  await guarded(write);
}
