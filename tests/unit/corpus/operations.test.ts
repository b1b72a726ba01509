import { beforeEach, describe, expect, it } from 'vitest';
import { type CorpusDatabase, revisionOf } from '@/corpus/database';
import { editClaim, mergeClaims, splitClaim } from '@/corpus/edit-claims';
import { editSource, setCopyOf } from '@/corpus/edit-source';
import { planImport, saveImport } from '@/corpus/import-article';
import { changeTags, listTags, setRemark } from '@/corpus/notes';
import { installPacks, removePack, restorePack } from '@/corpus/packs';
import { claimsOfSource } from '@/corpus/queries';
import { reviewClaims } from '@/corpus/review';
import { type Edited, undoEdit } from '@/corpus/undo';
import type { ClaimReader } from '@/lib/facts/reread';
import { everything, fact, freshCorpus, importNow, makeArticle, makePack, readClaims } from './support';

const A = 'https://news.example/a';
const B = 'https://news.example/b';
/** Its facts tell what was read: the sentence as subject, the article's day as asOf. */
const reader: ClaimReader = {
  claims: (article) =>
    readClaims(article).map((claim) => ({ ...claim, facts: [fact({ asOf: article.meta.published })] })),
  factsAt: (article, place, sentence) => [
    fact({ subject: sentence, object: String(place?.block), asOf: article.meta.published }),
  ],
};
const TEXT = ['The harbour reopened and ships came. Mayors spoke.', 'Nobody left.'];
let db: CorpusDatabase;
let ids: [string, string, string];

beforeEach(async () => {
  db = await freshCorpus();
  await installPacks(db, [makePack()]);
  await importNow(db, makeArticle(TEXT, { canonicalUrl: A }));
  await importNow(db, makeArticle(['Another text. With sentences.'], { canonicalUrl: B }));
  ids = (await claimsOfSource(db, A)).map(({ id }) => id) as typeof ids;
});

/** Does an edit, asks what is to hold, takes it back, and asks that all is as before. */
async function withUndo<T>(edit: () => Promise<Edited<T>>, holds: (value: T) => Promise<void>): Promise<void> {
  const before = await everything(db);
  const revision = await revisionOf(db);
  const { value, undo } = await edit();
  expect(await revisionOf(db)).toBe(revision + 1);
  await holds(value);
  // Plain data: it survives being posted.
  expect(await undoEdit(db, structuredClone(undo))).toMatchObject({ skipped: 0 });
  expect(await everything(db)).toEqual(before);
}

describe('editing a claim', () => {
  it('keeps the source’s sentence, and reads the facts of the new one where the old one stood', async () => {
    await withUndo(
      () => editClaim(db, ids[0], ' The harbour  reopened. ', reader),
      async () => {
        const claim = await db.claims.get(ids[0]);
        expect(claim).toMatchObject({
          quote: 'The harbour reopened.',
          original: 'The harbour reopened and ships came.',
        });
        expect(claim?.facts[0]).toMatchObject({ subject: 'The harbour reopened.', object: '1', asOf: '2025-10-22' });
      },
    );
  });

  it('is undone by writing the old sentence again', async () => {
    await editClaim(db, ids[0], 'The harbour reopened.', reader);
    await editClaim(db, ids[0], 'The harbour reopened and ships came.', reader);
    expect((await db.claims.get(ids[0]))?.original).toBeNull();
  });

  it('outlives the article being read again, with another text around it too', async () => {
    await editClaim(db, ids[0], 'The harbour reopened.', reader);
    const edited = await db.claims.get(ids[0]);
    const again = await importNow(db, makeArticle([...TEXT, 'More came.'], { canonicalUrl: A }));
    expect(again).toMatchObject({ added: 1, updated: 0, removed: 0 });
    expect(await db.claims.get(ids[0])).toEqual(edited);
  });

  it('goes with its article’s sentence', async () => {
    await editClaim(db, ids[0], 'The harbour reopened.', reader);
    await importNow(db, makeArticle(['Mayors spoke.', 'Nobody left.'], { canonicalUrl: A }));
    expect(await db.claims.get(ids[0])).toBeUndefined();
  });

  it.each([
    ['no words', () => editClaim(db, ids[0], ' 12. ', reader), /no words/],
    ['too long', () => editClaim(db, ids[0], 'word '.repeat(2000), reader), /too long/],
    ['gone', () => editClaim(db, 'none', 'A sentence.', reader), /no longer/],
    ['of a pack', () => editClaim(db, 'pack:brightmoor/a', 'A sentence.', reader), /topic pack/],
    ['one part', () => splitClaim(db, ids[0], ['A part.', 'A  part.'], reader), /two sentences/],
    ['one claim', () => mergeClaims(db, [ids[0], ids[0]], reader), /two claims/],
  ])('refuses: %s', async (_, act, message) => {
    const before = await everything(db);
    await expect(act()).rejects.toThrow(message);
    expect(await everything(db)).toEqual(before);
  });

  it('refuses to merge claims of two sources', async () => {
    const [other] = await claimsOfSource(db, B);
    await expect(mergeClaims(db, [ids[0], other?.id ?? ''], reader)).rejects.toThrow(/one source/);
  });
});

