import { ClaimSearch } from './claim-search';
import type { SourceRow } from './database';
import { placeOf } from './place';
import type { ClaimRecord, ClaimState } from './records';

/** What a list of claims is to show. What is not given does not limit it. */
export interface ClaimQuery {
  /** Words as the reader types them; see ClaimSearch. */
  text?: string;
  states?: readonly ClaimState[];
  /** Exact publisher; null for sources without one. */
  publisher?: string | null;
  /** First and last day of publication, YYYY-MM-DD; sources without a date are then left out. */
  from?: string;
  to?: string;
  /** Kind of fact: an attribute's id; null for claims without typed facts. */
  attribute?: string | null;
  /** On the claim or its source. */
  tag?: string;
  /** The reader's own, or those of topic packs. */
  kind?: 'own' | 'pack';
  sourceId?: string;
  /** Claims there may be, e.g. those with conflicts (see compareCorpus). */
  claimIds?: ReadonlySet<string>;
  /** Sources there may be, e.g. those on a topic (see sourcesOfTopic). */
  sourceIds?: ReadonlySet<string>;
  /** 'best' needs text and is what holds with it; else the last imported come first. */
  sort?: ClaimSort;
  /** Turns the order round. */
  reversed?: boolean;
}

/** Orders of a list: best match, last imported, newest published, publisher from A, along each source's text. */
export type ClaimSort = 'best' | 'added' | 'published' | 'publisher' | 'text';

interface Entry {
  id: string;
  source: SourceRow;
  state: ClaimState;
  addedAt: number;
  place: number;
  attributes: readonly string[];
  tags: readonly string[];
}

/** What filters can be set to, each with how many claims it would show. */
export interface ClaimFacets {
  states: Record<ClaimState, number>;
  publishers: { publisher: string | null; claims: number }[];
  attributes: { attribute: string | null; claims: number }[];
}

const DAY_LENGTH = 'YYYY-MM-DD'.length;
const none: readonly string[] = [];

/** Lists of few kinds, each kept once: 100,000 claims have some hundred combinations of attributes. */
class Interned {
  readonly #lists = new Map<string, readonly string[]>();

  get(list: readonly string[]): readonly string[] {
    if (list.length === 0) return none;
    const key = list.join('\n');
    const known = this.#lists.get(key);
    if (known === undefined) this.#lists.set(key, list);
    return known ?? list;
  }
}

const ORDERS: Record<Exclude<ClaimSort, 'best'>, (a: Entry, b: Entry) => number> = {
  added: (a, b) => b.addedAt - a.addedAt || along(a, b),
  published: (a, b) => compare(b.source.published ?? '', a.source.published ?? '') || along(a, b),
  publisher: (a, b) => compare(a.source.publisher ?? '\uffff', b.source.publisher ?? '\uffff') || along(a, b),
  text: (a, b) => along(a, b),
};
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const along = (a: Entry, b: Entry): number =>
  compare(a.source.id, b.source.id) || a.place - b.place || compare(a.id, b.id);

/**
 * All claims of a corpus in memory, as far as listing them needs: asks nothing of the database, so that each letter typed
 * is answered at once. Made and kept up to date by ClaimLists (claim-lists.ts).
 */
export class ClaimList {
  readonly #entries = new Map<string, Entry>();
  readonly #search = new ClaimSearch();
  readonly #interned = new Interned();
  readonly #orders = new Map<ClaimSort, Entry[]>();
  #facets: ClaimFacets | null = null;

  get size(): number {
    return this.#entries.size;
  }

  /** Adds a claim, or takes its place. Claims that are sorted already are sorted again at the next question. */
  put(claim: ClaimRecord, source: SourceRow): void {
    const { id, state, addedAt } = claim;
    const attributes = this.#interned.get([...new Set(claim.facts.map((fact) => fact.attribute))].sort());
    const tags = this.#interned.get([...new Set([...claim.tags, ...source.tags])].sort());
    this.#entries.set(id, { id, source, state, addedAt, place: placeOf(claim), attributes, tags });
    this.#search.put(claim, source);
    this.#changed();
  }

