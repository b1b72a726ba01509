import 'fake-indexeddb/auto';
import { execFileSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import v8 from 'node:v8';
import { JSDOM } from 'jsdom';
import MiniSearch from 'minisearch';
import { type CorpusDatabase, openCorpus } from '@/corpus/database';
import { planImport, saveImport } from '@/corpus/import-article';
import { knowledge } from '@/corpus/knowledge';
import { readArticle } from '@/lib/article/read';
import { sentencesOf } from '@/lib/article/sentences';
import type { Article } from '@/lib/article/types';
import { readClaims } from '@/lib/facts/claims';
import { createFactReader, type FactReader } from '@/lib/facts/reader';
import { checkPage } from '@/lib/match/check-page';
import { buildClaimIndex } from '@/lib/match/claim-index';
import { fingerprintOf } from '@/lib/match/origins';
import { provenance } from '@/lib/match/provenance';
import type { MatchClaim, MatchSource } from '@/lib/match/types';
import { heapMb, keep } from './heap';
import { articles, randomRow, sentences } from './synthetic';
import { atLeast, atMost, type Figure, median, plain } from './table';

const ROUNDS = 7;
const COLD_ROUNDS = 3;
const PAGE_SENTENCES = 60;
const IMPORTS = 100;
const SENTENCES_EACH = 30;
const CLAIMS_PER_SOURCE = 20;
const SIZES = [1_000, 10_000, 100_000] as const;
const IMPORT_BUDGET = 20;
const GROWTH_BUDGET = 3;
const MEMORY_BUDGET_MB = 80;

/** Import speed, and the time that verdicts for the sample article take as the corpus grows, against minisearch. */
export async function measureEngine(): Promise<Figure[]> {
  const reader = createFactReader(knowledge);
  const page = await samplePage();
  const figures = [await measureImport(reader)];
  const times = new Map<number, number>();
  for (const size of SIZES) {
    const corpus = claimsOf(size, reader);
    const before = heapMb();
    const index = buildClaimIndex(corpus.sources, corpus.claims);
    const ours = timeOf(() => checkPage({ article: page, index, reader }));
    // After the checks: much of the index is only made when a check asks for it.
    const memory = heapMb() - before;
    times.set(size, ours);
    const label = `${size.toLocaleString('en')} claims`;
    figures.push(plain(`verdicts for the sample article, ${label}`, ours, 'ms'));
    const theirs = timeOfMiniSearch(corpus.claims, page);
    figures.push(plain(`  minisearch finds the same sentences in`, theirs, 'ms'));
    const ratio = ours / theirs;
    figures.push(size < 100_000 ? atMost('  ratio', ratio, '×', 1, 2) : plain('  ratio', ratio, '×', 2));
    if (size < 100_000) figures.push(...(await measureCold(corpus, page)));
    if (size === 100_000) {
      figures.push(atMost('growth from 10,000 to 100,000 claims', ours / (times.get(10_000) ?? 1), '×', GROWTH_BUDGET));
      figures.push(atMost('memory of the index', memory + heapOf(corpus), 'MB', MEMORY_BUDGET_MB));
    }
    keep(index);
  }
  return figures;
}

/** The same in fresh processes, as after the worker's start. Minisearch takes up an index it has kept, its quickest way. */
async function measureCold(corpus: { claims: MatchClaim[] }, page: Article): Promise<Figure[]> {
  const dir = await mkdtemp(path.join(tmpdir(), 'second-source-bench-'));
  const files = ['corpus.bin', 'page.json', 'minisearch.json'].map((name) => path.join(dir, name));
  const search = new MiniSearch<MatchClaim>({ fields: ['quote'] });
  search.addAll(corpus.claims);
  const contents = [v8.serialize(corpus), JSON.stringify(page), JSON.stringify(search)];
  await Promise.all(files.map((file, at) => writeFile(file, contents[at] ?? '')));
  const timeOfFresh = (who: string) =>
    median(
      Array.from({ length: COLD_ROUNDS }, () =>
        Number(
          execFileSync(process.execPath, ['scripts/run.mjs', 'tests/bench/cold.ts', who, ...files], {
            encoding: 'utf8',
          }),
        ),
      ),
    );
  const [ours, theirs] = [timeOfFresh('ours'), timeOfFresh('minisearch')];
  await rm(dir, { recursive: true });
  return [
    plain('  after a start: index, knowledge and first check', ours, 'ms'),
    plain('  after a start: minisearch, its kept index and the same sentences', theirs, 'ms'),
    atMost('  ratio after a start', ours / theirs, '×', 1, 2),
  ];
}

/** The sample article, with sentences added up to the sixty of a long news page. */
async function samplePage(): Promise<Article> {
  const url = 'http://127.0.0.1/article';
  const document = new JSDOM(await readFile('sample/article.html', 'utf8'), { url }).window.document;
  const { article } = readArticle(document, { url });
  const more = sentences(Math.max(0, PAGE_SENTENCES - sentencesOf(article).length), randomRow(7));
  return { ...article, blocks: [...article.blocks, ...more.map((text) => ({ kind: 'paragraph' as const, text }))] };
}

/** Parsing, reading, facts, plan and save, each article in a transaction of its own. */
async function measureImport(reader: FactReader): Promise<Figure> {
  const files = articles(IMPORTS, SENTENCES_EACH, randomRow(1));
  const db = await openCorpus(`bench-${process.pid}`);
  const start = performance.now();
  for (const { url, html } of files) await importOne(db, reader, url, html);
  const seconds = (performance.now() - start) / 1_000;
  return atLeast(`import, ${SENTENCES_EACH} sentences an article`, IMPORTS / seconds, 'articles/s', IMPORT_BUDGET);
}

async function importOne(db: CorpusDatabase, reader: FactReader, url: string, html: string): Promise<void> {
  const { article } = readArticle(new JSDOM(html, { url }).window.document, { url });
  const plan = await planImport(db, article, (read) => readClaims(read, reader), provenance);
  await saveImport(db, plan);
}

/** A corpus of so many claims, read from sentences of many outlets. */
function claimsOf(size: number, reader: FactReader): { sources: MatchSource[]; claims: MatchClaim[] } {
  const random = randomRow(size);
  const sources: MatchSource[] = [];
  const claims: MatchClaim[] = [];
  while (claims.length < size) {
    const id = `source-${sources.length}`;
    const text = sentences(CLAIMS_PER_SOURCE, random);
    const published = `2025-11-${String(1 + (sources.length % 28)).padStart(2, '0')}`;
    const meta = { url: null, canonicalUrl: null, publisher: `Outlet ${id}`, title: null, authors: [] };
    const article: Article = {
      meta: { ...meta, published, modified: null, language: 'en', from: {} },
      blocks: text.map((one) => ({ kind: 'paragraph', text: one })),
    };
    const fingerprint = Uint32Array.from(fingerprintOf(text.join('\n')));
    const { publisher, title, url } = meta;
    sources.push({ id, url, publisher, title, published, origins: [], fingerprint });
    for (const { quote, facts, block } of readClaims(article, reader))
      if (claims.length < size) claims.push({ id: `${id}-${block}`, sourceId: id, quote, facts });
  }
  return { sources, claims };
}

function timeOfMiniSearch(claims: readonly MatchClaim[], page: Article): number {
  const search = new MiniSearch<MatchClaim>({ fields: ['quote'] });
  search.addAll(claims);
  const queries = sentencesOf(page).map(({ text }) => text);
  return timeOf(() => queries.map((query) => search.search(query).length));
}

/** Median of some runs after one to warm up, in ms. */
function timeOf(work: () => unknown): number {
  work();
  const times = Array.from({ length: ROUNDS }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return median(times);
}

/** What sources and claims themselves take once they are read as from a snapshot: the worker holds them beside the index. */
function heapOf({ sources, claims }: { sources: MatchSource[]; claims: MatchClaim[] }): number {
  const kept = { sources: v8.serialize(sources), claims: JSON.stringify(claims) };
  const before = heapMb();
  const read = { sources: v8.deserialize(kept.sources), claims: JSON.parse(kept.claims) };
  const size = heapMb() - before;
  keep([kept, read]); // what it is read from must not be collected meanwhile
  return size;
}