describe('splitting a claim', () => {
  const parts = ['The harbour reopened.', 'Ships came.'];

  it('makes claims of the parts, the first under the old id, each with facts of its own', async () => {
    await changeTags(db, { table: 'claims', ids: [ids[0]] }, { add: ['sea'] });
    await withUndo(
      () => splitClaim(db, ids[0], parts, reader),
      async (made) => {
        const claims = await claimsOfSource(db, A);
        expect(made).toHaveLength(2);
        expect(made[0]).toBe(ids[0]);
        const split = claims.filter(({ id }) => made.includes(id));
        expect(split.map(({ quote }) => quote).sort()).toEqual([...parts].sort());
        for (const { original, tags, quote, facts } of split) {
          expect([original, tags]).toEqual(['The harbour reopened and ships came.', ['sea']]);
          expect(facts[0]?.subject).toBe(quote);
        }
      },
    );
  });

  it('is not undone by reading the article again, nor does the whole come back when a part is deleted', async () => {
    const { value } = await splitClaim(db, ids[0], parts, reader);
    expect(await importNow(db, makeArticle(TEXT, { canonicalUrl: A }))).toMatchObject({ added: 0, removed: 0 });
    await db.claims.delete(value[0] ?? '');
    expect(await importNow(db, makeArticle(TEXT, { canonicalUrl: A }))).toMatchObject({ added: 0, removed: 0 });
    expect((await claimsOfSource(db, A)).map(({ quote }) => quote)).toEqual([
      'Ships came.',
      'Mayors spoke.',
      'Nobody left.',
    ]);
  });
});

describe('merging claims', () => {
  it('makes one of them, at the first one’s place, with all tags and the most careful state', async () => {
    await changeTags(db, { table: 'claims', ids: [ids[1]] }, { add: ['town'] });
    await setRemark(db, { table: 'claims', ids: [ids[0]] }, 'Look again.');
    await reviewClaims(db, [ids[1]], 'to-review');
    await withUndo(
      () => mergeClaims(db, [ids[1], ids[0]], reader),
      async (merged) => {
        expect(merged).toBe(ids[0]);
        expect(await db.claims.get(ids[1])).toBeUndefined();
        expect(await db.claims.get(ids[0])).toMatchObject({
          quote: 'The harbour reopened and ships came. Mayors spoke.',
          original: 'The harbour reopened and ships came.\nMayors spoke.',
          state: 'to-review',
          tags: ['town'],
          remark: 'Look again.',
        });
      },
    );
  });

  it('is not undone by reading the article again', async () => {
    await mergeClaims(db, [ids[0], ids[2]], reader, 'The harbour reopened and nobody left.');
    const before = await everything(db);
    const plan = await planImport(db, makeArticle(TEXT, { canonicalUrl: A }), readClaims, { now: 1 });
    expect(plan.newClaims).toEqual([]);
    expect(await saveImport(db, plan)).toMatchObject({ source: 'duplicate', added: 0, removed: 0, updated: 0 });
    expect(await everything(db)).toEqual(before);
  });
});

