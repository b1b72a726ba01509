import type { FactReader } from '@/lib/facts/reader';
import { ownSources } from '@/lib/match/checking';
import { buildClaimIndex, type ClaimIndex } from '@/lib/match/claim-index';
import { compareSource } from '@/lib/match/compare-corpus';
import type { Verdict } from '@/lib/match/types';
import { isNotSame, type NotSameSet } from './decisions';
import { articleOf } from './edit-claims';
import type { ImportPlan } from './import-article';
import { dayOf, type MatchData } from './queries';

/** What a claim of a plan would be to the corpus. */
export interface PlannedClaim {
  claimId: string;
  /** Not in the corpus yet; or in it already, from an earlier import of the same article. */
  standing: 'new' | 'known';
  /** What the other saved sources say of it: repeated by, contradicted by, explained by time. */
  verdicts: Verdict[];
}

/** The corpus made ready for dry runs; good for one revision. */
export interface DryRunCorpus {
  revision: number;
  index: ClaimIndex;
  notSame: NotSameSet;
}

/** Makes the corpus ready, once for any number of plans. @param data of loadMatchData. */
export function dryRunCorpus({ sources, claims, notSame, revision }: MatchData): DryRunCorpus {
  return { revision, notSame, index: buildClaimIndex(sources, claims) };
}

/**
 * Says of each claim of a plan whether it is new, and what saved sources say of it: by the rules that pages are checked
 * by, so that the article itself, its publisher and its copies do not count. Changes nothing. Pure.
 * @returns one entry for each claim, in the plan's order.
 */
export function dryRun(plan: ImportPlan, { index, notSame }: DryRunCorpus, reader: FactReader): PlannedClaim[] {
  const { source } = plan;
  const fresh = new Set(plan.newClaims);
  const excluded = ownSources({
    article: articleOf(source),
    index,
    isExcluded: ({ id, copyOf }) => id === source.id || copyOf === source.id || id === source.copyOf,
  });
  const steps = compareSource({ id: source.id, published: dayOf(source.published) }, plan.claims, excluded, {
    index,
    reader,
    isNotSame: (sentence, claimId) => isNotSame(notSame, sentence, claimId),
  });
  return [...steps].map(({ claimId, verdicts }) => ({
    claimId,
    standing: fresh.has(claimId) ? 'new' : 'known',
    verdicts,
  }));
}
