import { browser } from '@/lib/platform/browser';

const KEY = 'turned';

/**
 * Whether this is the worker's first turn since the extension came to life: installed, updated, reloaded, switched on
 * again, or with the browser. No event tells of all of these (none at all of being switched on), but the browser empties
 * storage.session at each. Where it cannot be read, every turn counts as the first.
 */
export async function isFirstTurn(): Promise<boolean> {
  try {
    if ((await browser.storage.session.get(KEY))[KEY] === true) return false;
    await browser.storage.session.set({ [KEY]: true });
    return true;
  } catch {
    return true;
  }
}
