import type { Tab } from './tab';

interface Api {
  runtime: { onMessage: { addListener(listener: (message: unknown) => void): void } };
}

/** To be run in an extension page: every message of every content script passes by there; this counts them. */
export function countMessages(): void {
  const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', Api>;
  const seen: unknown[] = [];
  Object.assign(globalThis, { seen });
  (browser ?? chrome).runtime.onMessage.addListener((message) => {
    seen.push(message);
  });
}

/** What has passed by since. */
export const messagesSeen = (tab: Tab) => tab.evaluate(() => (globalThis as unknown as { seen: unknown[] }).seen);
