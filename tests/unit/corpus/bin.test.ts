import { beforeEach, describe, expect, it } from 'vitest';
import {
  BIN_KEEPS_MS,
  binAgain,
  binContent,
  deleteClaims,
  deleteSources,
  emptyBin,
  listBin,
  purgeBin,
  restoreFromBin,
} from '@/corpus/bin';
import { type CorpusDatabase, revisionOf } from '@/corpus/database';
import { installPacks } from '@/corpus/packs';
import { claimsOfSource } from '@/corpus/queries';
import { everything, freshCorpus, importNow, makeArticle, makePack } from './support';

const A = 'https://news.example/a';
const B = 'https://news.example/b';
let db: CorpusDatabase;

beforeEach(async () => {
  db = await freshCorpus();
  await installPacks(db, [makePack()]);
  await importNow(db, makeArticle(['The harbour reopened. Ships came.'], { canonicalUrl: A }));
  await importNow(db, makeArticle(['Another text. With sentences.'], { canonicalUrl: B }));
});

const binned = async () => [await db.bin.toArray(), await db.binContents.toArray()];

describe('the bin', () => {
  it('takes sources one by one and claims together, gives them back as they were, and takes them again', async () => {
    const before = await everything(db);
    const [first, second] = await claimsOfSource(db, A);
    const claims = await deleteClaims(db, [first?.id ?? '', second?.id ?? '', 'pack:brightmoor/a', 'none'], 5);
    expect(claims).toMatchObject({ binIds: [expect.any(String)], ofPacks: 1 });
    const sources = await deleteSources(db, [A, B, 'pack:brightmoor/first', 'none'], 6);
    expect(sources).toMatchObject({ binIds: [expect.any(String), expect.any(String)], ofPacks: 1 });
    expect(await db.claims.where('sourceId').anyOf(A, B).count()).toBe(0);
    expect(await db.texts.bulkGet([A, B])).toEqual([undefined, undefined]);
    expect((await listBin(db)).map(({ kind, label, claims: count }) => [kind, label, count])).toEqual([
      ['source', 'Brightmoor cuts jobs', 2],
      ['source', 'Brightmoor cuts jobs', 0],
      ['claims', first?.quote, 2],
    ]);
    expect(await binContent(db, claims.binIds[0] ?? '')).toMatchObject({ kind: 'claims', claims: [first, second] });
    const full = await binned();
    const { restored, skipped } = await restoreFromBin(db, [...claims.binIds, ...sources.binIds]);
    expect(skipped).toEqual([]);
    expect(await everything(db)).toEqual(before);
    expect(await binned()).toEqual([[], []]);
    expect(await binAgain(db, structuredClone(restored))).toBe(3);
    expect(await binned()).toEqual(full);
  });

  it('keeps claims whose source is not there, and says so', async () => {
    const [first] = await claimsOfSource(db, A);
    const { binIds } = await deleteClaims(db, [first?.id ?? '']);
    const source = await deleteSources(db, [A]);
    const { restored, skipped } = await restoreFromBin(db, binIds);
    expect(restored).toEqual([]);
    expect(skipped).toEqual([
      { id: binIds[0], label: first?.quote, reason: expect.stringMatching(/restore that first/) },
    ]);
    expect((await restoreFromBin(db, [...binIds, ...source.binIds])).skipped).toEqual([]);
    expect(await db.claims.get(first?.id ?? '')).toEqual(first);
  });

  it('keeps a source that was imported again since', async () => {
    const { binIds } = await deleteSources(db, [A]);
    await importNow(db, makeArticle(['The harbour reopened. Ships came.'], { canonicalUrl: A }));
    const before = await everything(db);
    expect((await restoreFromBin(db, binIds)).skipped[0]?.reason).toMatch(/imported again/);
    expect(await everything(db)).toEqual(before);
    expect(await db.bin.count()).toBe(1);
  });

  it('leaves a claim that came in again as it is now', async () => {
    const [first] = await claimsOfSource(db, A);
    const { binIds } = await deleteClaims(db, [first?.id ?? '']);
    await importNow(db, makeArticle(['The harbour reopened. Ships came.'], { canonicalUrl: A }));
    await db.claims.update(first?.id ?? '', { state: 'rejected' });
    const before = [await everything(db), await db.bin.toArray(), await db.binContents.toArray()];
    const { restored } = await restoreFromBin(db, binIds);
    expect(restored).toHaveLength(1);
    expect((await db.claims.get(first?.id ?? ''))?.state).toBe('rejected');
    // and taken back, both are as they were: the claim here, and the older one in the bin
    await binAgain(db, restored);
    expect([await everything(db), await db.bin.toArray(), await db.binContents.toArray()]).toEqual(before);
  });

  it('is emptied by hand, and of what is thirty days old by itself', async () => {
    const now = 1_800_000_000_000;
    await deleteSources(db, [A], now - BIN_KEEPS_MS);
    await deleteSources(db, [B], now - BIN_KEEPS_MS + 1);
    expect(await purgeBin(db, now)).toBe(1);
    expect((await listBin(db)).map(({ of }) => of)).toEqual([[B]]);
    expect(await db.binContents.count()).toBe(1);
    expect(await purgeBin(db, now)).toBe(0);
    const revision = await revisionOf(db);
    expect(await emptyBin(db)).toBe(1);
    expect(await db.binContents.count()).toBe(0);
    // Nothing that pages are checked by has changed.
    expect(await revisionOf(db)).toBe(revision);
  });

  it('changes nothing for ids that are not there', async () => {
    const revision = await revisionOf(db);
    expect(await deleteSources(db, ['none'])).toEqual({ binIds: [], ofPacks: 0 });
    expect(await deleteClaims(db, [])).toEqual({ binIds: [], ofPacks: 0 });
    expect(await restoreFromBin(db, ['none'])).toEqual({ restored: [], skipped: [] });
    expect(await revisionOf(db)).toBe(revision);
  });
});
