import type { Mention, Token } from '@/lib/language/types';
import type { Discourse } from './discourse';
import type { Entity } from './types';

/** One sentence while its pronouns are resolved: its words, the mentions found so far, and what came before. */
export interface Scene {
  tokens: Token[];
  /** The sentence's names and the pronouns resolved so far, which stand before the one in question. */
  mentions: Mention[];
  discourse: Discourse;
  entities: ReadonlyMap<string, Entity>;
}
