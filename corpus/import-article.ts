import type { Table } from 'dexie';
import type { Article } from '@/lib/article/types';
import type { ReadClaim } from '@/lib/facts/claims';
import type { CorpusDatabase } from './database';
import { CorpusError } from './errors';
import { addressOf, claimIdOf, hashOfText } from './identity';
import {
  checkArticle,
  cleanDate,
  cleanLanguage,
  cleanName,
  cleanNames,
  MAX_CLAIMS,
  MAX_SENTENCE_LENGTH,
} from './import-checks';
import {
  findSaved,
  hasQuote,
  isSameClaim,
  mergedClaim,
  mergedSource,
  originalsOf,
  putSources,
  type Saved,
  withText,
} from './merge-source';
import type { ClaimRecord, ClaimState, SourceRecord } from './records';
import { needRoom } from './room';

/** How an article is read for import; what is not given stays empty. */
export interface PlanOptions {
  /** State of new claims; 'accepted' unless given. */
  state?: Extract<ClaimState, 'accepted' | 'to-review'>;
  /** Near-duplicate fingerprint of the article's text. */
  fingerprint?: (article: Article) => number[];
  /** Origins the article names for its report. */
  origins?: (article: Article) => string[];
  /** Epoch milliseconds; the clock unless given. */
  now?: number;
}

/** What an import would do: complete, so that it can be shown and then saved or dropped. Plain data. */
export interface ImportPlan {
  source: SourceRecord;
  /** Every claim of the article in reading order. */
  claims: ClaimRecord[];
  /** New to the corpus; saved before with this text; saved before with another text or less metadata. */
  standing: 'new' | 'same' | 'changed';
  /** Ids of claims that the corpus does not have yet. */
  newClaims: string[];
  /** Ids of claims that are in already. */
  knownClaims: string[];
  /** Ids of saved claims whose sentence the article no longer has; saving removes them. */
  goneClaims: string[];
}

/** What saving a plan did, counted in claims; `source` is what became of the article itself. */
export interface ImportReport {
  sourceId: string;
  source: 'added' | 'duplicate' | 'updated';
  added: number;
  /** Already in, just the same. */
  duplicate: number;
  /** Already in, with other facts or at another place; the reader's state on them is kept. */
  updated: number;
  /** Removed, as the article no longer says so. */
  removed: number;
}

/** Times saveImport plans anew when another window changed the same article in between. */
const MAX_ATTEMPTS = 3;

/** An article as a source; nothing is asked of the corpus. @internal */
export async function sourceOf(article: Article, options: PlanOptions): Promise<SourceRecord> {
  const { meta, blocks } = article;
  const textHash = await hashOfText(blocks);
  const url = addressOf(meta);
  return {
    id: url ?? `text:${textHash}`,
    url,
    publisher: cleanName(meta.publisher),
    title: cleanName(meta.title),
    authors: cleanNames(meta.authors),
    published: cleanDate(meta.published),
    modified: cleanDate(meta.modified),
    language: cleanLanguage(meta.language),
    textHash,
    origins: cleanNames(options.origins?.(article) ?? []),
    fingerprint: options.fingerprint?.(article) ?? [],
    blocks,
    pack: null,
    note: null,
    tags: [],
    remark: null,
    copyOf: null,
    addedAt: options.now ?? Date.now(),
  };
}

function claimOf(claim: ReadClaim, source: SourceRecord, state: ClaimState): Omit<ClaimRecord, 'id'> {
  const { quote, prefix, suffix, block, start, end, facts } = claim;
  const position = { block, start, end };
  const { addedAt } = source;
  const unnoted = { tags: [], remark: null, original: null };
  return { sourceId: source.id, quote, prefix, suffix, position, facts, state, pack: null, ...unnoted, addedAt };
}

/** Gives claims the ids that belong to `sourceId`; a sentence that stands twice is one claim, at its first place. */
async function identified(claims: readonly Omit<ClaimRecord, 'id'>[], sourceId: string): Promise<ClaimRecord[]> {
  const ids = await Promise.all(claims.map((claim) => claimIdOf(sourceId, claim.quote)));
  const byId = new Map<string, ClaimRecord>();
  claims.forEach((claim, i) => {
    const id = ids[i];
    if (id !== undefined && !byId.has(id)) byId.set(id, { ...claim, id, sourceId });
  });
  return [...byId.values()];
}

/** The plan for a source as read, seen against what is saved now. */
async function planFor(
  source: SourceRecord,
  read: readonly Omit<ClaimRecord, 'id'>[],
  saved: Saved | null,
): Promise<ImportPlan> {
  const merged = saved === null ? source : mergedSource(saved, source);
  const allClaims = await identified(read, merged.id);
  // What the reader merged or split is here in another form.
  const covered = new Set((saved?.claims ?? []).flatMap(originalsOf));
  const known = new Map((saved?.claims ?? []).map((claim) => [claim.id, claim]));
  const claims = allClaims.filter((claim) => known.has(claim.id) || !covered.has(claim.quote));
  const ids = claims.map((claim) => claim.id);
  const here = new Set(ids);
  const gone = [...known.values()].filter(
    (claim) => !here.has(claim.id) && !originalsOf(claim).every((quote) => hasQuote(source.blocks, quote)),
  );
  const isSame = saved !== null && JSON.stringify(withText(saved)) === JSON.stringify(merged);
  return {
    source: merged,
    claims,
    standing: saved === null ? 'new' : isSame ? 'same' : 'changed',
    newClaims: ids.filter((id) => !known.has(id)),
    knownClaims: ids.filter((id) => known.has(id)),
    goneClaims: gone.map((claim) => claim.id),
  };
}

