/** How long work is done in slices. */
export interface SliceOptions {
  /** Called after each slice. @param done steps done, of `total`. */
  onProgress?: (done: number, total: number) => void;
  /** Ends the work between two slices. */
  signal?: AbortSignal;
  /** Lets others have the thread; a task of its own unless given. */
  breathe?: () => Promise<void>;
}

/** Longest slice, in milliseconds: what is left of a frame for the page's own work. */
const SLICE_MS = 12;

/** Waits for a task of its own, behind what the reader does. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

/**
 * Takes all steps, and lets others have the thread each 12 ms.
 * @param total how many steps there will be, for progress. @throws the signal's reason where it was aborted.
 */
export async function inSlices<T>(
  steps: Iterable<T>,
  total: number,
  use: (step: T) => void,
  { onProgress, signal, breathe = nextTask }: SliceOptions = {},
): Promise<void> {
  let until = performance.now() + SLICE_MS;
  let done = 0;
  for (const step of steps) {
    use(step);
    done++;
    if (performance.now() < until) continue;
    onProgress?.(done, total);
    await breathe();
    signal?.throwIfAborted();
    until = performance.now() + SLICE_MS;
  }
  signal?.throwIfAborted();
  onProgress?.(done, total);
}
