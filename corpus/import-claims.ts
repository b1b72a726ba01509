import { NO_META } from '@/lib/article/text';
import type { Article, Block } from '@/lib/article/types';
import type { ReadClaim } from '@/lib/facts/claims';
import type { FactReader } from '@/lib/facts/reader';
import type { CorpusDatabase } from './database';
import { guarded } from './errors';
import { reject } from './formats/result';
import type { FoundClaim, ReadResult } from './formats/types';
import { sha256 } from './identity';
import { type ImportPlan, type PlanOptions, planRead, sourceOf } from './import-article';
import { findSaved, hasQuote, type Saved, withText } from './merge-source';
import type { ClaimRecord, SourceRecord } from './records';

/**
 * Claims that come one by one (a table, linked data) as plans that saveImport takes: one plan a source. Where the
 * article is here with its text, only sentences that stand in it are taken; where nothing is here but claims, the
 * source's text is those claims, a line each.
 */

/** Plans for the claims, one for each source; what could not be taken is rejected in `result`. @throws {CorpusError} */
export async function planClaims(
  db: CorpusDatabase,
  found: readonly FoundClaim[],
  reader: FactReader,
  result: Pick<ReadResult, 'rejected'>,
  options: PlanOptions = {},
): Promise<ImportPlan[]> {
  const plans: ImportPlan[] = [];
  for (const group of groupsOf(found).values()) {
    const plan = await planGroup(db, group, reader, result as ReadResult, options);
    if (plan !== null) plans.push(plan);
  }
  return plans;
}

/** Claims of one source together: one address, or else one publisher, title and date. */
function groupsOf(found: readonly FoundClaim[]): Map<string, FoundClaim[]> {
  const groups = new Map<string, FoundClaim[]>();
  for (const claim of found) {
    const { url, publisher, title, published } = claim.source;
    const key = url ?? JSON.stringify([publisher, title, published]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [claim]);
    else group.push(claim);
  }
  return groups;
}

async function planGroup(
  db: CorpusDatabase,
  group: readonly FoundClaim[],
  reader: FactReader,
  result: ReadResult,
  options: PlanOptions,
): Promise<ImportPlan | null> {
  const bare = await sourceOf(articleOf(group), options);
  // Without an address the id must not hang on which claims come first.
  const { publisher, title, published } = bare;
  const id =
    bare.url ??
    (await idOfSameArticle(db, bare, group)) ??
    `claims:${await sha256(JSON.stringify([publisher, title, published]))}`;
  const saved = await db.read([db.sources, db.texts, db.claims], () => findSaved(db, { ...bare, id, textHash: '' }));
  const hasText = saved !== null && !isOfClaims(saved.blocks);
  const taken = hasText ? group.filter((claim) => stands(claim, saved, result)) : group;
  if (taken.length === 0) return null;
  const source = hasText ? withText(saved) : await grown(bare, id, saved, taken);
  const article = { ...articleOf(taken), blocks: source.blocks };
  const plan = await planRead(db, source, readWhole(article, taken, reader), options);
  return { ...plan, claims: plan.claims.map((claim) => withNotes(claim, taken, options)) };
}

/**
 * Id of the reader's article without an address that has this publisher, title and date and any of these sentences in it:
 * a table that was exported here finds what it came from. null where there is none.
 */
async function idOfSameArticle(
  db: CorpusDatabase,
  { publisher, title, published }: SourceRecord,
  group: readonly FoundClaim[],
): Promise<string | null> {
  if (title === null) return null;
  const alike = await guarded(
    db.sources
      .filter(
        (source) =>
          source.url === null &&
          source.pack === null &&
          source.title === title &&
          source.publisher === publisher &&
          source.published === published,
      )
      .primaryKeys(),
  );
  const texts = (await guarded(db.texts.bulkGet(alike))).filter((text) => text !== undefined);
  return texts.find(({ blocks }) => group.some(({ quote }) => hasQuote(blocks, quote)))?.id ?? null;
}

/** A text that is nothing but claims: lines, which no article read from a page consists of. */
function isOfClaims(blocks: readonly Block[]): boolean {
  return blocks.every((block) => block.kind === 'line');
}

function stands({ quote, from }: FoundClaim, saved: Saved, result: ReadResult): boolean {
  if (hasQuote(saved.blocks, quote)) return true;
  reject(result, from, 'not-in-text');
  return false;
}

function articleOf([first, ...rest]: readonly FoundClaim[]): Article {
  const source = first?.source;
  const blocks = [first, ...rest].flatMap((claim): Block[] => (claim ? [{ kind: 'line', text: claim.quote }] : []));
  const { url = null, publisher = null, title = null, authors = [], published = null, language = null } = source ?? {};
  return { meta: { ...NO_META, url, publisher, title, authors, published, language }, blocks };
}

/** The source with the claims that are here and the new ones. */
async function grown(
  bare: SourceRecord,
  id: string,
  saved: Saved | null,
  taken: readonly FoundClaim[],
): Promise<SourceRecord> {
  const here = saved?.blocks ?? [];
  const known = new Set(here.map((block) => block.text));
  const fresh = taken.flatMap(({ quote }): Block[] => {
    if (known.has(quote)) return [];
    known.add(quote);
    return [{ kind: 'line', text: quote }];
  });
  const blocks = [...here, ...fresh];
  return { ...bare, id, blocks, textHash: await sha256(blocks.map((block) => block.text).join('\n')) };
}

/** Each claim with the facts of all its sentences, whatever one would say of it as a sentence of an article. */
function readWhole(article: Article, taken: readonly FoundClaim[], reader: FactReader): ReadClaim[] {
  const sentences = reader.read(article);
  return taken.map(({ quote }): ReadClaim => {
    const block = article.blocks.findIndex(({ text }) => text.includes(quote));
    const start = article.blocks[block]?.text.indexOf(quote) ?? 0;
    const end = start + quote.length;
    const own = sentences.filter(
      (sentence) => sentence.block === block && sentence.start >= start && sentence.end <= end,
    );
    const facts = own.flatMap((sentence) =>
      sentence.facts.map((fact) => {
        const shift = sentence.start - start;
        return { ...fact, spans: fact.spans.map((span) => ({ start: span.start + shift, end: span.end + shift })) };
      }),
    );
    return { quote, prefix: '', suffix: '', block, start, end, facts };
  });
}

function withNotes(claim: ClaimRecord, taken: readonly FoundClaim[], { state = 'accepted' }: PlanOptions): ClaimRecord {
  const found = taken.find(({ quote }) => quote === claim.quote);
  if (found === undefined) return claim;
  return { ...claim, state: found.state ?? state, tags: [...found.tags].sort(), remark: found.remark };
}
