import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type CorpusDatabase, openCorpus, revisionOf } from '@/corpus/database';
import { installPacks } from '@/corpus/packs';
import {
  claimsOfSource,
  corpusCounts,
  dayOf,
  listSources,
  loadMatchData,
  searchClaims,
  setClaimState,
} from '@/corpus/queries';
import type { ClaimRecord } from '@/corpus/records';
import { removeSource } from '@/corpus/saved-source';
import { MAX_HITS } from '@/corpus/search';
import { writeSnapshot } from '@/corpus/snapshot';
import { fact, freshCorpus, importNow, makeArticle, makePack } from './support';

const A = 'https://a.example/1';
const B = 'https://b.example/1';
/** The copy is written with nobody waiting for it. */
const WRITTEN = { timeout: 30_000 };
let db: CorpusDatabase;

beforeEach(async () => {
  db = await freshCorpus();
  await installPacks(db, [makePack()]);
  await importNow(
    db,
    makeArticle(['The harbour reopened. Ships came.', 'Mayors spoke.'], {
      canonicalUrl: A,
      published: '2025-11-05T08:00:00Z',
    }),
  );
});

function manyClaims(count: number): ClaimRecord[] {
  return Array.from({ length: count }, (_, i) => ({
    id: `many-${String(i).padStart(6, '0')}`,
    sourceId: A,
    quote: `Vessel number ${i} left the quay.`,
    prefix: '',
    suffix: '',
    position: { block: 1, start: i, end: i + 1 },
    facts: [fact()],
    state: i % 10 === 0 ? 'rejected' : 'accepted',
    pack: null,
    tags: [],
    remark: null,
    original: null,
    addedAt: 1,
  }));
}

describe('loadMatchData', () => {
  it("marks a pack's sources as restated, and the reader's own not", async () => {
    const { sources } = await loadMatchData(db);
    expect(sources.filter(({ restated }) => restated).map(({ id }) => id)).toEqual(
      sources.filter(({ id }) => id.startsWith('pack:')).map(({ id }) => id),
    );
    expect(sources.some(({ restated }) => restated)).toBe(true);
    expect(sources.some(({ restated }) => !restated)).toBe(true);
  });

  it('gives accepted claims with their sources, the revision and the newest date', async () => {
    const [claim] = await claimsOfSource(db, A);
    await setClaimState(db, [claim?.id ?? ''], 'rejected');
    const data = await loadMatchData(db);
    expect(data.sources.map((source) => source.id).sort()).toEqual([
      A,
      'pack:brightmoor/first',
      'pack:brightmoor/second',
    ]);
    expect(data.sources.find((source) => source.id === A)).toEqual({
      id: A,
      url: A,
      publisher: 'The Invented Post',
      title: 'Brightmoor cuts jobs',
      published: '2025-11-05',
      origins: [],
      fingerprint: new Uint32Array(),
    });
    expect(data.claims).toHaveLength(5);
    expect(data.claims.some(({ id }) => id === claim?.id)).toBe(false);
    expect(Object.keys(data.claims[0] ?? {}).sort()).toEqual(['facts', 'id', 'quote', 'sourceId']);
    expect(data.revision).toBe(await revisionOf(db));
    expect(data.newest).toBe('2025-11-05');
  });

  it('gives empty lists for an empty corpus', async () => {
    expect(await loadMatchData(await freshCorpus())).toMatchObject({
      sources: [],
      claims: [],
      revision: 0,
      newest: null,
    });
  });

  it('loads every claim once, also beyond one batch', async () => {
    await db.claims.bulkPut(manyClaims(12_345));
    const { claims } = await loadMatchData(db);
    const many = claims.filter((claim) => claim.id.startsWith('many-'));
    expect(many).toHaveLength(12_345 - 1235);
    expect(new Set(many.map((claim) => claim.id)).size).toBe(many.length);
  });

  it('loads a batch that is exactly full', async () => {
    await db.claims.clear();
    await db.claims.bulkPut(manyClaims(5_000));
    expect((await loadMatchData(db)).claims).toHaveLength(4_500);
  });

  it.each([
    ['2025-11-05', '2025-11-05'],
    ['2025-11-05T08:00:00Z', '2025-11-05'],
    ['2025-11', null],
    [null, null],
  ])('takes the day of %s as %s', (date, day) => {
    expect(dayOf(date)).toBe(day);
  });
});

