import { useEffect } from 'preact/hooks';

/** Calls `again` every `ms` while `on`. */
export function usePoll(again: () => void, on: boolean, ms: number): void {
  useEffect(() => {
    if (!on) return;
    const timer = setInterval(again, ms);
    return () => clearInterval(timer);
  }, [again, on, ms]);
}
