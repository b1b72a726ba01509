import type { Correction, ImportPreview } from '@/components/popup/model';
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
import type { Article } from '@/lib/article/types';
import { readClaims } from '@/lib/facts/claims';
import { createFactReader, type FactReader } from '@/lib/facts/reader';
import { provenance } from '@/lib/match/provenance';
import { injectAnnotate } from '@/lib/platform/inject';
import { sendToBackground, sendToTab, Unreachable } from '@/lib/platform/messages';
import { activeTab } from '@/lib/platform/tabs';
import { previewOf, withCorrection } from './import-preview';

/** Reading the article in front, previewing what it would do to the corpus, and saving it. */

const NO_ARTICLE = 'This page has no article text that can be read.';
const OLD_PAGE = 'This page does not answer. Load it again and retry.';

/** The article on the page in front. A page that the gate passed by gets the reader first. @throws Error to be shown */
export async function readArticleInFront(): Promise<Article> {
  const tab = await activeTab();
  if (tab === null) throw new Error(OLD_PAGE);
  const article = await askForArticle(tab.id);
  if (article.blocks.every((block) => block.text.trim() === '')) throw new Error(NO_ARTICLE);
  return article;
}

async function askForArticle(tabId: number): Promise<Article> {
  try {
    return await sendToTab(tabId, 'tab:read', null);
  } catch (error) {
    if (!(error instanceof Unreachable)) throw error;
  }
  await injectAnnotate(tabId);
  try {
    return await sendToTab(tabId, 'tab:read', null);
  } catch (error) {
    throw error instanceof Unreachable ? new Error(OLD_PAGE) : error;
  }
}

let factReader: FactReader | null = null;

function reader(): FactReader {
  factReader ??= createFactReader(knowledge);
  return factReader;
}

function plan(db: CorpusDatabase, article: Article): Promise<ImportPlan> {
  return planImport(db, article, (read) => readClaims(read, reader()), provenance);
}

/** What saving the article would do. The check runs in the worker, whose index is warm. */
export async function previewImport(
  db: CorpusDatabase,
  article: Article,
  correction: Correction | null,
): Promise<ImportPreview> {
  const corrected = withCorrection(article, correction);
  const [planned, report] = await Promise.all([
    plan(db, corrected),
    sendToBackground('page:check', { article: corrected, match: null }),
  ]);
  return previewOf(planned, report);
}

/** Saves the article. Taking it back restores what was saved of it before, if anything. */
export async function saveArticle(db: CorpusDatabase, article: Article, correction: Correction): Promise<Undo> {
  const planned = await plan(db, withCorrection(article, correction));
  const before = planned.standing === 'new' ? null : await asRemoved(db, planned.source.id);
  const { sourceId } = await saveImport(db, planned);
  return async () => {
    await removeSource(db, sourceId);
    if (before !== null) await restoreSource(db, before);
  };
}

async function asRemoved(db: CorpusDatabase, id: string): Promise<RemovedSource | null> {
  const source = await sourceWithText(db, id);
  return source === null ? null : { source, claims: await claimsOfSource(db, id) };
}
