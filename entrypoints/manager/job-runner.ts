import type { CorpusDatabase } from '@/corpus/database';
import { type JobTools, runJobs } from '@/corpus/run-jobs';
import type { Article } from '@/lib/article/types';
import { note } from '@/lib/platform/log';
import { sendToBackground } from '@/lib/platform/messages';
import { openAndRead } from '@/lib/platform/read-tab';
import { factReader } from '../importing/article';

/** All open managers share the jobs; the one that holds this lock works on them, and the next one goes on after it. */
const LOCK = 'second-source-import';

/** Between two pages of one host, in milliseconds: as fast as somebody who opens one after the other. */
const SAME_HOST_PAUSE_MS = 3_000;
/** How often pages and gate are told of a job under way, in milliseconds. */
const TELL_MS = 30_000;
/** After what keeps the jobs as a whole from going on, in milliseconds. */
const AGAIN_MS = 10_000;

/** Works on the jobs while the manager is open. */
export interface JobRunner {
  /** There may be something to do. Never throws. */
  wake(): void;
  /** Why nothing goes on, where not even that could be written down: the disk is full. Fit to be shown; null where all is well. */
  trouble(): string | null;
}

/** Makes the runner. @param signal ends it with its page */
export function createJobRunner(database: () => Promise<CorpusDatabase>, signal: AbortSignal): JobRunner {
  let waiting = false;
  let trouble: string | null = null;
  async function work(): Promise<void> {
    const db = await database();
    await navigator.locks.request(LOCK, { signal }, async () => {
      waiting = false;
      trouble = null;
      await runJobs(db, toolsFor(), signal);
    });
    await tell();
  }
  const wake = () => {
    if (waiting || signal.aborted) return;
    waiting = true;
    work().catch((error: unknown) => {
      waiting = false;
      if (signal.aborted) return;
      note('import', error);
      trouble = error instanceof Error ? error.message : String(error);
      setTimeout(wake, AGAIN_MS);
    });
  };
  return { wake, trouble: () => trouble };
}

function toolsFor(): JobTools {
  let told = Date.now();
  return {
    reader: factReader(),
    files: { parseHtml: (html) => new DOMParser().parseFromString(html, 'text/html') },
    readLink: politely(openAndRead),
    rest,
    onProgress() {
      if (Date.now() - told < TELL_MS) return;
      told = Date.now();
      void tell();
    },
  };
}

/** Gives the page's thread back. By message and not by timer: timers of a page in the background fire once a minute. */
function rest(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

/** Waits, but no longer than the signal. @throws its reason */
function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      reject(signal.reason);
    });
  });
}

function politely(read: (url: string, signal: AbortSignal) => Promise<Article>): typeof read {
  const last = new Map<string, number>();
  return async (url, signal) => {
    const { host } = new URL(url);
    const wait = (last.get(host) ?? 0) + SAME_HOST_PAUSE_MS - Date.now();
    if (wait > 0) await pause(wait, signal);
    try {
      return await read(url, signal);
    } finally {
      last.set(host, Date.now());
    }
  };
}

/** Open pages and the gate follow the corpus. What was saved stays saved where the background does not answer. */
async function tell(): Promise<void> {
  await sendToBackground('corpus:changed', null).catch(() => undefined);
}
