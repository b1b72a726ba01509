/**
 * Writes a sample of the corpus file this version exports: `node scripts/run.mjs scripts/corpus-sample.ts FILE.json`.
 * To be run once per version of the file, with the code of that version, and kept in tests/fixtures/corpus-files, so
 * that files of readers who exported then still import for good. The articles are invented; the reading is real.
 */
import 'fake-indexeddb/auto';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { JSDOM } from 'jsdom';
import { type CorpusDatabase, openCorpus } from '@/corpus/database';
import { addNotSame, hideHost } from '@/corpus/decisions';
import { exportCorpus } from '@/corpus/file';
import { planImport, saveImport } from '@/corpus/import-article';
import { knowledge } from '@/corpus/knowledge';
import { installPacks, removePack } from '@/corpus/packs';
import { packs } from '@/corpus/packs/index';
import { claimsOfSource, setClaimState } from '@/corpus/queries';
import { changeSettings } from '@/corpus/settings';
import { readArticle } from '@/lib/article/read';
import { readClaims } from '@/lib/facts/claims';
import { createFactReader } from '@/lib/facts/reader';
import { provenance } from '@/lib/match/provenance';

const PAGES: [file: string, url: string | null][] = [
  ['sample/article.html', 'https://news.example/meta-ai'],
  ['tests/fixtures/pages/wordpress.html', null],
  ['tests/fixtures/pages/live-blog.html', 'https://live.example/storm'],
];
const NOW = Date.UTC(2026, 0, 5);

/** Entry point for scripts/run.mjs: FILE to write, `--without-pack` for a corpus whose pack was removed. */
export async function main([file, option]: string[]): Promise<void> {
  if (!file) throw new Error('usage: corpus-sample FILE.json [--without-pack]');
  const db = await openCorpus(`sample-${Math.random()}`);
  await installPacks(db, packs);
  await db.packs.toCollection().modify({ installedAt: NOW });
  await db.sources.toCollection().modify({ addedAt: NOW });
  await db.claims.toCollection().modify({ addedAt: NOW });
  for (const [page, url] of PAGES) await importPage(db, page, url);
  await decide(db);
  if (option === '--without-pack') await removePack(db, packs[0]?.id ?? '');
  writeFileSync(file, await exportCorpus(db, new Date(NOW)));
}

async function importPage(db: CorpusDatabase, page: string, url: string | null): Promise<void> {
  const dom = new JSDOM(readFileSync(path.resolve(page), 'utf8'), url === null ? {} : { url });
  const { article } = readArticle(dom.window.document, { url });
  const reader = createFactReader(knowledge);
  const plan = await planImport(db, article, (read) => readClaims(read, reader), { ...provenance, now: NOW });
  await saveImport(db, plan);
}

/** One decision of each kind and claims in each state. */
async function decide(db: CorpusDatabase): Promise<void> {
  const own = (await db.sources.toArray()).filter((source) => source.pack === null);
  const claims = (await Promise.all(own.map((source) => claimsOfSource(db, source.id)))).flat();
  await setClaimState(db, [claims[0]?.id ?? ''], 'rejected');
  await setClaimState(db, [claims[1]?.id ?? ''], 'to-review');
  await db.sources.update(own[0]?.id ?? '', { tags: ['sample'], remark: 'A note.', copyOf: own[1]?.id ?? null });
  await db.claims.update(claims[3]?.id ?? '', { tags: ['sample'], remark: 'A note.' });
  const names = [{ text: 'Tarrow', weight: 2 as const, group: '0' }];
  await db.topics.add({ id: 'reader:sample', kind: 'own', label: 'Tarrow Mill', names, on: true });
  await changeSettings(db, { newClaims: 'to-review' });
  await addNotSame(db, { claimId: claims[2]?.id ?? '', sentence: 'The storm went by in 2021.', attribute: 'general' });
  await hideHost(db, 'mail.example');
  await db.decisions.toCollection().modify({ madeAt: NOW });
}
