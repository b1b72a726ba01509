/** Which of those spoken of a pronoun means. */
import { type Discourse, STRANGER } from './discourse';

/** Somebody chosen, and whether another may be meant. */
export interface Choice {
  id: string;
  weak?: true;
}

/** What word asks: a noun ("the professor"), or the subject of a verb of saying ("he said"). */
interface Asked {
  isNoun: boolean;
  isSpeaking: boolean;
}

/** In the sentence itself: the only one, its topic, or for persons the one that the sentence before began with. */
export function chooseHere(
  here: string[],
  before: Discourse['recent'],
  isThing: boolean,
  topic: string | null,
): Choice | null {
  const [only, other] = here;
  if (only && !other) return { id: only };
  if (isThing) return null;
  if (topic && here.includes(topic)) return { id: topic };
  const carried = before.find((r) => r.sentencesAgo === 1 && r.wasFirst && here.includes(r.entity));
  return carried ? { id: carried.entity } : null;
}

function nearestOf(before: Discourse['recent']): Discourse['recent'] {
  const nearest = Math.min(...before.map((r) => r.sentencesAgo));
  return before.filter((r) => r.sentencesAgo === nearest);
}

/** A thing in earlier sentences: the only one where one was named last. */
export function chooseThing(before: Discourse['recent']): Choice | null {
  const [only, other] = nearestOf(before);
  return only && !other ? { id: only.entity } : null;
}

/**
 * A person in earlier sentences: the nearest one that names somebody decides. Of several there it is the protagonist, if
 * a pronoun already meant him ("Roe wooed him. He …"), else the one the sentence began with. Two in one breath ("Roe and
 * Doe") are neither. Somebody else than the protagonist, left behind a sentence or more ago, makes it doubtful.
 */
export function choosePerson(
  before: Discourse['recent'],
  { protagonist }: Discourse,
  suits: (id: string) => boolean,
  { isNoun, isSpeaking }: Asked,
): Choice | null {
  const lead = protagonist && suits(protagonist) ? protagonist : null;
  const single = before.filter((r) => !r.isPaired || r.entity === lead);
  if (single.length === 0) return lead ? { id: lead } : null;
  const rivals = nearestOf(single);
  const speakers = isSpeaking ? rivals.filter((r) => r.spoke && r.sentencesAgo === 1) : [];
  // "Doe was upset, Roe said. “Very,” he added": who spoke goes on speaking
  if (speakers.length === 1 && speakers[0]) return { id: speakers[0].entity };
  const centre = rivals.find((r) => r.entity === lead && r.byPronoun);
  const chosen = rivals.length === 1 ? rivals[0] : (centre ?? rivals.find((r) => r.wasFirst));
  const isLeft = chosen && chosen.entity !== STRANGER && chosen.sentencesAgo > 1;
  if (lead && chosen?.entity !== lead && (isLeft || (isNoun && rivals.length > 1))) return { id: lead, weak: true };
  if (!chosen) return null;
  return chosen === centre && chosen.sentencesAgo > 1 && !chosen.wasFirst
    ? { id: chosen.entity, weak: true }
    : { id: chosen.entity };
}
