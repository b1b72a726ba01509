import type { Article, LiveArticle } from '@/lib/article/types';
import type { PageReport } from '@/lib/match/types';
import type { PageStatus } from '@/lib/messages/protocol';
import type { TopicMatch } from '@/lib/topic/types';
import { watchAddress } from './address';
import type { Annotator } from './annotator';
import { untilAnswered } from './attempts';
import { giveBack, runInSlices } from './slices';
import { watchPage } from './watch';

/** What a page session needs; everything it cannot know itself is given, so that it can be tested without a browser. */
export interface PageSessionDeps {
  document: Document;
  match: TopicMatch | null;
  /** Reads the page in steps, past our own nodes (readArticleInSteps of lib/article). */
  read: (isOwn: (node: Node) => boolean) => Generator<unknown, LiveArticle, void>;
  /** Compares an article with the corpus; a lost answer is asked for again. */
  check: (article: Article) => Promise<PageReport>;
  annotator: Annotator;
  onStatus?: (status: PageStatus) => void;
  /**
   * The page has moved on to another address; this session has ended and taken its badges out. Given only where nobody
   * else follows the address (the gate does so in the extension, and tells it by signal or stop()).
   */
  onLeave?: (url: string) => void;
  /** Ends the session, as stop() does. */
  signal?: AbortSignal;
  /** After such an error of check() there is no use in trying again, and nothing is said (a dead extension). */
  isFinal?: (error: unknown) => boolean;
  pause?: () => Promise<void>;
  backoffMs?: readonly number[];
}

/** One life on one page address. */
export interface PageSession {
  /** Reads, checks and annotates; resolves when done, whatever came of it. Never throws. */
  start(): Promise<void>;
  /** Checks again: the corpus or a decision has changed. Badges that still hold stay. */
  recheck(): Promise<void>;
  status(): PageStatus;
  /** The article as it was read last; null before and where there is none. */
  article(): Article | null;
  jump(findingId: string): boolean;
  /** Ends the session and leaves no trace. */
  stop(): void;
}

