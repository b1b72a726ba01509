/** Notices when the page changes under our badges. */

import type { LiveArticle } from '@/lib/article/types';
import { debounced } from './budget';
import { type Surroundings, surroundingsOf } from './near';

export interface WatchOptions {
  document: Document;
  /** Whether a node is ours; our own changes are not seen. */
  owns: (node: Node) => boolean;
  cutByUs: (node: Text) => boolean;
  /** Called in the microtask after a change, before it is painted. @returns whether something of ours was hurt */
  reconcile: () => boolean;
  /** The article was changed, or badges thrown out: read again. Called debounced, within the budget. */
  onChanged: () => void;
  /** The page may have turned light or dark. */
  onLook: () => void;
  signal: AbortSignal;
}

/** What the watcher can be told. */
export interface PageWatch {
  /** The article as read last: what appears far from it (comments, promos) is none of our business. */
  follow(live: LiveArticle): void;
  /** Something else shows that the page has changed; same delay and budget. */
  again(): void;
}

/** From so many records on, nodes are not looked at one by one. */
const HUGE_BATCH = 2_000;
/** Shorter additions are no paragraph, unless they end as a sentence does: counters, dates and labels do not. */
const LEAST_TEXT = 60;
const ENDS_A_SENTENCE = /[.!?…。！？؟।]["'”’»)\]]*$/;
/** Shorter ones are no sentence, and what comes into sight so short are menus and hints. */
const LEAST_SENTENCE = 20;
/** By these, text that was not shown is unfolded ("read more"), as far as mark-up says so. */
const UNFOLDING: MutationObserverInit = {
  subtree: true,
  attributes: true,
  attributeFilter: ['hidden', 'aria-hidden', 'style'],
  attributeOldValue: true,
};
const CONTENT: MutationObserverInit = { childList: true, characterData: true, subtree: true };
const THEMES = ['class', 'style', 'data-theme', 'data-color-mode', 'dark'];

/** Starts watching; ends with the signal. Never polls. */
export function watchPage(options: WatchOptions): PageWatch {
  const { document, signal } = options;
  const again = debounced(options.onChanged, signal);
  let around = surroundingsOf(null);
  const observer = new MutationObserver((records) => {
    const foreign = records.length > HUGE_BATCH || records.some((record) => isForeign(record, options));
    if (!foreign) return;
    const hurt = options.reconcile();
    if (hurt || records.slice(0, HUGE_BATCH).some((record) => bringsText(record, options, around))) again();
  });
  observer.observe(document.documentElement, CONTENT);
  const unfolded = (records: MutationRecord[]) => {
    if (records.some((record) => !options.owns(record.target) && isUnfolding(record, around))) again();
  };
  const unfolding = new MutationObserver(unfolded);
  unfolding.observe(document.documentElement, UNFOLDING);
  const look = new MutationObserver(() => options.onLook());
  for (const element of [document.documentElement, document.body])
    if (element) look.observe(element, { attributes: true, attributeFilter: THEMES });
  for (const query of ['(prefers-color-scheme: dark)', '(forced-colors: active)']) {
    document.defaultView?.matchMedia?.(query).addEventListener('change', options.onLook, { signal });
  }
  signal.addEventListener('abort', () => {
    for (const each of [observer, unfolding, look]) each.disconnect();
  });
  return {
    follow(live) {
      around = surroundingsOf(live);
      // no observer sees into shadow roots from outside
      for (const root of new Set(live.elements.map((element) => element.getRootNode())))
        if (root !== document) observer.observe(root, CONTENT);
      unfolded(unfolding.takeRecords()); // what came while we read
      unfolding.disconnect();
      unfolding.observe(around.root() ?? document.documentElement, UNFOLDING);
    },
    again,
  };
}

function isForeign(record: MutationRecord, { owns, cutByUs }: WatchOptions): boolean {
  if (record.type === 'characterData') return !owns(record.target) && !cutByUs(record.target as Text);
  for (const list of [record.addedNodes, record.removedNodes]) {
    for (const node of list) if (!owns(node)) return true;
  }
  // Only nodes of ours: our own doing if they were added, the page's if they are gone though we did not take them.
  return record.removedNodes.length > 0;
}

function bringsText(record: MutationRecord, options: WatchOptions, around: Surroundings): boolean {
  const { target, addedNodes, type } = record;
  if (!isForeign(record, options)) return false;
  if (type === 'characterData') return around.inBlock(target);
  const says = around.inBlock(target) ? (node: Node) => hasText(node, 1) : isParagraph;
  return [...addedNodes].some((node) => !options.owns(node) && says(node)) && around.isNear(target);
}

const NOT_SHOWN = /display\s*:\s*none|visibility\s*:\s*hidden/i;

/** Whether text came into sight or went out of it. Styles change all the time; few changes hide or show. */
function isUnfolding({ attributeName, oldValue, target }: MutationRecord, around: Surroundings): boolean {
  const value = (target as Element).getAttribute('style');
  const hides = (style: string | null) => NOT_SHOWN.test(style ?? '');
  const changed = attributeName !== 'style' || hides(value) !== hides(oldValue);
  return changed && hasText(target, around.inBlock(target) ? 1 : LEAST_SENTENCE);
}

function isParagraph({ textContent }: Node): boolean {
  const text = (textContent ?? '').trim();
  return text.length >= LEAST_TEXT || (text.length >= LEAST_SENTENCE && ENDS_A_SENTENCE.test(text));
}

function hasText(node: Node, least: number): boolean {
  return (node.textContent ?? '').trim().length >= least;
}
