import type { ImportPreview } from '@/components/import/model';
import type { ImportClient, ImportInput, ReadOutcome } from '@/components/manager/import/model';
import { reasonLine } from '@/components/ui/messages/reason-line';
import { reasonsEn } from '@/components/ui/messages/reasons-en';
import type { CorpusDatabase } from '@/corpus/database';
import { readBlob } from '@/corpus/formats/read-file';
import { foundIn } from '@/corpus/formats/result';
import type { ReadResult } from '@/corpus/formats/types';
import { safeUrl } from '@/corpus/identity';
import { addJob, cancelJob, jobItems, linksOf, listJobs, removeJob, retryFailed, setJobState } from '@/corpus/jobs';
import type { Article } from '@/lib/article/types';
import { browser } from '@/lib/platform/browser';
import { openAndRead, readSelection, readTab } from '@/lib/platform/read-tab';
import { previewImport, saveArticle } from '../importing/article';
import type { Places } from '../importing/preview';
import type { Corpus } from './client';
import type { JobRunner } from './job-runner';

/** The article that is being previewed: what is saved must be what was shown. */
interface Shown {
  article: Article;
  selected: Places | null;
}

/** The import view's ways to files, tabs and the corpus. */
export function createImportClient({ open: database, telling }: Corpus, runner: JobRunner): ImportClient {
  let shown: Shown | null = null;
  const show = async (next: Shown): Promise<ImportPreview> => {
    shown = next;
    return previewImport(await database(), next.article, null, next.selected);
  };
  const begin = async (work: (db: CorpusDatabase) => Promise<unknown>) => {
    await work(await database());
    runner.wake();
  };

  return {
    async read(input) {
      if (input.kind === 'tab') return { kind: 'article', preview: await show(await fromTab(input)) };
      const files = filesOf(input);
      const [only] = files;
      if (only !== undefined && files.length === 1) {
        const result = await readBlob(fileOf(only), { parseHtml });
        const outcome = await single(result, show);
        if (outcome !== null) return outcome;
      }
      const label = input.kind === 'files' ? input.label : null;
      const entries = files.map(({ name, content }) => ({ kind: 'file' as const, name, content }));
      await begin((db) => addJob(db, entries, label));
      return { kind: 'job' };
    },
    async preview(correction) {
      const { article, selected } = there(shown);
      return previewImport(await database(), article, correction, selected);
    },
    async save(correction, claimIds) {
      const undo = await saveArticle(await database(), there(shown).article, correction, claimIds);
      return telling(undo);
    },
    async openLink(url) {
      await allow([url]);
      return show({ article: await openAndRead(url, new AbortController().signal), selected: null });
    },
    async openLinks(links, label) {
      await allow(links.map(({ url }) => url));
      const entries = links.flatMap(({ url, title }) => {
        const safe = safeUrl(url);
        return safe === null ? [] : [{ kind: 'link' as const, url: safe, title }];
      });
      await begin((db) => addJob(db, entries, label));
    },
    async jobs() {
      const trouble = runner.trouble();
      const jobs = await listJobs(await database());
      return jobs.map((job) =>
        job.state === 'running' && job.counts.waiting > 0 ? { ...job, trouble: job.trouble ?? trouble } : job,
      );
    },
    items: async (jobId, filter, limit) =>
      jobItems(await database(), jobId, filter === 'all' ? null : filter, { limit }),
    linksOf: async (jobId) => linksOf(await database(), jobId),
    pause: async (jobId) => setJobState(await database(), jobId, 'paused'),
    resume: (jobId) => begin((db) => setJobState(db, jobId, 'running')),
    cancel: async (jobId) => cancelJob(await database(), jobId),
    retry: (jobId) => begin((db) => retryFailed(db, jobId)),
    putAway: async (jobId) => removeJob(await database(), jobId),
  };
}

const parseHtml = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');

async function fromTab({ tabId, part }: Extract<ImportInput, { kind: 'tab' }>): Promise<Shown> {
  if (part === 'page') return { article: await readTab(tabId), selected: null };
  const { article, places } = await readSelection(tabId);
  return { article, selected: places };
}

function filesOf(input: Exclude<ImportInput, { kind: 'tab' }>): { name: string; content: Blob }[] {
  if (input.kind === 'files') return input.files;
  const type = input.isHtml ? 'text/html' : 'text/plain';
  return [{ name: input.isHtml ? 'pasted.html' : 'pasted.txt', content: new Blob([input.text], { type }) }];
}

function fileOf({ name, content }: { name: string; content: Blob }) {
  return { name, type: content.type, size: content.size, arrayBuffer: () => content.arrayBuffer() };
}

/**
 * A file with one article is shown first, and a list of addresses is asked about; null for what is better done as a job.
 * @throws Error with the one thing that is the matter, where nothing was found
 */
async function single(result: ReadResult, show: (next: Shown) => Promise<ImportPreview>): Promise<ReadOutcome | null> {
  const [article] = result.articles;
  const found = foundIn(result);
  if (article !== undefined && found === 1) {
    return { kind: 'article', preview: await show({ article: article.article, selected: null }) };
  }
  if (result.links.length > 0 && found === result.links.length) return { kind: 'links', links: result.links };
  const [fault] = result.rejected;
  if (found === 0 && fault !== undefined) throw new Error(reasonLine(fault, reasonsEn));
  return null;
}

function there(shown: Shown | null): Shown {
  if (shown === null) throw new Error('There is no article any more. Read it again.');
  return shown;
}

/**
 * Asks the browser for the hosts of addresses. No await before: browsers take the question straight from a press only.
 * @throws Error where the reader says no
 */
async function allow(urls: readonly string[]): Promise<void> {
  const hosts = new Set(urls.flatMap((url) => (URL.canParse(url) ? [new URL(url).hostname] : [])));
  const origins = [...hosts].flatMap((host) => [`http://${host}/*`, `https://${host}/*`]);
  if (!(await browser.permissions.request({ origins }))) throw new Error('The browser gives no access to these sites.');
}
