import type { ReadSentence } from '@/lib/facts/reader';
import type { Checking } from './checking';
import { describeClaim } from './describe';
import type { NearSentence } from './near-sentences';
import { isOfOneEvent } from './one-event';
import type { MatchClaim } from './types';
import type { Found } from './verdict';

/** Attribute id of verdicts that rest on the words alone. */
const SAME_WORDS = 'general:same-words';

/**
 * What sources say in nearly the same words, where no pack knows what one of the two sentences states: where it knows both,
 * their typed facts have been compared, and their silence means something.
 */
export function evidenceInSameWords(
  sentence: ReadSentence,
  { index, published, isNotSame, excluded }: Checking,
  typed: Found[],
): Found[] {
  const spoken = new Set([...excluded, ...typed.map(({ source }) => source.id)]);
  const bySource = new Map<string, NearSentence[]>();
  const isKnown = sentence.facts.length > 0;
  const counts = (claim: MatchClaim) => !spoken.has(claim.sourceId) && !(isKnown && claim.facts.length > 0);
  for (const near of index.nearSentences.find(sentence.analysis, counts)) {
    const id = near.claim.sourceId;
    if (isNotSame(sentence.text, near.claim.id, SAME_WORDS)) continue;
    bySource.set(id, [...(bySource.get(id) ?? []), near]);
  }
  return [...bySource].flatMap(([id, list]) => {
    const source = index.sources.get(id);
    const agreeing = list.find(({ comparison }) => comparison.verdict === 'corroborates');
    const best = agreeing ?? (list.length === 1 ? list[0] : undefined);
    if (!source || !best) return [];
    const { claim, comparison, analysis } = best;
    const page = { analysis: sentence.analysis, published };
    if (
      comparison.verdict === 'conflicts' &&
      !isOfOneEvent(comparison, page, { analysis, published: source.published })
    )
      return [];
    const { statement, evidence } = comparison.marks;
    const origin = index.origins.ofSource(id);
    return [
      {
        relation: comparison.verdict,
        topics: new Set([SAME_WORDS]),
        source,
        origin,
        evidence: () => ({
          ...describeClaim(claim, source),
          why: comparison.why,
          attribute: SAME_WORDS,
          marks: { page: statement, quote: evidence },
          origin,
        }),
      },
    ];
  });
}
