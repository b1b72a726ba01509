import { beforeEach, describe, expect, it } from 'vitest';
import type { CorpusDatabase } from '@/corpus/database';
import { exportCorpus, importCorpus, previewCorpus } from '@/corpus/file';
import { changeSettings, readSettings } from '@/corpus/settings';
import { everything, freshCorpus, importNow, makeArticle } from './support';

const WHEN = new Date('2026-01-02T03:04:05Z');
const A = 'https://a.example/1';
const B = 'https://b.example/1';
type Loose = Record<string, unknown>;
type File = Record<'sources' | 'claims' | 'decisions' | 'packs' | 'topics', Loose[]> & Loose;
let db: CorpusDatabase;

beforeEach(async () => {
  db = await freshCorpus();
  await importNow(db, makeArticle(['The harbour reopened. Ships came.'], { canonicalUrl: A }));
  await importNow(db, makeArticle(['A lighthouse fell. Nobody saw.'], { canonicalUrl: B }));
});

async function forged(change: (file: File) => void): Promise<string> {
  const file = JSON.parse(await exportCorpus(db, WHEN));
  change(file);
  return JSON.stringify(file);
}

const of = (file: File, id: string): Loose => file.sources.find((source) => source.id === id) ?? {};

describe('a forged corpus file', () => {
  const cases: [string, (file: File) => void, string, string, number, number][] = [
    [
      'claims without sources',
      (f) => {
        f.sources = [];
      },
      'claim',
      'its source is neither in the file nor here',
      4,
      0,
    ],
    [
      'a claim that its source does not make',
      (f) => Object.assign(f.claims[0] ?? {}, { quote: 'Never said.' }),
      'claim',
      'its source does not say so',
      1,
      5,
    ],
    [
      'a source twice',
      (f) => f.sources.push({ ...of(f, A), title: 'Another' }),
      'source',
      'its id is there twice; the first was taken',
      1,
      6,
    ],
    [
      'a claim twice',
      (f) => f.claims.push({ ...f.claims[0], state: 'rejected' }),
      'claim',
      'its id is there twice; the first was taken',
      1,
      6,
    ],
    [
      'a copy of itself',
      (f) => Object.assign(of(f, A), { copyOf: A }),
      'source',
      'it is a copy of a copy of itself; taken as no copy',
      1,
      6,
    ],
    [
      'copies in a circle',
      (f) => {
        Object.assign(of(f, A), { copyOf: B });
        Object.assign(of(f, B), { copyOf: A });
      },
      'source',
      'it is a copy of a copy of itself; taken as no copy',
      1,
      6,
    ],
    [
      'a year 20255',
      (f) => Object.assign(of(f, A), { published: '20255-01-01' }),
      'source',
      'published: not a date of an article; taken without it',
      1,
      6,
    ],
    [
      'a year 9999',
      (f) => Object.assign(of(f, A), { modified: '9999-12-31' }),
      'source',
      'modified: not a date of an article; taken without it',
      1,
      6,
    ],
    [
      'a setting of the browser',
      (f) => Object.assign(f, { settings: { checks: 'on-press' } }),
      'setting',
      'not one of a corpus',
      1,
      6,
    ],
    [
      'a topic that is none',
      (f) => f.topics.push({ id: 'x' }),
      'topic',
      'its field “kind” is not as it should be',
      1,
      6,
    ],
  ];
  it.each(cases)('with %s: one line, the rest is kept', async (_, change, what, reason, count, added) => {
    const copy = await freshCorpus();
    const report = await importCorpus(copy, await forged(change));
    expect(report.rejected).toEqual([{ what, reason, count }]);
    expect(report.added).toBe(added);
    expect(await importCorpus(copy, await exportCorpus(copy, WHEN))).toMatchObject({
      added: 0,
      updated: 0,
      rejected: [],
    });
  });

  it('cannot close a circle with copies that are here', async () => {
    await db.sources.update(A, { copyOf: B });
    const json = await forged((f) => Object.assign(of(f, B), { copyOf: A }));
    expect(await importCorpus(db, json)).toMatchObject({ updated: 0, rejected: [{ what: 'source', count: 1 }] });
    expect(await db.sources.get(B)).toMatchObject({ copyOf: null });
  });

  it('cannot reach a claim of another source by its id', async () => {
    const [victim] = await db.claims.where('sourceId').equals(B).toArray();
    const json = await forged((f) => {
      f.claims = f.claims
        .filter((claim) => claim.sourceId === A)
        .map((claim) => ({ ...claim, id: victim?.id, state: 'rejected' }))
        .slice(0, 1);
    });
    expect(await importCorpus(db, json)).toMatchObject({
      updated: 0,
      rejected: [{ what: 'claim', reason: 'its id belongs to a claim of another source' }],
    });
    expect(await db.claims.get(victim?.id ?? '')).toEqual(victim);
  });
});

