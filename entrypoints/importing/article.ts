import type { Correction, ImportPreview } from '@/components/import/model';
import type { Undo } from '@/components/ui/use-saying';
import type { CorpusDatabase } from '@/corpus/database';
import {
  type ImportPlan,
  planImport,
  type RemovedSource,
  removeSource,
  restoreSource,
  saveImport,
  sourceWithText,
} from '@/corpus/import-article';
import { knowledge } from '@/corpus/knowledge';
import { claimsOfSource } from '@/corpus/queries';
import { readSettings } from '@/corpus/settings';
import type { Article } from '@/lib/article/types';
import { readClaims } from '@/lib/facts/claims';
import { createFactReader, type FactReader } from '@/lib/facts/reader';
import { provenance } from '@/lib/match/provenance';
import { sendToBackground } from '@/lib/platform/messages';
import { type Places, previewOf, withCorrection } from './preview';

/** Previewing what one article would do to the corpus, and saving it; for popup and manager. */

let made: FactReader | null = null;

/** The fact reader of this page, made when first needed. */
export function factReader(): FactReader {
  made ??= createFactReader(knowledge);
  return made;
}

async function plan(db: CorpusDatabase, article: Article): Promise<ImportPlan> {
  const state = (await readSettings(db)).newClaims;
  return planImport(db, article, (read) => readClaims(read, factReader()), { ...provenance, state });
}

/** What saving the article would do. The check runs in the worker, whose index is warm. */
export async function previewImport(
  db: CorpusDatabase,
  article: Article,
  correction: Correction | null,
  selected: Places | null = null,
): Promise<ImportPreview> {
  const corrected = withCorrection(article, correction);
  const [planned, report] = await Promise.all([
    plan(db, corrected),
    sendToBackground('page:check', { article: corrected, match: null }),
  ]);
  return previewOf(planned, report, selected);
}

/**
 * Saves the article. Taking it back restores what was saved of it before, if anything.
 * @param claimIds the new claims to save; all where null
 */
export async function saveArticle(
  db: CorpusDatabase,
  article: Article,
  correction: Correction,
  claimIds: readonly string[] | null = null,
): Promise<Undo> {
  const planned = await plan(db, withCorrection(article, correction));
  const before = planned.standing === 'new' ? null : await asRemoved(db, planned.source.id);
  const { sourceId } = await saveImport(db, planned, claimIds === null ? {} : { claimIds });
  return async () => {
    await removeSource(db, sourceId);
    if (before !== null) await restoreSource(db, before);
  };
}

async function asRemoved(db: CorpusDatabase, id: string): Promise<RemovedSource | null> {
  const source = await sourceWithText(db, id);
  return source === null ? null : { source, claims: await claimsOfSource(db, id) };
}
