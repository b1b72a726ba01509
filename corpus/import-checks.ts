import type { Article, Block } from '@/lib/article/types';
import { CorpusError } from './errors';

/** Fewest sentences, headline and headings apart, that make an article worth saving. */
export const MIN_SENTENCES = 2;
/** Most blocks of one article. A long live blog has some 1,500. */
export const MAX_BLOCKS = 10_000;
/** Longest article, in UTF-16 units: about five novels. */
export const MAX_ARTICLE_LENGTH = 2_000_000;
/** Most claims taken from one article, in reading order. */
export const MAX_CLAIMS = 5_000;
/** Longest publisher, title or author kept, in UTF-16 units. */
export const MAX_NAME_LENGTH = 500;
/** Most authors, and most origins, kept. */
export const MAX_AUTHORS = 50;
/** Longest sentence kept as a claim, and longest context of one, in UTF-16 units. */
export const MAX_SENTENCE_LENGTH = 5_000;
/** Longest tag, in UTF-16 units, and most tags on one source or claim. */
export const MAX_TAG_LENGTH = 60;
export const MAX_TAGS = 50;
/** Longest language tag kept, in UTF-16 units. */
const MAX_LANGUAGE_LENGTH = 40;
/** A year, month, day or date-time as ISO 8601 writes it. */
const ISO_DATE = /^\d{4}(-\d{2}(-\d{2}([T ][\d:.,+\-Z ]{1,30})?)?)?$/;

/** A date or date-time in ISO 8601; null for anything else. */
export function cleanDate(date: string | null): string | null {
  return date !== null && ISO_DATE.test(date) ? date : null;
}

/** A language tag; null for anything else. */
export function cleanLanguage(tag: string | null): string | null {
  return tag !== null && tag.length <= MAX_LANGUAGE_LENGTH && /^[a-z]{2,8}([-_][a-z0-9]+)*$/i.test(tag) ? tag : null;
}

/** A list of names, each clean, none empty, at most MAX_AUTHORS. */
export function cleanNames(names: readonly string[]): string[] {
  return names.flatMap((name) => cleanName(name) ?? []).slice(0, MAX_AUTHORS);
}

/** A name cut to what may be kept; null for an empty one. */
export function cleanName(name: string | null): string | null {
  const clean = name?.replace(/\s+/g, ' ').trim().slice(0, MAX_NAME_LENGTH) ?? '';
  return clean === '' ? null : clean;
}

function segmenterFor(language: string | null): Intl.Segmenter {
  try {
    return new Intl.Segmenter(language ?? 'en', { granularity: 'sentence' });
  } catch {
    // A page may name its language any way it likes.
    return new Intl.Segmenter('en', { granularity: 'sentence' });
  }
}

function hasSentences(blocks: readonly Block[], language: string | null, wanted: number): boolean {
  const segmenter = segmenterFor(language);
  let found = 0;
  for (const block of blocks) {
    if (block.kind === 'headline' || block.kind === 'heading') continue;
    for (const { segment } of segmenter.segment(block.text)) {
      if (/\p{L}/u.test(segment)) found++;
      if (found >= wanted) return true;
    }
  }
  return false;
}

/** @throws {CorpusError} invalid or too-large, where an article cannot become a source. */
export function checkArticle(article: Article): void {
  const { blocks, meta } = article;
  if (blocks.length === 0)
    throw new CorpusError('invalid', 'No article text was found here, so there is nothing to import.');
  const length = blocks.reduce((sum, block) => sum + block.text.length, 0);
  if (blocks.length > MAX_BLOCKS || length > MAX_ARTICLE_LENGTH) {
    throw new CorpusError(
      'too-large',
      'This text is too long for one article. Save a part of it as a file and import that.',
    );
  }
  if (!hasSentences(blocks, meta.language, MIN_SENTENCES)) {
    throw new CorpusError('invalid', 'This text has fewer than two sentences, too little to import as an article.');
  }
}