describe('the copy for the next worker', () => {
  const quotes = async (): Promise<string[]> => (await loadMatchData(db)).claims.map((claim) => claim.quote).sort();

  beforeEach(async () => {
    // Written past the corpus's own functions, so the revision is raised by the change after it.
    await db.claims.bulkPut(manyClaims(3_000));
    await setClaimState(db, ['many-000001'], 'rejected');
    await loadMatchData(db);
    await vi.waitFor(async () => expect(await db.snapshot.count()).toBe(6), WRITTEN);
  });

  it('gives the same as the rows', async () => {
    const fromCopy = await loadMatchData(db);
    await db.snapshot.clear();
    const fromRows = await loadMatchData(db);
    expect(fromCopy).toEqual(fromRows);
    expect(fromCopy.claims).toHaveLength(2_699 + 6);
  });

  it('is what is read', async () => {
    await db.claims.clear();
    expect(await quotes()).toHaveLength(2_699 + 6);
  });

  it('is not used after a change', async () => {
    await setClaimState(db, ['many-000002'], 'rejected');
    expect(await quotes()).toHaveLength(2_698 + 6);
    await removeSource(db, A);
    expect(await quotes()).toHaveLength(3);
  });

  it('is not used unless it is whole', async () => {
    await db.snapshot.delete(3);
    expect(await quotes()).toHaveLength(2_699 + 6);
    await vi.waitFor(async () => expect(await db.snapshot.count()).toBe(6), WRITTEN);
    await db.snapshot.update(3, { revision: 0 });
    expect(await quotes()).toHaveLength(2_699 + 6);
  });

  it('is not written of an older revision, or for a small corpus', async () => {
    const old = await loadMatchData(db);
    await db.snapshot.clear();
    await writeSnapshot(db, { ...old, revision: old.revision - 1 });
    await writeSnapshot(db, { ...old, claims: old.claims.slice(0, 100) });
    expect(await db.snapshot.count()).toBe(0);
  });
});

describe('lists and counts', () => {
  it('lists sources, the last imported first, with their claims', async () => {
    const listed = await listSources(db);
    expect(listed.map(({ source, claims }) => [source.id, claims])).toEqual([
      // The packs were installed with the clock of now, the article in October 2025.
      ['pack:brightmoor/first', 2],
      ['pack:brightmoor/second', 1],
      [A, 3],
    ]);
  });

  it('gives the claims of a source in the order of its text', async () => {
    const quotes = async (id: string): Promise<string[]> => (await claimsOfSource(db, id)).map((claim) => claim.quote);
    expect(await quotes(A)).toEqual(['The harbour reopened.', 'Ships came.', 'Mayors spoke.']);
    expect(await quotes('pack:brightmoor/first')).toEqual(['Brightmoor cut 600 jobs.', 'Brightmoor cut 601 jobs.']);
    expect(await quotes('none')).toEqual([]);
  });

  it('counts', async () => {
    const [one, two] = await claimsOfSource(db, A);
    await setClaimState(db, [one?.id ?? ''], 'rejected');
    await setClaimState(db, [two?.id ?? ''], 'to-review');
    expect(await corpusCounts(db)).toEqual({
      sources: 3,
      own: 1,
      claims: 6,
      accepted: 4,
      toReview: 1,
      rejected: 1,
      newest: '2025-11-05',
    });
  });

  it('changes the state of claims that are here', async () => {
    expect(await setClaimState(db, ['pack:brightmoor/a', 'none', 'pack:brightmoor/b'], 'to-review')).toBe(2);
    expect(await setClaimState(db, ['pack:brightmoor/a'], 'to-review')).toBe(0);
    expect(await setClaimState(db, [], 'accepted')).toBe(0);
  });
});

describe('searchClaims', () => {
  const quotes = async (query: string, limit?: number): Promise<string[]> =>
    (await searchClaims(db, query, limit)).map((hit) => hit.claim.quote);

  it('finds claims by all words, begun words and a letter wrong, with their source', async () => {
    expect(await quotes('harbour reopened')).toEqual(['The harbour reopened.']);
    expect(await quotes('harb')).toEqual(['The harbour reopened.']);
    expect(await quotes('harbor')).toEqual(['The harbour reopened.']);
    const [hit] = await searchClaims(db, 'ships');
    expect(hit).toMatchObject({ source: { id: A }, claim: { quote: 'Ships came.' } });
  });

  it('finds claims by the title and publisher of their source', async () => {
    expect(new Set(await quotes('invented hires'))).toEqual(new Set(['Brightmoor cut 602 jobs.']));
  });

  it('falls back to some of the words', async () => {
    expect(await quotes('ships zeppelin')).toEqual(['Ships came.']);
  });

  it('finds rejected claims too, since the reader looks for them here', async () => {
    const [claim] = await claimsOfSource(db, A);
    await setClaimState(db, [claim?.id ?? ''], 'rejected');
    expect((await searchClaims(db, 'harbour'))[0]?.claim.state).toBe('rejected');
  });

  it('follows changes, also those of another connection', async () => {
    expect(await quotes('lighthouse')).toEqual([]);
    const other = await openCorpus(db.name);
    await importNow(other, makeArticle(['A lighthouse fell. Nobody saw.'], { canonicalUrl: B }));
    expect(await quotes('lighthouse')).toEqual(['A lighthouse fell.']);
    await removeSource(other, B);
    expect(await quotes('lighthouse')).toEqual([]);
  });

  it.each(['', '   ', '…', '\u0000', '"*^~:('])('takes “%s” without words quietly', async (query) => {
    expect(await quotes(query)).toEqual([]);
  });

  it('keeps to the limit and takes a pasted article for a query', async () => {
    expect(await quotes('brightmoor', 2)).toHaveLength(2);
    expect(await quotes('brightmoor', 0)).toEqual([]);
    expect(await quotes('brightmoor', -1)).toEqual([]);
    await db.claims.bulkPut(manyClaims(500));
    await importNow(db, makeArticle(['A lighthouse fell. Nobody saw.'], { canonicalUrl: B }));
    expect(await quotes('vessel', 10_000)).toHaveLength(MAX_HITS);
    expect((await quotes('harbour '.repeat(100_000))).length).toBe(1);
  });
});
