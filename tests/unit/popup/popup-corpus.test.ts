import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { CorpusDatabase } from '@/corpus/database';
import { exportCorpus } from '@/corpus/file';
import { planImport, saveImport } from '@/corpus/import-article';
import { keepOpen } from '@/corpus/keep-open';
import { packs } from '@/corpus/packs/index';
import {
  bringPack,
  claimsOf,
  findClaims,
  mergeFile,
  takePack,
  takeSource,
  viewCorpus,
} from '@/entrypoints/popup/corpus';
import type { Article } from '@/lib/article/types';

const TEXT = 'The invented lighthouse keeper counted eleven herons on Sunday.';
const article: Article = {
  meta: {
    url: 'https://ledger.example/herons',
    canonicalUrl: null,
    publisher: 'Ledger',
    title: 'Herons',
    authors: [],
    published: '2030-01-02',
    modified: null,
    language: 'en',
    from: {},
  },
  blocks: [{ kind: 'paragraph', text: `${TEXT} Nobody else was there to count them.` }],
};

let db: CorpusDatabase;
beforeEach(async () => {
  db = await keepOpen()();
  const read = () => [{ quote: TEXT, prefix: '', suffix: '', block: 0, start: 0, end: TEXT.length, facts: [] }];
  await saveImport(db, await planImport(db, article, read));
});
afterEach(async () => {
  await db.delete();
});

const own = async () => (await viewCorpus(db)).sources.find((source) => !source.fromPack);

describe('the corpus as the popup lists it', () => {
  it('has the packs and the reader’s own, newest first', async () => {
    const view = await viewCorpus(db);
    const [first] = view.sources;
    expect(first).toMatchObject({ publisher: 'Ledger', title: 'Herons', claims: 1, fromPack: false });
    expect(view.counts).toMatchObject({ sources: view.sources.length, newest: '2030-01-02' });
    expect(view.packs).toEqual(packs.map(({ id, label }) => ({ id, label, removed: false })));
  });

  it('finds claims with who says so, and lists those of one source', async () => {
    expect(await findClaims(db, 'herons lighthouse')).toMatchObject([
      { quote: TEXT, publisher: 'Ledger', published: '2030-01-02', url: 'https://ledger.example/herons' },
    ]);
    expect(await claimsOf(db, (await own())?.id ?? '')).toMatchObject([{ quote: TEXT }]);
  });

  it('takes a source away and puts it back as it was', async () => {
    const before = await exportCorpus(db, new Date(0));
    const undo = await takeSource(db, (await own())?.id ?? '');
    expect(await own()).toBeUndefined();
    await undo();
    expect(await exportCorpus(db, new Date(0))).toBe(before);
  });

  it('takes a pack away and brings it back', async () => {
    const id = packs[0]?.id ?? '';
    const all = (await viewCorpus(db)).sources.length;
    const undo = await takePack(db, id);
    expect((await viewCorpus(db)).packs[0]).toMatchObject({ id, removed: true });
    expect((await viewCorpus(db)).sources).toHaveLength(1);
    await undo();
    expect((await viewCorpus(db)).sources).toHaveLength(all);
    await expect(bringPack(db, 'no-such-pack')).rejects.toThrow('no longer comes');
  });

  it('merges a corpus file and counts what it did', async () => {
    const file = new Blob([await exportCorpus(db)]);
    const before = await viewCorpus(db);
    const undo = await takeSource(db, (await own())?.id ?? '');
    expect(undo).toBeTypeOf('function');
    expect(await mergeFile(db, file)).toMatchObject({ added: 2, rejected: 0 });
    expect(await viewCorpus(db)).toEqual(before);
    expect(await mergeFile(db, file)).toMatchObject({ added: 0, rejected: 0 });
    await expect(mergeFile(db, new Blob(['no file']))).rejects.toThrow('not a corpus file');
  });
});
