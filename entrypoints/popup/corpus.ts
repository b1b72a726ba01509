import type { ClaimItem, CorpusView, FileOutcome, SourceItem } from '@/components/popup/model';
import type { Undo } from '@/components/ui/use-saying';
import { backupBefore, backupBeforeDelete } from '@/corpus/backup-before';
import { noteExport } from '@/corpus/backups';
import { deleteSources, restoreFromBin } from '@/corpus/bin';
import type { CorpusDatabase } from '@/corpus/database';
import { exportCorpus, importCorpus } from '@/corpus/file';
import { packsHere, removePack, restorePack } from '@/corpus/packs';
import { packs } from '@/corpus/packs/index';
import { claimsOfSource, corpusCounts, listSources, type SourceSummary, searchClaims } from '@/corpus/queries';
import { downloadFile } from '@/lib/platform/download';

/** The corpus as the popup lists it. */

/** How many claims one search shows. */
const MOST_FOUND = 50;

/** Counts, sources (newest publication first, undated last) and packs. @throws CorpusError */
export async function viewCorpus(db: CorpusDatabase): Promise<CorpusView> {
  const [counts, sources, here] = await Promise.all([corpusCounts(db), listSources(db), packsHere(db)]);
  return {
    counts: { sources: counts.sources, claims: counts.claims, toReview: counts.toReview, newest: counts.newest },
    sources: sources.map(itemOf).sort((a, b) => (b.published ?? '').localeCompare(a.published ?? '')),
    packs: here.map(({ id, removed }) => ({ id, label: labelOf(id), removed })),
  };
}

function itemOf({ source, claims }: SourceSummary): SourceItem {
  const { id, publisher, title, url, published, pack } = source;
  return { id, publisher, title, url, published, claims, fromPack: pack !== null };
}

function labelOf(pack: string): string {
  return packs.find((each) => each.id === pack)?.label ?? pack;
}

/** The claims of one source in the order of its text. @throws CorpusError */
export async function claimsOf(db: CorpusDatabase, sourceId: string): Promise<ClaimItem[]> {
  const claims = await claimsOfSource(db, sourceId);
  return claims.map(({ id, quote }) => ({ id, quote, publisher: null, published: null, url: null }));
}

/** The claims that fit the words best, each with who says so. @throws CorpusError */
export async function findClaims(db: CorpusDatabase, text: string): Promise<ClaimItem[]> {
  const hits = await searchClaims(db, text, MOST_FOUND);
  return hits.map(({ claim, source }) => ({
    id: claim.id,
    quote: claim.quote,
    publisher: source.publisher,
    published: source.published,
    url: source.url,
  }));
}

/** Moves one of the reader's own sources into the bin. @throws CorpusError */
export async function takeSource(db: CorpusDatabase, id: string): Promise<Undo> {
  await backupBeforeDelete(db, { sourceIds: [id] });
  const { binIds } = await deleteSources(db, [id]);
  return async () => {
    await restoreFromBin(db, binIds);
  };
}

/** Brings a removed pack back as it comes with this version. @throws CorpusError, Error for a pack no longer shipped */
export async function bringPack(db: CorpusDatabase, id: string): Promise<void> {
  const pack = packs.find((each) => each.id === id);
  if (pack === undefined) throw new Error('This pack no longer comes with the extension.');
  await restorePack(db, pack);
}

/** Removes a pack. @throws CorpusError */
export async function takePack(db: CorpusDatabase, id: string): Promise<Undo> {
  await removePack(db, id);
  return () => bringPack(db, id);
}

/** Merges a corpus file. @throws CorpusError for what is no corpus file */
export async function mergeFile(db: CorpusDatabase, file: Blob): Promise<FileOutcome> {
  await backupBefore(db, 'before-import');
  const report = await importCorpus(db, await file.text());
  const rejected = report.rejected.reduce((sum, each) => sum + each.count, 0);
  return { added: report.added, duplicate: report.duplicate + report.updated, rejected };
}

/** Hands the whole corpus to the browser's downloads as a file. @throws CorpusError */
export async function downloadCorpus(db: CorpusDatabase, doc: Document = document): Promise<void> {
  const json = await exportCorpus(db);
  const name = `second-source-corpus-${new Date().toISOString().slice(0, 10)}.json`;
  downloadFile(new Blob([json], { type: 'application/json' }), name, doc);
  await noteExport(db);
}
