/** What a page says about itself that helps to find the article in it. */

import type { TitleHints } from '@/lib/article/headline';
import { isArticleNode, textOf } from '@/lib/article/json-ld';
import { metaContent, type PageHead } from '@/lib/article/page-head';
import type { ArticleMeta } from '@/lib/article/types';

export interface PageHints extends TitleHints {
  /** The page says that it is an article (og:type, schema.org). */
  declared: boolean;
}

/** Titles and declaration of a page. Never throws. */
export function readHints(doc: Document, head: PageHead, meta: ArticleMeta): PageHints {
  const articles = head.data.filter(isArticleNode);
  const headlines = articles.map((node) => textOf(node.headline));
  const titles = [
    meta.title,
    ...headlines,
    metaContent(head, 'og:title'),
    metaContent(head, 'twitter:title'),
    head.title,
  ];
  const ogType = metaContent(head, 'og:type')?.toLowerCase() ?? '';
  // a page that says website and holds many articles in its linked data is a list of them
  const isOne = articles.length > 0 && articles.length <= 2;
  const isItem = doc.querySelector('[itemtype$="Article"],[itemtype$="BlogPosting"]') !== null;
  return {
    titles: titles.filter((title) => title !== null),
    declared: ogType === 'article' || isOne || (isItem && articles.length === 0 && ogType === ''),
  };
}
