import { beforeEach, describe, expect, it } from 'vitest';
import { type CorpusDatabase, openCorpus } from '@/corpus/database';
import { addressOf, claimIdOf, hashOfText, safeUrl } from '@/corpus/identity';
import { planImport, saveImport } from '@/corpus/import-article';
import { MAX_BLOCKS, MAX_CLAIMS } from '@/corpus/import-checks';
import { installPacks } from '@/corpus/packs';
import { setClaimState } from '@/corpus/queries';
import { removeSource, restoreSource, sourceWithText } from '@/corpus/saved-source';
import type { Article, Block } from '@/lib/article/types';
import { everything, fact, freshCorpus, importNow, makeArticle, makePack, readClaims } from './support';

const URL_ = 'https://news.example/brightmoor';
const article = makeArticle(['Brightmoor cut 600 jobs. It has 3,000 left.', 'Its head is Ada Quill.']);
let db: CorpusDatabase;

beforeEach(async () => {
  db = await freshCorpus();
});

const plan = (of: Article): ReturnType<typeof planImport> => planImport(db, of, readClaims);

describe('identity', () => {
  it('hashes words, whatever the white space', async () => {
    const block = (text: string): Block => ({ kind: 'paragraph', text });
    expect(await hashOfText([block('a  b'), block('c')])).toBe(await hashOfText([block('a b '), block('c')]));
    expect(await hashOfText([block('a b'), block('c')])).not.toBe(await hashOfText([block('a'), block('b c')]));
    // SHA-256 of the empty text, as FIPS 180-4 has it.
    expect(await hashOfText([])).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
  });

  it('gives the same sentence of the same source one id, and of another source another', async () => {
    expect(await claimIdOf('s', 'q')).toMatch(/^[0-9a-f]{20}$/);
    expect(await claimIdOf('s', 'q')).toBe(await claimIdOf('s', 'q'));
    expect(await claimIdOf('t', 'q')).not.toBe(await claimIdOf('s', 'q'));
  });

  it.each([
    ['https://a.example/x#part', 'https://a.example/x'],
    ['http://a.example', 'http://a.example/'],
    ['javascript:alert(1)', null],
    ['file:///etc/hosts', null],
    ['not an address', null],
    [`https://a.example/${'x'.repeat(3000)}`, null],
    [null, null],
  ])('takes %s as %s', (given, expected) => {
    expect(safeUrl(given)).toBe(expected);
  });

  it('does not believe a canonical address that is only the front page', () => {
    expect(addressOf({ url: 'https://a.example/one', canonicalUrl: 'https://a.example/' })).toBe(
      'https://a.example/one',
    );
    expect(addressOf({ url: 'https://a.example/?x=1', canonicalUrl: 'https://a.example/' })).toBe('https://a.example/');
    expect(addressOf({ url: 'https://a.example/one?utm=1', canonicalUrl: 'https://a.example/one' })).toBe(
      'https://a.example/one',
    );
    expect(addressOf({ url: null, canonicalUrl: 'javascript:1' })).toBeNull();
  });
});

describe('planImport', () => {
  it('says what an import would do and changes nothing', async () => {
    const before = await everything(db);
    const made = await plan(article);
    expect(made).toMatchObject({ standing: 'new', knownClaims: [], goneClaims: [] });
    expect(made.source).toMatchObject({ id: URL_, url: URL_, publisher: 'The Invented Post', pack: null });
    expect(made.newClaims).toEqual(made.claims.map((claim) => claim.id));
    expect(made.claims.map((claim) => claim.quote)).toEqual([
      'Brightmoor cut 600 jobs.',
      'It has 3,000 left.',
      'Its head is Ada Quill.',
    ]);
    expect(made.claims[1]?.position).toEqual({ block: 1, start: 25, end: 43 });
    expect(await everything(db)).toEqual(before);
  });

  it('names an article without an address by its text', async () => {
    const made = await plan(makeArticle(['One thing. Another thing.'], { canonicalUrl: null }));
    expect(made.source.id).toBe(`text:${made.source.textHash}`);
    expect(made.source.url).toBeNull();
  });

  it('takes fingerprint, origins, state and time as given', async () => {
    const made = await planImport(db, article, readClaims, {
      state: 'to-review',
      fingerprint: () => [1, 2],
      origins: () => [' The  Invented Wire ', ''],
      now: 5,
    });
    expect(made.source).toMatchObject({ fingerprint: [1, 2], origins: ['The Invented Wire'], addedAt: 5 });
    expect(new Set(made.claims.map((claim) => claim.state))).toEqual(new Set(['to-review']));
  });

  it('makes one claim of a sentence that stands twice', async () => {
    const made = await plan(makeArticle(['Same thing. Same thing.', 'Other thing.']));
    expect(made.claims.map((claim) => claim.position)).toEqual([
      { block: 1, start: 0, end: 11 },
      { block: 2, start: 0, end: 12 },
    ]);
  });

  it('drops metadata that is none', async () => {
    const odd = { published: 'yesterday', language: '<b>', title: '  ', authors: ['', ' A.  Writer '] };
    const { source } = await plan(makeArticle(['One thing. Another thing.'], odd));
    expect(source).toMatchObject({ published: null, language: null, title: null, authors: ['A. Writer'] });
  });

  it.each([
    ['no blocks', { ...article, blocks: [] }, 'invalid', /nothing to import/],
    ['one sentence', makeArticle(['Only one sentence.']), 'invalid', /fewer than two sentences/],
    ['marks only', makeArticle(['...', '***', '— —']), 'invalid', /fewer than two sentences/],
    [
      'headings only',
      { ...article, blocks: [{ kind: 'heading', text: 'One. Two. Three.' }] },
      'invalid',
      /two sentences/,
    ],
    ['too many blocks', makeArticle(Array(MAX_BLOCKS + 1).fill('A b.')), 'too-large', /too long/],
    ['too long', makeArticle(['word '.repeat(500_000)]), 'too-large', /too long/],
  ] as [string, Article, string, RegExp][])('refuses an article with %s', async (_, bad, kind, message) => {
    await expect(plan(bad)).rejects.toMatchObject({ name: 'CorpusError', kind, message });
  });

  it('reads an article whose language is no language', async () => {
    expect((await plan(makeArticle(['One thing. Another thing.'], { language: 'x' }))).claims).toHaveLength(2);
  });

  it('limits the claims of one article, and leaves out sentences of monstrous length', async () => {
    const sentences = Array.from({ length: MAX_CLAIMS + 10 }, (_, i) => `Thing ${i} happened.`);
    expect((await plan(makeArticle(sentences))).claims).toHaveLength(MAX_CLAIMS);
    expect((await plan(makeArticle([`${'long '.repeat(2000)}.`, 'Short one.']))).claims).toHaveLength(1);
  });
});

