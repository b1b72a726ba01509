import { vi } from 'vitest';
import { type CorpusDatabase, openCorpus } from '@/corpus/database';
import { planImport, saveImport } from '@/corpus/import-article';
import type { Pack } from '@/corpus/packs/pack-schema';
import type { Article, ArticleMeta, Block } from '@/lib/article/types';
import type { ReadClaim } from '@/lib/facts/claims';
import type { Fact } from '@/lib/facts/types';

// Some tests write thousands of rows; a busy machine takes its time.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let made = 0;

/** A corpus of its own for one test. */
export function freshCorpus(): Promise<CorpusDatabase> {
  made++;
  return openCorpus(`test-${made}-${Math.random()}`);
}

/** A fact; what it says does not matter to the database. */
export function fact(change: Partial<Fact> = {}): Fact {
  return {
    attribute: 'headcount',
    subject: 'brightmoor',
    object: null,
    value: { kind: 'count', nominal: 600, low: 600, high: 600, unit: 'job', hedged: false },
    polarity: 'yes',
    modality: 'happened',
    attribution: null,
    strength: 'main',
    certain: true,
    asOf: '2025-10-22',
    spans: [{ start: 0, end: 3 }],
    ...change,
  };
}

/** A small sound pack of an invented topic. */
export function makePack(change: Partial<Pack> = {}): Pack {
  const source = { publisher: 'The Invented Post', authors: [], url: null, published: null, note: null, origins: [] };
  return {
    id: 'brightmoor',
    version: 1,
    label: 'Brightmoor',
    topic: { names: [{ text: 'Brightmoor', weight: 3, group: 'brightmoor' }], decoys: ['Brightmoor Road'] },
    knowledge: { entities: [], attributes: [] },
    sources: [
      { id: 'first', title: 'Brightmoor cuts jobs', ...source },
      { id: 'second', title: 'Brightmoor hires', ...source, published: '2025-11-03' },
    ],
    claims: ['a', 'b', 'c'].map((id, i) => ({
      id,
      source: id === 'c' ? 'second' : 'first',
      text: `Brightmoor cut ${600 + i} jobs.`,
      where: { paragraph: 1, sentence: i + 1 },
      facts: [fact()],
    })),
    ...change,
  };
}

const META: ArticleMeta = {
  url: null,
  canonicalUrl: 'https://news.example/brightmoor',
  publisher: 'The Invented Post',
  title: 'Brightmoor cuts jobs',
  authors: ['A. Writer'],
  published: '2025-10-22',
  modified: null,
  language: 'en',
  from: {},
};

/** An article of one headline and one paragraph a text. */
export function makeArticle(paragraphs: string[], meta: Partial<ArticleMeta> = {}): Article {
  const headline: Block = { kind: 'headline', text: 'Brightmoor cuts jobs' };
  return {
    meta: { ...META, ...meta },
    blocks: [headline, ...paragraphs.map((text): Block => ({ kind: 'paragraph', text }))],
  };
}

/** Stands in for the fact reader: every sentence that ends in a full stop is a claim with one fact. */
export function readClaims(article: Article): ReadClaim[] {
  return article.blocks.flatMap(({ text }, block) =>
    [...text.matchAll(/[^.]+\./g)].map((match) => {
      const quote = match[0].trim();
      const start = text.indexOf(quote, match.index);
      return { quote, prefix: '', suffix: '', block, start, end: start + quote.length, facts: [fact()] };
    }),
  );
}

/** Plans and saves at once. */
export async function importNow(db: CorpusDatabase, article: Article): ReturnType<typeof saveImport> {
  return saveImport(db, await planImport(db, article, readClaims, { now: 1_760_000_000_000 }));
}

/** Every row of every table but the revision, for comparing states. */
export async function everything(db: CorpusDatabase): Promise<unknown> {
  const { sources, texts, claims, decisions, packs } = db;
  return Promise.all([sources, texts, claims, decisions, packs].map((table) => table.toArray()));
}
