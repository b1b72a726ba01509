/** Waits between attempts, ms. The background worker may die at any moment; it is up again within the first. */
const BACKOFF_MS = [150, 600, 2_000];
/** An answer that takes longer counts as lost. */
const PATIENCE_MS = 20_000;

export interface AttemptOptions {
  signal: AbortSignal;
  /** Errors after which asking again is no use (the extension was updated or removed). */
  isFinal?: (error: unknown) => boolean;
  backoffMs?: readonly number[];
  patienceMs?: number;
}

/**
 * Asks until there is an answer: again after a failure, a missing answer or too long a wait, three times at most.
 * @throws the last failure, or the signal's reason as soon as it is aborted
 */
export async function untilAnswered<T>(ask: () => Promise<T>, options: AttemptOptions): Promise<NonNullable<T>> {
  const { signal, isFinal = () => false, backoffMs = BACKOFF_MS, patienceMs = PATIENCE_MS } = options;
  for (let attempt = 0; ; attempt++) {
    try {
      const answer = await withinTime(ask(), patienceMs, signal);
      if (answer === undefined || answer === null) throw new Error('The background gave no answer.');
      return answer;
    } catch (error) {
      signal.throwIfAborted();
      const wait = backoffMs[attempt];
      if (wait === undefined || isFinal(error)) throw error;
      await withinTime(new Promise<void>((resolve) => setTimeout(resolve, wait)), wait * 2 + 1_000, signal);
    }
  }
}

/** The promise's outcome, unless time runs out or the signal is aborted first. */
function withinTime<T>(promise: Promise<T>, ms: number, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const onAbort = () => reject(signal.reason);
    const timer = setTimeout(() => reject(new Error('The background did not answer in time.')), ms);
    if (signal.aborted) onAbort();
    signal.addEventListener('abort', onAbort, { once: true });
    promise.then(resolve, reject).finally(() => {
      clearTimeout(timer);
      signal.removeEventListener('abort', onAbort);
    });
  });
}
