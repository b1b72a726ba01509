import type { Navigation } from '@/components/manager/routes';

/** The manager's place in the address of its own tab. */
export function createNavigation(window: Window): Navigation {
  const listeners = new Set<() => void>();
  window.addEventListener('hashchange', () => {
    for (const tell of listeners) tell();
  });
  return {
    current: () => window.location.hash,
    go(hash, { replace = false } = {}) {
      if (hash === window.location.hash) return;
      if (!replace) {
        window.location.hash = hash;
        return;
      }
      // replaceState tells nobody
      window.history.replaceState(null, '', hash);
      for (const tell of listeners) tell();
    },
    onChange(tell) {
      listeners.add(tell);
      return () => listeners.delete(tell);
    },
  };
}
