import { beforeEach, describe, expect, it } from 'vitest';
import { type CorpusDatabase, openCorpus } from '@/corpus/database';
import { addNotSame, hideHost } from '@/corpus/decisions';
import { CorpusError } from '@/corpus/errors';
import { damageOf, installPacks, packsHere, removePack, restorePack } from '@/corpus/packs';
import { packs as shipped } from '@/corpus/packs/index';
import { setClaimState } from '@/corpus/queries';
import { everything, freshCorpus, importNow, makeArticle, makePack } from './support';

const A = 'pack:brightmoor/a';
const B = 'pack:brightmoor/b';
let db: CorpusDatabase;

beforeEach(async () => {
  db = await freshCorpus();
});

async function stateOf(id: string): Promise<string | undefined> {
  return (await db.claims.get(id))?.state;
}

describe('installPacks', () => {
  it('installs on the first run, once', async () => {
    expect(await installPacks(db, [makePack()])).toMatchObject({ installed: ['brightmoor'] });
    const before = await everything(db);
    expect(await installPacks(db, [makePack()])).toMatchObject({ installed: [], unchanged: ['brightmoor'] });
    expect(await everything(db)).toEqual(before);
    expect(await db.sources.get('pack:brightmoor/first')).toMatchObject({ pack: 'brightmoor', textHash: '' });
    expect(await db.claims.get(A)).toMatchObject({
      sourceId: 'pack:brightmoor/first',
      quote: 'Brightmoor cut 600 jobs.',
      state: 'accepted',
      position: { paragraph: 1, sentence: 1 },
    });
  });

  it('installs what the extension ships', async () => {
    const report = await installPacks(db, shipped);
    expect(report.skipped).toEqual([]);
    expect(report.installed).toEqual(shipped.map((pack) => pack.id));
    const claims = shipped.reduce((sum, pack) => sum + pack.claims.length, 0);
    expect(await db.claims.count()).toBe(claims);
  });

  it('replaces the pack on upgrade and keeps states, decisions and the own sources of the reader', async () => {
    await installPacks(db, [makePack()]);
    await importNow(db, makeArticle(['Brightmoor cut 900 jobs. It has 3,000 left.']));
    await setClaimState(db, [A, B], 'rejected');
    await addNotSame(db, { claimId: B, sentence: 'Brightmoor cut 601 jobs.', attribute: 'headcount' });
    await hideHost(db, 'news.example');
    const own = await db.claims.filter((claim) => claim.pack === null).toArray();
    const decisions = await db.decisions.toArray();

    const [first, second, third] = makePack().claims;
    if (!first || !second || !third) throw new Error('the pack has three claims');
    const next = makePack({
      version: 2,
      claims: [{ ...first, text: 'Brightmoor cut 650 jobs.' }, third, { ...second, id: 'd' }],
    });
    expect(await installPacks(db, [next])).toMatchObject({ upgraded: ['brightmoor'] });

    expect(await db.claims.get(A)).toMatchObject({ quote: 'Brightmoor cut 650 jobs.', state: 'rejected' });
    expect(await db.claims.get(B)).toBeUndefined();
    expect(await stateOf('pack:brightmoor/d')).toBe('accepted');
    expect(await db.claims.filter((claim) => claim.pack === null).toArray()).toEqual(own);
    expect(await db.decisions.toArray()).toEqual(decisions);
    expect(await packsHere(db)).toMatchObject([{ id: 'brightmoor', version: 2, removed: false }]);
  });

  it('does not go back to an older version', async () => {
    await installPacks(db, [makePack({ version: 3 })]);
    expect(await installPacks(db, [makePack({ version: 2 })])).toMatchObject({ unchanged: ['brightmoor'] });
    expect((await packsHere(db))[0]?.version).toBe(3);
  });

  it.each([
    ['not an object', 'a text', /pack/],
    ['nothing', null, /pack/],
    ['an unknown key', { ...makePack(), extra: 1 }, /extra/],
    ['a claim without text', { ...makePack(), claims: [{ ...makePack().claims[0], text: '' }] }, /claims\.0\.text/],
    ['a claim of no source', { ...makePack(), sources: [] }, /not in the pack/],
    ['a claim twice', { ...makePack(), claims: [makePack().claims[0], makePack().claims[0]] }, /two claims/],
    ['a source twice', { ...makePack(), sources: [makePack().sources[0], makePack().sources[0]] }, /two sources/],
  ])('skips a damaged pack with the reason: %s', async (_, damaged, reason) => {
    const report = await installPacks(db, [damaged, makePack({ id: 'sound' })]);
    expect(report.installed).toEqual(['sound']);
    expect(report.skipped).toHaveLength(1);
    expect(report.skipped[0]?.reason).toMatch(reason);
    expect(damageOf(damaged)).toMatch(reason);
  });

  it('loses nothing to a damaged upgrade', async () => {
    await installPacks(db, [makePack()]);
    const before = await everything(db);
    const report = await installPacks(db, [{ ...makePack({ version: 2 }), claims: 'gone' }]);
    expect(report.skipped).toMatchObject([{ id: 'brightmoor' }]);
    expect(await everything(db)).toEqual(before);
  });

  it('leaves the old state where an upgrade is interrupted, and makes it good the next time', async () => {
    await installPacks(db, [makePack()]);
    const before = await everything(db);
    let written = 0;
    const stop = (): void => {
      if (++written === 2) throw new Error('the worker was stopped');
    };
    db.claims.hook('creating', stop);
    await expect(installPacks(db, [makePack({ version: 2 })])).rejects.toBeInstanceOf(CorpusError);
    db.claims.hook('creating').unsubscribe(stop);
    expect(await everything(db)).toEqual(before);
    expect(await installPacks(db, [makePack({ version: 2 })])).toMatchObject({ upgraded: ['brightmoor'] });
    expect(await db.claims.count()).toBe(3);
  });

  it('installs once where two windows start at the same time', async () => {
    const other = await openCorpus(db.name);
    const reports = await Promise.all([installPacks(db, [makePack()]), installPacks(other, [makePack()])]);
    expect(reports.flatMap((report) => report.installed)).toEqual(['brightmoor']);
    expect(reports.flatMap((report) => report.unchanged)).toEqual(['brightmoor']);
    expect(await db.claims.count()).toBe(3);
  });
});

