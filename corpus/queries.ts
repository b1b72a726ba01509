import type { MatchClaim, MatchSource } from '@/lib/match/types';
import { eachRow } from './batches';
import { type CorpusDatabase, revisionOf, type SourceRow } from './database';
import { type NotSameDecision, type NotSameSet, notSameSet } from './decisions';
import { guarded } from './errors';
import { placeOf } from './place';
import { mutedClaims } from './quieting';
import type { ClaimRecord, ClaimState } from './records';
import { reviewClaims } from './review';
import { readSettings, type Settings } from './settings';
import { readSnapshot, writeSnapshot } from './snapshot';

export { searchClaims } from './search';

/** Everything the matcher needs, of one moment. */
export interface MatchData {
  sources: MatchSource[];
  /** Claims that raise badges: accepted ones, by the reader's setting also those to review; never muted ones. */
  claims: MatchClaim[];
  notSame: NotSameSet;
  /** The revision this is of; stale once revisionOf gives another. */
  revision: number;
  /** Day of the newest publication date among the sources, YYYY-MM-DD; null where none is known. */
  newest: string | null;
}

/** A source with the number of its claims. */
export interface SourceSummary {
  source: SourceRow;
  claims: number;
}

/** How much there is. */
export interface CorpusCounts {
  sources: number;
  /** Sources that the reader imported. */
  own: number;
  claims: number;
  accepted: number;
  toReview: number;
  rejected: number;
  /** As in MatchData. */
  newest: string | null;
}

const DAY_LENGTH = 'YYYY-MM-DD'.length;
const DAY = /^\d{4}-\d{2}-\d{2}/;

/** The day of an ISO date or date-time as the document gives it; null for a coarser or unknown date. */
export function dayOf(date: string | null): string | null {
  return date !== null && DAY.test(date) ? date.slice(0, DAY_LENGTH) : null;
}

function matchSource(row: SourceRow): MatchSource {
  const { id, url, publisher, title, origins, pack, copyOf } = row;
  const fingerprint = Uint32Array.from(row.fingerprint);
  const source: MatchSource = { id, url, publisher, title, published: dayOf(row.published), origins, fingerprint };
  if (copyOf !== null) source.copyOf = copyOf;
  return pack === null ? source : { ...source, restated: true };
}

function newestOf(days: Iterable<string | null>): string | null {
  let newest: string | null = null;
  for (const day of days) if (day !== null && (newest === null || day > newest)) newest = day;
  return newest;
}

async function notSameDecisions(db: CorpusDatabase): Promise<NotSameDecision[]> {
  const rows = await db.decisions.where('kind').equals('not-same').toArray();
  return rows.filter((row) => row.kind === 'not-same');
}

/** States of the claims that raise badges. */
const COUNTING: Record<Settings['badgesFrom'], ReadonlySet<ClaimState>> = {
  accepted: new Set(['accepted']),
  'accepted-and-to-review': new Set(['accepted', 'to-review']),
};

async function readRows(db: CorpusDatabase): Promise<Pick<MatchData, 'sources' | 'claims'>> {
  const counting = COUNTING[(await readSettings(db)).badgesFrom];
  const muted = new Set(await mutedClaims(db));
  const sources: MatchSource[] = [];
  await eachRow(db.sources, (row) => sources.push(matchSource(row)));
  const claims: MatchClaim[] = [];
  await eachRow(db.claims, ({ id, sourceId, quote, facts, state }) => {
    if (counting.has(state) && !muted.has(id)) claims.push({ id, sourceId, quote, facts });
  });
  return { sources, claims };
}

/**
 * Loads what a check of a page needs, in one transaction, so that sources and claims fit. Of a large corpus it leaves a
 * copy for the next worker (see snapshot.ts). @throws {CorpusError}
 */
export async function loadMatchData(db: CorpusDatabase): Promise<MatchData> {
  const tables = [db.sources, db.claims, db.decisions, db.settings, db.meta, db.snapshot];
  const { kept, data } = await db.read(tables, async () => {
    const revision = await revisionOf(db);
    const kept = await readSnapshot(db, revision);
    const { sources, claims } = kept ?? (await readRows(db));
    const notSame = notSameSet(await notSameDecisions(db), claims);
    const newest = newestOf(sources.map((source) => source.published));
    return { kept, data: { sources, claims, notSame, revision, newest } };
  });
  // Nobody waits for the copy, and without room for it the next load is only slower.
  if (kept === null) writeSnapshot(db, data).catch(() => undefined);
  return data;
}

/** All sources with the number of their claims, the last imported first. @throws {CorpusError} */
export function listSources(db: CorpusDatabase): Promise<SourceSummary[]> {
  return db.read([db.sources, db.claims], async () => {
    const counts = new Map<string, number>();
    for (const key of await db.claims.orderBy('sourceId').keys()) {
      counts.set(String(key), (counts.get(String(key)) ?? 0) + 1);
    }
    const rows = await db.sources.toArray();
    rows.sort((a, b) => b.addedAt - a.addedAt || (a.id < b.id ? -1 : 1));
    return rows.map((source) => ({ source, claims: counts.get(source.id) ?? 0 }));
  });
}

/** The claims of a source, whatever their state, in the order of its text. @throws {CorpusError} */
export async function claimsOfSource(db: CorpusDatabase, sourceId: string): Promise<ClaimRecord[]> {
  const claims = await guarded(db.claims.where('sourceId').equals(sourceId).toArray());
  return claims.sort((a, b) => placeOf(a) - placeOf(b));
}

/** As reviewClaims, without undo: how many claims got another state. @throws {CorpusError} */
export async function setClaimState(db: CorpusDatabase, ids: readonly string[], state: ClaimState): Promise<number> {
  return (await reviewClaims(db, ids, state)).value;
}

/** Counts sources and claims. @throws {CorpusError} */
export function corpusCounts(db: CorpusDatabase): Promise<CorpusCounts> {
  return db.read([db.sources, db.claims], async () => {
    const sources = await db.sources.toArray();
    const states: Record<ClaimState, number> = { accepted: 0, 'to-review': 0, rejected: 0 };
    await eachRow(db.claims, (claim) => {
      states[claim.state]++;
    });
    return {
      sources: sources.length,
      own: sources.filter((source) => source.pack === null).length,
      claims: states.accepted + states['to-review'] + states.rejected,
      accepted: states.accepted,
      toReview: states['to-review'],
      rejected: states.rejected,
      newest: newestOf(sources.map((source) => dayOf(source.published))),
    };
  });
}
