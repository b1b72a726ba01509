import type { Correction, ImportPreview } from '@/components/import/model';
import type { Undo } from '@/components/ui/use-saying';
import type { Finding, PageReport } from '@/lib/match/types';
import type { TopicMatch } from '@/lib/topic/types';

export type { Correction, ImportPreview, PreviewClaim } from '@/components/import/model';

/** What the popup shows and what it can ask for. The popup knows nothing else: no browser API, no database. */

/** Why no extension may look at a page. */
export type Closed =
  | 'browser-page'
  | 'store'
  | 'pdf'
  | 'file'
  | 'view-source'
  | 'extension-page'
  | 'not-web'
  | 'unknown';

/** Where the page in front stands. `host` is shown to the reader and is what the site switch acts on. */
export type PageView =
  | { state: 'closed'; why: Closed }
  | { state: 'site-off'; host: string }
  | { state: 'page-off'; host: string }
  /** The reader has pages checked on a press only, and has not pressed here. */
  | { state: 'on-press'; host: string }
  /** The browser withholds access; host is null where it does not even tell the address. */
  | { state: 'withheld'; host: string | null }
  /** The page was opened before the extension was installed or updated, and cannot be reached. */
  | { state: 'stale'; host: string }
  /** Nothing of ours runs in the page: the gate saw no watched topic. */
  | { state: 'not-watched'; host: string }
  | { state: 'checking'; host: string; match: TopicMatch | null }
  | { state: 'no-article'; host: string; match: TopicMatch | null }
  | { state: 'failed'; host: string; reason: string }
  | { state: 'checked'; host: string; match: TopicMatch | null; report: PageReport; lost: string[] };

/** A source as listed. */
export interface SourceItem {
  id: string;
  publisher: string | null;
  title: string | null;
  url: string | null;
  published: string | null;
  claims: number;
  /** Came with a starter pack. */
  fromPack: boolean;
}

/** A claim as listed or found. */
export interface ClaimItem {
  id: string;
  quote: string;
  publisher: string | null;
  published: string | null;
  url: string | null;
}

/** A starter pack that is or was here. */
export interface PackItem {
  id: string;
  label: string;
  removed: boolean;
}

export interface CorpusView {
  counts: { sources: number; claims: number; toReview: number; newest: string | null };
  sources: SourceItem[];
  packs: PackItem[];
}

/** What an imported corpus file did. */
export interface FileOutcome {
  added: number;
  duplicate: number;
  rejected: number;
}

/**
 * Everything the popup asks of the outside. Rejections carry an Error whose text is fit to be shown.
 * `corpus` in hand after a change is stale: ask again.
 */
export interface PopupClient {
  page(): Promise<PageView>;
  /** Scrolls the page to the finding and opens its card; false where its place is gone. */
  jump(finding: string): Promise<boolean>;
  close(): void;
  setSite(host: string, on: boolean): Promise<void>;
  /** Switches the page in front off or on. */
  setPage(on: boolean): Promise<void>;
  /** Has pages checked by themselves again. */
  checkByItself(): Promise<void>;
  /** Asks the browser for access; must be called straight from a press. */
  grant(host: string | null): Promise<boolean>;
  /** Loads the reader into a page that the gate passed by, and has it checked. */
  checkAnyway(): Promise<void>;
  recheck(): Promise<void>;
  reloadPage(): Promise<void>;

  preview(correction: Correction | null): Promise<ImportPreview>;
  /** Saves what was previewed; gives the way back. */
  save(correction: Correction): Promise<Undo>;

  corpus(): Promise<CorpusView>;
  claims(sourceId: string): Promise<ClaimItem[]>;
  search(text: string): Promise<ClaimItem[]>;
  removeSource(id: string): Promise<Undo>;
  removePack(id: string): Promise<Undo>;
  restorePack(id: string): Promise<void>;
  /** Hands the corpus file to the browser's downloads. */
  exportFile(): Promise<void>;
  importFile(file: Blob): Promise<FileOutcome>;
  /** Opens the full page for the corpus. */
  openManager(place?: '#/review'): Promise<void>;
  /** Opens the popup as a tab where a file dialog would close it (Firefox); null where it would not. */
  openAsTab: (() => Promise<void>) | null;
}

/** Whether a finding carries that relation. */
export function hasRelation(finding: Finding, relation: 'corroborates' | 'conflicts' | 'updated'): boolean {
  return finding.verdicts.some((verdict) => verdict.relation === relation);
}
