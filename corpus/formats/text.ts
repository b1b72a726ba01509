import { articleFromText } from '@/lib/article/text';
import type { ArticleMeta } from '@/lib/article/types';
import { MAX_TEXT_LENGTH } from './limits';
import { emptyResult, refused } from './result';
import type { ReadResult } from './types';

/** Plain text as an article. @param meta what is known besides. */
export function readText(from: string, text: string, meta: Partial<ArticleMeta> = {}): ReadResult {
  if (text.length > MAX_TEXT_LENGTH) return refused(from, 'too-long');
  const article = articleFromText(text, meta);
  if (article.blocks.length === 0) return refused(from, 'no-article');
  const result = emptyResult();
  result.articles.push({ from, article });
  return result;
}
