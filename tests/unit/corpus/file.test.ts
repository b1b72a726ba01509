import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import type { CorpusDatabase } from '@/corpus/database';
import { addNotSame, hideHost } from '@/corpus/decisions';
import { exportCorpus, importCorpus } from '@/corpus/file';
import { MAX_FILE_DEPTH } from '@/corpus/file-limits';
import { planImport, saveImport } from '@/corpus/import-article';
import { installPacks, removePack } from '@/corpus/packs';
import { setClaimState } from '@/corpus/queries';
import type { Block } from '@/lib/article/types';
import { everything, fact, freshCorpus, importNow, makeArticle, makePack, readClaims } from './support';

const A = 'https://a.example/1';
const WHEN = new Date('2026-01-02T03:04:05Z');
let db: CorpusDatabase;

beforeEach(async () => {
  db = await freshCorpus();
  await installPacks(db, [makePack()]);
  await importNow(db, makeArticle(['The harbour reopened. Ships came.'], { canonicalUrl: A }));
  await setClaimState(db, ['pack:brightmoor/b'], 'rejected');
  await addNotSame(db, { claimId: 'pack:brightmoor/a', sentence: 'Ships came.', attribute: 'headcount' });
  await hideHost(db, 'news.example');
});

type Loose = Record<string, unknown>;

/** The corpus as a file, changed by hand. */
async function changedFile(
  change: (file: Record<'sources' | 'claims' | 'decisions' | 'packs', Loose[]> & Loose) => void,
): Promise<string> {
  const file = JSON.parse(await exportCorpus(db, WHEN));
  change(file);
  return JSON.stringify(file);
}

