import type { FactReader } from '@/lib/facts/reader';
import { lookupsIn } from '@/lib/match/checking';
import { buildClaimIndex } from '@/lib/match/claim-index';
import { type ClaimStanding, compareSources } from '@/lib/match/compare-corpus';
import { type Disagreement, disagreementsIn } from '@/lib/match/disagreements';
import type { MatchClaim, Verdict } from '@/lib/match/types';
import { type CorpusDatabase, revisionOf } from './database';
import { isNotSame } from './decisions';
import { loadMatchData } from './queries';
import { inSlices, type SliceOptions } from './slices';

/** The saved sources held against one another. */
export interface CorpusComparison {
  /** The revision it is of; stale once revisionOf gives another. */
  revision: number;
  /** What other sources say of a claim, by its id; claims of which nobody says anything are not in it. */
  verdicts: ReadonlyMap<string, Verdict[]>;
  /** Facts on which sources disagree, see disagreementsIn. */
  disagreements: Disagreement[];
}

/** The last comparison of each open database; thrown away with it. */
const cache = new WeakMap<CorpusDatabase, CorpusComparison>();

async function compare(db: CorpusDatabase, reader: FactReader, options: SliceOptions): Promise<CorpusComparison> {
  const data = await loadMatchData(db);
  const { sources, claims, notSame, revision } = data;
  const index = buildClaimIndex(sources, claims);
  const { knowledge } = reader;
  const steps = compareSources({ index, claims, knowledge, isNotSame: (text, id) => isNotSame(notSame, text, id) });
  const found: ClaimStanding[] = [];
  await inSlices(steps, claims.length, (standing) => standing.verdicts.length > 0 && found.push(standing), options);
  const byId = new Map(claims.map((claim): [string, MatchClaim] => [claim.id, claim]));
  const lookup = {
    ...lookupsIn(knowledge),
    claim: (id: string) => byId.get(id),
    source: (id: string) => index.sources.get(id),
  };
  return {
    revision,
    verdicts: new Map(found.map(({ claimId, verdicts }) => [claimId, verdicts])),
    disagreements: disagreementsIn(found, lookup),
  };
}

/**
 * Holds the claims that raise badges against the other sources' claims, by the rules that pages are checked by. Works in
 * slices, so that a page stays responsive; the outcome is kept until the corpus changes.
 * @throws {CorpusError}; the signal's reason where it was aborted.
 */
export async function compareCorpus(
  db: CorpusDatabase,
  reader: FactReader,
  options: SliceOptions = {},
): Promise<CorpusComparison> {
  const known = knownComparison(db);
  if (known?.revision === (await revisionOf(db))) return known;
  const made = await compare(db, reader, options);
  cache.set(db, made);
  return made;
}

/** The last comparison made of this database, maybe of an older revision; null where there was none yet. */
export function knownComparison(db: CorpusDatabase): CorpusComparison | null {
  return cache.get(db) ?? null;
}
