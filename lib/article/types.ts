/** What the article reader gives: plain data, fit for a message and for the database. */

/** Where a piece of metadata was found; kept so that the reader can see why we believe it. */
export type MetaOrigin =
  | 'json-ld'
  | 'opengraph'
  | 'microdata'
  | 'time-element'
  | 'canonical'
  /** Another <meta> tag, or the lang attribute. */
  | 'meta-tag'
  | 'title'
  | 'text'
  | 'file'
  | 'reader';

/** An article's metadata. What the document does not say is null, never guessed. */
export interface ArticleMeta {
  /** The address it was read at; null for a file or pasted text. */
  url: string | null;
  /** The address it gives as its own, absolute, without fragment and tracking parameters. */
  canonicalUrl: string | null;
  publisher: string | null;
  title: string | null;
  authors: string[];
  /** ISO 8601, as precise as the document is: "2025-11-20" or "2025-11-20T08:30:00Z". */
  published: string | null;
  modified: string | null;
  /** BCP 47, e.g. "en". */
  language: string | null;
  /** Which part of the document each field came from. */
  from: Partial<
    Record<'canonicalUrl' | 'publisher' | 'title' | 'authors' | 'published' | 'modified' | 'language', MetaOrigin>
  >;
}

export type BlockKind = 'headline' | 'heading' | 'paragraph' | 'list-item' | 'quote' | 'caption' | 'cell' | 'line';

/** One block of the article's own text, white space collapsed. */
export interface Block {
  kind: BlockKind;
  text: string;
  /** ISO date or date-time of the live-blog entry the block stands in, if any: dates in it are relative to this. */
  time?: string;
}

/** A sentence, by its place: text === blocks[block].text.slice(start, end). */
export interface Sentence {
  block: number;
  /** UTF-16 offsets in the block's text. */
  start: number;
  end: number;
  text: string;
}

/** A document as an article: metadata and blocks in reading order. */
export interface Article {
  meta: ArticleMeta;
  blocks: Block[];
}

/**
 * How one block's text maps to the document's text nodes, in order. Characters of the block that no segment covers
 * are white space that the reader put in (a collapsed run, a <br>).
 */
export interface TextSegment {
  node: Text;
  /** Offset in node.data where the segment begins. */
  nodeStart: number;
  /** Offset in the block's text where it begins. */
  textStart: number;
  length: number;
}

/** The live side of an article: anchors[i] belongs to article.blocks[i]. Never leaves the page. */
export interface LiveArticle {
  article: Article;
  anchors: TextSegment[][];
  /** The element that holds the block, for scrolling and viewport order; elements[i] belongs to article.blocks[i]. */
  elements: Element[];
}