describe('export and import', () => {
  it('bring the same corpus into an empty database, and the same text out of it', async () => {
    const json = await exportCorpus(db, WHEN);
    const copy = await freshCorpus();
    expect(await importCorpus(copy, json)).toEqual({ added: 11, duplicate: 0, updated: 0, rejected: [] });
    expect(await everything(copy)).toEqual(await everything(db));
    expect(await exportCorpus(copy, WHEN)).toBe(json);
  });

  it('say what the file is', async () => {
    expect(JSON.parse(await exportCorpus(db, WHEN))).toMatchObject({
      format: 'second-source-corpus',
      schemaVersion: 2,
      exportedAt: '2026-01-02T03:04:05.000Z',
    });
  });

  it('give the same text whatever order things came in', async () => {
    const [one, two] = [await freshCorpus(), await freshCorpus()];
    const articles = ['https://a.example/', 'https://b.example/'].map((canonicalUrl) =>
      makeArticle([`First of ${canonicalUrl}. Second.`], { canonicalUrl }),
    );
    for (const article of articles) await importNow(one, article);
    for (const article of articles.reverse()) await importNow(two, article);
    expect(await exportCorpus(one, WHEN)).toBe(await exportCorpus(two, WHEN));
  });

  it('change nothing the second time', async () => {
    const json = await exportCorpus(db, WHEN);
    const before = await everything(db);
    expect(await importCorpus(db, json)).toEqual({ added: 0, duplicate: 11, updated: 0, rejected: [] });
    expect(await everything(db)).toEqual(before);
  });

  it('take a large corpus in one transaction', async () => {
    for (let i = 0; i < 60; i++) {
      const sentences = Array.from({ length: 50 }, (_, k) => `Ship ${k} of fleet ${i} came.`);
      await importNow(db, makeArticle(sentences, { canonicalUrl: `https://a.example/fleet-${i}` }));
    }
    const json = await exportCorpus(db, WHEN);
    const copy = await freshCorpus();
    expect(await importCorpus(copy, json)).toEqual({ added: 11 + 60 * 51, duplicate: 0, updated: 0, rejected: [] });
    expect(await exportCorpus(copy, WHEN)).toBe(json);
  });

  it('carry over a removed pack, so that it does not come back', async () => {
    await removePack(db, 'brightmoor');
    const copy = await freshCorpus();
    await importCorpus(copy, await exportCorpus(db, WHEN));
    expect(await installPacks(copy, [makePack()])).toMatchObject({ removed: ['brightmoor'] });
    expect(await copy.packs.get('brightmoor')).toMatchObject({ rejected: ['pack:brightmoor/b'] });
  });

  it('are stable for any corpus that can be imported (property)', async () => {
    const words = fc.stringMatching(/^[A-Za-zß東é'"\\<>\u2028 ]{1,30}$/).filter((text) => /[A-Za-z]/.test(text));
    const paragraph = fc
      .array(words, { minLength: 1, maxLength: 4 })
      .map((list) => list.map((text) => `${text}.`).join(' '));
    const anyArticle = fc.record({
      paragraphs: fc.array(paragraph, { minLength: 2, maxLength: 5 }),
      path: fc.option(fc.webPath(), { nil: null }),
      published: fc.constantFrom(null, '2025', '2025-11', '2025-11-20', '2025-11-20T08:30:00+01:00', 'soon'),
      title: fc.option(fc.string({ maxLength: 600 }), { nil: null }),
      authors: fc.array(fc.string(), { maxLength: 3 }),
      language: fc.constantFrom(null, 'en', 'pt-BR', '?', 'x'.repeat(99)),
      time: fc.option(fc.constant('2025-11-20T08:00:00Z'), { nil: undefined }),
      states: fc.array(fc.constantFrom('accepted' as const, 'to-review' as const, 'rejected' as const), {
        minLength: 1,
      }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(anyArticle, { maxLength: 4 }), async (made) => {
        const first = await freshCorpus();
        for (const { paragraphs, path, time, states, ...meta } of made) {
          const article = makeArticle(paragraphs, {
            ...meta,
            canonicalUrl: path === null ? null : `https://a.example${path}`,
          });
          if (time !== undefined) article.blocks = article.blocks.map((block): Block => ({ ...block, time }));
          const report = await saveImport(first, await planImport(first, article, readClaims, { now: 1 }));
          const claims = await first.claims.where('sourceId').equals(report.sourceId).toArray();
          for (const [i, claim] of claims.entries())
            await setClaimState(first, [claim.id], states[i % states.length] ?? 'accepted');
        }
        const json = await exportCorpus(first, WHEN);
        const second = await freshCorpus();
        expect((await importCorpus(second, json)).rejected).toEqual([]);
        expect(await exportCorpus(second, WHEN)).toBe(json);
        expect(await importCorpus(second, json)).toMatchObject({ added: 0, updated: 0, rejected: [] });
        await Promise.all([first.delete(), second.delete()]);
      }),
      { numRuns: 40 },
    );
  });
});

describe('merging', () => {
  it('joins two corpora and keeps what is here', async () => {
    const other = await freshCorpus();
    await importNow(other, makeArticle(['A lighthouse fell. Nobody saw.'], { canonicalUrl: 'https://b.example/1' }));
    await importNow(
      other,
      makeArticle(['The harbour reopened. Ships came.'], { canonicalUrl: A, title: 'Another title' }),
    );
    const report = await importCorpus(db, await exportCorpus(other, WHEN));
    expect(report).toEqual({ added: 3, duplicate: 3, updated: 0, rejected: [] });
    expect(await db.sources.get(A)).toMatchObject({ title: 'Brightmoor cuts jobs' });
    expect(await db.claims.count()).toBe(7);
  });

  it('joins review states: rejected over accepted over to-review, whichever side has it', async () => {
    const json = await exportCorpus(db, WHEN);
    const copy = await freshCorpus();
    await installPacks(copy, [makePack()]);
    await setClaimState(copy, ['pack:brightmoor/a'], 'rejected');
    await setClaimState(copy, ['pack:brightmoor/c'], 'to-review');
    expect(await importCorpus(copy, json)).toMatchObject({ updated: 2 });
    const states = (await copy.claims.where('pack').equals('brightmoor').toArray()).map((claim) => claim.state);
    expect(states).toEqual(['rejected', 'rejected', 'accepted']);
    expect(await importCorpus(copy, json)).toMatchObject({ added: 0, updated: 0 });
  });

  it('knows an article that is here under another id', async () => {
    const copy = await freshCorpus();
    await importNow(copy, makeArticle(['The harbour reopened. Ships came.'], { canonicalUrl: null }));
    const own = await copy.sources.toCollection().primaryKeys();
    expect(await importCorpus(copy, await exportCorpus(db, WHEN))).toMatchObject({ duplicate: 3, rejected: [] });
    expect(await copy.sources.filter((row) => row.pack === null).primaryKeys()).toEqual(own);
    expect(await copy.claims.filter((row) => row.pack === null).count()).toBe(2);
  });

  it('does not put sentences under an article that no longer has them', async () => {
    const json = await exportCorpus(db, WHEN);
    const copy = await freshCorpus();
    await importNow(copy, makeArticle(['The harbour reopened. No ship came.'], { canonicalUrl: A }));
    expect(await importCorpus(copy, json)).toMatchObject({
      rejected: [{ what: 'claim', reason: /another text/, count: 1 }],
    });
    expect((await copy.claims.where('sourceId').equals(A).toArray()).map((claim) => claim.quote).sort()).toEqual([
      'No ship came.',
      'The harbour reopened.',
    ]);
  });

  it('neither removes a pack nor brings a removed one back, and says so', async () => {
    const withPack = await exportCorpus(db, WHEN);
    await removePack(db, 'brightmoor');
    const withoutPack = await exportCorpus(db, WHEN);
    expect(await importCorpus(db, withPack)).toMatchObject({
      added: 0,
      rejected: [{ what: 'pack brightmoor', reason: 'you removed this pack', count: 5 }],
    });
    const copy = await freshCorpus();
    await installPacks(copy, [makePack()]);
    expect(await importCorpus(copy, withoutPack)).toMatchObject({ rejected: [{ what: 'pack brightmoor', count: 1 }] });
    expect(await copy.claims.where('pack').equals('brightmoor').count()).toBe(3);
  });

  it('does not mix versions of a pack', async () => {
    const json = await exportCorpus(db, WHEN);
    const copy = await freshCorpus();
    await installPacks(copy, [makePack({ version: 2, claims: makePack().claims.slice(0, 2) })]);
    expect(await importCorpus(copy, json)).toMatchObject({ rejected: [{ what: 'pack brightmoor', count: 1 }] });
    expect(await copy.claims.where('pack').equals('brightmoor').count()).toBe(2);
    expect(await copy.packs.get('brightmoor')).toMatchObject({ version: 2 });
  });
});

describe('a file that is bad as a whole', () => {
  it.each([
    ['empty', '', 'invalid'],
    ['no JSON', 'corpus', 'invalid'],
    ['cut off', '{"format":"second-source-corpus","sources":[', 'invalid'],
    ['JSON of something else', '{"a":1}', 'invalid'],
    ['a list', '[]', 'invalid'],
    ['without claims', '{"format":"second-source-corpus","schemaVersion":1,"exportedAt":"","sources":[]}', 'invalid'],
    ['nested too deeply', `${'['.repeat(100_000)}${']'.repeat(100_000)}`, 'invalid'],
    ['nested too deeply, never closed', `{"a":"]]]${'\\"'.repeat(9)}",${'"b":{'.repeat(MAX_FILE_DEPTH)}`, 'invalid'],
  ])('is refused: %s', async (_, json, kind) => {
    const before = await everything(db);
    await expect(importCorpus(db, json)).rejects.toMatchObject({ name: 'CorpusError', kind });
    expect(await everything(db)).toEqual(before);
  });

  it('is refused where a newer version wrote it', async () => {
    const json = await changedFile((file) => {
      file.schemaVersion = 3;
    });
    await expect(importCorpus(db, json)).rejects.toMatchObject({ kind: 'newer-version', message: /Update/ });
  });

  it('does not take brackets in text for nesting', async () => {
    await importNow(
      db,
      makeArticle([`${'[{'.repeat(100)}" \\ one thing. Another thing.`], { canonicalUrl: 'https://b.example/' }),
    );
    const copy = await freshCorpus();
    expect(await importCorpus(copy, await exportCorpus(db, WHEN))).toMatchObject({ rejected: [] });
  });
});

describe('a bad record in a good file', () => {
  const own = (record: Loose): boolean => record.pack === null;
  type File = Parameters<Parameters<typeof changedFile>[0]>[0];
  const cases: [string, (file: File) => void, string, RegExp][] = [
    [
      'a link that is a script',
      (f) => Object.assign(f.sources.find(own) ?? {}, { url: 'javascript:alert(1)' }),
      'source',
      /url/,
    ],
    ['an unknown key', (f) => Object.assign(f.sources.find(own) ?? {}, { extra: 1 }), 'source', /extra/],
    [
      'a date that is none',
      (f) => Object.assign(f.sources.find(own) ?? {}, { published: 'today' }),
      'source',
      /published/,
    ],
    ['a state that is none', (f) => Object.assign(f.claims.find(own) ?? {}, { state: 'true' }), 'claim', /state/],
    ['a fact that is none', (f) => Object.assign(f.claims.find(own) ?? {}, { facts: [{}] }), 'claim', /facts/],
    [
      'a monstrous quote',
      (f) => Object.assign(f.claims.find(own) ?? {}, { quote: 'x'.repeat(6000) }),
      'claim',
      /quote/,
    ],
    ['a claim of nobody', (f) => Object.assign(f.claims.find(own) ?? {}, { sourceId: 'nobody' }), 'claim', /neither/],
    [
      'a claim smuggled into a pack',
      (f) => f.claims.push({ ...f.claims.find(own), id: 'x', pack: 'brightmoor' }),
      'claim',
      /one pack/,
    ],
    [
      'a pack that is not listed',
      (f) => f.sources.push({ ...f.sources.find(own), id: 'x', pack: 'other' }),
      'pack other',
      /not in/,
    ],
    ['a host that is none', (f) => Object.assign(f.decisions[0] ?? {}, { host: 'a/b' }), 'decision', /host/],
    ['a pack without version', (f) => Object.assign(f.packs[0] ?? {}, { version: 0 }), 'pack', /version/],
    ['nothing at all', (f) => f.claims.push(null as unknown as Loose), 'claim', /no record/],
  ];
  it.each(cases)('is left out with its reason: %s', async (_, change, what, reason) => {
    const json = await changedFile(change);
    const copy = await freshCorpus();
    const report = await importCorpus(copy, json);
    expect(report.rejected.find((entry) => entry.what === what)?.reason).toMatch(reason);
    expect(report.added).toBeGreaterThan(3);
    expect(await copy.claims.filter((claim) => claim.quote.length > 5000).count()).toBe(0);
    expect(await importCorpus(copy, json)).toMatchObject({ added: 0, updated: 0, rejected: report.rejected });
  });

  it('makes no endless report', async () => {
    const json = await changedFile((file) => {
      for (let i = 0; i < 500; i++) file.claims.push({ ...file.claims[0], [`extra-${i}`]: 1 });
    });
    const { rejected } = await importCorpus(db, json);
    expect(rejected.length).toBeLessThanOrEqual(101);
    expect(rejected.reduce((sum, entry) => sum + entry.count, 0)).toBe(500);
  });

  it('cannot reach the prototype of anything', async () => {
    const json = (await exportCorpus(db, WHEN)).replace(
      '"packs":[',
      '"__proto__":{"evil":1},"packs":[{"__proto__":{"evil":1}},',
    );
    const { rejected } = await importCorpus(await freshCorpus(), json);
    expect(rejected).toHaveLength(1);
    expect(({} as Loose).evil).toBeUndefined();
  });

  it('keeps all or nothing where the import breaks off', async () => {
    const copy = await freshCorpus();
    const stop = (): never => {
      throw new Error('the worker was stopped');
    };
    copy.decisions.hook('creating', stop);
    await expect(importCorpus(copy, await exportCorpus(db, WHEN))).rejects.toMatchObject({ kind: 'failed' });
    copy.decisions.hook('creating').unsubscribe(stop);
    expect(await everything(copy)).toEqual([[], [], [], [], []]);
  });

  it('takes facts of every kind of value', async () => {
    const kinds = [
      fact({ value: { kind: 'date', from: '2025-11-01', to: '2025-11-30' } }),
      fact({ value: { kind: 'entity', id: 'ada-quill' } }),
      fact({ value: { kind: 'option', id: 'left' } }),
      fact({ value: { kind: 'flag' }, attribution: 'Ada Quill', object: 'brightmoor', asOf: null, spans: [] }),
    ];
    await db.claims.toCollection().modify({ facts: kinds });
    const copy = await freshCorpus();
    expect(await importCorpus(copy, await exportCorpus(db, WHEN))).toMatchObject({ rejected: [] });
    expect((await copy.claims.toArray())[0]?.facts).toEqual(kinds);
  });
});
