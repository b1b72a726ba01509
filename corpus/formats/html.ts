import { readArticle } from '@/lib/article/read';
import type { Article } from '@/lib/article/types';
import { cleanUrl } from '@/lib/article/urls';
import { MAX_HTML_LENGTH } from './limits';
import { addLink } from './links';
import { emptyResult, refused, reject } from './result';
import type { ReadResult, ReadTools } from './types';

/** Where savers write the address of the page they saved: browsers, SingleFile. */
const SAVED_FROM = [
  /<!--\s*saved from url=\(\d+\)(\S{8,2000})\s*-->/i,
  /<!--[^>]{0,200}?\bsaved with singlefile\b[^>]{0,200}?\burl:\s*(\S{8,2000})/i,
];
/** UTF-16 units in which such a note must stand. */
const NOTE_LENGTH = 4000;

/**
 * A saved web page. Nothing of it runs or is loaded: the parser is one that does neither, and only text is kept.
 * @param url the address it was saved from, where that is known from elsewhere.
 */
export function readHtml(from: string, html: string, tools: ReadTools, url: string | null = null): ReadResult {
  if (html.length > MAX_HTML_LENGTH) return refused(from, 'too-long');
  const doc = tools.parseHtml(html);
  const { article } = readArticle(doc, { url: url ?? savedFrom(html) });
  if (article.blocks.length === 0) return refused(from, 'no-article');
  const result = emptyResult();
  result.articles.push({ from, article: titled(article) });
  return result;
}

/** What is copied out of a page has no head, and its title is the headline in it. */
function titled(article: Article): Article {
  const headline = article.blocks.find(({ kind }) => kind === 'headline');
  if (article.meta.title !== null || headline === undefined) return article;
  const meta = { ...article.meta, title: headline.text, from: { ...article.meta.from, title: 'text' as const } };
  return { ...article, meta };
}

/** The address a saved page was saved from; null where the file does not say. */
export function savedFrom(html: string): string | null {
  const head = html.slice(0, NOTE_LENGTH);
  for (const note of SAVED_FROM) {
    const url = cleanUrl(note.exec(head)?.[1]);
    if (url !== null) return url;
  }
  return null;
}

/** The links of a browser's bookmarks file, in its order, each once. */
export function readBookmarks(from: string, html: string, tools: ReadTools): ReadResult {
  if (html.length > MAX_HTML_LENGTH) return refused(from, 'too-long');
  const result = emptyResult();
  const seen = new Set<string>();
  for (const anchor of tools.parseHtml(html).querySelectorAll('a[href]')) {
    const address = anchor.getAttribute('href') ?? '';
    // folders of smart bookmarks and bookmarklets are no pages, and nobody misses them here
    if (/^(?:place|javascript|data|about|chrome|feed):/i.test(address.trim())) continue;
    if (!addLink(result, seen, from, address, anchor.textContent)) break;
  }
  if (result.links.length === 0) reject(result, from, 'bad-link');
  return result;
}
