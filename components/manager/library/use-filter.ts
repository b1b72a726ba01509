import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { ManagerShared } from '../context';

/** How long typing must rest before it is searched for, in ms. */
const REST_MS = 120;

/**
 * Filters that stand in the address, so that going back finds them again. `filter` follows what is typed after a rest;
 * `draft` at once.
 * @param defaults every key there is, with what it is when the address says nothing
 */
export function useFilter<F extends { [K in keyof F]: string }>(shared: ManagerShared, defaults: F) {
  const [draft, setDraft] = useState<F>(() => ({ ...defaults, ...known(shared.route.query, defaults) }));
  const [filter, setFilter] = useState(draft);
  const { setQuery } = shared;
  const write = useRef(setQuery);
  write.current = setQuery;
  useEffect(() => {
    if (draft === filter) return;
    const timer = setTimeout(() => {
      setFilter(draft);
      write.current(changes(draft, defaults));
    }, REST_MS);
    return () => clearTimeout(timer);
  }, [draft, filter, defaults]);
  const change = useCallback((part: Partial<F>) => setDraft((before) => ({ ...before, ...part })), []);
  const clear = useCallback(() => setDraft(defaults), [defaults]);
  return { draft, filter, change, clear };
}

function known<F extends { [K in keyof F]: string }>(query: Record<string, string>, defaults: F): Partial<F> {
  return Object.fromEntries(Object.entries(query).filter(([key]) => key in defaults)) as Partial<F>;
}

function changes<F extends { [K in keyof F]: string }>(filter: F, defaults: F): Record<string, string> {
  return Object.fromEntries(
    Object.entries<string>(filter).filter(([key, value]) => value !== defaults[key as keyof F]),
  );
}
