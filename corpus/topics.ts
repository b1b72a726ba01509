import { decideTopic } from '@/lib/topic/decide';
import type { Watch, WatchedTopic } from '@/lib/topic/types';
import { eachRow } from './batches';
import type { CorpusDatabase } from './database';
import { CorpusError, guarded } from './errors';
import { sha256 } from './identity';
import { isSeveral, MAX_TOPIC_NAME_LENGTH, MIN_DISTINCTIVE_LENGTH, namesOfSource } from './import-topics';
import type { Pack } from './packs/pack-schema';
import type { SourceRecord, TopicRecord } from './records';
import { cleanTag } from './tags';
import { type Edited, editCorpus } from './undo';
import { importedTopics, packTopics, watchedSources } from './watch';

/** A topic as it is listed. */
export interface TopicView {
  id: string;
  label: string;
  names: WatchedTopic['names'];
  /** Who made it: a pack, the names in the reader's imports, or the reader. */
  from: 'pack' | 'imports' | 'reader';
  /** Whether pages are looked at for it. */
  on: boolean;
  /** Sources it was made from, of one from imports; [] for the others. */
  sources: { id: string; title: string | null }[];
}

/** Most names of a topic of the reader's own. */
export const MAX_OWN_NAMES = 20;
/** Most bytes of the reader's own topics together as JSON: a third of the watch, which every page's gate reads. */
export const MAX_OWN_BYTES = 10_000;

type Name = WatchedTopic['names'][number];

/** Every topic, also those switched off: the reader's own, then those of packs, then those of imports. @throws {CorpusError} */
export async function listTopics(db: CorpusDatabase, packs: readonly Pack[]): Promise<TopicView[]> {
  const { installed, sources } = await watchedSources(db);
  const rows = await guarded(db.topics.toArray());
  const off = new Set(rows.filter((row) => !row.on).map((row) => row.id));
  const ofPacks = packTopics(packs, installed);
  const titles = new Map(sources.map(({ id, title }) => [id, title]));
  const own = rows.filter((row) => row.kind === 'own').sort((a, b) => a.label.localeCompare(b.label));
  return [
    ...own.map(({ id, label, names, on }): TopicView => ({ id, label, names, from: 'reader', on, sources: [] })),
    ...ofPacks.map(
      ({ id, label, names }): TopicView => ({ id, label, names, from: 'pack', on: !off.has(id), sources: [] }),
    ),
    ...importedTopics(sources, ofPacks).map(({ topic, sources: ids }): TopicView => {
      const from = ids.map((id) => ({ id, title: titles.get(id) ?? null }));
      return {
        id: topic.id,
        label: topic.label,
        names: topic.names,
        from: 'imports',
        on: !off.has(topic.id),
        sources: from,
      };
    }),
  ];
}

/** A long name, or one of several words, is enough in a headline; a short one needs another beside it. */
function ownName(text: string): Name {
  const isTelling = isSeveral(text) || text.length >= MIN_DISTINCTIVE_LENGTH;
  return { text, weight: isTelling ? 3 : 2, group: text };
}

function cleanNames(names: readonly string[]): Name[] {
  const clean = [...new Set(names.flatMap((name) => cleanTag(name) ?? []))];
  const tooLong = names.find((name) => name.trim().length > MAX_TOPIC_NAME_LENGTH);
  if (tooLong !== undefined) throw new CorpusError('too-large', `“${tooLong.slice(0, 30)}…” is too long for a name.`);
  if (clean.length === 0) throw new CorpusError('invalid', 'A topic needs a name that its articles use.');
  if (clean.length > MAX_OWN_NAMES) throw new CorpusError('too-large', `A topic has at most ${MAX_OWN_NAMES} names.`);
  return clean.map(ownName);
}

/**
 * Adds a topic of the reader's own, or gives one with this label other names, and switches it on.
 * @param names as articles write them, the most telling first. @returns the topic's id.
 * @throws {CorpusError} invalid without a name, too-large for too many topics or names.
 */
