import type { Block } from '@/lib/article/types';
import type { CorpusDatabase, SourceRow } from '../database';
import type { ClaimRecord } from '../records';
import { type ClaimRow, claimRows, type RowOptions } from './claim-rows';

/** Between two blocks of an article's text, where positions in the whole text are counted. */
const BETWEEN_BLOCKS = 1;

/**
 * Accepted claims as W3C Web Annotations, in the order of their sources and texts. Each names its sentence by a
 * TextQuoteSelector and, where its place is known, by a TextPositionSelector that counts in the article's text as it is
 * kept: its blocks with a line break between them. Restated claims of packs are left out, for their words do not
 * stand in the article. @throws {CorpusError}
 */
export async function claimsAsAnnotations(db: CorpusDatabase, options: RowOptions = {}): Promise<string> {
  const found = (await claimRows(db, { ...options, state: 'accepted' })).filter(({ claim }) => claim.pack === null);
  const ids = [...new Set(found.map(({ source }) => source.id))];
  const texts = await db.read([db.texts], () => db.texts.bulkGet(ids));
  const starts = new Map(ids.map((id, i) => [id, startsOf(texts[i]?.blocks ?? [])]));
  const page = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    type: 'AnnotationPage',
    items: found.map((row) => asAnnotation(row, starts.get(row.source.id) ?? [])),
  };
  return `${JSON.stringify(page, null, 1)}\n`;
}

/** Where each block begins in the whole text, in UTF-16 units. */
function startsOf(blocks: readonly Block[]): number[] {
  let at = 0;
  return blocks.map(({ text }) => {
    const start = at;
    at += text.length + BETWEEN_BLOCKS;
    return start;
  });
}

function asAnnotation({ claim, source }: ClaimRow, starts: readonly number[]): object {
  return {
    id: `urn:second-source:claim:${encodeURIComponent(claim.id)}`,
    type: 'Annotation',
    motivation: 'highlighting',
    created: new Date(claim.addedAt).toISOString(),
    ...bodyOf(claim),
    target: { source: addressOf(source), selector: selectorsOf(claim, starts) },
  };
}

function bodyOf({ tags, remark, quote, original }: ClaimRecord): object {
  const text = (value: string, purpose: string): object => ({
    type: 'TextualBody',
    value,
    purpose,
    format: 'text/plain',
  });
  const body = tags.map((tag) => text(tag, 'tagging'));
  if (remark !== null) body.push(text(remark, 'commenting'));
  if (original !== null) body.push(text(quote, 'editing'));
  return body.length > 0 ? { body } : {};
}

/** Where the sentence stands; of an edited claim the sentence as its source has it. */
function selectorsOf({ quote, original, prefix, suffix, position }: ClaimRecord, starts: readonly number[]): object[] {
  const exact = original ?? quote;
  const context = { ...(prefix === '' ? {} : { prefix }), ...(suffix === '' ? {} : { suffix }) };
  const selectors: object[] = [{ type: 'TextQuoteSelector', exact, ...context }];
  const start = 'block' in position ? starts[position.block] : undefined;
  if ('block' in position && start !== undefined) {
    selectors.push({ type: 'TextPositionSelector', start: start + position.start, end: start + position.end });
  }
  return selectors;
}

/** A text without an address is named by its hash. */
function addressOf({ url, textHash }: SourceRow): string {
  return url ?? `urn:sha-256:${textHash}`;
}
