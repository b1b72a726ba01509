/**
 * One first check in a fresh process, as after the background worker's start: `cold.ts ours|minisearch CORPUS PAGE`. Prints
 * the milliseconds from claims and page in memory to the last answer; compiling the knowledge and building the index count.
 */
import { readFileSync } from 'node:fs';
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
export async function main([who, corpusFile, pageFile]: string[]): Promise<void> {
  const corpus = JSON.parse(readFileSync(corpusFile ?? '', 'utf8')) as Corpus;
  const page = JSON.parse(readFileSync(pageFile ?? '', 'utf8')) as Article;
  const start = performance.now();
  if (who === 'ours') check(corpus, page);
  else retrieve(corpus, page);
  console.log(performance.now() - start);
}

function check({ sources, claims }: Corpus, article: Article): void {
  checkPage({ article, index: buildClaimIndex(sources, claims), reader: createFactReader(knowledge) });
}

function retrieve({ claims }: Corpus, page: Article): void {
  const search = new MiniSearch<MatchClaim>({ fields: ['quote'] });
  search.addAll(claims);
  for (const { text } of sentencesOf(page)) search.search(text);
}