describe('saveImport', () => {
  it('saves source, text and claims', async () => {
    const report = await importNow(db, article);
    expect(report).toEqual({ sourceId: URL_, source: 'added', added: 3, duplicate: 0, updated: 0, removed: 0 });
    expect(await sourceWithText(db, URL_)).toMatchObject({ title: 'Brightmoor cuts jobs', blocks: article.blocks });
    expect(await db.sources.get(URL_)).not.toHaveProperty('blocks');
    expect((await db.claims.toArray()).every((claim) => claim.state === 'accepted')).toBe(true);
  });

  it('changes nothing the second time, by the same plan or by a new one', async () => {
    const first = await planImport(db, article, readClaims, { now: 1 });
    await saveImport(db, first);
    const before = await everything(db);
    const same = { source: 'duplicate', added: 0, duplicate: 3, updated: 0, removed: 0 };
    expect(await saveImport(db, first)).toMatchObject(same);
    const second = await planImport(db, article, readClaims, { now: 2 });
    expect(second).toMatchObject({ standing: 'same', newClaims: [] });
    expect(second.knownClaims).toHaveLength(3);
    expect(await saveImport(db, second)).toMatchObject(same);
    expect(await everything(db)).toEqual(before);
  });

  it('saves the chosen claims only, and the others later', async () => {
    const made = await plan(article);
    const [one] = made.newClaims;
    expect(await saveImport(db, made, { claimIds: [one ?? '', 'unknown'] })).toMatchObject({ added: 1 });
    expect(await saveImport(db, await plan(article))).toMatchObject({ source: 'duplicate', added: 2, duplicate: 1 });
  });

  it('updates a changed text: new claims come, gone ones go, states on the others stay', async () => {
    await importNow(db, article);
    const [first] = await db.claims.filter((claim) => claim.quote.includes('600')).toArray();
    await setClaimState(db, [first?.id ?? ''], 'rejected');
    const changed = makeArticle(['A new start. Brightmoor cut 600 jobs.', 'Its head is Max Quill.'], {
      title: 'Brightmoor, again',
    });
    const made = await plan(changed);
    expect(made).toMatchObject({ standing: 'changed', knownClaims: [first?.id] });
    expect(made.goneClaims).toHaveLength(2);
    expect(await saveImport(db, made)).toEqual({
      sourceId: URL_,
      source: 'updated',
      added: 2,
      duplicate: 0,
      updated: 1,
      removed: 2,
    });
    expect(await db.claims.get(first?.id ?? '')).toMatchObject({
      state: 'rejected',
      position: { block: 1, start: 13 },
    });
    expect(await sourceWithText(db, URL_)).toMatchObject({ title: 'Brightmoor, again', blocks: changed.blocks });
    expect(await db.sources.count()).toBe(1);
  });

  it('takes better facts of the same text without touching the source', async () => {
    await importNow(db, article);
    const better = (of: Article) =>
      readClaims(of).map((claim) => ({ ...claim, facts: [fact({ attribute: 'layoff' })] }));
    const report = await saveImport(db, await planImport(db, article, better));
    expect(report).toMatchObject({ source: 'duplicate', added: 0, updated: 3, removed: 0 });
    expect((await db.claims.toArray())[0]?.facts[0]?.attribute).toBe('layoff');
  });

  it('keeps claims that a poorer reading does not find again but the text still has', async () => {
    await importNow(db, article);
    const report = await saveImport(db, await planImport(db, article, () => []));
    expect(report).toMatchObject({ removed: 0 });
    expect(await db.claims.count()).toBe(3);
  });

  it('knows the same text again under another address, and learns the address of a pasted text', async () => {
    await importNow(db, makeArticle(['One thing. Another thing.'], { canonicalUrl: null, publisher: null }));
    const [pasted] = await db.sources.toArray();
    const online = makeArticle(['One thing. Another thing.']);
    expect(await importNow(db, online)).toMatchObject({
      source: 'updated',
      sourceId: pasted?.id,
      added: 0,
      duplicate: 2,
    });
    expect(await db.sources.toArray()).toMatchObject([{ id: pasted?.id, url: URL_, publisher: 'The Invented Post' }]);
    // From then on the address finds it too, even with another text.
    expect(await importNow(db, makeArticle(['Quite different. All of it.']))).toMatchObject({
      sourceId: pasted?.id,
      added: 2,
      removed: 2,
    });
    expect(await db.sources.count()).toBe(1);
  });

  it('does not let a copy at another address take the place of what was saved first', async () => {
    await importNow(db, article);
    const copy = makeArticle(
      article.blocks.slice(1).map((block) => block.text),
      { canonicalUrl: 'https://copy.example/1', publisher: 'The Copy' },
    );
    expect(await importNow(db, copy)).toMatchObject({ source: 'duplicate', sourceId: URL_ });
    expect(await db.sources.toArray()).toMatchObject([{ url: URL_, publisher: 'The Invented Post' }]);
  });

  it('keeps an import apart from the pack source of the same address', async () => {
    const [source] = makePack().sources;
    if (!source) throw new Error('the pack has sources');
    await installPacks(db, [
      makePack({
        sources: [
          { ...source, url: URL_ },
          { ...source, id: 'second' },
        ],
      }),
    ]);
    expect(await importNow(db, article)).toMatchObject({ source: 'added', added: 3 });
    expect(await db.sources.where('url').equals(URL_).count()).toBe(2);
  });

  it('makes one source where two windows save the same article at once', async () => {
    const other = await openCorpus(db.name);
    const pasted = makeArticle(
      article.blocks.slice(1).map((block) => block.text),
      { canonicalUrl: null },
    );
    const plans = await Promise.all([
      plan(article),
      planImport(other, pasted, readClaims),
      planImport(other, article, readClaims),
    ]);
    const reports = await Promise.all(plans.map((made, i) => saveImport(i === 0 ? db : other, made)));
    expect(reports.filter((report) => report.source === 'added')).toHaveLength(1);
    expect(reports.reduce((sum, report) => sum + report.added, 0)).toBe(3);
    expect(await db.sources.count()).toBe(1);
    expect(await db.claims.count()).toBe(3);
  });

  it('keeps nothing of an import that breaks off', async () => {
    const stop = (): never => {
      throw new Error('the worker was stopped');
    };
    db.claims.hook('creating', stop);
    await expect(importNow(db, article)).rejects.toMatchObject({ kind: 'failed' });
    db.claims.hook('creating').unsubscribe(stop);
    expect(await everything(db)).toEqual([[], [], [], [], []]);
  });
});

