import Dexie from 'dexie';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { CorpusDatabase, openCorpus, revisionOf } from '@/corpus/database';
import { exportCorpus, importCorpus } from '@/corpus/file';
import { restorePack } from '@/corpus/packs';
import { corpusCounts, loadMatchData, searchClaims } from '@/corpus/queries';
import { removeSource, restoreSource, sourceWithText } from '@/corpus/saved-source';
import { declareVersions } from '@/corpus/versions';
import { makeVersion1, type OldDatabase, rowsOf, sampleOf } from '@/tests/support/old-database';
import { everything, freshCorpus, makePack } from './support';

let sample: OldDatabase;
let name: string;

beforeEach(async () => {
  sample = await sampleOf(1);
  name = `upgrade-${Math.random()}`;
  await makeVersion1(name, sample);
});

const NEW_ON_SOURCES = { tags: [], remark: null, copyOf: null };
const NEW_ON_CLAIMS = { tags: [], remark: null, original: null };
const withEach = (rows: unknown, added: object) => (rows as object[]).map((row) => ({ ...row, ...added }));

describe('a database of version 1', () => {
  it('opens with every row as it was and the new fields at their defaults', async () => {
    const db = await openCorpus(name);
    const { sources, texts, claims, decisions, packs } = sample.tables;
    expect(await everything(db)).toEqual([
      withEach(sources, NEW_ON_SOURCES),
      texts,
      withEach(claims, NEW_ON_CLAIMS),
      decisions,
      packs,
    ]);
    expect(await revisionOf(db)).toBe(sample.tables.meta?.[0]?.value);
    expect(await db.snapshot.count()).toBe(0);
    for (const table of [db.bin, db.topics, db.settings, db.jobs, db.jobItems, db.backups])
      expect(await table.count()).toBe(0);
  });

  it('works on: counts, search, matching, undo and the packs', async () => {
    const db = await openCorpus(name);
    expect(await corpusCounts(db)).toMatchObject({ sources: 3, own: 2, rejected: 1 });
    expect((await searchClaims(db, 'laboratory')).length).toBeGreaterThan(0);
    expect((await loadMatchData(db)).claims.length).toBe(
      sample.tables.claims?.filter(({ state }) => state === 'accepted').length,
    );
    const [own] = await db.sources.filter((row) => row.pack === null).toArray();
    const before = await everything(db);
    const removed = await removeSource(db, own?.id ?? '');
    if (removed === null) throw new Error('the source was not there');
    await restoreSource(db, removed);
    expect(await everything(db)).toEqual(before);
    await restorePack(db, makePack({ id: 'oldmoor' }));
    expect((await db.claims.get('pack:oldmoor/a'))?.state).toBe('rejected');
  });

  it('gives a file that another corpus takes whole', async () => {
    const db = await openCorpus(name);
    const copy = await freshCorpus();
    expect((await importCorpus(copy, await exportCorpus(db))).rejected).toEqual([]);
    expect(await everything(copy)).toEqual(await everything(db));
  });

  it('is indexed by what is new', async () => {
    const db = await openCorpus(name);
    const waiting = sample.tables.claims?.filter(({ state }) => state === 'to-review').length;
    expect(waiting).toBeGreaterThan(0);
    expect(await db.claims.where('state').equals('to-review').count()).toBe(waiting);
  });

  it('keeps its text apart still', async () => {
    const db = await openCorpus(name);
    const [text] = await db.texts.toArray();
    expect((await sourceWithText(db, text?.id ?? ''))?.blocks).toEqual(text?.blocks);
  });
});

describe('an upgrade that is cut short', () => {
  it('leaves version 1 as it was, and succeeds the next time', async () => {
    const before = await rowsOf(name);
    expect(before.version).toBe(1);
    const broken = new Dexie(name);
    declareVersions(broken);
    // The last thing the step does; everything before it is done by then.
    const clear = vi.spyOn(broken.Table.prototype, 'clear').mockImplementation(() => {
      throw new Error('the browser was closed');
    });
    await expect(broken.open()).rejects.toThrow(/browser was closed/);
    expect(clear).toHaveBeenCalled();
    clear.mockRestore();
    broken.close();
    expect(await rowsOf(name)).toEqual(before);
    expect(await (await openCorpus(name)).claims.count()).toBe(sample.tables.claims?.length);
  });

  it('is not begun in a database that is newer', async () => {
    const newer = new Dexie(name);
    newer.version(3).stores({ future: 'id' });
    await newer.open();
    newer.close();
    const before = await rowsOf(name);
    await expect(openCorpus(name)).rejects.toMatchObject({ kind: 'newer-version' });
    expect(await rowsOf(name)).toEqual(before);
  });

  it('happens once', async () => {
    (await openCorpus(name)).close();
    const db = new CorpusDatabase(name);
    await db.open();
    const [first] = await db.claims.toArray();
    await db.claims.update(first?.id ?? '', { remark: 'kept' });
    db.close();
    expect((await (await openCorpus(name)).claims.get(first?.id ?? ''))?.remark).toBe('kept');
  });
});