describe('editing a source', () => {
  it('changes what the reader corrects, and reads facts again by a new date', async () => {
    await editClaim(db, ids[1], 'The mayors spoke.', reader);
    await withUndo(
      () => editSource(db, A, { published: '2024-02-29', publisher: ' The  Harbour Post ' }, reader),
      async () => {
        expect(await db.sources.get(A)).toMatchObject({
          published: '2024-02-29',
          publisher: 'The Harbour Post',
          edited: ['published', 'publisher'],
        });
        const claims = await claimsOfSource(db, A);
        expect(claims.map(({ facts }) => facts[0]?.asOf)).toEqual(['2024-02-29', '2024-02-29', '2024-02-29']);
        expect(claims[1]?.quote).toBe('The mayors spoke.');
      },
    );
  });

  it('leaves the facts when only the title changes', async () => {
    const before = await claimsOfSource(db, A);
    await editSource(db, A, { title: '' }, reader);
    expect(await claimsOfSource(db, A)).toEqual(before);
    expect((await db.sources.get(A))?.title).toBeNull();
  });

  it('outlives the article being read again; what was not corrected follows the new reading', async () => {
    await editSource(db, A, { publisher: 'The Harbour Post' }, reader);
    await importNow(db, makeArticle(TEXT, { canonicalUrl: A, publisher: 'Other', title: 'New title' }));
    expect(await db.sources.get(A)).toMatchObject({ publisher: 'The Harbour Post', title: 'New title' });
  });

  it.each(['20255-01-01', '2025-02-30', '2025-13-01', '1492-10-12', '2199-01-01', 'yesterday', '<b>2025</b>'])(
    'refuses the date %s and changes nothing',
    async (published) => {
      const before = await everything(db);
      await expect(editSource(db, A, { published, publisher: 'X' }, reader)).rejects.toThrow(/year, month and day/);
      expect(await everything(db)).toEqual(before);
    },
  );

  it('refuses a source of a pack', async () => {
    await expect(editSource(db, 'pack:brightmoor/first', { title: 'X' }, reader)).rejects.toThrow(/topic pack/);
  });
});

describe('copies', () => {
  it('are set and taken back', async () => {
    await withUndo(
      () => setCopyOf(db, A, B),
      async () => expect((await db.sources.get(A))?.copyOf).toBe(B),
    );
    await setCopyOf(db, A, 'pack:brightmoor/first');
    await setCopyOf(db, A, null);
    expect((await db.sources.get(A))?.copyOf).toBeNull();
  });

  it('go in no circle, long or short', async () => {
    await expect(setCopyOf(db, A, A)).rejects.toThrow(/itself/);
    await setCopyOf(db, A, B);
    await expect(setCopyOf(db, B, A)).rejects.toThrow(/already a copy/);
    await setCopyOf(db, B, 'pack:brightmoor/first');
    await expect(setCopyOf(db, 'pack:brightmoor/first', A)).rejects.toThrow(/already a copy/);
    await expect(setCopyOf(db, A, 'none')).rejects.toThrow(/no longer/);
  });
});

