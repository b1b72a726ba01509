import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

/** Messages come and go at the end of the page, far from what they are about. */
const MESSAGES = '.toast';
const CONTROLS = 'a[href], button:not(:disabled), input:not(:disabled), select, textarea, summary, [tabindex="0"]';

function controlsIn(box: Element): HTMLElement[] {
  return [...box.querySelectorAll<HTMLElement>(CONTROLS)].filter((one) => one.checkVisibility?.() ?? true);
}

/**
 * The control nearest to where something was taken out: the first one after the place in the smallest box that has any,
 * else the last one before it. Null where the page has none.
 * @param next what followed what was taken out
 */
export function nearestControl(place: Node, next: Node | null, within: Element): HTMLElement | null {
  for (let box = place as Element | null; box !== null && within.contains(box); box = box.parentElement) {
    const controls = controlsIn(box);
    const isAfter = (one: HTMLElement) =>
      next !== null &&
      (next.contains(one) || (next.compareDocumentPosition(one) & next.DOCUMENT_POSITION_FOLLOWING) > 0);
    if (controls.length > 0) return controls.find(isAfter) ?? controls.at(-1) ?? null;
  }
  return null;
}

/**
 * Keeps the focus in the page: where the control that had it goes away (its row was deleted, its button has done its
 * work), the nearest one has it next, so that a reader who works by keys is not sent back to the top of the page.
 */
export function useKeptFocus(root: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = root.current;
    const doc = element?.ownerDocument;
    const view = doc?.defaultView;
    if (!element || !doc || !view) return;
    let last: HTMLElement | null = null;
    /** Had the focus last outside of the messages. */
    let atWork: HTMLElement | null = null;
    const isLost = () => doc.activeElement === null || doc.activeElement === doc.body;
    const onFocusIn = (event: FocusEvent) => {
      last = event.target as HTMLElement;
      if (last.closest(MESSAGES) === null) atWork = last;
    };
    // Some browsers tell of this also when the control is taken out: only afterwards is it clear who did it.
    const onFocusOut = (event: FocusEvent) => {
      const left = event.target as HTMLElement;
      view.setTimeout(() => {
        if (last === left && left.isConnected && isLost()) last = null;
      });
    };
    const observer = new view.MutationObserver((records) => {
      const had = last;
      if (had === null || had.isConnected || !isLost()) return;
      const record = records.find(({ removedNodes }) => [...removedNodes].some((node) => node.contains(had)));
      // A view that is left as a whole: the next one says where the focus goes.
      if (!record || !had.matches(CONTROLS) || [...record.removedNodes].some((node) => node.nodeName === 'MAIN'))
        return;
      const next = record.nextSibling?.isConnected ? record.nextSibling : null;
      const isMessage = (record.target as Element).closest?.(MESSAGES) != null;
      const to = isMessage && atWork?.isConnected ? atWork : nearestControl(record.target, next, element);
      to?.focus({ preventScroll: true });
    });
    element.addEventListener('focusin', onFocusIn);
    element.addEventListener('focusout', onFocusOut);
    observer.observe(element, { childList: true, subtree: true });
    return () => {
      observer.disconnect();
      element.removeEventListener('focusin', onFocusIn);
      element.removeEventListener('focusout', onFocusOut);
    };
  }, [root]);
}
