import { beforeEach, describe, expect, it } from 'vitest';
import type { CorpusDatabase } from '@/corpus/database';
import { installPacks } from '@/corpus/packs';
import { sourceWithText } from '@/corpus/saved-source';
import {
  listTopics,
  MAX_OWN_BYTES,
  MAX_OWN_NAMES,
  removeTopic,
  saveTopic,
  sharedNames,
  sourcesOfTopic,
  switchTopic,
  type TopicView,
} from '@/corpus/topics';
import { undoEdit } from '@/corpus/undo';
import { loadWatch } from '@/corpus/watch';
import { decideTopic } from '@/lib/topic/decide';
import { everything, freshCorpus, importNow, makeArticle, makePack } from './support';

const packs = [makePack()];
const VOLTARRA = [
  'Voltarra filed for bankruptcy. Its head, Peter Karlson, said that Voltarra had run out of cash.',
  'Peter Karlson said Voltarra keeps its staff in Lindholm.',
];
const page = (title: string) => ({
  url: 'https://x.example/',
  title,
  description: '',
  headings: [],
  metaNames: [],
  sample: '',
});
let db: CorpusDatabase;

beforeEach(async () => {
  db = await freshCorpus();
  await installPacks(db, packs);
  for (const n of [1, 2]) {
    const canonicalUrl = `https://news.example/${n}`;
    const article = makeArticle([...VOLTARRA, `Number ${n} of the texts.`], {
      canonicalUrl,
      title: 'Voltarra files for bankruptcy',
    });
    article.blocks[0] = { kind: 'headline', text: 'Voltarra files for bankruptcy' };
    await importNow(db, article);
  }
});

const watched = async (title: string) => decideTopic(await loadWatch(db, packs), page(title))?.topic ?? null;

describe('topics', () => {
  it('are listed with their names and where they come from', async () => {
    const topics = await listTopics(db, packs);
    expect(topics.map(({ id, from, on }) => [id, from, on])).toEqual([
      ['brightmoor', 'pack', true],
      ['own:Voltarra', 'imports', true],
    ]);
    expect(topics[1]?.names.map(({ text }) => text)).toContain('Voltarra');
    expect(topics[1]?.sources.map(({ id, title }) => [id, title]).sort()).toEqual([
      ['https://news.example/1', 'Voltarra files for bankruptcy'],
      ['https://news.example/2', 'Voltarra files for bankruptcy'],
    ]);
  });

  it('are watched no more once switched off, whoever made them, and again when switched on or undone', async () => {
    await saveTopic(db, 'Ferries', ['Harbour Line']);
    const titles = { brightmoor: 'Brightmoor hires', 'own:Voltarra': 'Voltarra files', reader: 'Harbour Line sails' };
    for (const topic of await listTopics(db, packs)) {
      const title = titles[topic.from === 'reader' ? 'reader' : (topic.id as 'brightmoor')];
      expect(await watched(title)).toBe(topic.id);
      const before = await everything(db);
      const { undo } = await switchTopic(db, topic, false);
      expect(await watched(title)).toBeNull();
      expect((await listTopics(db, packs)).find(({ id }) => id === topic.id)?.on).toBe(false);
      await switchTopic(db, topic, true);
      expect(await watched(title)).toBe(topic.id);
      await switchTopic(db, topic, false);
      await switchTopic(db, topic, true);
      await switchTopic(db, topic, false).then(({ undo: again }) => undoEdit(db, again));
      expect(await watched(title)).toBe(topic.id);
      expect(undo.changes).toHaveLength(1);
      expect(await everything(db)).toEqual(before);
    }
  });

  it('of the reader are made of names, changed under their label, and removed with undo', async () => {
    const { value: id } = await saveTopic(db, ' Ferries ', ['Harbour Line', 'Quay']);
    expect((await saveTopic(db, 'ferries', ['Harbour Line', 'Quay', 'Sea Cat'])).value).toBe(id);
    const [own] = await listTopics(db, packs);
    expect(own?.names.map(({ text, weight }) => [text, weight])).toEqual([
      ['Harbour Line', 3],
      ['Quay', 2],
      ['Sea Cat', 3],
    ]);
    const { value, undo } = await removeTopic(db, id);
    expect(value).toBe(true);
    expect(await watched('Harbour Line sails')).toBeNull();
    await undoEdit(db, undo);
    expect(await watched('Harbour Line sails')).toBe(id);
    expect((await removeTopic(db, 'brightmoor')).value).toBe(false);
  });

  it('of the reader need a label and names, and leave room in the gate', async () => {
    await expect(saveTopic(db, '  ', ['Quay'])).rejects.toThrow(/label/);
    await expect(saveTopic(db, 'Ferries', [' ', '…'])).rejects.toThrow(/needs a name/);
    await expect(saveTopic(db, 'Ferries', ['Q'.repeat(61)])).rejects.toThrow(/too long/);
    const many = Array.from({ length: MAX_OWN_NAMES }, (_, i) => `Harbour Line number ${i} of the northern coast`);
    await expect(saveTopic(db, 'Ferries', [...many, 'One more'])).rejects.toThrow(/at most/);
    const fill = async () => {
      for (let i = 0; i < 100; i++) await saveTopic(db, `Ferries ${i}`, many);
    };
    await expect(fill()).rejects.toThrow(/no room/);
    const rows = await db.topics.toArray();
    expect(rows.length).toBeGreaterThan(2);
    expect(JSON.stringify(rows).length).toBeLessThanOrEqual(MAX_OWN_BYTES);
  });

  it('have sources: those of the pack, and those that would be found as pages on it', async () => {
    const { value: id } = await saveTopic(db, 'Karlson', ['Peter Karlson']);
    await importNow(db, makeArticle(['Nothing of the kind. Ships came.'], { canonicalUrl: 'https://news.example/3' }));
    const topics = await listTopics(db, packs);
    const of = async (wanted: string) =>
      [...(await sourcesOfTopic(db, topics.find((topic) => topic.id === wanted) as TopicView))].sort();
    const voltarra = ['https://news.example/1', 'https://news.example/2'];
    expect(await of('own:Voltarra')).toEqual(voltarra);
    expect(await of(id)).toEqual([]);
    expect(await of('brightmoor')).toEqual([
      'https://news.example/3',
      'pack:brightmoor/first',
      'pack:brightmoor/second',
    ]);
  });

  it('are offered names that articles share', async () => {
    const sources = (await Promise.all([1, 2].map((n) => sourceWithText(db, `https://news.example/${n}`)))).filter(
      (s) => s !== null,
    );
    expect(sharedNames(sources).slice(0, 2)).toEqual(['Voltarra', 'Peter Karlson']);
    expect(sharedNames(sources)).not.toContain('Reuters');
    expect(sharedNames([])).toEqual([]);
  });
});
