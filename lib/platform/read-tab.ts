import type { Article } from '@/lib/article/types';
import type { ToTab } from '@/lib/messages/protocol';
import { browser } from '@/lib/platform/browser';
import { injectAnnotate } from '@/lib/platform/inject';
import { sendToTab, Unreachable } from '@/lib/platform/messages';
import { mayRunOn } from '@/lib/platform/permissions';

/** Reading articles out of tabs: one that is open, or one that is opened for it in the background and closed again. */

const NO_ARTICLE = 'This page has no article text that can be read.';
const OLD_PAGE = 'This page does not answer. Load it again and retry.';
const NO_ACCESS = 'The browser withholds access to this site. Allow it and try again.';
const NOT_OPENED = 'This page did not open in time. Try again, or open it yourself and import it from there.';

const OPEN_MS = 30_000;
const LOOK_MS = 150;
/** Pages that bring their text by script get a second look after this. */
const LATE_TEXT_MS = 1_500;

type Asked = 'tab:read' | 'tab:read-selection';

/** The article of an open tab. A page that the gate passed by gets the reader first. @throws Error to be shown */
export async function readTab(tabId: number): Promise<Article> {
  const article = await ask(tabId, 'tab:read');
  if (isEmpty(article)) throw new Error(NO_ARTICLE);
  return article;
}

/** The article of an open tab with what is selected in it. @throws Error to be shown */
export async function readSelection(tabId: number): Promise<ToTab['tab:read-selection']['out']> {
  const read = await ask(tabId, 'tab:read-selection');
  if (isEmpty(read.article)) throw new Error(NO_ARTICLE);
  return read;
}

/**
 * Opens a page in a background tab, reads its article and closes the tab: the browser loads the page as if the reader
 * had opened it, and the extension itself asks nobody for anything.
 * @throws Error to be shown; the signal's reason when it ends
 */
export async function openAndRead(url: string, signal: AbortSignal): Promise<Article> {
  if (!(await mayRunOn(url))) throw new Error(NO_ACCESS);
  signal.throwIfAborted();
  const { id } = await browser.tabs.create({ url, active: false });
  if (id === undefined) throw new Error(NOT_OPENED);
  try {
    await browser.tabs.update(id, { muted: true });
    await loaded(id, signal);
    return await readWhenThere(id, signal);
  } finally {
    await browser.tabs.remove(id).catch(() => undefined);
  }
}

async function loaded(id: number, signal: AbortSignal): Promise<void> {
  for (const end = Date.now() + OPEN_MS; Date.now() < end; ) {
    signal.throwIfAborted();
    const { status, url } = await browser.tabs.get(id);
    if (status === 'complete' && url !== undefined && url !== 'about:blank') return;
    await pause(LOOK_MS);
  }
  throw new Error(NOT_OPENED);
}

async function readWhenThere(id: number, signal: AbortSignal): Promise<Article> {
  const article = await ask(id, 'tab:read').catch((error) => {
    throw error instanceof Error && /cannot|missing|error page/i.test(error.message) ? new Error(NOT_OPENED) : error;
  });
  if (!isEmpty(article)) return article;
  await pause(LATE_TEXT_MS);
  signal.throwIfAborted();
  return readTab(id);
}

async function ask<Name extends Asked>(tabId: number, name: Name): Promise<ToTab[Name]['out']> {
  try {
    return await sendToTab(tabId, name, null);
  } catch (error) {
    if (!(error instanceof Unreachable)) throw error;
  }
  try {
    await injectAnnotate(tabId);
    return await sendToTab(tabId, name, null);
  } catch (error) {
    throw error instanceof Unreachable ? new Error(OLD_PAGE) : error;
  }
}

function isEmpty({ blocks }: Article): boolean {
  return blocks.every((block) => block.text.trim() === '');
}

const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));
