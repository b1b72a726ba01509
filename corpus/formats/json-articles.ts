import { parseDate } from '@/lib/article/dates';
import { addressOf, type LdNode, nameOf, namesOf, textOf } from '@/lib/article/json-ld';
import { articleFromText } from '@/lib/article/text';
import type { Article, ArticleMeta, Block } from '@/lib/article/types';
import { cleanUrl } from '@/lib/article/urls';
import { cleanLanguage, cleanName, cleanNames } from '../import-checks';
import { said } from './claim-row';
import { readHtml } from './html';
import { MAX_TEXT_LENGTH } from './limits';
import { reject } from './result';
import type { ReadResult, ReadTools } from './types';

/** Articles in JSON: schema.org's NewsArticle and its kin, and plain records as scrapers and read-later tools write. */

/** Keys of plain records, the usual first. */
const KEYS = {
  url: ['url', 'link', 'canonicalUrl', 'canonical_url', 'source_url', 'given_url', 'address'],
  publisher: ['publisher', 'outlet', 'site_name', 'siteName', 'source', 'publication', 'domain'],
  title: ['title', 'headline', 'name', 'resolved_title'],
  authors: ['authors', 'author', 'byline', 'creator'],
  published: ['published', 'date', 'datePublished', 'date_published', 'publishedAt', 'published_at', 'publishedTime'],
  language: ['language', 'lang', 'inLanguage'],
  text: ['text', 'body', 'articleBody', 'textContent', 'content', 'paragraphs', 'fullText', 'full_text'],
  html: ['html', 'content_html', 'contentHtml', 'raw_html'],
};

/** Adds an article of linked data. @returns false where it has no text. */
export function articleOfLd(result: ReadResult, from: string, node: LdNode): boolean {
  const body = bodyOf(node.articleBody) ?? bodyOf(node.text);
  if (body === null) return false;
  if (body.length > MAX_TEXT_LENGTH) {
    reject(result, from, 'too-long');
    return true;
  }
  const meta = metaOf(result, from, {
    url: addressOf(node.mainEntityOfPage) ?? addressOf(node.url) ?? textOf(node['@id']),
    publisher: nameOf(node.publisher),
    title: textOf(node.headline) ?? textOf(node.name),
    authors: namesOf(node.author),
    published: textOf(node.datePublished) ?? textOf(node.dateCreated),
    modified: textOf(node.dateModified),
    language: textOf(node.inLanguage),
  });
  result.articles.push({ from, article: articleFromText(body, meta) });
  return true;
}

/** Whether a plain record has text under one of the usual keys. */
export function hasArticleText(node: LdNode): boolean {
  return [...KEYS.text, ...KEYS.html, 'blocks'].some((key) => bodyOf(node[key]) !== null);
}

/** Adds a plain record's article. @returns true: what it is not is said. */
export function articleOfPlain(result: ReadResult, from: string, node: LdNode, tools: ReadTools): boolean {
  const pick = (keys: string[]): unknown =>
    keys.map((key) => node[key]).find((value) => value !== undefined && value !== null);
  const meta = metaOf(result, from, {
    url: addressOf(pick(KEYS.url)),
    publisher: nameOf(pick(KEYS.publisher)),
    title: textOf(pick(KEYS.title)),
    authors: namesOf(pick(KEYS.authors)),
    published: dateText(pick(KEYS.published)),
    modified: null,
    language: textOf(pick(KEYS.language)),
  });
  const body =
    KEYS.text
      .concat('blocks')
      .map((key) => bodyOf(node[key]))
      .find((text) => text !== null) ?? null;
  const html = bodyOf(pick(KEYS.html)) ?? (body !== null && /<(?:p|div|article|h[1-6])[\s>]/i.test(body) ? body : null);
  const text = body ?? html ?? '';
  if (text.length > MAX_TEXT_LENGTH) reject(result, from, 'too-long');
  else if (html !== null) addHtml(result, from, html, meta, tools);
  else result.articles.push({ from, article: withBlocks(articleFromText(text, meta), node.blocks) });
  return true;
}

/** The record's metadata counts; the mark-up fills what it does not say. */
function addHtml(result: ReadResult, from: string, html: string, meta: Partial<ArticleMeta>, tools: ReadTools): void {
  const read = readHtml(from, `<!doctype html><body><article>${html}</article>`, tools, meta.url ?? null);
  const [found] = read.articles;
  if (found === undefined) {
    reject(result, from, 'no-article');
    return;
  }
  found.article.meta = { ...found.article.meta, ...meta, from: { ...found.article.meta.from, ...meta.from } };
  result.articles.push(found);
}

const KINDS = new Set(['headline', 'heading', 'paragraph', 'list-item', 'quote', 'caption', 'cell', 'line']);

/** Blocks as this extension keeps them, where the record has them. */
function withBlocks(article: Article, blocks: unknown): Article {
  if (!Array.isArray(blocks)) return article;
  const own = blocks.flatMap((block): Block[] => {
    const { kind, text } = (block ?? {}) as { kind?: unknown; text?: unknown };
    const clean = typeof text === 'string' ? text.replace(/\s+/g, ' ').trim() : '';
    if (clean === '') return [];
    return [{ kind: typeof kind === 'string' && KINDS.has(kind) ? (kind as Block['kind']) : 'paragraph', text: clean }];
  });
  return own.length > 0 ? { ...article, blocks: own } : article;
}

/** Text given as a string or as a list of paragraphs or blocks; null where there is none. */
function bodyOf(value: unknown): string | null {
  if (typeof value === 'string') return /[\p{L}\p{N}]/u.test(value) ? value : null;
  if (!Array.isArray(value)) return null;
  const paragraphs = value.map((item) => (typeof item === 'string' ? item : (item as { text?: unknown } | null)?.text));
  const text = paragraphs.filter((item) => typeof item === 'string').join('\n\n');
  return /[\p{L}\p{N}]/u.test(text) ? text : null;
}

function dateText(value: unknown): string | null {
  return typeof value === 'number' && Number.isSafeInteger(value) ? String(value) : textOf(value);
}

interface LooseMeta {
  url: string | null;
  publisher: string | null;
  title: string | null;
  authors: string[];
  published: string | null;
  modified: string | null;
  language: string | null;
}

/** Metadata as it may be kept. A date that is none is said; an address that is none is only left out. */
function metaOf(result: ReadResult, from: string, loose: LooseMeta): Partial<ArticleMeta> {
  const url = cleanUrl(loose.url);
  const meta: Partial<ArticleMeta> = {
    publisher: cleanName(loose.publisher),
    title: cleanName(loose.title),
    authors: cleanNames(loose.authors),
    published: said(result, from, 'date', loose.published, parseDate),
    modified: parseDate(loose.modified),
    language: cleanLanguage(loose.language),
  };
  const found = Object.entries(meta).filter(
    ([, value]) => value !== null && !(Array.isArray(value) && value.length === 0),
  );
  return { ...Object.fromEntries(found), url, from: Object.fromEntries(found.map(([key]) => [key, 'file' as const])) };
}