describe('tags and remarks', () => {
  it('are given to many at once, in one spelling, and counted', async () => {
    await withUndo(
      () => changeTags(db, { table: 'claims', ids: [...ids, 'none'] }, { add: [' to  check ', 'Sea'] }),
      async (count) => {
        expect(count).toBe(3);
        await changeTags(db, { table: 'sources', ids: [A] }, { add: ['Sea'] });
        await changeTags(db, { table: 'claims', ids: [ids[0]] }, { add: ['sea'], remove: ['TO CHECK'] });
        expect((await db.claims.get(ids[0]))?.tags).toEqual(['Sea']);
        expect(await listTags(db)).toEqual([
          { tag: 'Sea', sources: 1, claims: 3 },
          { tag: 'to check', sources: 0, claims: 2 },
        ]);
        await changeTags(db, { table: 'claims', ids: [ids[0]] }, { add: ['to check'] });
        await changeTags(db, { table: 'sources', ids: [A] }, { remove: ['Sea'] });
      },
    );
  });

  it('refuse what is no tag, and too many', async () => {
    await expect(changeTags(db, { table: 'claims', ids }, { add: [' . '] })).rejects.toThrow(/no letters/);
    const many = Array.from({ length: 51 }, (_, i) => `t${i}`);
    await expect(changeTags(db, { table: 'claims', ids }, { add: many })).rejects.toThrow(/50 tags/);
  });

  it('stay through another reading, an upgrade and a removal of the pack', async () => {
    await changeTags(db, { table: 'sources', ids: [A, 'pack:brightmoor/first'] }, { add: ['kept'] });
    await setRemark(db, { table: 'claims', ids: ['pack:brightmoor/a', ids[0]] }, 'kept too');
    await importNow(db, makeArticle([...TEXT, 'More came.'], { canonicalUrl: A, title: 'New' }));
    await installPacks(db, [makePack({ version: 2 })]);
    await removePack(db, 'brightmoor');
    await restorePack(db, makePack({ version: 2 }));
    for (const id of [A, 'pack:brightmoor/first']) expect((await db.sources.get(id))?.tags).toEqual(['kept']);
    for (const id of [ids[0], 'pack:brightmoor/a']) expect((await db.claims.get(id))?.remark).toBe('kept too');
  });

  it('take an empty remark for none', async () => {
    await setRemark(db, { table: 'claims', ids }, 'x');
    await setRemark(db, { table: 'claims', ids }, '  ');
    expect((await db.claims.get(ids[0]))?.remark).toBeNull();
  });
});

describe('undo after somebody else changed the same rows', () => {
  it('sets back only what the edit changed', async () => {
    const { undo } = await reviewClaims(db, ids, 'rejected');
    await changeTags(db, { table: 'claims', ids: [ids[0]] }, { add: ['mine'] });
    await reviewClaims(db, [ids[1]], 'to-review');
    expect(await undoEdit(db, undo)).toEqual({ undone: 2, skipped: 1 });
    expect(await db.claims.get(ids[0])).toMatchObject({ state: 'accepted', tags: ['mine'] });
    expect((await db.claims.get(ids[1]))?.state).toBe('to-review');
  });

  it('takes back its own tags only', async () => {
    const chosen = { table: 'claims' as const, ids: [ids[0]] };
    await changeTags(db, chosen, { add: ['old'] });
    const { undo } = await changeTags(db, chosen, { add: ['mine'], remove: ['old'] });
    await changeTags(db, chosen, { add: ['theirs'] });
    expect(await undoEdit(db, undo)).toEqual({ undone: 1, skipped: 0 });
    expect((await db.claims.get(ids[0]))?.tags).toEqual(['old', 'theirs']);
    expect(await undoEdit(db, undo)).toEqual({ undone: 0, skipped: 1 });
  });

  it('is refused as a whole where the parts make sense together only', async () => {
    const { value, undo } = await splitClaim(db, ids[0], ['The harbour reopened.', 'Ships came.'], reader);
    await reviewClaims(db, [value[1] ?? ''], 'rejected');
    const before = await everything(db);
    await expect(undoEdit(db, undo)).rejects.toThrow(/no longer be undone/);
    expect(await everything(db)).toEqual(before);
  });

  it('brings no claim back without its source', async () => {
    const { undo } = await mergeClaims(db, [ids[0], ids[1]], reader);
    await db.claims.where('sourceId').equals(A).delete();
    await db.sources.delete(A);
    await expect(undoEdit(db, undo)).rejects.toThrow(/no longer be undone/);
    expect(await db.claims.where('sourceId').equals(A).count()).toBe(0);
  });
});
