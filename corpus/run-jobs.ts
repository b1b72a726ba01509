import type { Article } from '@/lib/article/types';
import type { FactReader } from '@/lib/facts/reader';
import { backupBefore } from './backup-before';
import type { CorpusDatabase } from './database';
import { CorpusError, type CorpusErrorKind, guarded } from './errors';
import { importCorpus } from './file';
import { readBlob } from './formats/read-file';
import type { FoundLink, ReadResult, ReadTools } from './formats/types';
import { type ImportReport, saveImport } from './import-article';
import { planClaims } from './import-claims';
import type { JobItemRow, JobProblem, JobRow, JobSums } from './jobs';
import { planArticle } from './plan-article';
import { needRoom } from './room';
import { readSettings } from './settings';

/**
 * Does what is left of all jobs, item by item and article by article. An article and the note that it is done are one
 * transaction, and an article saved twice is saved once; so the page, the worker or the browser may end at any moment.
 */

/** What a runner needs of its surroundings. */
export interface JobTools {
  files: ReadTools;
  reader: FactReader;
  /** Reads the article at an address, however long that takes. @throws Error with a line for the reader */
  readLink(url: string, signal: AbortSignal): Promise<Article>;
  /** Gives the thread back for a moment; called between articles. */
  rest(): Promise<void>;
  /** Something was saved or has failed. */
  onProgress(): void;
}

/** An item that was begun so often without any of it being finished is given up. */
const MAX_TRIES = 3;
const GAVE_UP = 'The page ended each time this file was read. Split it, or import a part of it.';

/** Why reading a page was broken off: the reader has paused or cancelled the job. */
const NOT_WANTED = new Error('no longer wanted');
/** How often that is looked for while a page is opened and read, in milliseconds. */
const LOOK_MS = 250;

/** What no other item would fare better with: the job waits for the reader. */
const FOR_ALL = new Set<CorpusErrorKind>(['missing', 'blocked', 'newer-version', 'quota']);

/** What doing one part of an item has come to. */
interface Outcome {
  sums: Partial<JobSums>;
  problems: JobProblem[];
  links: FoundLink[];
}

type Part = (record: (outcome: Partial<Outcome>) => Promise<void>) => Promise<void>;

/** Works until nothing is left or the signal ends it. Only one runner should run at a time, or work is done twice. */
export async function runJobs(db: CorpusDatabase, tools: JobTools, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    const next = await nextItem(db);
    if (next === null) return;
    await runItem(db, next.job, next.item, tools, signal);
    tools.onProgress();
    await tools.rest();
  }
}

async function nextItem(db: CorpusDatabase): Promise<{ job: JobRow; item: JobItemRow } | null> {
  const jobs = await guarded(db.jobs.filter(({ state }) => state === 'running').toArray());
  for (const job of jobs) {
    const item = await guarded(db.jobItems.where('[jobId+state]').equals([job.id, 'waiting']).first());
    if (item !== undefined) return { job, item };
  }
  return null;
}

async function runItem(
  db: CorpusDatabase,
  job: JobRow,
  item: JobItemRow,
  tools: JobTools,
  signal: AbortSignal,
): Promise<void> {
  if (item.tries >= MAX_TRIES) return record(db, item, item.at, item.at, { problems: [problemOf(item, GAVE_UP)] });
  try {
    await needRoom();
    await guarded(db.jobItems.update(item.id, { tries: item.tries + 1 }));
    const { parts, first } = await partsOf(db, item, tools, signal);
    if (parts.length === 0) return await record(db, item, 0, 0, first);
    for (let at = item.at; at < parts.length; at++) {
      // Another page may have paused or cancelled meanwhile.
      if (signal.aborted || (await guarded(db.jobs.get(job.id)))?.state !== 'running') return;
      await runPart(db, item, parts, at, at === 0 ? first : {}, tools);
    }
  } catch (error) {
    if (signal.aborted) return;
    // Broken off by the reader, which is no failed try.
    if (error === NOT_WANTED) return void (await guarded(db.jobItems.update(item.id, { tries: item.tries })));
    if (error instanceof CorpusError && FOR_ALL.has(error.kind)) await pauseFor(db, job, item, error.message);
    else await record(db, item, item.at, item.at, { problems: [problemOf(item, textOf(error))] });
  }
}

