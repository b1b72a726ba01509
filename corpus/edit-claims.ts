import type { Article } from '@/lib/article/types';
import type { ClaimReader, Place } from '@/lib/facts/reread';
import type { CorpusDatabase, SourceRow } from './database';
import { CorpusError, guarded } from './errors';
import { claimIdOf } from './identity';
import { MAX_SENTENCE_LENGTH } from './import-checks';
import { originalsOf, withText } from './merge-source';
import { placeOf } from './place';
import type { ClaimRecord, ClaimState, SourceRecord } from './records';
import { type Edited, editCorpus } from './undo';

/** Most parts of one split, and most claims of one merge. */
export const MAX_PARTS = 20;

const TOO_LONG = 'This sentence is too long for one claim.';

/** A sentence as it is kept: white space single. @throws {CorpusError} invalid or too-large. */
function cleanSentence(sentence: string): string {
  const clean = sentence.replace(/\s+/g, ' ').trim();
  if (!/\p{L}/u.test(clean)) throw new CorpusError('invalid', 'A claim needs a sentence; this one has no words.');
  if (clean.length > MAX_SENTENCE_LENGTH) throw new CorpusError('too-large', TOO_LONG);
  return clean;
}

/** A saved source as the article it was read from. */
export function articleOf(source: SourceRecord): Article {
  const { url, publisher, title, authors, published, modified, language, blocks } = source;
  const meta = { url, canonicalUrl: url, publisher, title, authors, published, modified, language, from: {} };
  return { meta, blocks };
}

/** Where a claim's sentence stands in its article; null where that is not known or the text is another now. */
function placeIn(article: Article, claim: ClaimRecord): Place | null {
  if (!('block' in claim.position)) return null;
  const { block, start, end } = claim.position;
  const isThere = article.blocks[block]?.text.slice(start, end) === originalsOf(claim)[0];
  return isThere ? { block, start, end } : null;
}

/** Facts of a sentence that stands for a claim. */
export function rereadFacts(
  article: Article,
  claim: ClaimRecord,
  sentence: string,
  reader: ClaimReader,
): ClaimRecord['facts'] {
  return reader.factsAt(article, placeIn(article, claim), sentence);
}

/** The claims and their one source. To be called inside a transaction. @throws {CorpusError} invalid. */
async function editable(
  db: CorpusDatabase,
  ids: readonly string[],
): Promise<{ claims: ClaimRecord[]; article: Article; source: SourceRow }> {
  const claims = (await db.claims.bulkGet([...new Set(ids)])).filter((claim) => claim !== undefined);
  const [first] = claims;
  if (first === undefined || claims.length < new Set(ids).size)
    throw new CorpusError('invalid', 'This claim is no longer in the corpus.');
  if (claims.some((claim) => claim.sourceId !== first.sourceId)) {
    throw new CorpusError('invalid', 'Only claims of one source can be merged.');
  }
  if (first.pack !== null)
    throw new CorpusError(
      'invalid',
      'Claims of a topic pack cannot be edited. Reject it, or import the article yourself.',
    );
  const [source, text] = await Promise.all([db.sources.get(first.sourceId), db.texts.get(first.sourceId)]);
  if (source === undefined) throw new CorpusError('invalid', 'The source of this claim is no longer in the corpus.');
  return { claims, source, article: articleOf(withText({ source, blocks: text?.blocks ?? [], claims: [] })) };
}

function edited(claim: ClaimRecord, quote: string, article: Article, reader: ClaimReader): ClaimRecord {
  const original = originalsOf(claim).join('\n');
  return {
    ...claim,
    quote,
    facts: rereadFacts(article, claim, quote, reader),
    original: original === quote ? null : original,
  };
}

/**
 * Gives a claim another sentence and reads its facts again. The source's own sentence is kept as `original`; written
 * again, it makes the claim one that was never edited.
 * @returns whether something changed. @throws {CorpusError} invalid, too-large.
 */
export function editClaim(
  db: CorpusDatabase,
  id: string,
  sentence: string,
  reader: ClaimReader,
): Promise<Edited<boolean>> {
  return editCorpus(db, [db.claims, db.sources, db.texts], async (edits) => {
    const quote = cleanSentence(sentence);
    const { claims, article } = await editable(db, [id]);
    return (
      (await edits.put(
        'claims',
        claims.map((claim) => edited(claim, quote, article, reader)),
      )) > 0
    );
  });
}

