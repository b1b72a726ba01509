import { describe, expect, it, vi } from 'vitest';
import type { CorpusDatabase } from '@/corpus/database';
import { CorpusError } from '@/corpus/errors';
import {
  addJob,
  cancelJob,
  type JobEntry,
  jobItems,
  linksOf,
  listJobs,
  removeJob,
  retryFailed,
  setJobState,
} from '@/corpus/jobs';
import { type JobTools, runJobs } from '@/corpus/run-jobs';
import { changeSettings } from '@/corpus/settings';
import type { Article } from '@/lib/article/types';
import { createFactReader } from '@/lib/facts/reader';
import { tools as files, page } from '../formats/support';
import { freshCorpus, makeArticle } from './support';

const reader = createFactReader({ entities: [], attributes: [], phrases: {} });

function toolsWith(change: Partial<JobTools> = {}): JobTools {
  const readLink = async (): Promise<Article> => {
    throw new Error('no link is expected here');
  };
  return { files, reader, readLink, rest: async () => {}, onProgress: () => {}, ...change };
}

const run = (db: CorpusDatabase, change: Partial<JobTools> = {}, signal = new AbortController().signal) =>
  runJobs(db, toolsWith(change), signal);

const MORE =
  'Ninety people stood at the gate when the first ship came in, and nobody could say how long the works would last.';

/** A saved page with two claims of its own; the same number is the same article. */
function html(number: number): string {
  const body = `<p>The port of Lund counted ${number + 100} ships in May 2025, the authority said on Monday. ${MORE}</p>
<p>Brightmoor paid $${number + 2} million for pier ${number}, which had been closed since March 2021. ${MORE}</p>`;
  return page(body, `<link rel="canonical" href="https://news.example/${number}">`);
}

const file = (name: string, text: string | Uint8Array<ArrayBuffer>): JobEntry => ({
  kind: 'file',
  name,
  content: new Blob([text]),
});
const pages = (count: number) => Array.from({ length: count }, (_, i) => file(`${i}.html`, html(i)));
/** The same as plain texts, which are read faster. */
const texts = (count: number) =>
  Array.from({ length: count }, (_, i) => file(`${i}.txt`, html(i).replace(/<head.*<\/head>|<[^>]*>/gs, '\n\n')));

async function only(db: CorpusDatabase) {
  const [job, ...more] = await listJobs(db);
  if (job === undefined || more.length > 0) throw new Error('not one job');
  return job;
}

async function corpusOf(db: CorpusDatabase) {
  const claims = await db.claims.toArray();
  const quotes = claims.map(({ sourceId, quote }) => `${sourceId} ${quote}`);
  return { sources: await db.sources.count(), claims: quotes.sort() };
}

