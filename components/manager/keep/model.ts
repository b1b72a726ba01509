import type { Undo } from '@/components/ui/use-saying';

/** What #/keep asks of the outside. Rejections carry an Error whose text is fit to be shown. */

/** The kinds of file the corpus is written as. */
export const EXPORT_FORMATS = ['corpus', 'csv', 'linked-data', 'annotations'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** What is written: everything, the reader's own articles, or those with a tag. */
export type ExportScope = { kind: 'all' } | { kind: 'own' } | { kind: 'tag'; tag: string };

/** Why a backup was made. */
export type BackupReason = 'daily' | 'before-import' | 'before-restore' | 'before-delete' | 'by-hand';

/** A backup in the list. */
export interface BackupItem {
  id: string;
  /** Epoch milliseconds. */
  madeAt: number;
  reason: BackupReason;
  sources: number;
  claims: number;
  /** Bytes. */
  size: number;
}

/** How things stand. */
export interface KeepState {
  /** Tags of the reader's own articles, in alphabetical order. */
  tags: string[];
  /** Newest first. */
  backups: BackupItem[];
  /** Whether a copy is made every day. */
  daily: boolean;
  lastExport: { at: number | null; changes: number; isDue: boolean };
  /** Bytes used and granted, null where the browser does not tell; whether it keeps them when the disk is short. */
  storage: { used: number | null; quota: number | null; persisted: boolean };
}

/** What a corpus file would bring, or brought. */
export interface FileOutcome {
  added: number;
  duplicate: number;
  updated: number;
  rejected: { what: string; reason: string; count: number }[];
}

/** What restoring would do to one kind of record. */
export interface KindChange {
  added: number;
  removed: number;
  changed: number;
  examples: { added: string[]; removed: string[]; changed: string[] };
}

/** What restoring a backup would do. */
export type RestoreChange = Record<'sources' | 'claims' | 'decisions' | 'topics' | 'packs', KindChange>;

/** The ways out of the view. */
export interface KeepClient {
  state(): Promise<KeepState>;
  /** Hands the file to the browser's downloads. */
  exportAs(format: ExportFormat, scope: ExportScope): Promise<void>;
  /** What the file would bring; changes nothing. */
  previewFile(file: File): Promise<FileOutcome>;
  importFile(file: File): Promise<{ outcome: FileOutcome; undo: Undo }>;
  backUp(): Promise<void>;
  previewRestore(id: string): Promise<RestoreChange>;
  restore(id: string): Promise<Undo>;
  deleteBackup(id: string): Promise<Undo>;
  setDaily(on: boolean): Promise<void>;
  /** Asks the browser to keep the data when the disk is short. @returns whether it does. */
  persist(): Promise<boolean>;
}
