import { whenShown } from './address';

/** Work on one page, one run at a time. */
export interface Runs {
  /**
   * Ends the run before it and begins another, as soon as somebody sees the page; its signal tells it when it is no
   * longer wanted, to be looked at after every await. Resolves when it is done, ended or has failed; never rejects.
   */
  once(work: (signal: AbortSignal) => Promise<void>): Promise<void>;
  /** Aborted once no more runs begin. */
  readonly ended: AbortSignal;
  /** Ends what runs, for good. */
  end(): void;
}

/**
 * Begins with none running.
 * @param failed told what a run threw that was still wanted
 */
export function createRuns(document: Document, failed: (error: unknown) => void): Runs {
  const end = new AbortController();
  let run = new AbortController();
  return {
    async once(work) {
      run.abort();
      if (end.signal.aborted) return;
      run = new AbortController();
      const { signal } = run;
      try {
        await new Promise<void>((resolve) => whenShown(document, resolve));
        signal.throwIfAborted();
        await work(signal);
      } catch (error) {
        if (!signal.aborted) failed(error);
      }
    },
    ended: end.signal,
    end() {
      end.abort();
      run.abort();
    },
  };
}
