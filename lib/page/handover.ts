import type { TopicMatch } from '@/lib/topic/types';

/** What the gate and the injected part tell each other: both run in the extension's own world of one page. */
export interface Handover {
  /** The gate runs here; a second one must not. */
  gate?: true;
  /** What the gate matched under the current address; null: nothing, or the reader wants nothing here. */
  match?: TopicMatch | null;
  /** Set once the injected part is in: starts checking if there is a match. */
  start?: () => void;
  /** Set with start: takes everything off the page. */
  stop?: () => void;
  /** Set with start: whether a node in the page is the injected part's own. */
  owns?: (node: Node) => boolean;
}

declare global {
  var secondSourceHandover: Handover | undefined;
}

/** The handover of this page. Invisible to the page's own scripts, gone with the page. */
export function handover(): Handover {
  globalThis.secondSourceHandover ??= {};
  return globalThis.secondSourceHandover;
}