/**
 * Splits a claim into parts, each a claim of its own with its own facts and the state, tags and place of the whole. The
 * first part keeps the claim's id.
 * @param parts two or more sentences. @returns ids of the parts. @throws {CorpusError} invalid, too-large.
 */
export async function splitClaim(
  db: CorpusDatabase,
  id: string,
  parts: readonly string[],
  reader: ClaimReader,
): Promise<Edited<string[]>> {
  const sentences = [...new Set(parts.map(cleanSentence))];
  if (sentences.length < 2) throw new CorpusError('invalid', 'A claim is split into two sentences or more.');
  if (sentences.length > MAX_PARTS)
    throw new CorpusError('too-large', `A claim is split into at most ${MAX_PARTS} parts.`);
  const sourceId = (await guarded(db.claims.get(id)))?.sourceId ?? '';
  // Hashed here, as a transaction is lost by waiting for anything else.
  const ids = [id, ...(await Promise.all(sentences.slice(1).map((part) => claimIdOf(sourceId, part))))];
  return editCorpus(
    db,
    [db.claims, db.sources, db.texts],
    async (edits) => {
      const { claims, article } = await editable(db, [id]);
      const [whole] = claims as [ClaimRecord];
      const original = originalsOf(whole).join('\n');
      const here = new Set((await db.claims.bulkGet(ids)).flatMap((claim) => claim?.id ?? []));
      const rows = sentences.map((quote, i): ClaimRecord => {
        const facts = rereadFacts(article, whole, quote, reader);
        return { ...whole, id: ids[i] ?? id, quote, facts, original };
      });
      // A part that is a claim already stays as that is.
      const fresh = rows.filter((row, i) => i === 0 || !here.has(row.id));
      await edits.put('claims', fresh);
      return ids;
    },
    { whole: true },
  );
}

const STATE_ORDER: ClaimState[] = ['rejected', 'to-review', 'accepted'];

/**
 * Makes one claim of several of one source: it has the id and place of the first in the text, the facts of the new
 * sentence, all tags and remarks, and the state that says least for it.
 * @param sentence the sentences one after the other unless given.
 * @returns id of the merged claim. @throws {CorpusError} invalid, too-large.
 */
export function mergeClaims(
  db: CorpusDatabase,
  ids: readonly string[],
  reader: ClaimReader,
  sentence?: string,
): Promise<Edited<string>> {
  return editCorpus(
    db,
    [db.claims, db.sources, db.texts],
    async (edits) => {
      if (new Set(ids).size < 2) throw new CorpusError('invalid', 'Choose two claims or more to merge.');
      if (new Set(ids).size > MAX_PARTS)
        throw new CorpusError('too-large', `At most ${MAX_PARTS} claims are merged at once.`);
      const { claims, article } = await editable(db, ids);
      claims.sort((a, b) => placeOf(a) - placeOf(b) || (a.id < b.id ? -1 : 1));
      const merged = mergedOf(claims, cleanSentence(sentence ?? claims.map(({ quote }) => quote).join(' ')));
      merged.facts = rereadFacts(article, merged, merged.quote, reader);
      await edits.put('claims', [merged]);
      await edits.remove(
        'claims',
        claims.slice(1).map(({ id }) => id),
      );
      return merged.id;
    },
    { whole: true },
  );
}

function mergedOf(claims: readonly ClaimRecord[], quote: string): ClaimRecord {
  const [first] = claims as [ClaimRecord];
  const remarks = [...new Set(claims.flatMap(({ remark }) => remark ?? []))];
  const original = [...new Set(claims.flatMap(originalsOf))].join('\n');
  if (original.length > MAX_SENTENCE_LENGTH) throw new CorpusError('too-large', TOO_LONG);
  return {
    ...first,
    quote,
    original,
    state: STATE_ORDER.find((state) => claims.some((claim) => claim.state === state)) ?? first.state,
    tags: [...new Set(claims.flatMap(({ tags }) => tags))].sort(),
    remark: remarks.length === 0 ? null : remarks.join('\n').slice(0, MAX_SENTENCE_LENGTH),
  };
}