  /** Takes a claim out; one that is not here is no matter. */
  remove(id: string): void {
    if (!this.#entries.delete(id)) return;
    this.#search.remove(id);
    this.#changed();
  }

  #changed(): void {
    this.#orders.clear();
    this.#facets = null;
  }

  #sorted(sort: Exclude<ClaimSort, 'best'>): Entry[] {
    const known = this.#orders.get(sort) ?? [...this.#entries.values()].sort(ORDERS[sort]);
    this.#orders.set(sort, known);
    return known;
  }

  /** Ids of the claims that a query asks for, in its order. All of them: a list fetches the rows it shows by claimRows. */
  find(query: ClaimQuery): string[] {
    const hits = (query.text ?? '').trim() === '' ? null : this.#search.find(query.text ?? '');
    const sort = query.sort ?? (hits === null ? 'added' : 'best');
    const fits = fitting(query);
    const found =
      hits !== null && sort === 'best' ? hits.flatMap((id) => this.#entries.get(id) ?? []) : this.#among(hits, sort);
    const ids = found.filter(fits).map(({ id }) => id);
    return query.reversed ? ids.reverse() : ids;
  }

  #among(hits: readonly string[] | null, sort: ClaimSort): Entry[] {
    const sorted = this.#sorted(sort === 'best' ? 'added' : sort);
    if (hits === null) return sorted;
    const set = new Set(hits);
    return sorted.filter(({ id }) => set.has(id));
  }

  /** What the filters can be set to; publishers and kinds of fact with most claims first. */
  facets(): ClaimFacets {
    if (this.#facets !== null) return this.#facets;
    const states: ClaimFacets['states'] = { accepted: 0, 'to-review': 0, rejected: 0 };
    const publishers = new Map<string | null, number>();
    const attributes = new Map<string | null, number>();
    for (const entry of this.#entries.values()) {
      states[entry.state]++;
      publishers.set(entry.source.publisher, (publishers.get(entry.source.publisher) ?? 0) + 1);
      for (const attribute of entry.attributes.length > 0 ? entry.attributes : [null])
        attributes.set(attribute, (attributes.get(attribute) ?? 0) + 1);
    }
    this.#facets = {
      states,
      publishers: mostFirst(publishers).map(([publisher, claims]) => ({ publisher, claims })),
      attributes: mostFirst(attributes).map(([attribute, claims]) => ({ attribute, claims })),
    };
    return this.#facets;
  }
}

function mostFirst(counts: Map<string | null, number>): [string | null, number][] {
  return [...counts].sort(([a, x], [b, y]) => y - x || compare(a ?? '\uffff', b ?? '\uffff'));
}

/** A query's filters as one question; those not given are not asked. */
function fitting(query: ClaimQuery): (entry: Entry) => boolean {
  const { states, publisher, from, to, attribute, tag, kind, sourceId, claimIds, sourceIds } = query;
  const tests: ((entry: Entry) => boolean)[] = [];
  if (states !== undefined) tests.push(({ state }) => states.includes(state));
  if (publisher !== undefined) tests.push(({ source }) => source.publisher === publisher);
  if (from !== undefined || to !== undefined) tests.push(({ source }) => isWithin(source.published, from, to));
  if (attribute === null) tests.push(({ attributes }) => attributes.length === 0);
  else if (attribute !== undefined) tests.push(({ attributes }) => attributes.includes(attribute));
  if (tag !== undefined) tests.push(({ tags }) => tags.includes(tag));
  if (kind !== undefined) tests.push(({ source }) => (source.pack === null) === (kind === 'own'));
  if (sourceId !== undefined) tests.push(({ source }) => source.id === sourceId);
  if (claimIds !== undefined) tests.push(({ id }) => claimIds.has(id));
  if (sourceIds !== undefined) tests.push(({ source }) => sourceIds.has(source.id));
  return (entry) => tests.every((test) => test(entry));
}

/** Compares as far as both are told: a source of "2025-11" is within November. */
function isWithin(published: string | null, from = '', to = '9999-12-31'): boolean {
  if (published === null) return false;
  const day = published.slice(0, DAY_LENGTH);
  return day >= from.slice(0, day.length) && day <= to.slice(0, day.length);
}
