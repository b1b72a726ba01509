import type { ClaimFilter, ClaimState, Facets, SourceFilter, SourceItem } from '@/components/manager/model';
import { eachRow } from '@/corpus/batches';
import { type CorpusDatabase, revisionOf, type SourceRow } from '@/corpus/database';
import { knowledge } from '@/corpus/knowledge';
import { packs } from '@/corpus/packs/index';
import { type ClaimHit, MAX_HITS, searchClaims } from '@/corpus/search';
import { listTopics, type TopicView } from '@/corpus/topics';
import { disputed } from './conflicts';

/** What filters go by, of every claim: small, so that 100,000 of them fit in memory. */
interface ClaimKey {
  id: string;
  source: SourceRow;
  state: ClaimState;
  tags: readonly string[];
  kinds: readonly string[];
  addedAt: number;
}

/** The corpus as lists need it, of one revision. */
export interface Lists {
  revision: number;
  sources: SourceRow[];
  claims: ClaimKey[];
  topics: TopicView[];
}

const NO_TAGS: readonly string[] = [];
const cache = new WeakMap<CorpusDatabase, Promise<Lists>>();
const kindOf = new Map(knowledge.attributes.map(({ id, value }) => [id, value as string]));

/** The lists as the corpus is now; kept until it changes. @throws CorpusError */
export async function listsOf(db: CorpusDatabase): Promise<Lists> {
  const known = await cache.get(db)?.catch(() => null);
  if (known && known.revision === (await revisionOf(db))) return known;
  const loading = load(db);
  cache.set(db, loading);
  return loading;
}

async function load(db: CorpusDatabase): Promise<Lists> {
  const topics = await listTopics(db, packs);
  return db.read([db.sources, db.claims, db.meta], async () => {
    const revision = await revisionOf(db);
    const sources = await db.sources.toArray();
    const byId = new Map(sources.map((source) => [source.id, source]));
    const claims: ClaimKey[] = [];
    // One text for each set of kinds: most claims share one of a few.
    const kindsMet = new Map<string, readonly string[]>();
    await eachRow(db.claims, ({ id, sourceId, state, tags, facts, addedAt }) => {
      const source = byId.get(sourceId);
      if (source === undefined) return;
      const kinds = [...new Set(facts.flatMap(({ attribute }) => kindOf.get(attribute) ?? []))].sort();
      const key = kinds.join(' ');
      if (!kindsMet.has(key)) kindsMet.set(key, kinds);
      const own = tags.length === 0 ? NO_TAGS : tags;
      claims.push({ id, source, state, tags: own, kinds: kindsMet.get(key) ?? kinds, addedAt });
    });
    return { revision, sources, claims, topics };
  });
}

/** Everything the filters can be set to. */
export function facetsOf({ sources, claims, topics }: Lists): Facets {
  const sorted = (values: Iterable<string>) => [...new Set(values)].sort((a, b) => a.localeCompare(b));
  return {
    publishers: sorted(sources.flatMap(({ publisher }) => publisher ?? [])),
    topics: topics.map(({ id, label }) => ({ id, label })),
    tags: sorted([...sources.flatMap(({ tags }) => tags), ...claims.flatMap(({ tags }) => tags)]),
    kinds: sorted(claims.flatMap(({ kinds }) => kinds)),
  };
}

/** Whether a source is on a topic: it came with its pack, it made the topic, or its title has one of the names. */
function isOn(topic: TopicView | undefined, source: SourceRow): boolean {
  if (topic === undefined) return false;
  if (source.pack === topic.id || topic.sources.some(({ id }) => id === source.id)) return true;
  const title = source.title?.toLowerCase() ?? '';
  return topic.names.some(({ text, weight }) => weight > 1 && title.includes(text.toLowerCase()));
}

type Shared = Pick<SourceFilter, 'publisher' | 'topic' | 'from' | 'to'>;

function sourceFits({ topics }: Lists, { publisher, topic, from, to }: Shared): (source: SourceRow) => boolean {
  const wanted = topics.find(({ id }) => id === topic);
  return (source) => {
    if (publisher !== '' && source.publisher !== publisher) return false;
    if (topic !== '' && !isOn(wanted, source)) return false;
    const day = source.published?.slice(0, 10) ?? '';
    return (from === '' || day >= from) && (to === '' || (day !== '' && day.slice(0, to.length) <= to));
  };
}