/** A part that fails is noted, and the next one has its turn. @throws {CorpusError} of the kinds in FOR_ALL */
async function runPart(
  db: CorpusDatabase,
  item: JobItemRow,
  parts: Part[],
  at: number,
  before: Partial<Outcome>,
  tools: JobTools,
): Promise<void> {
  const note = (outcome: Partial<Outcome>) => record(db, item, at, parts.length, joined(before, outcome));
  try {
    await parts[at]?.(note);
  } catch (error) {
    if (error instanceof CorpusError && FOR_ALL.has(error.kind)) throw error;
    await note({ problems: [problemOf(item, textOf(error))] });
  }
  tools.onProgress();
  await tools.rest();
}

/** Runs `work` with a signal that also ends when the job is paused or cancelled, here or in another window. */
async function whileWanted<T>(
  db: CorpusDatabase,
  jobId: string,
  signal: AbortSignal,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const ending = new AbortController();
  const look = async () => {
    const job = await db.jobs.get(jobId).catch(() => undefined);
    if (job?.state !== 'running') ending.abort(NOT_WANTED);
  };
  const timer = setInterval(look, LOOK_MS);
  try {
    return await work(AbortSignal.any([signal, ending.signal]));
  } finally {
    clearInterval(timer);
  }
}

/** What an item is made of, as parts to be done one by one; `first` is what reading it alone has shown. */
async function partsOf(
  db: CorpusDatabase,
  item: JobItemRow,
  tools: JobTools,
  signal: AbortSignal,
): Promise<{ parts: Part[]; first: Partial<Outcome> }> {
  if (item.kind === 'link') {
    const read = (wanted: AbortSignal) => tools.readLink(item.name, wanted);
    const article = await whileWanted(db, item.jobId, signal, read);
    return { parts: [articlePart(db, article, tools)], first: {} };
  }
  const { content } = (await guarded(db.jobFiles.get(item.id))) ?? {};
  if (!content) throw new Error('The file is no longer kept. Choose it again.');
  const { name, size } = item;
  const file = { name, size, type: content.type, arrayBuffer: () => content.arrayBuffer() };
  const result = await readBlob(file, tools.files);
  const first = { problems: result.rejected.map((one) => ({ ...one, text: null })), links: result.links };
  return { parts: partsIn(db, result, tools), first };
}

function partsIn(db: CorpusDatabase, result: ReadResult, tools: JobTools): Part[] {
  const parts = result.articles.map(({ article }) => articlePart(db, article, tools));
  if (result.claims.length > 0) parts.push(claimsPart(db, result, tools));
  for (const { json, from } of result.corpusFiles) parts.push(corpusPart(db, json, from));
  return parts;
}

function articlePart(db: CorpusDatabase, article: Article, { reader }: JobTools): Part {
  return async (record) => {
    const plan = await planArticle(db, article, reader);
    const tables = [db.jobs, db.jobItems, db.jobFiles];
    await saveImport(db, plan, { also: { tables, work: (report) => record({ sums: sumsOf(report) }) } });
  };
}

/** All claims of a file in one part: done again after an end in the middle, they are the same claims. */
function claimsPart(db: CorpusDatabase, { claims }: ReadResult, { reader }: JobTools): Part {
  return async (record) => {
    const state = (await readSettings(db)).newClaims;
    const result: Pick<ReadResult, 'rejected'> = { rejected: [] };
    const plans = await planClaims(db, claims, reader, result, { state });
    const sums: Partial<JobSums>[] = [];
    for (const plan of plans) sums.push(sumsOf(await saveImport(db, plan)));
    await record({ sums: sums.reduce(added, {}), problems: result.rejected.map((one) => ({ ...one, text: null })) });
  };
}

