import { beforeEach, describe, expect, it } from 'vitest';
import { compareCorpus, knownComparison, standingsOf } from '@/corpus/comparison';
import { type CorpusDatabase, revisionOf } from '@/corpus/database';
import { addNotSame } from '@/corpus/decisions';
import { dryRun, dryRunCorpus } from '@/corpus/dry-run';
import { setCopyOf } from '@/corpus/edit-source';
import { type ImportPlan, planImport, saveImport } from '@/corpus/import-article';
import { loadMatchData } from '@/corpus/queries';
import { muteClaims } from '@/corpus/quieting';
import { inSlices } from '@/corpus/slices';
import { readClaims } from '@/lib/facts/claims';
import { provenance } from '@/lib/match/provenance';
import { inventedReader } from '@/tests/support/reading';
import { everything, freshCorpus, makeArticle } from './support';

const url = (name: string) => `https://${name.toLowerCase()}.example/1`;
let db: CorpusDatabase;

function planned(name: string, text: string): Promise<ImportPlan> {
  const article = makeArticle([text, 'It said no more.'], {
    canonicalUrl: url(name),
    publisher: `The ${name} Post`,
    title: null,
  });
  article.blocks.shift();
  return planImport(db, article, (read) => readClaims(read, inventedReader), { ...provenance, now: 1 });
}

async function save(name: string, text: string): Promise<void> {
  await saveImport(db, await planned(name, text));
}

const ofSource = async (name: string) => (await db.claims.where('sourceId').equals(url(name)).toArray())[0]?.id ?? '';

beforeEach(async () => {
  db = await freshCorpus();
  await save('One', 'Norrvik cut 600 jobs.');
  await save('Two', 'Norrvik cut 900 jobs.');
  await save('Three', 'Norrvik laid off about 600 people.');
});

describe('compareCorpus', () => {
  it('tells what each claim is up against, and keeps it until the corpus changes', async () => {
    const first = await compareCorpus(db, inventedReader);
    expect(first.disagreements).toHaveLength(1);
    expect(Object.keys(first.counts.get(await ofSource('One')) ?? {})).toEqual(['corroborates', 'conflicts']);
    expect(await compareCorpus(db, inventedReader)).toBe(first);
    await muteClaims(db, [await ofSource('Two')]);
    expect(knownComparison(db)).toBe(first);
    const second = await compareCorpus(db, inventedReader);
    expect(second.revision).toBe(await revisionOf(db));
    expect(second.disagreements).toEqual([]);
    expect(second.counts.has(await ofSource('Two'))).toBe(false);
  });

  it('heeds the reader’s decisions and copies', async () => {
    for (const other of ['One', 'Three'])
      await addNotSame(db, {
        claimId: await ofSource('Two'),
        sentence: (await db.claims.get(await ofSource(other)))?.quote ?? '',
        attribute: 'x',
      });
    expect((await compareCorpus(db, inventedReader)).disagreements).toEqual([]);
    await setCopyOf(db, url('Three'), url('One'));
    expect((await compareCorpus(db, inventedReader)).counts.size).toBe(0);
  });

  it('tells of one source what speaks for and against each of its claims', async () => {
    const standings = await standingsOf(db, inventedReader, url('One'));
    expect([...standings.keys()]).toEqual([await ofSource('One')]);
    const verdicts = standings.get(await ofSource('One')) ?? [];
    expect(verdicts.map(({ relation, evidence }) => [relation, evidence.map(({ sourceId }) => sourceId)])).toEqual([
      ['corroborates', [url('Three')]],
      ['conflicts', [url('Two')]],
    ]);
    expect(await standingsOf(db, inventedReader, 'none')).toEqual(new Map());
  });

  it('stops when it is no longer wanted, and keeps nothing half done', async () => {
    const stop = new AbortController();
    stop.abort(new Error('the page was left'));
    await expect(compareCorpus(db, inventedReader, { signal: stop.signal })).rejects.toThrow(/was left/);
    expect(knownComparison(db)).toBeNull();
  });
});

describe('work in slices', () => {
  it('lets others have the thread, tells how far it is, and ends between two slices', async () => {
    const stop = new AbortController();
    const told: [number, number][] = [];
    let [taken, breaths] = [0, 0];
    function* steps() {
      for (let i = 0; i < 1000; i++) {
        const until = performance.now() + 5;
        while (performance.now() < until);
        yield i;
      }
    }
    const work = inSlices(steps(), 1000, () => taken++, {
      signal: stop.signal,
      onProgress: (done, total) => told.push([done, total]),
      breathe: async () => {
        if (++breaths === 3) stop.abort(new Error('enough'));
      },
    });
    await expect(work).rejects.toThrow(/enough/);
    expect(breaths).toBe(3);
    expect(taken).toBeLessThan(1000);
    expect(told.at(-1)).toEqual([taken, 1000]);
  });
});

describe('dryRun', () => {
  it('tells of each planned claim whether it is new and what saved sources say, and changes nothing', async () => {
    const before = await everything(db);
    const corpus = dryRunCorpus(await loadMatchData(db));
    const plan = await planned('Four', 'Norrvik cut 600 jobs. Tomas Berrigan left Norrvik on 3 October 2025.');
    const claims = dryRun(plan, corpus, inventedReader);
    expect(claims.map(({ claimId }) => claimId)).toEqual(plan.claims.map(({ id }) => id));
    expect(
      claims.map(({ standing, verdicts }) => [
        standing,
        verdicts.map(({ relation, origins }) => `${relation} ${origins}`),
      ]),
    ).toEqual([
      ['new', ['corroborates 2', 'conflicts 1']],
      ['new', []],
    ]);
    expect(await everything(db)).toEqual(before);
  });

  it('holds an article neither against what is saved of itself nor against its copies', async () => {
    const corpus = dryRunCorpus(await loadMatchData(db));
    const [again] = dryRun(await planned('Two', 'Norrvik cut 900 jobs.'), corpus, inventedReader);
    expect(again?.standing).toBe('known');
    expect(again?.verdicts.flatMap(({ evidence }) => evidence.map(({ sourceId }) => sourceId)).sort()).toEqual([
      url('One'),
      url('Three'),
    ]);
    await setCopyOf(db, url('One'), url('Two'));
    const [copied] = dryRun(
      await planned('Two', 'Norrvik cut 900 jobs.'),
      dryRunCorpus(await loadMatchData(db)),
      inventedReader,
    );
    expect(copied?.verdicts.flatMap(({ evidence }) => evidence.map(({ sourceId }) => sourceId))).toEqual([
      url('Three'),
    ]);
  });
});