/** Creates the session of the page's present address; start() sets it going. */
export function createPageSession(deps: PageSessionDeps): PageSession {
  const { document, annotator, match } = deps;
  const end = new AbortController();
  let status: PageStatus = { state: 'checking', match };
  let live: LiveArticle | null = null;
  let report: PageReport | null = null;
  let run = new AbortController();

  const tell = (next: PageStatus) => {
    status = next;
    deps.onStatus?.(next);
  };

  const stop = () => {
    if (end.signal.aborted) return;
    end.abort();
    run.abort();
    annotator.remove();
  };

  /** Each run ends the one before it; after every await a run that is no longer wanted ends by its signal. */
  const once = async (work: (signal: AbortSignal) => Promise<void>) => {
    run.abort();
    if (end.signal.aborted) return;
    run = new AbortController();
    const { signal } = run;
    try {
      await work(signal);
    } catch (error) {
      if (signal.aborted) return;
      if (deps.isFinal?.(error)) stop();
      else tell({ state: 'failed', match, reason: error instanceof Error ? error.message : String(error) });
    }
  };

  const readPage = async (signal: AbortSignal): Promise<LiveArticle> => {
    const slices = { signal, ...(deps.pause ? { pause: deps.pause } : {}) };
    // The task that starts us has just compiled this script: reading gets one of its own.
    await (deps.pause ?? giveBack)();
    const read = await runInSlices(
      deps.read((node) => annotator.owns(node)),
      slices,
    );
    signal.throwIfAborted();
    return read;
  };

  const ask = (article: Article, signal: AbortSignal): Promise<PageReport> => {
    const { isFinal, backoffMs } = deps;
    const options = { signal, ...(isFinal ? { isFinal } : {}), ...(backoffMs ? { backoffMs } : {}) };
    return untilAnswered(() => deps.check(article), options);
  };

  const checkAndShow = async (now: LiveArticle, signal: AbortSignal) => {
    report = await ask(now.article, signal);
    await show(now, report, signal);
  };

  const show = async (now: LiveArticle, what: PageReport, signal: AbortSignal) => {
    signal.throwIfAborted();
    const { lost } = await annotator.show(now, what, signal);
    signal.throwIfAborted();
    tell({ state: 'checked', match, report: what, lost });
  };

  const readCheckShow = (): Promise<void> =>
    once(async (signal) => {
      tell({ state: 'checking', match });
      live = await readPage(signal);
      if (live.article.blocks.length === 0) return tell({ state: 'no-article', match });
      await checkAndShow(live, signal);
    });

  /**
   * The page has changed. Looked at with the badges in place first: most changes are none of the article's, and then
   * nothing moves. The same text in new nodes needs new places only, another text a new check.
   */
  const readAgain = (): Promise<void> =>
    once(async (signal) => {
      const fresh = await readPage(signal);
      const same = live !== null && report !== null && sameText(live.article, fresh.article);
      if (same && !annotator.reconcile()) return;
      if (!same && fresh.article.blocks.length > 0) report = await ask(fresh.article, signal);
      annotator.remove(); // joins the texts we split, so that what is read now is what the page wrote
      live = await readPage(signal);
      if (live.article.blocks.length === 0) return tell({ state: 'no-article', match });
      if (report && sameText(fresh.article, live.article)) await show(live, report, signal);
      else await checkAndShow(live, signal);
    });

  const recheck = (): Promise<void> => {
    const now = live;
    if (!now || now.article.blocks.length === 0) return readCheckShow();
    if (now.elements.some((element) => !element.isConnected)) {
      annotator.remove();
      return readCheckShow();
    }
    return once((signal) => checkAndShow(now, signal));
  };

  const start = async () => {
    if (deps.signal?.aborted) stop();
    deps.signal?.addEventListener('abort', stop, { once: true, signal: end.signal });
    if (end.signal.aborted) return;
    followLife(document, end.signal, { stop, recheck, onLeave: deps.onLeave });
    watchPage({
      document,
      owns: (node) => annotator.owns(node),
      cutByUs: (node) => annotator.cutByUs(node),
      reconcile: () => annotator.reconcile(),
      nearArticle: (element) => isNear(element, live),
      onChanged: () => void readAgain(),
      onLook: () => annotator.repaint(),
      signal: end.signal,
    });
    await readCheckShow();
  };

  return {
    start,
    recheck,
    status: () => status,
    article: () => live?.article ?? null,
    jump: (findingId) => annotator.jump(findingId),
    stop,
  };
}

/** Leaves when the address changes (if asked to); comes back checked anew from the back/forward cache. */
function followLife(
  document: Document,
  signal: AbortSignal,
  life: { stop: () => void; recheck: () => Promise<void>; onLeave: PageSessionDeps['onLeave'] },
): void {
  const window = document.defaultView;
  if (!window) return;
  const { onLeave } = life;
  if (onLeave) {
    const onAddress = (url: string) => {
      life.stop();
      onLeave(url);
    };
    watchAddress(window, onAddress, signal);
  }
  const onShow = (event: PageTransitionEvent) => event.persisted && void life.recheck();
  window.addEventListener('pageshow', onShow as EventListener, { signal });
}

function sameText(a: Article, b: Article): boolean {
  return a.blocks.length === b.blocks.length && a.blocks.every((block, index) => block.text === b.blocks[index]?.text);
}

/** Whether an element holds, or is held by, the article's own blocks or stands among them. */
function isNear(element: Element, live: LiveArticle | null): boolean {
  const first = live?.elements.find((block) => block.isConnected);
  const last = live?.elements.findLast((block) => block.isConnected);
  if (!first || !last) return true;
  return element.contains(first) || element.contains(last) || live?.elements.includes(element) === true;
}
