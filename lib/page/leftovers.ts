import { BADGE_TAG } from './badge-host';
import { CARD_TAG } from './card-host';
import { HIGHLIGHT_NAMES } from './highlight';

/** The rules for our highlights carry this in their names. */
const HIGHLIGHT_PREFIX = 'second-source-';
/** Seen by every script of the page, as our badges are; says nothing but that a newer one of ours has come. */
const REPLACED = 'second-source:replaced';

/**
 * Takes out what an older version left in the page: when an extension is reloaded, its content scripts go on without
 * it (Chromium) or are cut off in mid-life (Firefox), and their badges stay.
 */
export function removeLeftovers(document: Document): void {
  for (const host of document.querySelectorAll(`${BADGE_TAG},${CARD_TAG}`)) host.remove();
  for (const style of document.querySelectorAll(':root > style')) {
    if (style.textContent?.includes(`::highlight(${HIGHLIGHT_PREFIX}`)) style.remove();
  }
  const registry = typeof CSS === 'undefined' ? undefined : CSS.highlights;
  // By name: Firefox gives content scripts no iterator over the page's registry.
  for (const name of HIGHLIGHT_NAMES) registry?.delete(name);
}

/**
 * Tells older ones of ours in this page to go, and goes itself when a newer one comes. The page can send that event too:
 * whoever hears it goes only when its extension is gone, so it is no switch in the page's hands.
 * @param isAlive whether the extension that this script belongs to is still there
 * @param signal ends it
 */
export function replacesOlder(document: Document, go: () => void, isAlive: () => boolean, signal: AbortSignal): void {
  document.dispatchEvent(new CustomEvent(REPLACED));
  document.addEventListener(
    REPLACED,
    () => {
      if (!isAlive()) go();
    },
    { signal },
  );
}
