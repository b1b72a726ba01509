import { browser } from '@/lib/platform/browser';
import { WATCH_KEY } from '@/lib/platform/gate-link';
import type { Watch } from '@/lib/topic/types';

/** What gates look for, or null before the background has compiled it for the first time. */
export async function loadWatch(): Promise<Watch | null> {
  const stored = (await browser.storage.local.get(WATCH_KEY))[WATCH_KEY] as Watch | undefined;
  return stored?.version === 1 ? stored : null;
}

/** Tells when it is gone, as after the reader has cleared the extension's storage. For the worker's first turn. */
export function onWatchLost(lost: () => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    const change = changes[WATCH_KEY];
    if (area === 'local' && change && change.newValue == null) lost();
  });
}

/** Stores it. An equal one is not written again: each write makes every open page look at itself. */
export async function saveWatch(watch: Watch): Promise<void> {
  if (JSON.stringify(await loadWatch()) === JSON.stringify(watch)) return;
  await browser.storage.local.set({ [WATCH_KEY]: watch });
}
