/** Plain text as an article: what a reader pastes, or a .txt file holds. */

import type { Article, ArticleMeta, Block } from '@/lib/article/types';

/** Metadata of which nothing is known. */
export const NO_META: Readonly<ArticleMeta> = {
  ...{ url: null, canonicalUrl: null, publisher: null, title: null },
  ...{ authors: [], published: null, modified: null, language: null, from: {} },
};

const LONGEST_HEADLINE = 160;
/** Lines shorter than this on average are one paragraph wrapped by a mail program or a terminal. */
const WRAPPED_LINE = 85;
const BULLET = /^(?:[-*•–]|\d{1,2}[.)])\s+/;

/**
 * Makes an article of plain text. Paragraphs are parted by blank lines; text without any has one paragraph a line,
 * unless its lines look wrapped. A first short line without a full stop is the headline.
 * @param meta What is known besides; a title given there stays the title.
 */
export function articleFromText(text: string, meta: Partial<ArticleMeta> = {}): Article {
  const lines = text.replace(/\r\n?/g, '\n').replace(/[\u00AD\u200B\u2060\uFEFF]/g, '');
  const pieces = paragraphsOf(lines).map((piece) => piece.replace(/\s+/g, ' ').trim());
  const blocks: Block[] = pieces.filter((piece) => piece !== '').map((piece) => ({ kind: kindOf(piece), text: piece }));
  const first = blocks[0];
  if (first && blocks.length > 1 && isHeadline(first.text)) first.kind = 'headline';
  const title = meta.title ?? (first?.kind === 'headline' ? first.text : null);
  const from = meta.title == null && title !== null ? { title: 'text' as const } : {};
  return { meta: { ...NO_META, authors: [], ...meta, title, from: { ...from, ...meta.from } }, blocks };
}

function paragraphsOf(text: string): string[] {
  const chunks = text.split(/\n[^\S\n]*\n/);
  if (chunks.length === 1) return isWrapped(text) ? wrappedParagraphs(text) : text.split('\n');
  return chunks.flatMap((chunk) => (hasLines(chunk) ? chunk.split('\n') : [chunk]));
}

/** Bulleted lines, or lines that each end a sentence, stay apart inside a chunk. */
function hasLines(chunk: string): boolean {
  const lines = chunk.split('\n').filter((line) => line.trim() !== '');
  if (lines.length < 2) return false;
  return lines.every((line) => BULLET.test(line.trim()) || /[.?!:"”’]\s*$/.test(line));
}

/** Whether most lines stop in the middle of a sentence, at about the same width. */
function isWrapped(text: string): boolean {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  if (lines.length < 3) return false;
  const open = lines.filter((line) => !/[.?!:"”’]\s*$/.test(line)).length;
  return open > lines.length / 2 && lines.every((line) => line.length <= WRAPPED_LINE) && open > 2;
}

/** A wrapped text without blank lines is one paragraph, but for a first short line that no comma carries on. */
function wrappedParagraphs(text: string): string[] {
  const [first = '', ...rest] = text.trim().split('\n');
  const next = rest[0]?.trim() ?? '';
  const isTitle = first.length < (next.length * 3) / 4 && /^\p{Lu}/u.test(next) && isHeadline(first.trim());
  return isTitle ? [first, rest.join(' ')] : [text];
}

const kindOf = (text: string): Block['kind'] => (BULLET.test(text) ? 'list-item' : 'paragraph');

function isHeadline(text: string): boolean {
  return text.length <= LONGEST_HEADLINE && !/[.:;,]["'”’)]*$/.test(text) && /\p{L}/u.test(text) && !BULLET.test(text);
}
