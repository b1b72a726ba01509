/** When a page that changes is read again: after quiet, ever more rarely, and never for ever in vain. */

/** How long the page must be quiet before we read again, ms; grows with every re-reading. */
const QUIET_MS = 300;
const LONGEST_QUIET_MS = 10_000;
/** A page that is never quiet is read after so many times the quiet, ms. */
const PATIENCE = 8;
/** Re-readings in store; one comes back every REFILL_MS. A page that rewrites itself for ever must not wear us out. */
const BUDGET = 6;
const REFILL_MS = 60_000;

/** What tells the time; replaced in tests. Counts on whatever the reader does to the clock. */
export type Clock = () => number;

/**
 * Makes a function that asks for `run`: it comes once the asking has ceased for a while, or goes on too long. Without
 * budget it comes when there is some again, so that the last change of a page is never missed.
 * @param signal ends it
 */
export function debounced(run: () => void, signal: AbortSignal, now: Clock = () => performance.now()): () => void {
  let store = BUDGET;
  let refilledAt = now();
  let askedAt: number | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  const refill = () => {
    const back = Math.floor((now() - refilledAt) / REFILL_MS);
    if (store >= BUDGET || back <= 0) return;
    store = Math.min(BUDGET, store + back);
    refilledAt += back * REFILL_MS;
  };
  return () => {
    if (signal.aborted) return;
    refill();
    askedAt ??= now();
    const quiet = Math.min(LONGEST_QUIET_MS, QUIET_MS * 2 ** (BUDGET - store));
    const left = askedAt + PATIENCE * quiet - now();
    const wait = store > 0 ? Math.max(0, Math.min(quiet, left)) : refilledAt + REFILL_MS - now();
    clearTimeout(timer);
    timer = setTimeout(() => {
      askedAt = null;
      refill();
      if (store >= BUDGET) refilledAt = now();
      store = Math.max(0, store - 1);
      run();
    }, wait);
  };
}
