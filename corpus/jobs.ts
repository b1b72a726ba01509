import type { CorpusDatabase } from './database';
import { CorpusError, guarded } from './errors';
import { maxBytesOf } from './formats/limits';
import type { Reason } from './formats/reasons';
import type { FoundLink } from './formats/types';
import { LEAST_ROOM, needRoom } from './room';

/** Most files or addresses of one job. */
export const MAX_JOB_ITEMS = 10_000;

/** What the reader wants of a job. One that is running and has nothing left to do is done. */
export type JobState = 'running' | 'paused' | 'cancelled';

/** What became of the articles and claims of a job or item so far. */
export interface JobSums {
  /** Articles that are new to the corpus. */
  added: number;
  /** Articles that were here with another text or less metadata. */
  updated: number;
  /** Articles that were here just the same. */
  duplicate: number;
  /** Claims that are new to the corpus. */
  claims: number;
}

/** A row of `jobs`: an import of many files that goes on where it stopped. */
export interface JobRow {
  id: string;
  /** Epoch milliseconds. */
  createdAt: number;
  /** Name of the folder, file or list it came from; null for files chosen one by one. */
  label: string | null;
  state: JobState;
  /** Why it was paused by itself (no room left), fit to be shown; null where the reader did or nobody. */
  trouble: string | null;
  sums: JobSums;
}

/** Something that could not be taken: a reason that has words in every language, or an error's own text. */
export interface JobProblem {
  from: string;
  reason: Reason | null;
  detail: string | null;
  text: string | null;
  count: number;
}

export type JobItemState = 'waiting' | 'done' | 'failed' | 'skipped' | 'cancelled';

/** A row of `jobItems`: one file or address of a job. */
export interface JobItemRow {
  /** The job's id and the item's number, so that items come in the order they were given. */
  id: string;
  jobId: string;
  kind: 'file' | 'link';
  state: JobItemState;
  /** File name with its folder, or the address. */
  name: string;
  /** Title of a link where it is known. */
  title: string | null;
  /** Bytes; 0 for a link. */
  size: number;
  /** Parts (articles, mostly) that are done, and how many there are; null before it was read. */
  at: number;
  of: number | null;
  /** How often it was begun without one part being finished: a file that ends the page must not do so for ever. */
  tries: number;
  sums: JobSums;
  problems: JobProblem[];
  /** Addresses found in it, to be opened only after asking. */
  links: number;
}

/** A row of `jobFiles`: what an item is read from, kept until it is done; afterwards the links found in it, if any. */
export interface JobFileRow {
  id: string;
  content: Blob | null;
  links: FoundLink[];
}

/** Something to be imported in a job. */
export type JobEntry =
  | { kind: 'file'; name: string; content: Blob }
  | { kind: 'link'; url: string; title: string | null };

/** A job with how its items stand. */
export interface JobSummary extends JobRow {
  counts: Record<JobItemState, number>;
  total: number;
  /** Addresses found in its files. */
  links: number;
}

const NOTHING: JobSums = { added: 0, updated: 0, duplicate: 0, claims: 0 };
const STATES: JobItemState[] = ['waiting', 'done', 'failed', 'skipped', 'cancelled'];

function itemOf(entry: JobEntry, jobId: string, index: number): JobItemRow {
  const about =
    entry.kind === 'file'
      ? { name: entry.name, title: null, size: entry.content.size }
      : { name: entry.url, title: entry.title, size: 0 };
  const id = `${jobId}/${String(index).padStart(5, '0')}`;
  const fresh = { state: 'waiting', at: 0, of: null, tries: 0, sums: NOTHING, problems: [], links: 0 } as const;
  const problem = tooLarge(entry);
  const state = problem === null ? fresh.state : 'failed';
  return { id, jobId, kind: entry.kind, ...about, ...fresh, state, problems: problem === null ? [] : [problem] };
}

const MB = 1_000_000;

/** Why a file is not even kept to be read; null where it is. */
function tooLarge(entry: JobEntry): JobProblem | null {
  if (entry.kind === 'link' || entry.content.size <= maxBytesOf(entry.name)) return null;
  const detail = `${maxBytesOf(entry.name) / MB} MB`;
  return { from: entry.name, reason: 'too-large', detail, text: null, count: 1 };
}

/**
 * Keeps files and addresses as a job, all or none; a runner does the rest (see run-jobs.ts).
 * @returns the job's id. @throws {CorpusError} invalid, too-large or quota.
 */
