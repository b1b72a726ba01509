/** Where saved sources disagree, by fact: made of what comparing them claim by claim has found. */
import type { Fact } from '@/lib/facts/types';
import type { Checking } from './checking';
import { type CompareContext, compareFacts } from './compare';
import type { ClaimStanding } from './compare-corpus';
import { labelOf, saidBy, yesOrNo } from './explain';
import type { Label, Reason, Said } from './reason';
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
  /** What it says of the fact; null where no words can be told apart. */
  value: Said | null;
  /** Of a date, the days it stands for. */
  period: { from: string; to: string } | null;
  /** Statements of one answer agree, in whatever words; null where only words were compared. */
  answer: number | null;
}

/** Two claims that do not fit. */
export interface Disagreeing {
  relation: Exclude<Relation, 'corroborates'>;
  /** Ids of the two claims, the older source's first. */
  claims: [string, string];
  /** In which "here" is this claim and "there" the other. */
  why: Reason;
  here: string;
}

/** A fact on which sources disagree. */
export interface Disagreement {
  /** Attribute and subject; for sentences in the same words the first of their claims. Stable while the claims stay. */
  id: string;
  /** What it is about, for the reader: "number of jobs cut at Norrvik"; null where only the words were compared. */
  label: Label | null;
  /** 'updated' where time explains every difference. */
  relation: Exclude<Relation, 'corroborates'>;
  /** All claims that take part, the oldest source first: a timeline. Sources without a date come last. */
  statements: Statement[];
  pairs: Disagreeing[];
  /** Further pairs of claims that disagree on it and are not listed; one met from either side counts twice. */
  unlisted: number;
}

/** A claim with what it says. */
interface Side {
  claim: MatchClaim;
  value: Said | null;
  fact: Fact | null;
}

interface Pair {
  key: string;
  label: Label | null;
  relation: Disagreeing['relation'];
  why: Reason;
  /** The claim that was checked, and what was found about it. */
  here: Side;
  there: Side;
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

function words(text: string, spans: Evidence['marks']['page']): Said | null {
  const en = spans.map(({ start, end }) => text.slice(start, end)).join(' … ');
  return en === '' ? null : { words: { en }, not: false };
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
      here: { claim: here, value: words(here.quote, page), fact: null },
      there: { claim: there, value: words(there.quote, quote), fact: null },
    };
  }
  const [a, b] = facts;
  const value = (fact: Fact, { quote }: MatchClaim) =>
    attribute.value === 'flag' ? yesOrNo(fact) : saidBy({ fact, text: quote }, attribute, lookup.nameOf);
  const label = labelOf(attribute, a.object ? a : b, lookup.nameOf);
  return {
    key: keyOf(a),
    label,
    relation,
    why,
    here: { claim: here, value: value(a, here), fact: a },
    there: { claim: there, value: value(b, there), fact: b },
  };
}

/** Undated sources last; of one day by id, so that the order of the corpus never matters. */
function oldestFirst(a: Statement, b: Statement): number {
  return (a.published ?? '9999').localeCompare(b.published ?? '9999') || (a.claimId < b.claimId ? -1 : 1);
}

function statementsOf(pairs: readonly Pair[], lookup: Lookup): Statement[] {
  const statements = new Map<string, Statement>();
  const facts = new Map<string, Fact>();
  for (const { claim, value, fact } of pairs.flatMap(({ here, there }) => [here, there])) {
    const source = lookup.source(claim.sourceId);
    if (!source || statements.has(claim.id)) continue;
    const { publisher, title, url, published } = source;
    const period = fact?.value.kind === 'date' ? { from: fact.value.from, to: fact.value.to } : null;
    const said = { claimId: claim.id, sourceId: claim.sourceId, quote: claim.quote, value, period, answer: null };
    statements.set(claim.id, { ...said, publisher, title, url, published });
    if (fact) facts.set(claim.id, fact);
  }
  return answered([...statements.values()].sort(oldestFirst), facts, lookup);
}

