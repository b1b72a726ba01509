import type { Article } from '@/lib/article/types';
import { type ReadClaim, readClaims } from './claims';
import type { FactReader } from './reader';
import type { Fact } from './types';

/** Where a sentence stands in an article. Offsets in the block's text, UTF-16. */
export interface Place {
  block: number;
  start: number;
  end: number;
}

/** Reads claims again after the reader changed them or their source. */
export interface ClaimReader {
  /** All claims of an article, as an import reads them. */
  claims(article: Article): ReadClaim[];
  /**
   * Facts of a sentence as if it stood in the article at a place, so that "he" is whom the text before it means.
   * @param place null for a sentence of nowhere: it is read by itself. @returns facts with spans in `sentence`.
   */
  factsAt(article: Article, place: Place | null, sentence: string): Fact[];
}

/** The article with a place's text replaced; without a place the sentence alone. */
function withSentence(article: Article, place: Place | null, sentence: string): { article: Article; at: Place } {
  const block = place === null ? undefined : article.blocks[place.block];
  if (place === null || block === undefined) {
    const alone: Article = { ...article, blocks: [{ kind: 'paragraph', text: sentence }] };
    return { article: alone, at: { block: 0, start: 0, end: sentence.length } };
  }
  const text = block.text.slice(0, place.start) + sentence + block.text.slice(place.end);
  const blocks = article.blocks.with(place.block, { ...block, text });
  return { article: { ...article, blocks }, at: { ...place, end: place.start + sentence.length } };
}

/** Makes a claim reader of a fact reader. */
export function claimReader(reader: FactReader): ClaimReader {
  return {
    claims: (article) => readClaims(article, reader),
    factsAt(article, place, sentence) {
      const { article: changed, at } = withSentence(article, place, sentence);
      return reader.read(changed).flatMap(({ block, start, end, facts }) => {
        if (block !== at.block || start < at.start || end > at.end) return [];
        // The edited text may be several sentences; spans count from the first one's beginning.
        const shift = start - at.start;
        return facts.map((fact) => ({
          ...fact,
          spans: fact.spans.map((span) => ({ start: span.start + shift, end: span.end + shift })),
        }));
      });
    },
  };
}