describe('removeSource and restoreSource', () => {
  it('puts back exactly what was removed', async () => {
    await importNow(db, article);
    await setClaimState(db, [(await db.claims.toArray())[0]?.id ?? ''], 'rejected');
    const before = await everything(db);
    const removed = await removeSource(db, URL_);
    expect(await everything(db)).toEqual([[], [], [], [], []]);
    if (removed === null) throw new Error('nothing was removed');
    // Over a message, as the popup would hold it.
    expect(await restoreSource(db, JSON.parse(JSON.stringify(removed)))).toBe(true);
    expect(await everything(db)).toEqual(before);
    expect(await restoreSource(db, removed)).toBe(false);
  });

  it('leaves an article that was imported again meanwhile', async () => {
    await importNow(db, article);
    const removed = await removeSource(db, URL_);
    await importNow(db, makeArticle(['Quite different. All of it.']));
    if (removed === null) throw new Error('nothing was removed');
    expect(await restoreSource(db, removed)).toBe(false);
    expect(await db.claims.count()).toBe(2);
  });

  it('does not take a single source out of a pack', async () => {
    await installPacks(db, [makePack()]);
    await expect(removeSource(db, 'pack:brightmoor/first')).rejects.toMatchObject({
      kind: 'invalid',
      message: /Remove the pack/,
    });
    expect(await db.claims.count()).toBe(3);
  });

  it('gives null for what is not there', async () => {
    expect(await removeSource(db, 'none')).toBeNull();
    expect(await sourceWithText(db, 'none')).toBeNull();
  });
});
