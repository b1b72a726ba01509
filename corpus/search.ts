import MiniSearch, { type SearchOptions } from 'minisearch';
import { eachRow } from './batches';
import { type CorpusDatabase, revisionOf, type SourceRow } from './database';
import type { ClaimRecord } from './records';

/** A claim that a search found, with the source it stands in. */
export interface ClaimHit {
  claim: ClaimRecord;
  source: SourceRow;
  /** Higher is better; comparable within one search only. */
  score: number;
}

interface SearchDocument {
  id: string;
  quote: string;
  title: string;
  publisher: string;
}

/** Most hits one search gives, whatever is asked. */
export const MAX_HITS = 200;
/** Longest query that is looked at, in UTF-16 units; a pasted article is no query. */
const MAX_QUERY_LENGTH = 300;
/** Share of a word's letters that may differ: one in five. */
const FUZZINESS = 0.2;
/** Shorter words are matched as they are: "of" must not find "offer" or "if". */
const MIN_LOOSE_LENGTH = 4;

const OPTIONS: SearchOptions = {
  boost: { quote: 2 },
  prefix: (term) => term.length >= MIN_LOOSE_LENGTH - 1,
  fuzzy: (term) => (term.length >= MIN_LOOSE_LENGTH ? FUZZINESS : false),
};

interface Cached {
  revision: number;
  index: Promise<MiniSearch<SearchDocument>>;
}

/** One index per open database, thrown away with it. */
const cache = new WeakMap<CorpusDatabase, Cached>();

function build(db: CorpusDatabase): Promise<MiniSearch<SearchDocument>> {
  return db.read([db.sources, db.claims], async () => {
    const index = new MiniSearch<SearchDocument>({ fields: ['quote', 'title', 'publisher'] });
    const sources = new Map((await db.sources.toArray()).map((source) => [source.id, source]));
    await eachRow(db.claims, ({ id, sourceId, quote }) => {
      const source = sources.get(sourceId);
      index.add({ id, quote, title: source?.title ?? '', publisher: source?.publisher ?? '' });
    });
    return index;
  });
}

async function indexOf(db: CorpusDatabase): Promise<MiniSearch<SearchDocument>> {
  const revision = await revisionOf(db);
  const cached = cache.get(db);
  if (cached?.revision === revision) return cached.index;
  const index = build(db);
  cache.set(db, { revision, index });
  // A failed build must not stay for good.
  index.catch(() => cache.delete(db));
  return index;
}

async function withSources(db: CorpusDatabase, found: { id: string; score: number }[]): Promise<ClaimHit[]> {
  return db.read([db.sources, db.claims], async () => {
    const claims = await db.claims.bulkGet(found.map((hit) => hit.id));
    const sources = await db.sources.bulkGet(claims.map((claim) => claim?.sourceId ?? ''));
    return found.flatMap(({ score }, i) => {
      const [claim, source] = [claims[i], sources[i]];
      return claim === undefined || source === undefined ? [] : [{ claim, source, score }];
    });
  });
}

/**
 * Claims whose sentence, or whose source's title or publisher, has the words of a query, best first. All words must be
 * there, in any order; words may be begun only or misspelt by a letter. Where no claim has all of them, those that have
 * some. The index is built at the first search after a change.
 * @param limit most hits, at most MAX_HITS. @returns [] for a query without words. @throws {CorpusError}
 */
export async function searchClaims(db: CorpusDatabase, query: string, limit = 50): Promise<ClaimHit[]> {
  const words = query.slice(0, MAX_QUERY_LENGTH).trim();
  if (words === '') return [];
  const index = await indexOf(db);
  const all = index.search(words, { ...OPTIONS, combineWith: 'AND' });
  const found = all.length > 0 ? all : index.search(words, { ...OPTIONS, combineWith: 'OR' });
  const most = Math.max(0, Math.min(Math.floor(limit), MAX_HITS));
  return withSources(
    db,
    found.slice(0, most).map(({ id, score }) => ({ id: String(id), score })),
  );
}
