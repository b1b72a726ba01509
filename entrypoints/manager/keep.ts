import type { ExportFormat, ExportScope, KeepClient, KeepState } from '@/components/manager/keep/model';
import { reasonLine } from '@/components/ui/messages/reason-line';
import { reasonsEn } from '@/components/ui/messages/reasons-en';
import type { Undo } from '@/components/ui/use-saying';
import {
  deleteBackup,
  exportState,
  listBackups,
  noteExport,
  previewRestore,
  restoreBackup,
  takeBackup,
  undeleteBackup,
} from '@/corpus/backups';
import type { CorpusDatabase } from '@/corpus/database';
import { importCorpus, previewCorpus } from '@/corpus/file';
import { corpusPieces, whileUnchanged } from '@/corpus/file-write';
import { readBlob } from '@/corpus/formats/read-file';
import { claimsAsAnnotations } from '@/corpus/formats/write-annotations';
import { claimsAsCsv } from '@/corpus/formats/write-csv';
import { claimsAsLinkedData } from '@/corpus/formats/write-linked-data';
import { changeSettings, readSettings } from '@/corpus/settings';
import { downloadFile } from '@/lib/platform/download';
import { sendToBackground } from '@/lib/platform/messages';

/** What #/keep does: exports, imports of corpus files, backups, room on the disk. */

const NO_CORPUS_FILE = 'This is not a corpus file of Second Source. Articles and claims are imported under Import.';

/** Makes the part of the client. @param corpus opens the database when first asked */
export function createKeepClient(corpus: () => Promise<CorpusDatabase>): KeepClient {
  const undoTo = (id: string): Undo => {
    return async () => {
      await restoreBackup(await corpus(), id);
      await tell();
    };
  };
  return {
    state: async () => keepState(await corpus()),
    exportAs: async (format, scope) => exportAs(await corpus(), format, scope),
    previewFile: async (file) => previewCorpus(await corpus(), await corpusFileIn(file)),
    async importFile(file) {
      const db = await corpus();
      const json = await corpusFileIn(file);
      const before = await takeBackup(db, 'before-import');
      const outcome = await importCorpus(db, json);
      await tell();
      return { outcome, undo: undoTo(before.id) };
    },
    backUp: async () => void (await takeBackup(await corpus(), 'by-hand')),
    previewRestore: async (id) => previewRestore(await corpus(), id),
    async restore(id) {
      const before = await restoreBackup(await corpus(), id);
      await tell();
      return undoTo(before.id);
    },
    async deleteBackup(id) {
      const db = await corpus();
      const rows = await deleteBackup(db, id);
      return () => undeleteBackup(db, rows);
    },
    setDaily: async (snapshots) => void (await changeSettings(await corpus(), { snapshots })),
    persist: async () => (await navigator.storage?.persist?.()) ?? false,
  };
}

async function keepState(db: CorpusDatabase): Promise<KeepState> {
  const tags = (await db.sources.orderBy('tags').uniqueKeys()).map(String);
  const estimate = await navigator.storage?.estimate?.().catch(() => undefined);
  return {
    tags,
    backups: await listBackups(db),
    daily: (await readSettings(db)).snapshots,
    lastExport: await exportState(db),
    storage: {
      used: estimate?.usage ?? null,
      quota: estimate?.quota ?? null,
      persisted: (await navigator.storage?.persisted?.()) ?? false,
    },
  };
}

/** Open pages and the gate follow the corpus. What was saved stays saved where the background does not answer. */
async function tell(): Promise<void> {
  await sendToBackground('corpus:changed', null).catch(() => undefined);
}

/** The corpus file in a file, which may be a zip. @throws Error with the line that says why there is none */
async function corpusFileIn(file: File): Promise<string> {
  const parseHtml = (html: string) => new DOMParser().parseFromString(html, 'text/html');
  const { corpusFiles, rejected } = await readBlob(file, { parseHtml });
  const [first] = corpusFiles;
  if (first !== undefined) return first.json;
  const [reason] = rejected;
  throw new Error(reason === undefined ? NO_CORPUS_FILE : reasonLine(reason, reasonsEn));
}

const FILES: Record<ExportFormat, { name: string; type: string }> = {
  corpus: { name: 'corpus-DATE.json', type: 'application/json' },
  csv: { name: 'claims-DATE.csv', type: 'text/csv' },
  'linked-data': { name: 'claims-DATE.jsonld', type: 'application/ld+json' },
  annotations: { name: 'annotations-DATE.jsonld', type: 'application/ld+json' },
};

async function exportAs(db: CorpusDatabase, format: ExportFormat, scope: ExportScope): Promise<void> {
  const sourceIds = await sourcesIn(db, scope);
  const parts = await written(db, format, sourceIds === null ? {} : { sourceIds });
  const { name, type } = FILES[format];
  const date = new Date().toISOString().slice(0, 10);
  downloadFile(new Blob(parts, { type }), `second-source-${name.replace('DATE', date)}`);
  if (format === 'corpus' && sourceIds === null) await noteExport(db);
}

async function written(db: CorpusDatabase, format: ExportFormat, options: { sourceIds?: string[] }): Promise<string[]> {
  if (format === 'csv') return [await claimsAsCsv(db, options)];
  if (format === 'linked-data') return [await claimsAsLinkedData(db, options)];
  if (format === 'annotations') return [await claimsAsAnnotations(db, options)];
  return whileUnchanged(async () => {
    const pieces: string[] = [];
    for await (const piece of corpusPieces(db, options)) pieces.push(piece);
    return pieces;
  });
}

/** Ids of the sources meant; null for everything. */
async function sourcesIn(db: CorpusDatabase, scope: ExportScope): Promise<string[] | null> {
  if (scope.kind === 'all') return null;
  const found = scope.kind === 'tag' ? db.sources.where('tags').equals(scope.tag) : db.sources.toCollection();
  return found.filter((source) => source.pack === null).primaryKeys();
}
