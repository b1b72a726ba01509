import type { ClaimFilter, Facets, SourceFilter, SourceItem } from '@/components/manager/model';
import type { ClaimQuery } from '@/corpus/claim-list';
import { claimList, type Touched } from '@/corpus/claim-lists';
import type { CorpusDatabase, SourceRow } from '@/corpus/database';
import { knowledge } from '@/corpus/knowledge';
import { listTags } from '@/corpus/notes';
import { packs } from '@/corpus/packs/index';
import { listTopics, type TopicView } from '@/corpus/topics';
import type { Undo } from '@/corpus/undo';
import type { Attribute } from '@/lib/facts/types';
import { inEach } from '@/lib/match/explain';
import type { Label } from '@/lib/match/reason';
import { disputed } from './conflicts';

/** Sources and claims as the manager's lists ask for them. */

const byName = (a: string, b: string): number => a.localeCompare(b);
/** Sorts behind every name. */
const LAST = '\uffff';

/** Everything the filters can be set to. @throws CorpusError */
export async function readFacets(db: CorpusDatabase): Promise<Facets> {
  const [list, topics, tags] = await Promise.all([claimList(db), listTopics(db, packs), listTags(db)]);
  const { publishers, attributes } = list.facets();
  const labels = new Map(knowledge.attributes.map((attribute) => [attribute.id, plainLabel(attribute)]));
  return {
    publishers: publishers.flatMap(({ publisher }) => publisher ?? []).sort(byName),
    topics: topics.map(({ id, label }) => ({ id, label })),
    tags: tags.map(({ tag }) => tag),
    kinds: attributes
      .flatMap(({ attribute }) =>
        attribute === null ? [] : [{ id: attribute, label: labels.get(attribute) ?? { en: attribute } }],
      )
      .sort((a, b) => byName(a.label.en, b.label.en)),
  };
}

/** "age of {subject}" without whom it is about: "age of …". */
const plainLabel = (attribute: Attribute): Label => ({
  en: attribute.label,
  ...inEach(attribute, ({ label }) => label.replace(/\{\w+\}/g, '…')),
});

/** Whether a source is on a topic: it came with its pack, it made the topic, or its title has one of the names. */
function isOn(topic: TopicView | undefined, source: SourceRow): boolean {
  if (topic === undefined) return false;
  if (source.pack === topic.id || topic.sources.some(({ id }) => id === source.id)) return true;
  const title = source.title?.toLowerCase() ?? '';
  return topic.names.some(({ text, weight }) => weight > 1 && title.includes(text.toLowerCase()));
}

async function topicFilter(db: CorpusDatabase, id: string): Promise<(source: SourceRow) => boolean> {
  if (id === '') return () => true;
  const topic = (await listTopics(db, packs)).find((one) => one.id === id);
  return (source) => isOn(topic, source);
}

/** The sources that fit, in order. @throws CorpusError */
export async function findSources(db: CorpusDatabase, filter: SourceFilter): Promise<SourceItem[]> {
  const conflicting = filter.conflicts === '' ? null : (await disputed(db)).sources;
  const onTopic = await topicFilter(db, filter.topic);
  const list = await claimList(db);
  const all = await db.read([db.sources], () => db.sources.toArray());
  const found = all.filter(
    (source) => fits(source, filter) && onTopic(source) && (conflicting === null || conflicting.has(source.id)),
  );
  const counts = await claimCounts(db);
  const toReview = new Map<string, number>();
  if (list.facets().states['to-review'] > 0)
    for (const source of found)
      toReview.set(source.id, list.find({ sourceId: source.id, states: ['to-review'] }).length);
  return found
    .map((source) => itemOf(source, { all: counts.get(source.id) ?? 0, toReview: toReview.get(source.id) ?? 0 }))
    .sort(orderOf(filter.sort));
}

async function claimCounts(db: CorpusDatabase): Promise<Map<string, number>> {
  const counts = new Map<string, number>();
  for (const key of await db.claims.orderBy('sourceId').keys()) {
    counts.set(String(key), (counts.get(String(key)) ?? 0) + 1);
  }
  return counts;
}

function fits(source: SourceRow, filter: SourceFilter): boolean {
  const { title, publisher, url, authors, tags, remark, published, pack } = source;
  if (filter.publisher !== '' && publisher !== filter.publisher) return false;
  if (filter.origin !== '' && (filter.origin === 'own') !== (pack === null)) return false;
  if (filter.tag !== '' && !tags.includes(filter.tag)) return false;
  const day = published?.slice(0, 10) ?? '';
  if ((filter.from !== '' && day < filter.from) || (filter.to !== '' && (day === '' || day > filter.to))) return false;
  const text = [title, publisher, url, remark, ...authors, ...tags].join(' ').toLowerCase();
  return filter.text
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}

/** A source as it is listed. */
export function itemOf(source: SourceRow, count: { all: number; toReview: number }): SourceItem {
  const { id, publisher, title, url, published, addedAt, tags, pack, copyOf } = source;
  return {
    ...{ id, publisher, title, url, published, addedAt, tags, fromPack: pack !== null, isCopy: copyOf !== null },
    ...{ claims: count.all, toReview: count.toReview },
  };
}

function orderOf(sort: SourceFilter['sort']): (a: SourceItem, b: SourceItem) => number {
  const byTitle = (a: SourceItem, b: SourceItem) => byName(a.title ?? LAST, b.title ?? LAST);
  if (sort === 'published') return (a, b) => byName(b.published ?? '', a.published ?? '') || byTitle(a, b);
  if (sort === 'title') return byTitle;
  if (sort === 'publisher') return (a, b) => byName(a.publisher ?? LAST, b.publisher ?? LAST) || byTitle(a, b);
  if (sort === 'claims') return (a, b) => b.claims - a.claims || byTitle(a, b);
  return (a, b) => b.addedAt - a.addedAt || byTitle(a, b);
}

/** Ids of the claims that fit, in order. @throws CorpusError */
export async function findClaims(db: CorpusDatabase, filter: ClaimFilter): Promise<string[]> {
  const query: ClaimQuery = { text: filter.text, sort: filter.sort };
  if (filter.publisher !== '') query.publisher = filter.publisher;
  if (filter.state !== '') query.states = [filter.state];
  if (filter.kind !== '') query.attribute = filter.kind;
  if (filter.tag !== '') query.tag = filter.tag;
  if (filter.from !== '') query.from = filter.from;
  if (filter.to !== '') query.to = filter.to;
  if (filter.conflicts !== '') query.claimIds = (await disputed(db)).claims;
  if (filter.topic !== '') {
    const onTopic = await topicFilter(db, filter.topic);
    const sources = await db.read([db.sources], () => db.sources.toArray());
    query.sourceIds = new Set(sources.filter(onTopic).map(({ id }) => id));
  }
  return (await claimList(db)).find(query);
}

/** Keeps the list of claims in step with an edit of this window, so that it is not made anew. */
export async function follow(db: CorpusDatabase, edit: Undo | Touched): Promise<void> {
  await claimList(db, edit);
}
