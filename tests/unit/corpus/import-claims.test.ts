import { beforeEach, describe, expect, it } from 'vitest';
import type { CorpusDatabase } from '@/corpus/database';
import { emptyResult } from '@/corpus/formats/result';
import type { FoundClaim } from '@/corpus/formats/types';
import { saveImport } from '@/corpus/import-article';
import { planClaims } from '@/corpus/import-claims';
import { knowledge } from '@/corpus/knowledge';
import { createFactReader } from '@/lib/facts/reader';
import { freshCorpus, importNow, makeArticle } from './support';

const A = 'https://a.example/1';
const reader = createFactReader(knowledge);
let db: CorpusDatabase;

beforeEach(async () => {
  db = await freshCorpus();
});

function found(quote: string, change: Partial<FoundClaim['source']> = {}, more: Partial<FoundClaim> = {}): FoundClaim {
  const source = {
    url: A,
    publisher: 'The Post',
    title: 'Harbour',
    authors: [],
    published: '2025-11-03',
    language: null,
  };
  return {
    from: 'a.csv, row 2',
    quote,
    source: { ...source, ...change },
    tags: [],
    remark: null,
    state: null,
    ...more,
  };
}

async function save(claims: FoundClaim[]): Promise<{ added: number[]; rejected: string[] }> {
  const result = emptyResult();
  const plans = await planClaims(db, claims, reader, result, { now: 1 });
  const added: number[] = [];
  for (const plan of plans) added.push((await saveImport(db, plan)).added);
  return { added, rejected: result.rejected.map(({ reason }) => reason) };
}

describe('claims that come one by one', () => {
  it('find the article without an address that they came from', async () => {
    const text = makeArticle(['Ships came. Nobody saw.'], {
      canonicalUrl: null,
      title: 'Harbour',
      published: '2025-11-03',
    });
    await importNow(db, { ...text, meta: { ...text.meta, publisher: 'The Post' } });
    const none = { url: null };
    expect(await save([found('Ships came.', none), found('Edited since.', none)])).toEqual({
      added: [0],
      rejected: ['not-in-text'],
    });
    expect(await db.sources.count()).toBe(1);
    // another article of that name, day and outlet, as far as its sentences tell
    await save([found('Boats left.', none)]);
    expect(await db.sources.count()).toBe(2);
    await save([found('Ships came.', { ...none, published: '2025-11-04' })]);
    expect(await db.sources.count()).toBe(3);
  });

  it('become a source each, with state, tags and facts', async () => {
    const lecun = 'Yann LeCun left Meta in November 2025. He is 65.';
    const one = found('Ships came.', {}, { state: 'to-review', tags: ['b', 'a'], remark: 'Ask.' });
    expect(await save([one, found(lecun), found('One more.', { url: null, publisher: 'Other' })])).toEqual({
      added: [2, 1],
      rejected: [],
    });
    const claims = await db.claims.toArray();
    expect(claims.find(({ quote }) => quote === 'Ships came.')).toMatchObject({
      sourceId: A,
      state: 'to-review',
      tags: ['a', 'b'],
      remark: 'Ask.',
    });
    const long = claims.find(({ quote }) => quote === lecun);
    expect(long?.facts.length).toBeGreaterThan(0);
    for (const { spans } of long?.facts ?? [])
      for (const { end } of spans) expect(end).toBeLessThanOrEqual(lecun.length);
    expect(await db.sources.get(A)).toMatchObject({ publisher: 'The Post', published: '2025-11-03' });
  });

  it('are the same the second time, and grow with new ones', async () => {
    const nameless = { url: null };
    await save([found('Ships came.'), found('Boats too.', nameless)]);
    const before = await db.claims.toArray();
    expect(await save([found('Ships came.'), found('Boats too.', nameless)])).toEqual({ added: [0, 0], rejected: [] });
    expect(await db.claims.toArray()).toEqual(before);
    expect(await save([found('And more.'), found('Rafts.', nameless)])).toEqual({ added: [1, 1], rejected: [] });
    expect(await db.claims.count()).toBe(4);
    expect(await db.sources.count()).toBe(2);
  });

  it('do not put words into an article that is here', async () => {
    await importNow(
      db,
      makeArticle(['The harbour reopened. Ships came.', 'It was cold, and nobody saw.'], { canonicalUrl: A }),
    );
    const text = await db.texts.get(A);
    const claims = await db.claims.count();
    expect(await save([found('Never said.'), found('nobody saw')])).toEqual({ added: [1], rejected: ['not-in-text'] });
    expect(await db.texts.get(A)).toEqual(text);
    expect(await db.claims.count()).toBe(claims + 1);
    expect(await db.claims.filter(({ quote }) => quote === 'nobody saw').first()).toMatchObject({
      position: { block: 2, start: 17 },
    });
  });

  it('give way to the article once it comes itself', async () => {
    await save([found('Ships came.'), found('Never said.')]);
    await importNow(db, makeArticle(['The harbour reopened. Ships came.'], { canonicalUrl: A }));
    expect((await db.claims.toArray()).map(({ quote }) => quote).sort()).toEqual([
      'Ships came.',
      'The harbour reopened.',
    ]);
  });
});