describe('an import of many files', () => {
  it('saves each as one article, counts them, and keeps no file afterwards', async () => {
    const db = await freshCorpus();
    await addJob(db, pages(12), 'saved pages');
    expect(await only(db)).toMatchObject({ label: 'saved pages', total: 12, counts: { waiting: 12 } });
    await run(db);
    const job = await only(db);
    expect(job).toMatchObject({ state: 'running', counts: { waiting: 0, done: 12, failed: 0, skipped: 0 } });
    expect(job.sums).toEqual({ added: 12, updated: 0, duplicate: 0, claims: 24 });
    expect(await corpusOf(db)).toMatchObject({ sources: 12 });
    expect(await db.claims.count()).toBe(24);
    expect(await db.jobFiles.count()).toBe(0);
  });

  it('takes the same article twice as one, and skips what is here', async () => {
    const db = await freshCorpus();
    await addJob(db, [file('a.html', html(1)), file('copy of a.html', html(1))]);
    await run(db);
    expect((await jobItems(db, (await only(db)).id, null)).map(({ state }) => state)).toEqual(['done', 'skipped']);
    expect(await db.sources.count()).toBe(1);
  });

  it('goes on after files that fail, says why in one line, and tries them again when asked', async () => {
    const db = await freshCorpus();
    const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13]);
    await addJob(db, [
      file('photo.txt', png),
      file('empty.html', ''),
      file('a.html', html(1)),
      file('two.txt', 'Hello.'),
    ]);
    await run(db);
    const job = await only(db);
    expect(job.counts).toMatchObject({ done: 1, failed: 3, waiting: 0 });
    const failed = await jobItems(db, job.id, 'failed');
    expect(failed.map(({ name, problems }) => [name, problems.length])).toEqual([
      ['photo.txt', 1],
      ['empty.html', 1],
      ['two.txt', 1],
    ]);
    expect(failed[2]?.problems[0]?.text).toContain('fewer than two sentences');
    expect(await retryFailed(db, job.id)).toBe(3);
    expect((await only(db)).counts).toMatchObject({ done: 1, failed: 0, waiting: 3 });
    await run(db);
    expect((await only(db)).counts).toMatchObject({ done: 1, failed: 3 });
    expect((await jobItems(db, job.id, 'failed'))[0]?.problems).toHaveLength(1);
  });

  it('saves claims as the reader has set', async () => {
    const db = await freshCorpus();
    await changeSettings(db, { newClaims: 'to-review' });
    await addJob(db, pages(2));
    await run(db);
    expect(new Set((await db.claims.toArray()).map(({ state }) => state))).toEqual(new Set(['to-review']));
  });

  it('reads a table of claims and keeps the links of a list for asking', async () => {
    const db = await freshCorpus();
    const csv = 'quote,publisher,date\nBrightmoor cut 600 jobs in May 2025.,The Post,2025-05-02\nNo source here,,\n';
    await addJob(db, [file('claims.csv', csv), file('list.txt', 'https://a.example/1\nhttps://b.example/2\n')]);
    await run(db);
    const job = await only(db);
    expect(job).toMatchObject({ links: 2, counts: { done: 2 }, sums: { added: 1, claims: 1 } });
    expect((await jobItems(db, job.id, null))[0]?.problems).toMatchObject([{ reason: 'no-source' }]);
    expect((await linksOf(db, job.id)).map(({ url }) => url)).toEqual(['https://a.example/1', 'https://b.example/2']);
  });

  it('reads addresses by the way it is given', async () => {
    const db = await freshCorpus();
    await addJob(db, [
      { kind: 'link', url: 'https://a.example/1', title: null },
      { kind: 'link', url: 'https://gone.example/2', title: null },
    ]);
    const readLink = async (url: string) => {
      if (url.includes('gone')) throw new Error('This page does not open.');
      return makeArticle(['Brightmoor cut 600 jobs in May 2025. It has 40 offices.'], { canonicalUrl: url });
    };
    await run(db, { readLink });
    const [first, second] = await jobItems(db, (await only(db)).id, null);
    expect([first?.state, second?.state, second?.problems[0]?.text]).toEqual([
      'done',
      'failed',
      'This page does not open.',
    ]);
    expect(await db.sources.get('https://a.example/1')).toBeDefined();
  });
});

describe('corpus files among others', () => {
  const corpusFile = (schemaVersion: number) =>
    JSON.stringify({
      ...{ format: 'second-source-corpus', schemaVersion, exportedAt: '2026-01-01T00:00:00Z' },
      ...{ packs: [], sources: [], claims: [], decisions: [], topics: [], settings: {} },
    });

  it('of a newer version are left out, and the others come in', async () => {
    const db = await freshCorpus();
    await addJob(db, [file('future.json', corpusFile(99)), file('one.html', html(1))]);
    await run(db);
    const job = await only(db);
    expect(job).toMatchObject({ state: 'running', trouble: null, counts: { failed: 1, done: 1, waiting: 0 } });
    expect((await jobItems(db, job.id, 'failed'))[0]?.problems).toEqual([
      { from: 'future.json', reason: 'newer-corpus', detail: null, text: null, count: 1 },
    ]);
  });
});

