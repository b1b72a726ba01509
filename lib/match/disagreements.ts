/** Where saved sources disagree, by fact: made of what comparing them claim by claim has found. */
import type { Fact } from '@/lib/facts/types';
import type { Checking } from './checking';
import type { ClaimStanding } from './compare-corpus';
import { labelOf, valueWords } from './explain';
import { keyOf } from './self-contradiction';
import type { Evidence, MatchClaim, MatchSource, Relation } from './types';

/** One claim that takes part in a disagreement. */
export interface Statement {
  claimId: string;
  sourceId: string;
  publisher: string | null;
  title: string | null;
  url: string | null;
  /** Day of the source, YYYY-MM-DD or null. */
  published: string | null;
  quote: string;
  /** What it says of the fact, in its own words; '' where no words can be told apart. */
  value: string;
}

/** Two claims that do not fit. */
export interface Disagreeing {
  relation: Exclude<Relation, 'corroborates'>;
  /** Ids of the two claims, the older source's first. */
  claims: [string, string];
  /** One line made from the facts; "here" is the first claim, "there" the second. */
  why: string;
}

/** A fact on which sources disagree. */
export interface Disagreement {
  /** Attribute and subject; for sentences in the same words the first of their claims. Stable while the claims stay. */
  id: string;
  /** What it is about, for the reader: "number of jobs cut at Norrvik"; null where only the words were compared. */
  label: string | null;
  /** 'updated' where time explains every difference. */
  relation: Exclude<Relation, 'corroborates'>;
  /** All claims that take part, the oldest source first: a timeline. Sources without a date come last. */
  statements: Statement[];
  pairs: Disagreeing[];
}

interface Pair {
  key: string;
  label: string | null;
  relation: Disagreeing['relation'];
  why: string;
  /** The claim that was checked, and what was found about it. */
  here: { claim: MatchClaim; value: string };
  there: { claim: MatchClaim; value: string };
}

/** What claims and sources are looked up in. */
export interface Lookup extends Pick<Checking, 'contextOf' | 'nameOf'> {
  claim(id: string): MatchClaim | undefined;
  source(id: string): MatchSource | undefined;
}

/** The facts of the two claims that the verdict is about: of its attribute, and of one subject. */
function factsOf(attribute: string, here: MatchClaim, there: MatchClaim): [Fact, Fact] | null {
  for (const a of here.facts)
    for (const b of there.facts) if (a.attribute === attribute && keyOf(a) === keyOf(b)) return [a, b];
  return null;
}

function words(text: string, spans: Evidence['marks']['page']): string {
  return spans.map(({ start, end }) => text.slice(start, end)).join(' … ');
}

function pairOf(relation: Disagreeing['relation'], evidence: Evidence, here: MatchClaim, lookup: Lookup): Pair | null {
  const there = lookup.claim(evidence.claimId);
  if (!there) return null;
  const facts = factsOf(evidence.attribute, here, there);
  const attribute = lookup.contextOf(evidence.attribute)?.attribute;
  const why = evidence.why;
  if (!facts || !attribute) {
    const key = `words|${here.id < there.id ? here.id : there.id}`;
    const { page, quote } = evidence.marks;
    return {
      key,
      label: null,
      relation,
      why,
      here: { claim: here, value: words(here.quote, page) },
      there: { claim: there, value: words(there.quote, quote) },
    };
  }
  const [a, b] = facts;
  const value = (fact: Fact, { quote }: MatchClaim) => valueWords({ fact, text: quote }, attribute, lookup.nameOf);
  const label = labelOf(attribute, a.object ? a : b, lookup.nameOf);
  return {
    key: keyOf(a),
    label,
    relation,
    why,
    here: { claim: here, value: value(a, here) },
    there: { claim: there, value: value(b, there) },
  };
}

/** Undated sources last; of one day by id, so that the order of the corpus never matters. */
function oldestFirst(a: Statement, b: Statement): number {
  return (a.published ?? '9999').localeCompare(b.published ?? '9999') || (a.claimId < b.claimId ? -1 : 1);
}

function disagreementOf(id: string, pairs: readonly Pair[], lookup: Lookup): Disagreement {
  const statements = new Map<string, Statement>();
  for (const { claim, value } of pairs.flatMap(({ here, there }) => [here, there])) {
    const source = lookup.source(claim.sourceId);
    if (!source || statements.has(claim.id)) continue;
    const { publisher, title, url, published } = source;
    statements.set(claim.id, {
      claimId: claim.id,
      sourceId: claim.sourceId,
      publisher,
      title,
      url,
      published,
      quote: claim.quote,
      value,
    });
  }
  const sorted = [...statements.values()].sort(oldestFirst);
  const place = new Map(sorted.map(({ claimId }, at) => [claimId, at]));
  const seen = new Map<string, Disagreeing>();
  for (const { here, there, relation, why } of pairs) {
    const isOlder = (place.get(here.claim.id) ?? 0) <= (place.get(there.claim.id) ?? 0);
    const claims: [string, string] = isOlder ? [here.claim.id, there.claim.id] : [there.claim.id, here.claim.id];
    // The same two are met from either side; of the two lines the one that tells the older first is kept.
    if (isOlder || !seen.has(claims.join('\n'))) seen.set(claims.join('\n'), { relation, claims, why });
  }
  const all = [...seen.values()].sort((a, b) => (a.claims.join() < b.claims.join() ? -1 : 1));
  const relation = all.some((pair) => pair.relation === 'conflicts') ? 'conflicts' : 'updated';
  return {
    id,
    label: pairs.find(({ label }) => label !== null)?.label ?? null,
    relation,
    statements: sorted,
    pairs: all,
  };
}

/**
 * The facts on which sources disagree: conflicts before what time explains, then those with most statements first.
 * @param standings of all claims, as compareSources gives them. Pure, whatever their order.
 */
export function disagreementsIn(standings: Iterable<ClaimStanding>, lookup: Lookup): Disagreement[] {
  const byKey = new Map<string, Pair[]>();
  for (const { claimId, verdicts } of standings) {
    const here = lookup.claim(claimId);
    if (!here) continue;
    for (const { relation, evidence } of verdicts) {
      if (relation === 'corroborates') continue;
      for (const each of evidence) {
        const pair = pairOf(relation, each, here, lookup);
        if (pair) byKey.set(pair.key, [...(byKey.get(pair.key) ?? []), pair]);
      }
    }
  }
  const rank = ({ relation }: Disagreement) => (relation === 'conflicts' ? 0 : 1);
  return [...byKey]
    .map(([id, pairs]) =>
      disagreementOf(
        id,
        pairs.sort((a, b) => (a.here.claim.id < b.here.claim.id ? -1 : 1)),
        lookup,
      ),
    )
    .sort((a, b) => rank(a) - rank(b) || b.statements.length - a.statements.length || (a.id < b.id ? -1 : 1));
}
