/** What an import keeps of where an article's report comes from, for counting origins. */
import type { Article } from '@/lib/article/types';
import { originsNamedIn } from './named-origins';
import { fingerprintOf } from './origins';

/** Reads an article's provenance; to be handed to the planning of an import. */
export const provenance = {
  fingerprint: (article: Article): number[] => fingerprintOf(article.blocks.map((block) => block.text).join('\n')),
  origins: originsNamedIn,
};
