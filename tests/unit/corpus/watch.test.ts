import { describe, expect, it } from 'vitest';
import { hideHost } from '@/corpus/decisions';
import { installPacks, removePack } from '@/corpus/packs';
import { properNames } from '@/corpus/proper-names';
import type { PackRecord, SourceRecord } from '@/corpus/records';
import { compileWatch, loadWatch, MAX_NAMES_PER_TOPIC, MAX_WATCH_BYTES, MAX_WATCHED_SOURCES } from '@/corpus/watch';
import type { Block } from '@/lib/article/types';
import { decideTopic } from '@/lib/topic/decide';
import type { WatchedTopic } from '@/lib/topic/types';
import { freshCorpus, importNow, makeArticle, makePack } from './support';

const paragraph = (text: string): Block => ({ kind: 'paragraph', text });
const bytes = (value: unknown): number => new TextEncoder().encode(JSON.stringify(value)).length;

let added = 0;

function makeSource(title: string, paragraphs: string[], change: Partial<SourceRecord> = {}): SourceRecord {
  added++;
  return {
    id: `https://news.example/${added}`,
    url: null,
    publisher: 'The Invented Post',
    title,
    authors: ['Ina Writer'],
    published: null,
    modified: null,
    language: 'en',
    textHash: '',
    origins: [],
    fingerprint: [],
    blocks: [{ kind: 'headline', text: title }, ...paragraphs.map(paragraph)],
    pack: null,
    note: null,
    tags: [],
    remark: null,
    copyOf: null,
    addedAt: added,
    ...change,
  };
}

const installed = (id: string, removed = false): PackRecord => ({ id, version: 1, removed, installedAt: 0 });

function ownTopics(sources: SourceRecord[]): WatchedTopic[] {
  return compileWatch([], [], sources, []).topics;
}

/** Weights by name over all topics. */
function weights(topics: WatchedTopic[]): Record<string, number> {
  return Object.fromEntries(topics.flatMap((topic) => topic.names.map((name) => [name.text, name.weight])));
}

const BATTERY = makeSource('Voltarra files for bankruptcy', [
  'The battery maker Voltarra filed for bankruptcy on Tuesday. Its head, Peter Karlson, said that Voltarra had run out of cash.',
  'On Monday the carmaker Ostwagen had left. Karlson said the plant in Lindholm stays open, and Voltarra keeps its staff.',
  'Reuters reported it first, and Reuters has the papers. In Sweden, and in Sweden only, Peter Karlson is known to all.',
]);

describe('properNames', () => {
  const names = (...texts: string[]): Record<string, number> =>
    Object.fromEntries(properNames(texts.map(paragraph)).map((name) => [name.text, name.count]));

  it.each([
    ['a name within a sentence', ['we met Ada Quill there'], { 'Ada Quill': 1 }],
    ['not the word that begins a sentence', ['Yesterday it rained. Shares fell.'], {}],
    ['a beginning word that is a name elsewhere', ['Quill left. So did Ada Quill.'], { 'Ada Quill': 2 }],
    [
      'not the opening word before a name',
      ['The Ada Quill Prize went out. When Bo Lind came'],
      { 'Ada Quill Prize': 1, 'Bo Lind': 1 },
    ],
    ['not an ordinary word before a name', ['Former Ada Quill left, a former head'], { 'Ada Quill': 1 }],
    [
      'two names that stand side by side by a possessive',
      ["it is Brightmoor's Ada Quill"],
      { Brightmoor: 1, 'Ada Quill': 1 },
    ],
    [
      'small words inside',
      ['at the Bank of Oster and in Rio de Sol, of course'],
      { 'Bank of Oster': 1, 'Rio de Sol': 1 },
    ],
    ['joined words', ['with AT&T and Jean-Luc Moreau'], { 'AT&T': 1, 'Jean-Luc Moreau': 1 }],
    ['no capital that opens a quote', ['he said: “Nobody knows Ada”'], { Ada: 1 }],
    [
      'a short form of two names counts to neither',
      ['Ada Quill and Bo Quill met; then Quill left'],
      { 'Ada Quill': 1, 'Bo Quill': 1, Quill: 1 },
    ],
    ['nothing in nothing', ['', '…'], {}],
  ] as [string, string[], Record<string, number>][])('finds %s', (_, texts, expected) => {
    expect(names(...texts)).toEqual(expected);
  });

  it('leaves headlines out, where every word has a capital', () => {
    expect(properNames([{ kind: 'headline', text: 'Why Ada Quill Left' }])).toEqual([]);
  });
});

