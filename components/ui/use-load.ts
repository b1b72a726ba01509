import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { useMessages } from './messages/messages';

/** What a question to the outside has come to. An earlier value stays on show while it is asked again. */
export interface Loaded<T> {
  value: T | null;
  error: string | null;
  reload: () => void;
}

/** An error's own text in the reader's language, or a plain sentence for what is no Error. @param told of the messages */
export function errorText(error: unknown, fallback: string, told: (text: string) => string): string {
  return error instanceof Error && error.message !== '' ? told(error.message) : fallback;
}

/**
 * Asks on mounting, on `reload` and when `ask` changes (keep it stable). Only the newest answer counts, and none
 * after unmounting.
 */
export function useLoad<T>(ask: () => Promise<T>, fallback: string): Loaded<T> {
  const [state, setState] = useState<{ value: T | null; error: string | null }>({ value: null, error: null });
  const [round, setRound] = useState(0);
  const { told } = useMessages();
  // `round` is a dependency, as it is what reload changes.
  useEffect(() => {
    let wanted = true;
    ask().then(
      (value) => wanted && setState({ value, error: null }),
      (error: unknown) => wanted && setState({ value: null, error: errorText(error, fallback, told) }),
    );
    return () => {
      wanted = false;
    };
  }, [ask, fallback, told, round]);
  const reload = useCallback(() => setRound((before) => before + 1), []);
  return { ...state, reload };
}

/**
 * Runs one action at a time; what is pressed meanwhile does nothing. `busy` while it runs: for aria-disabled, as a button
 * that is truly disabled loses the focus. Failures go to `onError` as text, never into the console.
 */
export function useAction(onError: (text: string) => void, fallback: string) {
  const [busy, setBusy] = useState(false);
  const { told } = useMessages();
  const running = useRef(false);
  async function run(action: () => Promise<void>): Promise<void> {
    if (running.current) return;
    running.current = true;
    setBusy(true);
    try {
      await action();
    } catch (error) {
      onError(errorText(error, fallback, told));
    } finally {
      running.current = false;
      setBusy(false);
    }
  }
  return { busy, run };
}