describe('removing and restoring', () => {
  it('keeps a removed pack away, also from a newer version', async () => {
    await installPacks(db, [makePack()]);
    expect(await removePack(db, 'brightmoor')).toBe(true);
    expect(await db.sources.count()).toBe(0);
    expect(await db.claims.count()).toBe(0);
    expect(await installPacks(db, [makePack({ version: 2 })])).toMatchObject({ removed: ['brightmoor'], upgraded: [] });
    expect(await db.claims.count()).toBe(0);
    expect(await removePack(db, 'brightmoor')).toBe(false);
    expect(await removePack(db, 'unknown')).toBe(false);
  });

  it('restores it with what the reader had rejected', async () => {
    await installPacks(db, [makePack()]);
    await setClaimState(db, [B], 'rejected');
    await removePack(db, 'brightmoor');
    expect(await restorePack(db, makePack({ version: 2 }))).toBe(true);
    expect(await Promise.all([stateOf(A), stateOf(B)])).toEqual(['accepted', 'rejected']);
    const [record] = await packsHere(db);
    expect(record).toMatchObject({ version: 2, removed: false });
    expect(record).not.toHaveProperty('rejected');
    expect(await restorePack(db, makePack({ version: 3 }))).toBe(false);
  });

  it('refuses to restore a damaged pack and says why', async () => {
    const damaged = { ...makePack(), label: '' };
    await expect(restorePack(db, damaged)).rejects.toMatchObject({ kind: 'invalid', message: /label/ });
    expect(await packsHere(db)).toEqual([]);
  });

  it('leaves other packs and own sources alone', async () => {
    await installPacks(db, [makePack(), makePack({ id: 'other' })]);
    await importNow(db, makeArticle(['Brightmoor cut 900 jobs. It has 3,000 left.']));
    await removePack(db, 'brightmoor');
    expect(new Set((await db.claims.toArray()).map((claim) => claim.pack))).toEqual(new Set(['other', null]));
  });
});
