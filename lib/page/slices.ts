/** Long work on the page's thread, cut into slices that leave it free for the reader. */

export interface SliceOptions {
  /** Longest stretch of work in ms before the thread is given back. */
  budgetMs?: number;
  signal?: AbortSignal;
  /** Gives the thread back; resolves when we may go on. */
  pause?: () => Promise<void>;
  now?: () => number;
}

const BUDGET_MS = 6;

/**
 * Runs a generator to its end, giving the thread back whenever the budget is used up. A step between two yields is
 * never interrupted, so steps must be small.
 * @returns what the generator returns
 * @throws the signal's reason when aborted (the generator's finally blocks run), and whatever the generator throws
 */
export async function runInSlices<T>(steps: Generator<unknown, T, void>, options: SliceOptions = {}): Promise<T> {
  const { budgetMs = BUDGET_MS, signal, pause = giveBack, now = () => performance.now() } = options;
  for (;;) {
    const until = now() + budgetMs;
    do {
      if (signal?.aborted) {
        steps.return(undefined as never);
        throw signal.reason;
      }
      const step = steps.next();
      if (step.done) return step.value;
    } while (now() < until);
    await pause();
  }
}

/** Lets the browser paint and handle input: scheduler.yield where there is one, else a message to ourselves. */
export function giveBack(): Promise<void> {
  const scheduler = (globalThis as { scheduler?: { yield?: () => Promise<void> } }).scheduler;
  if (scheduler?.yield) return scheduler.yield();
  if (typeof MessageChannel === 'undefined') return new Promise((resolve) => setTimeout(resolve, 0));
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

/** The longest that work waits for an idle moment, ms. */
const IDLE_WAIT_MS = 100;

/** Waits until the page has nothing else to do, for work that nobody waits for. */
export function giveBackWhenIdle(): Promise<void> {
  if (typeof requestIdleCallback === 'undefined') return giveBack();
  return new Promise((resolve) => requestIdleCallback(() => resolve(), { timeout: IDLE_WAIT_MS }));
}
