import { cardWidth, placeCard } from '@/components/badge/placement';

/**
 * Keeps an open card at its badge: now, and whenever the page scrolls, is zoomed or the card grows.
 * @param onLost told when the badge has left the viewport or the page
 */
export function positionCard(
  popover: HTMLElement,
  anchor: () => Element | null,
  onLost: () => void,
  signal: AbortSignal,
): void {
  const window = popover.ownerDocument.defaultView;
  if (!window) return;
  place(popover, anchor(), window);
  let frame = 0;
  const follow = () => {
    if (frame !== 0 || signal.aborted) return;
    frame = window.requestAnimationFrame(() => {
      frame = 0;
      if (!signal.aborted && !place(popover, anchor(), window)) onLost();
    });
  };
  window.addEventListener('scroll', follow, { signal, capture: true, passive: true });
  window.addEventListener('resize', follow, { signal });
  window.visualViewport?.addEventListener('resize', follow, { signal });
  window.visualViewport?.addEventListener('scroll', follow, { signal });
  const card = popover.firstElementChild;
  if (!card || typeof ResizeObserver === 'undefined') return;
  const observer = new ResizeObserver(follow);
  observer.observe(card);
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}

/** @returns whether the badge is still in sight */
function place(popover: HTMLElement, badge: Element | null, window: Window): boolean {
  if (!badge?.isConnected) return false;
  const view = viewportOf(window);
  const rect = badge.getBoundingClientRect();
  const anchor = { left: rect.left - view.left, top: rect.top - view.top, width: rect.width, height: rect.height };
  if (anchor.top + anchor.height < 0 || anchor.top > view.height) return false;
  popover.style.width = `${cardWidth(view.width)}px`;
  const rtl = window.getComputedStyle(badge.ownerDocument.documentElement).direction === 'rtl';
  const spot = placeCard(anchor, view, naturalHeight(popover), rtl);
  popover.style.left = `${spot.left + view.left}px`;
  popover.style.top = `${spot.top + view.top}px`;
  popover.style.maxHeight = `${spot.maxHeight}px`;
  return true;
}

/** The card's height if nothing limited it: what scrolls is counted in full. */
function naturalHeight(popover: HTMLElement): number {
  const scroll = popover.querySelector('.scroll');
  return popover.offsetHeight + (scroll ? scroll.scrollHeight - scroll.clientHeight : 0);
}

/** What the reader sees of the layout viewport, scrollbars and pinch zoom taken off. */
function viewportOf(window: Window): { left: number; top: number; width: number; height: number } {
  const visual = window.visualViewport;
  if (!visual) return { left: 0, top: 0, width: window.innerWidth, height: window.innerHeight };
  return { left: visual.offsetLeft, top: visual.offsetTop, width: visual.width, height: visual.height };
}