describe('files that are too large', () => {
  it('are said to be so at once and not kept, and the others come in', async () => {
    const db = await freshCorpus();
    const huge = Object.defineProperty(new Blob(['<p>']), 'size', { value: 200_000_000 });
    await addJob(db, [{ kind: 'file', name: 'huge.html', content: huge }, file('one.html', html(1))]);
    expect(await db.jobFiles.count()).toBe(1);
    await run(db);
    const [first, second] = await jobItems(db, (await only(db)).id, null);
    expect(first).toMatchObject({
      state: 'failed',
      problems: [{ from: 'huge.html', reason: 'too-large', detail: '40 MB' }],
    });
    expect(second?.state).toBe('done');
  });
});

describe('pause, cancel and the end of everything', () => {
  it('stops at a pause and goes on from there', async () => {
    const db = await freshCorpus();
    const id = await addJob(db, pages(6));
    let seen = 0;
    const rest = async () => {
      if (++seen === 4) await setJobState(db, id, 'paused');
    };
    await run(db, { rest });
    const paused = await only(db);
    expect(paused.state).toBe('paused');
    expect(paused.counts.waiting).toBeGreaterThan(0);
    await setJobState(db, id, 'running');
    await run(db);
    expect((await only(db)).counts).toMatchObject({ waiting: 0, done: 6 });
  });

  it('cancels what is left and keeps what was saved', async () => {
    const db = await freshCorpus();
    const id = await addJob(db, pages(6));
    let seen = 0;
    await run(db, {
      rest: async () => {
        if (++seen === 2) await cancelJob(db, id);
      },
    });
    const { counts, state } = await only(db);
    expect(state).toBe('cancelled');
    expect(counts.done + counts.cancelled).toBe(6);
    expect(await db.sources.count()).toBe(counts.done);
    expect(await db.jobFiles.count()).toBe(0);
    await setJobState(db, id, 'running');
    expect((await only(db)).state).toBe('cancelled');
    await removeJob(db, id);
    expect([await db.jobs.count(), await db.jobItems.count()]).toEqual([0, 0]);
  });

  it('breaks a page off that is being opened, and counts that as no try', async () => {
    const db = await freshCorpus();
    const id = await addJob(db, [{ kind: 'link', url: 'https://news.example/1', title: null }]);
    const readLink = (_: string, signal: AbortSignal) =>
      new Promise<Article>((_resolve, reject) => signal.addEventListener('abort', () => reject(signal.reason)));
    for (let i = 0; i < 4; i++) {
      const running = run(db, { readLink });
      await setJobState(db, id, 'paused');
      await running;
      expect((await jobItems(db, id, 'waiting')).map(({ tries }) => tries)).toEqual([0]);
      await setJobState(db, id, 'running');
    }
    const running = run(db, { readLink });
    await cancelJob(db, id);
    await running;
    expect((await only(db)).counts).toMatchObject({ cancelled: 1, failed: 0, done: 0 });
  });

  it('counts an article that was being saved when the rest was cancelled', async () => {
    const db = await freshCorpus();
    const id = await addJob(db, pages(3));
    const change = db.change.bind(db);
    vi.spyOn(db, 'change').mockImplementationOnce(async (tables, work) => {
      await cancelJob(db, id);
      return change(tables, work);
    });
    await run(db);
    const { counts, sums } = await only(db);
    expect([counts.done, counts.cancelled, sums.added, await db.sources.count()]).toEqual([1, 2, 1, 1]);
  });

  /** Ends the runner as a killed page does: nothing after this moment runs, wherever it was. */
  it.each([1, 2, 3, 4, 5, 6, 7])('loses and doubles nothing when killed at moment %i', async (moment) => {
    const whole = await freshCorpus();
    await addJob(whole, pages(4));
    await run(whole);
    const db = await freshCorpus();
    await addJob(db, [...pages(4)]);
    const killed = new Promise<never>(() => {});
    let moments = 0;
    const halt = () => (++moments === moment ? killed : undefined);
    const dying = run(db, { rest: async () => await halt() });
    await Promise.race([dying, vi.waitFor(() => expect(moments).toBeGreaterThanOrEqual(moment))]);
    expect((await only(db)).counts.waiting).toBe(4 - Math.ceil(moment / 2));
    await run(db);
    expect(await corpusOf(db)).toEqual(await corpusOf(whole));
    expect((await only(db)).sums).toEqual((await only(whole)).sums);
    expect((await only(db)).counts).toMatchObject({ done: 4, waiting: 0, failed: 0 });
  });

  it('goes on within a file of many articles, and counts each once', async () => {
    const db = await freshCorpus();
    const lines = [1, 2, 3, 4, 5].map((n) =>
      JSON.stringify({
        '@type': 'NewsArticle',
        headline: `Harbour ${n}`,
        url: `https://news.example/${n}`,
        articleBody: `The port counted ${n + 100} ships in May 2025. Brightmoor paid $${n + 2} million for pier ${n}.`,
      }),
    );
    await addJob(db, [file('all.jsonl', lines.join('\n'))]);
    const stop = new AbortController();
    let seen = 0;
    await run(db, { onProgress: () => ++seen === 2 && stop.abort() }, stop.signal);
    const id = (await only(db)).id;
    expect((await jobItems(db, id, 'waiting'))[0]).toMatchObject({ at: 2, of: 5, tries: 0 });
    await run(db);
    expect(await only(db)).toMatchObject({ counts: { done: 1, waiting: 0 }, sums: { added: 5, duplicate: 0 } });
    expect(await db.sources.count()).toBe(5);
  });

  it('two runners at once count nothing twice', async () => {
    const db = await freshCorpus();
    await addJob(db, pages(8));
    await Promise.all([run(db), run(db)]);
    expect(await only(db)).toMatchObject({ counts: { done: 8 }, sums: { added: 8, duplicate: 0, claims: 16 } });
  });

  it('gives up a file that ends the page each time it is read', async () => {
    const db = await freshCorpus();
    const id = await addJob(db, [file('deadly.html', html(1)), file('fine.html', html(2))]);
    await db.jobItems.update(`${id}/00000`, { tries: 3 });
    await run(db);
    expect((await jobItems(db, id, null)).map(({ state }) => state)).toEqual(['failed', 'done']);
  });

  it('waits for the reader when there is no room left, with nothing lost', async () => {
    const db = await freshCorpus();
    await addJob(db, pages(3));
    const full = vi.spyOn(db, 'change').mockRejectedValueOnce(new CorpusError('quota'));
    await run(db);
    const job = await only(db);
    expect(job).toMatchObject({ state: 'paused', counts: { waiting: 3 } });
    expect(job.trouble).toContain('no room left');
    full.mockRestore();
    await setJobState(db, job.id, 'running');
    await run(db);
    expect(await only(db)).toMatchObject({ trouble: null, counts: { done: 3 } });
  });

  it('refuses an empty job and one that is too long', async () => {
    const db = await freshCorpus();
    await expect(addJob(db, [])).rejects.toThrow('nothing in it');
    await expect(
      addJob(db, Array(10_001).fill({ kind: 'link', url: 'https://a.example/', title: null })),
    ).rejects.toThrow('At most');
    expect(await db.jobs.count()).toBe(0);
  });

  it('does a thousand files in one go', async () => {
    const db = await freshCorpus();
    await addJob(db, texts(1_000));
    await run(db);
    expect(await only(db)).toMatchObject({
      total: 1_000,
      counts: { done: 1_000 },
      sums: { added: 1_000, claims: 2_000 },
    });
  });
});