function corpusPart(db: CorpusDatabase, json: string, from: string): Part {
  return async (record) => {
    const before = { sources: await db.sources.count(), claims: await db.claims.count() };
    await backupBefore(db, 'before-import');
    const report = await importCorpus(db, json).catch((error: unknown) => {
      // The file is of a newer version, and not the database: the other files can do without it.
      if (error instanceof CorpusError && error.kind === 'newer-version') return null;
      throw error;
    });
    if (report === null) {
      return record({ problems: [{ from, reason: 'newer-corpus', detail: null, text: null, count: 1 }] });
    }
    const sources = (await db.sources.count()) - before.sources;
    const claims = (await db.claims.count()) - before.claims;
    const sums = { added: sources, claims, updated: report.updated, duplicate: report.added === 0 ? 1 : 0 };
    const problems = report.rejected.map(({ what, reason, count }) => ({
      ...{ from, reason: null, detail: null, count },
      text: `${what}: ${reason}`,
    }));
    await record({ sums, problems });
  };
}

function sumsOf(report: ImportReport): Partial<JobSums> {
  const word = report.source === 'duplicate' && report.added > 0 ? 'updated' : report.source;
  return { [word]: 1, claims: report.added };
}

function added(a: Partial<JobSums>, b: Partial<JobSums>): JobSums {
  const of = (key: keyof JobSums) => (a[key] ?? 0) + (b[key] ?? 0);
  return { added: of('added'), updated: of('updated'), duplicate: of('duplicate'), claims: of('claims') };
}

function joined(a: Partial<Outcome>, b: Partial<Outcome>): Outcome {
  return {
    sums: added(a.sums ?? {}, b.sums ?? {}),
    problems: [...(a.problems ?? []), ...(b.problems ?? [])],
    links: [...(a.links ?? []), ...(b.links ?? [])],
  };
}

function problemOf({ name }: JobItemRow, text: string): JobProblem {
  return { from: name, reason: null, detail: null, text, count: 1 };
}

function textOf(error: unknown): string {
  return error instanceof Error && error.message !== '' ? error.message : 'It could not be read.';
}

/** The state of an item that has come to its end. */
function endState({ sums, links, problems }: Pick<JobItemRow, 'sums' | 'links' | 'problems'>): JobItemRow['state'] {
  if (sums.added + sums.updated + sums.claims + links > 0) return 'done';
  return sums.duplicate > 0 && problems.length === 0 ? 'skipped' : problems.length > 0 ? 'failed' : 'skipped';
}

/**
 * Notes that part `at` of `of` is done. Counted only where nobody has counted it yet, so a part that is done twice shows
 * once. May be called inside a transaction over the jobs' tables.
 */
async function record(
  db: CorpusDatabase,
  { id }: JobItemRow,
  at: number,
  of: number,
  outcome: Partial<Outcome>,
): Promise<void> {
  const work = async () => {
    const item = await db.jobItems.get(id);
    // Cancelled while it was being saved: what was saved counts all the same.
    const isMeant = item?.state === 'waiting' || (item?.state === 'cancelled' && outcome.sums !== undefined);
    if (item === undefined || item.at !== at || !isMeant) return;
    const next = { ...item, at: Math.min(at + 1, of), of, tries: 0 };
    next.sums = added(item.sums, outcome.sums ?? {});
    next.problems = [...item.problems, ...(outcome.problems ?? [])];
    next.links = item.links + (outcome.links?.length ?? 0);
    if (next.at >= of) next.state = endState(next);
    await db.jobItems.put(next);
    await keepFile(db, next, outcome.links ?? []);
    const job = await db.jobs.get(item.jobId);
    if (job !== undefined) await db.jobs.put({ ...job, sums: added(job.sums, outcome.sums ?? {}) });
  };
  await guarded(db.transaction('rw', [db.jobs, db.jobItems, db.jobFiles], work));
}

/** A file is kept while it waits, and where it has failed, for another try; of others only the links found in it. */
async function keepFile(db: CorpusDatabase, { id, state }: JobItemRow, links: FoundLink[]): Promise<void> {
  const isWanted = state === 'waiting' || state === 'failed';
  if (links.length === 0 && isWanted) return;
  const row = await db.jobFiles.get(id);
  const all = [...(row?.links ?? []), ...links];
  if (!isWanted && all.length === 0) await db.jobFiles.delete(id);
  else await db.jobFiles.put({ id, content: isWanted ? (row?.content ?? null) : null, links: all });
}

async function pauseFor(db: CorpusDatabase, job: JobRow, item: JobItemRow, trouble: string): Promise<void> {
  await guarded(db.jobs.update(job.id, { state: 'paused', trouble }));
  await guarded(db.jobItems.update(item.id, { tries: 0 }));
}
