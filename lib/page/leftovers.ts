import { BADGE_TAG, CARD_TAG, HIGHLIGHT_PREFIX, highlightOf, UNDERLINED } from './own-names';

/** Seen by every script of the page, as our badges are; says nothing but that a newer one of ours has come. */
const REPLACED = 'second-source:replaced';
/** Elements looked at in one step: to ask each for its shadow root takes Chromium about a microsecond. */
const STEP = 500;

/**
 * Takes out what an older version left in the document: when an extension is reloaded, its content scripts go on
 * without it (Chromium) or are cut off in mid-life (Firefox), and their badges stay. Those that go on take out their
 * own when they are told (tellOlder).
 * @param isOwn what belongs to us, and stays
 */
export function removeLeftovers(document: Document, isOwn: (node: Node) => boolean = () => false): void {
  takeOut(document, isOwn);
  for (const style of document.querySelectorAll(':root > style')) {
    if (!isOwn(style) && style.textContent?.includes(`::highlight(${HIGHLIGHT_PREFIX}`)) style.remove();
  }
}

/** Takes older ones' underlines off the page; ours have the same names. */
export function removeHighlights(): void {
  const registry = typeof CSS === 'undefined' ? undefined : CSS.highlights;
  // By name: Firefox gives content scripts no iterator over the page's registry.
  for (const relation of UNDERLINED) registry?.delete(highlightOf(relation));
}

/** The same for all open shadow roots, in small steps: there is no other way than to ask every element for one. */
export function* shadowLeftovers(root: ParentNode, isOwn: (node: Node) => boolean): Generator<void, void, void> {
  let looked = 0;
  for (const { shadowRoot } of root.querySelectorAll('*')) {
    if (++looked % STEP === 0) yield;
    if (!shadowRoot) continue;
    takeOut(shadowRoot, isOwn);
    yield* shadowLeftovers(shadowRoot, isOwn);
  }
}

function takeOut(root: ParentNode, isOwn: (node: Node) => boolean): void {
  for (const host of root.querySelectorAll(`${BADGE_TAG},${CARD_TAG}`)) if (!isOwn(host)) host.remove();
}

/** Whether the document itself holds anything of ours. */
export function hasOurs(document: Document): boolean {
  return document.querySelector(`${BADGE_TAG},${CARD_TAG}`) !== null;
}

/** Tells older ones of ours in this page to go (see goesWhenReplaced). */
export function tellOlder(document: Document): void {
  document.dispatchEvent(new CustomEvent(REPLACED));
}

/**
 * Goes when a newer one comes. The page can send that event too: whoever hears it goes only when its extension is gone,
 * so it is no switch in the page's hands.
 * @param isAlive whether the extension that this script belongs to is still there
 * @param signal ends it
 */
export function goesWhenReplaced(
  document: Document,
  go: () => void,
  isAlive: () => boolean,
  signal: AbortSignal,
): void {
  const heard = () => {
    if (!isAlive()) go();
  };
  document.addEventListener(REPLACED, heard, { signal });
}
