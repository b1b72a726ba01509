import { readArticleInSteps } from '@/lib/article/read';
import type { Article, LiveArticle } from '@/lib/article/types';
import { type Annotator, createAnnotator } from '@/lib/page/annotator';
import type { Handover } from '@/lib/page/handover';
import { goesWhenReplaced, removeHighlights, removeLeftovers, tellOlder } from '@/lib/page/leftovers';
import { type SelectedArticle, selectedIn } from '@/lib/page/selected';
import { createPageSession, type PageSession } from '@/lib/page/session';
import { giveBack, runInSlices } from '@/lib/page/slices';
import { note } from '@/lib/platform/log';
import { isExtensionAlive, listenInTab, sendToBackground, Unreachable } from '@/lib/platform/messages';
import type { TopicMatch } from '@/lib/topic/types';
import { createPageWords, type PageWords } from './page-words';
import { createTabHandlers } from './tab-handlers';

/** Only in builds made with `wxt build --mode e2e`: lets tests look into our shadow roots. The page can, too. */
const OPEN_SHADOW = import.meta.env.MODE === 'e2e';

/** Something that may happen long after the extension is gone: a good moment to notice. */
const SIGNS_OF_LIFE = ['visibilitychange', 'focusin', 'pointerdown', 'scroll'] as const;

/** What the page does with the injected part. */
export interface PageLife {
  /** The session of the present address, if one runs. */
  session(): PageSession | null;
  /** Starts one, whatever the gate says. */
  begin(match: TopicMatch | null): void;
  /** Takes everything off the page. */
  stop(): void;
  /** Reads the article without a session. */
  read(): Promise<Article>;
  /** The same, with what the reader has selected of it. */
  readSelection(): Promise<SelectedArticle>;
}

/** Makes the ends that gate and sweep know, and answers messages until the extension is gone. Nothing starts yet. */
export function createPageLife(
  document: Document,
  shared: Handover,
): Required<Pick<Handover, 'start' | 'stop' | 'owns'>> {
  const end = new AbortController();
  let session: PageSession | null = null;
  const { words, ready } = createPageWords(end.signal);
  const annotator = createOwnAnnotator(document, () => session, words);

  const life: PageLife = {
    session: () => session,
    begin(match) {
      session?.stop();
      session = startSession(document, match, { annotator, left: () => life.stop(), signal: end.signal });
    },
    stop() {
      if (!session) return;
      session.stop();
      session = null;
      sendToBackground('page:left', null).catch(silently);
    },
    read: async () => (await readNow(document, (node) => annotator.owns(node))).article,
    readSelection: async () => selectedIn(document, await readNow(document, (node) => annotator.owns(node))),
  };
  const die = () => {
    if (end.signal.aborted) return;
    end.abort();
    session = null;
    shared.match = null;
  };

  tellOlder(document);
  removeLeftovers(document);
  removeHighlights();
  goesWhenReplaced(document, die, isExtensionAlive, end.signal);
  dieWithExtension(document, die, end.signal);
  listenInTab(createTabHandlers(life, shared), end.signal);
  return {
    // In a task of its own: the one that calls us has just compiled and set up this script.
    start: () => {
      Promise.all([giveBack(), ready]).then(() => {
        if (shared.match && !end.signal.aborted) life.begin(shared.match);
      });
    },
    stop: life.stop,
    owns: (node) => annotator.owns(node),
  };
}

function startSession(
  document: Document,
  match: TopicMatch | null,
  { annotator, left, signal }: { annotator: Annotator; left: () => void; signal: AbortSignal },
): PageSession {
  const session = createPageSession({
    document,
    match,
    annotator,
    read: (isOwn) => readSteps(document, isOwn),
    check: (article) => sendToBackground('page:check', { article, match }),
    isFinal: (error) => error instanceof Unreachable && !isExtensionAlive(),
    signal,
    // what the gate has matched, the gate follows; a page checked on demand is left by its session
    ...(match ? {} : { onLeave: left }),
  });
  session.start().catch((error) => note('page session', error));
  return session;
}

/** The annotator, with what the reader can do on a card. A decision shows in the text once the card is closed. */
function createOwnAnnotator(
  document: Document,
  session: () => PageSession | null,
  words: PageWords['words'],
): Annotator {
  return createAnnotator({
    document,
    words,
    openShadow: OPEN_SHADOW,
    async onNotSame({ sentence }, { attribute, claimId }) {
      return (await sendToBackground('decision:not-same', { sentence, attribute, claimId })).id;
    },
    onUndo: (id) => sendToBackground('decision:undo', { id }),
    onDecided: () => session()?.recheck(),
    onHideSite: () => sendToBackground('site:set', { host: document.location.hostname, on: false }),
  });
}

/** The article as the page has it now, without a session. */
async function readNow(document: Document, isOwn: (node: Node) => boolean): Promise<LiveArticle> {
  return runInSlices(readSteps(document, isOwn));
}

function readSteps(document: Document, isOwn: (node: Node) => boolean) {
  return readArticleInSteps(document, { url: document.URL, isOwn, isShown: (el) => el.checkVisibility() });
}

/** No event tells a content script that its extension was reloaded; whatever else happens on the page must do. */
function dieWithExtension(document: Document, die: () => void, signal: AbortSignal): void {
  const look = () => {
    if (!isExtensionAlive()) die();
  };
  for (const sign of SIGNS_OF_LIFE) document.addEventListener(sign, look, { capture: true, passive: true, signal });
}

function silently(error: unknown): void {
  if (!(error instanceof Unreachable)) note('page', error);
}
