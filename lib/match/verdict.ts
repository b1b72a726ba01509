/** From the evidence of all sources to what a badge says of a sentence. */
import type { Evidence, Relation, Verdict } from './types';

/** One source's evidence for one relation, with the facts of the sentence it bears on. */
export interface Found {
  relation: Relation;
  topics: ReadonlySet<string>;
  evidence: Evidence;
}

/**
 * All evidence for one relation. A sentence may state several facts, and the badge says how many sources state the same
 * one: the number is that of the fact with most origins, whose sources come first, the newest at the head.
 */
export function verdictOf(relation: Relation, all: Found[]): Verdict | null {
  const found = all.filter((entry) => entry.relation === relation);
  const [main] = [...countOrigins(found)].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]));
  if (!main) return null;
  const [topic, origins] = main;
  const isAside = ({ topics }: Found) => (topics.has(topic) ? 0 : 1);
  const evidence = found
    .sort((a, b) => isAside(a) - isAside(b) || newestFirst(a.evidence, b.evidence))
    .map((entry) => entry.evidence);
  return { relation, evidence, origins };
}

/** Independent origins for each fact of the sentence. */
function countOrigins(found: Found[]): Map<string, number> {
  const origins = new Map<string, Set<string>>();
  for (const { topics, evidence } of found)
    for (const topic of topics) origins.set(topic, (origins.get(topic) ?? new Set<string>()).add(evidence.origin));
  return new Map([...origins].map(([topic, keys]) => [topic, keys.size]));
}

function newestFirst(a: Evidence, b: Evidence): number {
  return (b.published ?? '').localeCompare(a.published ?? '') || a.sourceId.localeCompare(b.sourceId);
}
