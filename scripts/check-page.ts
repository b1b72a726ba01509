/**
 * Checks one saved page against the starter corpus without a browser, by the code that runs in the extension:
 * `node scripts/run.mjs scripts/check-page.ts sample/article.html`
 */
import 'fake-indexeddb/auto';
import { readFile } from 'node:fs/promises';
import { JSDOM } from 'jsdom';
import { openCorpus } from '@/corpus/database';
import { knowledge } from '@/corpus/knowledge';
import { installPacks } from '@/corpus/packs';
import { packs } from '@/corpus/packs/index';
import { loadMatchData } from '@/corpus/queries';
import { readArticle } from '@/lib/article/read';
import { createFactReader } from '@/lib/facts/reader';
import { checkPage } from '@/lib/match/check-page';
import { buildClaimIndex } from '@/lib/match/claim-index';
import type { PageReport } from '@/lib/match/types';
import { describeReport } from './parts/status';

/** Entry point for scripts/run.mjs: the page's file, and its address if that matters. Prints the report. */
export async function main([file, url = 'http://127.0.0.1/article']: string[]): Promise<void> {
  if (!file) throw new Error('usage: check-page.ts FILE [URL]');
  console.log(describeReport(await checkFile(file, url)));
}

async function checkFile(file: string, url: string): Promise<PageReport> {
  const db = await openCorpus(`check-page-${process.pid}`);
  await installPacks(db, packs);
  const { sources, claims } = await loadMatchData(db);
  const { article } = readArticle(new JSDOM(await readFile(file, 'utf8'), { url }).window.document, { url });
  const reader = createFactReader(knowledge);
  return checkPage({ article, index: buildClaimIndex(sources, claims), reader });
}
