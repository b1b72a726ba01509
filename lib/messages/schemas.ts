import * as v from 'valibot';
import type { ArticleMeta, BlockKind, MetaOrigin } from '@/lib/article/types';
import type { ToBackground } from '@/lib/messages/protocol';

/**
 * What every message to the background must look like. A page can make our content scripts send odd things (huge texts,
 * broken metadata), so everything is checked and capped here. A text over its cap is refused, never cut.
 */

/** Caps, in characters or entries: far above any real article, low enough that no page can fill the worker's memory. */
const MAX = { line: 4_000, address: 8_000, block: 500_000, blocks: 20_000, article: 3_000_000, list: 1_000 };

const line = v.pipe(v.string(), v.maxLength(MAX.line));
const maybeLine = v.nullable(line);
const address = v.pipe(v.string(), v.maxLength(MAX.address));
const id = v.pipe(v.string(), v.minLength(1), v.maxLength(MAX.line));

const TopicMatchSchema = v.object({
  topic: id,
  label: line,
  names: v.pipe(v.array(line), v.maxLength(MAX.list)),
});

/** Every value a field may have. As records, so that the compiler complains when the type has grown. */
const META_ORIGINS: Record<MetaOrigin, true> = {
  'json-ld': true,
  opengraph: true,
  microdata: true,
  'time-element': true,
  canonical: true,
  'meta-tag': true,
  title: true,
  text: true,
  file: true,
  reader: true,
};
const META_FIELDS: Record<keyof ArticleMeta['from'], true> = {
  canonicalUrl: true,
  publisher: true,
  title: true,
  authors: true,
  published: true,
  modified: true,
  language: true,
};
const BLOCK_KINDS: Record<BlockKind, true> = {
  headline: true,
  heading: true,
  paragraph: true,
  'list-item': true,
  quote: true,
  caption: true,
  cell: true,
  line: true,
};

function anyOf<Value extends string>(values: Record<Value, true>) {
  return v.picklist(Object.keys(values) as Value[]);
}

const MetaSchema = v.object({
  url: v.nullable(address),
  canonicalUrl: v.nullable(address),
  publisher: maybeLine,
  title: maybeLine,
  authors: v.pipe(v.array(line), v.maxLength(MAX.list)),
  published: maybeLine,
  modified: maybeLine,
  language: maybeLine,
  from: v.record(anyOf(META_FIELDS), anyOf(META_ORIGINS)),
});

const BlockSchema = v.object({
  kind: anyOf(BLOCK_KINDS),
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
  'import:dry-run': v.object({ article: ArticleSchema }),
  'page:left': v.null(),
  'decision:not-same': v.object({ sentence: v.pipe(v.string(), v.maxLength(MAX.block)), attribute: id, claimId: id }),
  'decision:undo': v.object({ id }),
  'site:set': v.object({ host: HostSchema, on: v.boolean() }),
  'page:set': v.object({ url: address, on: v.boolean() }),
  'corpus:changed': v.null(),
};
