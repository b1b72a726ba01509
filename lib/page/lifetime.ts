import { watchAddress } from './address';

/** What happens to a page as a whole. */
export interface Lifetime {
  /** It has moved on to another address without loading; given only where somebody asks for it. */
  onLeave?: ((url: string) => void) | undefined;
  /** It has come back from the back/forward cache: whatever was told meanwhile was not heard. */
  onBack: () => void;
}

/** Follows a page until the signal ends it. */
export function followLifetime(document: Document, { onLeave, onBack }: Lifetime, signal: AbortSignal): void {
  const window = document.defaultView;
  if (!window) return;
  if (onLeave) watchAddress(window, onLeave, signal);
  window.addEventListener('pageshow', (event) => event.persisted && onBack(), { signal });
}
