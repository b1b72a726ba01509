import type { Watch, WatchedTopic } from '@/lib/topic/types';
import type { CorpusDatabase, SourceRow } from './database';
import { hiddenHosts } from './decisions';
import { guarded } from './errors';
import { hiddenPages } from './hidden-pages';
import { type Names, namesOfSource, subjectOf } from './import-topics';
import type { Pack } from './packs/pack-schema';
import type { PackRecord, SourceRecord, TopicRecord } from './records';
import { readSettings } from './settings';

/** Most bytes (UTF-8) of a watch as JSON; every page's gate reads it. */
export const MAX_WATCH_BYTES = 30_000;
/** Most imported sources looked at, the newest first. */
export const MAX_WATCHED_SOURCES = 500;
/** Most single pages switched off that gates are told of, the latest first. */
const MAX_HIDDEN_PAGES = 200;
/** Most names of an imported topic. */
export const MAX_NAMES_PER_TOPIC = 5;
/** A name in the texts of so many imports, and rarely in their headlines, is furniture and no subject. */
const COMMON_IN_TEXTS = 5;
const COMMON_HEADLINE_SHARE = 1 / 5;

type Name = WatchedTopic['names'][number];

/** Topics of the packs that are installed and not removed, as the packs give them. Pure. */
export function packTopics(packs: readonly Pack[], installed: readonly PackRecord[]): WatchedTopic[] {
  const here = new Set(installed.filter((record) => !record.removed).map((record) => record.id));
  return packs.filter((pack) => here.has(pack.id)).map(({ id, label, topic }) => ({ id, label, ...topic }));
}

function newestFirst<T extends SourceRow>(sources: readonly T[]): T[] {
  return [...sources].sort((a, b) => b.addedAt - a.addedAt || (a.id < b.id ? -1 : 1));
}

function commonNames(all: readonly Names[]): Set<string> {
  const texts = new Map<string, number>();
  const headlines = new Map<string, number>();
  for (const { names } of all) {
    for (const { text, inHeadline } of names) {
      texts.set(text, (texts.get(text) ?? 0) + 1);
      if (inHeadline) headlines.set(text, (headlines.get(text) ?? 0) + 1);
    }
  }
  const isCommon = ([text, count]: [string, number]): boolean =>
    count >= COMMON_IN_TEXTS && (headlines.get(text) ?? 0) / count < COMMON_HEADLINE_SHARE;
  return new Set([...texts].filter(isCommon).map(([text]) => text));
}

/** A subject of imports: its names, and the sources it is the subject of. */
interface Subject {
  names: Name[];
  sources: string[];
}

/** Puts sources on one subject together, newest first; names of a later one fill up what room is left. */
function clustered(subjects: readonly Subject[]): Map<string, Subject> {
  const topics = new Map<string, Subject>();
  for (const { names, sources } of subjects) {
    const subject = names[0]?.text ?? '';
    const known = topics.get(subject);
    if (known === undefined) topics.set(subject, { names: names.slice(0, MAX_NAMES_PER_TOPIC), sources: [...sources] });
    else {
      const fresh = names.filter((name) => !known.names.some(({ text }) => text === name.text));
      known.names.push(...fresh.slice(0, MAX_NAMES_PER_TOPIC - known.names.length));
      known.sources.push(...sources);
    }
  }
  return topics;
}

function sizeOf(value: unknown): number {
  // One more for the comma that joins it.
  return new TextEncoder().encode(JSON.stringify(value)).length + 1;
}

const topicIdOf = (subject: string): string => `own:${subject}`;

/** Groups are numbered here, as numbers are short. */
function asTopic(subject: string, names: readonly Name[]): WatchedTopic {
  const groups = [...new Set(names.map((name) => name.group))];
  const numbered = names.map((name) => ({ ...name, group: String(groups.indexOf(name.group)) }));
  return { id: topicIdOf(subject), label: subject, names: numbered, decoys: [] };
}

/**
 * Fills the room there is: first every subject, newest first, with no more than makes it match; then, newest first
 * again, their other names.
 */
function fitted(topics: Map<string, Subject>, room: number): WatchedTopic[] {
  const taken = new Map<string, WatchedTopic>();
  let left = room;
  for (const length of ['least', 'all'] as const) {
    for (const [subject, { names }] of topics) {
      const needed = names[0]?.weight === 3 ? 1 : MAX_NAMES_PER_TOPIC;
      const topic = asTopic(subject, length === 'all' ? names : names.slice(0, needed));
      const known = taken.get(subject);
      const cost = sizeOf(topic) - (known === undefined ? 0 : sizeOf(known));
      if (cost > left || (length === 'all' && known === undefined)) continue;
      taken.set(subject, topic);
      left -= cost;
    }
  }
  return [...taken.values()];
}

