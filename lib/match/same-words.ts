import type { ReadSentence } from '@/lib/facts/reader';
import type { Checking } from './checking';
import { describeClaim } from './describe';
import type { NearSentence } from './near-sentences';
import type { Found } from './verdict';

/** Attribute id of verdicts that rest on the words alone. */
const SAME_WORDS = 'general:same-words';

/** What sources say in nearly the same words, where their typed facts are silent. */
export function evidenceInSameWords(
  sentence: ReadSentence,
  { index, isNotSame, excluded }: Checking,
  typed: Found[],
): Found[] {
  const spoken = new Set([...excluded, ...typed.map(({ evidence }) => evidence.sourceId)]);
  const bySource = new Map<string, NearSentence[]>();
  for (const near of index.nearSentences.find(sentence.analysis)) {
    const id = near.claim.sourceId;
    if (spoken.has(id) || isNotSame(sentence.text, near.claim.id, SAME_WORDS)) continue;
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
