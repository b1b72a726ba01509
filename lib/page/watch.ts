/** Notices when the page changes under our badges. */

export interface WatchOptions {
  document: Document;
  /** Whether a node is ours; our own changes are not seen. */
  owns: (node: Node) => boolean;
  cutByUs: (node: Text) => boolean;
  /** Called in the microtask after a change, before it is painted. @returns whether something of ours was hurt */
  reconcile: () => boolean;
  /** Whether an element is near the article: text that appears elsewhere (comments, promos) is none of our business. */
  nearArticle: (element: Element) => boolean;
  /** The article was changed, or badges thrown out: read again. Called debounced, within the budget. */
  onChanged: () => void;
  /** The page may have turned light or dark. */
  onLook: () => void;
  signal: AbortSignal;
}

/** How long the page must be quiet before we read again, ms; grows with every re-reading. */
const QUIET_MS = 300;
const LONGEST_QUIET_MS = 10_000;
/** Re-readings in store; one comes back every REFILL_MS. A page that rewrites itself for ever must not wear us out. */
const BUDGET = 6;
const REFILL_MS = 60_000;
/** From so many records on, nodes are not looked at one by one. */
const HUGE_BATCH = 2_000;
/** Shorter additions are no paragraph. */
const LEAST_TEXT = 60;

/** Starts watching; ends with the signal. */
export function watchPage(options: WatchOptions): void {
  const { document, signal } = options;
  const again = debounced(options.onChanged, signal);
  const observer = new MutationObserver((records) => {
    const foreign = records.length > HUGE_BATCH || records.some((record) => isForeign(record, options));
    if (!foreign) return;
    const hurt = options.reconcile();
    if (hurt || bringsText(records, options)) again();
  });
  observer.observe(document.documentElement, { childList: true, characterData: true, subtree: true });
  const look = new MutationObserver(() => options.onLook());
  const attributes = { attributes: true, attributeFilter: ['class', 'style', 'data-theme', 'data-color-mode', 'dark'] };
  for (const element of [document.documentElement, document.body]) if (element) look.observe(element, attributes);
  for (const query of ['(prefers-color-scheme: dark)', '(forced-colors: active)']) {
    document.defaultView?.matchMedia?.(query).addEventListener('change', options.onLook, { signal });
  }
  signal.addEventListener('abort', () => {
    observer.disconnect();
    look.disconnect();
  });
}

function isForeign(record: MutationRecord, { owns, cutByUs }: WatchOptions): boolean {
  if (record.type === 'characterData') return !owns(record.target) && !cutByUs(record.target as Text);
  for (const list of [record.addedNodes, record.removedNodes]) {
    for (const node of list) if (!owns(node)) return true;
  }
  // Only nodes of ours: our own doing if they were added, the page's if they are gone though we did not take them.
  return record.removedNodes.length > 0;
}

function bringsText(records: MutationRecord[], { owns, cutByUs, nearArticle }: WatchOptions): boolean {
  return records.slice(0, HUGE_BATCH).some((record) => {
    const near = record.target.nodeType === 1 ? (record.target as Element) : record.target.parentElement;
    if (!near || !nearArticle(near)) return false;
    if (record.type === 'characterData') return !owns(record.target) && !cutByUs(record.target as Text);
    return [...record.addedNodes].some((node) => !owns(node) && (node.textContent ?? '').trim().length >= LEAST_TEXT);
  });
}

/** Waits for quiet, ever longer, and keeps to the budget. */
function debounced(run: () => void, signal: AbortSignal): () => void {
  let store = BUDGET;
  let spentAt = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => clearTimeout(timer));
  return () => {
    const back = Math.floor((Date.now() - spentAt) / REFILL_MS);
    if (back > 0) {
      store = Math.min(BUDGET, store + back);
      spentAt = Date.now();
    }
    if (store <= 0 || signal.aborted) return;
    clearTimeout(timer);
    const quiet = Math.min(LONGEST_QUIET_MS, QUIET_MS * 2 ** (BUDGET - store));
    timer = setTimeout(() => {
      store--;
      spentAt = Date.now();
      run();
    }, quiet);
  };
}