/** Numbers the answers: a statement joins the first one that it agrees with, the oldest statement's. */
function answered(statements: Statement[], facts: ReadonlyMap<string, Fact>, lookup: Lookup): Statement[] {
  const answers: Fact[] = [];
  return statements.map((statement) => {
    const fact = facts.get(statement.claimId);
    const context = fact && lookup.contextOf(fact.attribute);
    if (!fact || !context) return statement;
    const known = answers.findIndex((other) => isOneAnswer(other, fact, context));
    const answer = known >= 0 ? known : answers.push(fact) - 1;
    return { ...statement, answer };
  });
}

function isOneAnswer(a: Fact, b: Fact, context: CompareContext): boolean {
  const outcome = compareFacts(a, b, context);
  return context.attribute.value === 'flag' ? a.polarity === b.polarity && outcome !== 'updated' : outcome === 'agrees';
}

function disagreementOf(id: string, { pairs, more }: Group, lookup: Lookup): Disagreement {
  const list = [...pairs.values()];
  const statements = statementsOf(list, lookup);
  const place = new Map(statements.map(({ claimId }, at) => [claimId, at]));
  const all = list.map(({ here, there, relation, why }): Disagreeing => {
    const isOlder = (place.get(here.claim.id) ?? 0) <= (place.get(there.claim.id) ?? 0);
    const sides: [string, string] = [here.claim.id, there.claim.id];
    return { relation, claims: isOlder ? sides : [sides[1], sides[0]], why, here: here.claim.id };
  });
  all.sort((a, b) => (a.claims.join() < b.claims.join() ? -1 : 1));
  const relation = all.some((pair) => pair.relation === 'conflicts') ? 'conflicts' : 'updated';
  const label = list.find((pair) => pair.label !== null)?.label ?? null;
  return { id, label, relation, statements, pairs: all, unlisted: more };
}

interface Group {
  /** By the two claims, in the order of their ids. */
  pairs: Map<string, Pair>;
  /** Pairs that were met and not kept. */
  more: number;
}

/** Most pairs kept of one fact: nobody looks through more, and a large corpus has thousands. */
const MOST_PAIRS = 200;

/** What to write out while comparing for this: the other side of a pair is met when its own turn comes. */
export const LISTED_FOR_DISAGREEMENTS = { corroborates: 0, conflicts: 10, updated: 10 };

/** Gathers disagreements while a corpus is compared, and keeps no more of it than is shown. */
export class Disagreements {
  readonly #groups = new Map<string, Group>();

  constructor(private readonly lookup: Lookup) {}

  /** Takes what was found about one claim. */
  add({ claimId, verdicts }: ClaimStanding): void {
    const here = this.lookup.claim(claimId);
    if (!here) return;
    for (const { relation, evidence } of verdicts) {
      if (relation === 'corroborates') continue;
      for (const each of evidence) {
        const pair = pairOf(relation, each, here, this.lookup);
        if (pair) this.#keep(pair);
      }
    }
  }

  /** The same two claims are met from either side, and kept once. */
  #keep(pair: Pair): void {
    const group = this.#groups.get(pair.key) ?? { pairs: new Map<string, Pair>(), more: 0 };
    this.#groups.set(pair.key, group);
    const key = [pair.here.claim.id, pair.there.claim.id].sort().join('\n');
    if (group.pairs.has(key)) return;
    if (group.pairs.size < MOST_PAIRS) group.pairs.set(key, pair);
    else group.more++;
  }

  /** The facts on which sources disagree: conflicts before what time explains, then those with most statements first. */
  list(): Disagreement[] {
    const rank = ({ relation }: Disagreement) => (relation === 'conflicts' ? 0 : 1);
    return [...this.#groups]
      .map(([id, group]) => disagreementOf(id, group, this.lookup))
      .sort((a, b) => rank(a) - rank(b) || b.statements.length - a.statements.length || (a.id < b.id ? -1 : 1));
  }
}
