/**
 * The saved sources against one another: each claim is checked as a sentence of a page would be, by the same rules, against
 * all sources of another origin.
 */
import type { Analysis } from '@/lib/facts/analysis';
import { analyseText, type FactReader, type ReadSentence } from '@/lib/facts/reader';
import { verdictsOn } from './check-page';
import { type Checking, lookupsIn } from './checking';
import type { ClaimIndex } from './claim-index';
import type { MatchClaim, MatchSource, Relation, Verdict } from './types';

/** What the comparison goes by. */
export interface CorpusToCompare {
  index: ClaimIndex;
  claims: readonly MatchClaim[];
  reader: Pick<FactReader, 'attributes' | 'entities'>;
  isNotSame?: Checking['isNotSame'];
  /** Most evidence written out for a relation; as much as a card lists unless given. */
  most?: Partial<Record<Relation, number>>;
}

/** What other sources say of a claim. */
export interface ClaimStanding {
  claimId: string;
  sourceId: string;
  verdicts: Verdict[];
}

/** A claim read as a sentence. Its analysis is made when it is asked for: most claims have no likeness among the others. */
function asSentence({ quote, facts }: MatchClaim, published: string | null): ReadSentence {
  let made: Analysis | null = null;
  const analysis = (): Analysis => {
    made ??= analyseText(quote, published);
    return made;
  };
  return {
    block: 0,
    start: 0,
    end: quote.length,
    text: quote,
    facts,
    analysis: {
      text: quote,
      get tokens() {
        return analysis().tokens;
      },
      get mentions() {
        return analysis().mentions;
      },
      get quantities() {
        return analysis().quantities;
      },
      get times() {
        return analysis().times;
      },
      get cues() {
        return analysis().cues;
      },
      get clauses() {
        return analysis().clauses;
      },
    },
  };
}

/**
 * Checks the claims of one source against the index, one a step, so that the caller can stop in between.
 * @param excluded ids of the sources that do not count, the source's own among them.
 */
export function* compareSource(
  source: Pick<MatchSource, 'id' | 'published'>,
  claims: readonly MatchClaim[],
  excluded: ReadonlySet<string>,
  { index, reader, isNotSame = () => false, most }: Omit<CorpusToCompare, 'claims'>,
): Generator<ClaimStanding> {
  const checking: Checking = {
    index,
    published: source.published,
    isNotSame,
    excluded,
    ...lookupsIn(
      reader,
      claims.flatMap(({ facts }) => facts),
    ),
  };
  for (const claim of claims) {
    const verdicts = verdictsOn(asSentence(claim, source.published), checking, most);
    yield { claimId: claim.id, sourceId: source.id, verdicts };
  }
}

/** Ids of the sources that share a source's origin, its own among them. O(sources). */
export function ofOneOrigin({ sources, origins }: ClaimIndex, id: string): Set<string> {
  const own = origins.ofSource(id);
  return new Set([...sources.keys()].filter((other) => origins.ofSource(other) === own));
}

function grouped<T>(list: Iterable<T>, keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of list) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}

/**
 * Checks every claim against the sources of other origins, source by source in the order of their ids, one claim a step.
 * Sources of one origin, publishers' own and copies, are never held against each other. Pure: the same corpus gives the
 * same steps in whatever order it is given.
 */
export function* compareSources(corpus: CorpusToCompare): Generator<ClaimStanding> {
  const { index } = corpus;
  const bySource = grouped(corpus.claims, ({ sourceId }) => sourceId);
  const byOrigin = grouped(index.sources.keys(), (id) => index.origins.ofSource(id));
  for (const id of [...bySource.keys()].sort()) {
    const source = index.sources.get(id);
    if (!source) continue;
    const excluded = new Set(byOrigin.get(index.origins.ofSource(id)));
    yield* compareSource(source, bySource.get(id) ?? [], excluded, corpus);
  }
}