describe('compileWatch', () => {
  it('takes topics of installed packs as they are, and no others', () => {
    const pack = makePack();
    const watch = compileWatch(
      [pack, makePack({ id: 'gone' }), makePack({ id: 'new' })],
      [installed('brightmoor'), installed('gone', true)],
      [],
      ['a.example'],
    );
    expect(watch).toEqual({
      version: 1,
      hiddenHosts: ['a.example'],
      topics: [{ id: 'brightmoor', label: 'Brightmoor', ...pack.topic }],
    });
  });

  it('makes a topic of what an import is about', () => {
    const [topic, ...others] = ownTopics([BATTERY]);
    expect(others).toEqual([]);
    expect(topic).toMatchObject({ id: 'own:Voltarra', label: 'Voltarra', decoys: [] });
    expect(topic?.names.map((name) => name.text)).toEqual(['Voltarra', 'Peter Karlson']);
    expect(weights([topic as WatchedTopic])).toEqual({ Voltarra: 3, 'Peter Karlson': 2 });
  });

  it('makes the gate find other pages on the subject, and only those', () => {
    const watch = compileWatch([], [], [BATTERY], []);
    const page = (title: string, sample: string) =>
      decideTopic(watch, { url: 'https://a.example/', title, description: '', headings: [], metaNames: [], sample });
    expect(page('Court names trustee for Voltarra', 'A court has chosen.')).toMatchObject({ label: 'Voltarra' });
    expect(page('Carmaker Ostwagen raises prices', 'In Sweden, Reuters reports, prices rose on Tuesday.')).toBeNull();
  });

  it('gives one group to a name and the short form the headline uses', () => {
    const source = makeSource('Karlson leaves', ['The head, Peter Karlson, goes. We asked why, but Karlson is gone.']);
    expect(ownTopics([source])[0]?.names).toEqual([
      { text: 'Peter Karlson', weight: 3, group: '0' },
      { text: 'Karlson', weight: 2, group: '0' },
    ]);
  });

  it.each([
    ['a country', 'Sweden', 'in Sweden we saw Sweden, and Sweden saw us'],
    ['a month', 'November', 'in November and November, so November'],
    ['a weekday', 'Tuesday', 'on Tuesday, on Tuesday, on Tuesday'],
    ['a news agency', 'Reuters', 'as Reuters and Reuters and Reuters said'],
    ['a language', 'German', 'the German and German and German law'],
    ['a very short word', 'CEO', 'the CEO and CEO and CEO met'],
    ['the publisher', 'The Invented Post', 'at The Invented Post and The Invented Post, at The Invented Post'],
    ['an author', 'Ina Writer', 'by Ina Writer and Ina Writer'],
    ['a name that is not repeated', 'Voltarra', 'we saw Voltarra, and later Voltarra'],
    ['a name that is not in the headline', 'Nothing of it', 'we saw Voltarra and Voltarra and Voltarra'],
  ])('makes no topic of %s', (_, title, text) => {
    expect(ownTopics([makeSource(title, [text])])).toEqual([]);
  });

  it('needs company for a short word', () => {
    const source = makeSource('Arla cuts jobs', ['the firm Arla and Arla and Arla, with Bo Lind and Bo Lind']);
    expect(weights(ownTopics([source]))).toEqual({ Arla: 2, 'Bo Lind': 2 });
  });

  it('makes no topic of an import that a pack covers', () => {
    const cover = (source: SourceRecord) =>
      compileWatch([makePack()], [installed('brightmoor')], [source], []).topics.length - 1;
    const text = 'the lab head Ada Quill said so, as Ada Quill does';
    expect(cover(makeSource('Ada Quill leaves Brightmoor', [text]))).toBe(0);
    expect(cover(makeSource('Ada Quill leaves', [text, 'at Brightmoor, for Brightmoor, from Brightmoor']))).toBe(0);
    expect(cover(makeSource('Ada Quill leaves', [text, 'once at Brightmoor']))).toBe(1);
    // A pack that the reader removed covers nothing.
    const source = makeSource('Ada Quill leaves Brightmoor', [text]);
    expect(compileWatch([makePack()], [installed('brightmoor', true)], [source], []).topics).toHaveLength(1);
  });

  it('never weighs a name more than a pack does', () => {
    const pack = makePack({ topic: { names: [{ text: 'Globexa', weight: 1, group: 'g' }], decoys: [] } });
    const source = makeSource('Globexa earns more', ['the firm Globexa and Globexa and Globexa did']);
    expect(compileWatch([pack], [installed('brightmoor')], [source], []).topics).toHaveLength(1);
    expect(ownTopics([source])).toHaveLength(1);
  });

  it('joins imports on one subject, and keeps a topic small', () => {
    const sources = Array.from({ length: 6 }, (_, i) =>
      makeSource(`Voltarra ${i}`, [
        `the firm Voltarra, Voltarra and Voltarra, with Bo Lind${'abcdef'[i]} and Bo Lind${'abcdef'[i]}`,
      ]),
    );
    const topics = ownTopics(sources);
    expect(topics).toHaveLength(1);
    expect(topics[0]?.names).toHaveLength(MAX_NAMES_PER_TOPIC);
    const groups = topics[0]?.names.map((name) => name.group);
    expect(new Set(groups).size).toBe(MAX_NAMES_PER_TOPIC);
  });

  it('gives no weight to names common to many imports, but to a subject of many', () => {
    const about = (name: string) => `we saw ${name}, then ${name}, and White Hall, yes White Hall, and ${name}`;
    const letters = 'abcdefghij';
    const sources = [...letters].map((letter) => makeSource(`Voltarr${letter}`, [about(`Voltarr${letter}`)]));
    sources.push(makeSource('White Hall and Voltarra', [about('Voltarra')]));
    expect(weights(ownTopics(sources))).not.toHaveProperty('White Hall');
    const many = [...letters].map(() => makeSource('White Hall again', ['we saw White Hall, yes White Hall']));
    expect(weights(ownTopics(many))).toEqual({ 'White Hall': 3 });
  });

  it('passes over pack sources', () => {
    expect(ownTopics([{ ...BATTERY, pack: 'brightmoor' }])).toEqual([]);
  });

  it('stays within its size for 500 imports on 500 subjects, the newest first', () => {
    const word = (i: number): string =>
      [...String(i).padStart(4, '0')].map((digit) => 'abcdefghij'[Number(digit)]).join('');
    const sources = Array.from({ length: MAX_WATCHED_SOURCES + 50 }, (_, i) =>
      makeSource(`Volt${word(i)} fails`, [
        `the firm Volt${word(i)}, Volt${word(i)} and Volt${word(i)}, with Bö Lind${word(i)} and Bö Lind${word(i)}`,
      ]),
    );
    const watch = compileWatch([makePack()], [installed('brightmoor')], sources, ['a.example']);
    expect(bytes(watch)).toBeLessThanOrEqual(MAX_WATCH_BYTES);
    expect(bytes(watch)).toBeGreaterThan(MAX_WATCH_BYTES * 0.95);
    expect(watch.topics[0]?.id).toBe('brightmoor');
    expect(watch.topics[1]?.label).toBe(`Volt${word(MAX_WATCHED_SOURCES + 49)}`);
    // Every subject of the newest is there before any has its other names.
    expect(watch.topics.length).toBeGreaterThan(250);
    expect(watch.topics.slice(1).every((topic) => topic.names[0]?.weight === 3)).toBe(true);
  });

  it('gives the same watch whatever order the sources come in', () => {
    const sources = [BATTERY, makeSource('Ada Quill leaves', ['so Ada Quill left, and Ada Quill is gone'])];
    expect(compileWatch([], [], [...sources].reverse(), [])).toEqual(compileWatch([], [], sources, []));
  });

  it.each(['', '((((', 'A'.repeat(5000), '\ud800', '<script>alert(1)</script>'])(
    'takes any headline quietly: %j',
    (title) => {
      expect(bytes(compileWatch([], [], [makeSource(title, [title, `${title} ${title}`])], []))).toBeLessThan(
        MAX_WATCH_BYTES,
      );
    },
  );
});

describe('loadWatch', () => {
  it('compiles from the corpus as it is', async () => {
    const db = await freshCorpus();
    await installPacks(db, [makePack()]);
    await importNow(
      db,
      makeArticle(['The firm Voltarra is gone. We knew Voltarra well.', 'So Voltarra ends.'], {
        title: 'Voltarra fails',
      }),
    );
    await hideHost(db, 'b.example');
    // The stand-in article's headline is about the pack's topic, its title is not; the pack covers it.
    expect((await loadWatch(db, [makePack()])).topics.map((topic) => topic.id)).toEqual(['brightmoor']);
    await removePack(db, 'brightmoor');
    const watch = await loadWatch(db, [makePack()]);
    expect(watch.hiddenHosts).toEqual(['b.example']);
    expect(watch.topics.map((topic) => topic.id)).toEqual(['own:Voltarra']);
  });
});
