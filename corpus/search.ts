import { type ClaimRow, claimList, claimRows } from './claim-lists';
import type { CorpusDatabase } from './database';

/** Most hits one search gives, whatever is asked. */
export const MAX_HITS = 200;

/**
 * Claims whose sentence, or whose source's title or publisher, has the words of a query, best first and whatever their
 * state; see WordIndex for what counts as having them. The list of all claims is made at the first search after a change.
 * @param limit most hits, at most MAX_HITS. @returns [] for a query without words. @throws {CorpusError}
 */
export async function searchClaims(db: CorpusDatabase, query: string, limit = 50): Promise<ClaimRow[]> {
  const most = Math.max(0, Math.min(Math.floor(limit), MAX_HITS));
  if (query.trim() === '' || most === 0) return [];
  const list = await claimList(db);
  return claimRows(db, list.find({ text: query, sort: 'best' }).slice(0, most));
}
