/** The address without its fragment: two addresses that differ only there are one page. */
export function pageAddress(url: string): string {
  return url.split('#', 1)[0] as string;
}

/**
 * Calls back with the new address when the page changes it without loading: by the Navigation API, or where there is
 * none (Firefox before 147) after history steps and clicks. Changes of the fragment alone are no change. Where the
 * page's own router says that it is done only later, it calls back again then: the text may have come by now. Never
 * polls.
 * @param signal ends it.
 */
export function watchAddress(win: Window, changed: (url: string) => void, signal: AbortSignal): void {
  let known = pageAddress(win.location.href);
  const look = () => {
    const now = pageAddress(win.location.href);
    if (now === known) return;
    known = now;
    changed(now);
  };
  const navigation = (win as Window & { navigation?: EventTarget }).navigation;
  if (navigation) {
    let told = known;
    navigation.addEventListener('currententrychange', look, { signal });
    navigation.addEventListener(
      'navigatesuccess',
      () => {
        look();
        if (told === known) return;
        told = known;
        changed(told);
      },
      { signal },
    );
    return;
  }
  win.addEventListener('popstate', look, { signal });
  // a router answers the click within the same task or a few after it
  const soon = () => setTimeout(look, 400);
  win.addEventListener('click', soon, { capture: true, passive: true, signal });
}

/**
 * Calls back at once, or when the page is first seen: one that was loaded ahead, or into a tab behind, costs nothing
 * until then.
 */
export function whenShown(doc: Document, ready: () => void): void {
  if (doc.hidden) doc.addEventListener('visibilitychange', () => whenShown(doc, ready), { once: true });
  else ready();
}
