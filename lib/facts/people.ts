/** People an article names: those we have no entity for, and the one it is about. */
import type { Mention, Token } from '@/lib/language/types';

const NAME_WORD = /^\p{Lu}[\p{Ll}’'-]+(?:-\p{Lu}\p{Ll}+)*$/u;
/** Last words of capitalised names that are no people. */
const THINGS = new Set(
  'ai labs lab inc university award times capital ventures street institute school valley park city bank group partners college prize post journal network conference summit act day week january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday'.split(
    ' ',
  ),
);

/** Where the sentence names somebody in two or more capitalised words that are none of its mentions; null where not. */
export function strangerIn(tokens: Token[], mentions: Mention[]): number | null {
  const found = tokens.find((token, index) => {
    const next = tokens[index + 1];
    if (
      !next ||
      next.start - token.end !== 1 ||
      token.norm === 'the' ||
      !NAME_WORD.test(token.text) ||
      !NAME_WORD.test(next.text)
    )
      return false;
    if (index === 0 && tokens.length > 2 && THINGS.has(next.norm)) return false;
    const known = mentions.some((m) => m.start < next.end && token.start < m.end);
    return !known && !THINGS.has(next.norm) && !THINGS.has(token.norm);
  });
  return found?.start ?? null;
}

/** How much more often than anybody else: who is spoken of most is "he" in many sentences more. */
const STANDS_OUT = 1.5;
/** Being named in the headline weighs as much as in so many sentences. */
const HEADLINE_WEIGHT = 3;

/**
 * The person an article is about: the only one in the headline, if nobody is named more often; else whoever is named in
 * three sentences, and half as often again as anybody else; null where nobody stands out.
 * @param sentences mentions of each sentence, and whether it is the headline
 */
export function findProtagonist(sentences: Iterable<{ mentions: Mention[]; isHeadline: boolean }>): string | null {
  const counts = new Map<string, number>();
  const inHeadline = new Set<string>();
  for (const { mentions, isHeadline } of sentences)
    for (const person of new Set(mentions.filter((m) => m.kind === 'person').map((m) => m.entity))) {
      counts.set(person, (counts.get(person) ?? 0) + (isHeadline ? HEADLINE_WEIGHT : 1));
      if (isHeadline) inHeadline.add(person);
    }
  const [headlined, other] = inHeadline;
  const inText = (person: string) => (counts.get(person) ?? 0) - (inHeadline.has(person) ? HEADLINE_WEIGHT : 0);
  if (headlined && !other && [...counts.keys()].every((person) => inText(person) <= inText(headlined)))
    return headlined;
  const named = [...counts.keys()].map((person) => ({ person, times: inText(person) }));
  const [first, second] = named.sort((a, b) => b.times - a.times);
  return first && first.times >= 3 && first.times >= STANDS_OUT * (second?.times ?? 0) ? first.person : null;
}
