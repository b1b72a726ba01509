import type { Token, Tokens } from 'marked';
import { NO_META } from '@/lib/article/text';
import type { Block, BlockKind } from '@/lib/article/types';
import { splitFrontMatter } from './front-matter';
import { MAX_TEXT_LENGTH } from './limits';
import { emptyResult, refused } from './result';
import { readText } from './text';
import type { ReadResult } from './types';

/**
 * Markdown as blocks of plain text. marked finds the blocks; text inside a block is only taken apart where the block is
 * of ordinary length, since every Markdown parser has inputs on which it takes quadratic time.
 */

const LONGEST_INLINE = 10_000;
/** Deeper nesting of quotes and lists than this is flattened before parsing. */
const DEEP_MARGIN = /^([ \t>]{60})[ \t>]+/gm;

/** A Markdown note or article. What marked cannot take is read as plain text, so that nothing is lost. */
export async function readMarkdown(from: string, text: string): Promise<ReadResult> {
  if (text.length > MAX_TEXT_LENGTH) return refused(from, 'too-long');
  const { meta, body } = splitFrontMatter(text.replace(/\r\n?/g, '\n'));
  const blocks = await blocksOf(body.replace(DEEP_MARGIN, '$1'));
  if (blocks === null) return readText(from, body, meta);
  const first = blocks.find((block) => block.kind === 'heading');
  const title = meta.title ?? first?.text ?? null;
  if (first !== undefined && first === blocks[0]) first.kind = 'headline';
  if (blocks.length === 0) return refused(from, 'no-article');
  const found = meta.title == null && title !== null ? { title: 'text' as const } : {};
  const result = emptyResult();
  const all = { ...NO_META, authors: [], ...meta, title, from: { ...found, ...meta.from } };
  result.articles.push({ from, article: { meta: all, blocks } });
  return result;
}

async function blocksOf(markdown: string): Promise<Block[] | null> {
  const { Lexer } = await import('marked');
  try {
    const lexer = new Lexer();
    lexer.blockTokens(markdown, lexer.tokens);
    // The queue grows while it is worked off.
    for (const { src, tokens } of lexer.inlineQueue) {
      if (src.length <= LONGEST_INLINE) lexer.inlineTokens(src, tokens);
      else tokens.push({ type: 'text', raw: src, text: src });
    }
    const blocks: Block[] = [];
    collect(lexer.tokens, 'paragraph', blocks);
    return blocks;
  } catch {
    return null;
  }
}

function collect(tokens: readonly Token[], kind: BlockKind, into: Block[]): void {
  for (const token of tokens) {
    if (token.type === 'heading') push(into, 'heading', token);
    else if (token.type === 'paragraph' || token.type === 'text') push(into, kind, token);
    else if (token.type === 'blockquote') collect(token.tokens ?? [], 'quote', into);
    else if (token.type === 'list')
      for (const item of (token as Tokens.List).items) collect(item.tokens, 'list-item', into);
    else if (token.type === 'table') cells(token as Tokens.Table, into);
    // code, raw HTML, rules and link definitions are no text of an article
  }
}

function cells({ header, rows }: Tokens.Table, into: Block[]): void {
  for (const cell of [header, ...rows].flat()) pushText(into, 'cell', textOf(cell.tokens));
}

function push(into: Block[], kind: BlockKind, token: Token): void {
  pushText(into, kind, 'tokens' in token && token.tokens ? textOf(token.tokens) : plain(token));
}

function pushText(into: Block[], kind: BlockKind, text: string): void {
  const clean = text.replace(/\s+/g, ' ').trim();
  if (clean !== '') into.push({ kind, text: clean });
}

function textOf(tokens: readonly Token[]): string {
  return tokens.map((token) => ('tokens' in token && token.tokens ? textOf(token.tokens) : plain(token))).join('');
}

/** The text of a token that holds no others. Raw HTML and pictures have none; a line break is a space. */
function plain(token: Token): string {
  if (token.type === 'html' || token.type === 'image') return '';
  if (token.type === 'br') return ' ';
  return 'text' in token && typeof token.text === 'string' ? token.text : '';
}
