import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { ManagerShared } from '../context';
import type { ClaimItem } from '../model';

/** Rows asked for at once, and most that are kept: a reader who scrolls through 100,000 must not fill the memory. */
const CHUNK = 60;
const KEPT = 1_200;
/** How long scrolling must rest before rows are asked for, in ms: those flown over are not wanted. */
const REST_MS = 30;

/**
 * Rows of a long list, fetched as they come into sight. Rows of an earlier state of the corpus stay on show until the
 * new ones are there.
 */
export function useRows(ids: readonly string[], shared: ManagerShared) {
  const rows = useRef(new Map<string, ClaimItem>());
  const fresh = useRef(new Set<string>());
  const [range, setRange] = useState<{ first: number; last: number }>({ first: 0, last: CHUNK - 1 });
  const [, drawn] = useState(0);
  const { client, revision, complain } = shared;
  // another corpus makes every row stale
  useEffect(() => fresh.current.clear(), [ids, revision]);
  useEffect(() => {
    let wanted = true;
    const timer = setTimeout(() => {
      const missing = ids
        .slice(Math.max(0, range.first - CHUNK / 2), range.last + CHUNK / 2)
        .filter((id) => !fresh.current.has(id));
      if (missing.length === 0) return;
      client.library.claimRows(missing).then(
        (found) => {
          if (!wanted) return;
          if (rows.current.size > KEPT) {
            rows.current.clear();
            fresh.current.clear();
          }
          for (const id of missing) fresh.current.add(id);
          for (const row of found) rows.current.set(row.id, row);
          drawn((n) => n + 1);
        },
        (error: unknown) => wanted && complain(String(error instanceof Error ? error.message : error)),
      );
    }, REST_MS);
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [ids, range, revision, client, complain]);
  const onRange = useCallback((first: number, last: number) => setRange({ first, last }), []);
  return { rowOf: (id: string) => rows.current.get(id) ?? null, onRange };
}
