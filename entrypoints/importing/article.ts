import type { Correction, ImportPreview } from '@/components/import/model';
import type { Undo } from '@/components/ui/use-saying';
import type { CorpusDatabase } from '@/corpus/database';
import { saveImport } from '@/corpus/import-article';
import { knowledge } from '@/corpus/knowledge';
import { planArticle } from '@/corpus/plan-article';
import { claimsOfSource } from '@/corpus/queries';
import type { RemovedSource } from '@/corpus/records';
import { removeSource, restoreSource, sourceWithText } from '@/corpus/saved-source';
import type { Article } from '@/lib/article/types';
import { createFactReader, type FactReader } from '@/lib/facts/reader';
import { sendToBackground } from '@/lib/platform/messages';
import { type Places, previewOf, withCorrection } from './preview';

/** Previewing what one article would do to the corpus, and saving it; for popup and manager. */

let made: FactReader | null = null;

/** The fact reader of this page, made when first needed. */
export function factReader(): FactReader {
  made ??= createFactReader(knowledge);
  return made;
}

/** What saving the article would do. What the corpus says of it is asked of the worker, whose index is warm. */
export async function previewImport(
  db: CorpusDatabase,
  article: Article,
  correction: Correction | null,
  selected: Places | null = null,
): Promise<ImportPreview> {
  const corrected = withCorrection(article, correction);
  const [planned, standings] = await Promise.all([
    planArticle(db, corrected, factReader()),
    sendToBackground('import:dry-run', { article: corrected }),
  ]);
  return previewOf(planned, standings, selected);
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
  const planned = await planArticle(db, withCorrection(article, correction), factReader());
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
