/**
 * One first check in a fresh process, as after the background worker's start: `cold.ts ours|minisearch CORPUS PAGE INDEX`.
 * Prints the milliseconds from claims and page in memory to the last answer; compiling the knowledge and building the index
 * count. Minisearch reads the index it has kept, from its text in memory, which takes it half as long as building one.
 */
import { readFileSync } from 'node:fs';
import v8 from 'node:v8';
import MiniSearch from 'minisearch';
import { knowledge } from '@/corpus/knowledge';
import { sentencesOf } from '@/lib/article/sentences';
import type { Article } from '@/lib/article/types';
import { createFactReader } from '@/lib/facts/reader';
import { checkPage } from '@/lib/match/check-page';
import { buildClaimIndex } from '@/lib/match/claim-index';
import type { MatchClaim, MatchSource } from '@/lib/match/types';

interface Corpus {
  sources: MatchSource[];
  claims: MatchClaim[];
}

/** Entry point for scripts/run.mjs. */
export async function main([who, corpusFile, pageFile, indexFile]: string[]): Promise<void> {
  const corpus = v8.deserialize(readFileSync(corpusFile ?? '')) as Corpus;
  const page = JSON.parse(readFileSync(pageFile ?? '', 'utf8')) as Article;
  const kept = readFileSync(indexFile ?? '', 'utf8');
  const start = performance.now();
  if (who === 'ours') check(corpus, page);
  else retrieve(kept, page);
  console.log(performance.now() - start);
}

function check({ sources, claims }: Corpus, article: Article): void {
  checkPage({ article, index: buildClaimIndex(sources, claims), reader: createFactReader(knowledge) });
}

function retrieve(kept: string, page: Article): void {
  const search = MiniSearch.loadJSON<MatchClaim>(kept, { fields: ['quote'] });
  for (const { text } of sentencesOf(page)) search.search(text);
}
