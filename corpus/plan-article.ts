import type { Article } from '@/lib/article/types';
import { readClaims } from '@/lib/facts/claims';
import type { FactReader } from '@/lib/facts/reader';
import { provenance } from '@/lib/match/provenance';
import type { CorpusDatabase } from './database';
import { type ImportPlan, planImport } from './import-article';
import { readSettings } from './settings';

/**
 * Plans the import of an article as the reader has it set: the one way for a preview, for saving it and for a job.
 * Changes nothing. @throws {CorpusError} as planImport.
 */
export async function planArticle(db: CorpusDatabase, article: Article, reader: FactReader): Promise<ImportPlan> {
  const state = (await readSettings(db)).newClaims;
  return planImport(db, article, (read) => readClaims(read, reader), { ...provenance, state });
}
