import { type CorpusDatabase, openCorpus } from './database';
import { installPacks, type PacksReport } from './packs';
import { packs } from './packs/index';

/** What a context may want to know of its corpus. */
export interface CorpusEvents {
  /** Opened, for the first time or again, with what that did to the packs: installed in a database that is new. */
  opened?: (db: CorpusDatabase, report: PacksReport) => void;
  /** Deleted under us, as when the reader clears the storage. What is asked for next makes it anew. */
  deleted?: () => void;
}

/**
 * The way of one context (worker, popup, manager) to the corpus: a function that gives it open, with the packs of this
 * version in it. Opened when first asked for, again after a failure, and anew where it was closed under us: the reader
 * cleared the storage, or a newer version came in. Dexie would open it again by itself, but without looking at its
 * version and without packs.
 */
export function keepOpen({ opened, deleted }: CorpusEvents = {}): () => Promise<CorpusDatabase> {
  let opening: Promise<CorpusDatabase> | null = null;
  const openWithPacks = async (): Promise<CorpusDatabase> => {
    const db = await openCorpus();
    db.on('versionchange', ({ newVersion }) => {
      db.close();
      if (newVersion === null) deleted?.();
    });
    const report = await installPacks(db, packs);
    opened?.(db, report);
    return db;
  };
  const open = () => {
    opening ??= openWithPacks().catch((error) => {
      opening = null;
      throw error;
    });
    return opening;
  };
  return async () => {
    const known = open();
    const db = await known;
    if (db.isOpen()) return db;
    if (opening === known) opening = null;
    return open();
  };
}
