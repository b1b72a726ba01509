/** Ids by words, for answering each letter typed; see docs/decisions/database.md for why this is no library. */

const WORD = /[\p{L}\p{N}]+/gu;
const MARKS = /\p{M}/gu;
/** Shorter words are matched as they are: "of" must not find "offer" or "if". */
const MIN_BEGUN_LENGTH = 3;
const MIN_MISSPELT_LENGTH = 4;
/** Share of a word's letters that may be wrong: one in five, at least one. */
const MISSPELT_SHARE = 0.2;
/** A word as typed counts twice what one that is only begun so does; in the main text twice what beside it. */
const TYPED_WEIGHT = 2;
const MAIN_WEIGHT = 2;

/** Words in lower case, without accents: what is typed without them is found too. */
export function wordsOf(text: string): string[] {
  return text.normalize('NFKD').replace(MARKS, '').toLowerCase().match(WORD) ?? [];
}

/** A term of the index with what finding it is worth. */
interface Meant {
  term: string;
  weight: number;
}

/** Texts of two parts, the main one and what stands beside it, found by their words. */
export class WordIndex {
  /** Rows of a term, ascending; doubled, and one more where the term stands in the main text. */
  readonly #postings = new Map<string, number[]>();
  /** Id of each row; null once it was taken out. Rows are never used twice. */
  readonly #ids: (string | null)[] = [];
  readonly #rows = new Map<string, number>();
  /** All terms in order, made when asked for. */
  #terms: string[] | null = null;

  /** Adds a text, or takes its place. O(words). */
  put(id: string, main: string, beside: string): void {
    this.remove(id);
    const row = this.#ids.push(id) - 1;
    this.#rows.set(id, row);
    const own = new Set(wordsOf(main));
    for (const term of own) this.#post(term, row * 2 + 1);
    for (const term of new Set(wordsOf(beside))) if (!own.has(term)) this.#post(term, row * 2);
  }

  /** Takes a text out; one that is not here is no matter. O(1): its rows are passed over from now on. */
  remove(id: string): void {
    const row = this.#rows.get(id);
    if (row === undefined) return;
    this.#ids[row] = null;
    this.#rows.delete(id);
  }

  #post(term: string, posting: number): void {
    const known = this.#postings.get(term);
    if (known !== undefined) known.push(posting);
    else {
      this.#postings.set(term, [posting]);
      this.#terms = null;
    }
  }

  /**
   * Ids of the texts that have all words, in any order and maybe only begun so; where there are none, with words misspelt;
   * where there are none still, those that have some. Best first: rare words count most.
   */
  find(query: string): string[] {
    const words = [...new Set(wordsOf(query))];
    if (words.length === 0) return [];
    const asTyped = words.map((word) => this.#meant(word));
    const found = this.#ranked(asTyped, words.length);
    if (found.length > 0) return found;
    const loose = words.map((word, i) => [...(asTyped[i] ?? []), ...this.#misspelt(word)]);
    const all = this.#ranked(loose, words.length);
    return all.length > 0 ? all : this.#ranked(loose, 1);
  }

  /** The word itself, then those that begin with it. */
  #meant(word: string): Meant[] {
    const meant: Meant[] = this.#postings.has(word) ? [{ term: word, weight: TYPED_WEIGHT }] : [];
    if (word.length < MIN_BEGUN_LENGTH) return meant;
    const terms = this.#sortedTerms();
    for (let at = firstFrom(terms, word); terms[at]?.startsWith(word); at++)
      if (terms[at] !== word) meant.push({ term: terms[at] as string, weight: 1 });
    return meant;
  }

  #misspelt(word: string): Meant[] {
    if (word.length < MIN_MISSPELT_LENGTH) return [];
    const most = Math.max(1, Math.round(word.length * MISSPELT_SHARE));
    const near = this.#sortedTerms().filter((term) => term.length >= MIN_MISSPELT_LENGTH && isNear(word, term, most));
    return near.map((term) => ({ term, weight: 1 / 2 }));
  }

  #sortedTerms(): string[] {
    this.#terms ??= [...this.#postings.keys()].sort();
    return this.#terms;
  }

  /** Rows that have a term of at least so many of the words. */
  #ranked(words: readonly Meant[][], needed: number): string[] {
    const scores = new Float64Array(this.#ids.length);
    const had = new Uint8Array(this.#ids.length);
    for (const [at, terms] of words.entries()) this.#score(terms, at, needed === words.length, scores, had);
    const rows: number[] = [];
    had.forEach((count, row) => {
      if (count >= needed && this.#ids[row] !== null) rows.push(row);
    });
    rows.sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b);
    return rows.flatMap((row) => this.#ids[row] ?? []);
  }

  /** Adds what a word's terms are worth. Each row counts a word once, by the term that says most. */
  #score(terms: readonly Meant[], at: number, isNeeded: boolean, scores: Float64Array, had: Uint8Array): void {
    const counted = new Uint8Array(scores.length);
    for (const { term, weight } of terms) {
      const rows = this.#postings.get(term) ?? [];
      const worth = weight * Math.log(1 + this.#ids.length / rows.length);
      for (const posting of rows) {
        const row = posting >> 1;
        // Where all words are needed, a row that lacks an earlier one is out.
        if (counted[row] === 1 || (isNeeded && had[row] !== at)) continue;
        counted[row] = 1;
        had[row] = (had[row] ?? 0) + 1;
        scores[row] = (scores[row] ?? 0) + worth * (posting & 1 ? MAIN_WEIGHT : 1);
      }
    }
  }
}

/** Place of the first term that is not before `word`. */
function firstFrom(terms: readonly string[], word: string): number {
  let [low, high] = [0, terms.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((terms[middle] as string) < word) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether one word becomes the other by at most so many letters put in, left out, changed or swapped with the next. */
export function isNear(a: string, b: string, most: number): boolean {
  if (Math.abs(a.length - b.length) > most) return false;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) row.push(distance(a, b, i, j, row, last, before));
    if (Math.min(...row) > most) return false;
    before = last;
    last = row;
  }
  return (last[b.length] ?? 0) <= most;
}

/** Optimal string alignment distance of the first i letters of one word and the first j of the other. */
function distance(a: string, b: string, i: number, j: number, row: number[], last: number[], before: number[]): number {
  const change = (last[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
  const least = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, change);
  const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
  return isSwap ? Math.min(least, (before[j - 2] ?? 0) + 1) : least;
}
