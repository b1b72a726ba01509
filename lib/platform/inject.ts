import { LIFELINE } from '@/lib/page/lifeline';
import { browser } from '@/lib/platform/browser';

/** The heavy part, the gate and the sweep, as WXT names the built files. */
const ANNOTATE = '/annotate.js';
const GATE = '/gate.js';
const SWEEP = '/sweep.js';

/**
 * Puts the heavy part into the top frame of a tab. Harmless where it already is. Without a match it stays idle there
 * and only answers tab:read. @throws where the browser allows no script (its own pages, the store, no permission).
 */
export async function injectAnnotate(tabId: number): Promise<void> {
  const target = { tabId, frameIds: [0] };
  // before the script: a worker that dies in between is asked again, and a sheet that is there is not added twice
  if (LIFELINE) await browser.scripting.insertCSS({ target, css: LIFELINE, origin: 'USER' }).catch(() => {});
  await browser.scripting.executeScript({ target, files: [ANNOTATE] });
}

/**
 * Puts the gate into a tab that was open before the extension was, and takes out what another life of it has left
 * there. @throws as injectAnnotate.
 */
export async function injectGate(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId, frameIds: [0] }, files: [SWEEP, GATE] });
}
