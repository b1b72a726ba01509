import { answerInBackground, type BackgroundHandlers, textOf } from '@/lib/messages/answer';
import type { Reply, ToBackground, ToTab } from '@/lib/messages/protocol';
import type { Sender } from '@/lib/messages/senders';
import { browser } from '@/lib/platform/browser';
import { takeOffAtEnd } from '@/lib/platform/take-off';

/**
 * Nobody answers: the extension was reloaded or removed under a running content script, or the tab has none of ours.
 * Callers treat it silently.
 */
export class Unreachable extends Error {
  override name = 'Unreachable';
}

/** Whether the extension that this script belongs to is still the running one. */
export function isExtensionAlive(): boolean {
  try {
    return browser.runtime?.id !== undefined;
  } catch {
    return false;
  }
}

/**
 * Asks the background. A worker that dies while it works on the answer is woken and asked once more.
 * @throws Unreachable when nobody answers, Error with the background's own words when it refuses.
 */
export async function sendToBackground<Name extends keyof ToBackground>(
  name: Name,
  data: ToBackground[Name]['in'],
): Promise<ToBackground[Name]['out']> {
  const message = { name, data };
  const reply =
    (await tryToSend(() => browser.runtime.sendMessage(message))) ??
    (await tryToSend(() => browser.runtime.sendMessage(message)));
  return open<ToBackground[Name]['out']>(reply, name);
}

/** Asks the content script of a tab. @throws Unreachable when there is none, Error when it refuses. */
export async function sendToTab<Name extends keyof ToTab>(
  tabId: number,
  name: Name,
  data: ToTab[Name]['in'],
): Promise<ToTab[Name]['out']> {
  const reply = await tryToSend(() => browser.tabs.sendMessage(tabId, { name, data }, { frameId: 0 }));
  return open<ToTab[Name]['out']>(reply, name);
}

/** Answers messages to the background. Must be called in the first turn of the worker, or the waking message is lost. */
export function listenInBackground(handlers: BackgroundHandlers): void {
  const self = { id: browser.runtime.id, origin: browser.runtime.getURL('') };
  browser.runtime.onMessage.addListener(((message: unknown, sender: Sender) =>
    answerInBackground(message, sender, handlers, self)) as never);
}

/** For pages of the extension: tells whenever another one has changed the corpus, until the returned function is called. */
export function onCorpusChanged(tell: () => void): () => void {
  const listener = ((message: unknown, sender: Sender) => {
    const { name } = (message ?? {}) as { name?: unknown };
    if (sender.id === browser.runtime.id && name === 'corpus:changed') tell();
  }) as never;
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}

/** A handler gives this to leave a message unanswered, as if nothing of ours ran in the tab. */
export const NO_ANSWER = Symbol('no answer');

/** One handler for each message to a tab. */
export type TabHandlers = {
  [Name in keyof ToTab]: (
    data: ToTab[Name]['in'],
  ) => Promise<ToTab[Name]['out']> | ToTab[Name]['out'] | typeof NO_ANSWER;
};

/** Answers messages to this tab's content script. @param signal ends it. */
export function listenInTab(handlers: TabHandlers, signal: AbortSignal): void {
  const listener = ((message: unknown, sender: Sender) => {
    const { name, data } = (message ?? {}) as { name?: unknown; data?: unknown };
    if (sender.id !== browser.runtime.id || typeof name !== 'string' || !Object.hasOwn(handlers, name)) return;
    const handler = handlers[name as keyof ToTab] as (data: unknown) => unknown;
    return Promise.resolve()
      .then(() => handler(data))
      .then(
        (value): Reply<unknown> | undefined => (value === NO_ANSWER ? undefined : { ok: true, value }),
        (error): Reply<unknown> => ({ ok: false, error: textOf(error) }),
      );
  }) as never;
  browser.runtime.onMessage.addListener(listener);
  takeOffAtEnd(signal, () => browser.runtime.onMessage.removeListener(listener));
}

/** The reply, or undefined where the way was cut: whatever the browser throws here only says that nobody answered. */
async function tryToSend(send: () => Promise<unknown>): Promise<Reply<unknown> | undefined> {
  if (!isExtensionAlive()) return undefined;
  try {
    return ((await send()) as Reply<unknown> | undefined) ?? undefined;
  } catch {
    return undefined;
  }
}

function open<T>(reply: Reply<unknown> | undefined, name: string): T {
  if (!reply) throw new Unreachable(`nobody answers to ${name}`);
  if (!reply.ok) throw new Error(reply.error);
  return reply.value as T;
}