describe('version 2', () => {
  it('carries tags, notes, copies, edited claims, topics and settings', async () => {
    const [claim] = await db.claims.where('sourceId').equals(A).toArray();
    await db.sources.update(A, { tags: ['ports'], remark: 'Ask Ada.', copyOf: B });
    await db.claims.update(claim?.id ?? '', {
      quote: 'The port reopened.',
      original: claim?.quote ?? '',
      tags: ['open'],
    });
    await db.topics.add({
      id: 'reader:1',
      kind: 'own',
      label: 'Ports',
      names: [{ text: 'Lund', weight: 2, group: 'a' }],
      on: true,
    });
    await db.decisions.bulkAdd([
      { id: 'm', madeAt: 1, kind: 'muted-claim', claimId: 'x', quote: 'Muted.' },
      { id: 'h', madeAt: 1, kind: 'hidden-page', url: 'https://a.example/p' },
    ]);
    await changeSettings(db, { newClaims: 'to-review', checks: 'on-press' });
    const json = await exportCorpus(db, WHEN);
    const copy = await freshCorpus();
    expect((await importCorpus(copy, json)).rejected).toEqual([]);
    expect(await exportCorpus(copy, WHEN)).toBe(json);
    expect(await copy.sources.get(A)).toMatchObject({ tags: ['ports'], remark: 'Ask Ada.', copyOf: B });
    expect(await readSettings(copy)).toMatchObject({ newClaims: 'to-review', checks: 'by-itself' });
  });

  it('joins notes of two people: tags of both, the note that is here', async () => {
    const copy = await freshCorpus();
    await importCorpus(copy, await exportCorpus(db, WHEN));
    await db.sources.update(A, { tags: ['b', 'c'], remark: 'theirs' });
    await copy.sources.update(A, { tags: ['a', 'b'], remark: 'mine' });
    await copy.sources.update(B, { remark: null });
    await db.sources.update(B, { remark: 'theirs' });
    expect(await importCorpus(copy, await exportCorpus(db, WHEN))).toMatchObject({ added: 0, updated: 2 });
    expect(await copy.sources.get(A)).toMatchObject({ tags: ['a', 'b', 'c'], remark: 'mine' });
    expect(await copy.sources.get(B)).toMatchObject({ remark: 'theirs' });
  });

  it('keeps the settings that are here', async () => {
    await changeSettings(db, { newClaims: 'to-review' });
    const copy = await freshCorpus();
    await changeSettings(copy, { newClaims: 'accepted', badgesFrom: 'accepted-and-to-review' });
    await importCorpus(copy, await exportCorpus(db, WHEN));
    expect(await readSettings(copy)).toMatchObject({ newClaims: 'to-review', badgesFrom: 'accepted-and-to-review' });
    await changeSettings(copy, { newClaims: 'accepted' });
    await importCorpus(copy, await exportCorpus(db, WHEN));
    expect(await readSettings(copy)).toMatchObject({ newClaims: 'accepted' });
  });

  it('exports a selection with its claims and nothing else', async () => {
    await db.decisions.add({ id: 'h', madeAt: 1, kind: 'hidden-host', host: 'a.example' });
    const file = JSON.parse(await exportCorpus(db, WHEN, { sourceIds: [A, 'pack:x/y', 'nothing'] }));
    expect(file).toMatchObject({ decisions: [], packs: [], topics: [], settings: {} });
    expect(file.sources.map((source: Loose) => source.id)).toEqual([A]);
    expect(file.claims).toHaveLength(2);
    expect(await importCorpus(await freshCorpus(), JSON.stringify(file))).toMatchObject({ added: 3, rejected: [] });
  });

  it('can be tried without a change', async () => {
    const json = await exportCorpus(db, WHEN);
    const copy = await freshCorpus();
    await importNow(copy, makeArticle(['The harbour reopened. Ships came.'], { canonicalUrl: A }));
    const before = await everything(copy);
    expect(await previewCorpus(copy, json)).toEqual({ added: 3, duplicate: 3, updated: 0, rejected: [] });
    expect(await everything(copy)).toEqual(before);
    expect(await importCorpus(copy, json)).toEqual({ added: 3, duplicate: 3, updated: 0, rejected: [] });
  });
});
