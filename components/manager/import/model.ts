import type { Correction, ImportPreview } from '@/components/import/model';
import type { Undo } from '@/components/ui/use-saying';

/** What the import view asks of the outside. Rejections carry an Error whose text is fit to be shown. */

/** A file with its place in a folder that was dropped or chosen. */
export interface ChosenFile {
  name: string;
  content: Blob;
}

/** Something to be read. */
export type ImportInput =
  | { kind: 'files'; files: ChosenFile[]; label: string | null }
  /** Text or HTML that was pasted. */
  | { kind: 'text'; text: string; isHtml: boolean }
  /** An open tab; `selection` where only the selected claims are meant. */
  | { kind: 'tab'; tabId: number; part: 'page' | 'selection' };

/** A page that could be opened and read. */
export interface LinkItem {
  url: string;
  title: string | null;
}

/** What reading has come to: one article to be looked at, a list of addresses to be asked about, or a job under way. */
export type ReadOutcome =
  | { kind: 'article'; preview: ImportPreview }
  | { kind: 'links'; links: LinkItem[] }
  | { kind: 'job' };

/** Why something of a file was not taken: a reason that has words in every language, or a text. */
export interface Problem {
  from: string;
  reason: string | null;
  detail: string | null;
  text: string | null;
  count: number;
}

/** How many items of a job are where. */
export interface JobCounts {
  waiting: number;
  done: number;
  failed: number;
  skipped: number;
  cancelled: number;
}

/** An import of many files as it stands. */
export interface JobView {
  id: string;
  createdAt: number;
  label: string | null;
  state: 'running' | 'paused' | 'cancelled';
  trouble: string | null;
  sums: { added: number; updated: number; duplicate: number; claims: number };
  counts: JobCounts;
  total: number;
  links: number;
}

/** One file or address of a job. */
export interface JobItemView {
  id: string;
  name: string;
  state: keyof JobCounts;
  sums: JobView['sums'];
  problems: Problem[];
  links: number;
  /** Articles done and in all, of a file with many. */
  at: number;
  of: number | null;
}

/** Which items of a job are shown. */
export type ItemFilter = 'all' | keyof JobCounts;

/** Reading, previewing and saving; and the imports of many files. */
export interface ImportClient {
  /** One article is kept for the preview; several things become a job that begins at once. */
  read(input: ImportInput): Promise<ReadOutcome>;
  /** The article read last, by a correction. */
  preview(correction: Correction): Promise<ImportPreview>;
  /** Saves the article read last. @param claimIds the new claims to save */
  save(correction: Correction, claimIds: readonly string[]): Promise<Undo>;
  /** Opens one page in a background tab and keeps its article for the preview. To be called straight from a press. */
  openLink(url: string): Promise<ImportPreview>;
  /** Opens pages one after the other, as a job. To be called straight from a press. */
  openLinks(links: readonly LinkItem[], label: string | null): Promise<void>;
  jobs(): Promise<JobView[]>;
  items(jobId: string, filter: ItemFilter, limit: number): Promise<JobItemView[]>;
  linksOf(jobId: string): Promise<LinkItem[]>;
  pause(jobId: string): Promise<void>;
  resume(jobId: string): Promise<void>;
  cancel(jobId: string): Promise<void>;
  retry(jobId: string): Promise<void>;
  /** Off the list; what was imported stays. */
  putAway(jobId: string): Promise<void>;
}