function subjectsOf(importedSources: readonly SourceRecord[], ofPacks: readonly WatchedTopic[]): Map<string, Subject> {
  const own = importedSources.filter((source) => source.pack === null);
  const newest = newestFirst(own).slice(0, MAX_WATCHED_SOURCES);
  const all = newest.map(namesOfSource);
  const common = commonNames(all);
  return clustered(
    all.flatMap((names, i) => {
      const subject = subjectOf(names, common, ofPacks);
      return subject === null ? [] : [{ names: subject, sources: [newest[i]?.id ?? ''] }];
    }),
  );
}

/** The topics that imports give, each with the ids of the sources it comes from, whatever room there is. Pure. */
export function importedTopics(
  importedSources: readonly SourceRecord[],
  ofPacks: readonly WatchedTopic[],
): { topic: WatchedTopic; sources: string[] }[] {
  const subjects = subjectsOf(importedSources, ofPacks);
  return [...subjects].map(([subject, { names, sources }]) => ({ topic: asTopic(subject, names), sources }));
}

/**
 * What the gate looks for: the topics of installed packs as they are, the reader's own, and a topic for each subject of
 * the reader's imports (see subjectOf). Sources on one subject share a topic; sources that a pack's topic covers need
 * none. Names in the texts of five or more imports but in few of their headlines, and names of every day (see
 * isCommonName), carry no weight. A topic the reader switched off is left out. As JSON the watch is at most
 * MAX_WATCH_BYTES: where imports need more, the subjects not imported lately go first (packs, own topics,
 * hidden hosts and hidden pages are never cut). Pure.
 * @param importedSources the reader's own, with their blocks; pack sources among them are passed over.
 * @param readerTopics the rows of `topics`.
 */
export function compileWatch(
  packs: readonly Pack[],
  installed: readonly PackRecord[],
  importedSources: readonly SourceRecord[],
  hiddenHosts: readonly string[],
  hiddenPages: readonly string[] = [],
  readerTopics: readonly TopicRecord[] = [],
): Watch {
  const off = new Set(readerTopics.filter((row) => !row.on).map((row) => row.id));
  // One that is switched off covers its sources still: their subject must not come back as a topic of its own.
  const ofPacks = packTopics(packs, installed);
  const own = readerTopics.filter((row) => row.kind === 'own');
  const fixed = [...own.map(({ id, label, names }) => ({ id, label, names, decoys: [] })), ...ofPacks];
  const hidden = {
    hiddenHosts: [...hiddenHosts],
    ...(hiddenPages.length > 0 ? { hiddenPages: [...hiddenPages] } : {}),
  };
  const watch: Watch = { version: 1, ...hidden, topics: fixed.filter(({ id }) => !off.has(id)) };
  const subjects = subjectsOf(importedSources, ofPacks);
  for (const subject of subjects.keys()) if (off.has(topicIdOf(subject))) subjects.delete(subject);
  watch.topics.push(...fitted(subjects, MAX_WATCH_BYTES - sizeOf(watch)));
  return watch;
}

/** The packs that are here, and the imports that topics are made of, with their text. @throws {CorpusError} */
export function watchedSources(db: CorpusDatabase): Promise<{ installed: PackRecord[]; sources: SourceRecord[] }> {
  return db.read([db.packs, db.sources, db.texts], async () => {
    const own = await db.sources.filter((row) => row.pack === null).toArray();
    const newest = newestFirst(own).slice(0, MAX_WATCHED_SOURCES);
    const texts = await db.texts.bulkGet(newest.map((row) => row.id));
    const sources = newest.map((row, i): SourceRecord => ({ ...row, blocks: texts[i]?.blocks ?? [] }));
    return { installed: await db.packs.toArray(), sources };
  });
}

/**
 * Compiles the watch from the corpus as it is now. Reads the text of the imports it looks at and no others.
 * @param packs those that come with the extension. @throws {CorpusError}
 */
export async function loadWatch(db: CorpusDatabase, packs: readonly Pack[]): Promise<Watch> {
  const [hosts, pages, { checks }] = await Promise.all([hiddenHosts(db), hiddenPages(db), readSettings(db)]);
  if (checks === 'on-press') return { version: 1, hiddenHosts: hosts, topics: [], onPress: true };
  const { installed, sources } = await watchedSources(db);
  const readerTopics = await guarded(db.topics.toArray());
  return compileWatch(packs, installed, sources, hosts, pages.slice(0, MAX_HIDDEN_PAGES), readerTopics);
}
