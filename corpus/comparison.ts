import type { FactReader } from '@/lib/facts/reader';
import { lookupsIn } from '@/lib/match/checking';
import { buildClaimIndex } from '@/lib/match/claim-index';
import {
  type ClaimStanding,
  type CorpusToCompare,
  compareSource,
  compareSources,
  ofOneOrigin,
} from '@/lib/match/compare-corpus';
import { type Disagreement, Disagreements, LISTED_FOR_DISAGREEMENTS } from '@/lib/match/disagreements';
import type { MatchClaim, Relation } from '@/lib/match/types';
import { type CorpusDatabase, revisionOf } from './database';
import { isNotSame } from './decisions';
import { loadMatchData } from './queries';
import { inSlices, type SliceOptions } from './slices';

/** The saved sources held against one another. */
export interface CorpusComparison {
  /** The revision it is of; stale once revisionOf gives another. */
  revision: number;
  /** How many origins corroborate, contradict or update a claim, by its id; claims nobody speaks of are not in it. */
  counts: ReadonlyMap<string, Partial<Record<Relation, number>>>;
  /** Facts on which sources disagree, see Disagreements. */
  disagreements: Disagreement[];
}

type Ready = CorpusToCompare & { revision: number };

/** What was made of each open database last; thrown away with it. */
const ready = new WeakMap<CorpusDatabase, Ready>();
const cache = new WeakMap<CorpusDatabase, CorpusComparison>();

async function readyToCompare(db: CorpusDatabase, reader: FactReader): Promise<Ready> {
  const known = ready.get(db);
  if (known?.revision === (await revisionOf(db))) return known;
  const { sources, claims, notSame, revision } = await loadMatchData(db);
  const index = buildClaimIndex(sources, claims);
  const made = {
    index,
    claims,
    reader,
    revision,
    isNotSame: (text: string, id: string) => isNotSame(notSame, text, id),
  };
  ready.set(db, made);
  return made;
}

async function compare(corpus: Ready, options: SliceOptions): Promise<CorpusComparison> {
  const { index, claims, revision } = corpus;
  const byId = new Map(claims.map((claim): [string, MatchClaim] => [claim.id, claim]));
  const disagreements = new Disagreements({
    ...lookupsIn(corpus.reader),
    claim: (id) => byId.get(id),
    source: (id) => index.sources.get(id),
  });
  const counts = new Map<string, Partial<Record<Relation, number>>>();
  const use = (standing: ClaimStanding) => {
    if (standing.verdicts.length === 0) return;
    counts.set(
      standing.claimId,
      Object.fromEntries(standing.verdicts.map(({ relation, origins }) => [relation, origins])),
    );
    disagreements.add(standing);
  };
  await inSlices(compareSources({ ...corpus, most: LISTED_FOR_DISAGREEMENTS }), claims.length, use, options);
  return { revision, counts, disagreements: disagreements.list() };
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
  const made = await compare(await readyToCompare(db, reader), options);
  cache.set(db, made);
  return made;
}

/** The last comparison made of this database, maybe of an older revision; null where there was none yet. */
export function knownComparison(db: CorpusDatabase): CorpusComparison | null {
  return cache.get(db) ?? null;
}

/**
 * What corroborates, contradicts or updates each claim of one source inside the corpus: its claims that raise badges, by
 * their ids, each with its verdicts. @throws {CorpusError}
 */
export async function standingsOf(
  db: CorpusDatabase,
  reader: FactReader,
  sourceId: string,
): Promise<Map<string, ClaimStanding['verdicts']>> {
  const corpus = await readyToCompare(db, reader);
  const source = corpus.index.sources.get(sourceId);
  if (source === undefined) return new Map();
  const claims = corpus.claims.filter((claim) => claim.sourceId === sourceId);
  const steps = compareSource(source, claims, ofOneOrigin(corpus.index, sourceId), corpus);
  return new Map([...steps].map(({ claimId, verdicts }) => [claimId, verdicts]));
}
