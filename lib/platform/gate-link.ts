import { browser } from 'wxt/browser';
import type { Reply, ToBackground } from '@/lib/messages/protocol';
import type { TopicMatch, Watch } from '@/lib/topic/types';

/**
 * The gate's own small seam to the browser: it runs on every page, so it goes without the polyfill (10 kB) and without
 * checks of what our own background wrote. Everything else uses lib/platform/messages.ts.
 */

/** Where the background keeps what gates look for; see lib/platform/watch-storage.ts. */
export const WATCH_KEY = 'watch';

/**
 * Gives the stored watch list now and whenever it changes; null while there is none. A page that comes back from the
 * cache has not heard of changes, so the list is read again. @param signal ends it.
 */
export async function followWatch(use: (watch: Watch | null) => void, signal: AbortSignal): Promise<void> {
  const changed = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const change = changes[WATCH_KEY];
    if (area === 'local' && change && !signal.aborted) use(asWatch(change.newValue));
  };
  const read = async () => {
    const stored = await browser.storage.local.get(WATCH_KEY);
    if (!signal.aborted) use(asWatch(stored[WATCH_KEY]));
  };
  browser.storage.onChanged.addListener(changed);
  addEventListener('pageshow', (event) => event.persisted && read().catch(() => {}), { signal });
  await read();
}

/** Milliseconds until a worker that died over the answer is asked again. */
const ASK_AGAIN = 500;

/**
 * Tells the background of a match. Gives whether the heavy part was injected. Throws when the extension is gone; a
 * worker that only died is asked again.
 */
export async function tellMatched(url: string, match: TopicMatch, tries = 3): Promise<boolean> {
  const data: ToBackground['page:matched']['in'] = { url, match };
  const reply: Reply<{ injected: boolean }> | null = await browser.runtime
    .sendMessage({ name: 'page:matched', data })
    .catch(() => null);
  if (reply?.ok || !tries) return !!reply?.ok && reply.value.injected;
  await new Promise((resolve) => setTimeout(resolve, ASK_AGAIN));
  return tellMatched(url, match, tries - 1);
}

function asWatch(stored: unknown): Watch | null {
  return (stored as Watch | undefined)?.version === 1 ? (stored as Watch) : null;
}
