import * as v from 'valibot';
import type { ToBackground } from '@/lib/messages/protocol';

/**
 * What every message to the background must look like. A page can make our content scripts send odd things (huge texts,
 * broken metadata), so everything is checked and capped here. A text over its cap is refused, never cut.
 */

/** Caps, in characters or entries: far above any real article, low enough that no page can fill the worker's memory. */
const MAX = { line: 2_000, address: 8_000, block: 50_000, blocks: 20_000, article: 3_000_000, list: 200 };

const line = v.pipe(v.string(), v.maxLength(MAX.line));
const maybeLine = v.nullable(line);
const address = v.pipe(v.string(), v.maxLength(MAX.address));
const id = v.pipe(v.string(), v.minLength(1), v.maxLength(MAX.line));

const TopicMatchSchema = v.object({
  topic: id,
  label: line,
  names: v.pipe(v.array(line), v.maxLength(MAX.list)),
});

const MetaSchema = v.object({
  url: v.nullable(address),
  canonicalUrl: v.nullable(address),
  publisher: maybeLine,
  title: maybeLine,
  authors: v.pipe(v.array(line), v.maxLength(MAX.list)),
  published: maybeLine,
  modified: maybeLine,
  language: maybeLine,
  from: v.record(
    v.picklist(['canonicalUrl', 'publisher', 'title', 'authors', 'published', 'modified', 'language']),
    v.picklist(['json-ld', 'opengraph', 'microdata', 'time-element', 'canonical', 'title', 'text', 'file', 'reader']),
  ),
});

const BlockSchema = v.object({
  kind: v.picklist(['headline', 'heading', 'paragraph', 'list-item', 'quote', 'caption', 'cell', 'line']),
  text: v.pipe(v.string(), v.maxLength(MAX.block)),
  time: v.exactOptional(line),
});

const BlocksSchema = v.pipe(
  v.array(BlockSchema),
  v.maxLength(MAX.blocks),
  v.check((blocks) => blocks.reduce((sum, block) => sum + block.text.length, 0) <= MAX.article, 'article too long'),
);

/** An article as it comes out of a page. */
export const ArticleSchema = v.object({ meta: MetaSchema, blocks: BlocksSchema });

const HostSchema = v.pipe(v.string(), v.minLength(1), v.maxLength(253), v.regex(/^[^\s/?#@\\]+$/));

/** One schema for each message to the background. */
export const toBackgroundSchemas: {
  [Name in keyof ToBackground]: v.GenericSchema<unknown, ToBackground[Name]['in']>;
} = {
  'page:matched': v.object({ url: address, match: TopicMatchSchema }),
  'page:check': v.object({ article: ArticleSchema, match: v.nullable(TopicMatchSchema) }),
  'page:left': v.null(),
  'decision:not-same': v.object({ sentence: v.pipe(v.string(), v.maxLength(MAX.block)), attribute: id, claimId: id }),
  'decision:undo': v.object({ id }),
  'site:set': v.object({ host: HostSchema, on: v.boolean() }),
  'corpus:changed': v.null(),
};