export async function saveTopic(db: CorpusDatabase, label: string, names: readonly string[]): Promise<Edited<string>> {
  const clean = cleanTag(label);
  if (clean === null) throw new CorpusError('invalid', 'A topic needs a label.');
  const id = `reader:${(await sha256(clean.toLowerCase())).slice(0, 16)}`;
  const row: TopicRecord = { id, kind: 'own', label: clean, names: cleanNames(names), on: true };
  return editCorpus(db, [db.topics], async (edits) => {
    const own = (await db.topics.toArray()).filter((topic) => topic.kind === 'own' && topic.id !== id);
    const size = new TextEncoder().encode(JSON.stringify([...own, row])).length;
    if (size > MAX_OWN_BYTES) throw new CorpusError('too-large', 'There is no room for more topics. Remove one first.');
    await edits.put('topics', [row]);
    return id;
  });
}

/** Removes a topic of the reader's own; others can only be switched off. @returns whether it was there. @throws {CorpusError} */
export function removeTopic(db: CorpusDatabase, id: string): Promise<Edited<boolean>> {
  return editCorpus(db, [db.topics], async (edits) => {
    if ((await db.topics.get(id))?.kind !== 'own') return false;
    return (await edits.remove('topics', [id])) > 0;
  });
}

/** Switches any topic on or off, by the id it is listed under. @returns whether something changed. @throws {CorpusError} */
export function switchTopic(
  db: CorpusDatabase,
  { id, label }: Pick<TopicView, 'id' | 'label'>,
  on: boolean,
): Promise<Edited<boolean>> {
  return editCorpus(db, [db.topics], async (edits) => {
    const row = await db.topics.get(id);
    if (row?.kind === 'own') return (await edits.put('topics', [{ ...row, on }])) > 0;
    // What is on anyway needs no row.
    if (on) return (await edits.remove('topics', [id])) > 0;
    return (await edits.put('topics', [{ id, kind: 'switch' as const, label, names: [], on }])) > 0;
  });
}

/** Letters of a source's text that are looked at for a topic, as of a page's. */
const LOOKED_AT = 4_000;

/**
 * Ids of the sources on a topic: those of its pack, and those that would be found as pages on it. Reads their text, so ask
 * once and keep it. @throws {CorpusError}
 */
export async function sourcesOfTopic(
  db: CorpusDatabase,
  topic: Pick<TopicView, 'id' | 'label' | 'names' | 'sources'>,
): Promise<Set<string>> {
  const found = new Set(topic.sources.map(({ id }) => id));
  const { id, label, names } = topic;
  const watch: Watch = { version: 1, hiddenHosts: [], topics: [{ id, label, names, decoys: [] }] };
  const texts = new Map<string, string>();
  await db.read([db.texts], () =>
    eachRow(db.texts, (row) => {
      texts.set(row.id, textOf(row.blocks).slice(0, LOOKED_AT));
    }),
  );
  for (const { id: sourceId, pack, title } of await guarded(db.sources.toArray())) {
    const page = { url: 'https://any.invalid/', title: title ?? '', description: '', headings: [], metaNames: [] };
    if (pack === id || decideTopic(watch, { ...page, sample: texts.get(sourceId) ?? '' }) !== null) found.add(sourceId);
  }
  return found;
}

const textOf = (blocks: readonly { text: string }[]): string => blocks.map(({ text }) => text).join('\n');

/**
 * Names that sources share, those in most of them first: what to offer for a new topic.
 * @param sources with their text. @returns at most MAX_OWN_NAMES; of one source its own names.
 */
export function sharedNames(sources: readonly SourceRecord[]): string[] {
  const counts = new Map<string, { sources: number; mentions: number }>();
  for (const source of sources) {
    for (const { text, count, inHeadline } of namesOfSource(source).names) {
      const known = counts.get(text) ?? { sources: 0, mentions: 0 };
      // A name in the headline says more of what an article is on than one in the text.
      counts.set(text, { sources: known.sources + 1, mentions: known.mentions + count + (inHeadline ? 10 : 0) });
    }
  }
  const fewest = Math.min(2, sources.length);
  return [...counts]
    .filter(([, { sources: shared }]) => shared >= fewest)
    .sort(([a, x], [b, y]) => y.sources - x.sources || y.mentions - x.mentions || (a < b ? -1 : 1))
    .slice(0, MAX_OWN_NAMES)
    .map(([text]) => text);
}
