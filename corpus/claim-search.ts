import type { SourceRow } from './database';
import type { ClaimRecord } from './records';
import { WordIndex } from './word-index';

/** Longest query that is looked at, in UTF-16 units; a pasted article is no query. */
export const MAX_QUERY_LENGTH = 300;

/** FNV-1a, 32 bits. */
function hashOf(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return value;
}

/** Claims by the words of their sentence and, beside it, of their source's title and publisher, of tags and remarks. */
export class ClaimSearch {
  readonly #index = new WordIndex();
  /** A hash of what was put in, so that putting the same again costs nothing: most edits leave the words as they are. */
  readonly #hashes = new Map<string, number>();

  /** Adds a claim, or takes its place. */
  put(claim: ClaimRecord, source: SourceRow): void {
    const notes = [...claim.tags, ...source.tags, claim.remark ?? '', source.remark ?? ''].join(' ');
    const beside = `${source.title ?? ''} ${source.publisher ?? ''} ${notes}`;
    const hash = hashOf(`${claim.quote}\n${beside}`);
    if (this.#hashes.get(claim.id) === hash) return;
    this.#index.put(claim.id, claim.quote, beside);
    this.#hashes.set(claim.id, hash);
  }

  /** Takes a claim out. */
  remove(id: string): void {
    this.#hashes.delete(id);
    this.#index.remove(id);
  }

  /** Ids of the claims found, best first, as WordIndex says; [] for a query without words. */
  find(query: string): string[] {
    return this.#index.find(query.slice(0, MAX_QUERY_LENGTH));
  }
}
