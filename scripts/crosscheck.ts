/**
 * The headless run: the extension's own library over parsed documents, for measuring.
 *
 *   npm run --silent crosscheck -- --suite DIR --out FILE
 *   npm run --silent crosscheck -- --pairs FILE --out FILE
 *
 * A suite is DIR/suite.json: { sources: [{id, file, url, publisher, published, title}], pages: [{id, file, url, sources?}] }.
 * Sources are imported into a fresh database by the code the popup uses; pages go through the gate's decision, the
 * article reader and the check that the background runs. Output is JSON lines.
 */
import 'fake-indexeddb/auto';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { JSDOM } from 'jsdom';
import * as v from 'valibot';
import { whyEn } from '@/components/ui/messages/why-en';
import { openCorpus } from '@/corpus/database';
import { planImport, saveImport } from '@/corpus/import-article';
import { knowledge } from '@/corpus/knowledge';
import { packs } from '@/corpus/packs/index';
import { loadMatchData } from '@/corpus/queries';
import { compileWatch } from '@/corpus/watch';
import { readArticle } from '@/lib/article/read';
import type { Article } from '@/lib/article/types';
import { readClaims } from '@/lib/facts/claims';
import { createFactReader } from '@/lib/facts/reader';
import { checkPage } from '@/lib/match/check-page';
import { buildClaimIndex } from '@/lib/match/claim-index';
import { comparePair } from '@/lib/match/pair';
import { provenance } from '@/lib/match/provenance';
import { samplePage } from '@/lib/page/sample';
import { decideTopic } from '@/lib/topic/decide';

const SourceSchema = v.object({
  id: v.string(),
  file: v.string(),
  url: v.string(),
  publisher: v.nullish(v.string()),
  published: v.nullish(v.string()),
  title: v.nullish(v.string()),
});
const SuiteSchema = v.object({
  sources: v.array(SourceSchema),
  pages: v.array(
    v.object({ id: v.string(), file: v.string(), url: v.string(), sources: v.optional(v.array(v.string())) }),
  ),
});
type SuiteSource = v.InferOutput<typeof SourceSchema>;

/** Entry point for scripts/run.mjs. */
export async function main(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: { suite: { type: 'string' }, pairs: { type: 'string' }, out: { type: 'string' } },
  });
  if (!values.out || Boolean(values.suite) === Boolean(values.pairs))
    throw new Error('usage: crosscheck (--suite DIR | --pairs FILE) --out FILE');
  const lines = values.suite ? await checkSuite(values.suite) : checkPairs(values.pairs ?? '');
  writeFileSync(values.out, lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
}

async function checkSuite(dir: string): Promise<object[]> {
  const suite = v.parse(SuiteSchema, JSON.parse(readFileSync(path.join(dir, 'suite.json'), 'utf8')));
  const reader = createFactReader(knowledge);
  const db = await openCorpus(`crosscheck-${process.pid}`);
  const suiteId = new Map<string, string>();
  for (const source of suite.sources) {
    const article = withSuiteMeta(readArticle(parse(dir, source), { url: source.url }).article, source);
    const plan = await planImport(db, article, (imported) => readClaims(imported, reader), provenance);
    await saveImport(db, plan);
    suiteId.set(plan.source.id, source.id);
  }
  const data = await loadMatchData(db);
  const index = buildClaimIndex(data.sources, data.claims);
  const watch = compileWatch(
    packs,
    packs.map((pack) => ({ id: pack.id, version: pack.version, removed: false, installedAt: 0 })),
    [],
    [],
  );
  return suite.pages.flatMap((page): object[] => {
    const document = parse(dir, page);
    const relevant = decideTopic(watch, samplePage(document, page.url)) !== null;
    if (!relevant) return [{ page: page.id, relevant }];
    const known = suite.sources.find((source) => source.id === page.id);
    const { article } = readArticle(document, { url: page.url });
    const allowed = page.sources && new Set(page.sources);
    const report = checkPage({
      article: known ? withSuiteMeta(article, known) : article,
      index,
      reader,
      isExcluded: ({ id }) =>
        suiteId.get(id) === page.id || (allowed !== undefined && !allowed.has(suiteId.get(id) ?? '')),
    });
    return [
      { page: page.id, relevant },
      ...report.findings.flatMap((finding) =>
        finding.verdicts.flatMap(({ relation, evidence }) =>
          evidence.map(({ sourceId, quote, why }) => ({
            page: page.id,
            sentence: finding.sentence,
            relation,
            source: suiteId.get(sourceId),
            evidence: quote,
            why: whyEn(why),
          })),
        ),
      ),
    ];
  });
}

function parse(dir: string, { file, url }: { file: string; url: string }): Document {
  return new JSDOM(readFileSync(path.join(dir, file), 'utf8'), { url }).window.document;
}

/** What the suite knows of a source and its document does not say, as a reader would fill it in on import. */
function withSuiteMeta(article: Article, source: SuiteSource): Article {
  const { meta } = article;
  return {
    ...article,
    meta: {
      ...meta,
      canonicalUrl: source.url,
      publisher: meta.publisher ?? source.publisher ?? null,
      published: meta.published ?? source.published ?? null,
      title: meta.title ?? source.title ?? null,
    },
  };
}

function checkPairs(file: string): object[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => {
      const pair = v.parse(v.looseObject({ premise: v.string(), hypothesis: v.string() }), JSON.parse(line));
      return { ...pair, verdict: comparePair(pair.premise, pair.hypothesis).verdict };
    });
}
