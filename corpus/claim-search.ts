import MiniSearch, { type SearchOptions } from 'minisearch';
import type { SourceRow } from './database';
import type { ClaimRecord } from './records';

/** Longest query that is looked at, in UTF-16 units; a pasted article is no query. */
export const MAX_QUERY_LENGTH = 300;
/** Share of a word's letters that may differ: one in five. */
const FUZZINESS = 0.2;
/** Shorter words are matched as they are: "of" must not find "offer" or "if". */
const MIN_LOOSE_LENGTH = 4;

/** How claims are searched: the sentence counts twice what its source's title and publisher do. */
const AS_TYPED: SearchOptions = {
  boost: { quote: 2 },
  prefix: (term) => term.length >= MIN_LOOSE_LENGTH - 1,
  combineWith: 'AND',
};
/** The same for words that stand nowhere as they were typed; costs several times as much. */
const MISSPELT: SearchOptions = {
  ...AS_TYPED,
  fuzzy: (term) => (term.length >= MIN_LOOSE_LENGTH ? FUZZINESS : false),
};

interface SearchDocument {
  id: string;
  quote: string;
  source: string;
  notes: string;
}

/** FNV-1a, 32 bits. */
function hashOf(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return value;
}

/**
 * Claims by the words of their sentence, of their source's title and publisher, and of tags and remarks. All words must be
 * there, in any order, and may be begun only. Where no claim has all of them as they were typed, they may be misspelt by a
 * letter; where there is none still, claims that have some of them are found.
 */
export class ClaimSearch {
  readonly #index = new MiniSearch<SearchDocument>({ fields: ['quote', 'source', 'notes'] });
  /** A hash of what was put in, so that putting the same again costs nothing: most edits leave the words as they are. */
  readonly #words = new Map<string, number>();

  /** Adds a claim, or takes its place. */
  put(claim: ClaimRecord, source: SourceRow): void {
    const notes = [...claim.tags, ...source.tags, claim.remark ?? '', source.remark ?? ''].join(' ').trim();
    const about = `${source.title ?? ''} ${source.publisher ?? ''}`;
    const document = { id: claim.id, quote: claim.quote, source: about, notes };
    const words = hashOf(`${claim.quote}\n${about}\n${notes}`);
    if (this.#words.get(claim.id) === words) return;
    if (this.#words.has(claim.id)) this.#index.replace(document);
    else this.#index.add(document);
    this.#words.set(claim.id, words);
  }

  /** Takes a claim out. */
  remove(id: string): void {
    if (this.#words.delete(id)) this.#index.discard(id);
  }

  /** Ids of the claims found, best first; [] for a query without words. */
  find(query: string): string[] {
    const words = query.slice(0, MAX_QUERY_LENGTH).trim();
    if (words === '') return [];
    for (const options of [AS_TYPED, MISSPELT, { ...MISSPELT, combineWith: 'OR' } satisfies SearchOptions]) {
      const found = this.#index.search(words, options);
      if (found.length > 0) return found.map(({ id }) => String(id));
    }
    return [];
  }
}
