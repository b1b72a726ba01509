import type { ReadSentence } from '@/lib/facts/reader';
import type { Fact } from '@/lib/facts/types';
import type { Checking } from './checking';
import { describeClaim } from './describe';
import type { NearSentence } from './near-sentences';
import type { MatchClaim } from './types';
import type { Found } from './verdict';

/** Attribute id of verdicts that rest on the words alone. */
const SAME_WORDS = 'general:same-words';

/**
 * What sources say in nearly the same words, where the two sentences have no typed facts of one kind: where they have, those
 * have been compared, and their silence means something.
 */
export function evidenceInSameWords(
  sentence: ReadSentence,
  { index, isNotSame, excluded, contextOf }: Checking,
  typed: Found[],
): Found[] {
  const spoken = new Set([...excluded, ...typed.map(({ evidence }) => evidence.sourceId)]);
  const bySource = new Map<string, NearSentence[]>();
  const compared = sentence.facts.filter(({ attribute }) => contextOf(attribute)?.attribute.exclusive);
  const own = new Set(compared.map(kindOf));
  const counts = (claim: MatchClaim) =>
    !spoken.has(claim.sourceId) && !claim.facts.some((fact) => own.has(kindOf(fact)));
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
    const { claim, comparison } = best;
    const { statement, evidence } = comparison.marks;
    return [
      {
        relation: comparison.verdict,
        topics: new Set([SAME_WORDS]),
        evidence: {
          ...describeClaim(claim, source),
          why: comparison.why,
          attribute: SAME_WORDS,
          marks: { page: statement, quote: evidence },
          origin: index.origins.ofSource(id),
        },
      },
    ];
  });
}

const kindOf = (fact: Fact): string => `${fact.attribute}|${fact.subject}`;
