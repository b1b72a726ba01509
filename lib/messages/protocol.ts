import type { Article } from '@/lib/article/types';
import type { ClaimStanding } from '@/lib/match/compare-corpus';
import type { PageReport } from '@/lib/match/types';
import type { TopicMatch } from '@/lib/topic/types';

/** Content script or extension page → background. Input first, then output. */
export interface ToBackground {
  /** The gate saw a watched topic; the background injects the heavy part if the reader wants it on this site. */
  'page:matched': { in: { url: string; match: TopicMatch }; out: { injected: boolean } };
  /** Compare an article with the corpus. Also sets the toolbar's count for the sender's tab. */
  'page:check': { in: { article: Article; match: TopicMatch | null }; out: PageReport };
  /** What saved sources would say of an article's claims, were it imported; nothing is saved. */
  'import:dry-run': { in: { article: Article }; out: Pick<ClaimStanding, 'claimId' | 'verdicts'>[] };
  /** The page went to another address or is switched off: the toolbar's count of the sender's tab goes. */
  'page:left': { in: null; out: { cleared: true } };
  /** The reader says that page sentence and claim are not about the same thing. */
  'decision:not-same': { in: { sentence: string; attribute: string; claimId: string }; out: { id: string } };
  /** Takes a decision back (undo). */
  'decision:undo': { in: { id: string }; out: { undone: boolean } };
  /** Switches a host off or on; every open tab of that host follows at once. */
  'site:set': { in: { host: string; on: boolean }; out: { on: boolean } };
  /** Switches one page off or on, by its address; its open tabs follow at once. */
  'page:set': { in: { url: string; on: boolean }; out: { on: boolean } };
  /** The popup imported, removed or restored something: caches are stale, open pages check themselves again. */
  'corpus:changed': { in: null; out: { revision: number } };
}

/** Where a page stands, as its own content script tells it. */
export type PageStatus =
  | { state: 'checking'; match: TopicMatch | null }
  | {
      state: 'checked';
      match: TopicMatch | null;
      report: PageReport /** Findings whose place was not found again. */;
      lost: string[];
    }
  | { state: 'no-article'; match: TopicMatch | null }
  | { state: 'failed'; match: TopicMatch | null; reason: string };

/** Popup or background → the content script of one tab. */
export interface ToTab {
  'tab:status': { in: null; out: PageStatus };
  /** Scroll to a finding and open its card. */
  'tab:jump': { in: { finding: string }; out: { found: boolean } };
  /** Go to the finding after the one last gone to (or before it), as the keyboard command does. */
  'tab:next': { in: { back: boolean }; out: { found: boolean } };
  /** The article as read, for import. */
  'tab:read': { in: null; out: Article };
  /** The same, with the places in it that the reader has selected. Of a page without an article: the selected text. */
  'tab:read-selection': {
    in: null;
    out: { article: Article; places: { block: number; start: number; end: number }[] };
  };
  /** Remove everything of ours from the page and fall silent. */
  'tab:off': { in: null; out: { removed: true } };
  /** The same, until 'tab:recheck': the browser withholds access for now. */
  'tab:pause': { in: null; out: { removed: true } };
  /** Check again (the corpus or a decision changed), or go on. Unanswered where there is nothing to be checked. */
  'tab:recheck': { in: null; out: { started: true } };
  /** Check this page, whatever the gate says: the reader asks for it. */
  'tab:check': { in: null; out: { started: true } };
}

/** Every reply is one of these; errors are plain text, fit to be shown. */
export type Reply<T> = { ok: true; value: T } | { ok: false; error: string };
