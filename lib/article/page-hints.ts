/** What a page says about itself that helps to find the article in it. */

import type { TitleHints } from '@/lib/article/headline';
import { isArticleNode, readLinkedData, textOf } from '@/lib/article/json-ld';
import { metaContent } from '@/lib/article/meta-tags';
import type { ArticleMeta } from '@/lib/article/types';

export interface PageHints extends TitleHints {
  /** The page says that it is an article (og:type, schema.org). */
  declared: boolean;
}

/** Titles and declaration of a page. Never throws. */
export function readHints(doc: Document, meta: ArticleMeta): PageHints {
  const articles = readLinkedData(doc).filter(isArticleNode);
  const titles = [
    meta.title,
    ...articles.map((node) => textOf(node.headline)),
    metaContent(doc, 'og:title'),
    metaContent(doc, 'twitter:title'),
    documentTitle(doc),
  ];
  const ogType = metaContent(doc, 'og:type')?.toLowerCase() ?? '';
  // a page that says website and holds articles in its linked data may be a list of them
  const isOne = articles.length > 0 && articles.length <= 2;
  const isItem = doc.querySelector('[itemtype$="Article"],[itemtype$="BlogPosting"]') !== null;
  return {
    titles: titles.filter((title) => title !== null),
    declared: ogType === 'article' || isOne || (isItem && articles.length === 0 && ogType === ''),
  };
}

/** The document's <title>, white space collapsed; null where it has none. An SVG's <title> is none. */
export function documentTitle(doc: Document): string | null {
  const text = (doc.querySelector('head > title')?.textContent ?? '').replace(/\s+/g, ' ').trim();
  return text === '' ? null : text;
}
