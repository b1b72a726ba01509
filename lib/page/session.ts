import type { Article, LiveArticle } from '@/lib/article/types';
import type { Finding, PageReport } from '@/lib/match/types';
import type { PageStatus } from '@/lib/messages/protocol';
import type { TopicMatch } from '@/lib/topic/types';
import type { Annotator } from './annotator';
import { untilAnswered } from './attempts';
import { carryOver } from './carry-over';
import { stillGone, withGone } from './gone';
import { followLifetime } from './lifetime';
import { createRuns } from './runs';
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
  let status: PageStatus = { state: 'checking', match };
  let live: LiveArticle | null = null;
  let report: PageReport | null = null;
  /** What the page has said and says no more. */
  let gone: Finding[] = [];
  let watch: PageWatch | null = null;
  /** What is still to be done, should the run that is to do it be ended by another. */
  const due = { read: false, ask: false };

  const tell = (next: PageStatus) => {
    status = next;
    deps.onStatus?.(next);
  };

  const runs = createRuns(document, (error) => {
    if (deps.isFinal?.(error)) stop();
    else tell({ state: 'failed', match, reason: error instanceof Error ? error.message : String(error) });
  });

  const stop = () => {
    if (runs.ended.aborted) return;
    runs.end();
    annotator.remove();
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
    gone = stillGone(gone, now.article);
    await show(now, report, signal);
  };

  const show = async (now: LiveArticle, what: PageReport, signal: AbortSignal) => {
    signal.throwIfAborted();
    const { lost, stale } = await annotator.show(now, what, signal);
    signal.throwIfAborted();
    if (stale) watch?.again();
    const findings = [...what.findings, ...gone];
    tell({ state: 'checked', match, report: { ...what, findings }, lost: [...lost, ...gone.map(({ id }) => id)] });
  };

  const nothingHere = () => {
    annotator.remove();
    report = null;
    gone = [];
    tell({ state: 'no-article', match });
  };

  const readCheckShow = (): Promise<void> =>
    runs.once(async (signal) => {
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
    return runs.once(async (signal) => {
      const [before, known] = [live, report];
      const fresh = await readPage(signal);
      live = fresh;
      if (fresh.article.blocks.length === 0) return nothingHere();
      if (before && known) {
        if (!due.ask && sameText(before.article, fresh.article)) return show(fresh, known, signal);
        due.ask = true;
        const { found, missing } = await sliced(carryOver(known.findings, before.article, fresh.article), signal);
        gone = withGone(stillGone(gone, fresh.article), missing, before.article, fresh.article);
        report = { ...known, findings: found };
        await show(fresh, report, signal);
      }
      await checkAndShow(fresh, signal);
    });
  };

  const recheck = (): Promise<void> => {
    const now = live;
    due.ask = true;
    gone = []; // nobody knows whether their verdicts would still be given
    if (!now || now.article.blocks.length === 0) return readCheckShow();
    const isGone = now.anchors.some((anchor) => anchor.some(({ node }) => !node.isConnected));
    return isGone || due.read ? readAgain() : runs.once((signal) => checkAndShow(now, signal));
  };

  const start = async () => {
    const { ended } = runs;
    if (deps.signal?.aborted) stop();
    deps.signal?.addEventListener('abort', stop, { once: true, signal: ended });
    if (ended.aborted) return;
    const { onLeave } = deps;
    const leave = (url: string) => {
      stop();
      onLeave?.(url);
    };
    followLifetime(document, { onLeave: onLeave && leave, onBack: () => void recheck() }, ended);
    watch = watchPage({
      document,
      owns: (node) => annotator.owns(node),
      cutByUs: (node) => annotator.cutByUs(node),
      reconcile: () => annotator.reconcile(),
      onChanged: () => void readAgain(),
      onLook: () => annotator.repaint(),
      signal: ended,
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

function sameText(a: Article, b: Article): boolean {
  return a.blocks.length === b.blocks.length && a.blocks.every((block, index) => block.text === b.blocks[index]?.text);
}