/** The sources that fit, in order. @throws CorpusError */
export async function findSources(db: CorpusDatabase, filter: SourceFilter): Promise<SourceItem[]> {
  const lists = await listsOf(db);
  const conflicting = filter.conflicts === '' ? null : (await disputed(db)).sources;
  const fits = sourceFits(lists, filter);
  const words = filter.text.toLowerCase().split(/\s+/).filter(Boolean);
  const found = lists.sources.filter((source) => {
    if (!fits(source) || (conflicting !== null && !conflicting.has(source.id))) return false;
    if (filter.origin !== '' && (filter.origin === 'own') !== (source.pack === null)) return false;
    if (filter.tag !== '' && !source.tags.includes(filter.tag)) return false;
    const { title, publisher, url, authors, tags, remark } = source;
    const all = [title, publisher, url, remark, ...authors, ...tags].join(' ').toLowerCase();
    return words.every((word) => all.includes(word));
  });
  const counts = new Map<string, { all: number; toReview: number }>();
  for (const { source, state } of lists.claims) {
    const count = counts.get(source.id) ?? { all: 0, toReview: 0 };
    count.all++;
    if (state === 'to-review') count.toReview++;
    counts.set(source.id, count);
  }
  return found.map((source) => itemOf(source, counts.get(source.id))).sort(orderOf(filter.sort));
}

/** A source as it is listed. */
export function itemOf(source: SourceRow, count?: { all: number; toReview: number }): SourceItem {
  const { id, publisher, title, url, published, addedAt, tags, pack, copyOf } = source;
  const counts = { claims: count?.all ?? 0, toReview: count?.toReview ?? 0 };
  return {
    ...{ id, publisher, title, url, published, addedAt, tags, fromPack: pack !== null, isCopy: copyOf !== null },
    ...counts,
  };
}

function orderOf(sort: SourceFilter['sort']): (a: SourceItem, b: SourceItem) => number {
  const last = '\uffff';
  const byName = (a: SourceItem, b: SourceItem) => (a.title ?? last).localeCompare(b.title ?? last);
  if (sort === 'published') return (a, b) => (b.published ?? '').localeCompare(a.published ?? '') || byName(a, b);
  if (sort === 'title') return byName;
  if (sort === 'publisher') return (a, b) => (a.publisher ?? last).localeCompare(b.publisher ?? last) || byName(a, b);
  if (sort === 'claims') return (a, b) => b.claims - a.claims || byName(a, b);
  return (a, b) => b.addedAt - a.addedAt || byName(a, b);
}

/** Ids of the claims that fit, in order. @throws CorpusError */
export async function findClaims(db: CorpusDatabase, filter: ClaimFilter): Promise<string[]> {
  const lists = await listsOf(db);
  const conflicting = filter.conflicts === '' ? null : (await disputed(db)).claims;
  const hits = filter.text.trim() === '' ? null : await searchClaims(db, filter.text, MAX_HITS);
  const rank = hits === null ? null : new Map(hits.map(({ claim }: ClaimHit, index) => [claim.id, index]));
  const fits = sourceFits(lists, filter);
  const found = lists.claims.filter(
    ({ id, source, state, tags, kinds }) =>
      (rank === null || rank.has(id)) &&
      (filter.state === '' || state === filter.state) &&
      (filter.tag === '' || tags.includes(filter.tag)) &&
      (filter.kind === '' || kinds.includes(filter.kind)) &&
      (conflicting === null || conflicting.has(id)) &&
      fits(source),
  );
  return found.sort(claimOrder(filter.sort, rank)).map(({ id }) => id);
}

function claimOrder(sort: ClaimFilter['sort'], rank: Map<string, number> | null) {
  return (a: ClaimKey, b: ClaimKey): number => {
    if (sort === 'best' && rank !== null) return (rank.get(a.id) ?? 0) - (rank.get(b.id) ?? 0);
    if (sort === 'publisher') {
      const order = (a.source.publisher ?? '\uffff').localeCompare(b.source.publisher ?? '\uffff');
      if (order !== 0) return order;
    }
    if (sort === 'published') {
      const order = (b.source.published ?? '').localeCompare(a.source.published ?? '');
      if (order !== 0) return order;
    }
    return b.addedAt - a.addedAt || (a.id < b.id ? -1 : 1);
  };
}