/**
 * Reads an article and says what importing it would do; changes nothing. The same article, by address or by the hash
 * of its text, is one source. Pack sources do not count: what the reader imports is the reader's own.
 * @param read finds the claims and their facts.
 * @throws {CorpusError} invalid or too-large for a text that is no article.
 */
export async function planImport(
  db: CorpusDatabase,
  article: Article,
  read: (article: Article) => ReadClaim[],
  options: PlanOptions = {},
): Promise<ImportPlan> {
  checkArticle(article);
  const source = await sourceOf(article, options);
  const state = options.state ?? 'accepted';
  const claims = read(article)
    .filter(({ quote }) => quote !== '' && quote.length <= MAX_SENTENCE_LENGTH)
    .slice(0, MAX_CLAIMS);
  return planRead(db, source, claims, { ...options, state });
}

/** The plan for a source and what was read from it, seen against what is saved now. @throws {CorpusError} @internal */
export async function planRead(
  db: CorpusDatabase,
  source: SourceRecord,
  read: readonly ReadClaim[],
  { state = 'accepted' }: PlanOptions,
): Promise<ImportPlan> {
  const saved = await db.read([db.sources, db.texts, db.claims], () => findSaved(db, source));
  return planFor(
    source,
    read.map((claim) => claimOf(claim, source, state)),
    saved,
  );
}

/** Writes a plan that fits what is saved now. To be called inside a change. */
async function writePlan(
  db: CorpusDatabase,
  plan: ImportPlan,
  wanted: Set<string>,
  saved: Saved | null,
): Promise<ImportReport> {
  const known = new Map((saved?.claims ?? []).map((claim) => [claim.id, claim]));
  const added = plan.claims.filter((claim) => !known.has(claim.id) && wanted.has(claim.id));
  const again = plan.claims.flatMap((claim) => {
    const old = known.get(claim.id);
    return old === undefined ? [] : [{ old, next: mergedClaim(old, claim) }];
  });
  const updated = again.filter(({ old, next }) => !isSameClaim(old, next)).map(({ next }) => next);
  if (plan.standing !== 'same') await putSources(db, [plan.source]);
  await db.claims.bulkPut([...added, ...updated]);
  await db.claims.bulkDelete(plan.goneClaims);
  return {
    sourceId: plan.source.id,
    source: plan.standing === 'new' ? 'added' : plan.standing === 'same' ? 'duplicate' : 'updated',
    added: added.length,
    duplicate: again.length - updated.length,
    updated: updated.length,
    removed: plan.goneClaims.length,
  };
}

function hasEffect(report: ImportReport): boolean {
  return report.source !== 'duplicate' || report.added + report.updated + report.removed > 0;
}

/** A fingerprint of what a plan was made against; ids and rows of the saved article. */
function stampOf(saved: Saved | null): string {
  return JSON.stringify(saved === null ? null : [saved.source, saved.claims.map((claim) => claim.id)]);
}

/** How a plan is saved. */
export interface SaveOptions {
  /** The new claims to save; all unless given. Claims that are in already are not affected. */
  claimIds?: readonly string[];
  /** More to be written in the same transaction, kept or lost together with the article. Awaits only the database. */
  also?: { tables: Table[]; work: (report: ImportReport) => Promise<void> };
}

/**
 * Saves a plan in one transaction; saving it twice changes nothing the second time. Where the corpus changed since the
 * plan was made (another window, an older plan), the plan is first seen against the corpus of now.
 * @throws {CorpusError}
 */
export async function saveImport(
  db: CorpusDatabase,
  plan: ImportPlan,
  options: SaveOptions = {},
): Promise<ImportReport> {
  await needRoom();
  const chosen = options.claimIds === undefined ? null : new Set(options.claimIds);
  const quotes = new Set(plan.claims.filter((claim) => chosen?.has(claim.id) ?? true).map((claim) => claim.quote));
  const tables = [db.sources, db.texts, db.claims];
  for (let attempt = 0; attempt < MAX_ATTEMPTS; attempt++) {
    // Hashing must not happen inside the transaction (it would commit), so plan outside and compare inside.
    const before = await db.read(tables, () => findSaved(db, plan.source));
    const current = await planFor(plan.source, plan.claims, before);
    const wanted = new Set(current.claims.filter((claim) => quotes.has(claim.quote)).map((claim) => claim.id));
    const report = await db.change([...tables, ...(options.also?.tables ?? [])], async (changed) => {
      const saved = await findSaved(db, plan.source);
      if (stampOf(saved) !== stampOf(before)) return null;
      const done = await writePlan(db, current, wanted, saved);
      if (hasEffect(done)) changed();
      await options.also?.work(done);
      return done;
    });
    if (report !== null) return report;
  }
  throw new CorpusError('failed', 'The corpus is being changed by another window. Try again in a moment.');
}
