/** Reads a document as an article: metadata, the article's own blocks, and where each stands in the document. */

import type { Draft } from '@/lib/article/boxes';
import { headDate } from '@/lib/article/date-line';
import { entryTimes, firstPost } from '@/lib/article/entries';
import { findNearHeadline, findToldHeadline } from '@/lib/article/headline';
import { metaFrom } from '@/lib/article/meta';
import { readHead } from '@/lib/article/page-head';
import { readHints } from '@/lib/article/page-hints';
import { withoutRepeats } from '@/lib/article/repeats';
import { childrenOf, findRoot, isArticleBody, weighInSteps, withCaptions } from '@/lib/article/root';
import { type Chosen, selectInSteps } from '@/lib/article/select';
import type { ArticleMeta, Block, LiveArticle } from '@/lib/article/types';
import { type WalkOptions, walkInSteps } from '@/lib/article/walk';

/** How a document is read. */
export interface ReadOptions extends WalkOptions {
  /** The address it was read at; null for a file. */
  url: string | null;
}

/**
 * Reads a whole document at once. Never changes it, needs no layout, and does not throw on broken pages: a document
 * that is no article gives an article without blocks.
 */
export function readArticle(doc: Document, options: ReadOptions): LiveArticle {
  const steps = readArticleInSteps(doc, options);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/**
 * Reads a document in small steps, so that a page's thread can run them in slices. The document may change between
 * steps; what was taken out meanwhile is simply not read.
 */
export function* readArticleInSteps(doc: Document, options: ReadOptions): Generator<void, LiveArticle> {
  const head = readHead(doc);
  yield;
  const meta = metaFrom(doc, head, options.url);
  yield;
  const body = bodyOf(doc);
  if (!body) return without(meta);
  const hints = readHints(doc, head, meta);
  yield;
  const draft = yield* walkInSteps(body, options);
  yield;
  const told = findToldHeadline(draft, hints);
  const toldBox = draft.blocks[told]?.box ?? null;
  yield;
  yield* weighInSteps(draft, toldBox);
  yield;
  const children = childrenOf(draft);
  yield;
  const most = findRoot(draft, children, toldBox);
  const post = most && !hints.declared ? firstPost(most, children) : most;
  const isThread = post !== most;
  const root = post && !isThread ? withCaptions(draft, post) : post;
  if (!root || !isArticleBody(draft, root, hints.declared)) return without(meta);
  yield;
  const text = firstProseFrom(draft, root.first);
  const headline = told >= 0 && told <= text ? told : findNearHeadline(draft, text, root.end);
  addDate(meta, headDate(draft, root, headline, text));
  const all = yield* selectInSteps(draft, root, headline, isThread);
  const chosen = withoutRepeats(all, draft, options.isShown);
  yield;
  if (!chosen.some(({ index }) => draft.blocks[index]?.prose)) return without(meta);
  return compose(meta, draft, chosen, entryTimes(draft, root));
}

/** The body of an HTML document; null for SVG, XML, framesets and empty documents. */
function bodyOf(doc: Document): Element | null {
  const { body } = doc;
  return body && body.localName.toLowerCase() === 'body' ? body : null;
}

function addDate(meta: ArticleMeta, found: ReturnType<typeof headDate>): void {
  if (meta.published !== null || found === null) return;
  meta.published = found.date;
  meta.from.published = found.from;
}

const without = (meta: ArticleMeta): LiveArticle => ({ article: { meta, blocks: [] }, anchors: [], elements: [] });

function firstProseFrom(draft: Draft, start: number): number {
  for (let i = start; i < draft.blocks.length; i++) {
    const block = draft.blocks[i];
    if (block && !block.box.out && block.prose) return i;
  }
  return draft.blocks.length;
}

function compose(meta: ArticleMeta, draft: Draft, chosen: Chosen[], times: Map<number, string>): LiveArticle {
  const live = without(meta);
  for (const { index, kind } of chosen) {
    const draftBlock = draft.blocks[index];
    if (!draftBlock) continue;
    const block: Block = { kind, text: draftBlock.content.text };
    const time = times.get(index);
    if (time !== undefined) block.time = time;
    live.article.blocks.push(block);
    live.anchors.push(draftBlock.content.segments);
    live.elements.push(draftBlock.box.element);
  }
  return live;
}