export async function addJob(
  db: CorpusDatabase,
  entries: readonly JobEntry[],
  label: string | null = null,
  now = Date.now(),
): Promise<string> {
  if (entries.length === 0) throw new CorpusError('invalid', 'There is nothing in it to import.');
  if (entries.length > MAX_JOB_ITEMS) {
    throw new CorpusError('too-large', `At most ${MAX_JOB_ITEMS} files are imported in one go. Choose fewer of them.`);
  }
  const id = `${String(now).padStart(14, '0')}-${crypto.randomUUID().slice(0, 8)}`;
  const items = entries.map((entry, index) => itemOf(entry, id, index));
  const files = entries.flatMap((entry, i): JobFileRow[] => {
    const item = items[i];
    if (entry.kind === 'link' || item?.state !== 'waiting') return [];
    return [{ id: item.id, content: entry.content, links: [] }];
  });
  await needRoom(LEAST_ROOM + files.reduce((sum, { content }) => sum + (content?.size ?? 0), 0));
  await guarded(
    db.transaction('rw', [db.jobs, db.jobItems, db.jobFiles], async () => {
      await db.jobs.add({ id, createdAt: now, label, state: 'running', trouble: null, sums: NOTHING });
      await db.jobItems.bulkAdd(items);
      await db.jobFiles.bulkAdd(files);
    }),
  );
  return id;
}

async function summaryOf(db: CorpusDatabase, job: JobRow): Promise<JobSummary> {
  const numbers = await Promise.all(
    STATES.map((state) => db.jobItems.where('[jobId+state]').equals([job.id, state]).count()),
  );
  const counts = Object.fromEntries(STATES.map((state, i) => [state, numbers[i] ?? 0])) as JobSummary['counts'];
  let links = 0;
  const done = db.jobItems.where('[jobId+state]').equals([job.id, 'done']);
  await done.each((item) => {
    links += item.links;
  });
  return { ...job, counts, total: numbers.reduce((sum, count) => sum + count, 0), links };
}

/** All jobs that the reader has not put away, the newest first. @throws {CorpusError} */
export function listJobs(db: CorpusDatabase): Promise<JobSummary[]> {
  return db.read([db.jobs, db.jobItems], async () => {
    const jobs = await db.jobs.reverse().toArray();
    return Promise.all(jobs.map((job) => summaryOf(db, job)));
  });
}

/** Items of a job in their order. @param state only those; all where null. @throws {CorpusError} */
export function jobItems(
  db: CorpusDatabase,
  jobId: string,
  state: JobItemState | null,
  { offset = 0, limit = 200 } = {},
): Promise<JobItemRow[]> {
  const rows =
    state === null
      ? db.jobItems.where('id').between(`${jobId}/`, `${jobId}0`)
      : db.jobItems.where('[jobId+state]').equals([jobId, state]);
  return guarded(rows.offset(offset).limit(limit).toArray());
}

/** Pauses a job or lets it go on; no news for one that was cancelled. @throws {CorpusError} */
export async function setJobState(db: CorpusDatabase, jobId: string, state: 'running' | 'paused'): Promise<void> {
  await guarded(
    db.transaction('rw', [db.jobs], async () => {
      const job = await db.jobs.get(jobId);
      if (job !== undefined && job.state !== 'cancelled') await db.jobs.put({ ...job, state, trouble: null });
    }),
  );
}

/** Gives up what a job has not done yet; what was saved stays saved. @throws {CorpusError} */
export async function cancelJob(db: CorpusDatabase, jobId: string): Promise<void> {
  await guarded(
    db.transaction('rw', [db.jobs, db.jobItems, db.jobFiles], async () => {
      await db.jobs.update(jobId, { state: 'cancelled', trouble: null });
      const waiting = db.jobItems.where('[jobId+state]').equals([jobId, 'waiting']);
      const ids = await waiting.primaryKeys();
      await waiting.modify({ state: 'cancelled' });
      await db.jobFiles.bulkDelete(ids);
    }),
  );
}

/** Lets a job try its failed items once more. @returns how many. @throws {CorpusError} */
export function retryFailed(db: CorpusDatabase, jobId: string): Promise<number> {
  return guarded(
    db.transaction('rw', [db.jobs, db.jobItems], async () => {
      const failed = db.jobItems.where('[jobId+state]').equals([jobId, 'failed']);
      const count = await failed.modify((item) => {
        Object.assign(item, { state: 'waiting', at: 0, of: null, tries: 0, problems: [] });
      });
      if (count > 0) await db.jobs.update(jobId, { state: 'running', trouble: null });
      return count;
    }),
  );
}

/** Takes a job off the list, with its files. What was imported stays in the corpus. @throws {CorpusError} */
export async function removeJob(db: CorpusDatabase, jobId: string): Promise<void> {
  await guarded(
    db.transaction('rw', [db.jobs, db.jobItems, db.jobFiles], async () => {
      await db.jobs.delete(jobId);
      await db.jobItems.where('jobId').equals(jobId).delete();
      await db.jobFiles.where('id').between(`${jobId}/`, `${jobId}0`).delete();
    }),
  );
}

/** The addresses found in a job's files, each once. @throws {CorpusError} */
export async function linksOf(db: CorpusDatabase, jobId: string): Promise<FoundLink[]> {
  const rows = await guarded(db.jobFiles.where('id').between(`${jobId}/`, `${jobId}0`).toArray());
  return [...new Map(rows.flatMap(({ links }) => links).map((link) => [link.url, link])).values()];
}
