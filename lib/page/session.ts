import type { Article, LiveArticle } from '@/lib/article/types';
import type { Finding, PageReport } from '@/lib/match/types';
import type { PageStatus } from '@/lib/messages/protocol';
import type { TopicMatch } from '@/lib/topic/types';
import { watchAddress, whenShown } from './address';
import type { Annotator } from './annotator';
import { untilAnswered } from './attempts';
import { carryOver } from './carry-over';
import { giveBack, giveBackWhenIdle, runInSlices } from './slices';
import { type PageWatch, watchPage } from './watch';

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
  let watch: PageWatch | null = null;
  /** What is still to be done, should the run that is to do it be ended by another. */
  const due = { read: false, ask: false };

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

  /**
   * Each run ends the one before it; after every await a run that is no longer wanted ends by its signal. None begins
   * while nobody sees the page.
   */
  const once = async (work: (signal: AbortSignal) => Promise<void>) => {
    run.abort();
    if (end.signal.aborted) return;
    run = new AbortController();
    const { signal } = run;
    try {
      await new Promise<void>((resolve) => whenShown(document, resolve));
      signal.throwIfAborted();
      await work(signal);
    } catch (error) {
      if (signal.aborted) return;
      if (deps.isFinal?.(error)) stop();
      else tell({ state: 'failed', match, reason: error instanceof Error ? error.message : String(error) });
    }
  };

  /** In slices: at once where the reader waits for badges, in idle moments where the page only has changed. */
  const sliced = <T>(steps: Generator<unknown, T, void>, signal: AbortSignal): Promise<T> =>
    runInSlices(steps, { signal, pause: deps.pause ?? (report ? giveBackWhenIdle : giveBack) });

  const readPage = async (signal: AbortSignal): Promise<LiveArticle> => {
    // The task that starts us has just compiled this script: reading gets one of its own.
    await (deps.pause ?? giveBack)();
    const read = await sliced(
      deps.read((node) => annotator.owns(node)),
      signal,
    );
    signal.throwIfAborted();
    due.read = false;
    const article = annotator.wholeArticle(read);
    watch?.follow(article);
    return article;
  };

  const ask = (article: Article, signal: AbortSignal): Promise<PageReport> => {
    const { isFinal, backoffMs } = deps;
    const options = { signal, ...(isFinal ? { isFinal } : {}), ...(backoffMs ? { backoffMs } : {}) };
    return untilAnswered(() => deps.check(article), options);
  };

  const checkAndShow = async (now: LiveArticle, signal: AbortSignal) => {
    report = await ask(now.article, signal);
    due.ask = false;
    await show(now, report, [], signal);
  };

  /** @param missing findings that are known to be gone from the page */
  const show = async (now: LiveArticle, what: PageReport, missing: Finding[], signal: AbortSignal) => {
    signal.throwIfAborted();
    const { lost, stale } = await annotator.show(now, what, signal);
    signal.throwIfAborted();
    if (stale) watch?.again();
    const findings = [...what.findings, ...missing];
    const gone = [...lost, ...missing.map(({ id }) => id)];
    tell({ state: 'checked', match, report: { ...what, findings }, lost: gone });
  };

  const nothingHere = () => {
    annotator.remove();
    report = null;
    tell({ state: 'no-article', match });
  };

  const readCheckShow = (): Promise<void> =>
    once(async (signal) => {
      tell({ state: 'checking', match });
      live = await readPage(signal);
      if (live.article.blocks.length === 0) return nothingHere();
      await checkAndShow(live, signal);
    });

  /**
   * The page has changed. The same text in other nodes needs new places only. In another text, what still stands there
   * word for word keeps its badge while the whole is checked again.
   */
  const readAgain = (): Promise<void> => {
    due.read = true;
    return once(async (signal) => {
      const [before, known] = [live, report];
      const fresh = await readPage(signal);
      live = fresh;
      if (fresh.article.blocks.length === 0) return nothingHere();
      if (before && known) {
        if (!due.ask && sameText(before.article, fresh.article)) return show(fresh, known, [], signal);
        due.ask = true;
        const { found, missing } = await sliced(carryOver(known.findings, before.article, fresh.article), signal);
        report = { ...known, findings: found };
        await show(fresh, report, missing, signal);
      }
      await checkAndShow(fresh, signal);
    });
  };

  const recheck = (): Promise<void> => {
    const now = live;
    due.ask = true;
    if (!now || now.article.blocks.length === 0) return readCheckShow();
    const isGone = now.anchors.some((anchor) => anchor.some(({ node }) => !node.isConnected));
    return isGone || due.read ? readAgain() : once((signal) => checkAndShow(now, signal));
  };

  const start = async () => {
    if (deps.signal?.aborted) stop();
    deps.signal?.addEventListener('abort', stop, { once: true, signal: end.signal });
    if (end.signal.aborted) return;
    followLife(document, end.signal, { stop, recheck, onLeave: deps.onLeave });
    watch = watchPage({
      document,
      owns: (node) => annotator.owns(node),
      cutByUs: (node) => annotator.cutByUs(node),
      reconcile: () => annotator.reconcile(),
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
