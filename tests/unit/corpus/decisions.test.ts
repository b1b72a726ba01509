import { beforeEach, describe, expect, it } from 'vitest';
import type { CorpusDatabase } from '@/corpus/database';
import {
  addNotSame,
  hiddenHosts,
  hideHost,
  isNotSame,
  normaliseSentence,
  showHost,
  undoDecision,
} from '@/corpus/decisions';
import { loadMatchData } from '@/corpus/queries';
import { removeSource } from '@/corpus/saved-source';
import { freshCorpus, importNow, makeArticle } from './support';

const A = 'https://a.example/1';
const B = 'https://b.example/1';
const QUOTE = 'Brightmoor cut 600 jobs.';
const PAGE = 'The lab let 14.3% of its staff go.';
let db: CorpusDatabase;

beforeEach(async () => {
  db = await freshCorpus();
  await importNow(db, makeArticle([`${QUOTE} It has 3,000 left.`], { canonicalUrl: A }));
});

async function claimId(source: string, quote = QUOTE): Promise<string> {
  const [claim] = await db.claims.filter((row) => row.sourceId === source && row.quote === quote).toArray();
  if (!claim) throw new Error(`no claim of ${source}`);
  return claim.id;
}

async function isEnded(sentence: string, claim: string): Promise<boolean> {
  return isNotSame((await loadMatchData(db)).notSame, sentence, claim);
}

describe('normaliseSentence', () => {
  it.each([
    ['“Brightmoor’s” jobs — all of them!', 'brightmoors jobs all of them'],
    ['  Ten\u00a0per\u00adcent\u200b ', 'ten percent'],
    ['It cost $14.3 billion, or 12%.', 'it cost $ 14.3 billion or 12 %'],
    ['3,000 then, 5.', '3,000 then 5'],
    ['minus −5 and 5-6', 'minus -5 and 5 6'],
    ['GPT-4o', 'gpt 4 o'],
    ['Größe naïve 東京', 'größe naïve 東京'],
    ['…!', ''],
  ])('reads %s as %s', (given, expected) => {
    expect(normaliseSentence(given)).toBe(expected);
  });

  it('tells figures apart', () => {
    expect(normaliseSentence('14.3 of it')).not.toBe(normaliseSentence('143 of it'));
    expect(normaliseSentence('It grew -5 %')).not.toBe(normaliseSentence('It grew 5 %'));
  });
});

describe('a pairing that the reader ended', () => {
  it('is ended for the same claim and the same sentence, however it is set', async () => {
    const claim = await claimId(A);
    expect(await isEnded(PAGE, claim)).toBe(false);
    await addNotSame(db, { claimId: claim, sentence: PAGE, attribute: 'headcount' });
    expect(await isEnded(PAGE, claim)).toBe(true);
    expect(await isEnded('THE lab let  14.3%\u00a0of its staff go', claim)).toBe(true);
    expect(await isEnded('The lab let 143% of its staff go.', claim)).toBe(false);
    expect(await isEnded(PAGE, await claimId(A, 'It has 3,000 left.'))).toBe(false);
  });

  it('is ended for the same claim text in another source, imported before or after', async () => {
    await addNotSame(db, { claimId: await claimId(A), sentence: PAGE, attribute: 'headcount' });
    await importNow(db, makeArticle([`${QUOTE} And more.`], { canonicalUrl: B }));
    expect(await isEnded(PAGE, await claimId(B))).toBe(true);
    expect(await isEnded('Something else.', await claimId(B))).toBe(false);
  });

  it('is ended the other way round', async () => {
    await addNotSame(db, { claimId: await claimId(A), sentence: PAGE, attribute: 'headcount' });
    await importNow(db, makeArticle([`${PAGE} And more.`], { canonicalUrl: B }));
    const [claim] = await db.claims.filter((row) => row.sourceId === B && row.quote.includes('14')).toArray();
    // The stand-in reader cuts the sentence at "14.", so the decision must not reach the piece.
    expect(await isEnded(QUOTE, claim?.id ?? '')).toBe(false);
    await db.claims.update(claim?.id ?? '', { quote: PAGE });
    expect(await isEnded(QUOTE, claim?.id ?? '')).toBe(true);
  });

  it('stays ended when the source is removed and imported again', async () => {
    await addNotSame(db, { claimId: await claimId(A), sentence: PAGE, attribute: 'headcount' });
    await removeSource(db, A);
    await importNow(db, makeArticle([`${QUOTE} It has 3,000 left.`], { canonicalUrl: A }));
    expect(await isEnded(PAGE, await claimId(A))).toBe(true);
  });

  it('is one decision however often it is made, and undone at once', async () => {
    const pairing = { claimId: await claimId(A), sentence: PAGE, attribute: 'headcount' };
    const id = await addNotSame(db, pairing);
    expect(await addNotSame(db, { ...pairing, sentence: PAGE.toUpperCase(), attribute: 'other' })).toBe(id);
    expect(await db.decisions.count()).toBe(1);
    expect(await undoDecision(db, id)).toBe(true);
    expect(await isEnded(PAGE, pairing.claimId)).toBe(false);
    expect(await undoDecision(db, id)).toBe(false);
  });

  it.each([
    ['no words', { claimId: 'x', sentence: '…' }],
    ['no claim', { claimId: '', sentence: PAGE }],
    ['a whole book', { claimId: 'x', sentence: 'word '.repeat(2000) }],
  ])('is refused with %s', async (_, bad) => {
    await expect(addNotSame(db, { ...bad, attribute: 'a' })).rejects.toMatchObject({ kind: 'invalid' });
  });
});

describe('hidden hosts', () => {
  it('are kept once, in order, and shown again', async () => {
    await hideHost(db, 'News.Example.');
    await hideHost(db, 'a.example');
    await hideHost(db, 'news.example');
    await hideHost(db, '[::1]');
    expect(await hiddenHosts(db)).toEqual(['[::1]', 'a.example', 'news.example']);
    expect(await showHost(db, 'NEWS.example')).toBe(true);
    expect(await showHost(db, 'news.example')).toBe(false);
    expect(await hiddenHosts(db)).toEqual(['[::1]', 'a.example']);
  });

  it.each(['', 'https://a.example', 'a.example/path', 'a..b', 'a b', `${'a'.repeat(64)}.example`])(
    'refuse “%s”',
    async (host) => {
      await expect(hideHost(db, host)).rejects.toMatchObject({ kind: 'invalid' });
      await expect(showHost(db, host)).rejects.toMatchObject({ kind: 'invalid' });
    },
  );
});
