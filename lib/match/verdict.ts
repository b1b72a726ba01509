/** From the evidence of all sources to what a badge says of a sentence. */
import { dayOf } from '@/lib/facts/reader';
import type { Evidence, MatchSource, Relation, Verdict } from './types';

/** One source's evidence for one relation, with the facts of the sentence it bears on. */
export interface Found {
  relation: Relation;
  topics: ReadonlySet<string>;
  source: MatchSource;
  origin: string;
  /** Writes it out for the card: asked only of those that the card lists. */
  evidence: () => Evidence;
}

/** A card lists so many sources for a verdict; nobody reads more, and writing them out would cost most of a check. */
export const MOST_LISTED = 100;

/**
 * All evidence for one relation. A sentence may state several facts, and the badge says how many sources state the same
 * one: the number is that of the fact with most origins, whose sources come first, the newest at the head.
 * @param most evidence written out; the rest is counted.
 */
export function verdictOf(relation: Relation, all: Found[], most = MOST_LISTED): Verdict | null {
  const found = all.filter((entry) => entry.relation === relation);
  const [main] = [...countOrigins(found)].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]));
  if (!main) return null;
  const [topic, origins] = main;
  const isAside = ({ topics }: Found) => (topics.has(topic) ? 0 : 1);
  const listed = found.sort((a, b) => isAside(a) - isAside(b) || newestFirst(a.source, b.source)).slice(0, most);
  const verdict = { relation, evidence: listed.map(({ evidence }) => evidence()), origins };
  return found.length > listed.length ? { ...verdict, unlisted: found.length - listed.length } : verdict;
}

/** Independent origins for each fact of the sentence. */
function countOrigins(found: Found[]): Map<string, number> {
  const origins = new Map<string, Set<string>>();
  for (const { topics, origin } of found)
    for (const topic of topics) {
      const known = origins.get(topic);
      if (known) known.add(origin);
      else origins.set(topic, new Set([origin]));
    }
  return new Map([...origins].map(([topic, keys]) => [topic, keys.size]));
}

function newestFirst(a: MatchSource, b: MatchSource): number {
  const [first, second] = [dayOf(a.published) ?? '', dayOf(b.published) ?? ''];
  if (first !== second) return first < second ? 1 : -1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
