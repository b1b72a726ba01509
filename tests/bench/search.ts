import flexsearch from 'flexsearch';
import MiniSearch from 'minisearch';
import { ClaimList } from '@/corpus/claim-list';
import type { SourceRow } from '@/corpus/database';
import type { ClaimRecord } from '@/corpus/records';
import { heapMb, keep } from './heap';
import { randomRow, sentences } from './synthetic';
import { atMost, type Figure, median, plain } from './table';

const SIZES = [1_000, 10_000, 100_000] as const;
const CLAIMS_PER_SOURCE = 30;
/** Queries of two words, each typed letter by letter from the third on. */
const QUERIES = 12;
const FEWEST_LETTERS = 3;
/** Share of letters that may differ, as the claim search has it for words that stand nowhere as typed. */
const FUZZINESS = 0.2;
/** What a reader does not notice between a letter and its answer, in milliseconds. */
const KEYSTROKE_BUDGET_MS = 100;

/** Building and asking the claim search at three sizes, beside minisearch and flexsearch over the same words. */
export async function measureSearch(): Promise<Figure[]> {
  return SIZES.flatMap((size) => {
    const claims = claimsOf(size);
    const typed = typedQueries(claims);
    const label = `${size.toLocaleString('en')} claims`;
    const ours = measure(typed, () => listOf(claims));
    const mini = measure(typed, () => miniSearchOf(claims));
    const flex = measure(typed, () => flexSearchOf(claims));
    const bound = (what: string, value: number) => atMost(what, value, 'ms', KEYSTROKE_BUDGET_MS);
    return [
      bound(`claim search, ${label}: a letter typed, median`, ours.median),
      bound('  95 of 100 letters within', ours.most),
      plain('  minisearch alone, median', mini.median, 'ms'),
      plain('  flexsearch alone, median', flex.median, 'ms'),
      plain('  building: claim search', ours.build, 'ms', 0),
      plain('  building: minisearch', mini.build, 'ms', 0),
      plain('  building: flexsearch', flex.build, 'ms', 0),
      plain('  heap: claim search', ours.heap, 'MB'),
      plain('  heap: minisearch', mini.heap, 'MB'),
      plain('  heap: flexsearch', flex.heap, 'MB'),
      plain('  misspelt words found: claim search', ours.misspelt, '%', 0),
      plain('  misspelt words found: flexsearch', flex.misspelt, '%', 0),
    ];
  });
}

interface Searched {
  median: number;
  most: number;
  build: number;
  heap: number;
  misspelt: number;
}

type Find = (query: string) => string[];

interface Typed {
  letters: string[];
  /** A query with two letters of a word swapped, and the claim it was made of. */
  misspelt: { query: string; id: string }[];
}

/** Time to build, heap, and the times that typing the queries takes, letter by letter. */
function measure({ letters, misspelt }: Typed, build: () => Find): Searched {
  const before = heapMb();
  const start = performance.now();
  const find = build();
  const built = performance.now() - start;
  const heap = heapMb() - before;
  for (const query of letters.slice(0, 10)) find(query);
  const times = letters.map((query) => {
    const begin = performance.now();
    find(query);
    return performance.now() - begin;
  });
  const found = misspelt.filter(({ query, id }) => find(query).includes(id)).length;
  keep(find);
  const most = [...times].sort((a, b) => a - b)[Math.floor(times.length * 0.95)] ?? 0;
  return { median: median(times), most, build: built, heap, misspelt: (100 * found) / misspelt.length };
}

interface Row {
  claim: ClaimRecord;
  source: SourceRow;
}

function listOf(rows: readonly Row[]): Find {
  const list = new ClaimList();
  for (const { claim, source } of rows) list.put(claim, source);
  return (text) => list.find({ text, states: ['accepted'] });
}

const documentOf = ({ claim, source }: Row) => ({
  id: claim.id,
  quote: claim.quote,
  source: `${source.title} ${source.publisher}`,
});

function miniSearchOf(rows: readonly Row[]): Find {
  const index = new MiniSearch({ fields: ['quote', 'source'] });
  index.addAll(rows.map(documentOf));
  return (query) =>
    index.search(query, { prefix: true, fuzzy: FUZZINESS, combineWith: 'AND' }).map(({ id }) => String(id));
}

function flexSearchOf(rows: readonly Row[]): Find {
  const index = new flexsearch.Index({ tokenize: 'forward' });
  for (const row of rows) {
    const { id, quote, source } = documentOf(row);
    index.add(id, `${quote} ${source}`);
  }
  // As many as there are: its default is the first hundred, without the work for the others.
  return (query) => index.search(query, { limit: rows.length }).map(String);
}

function claimsOf(size: number): Row[] {
  const random = randomRow(size);
  const rows: Row[] = [];
  for (let at = 0; rows.length < size; at++) {
    const source = sourceOf(at);
    sentences(CLAIMS_PER_SOURCE, random).forEach((quote, place) => {
      if (rows.length < size) rows.push({ claim: claimOf(`${at}-${place}`, source.id, quote, place), source });
    });
  }
  return rows;
}

function sourceOf(at: number): SourceRow {
  const id = `https://outlet-${at % 200}.example/${at}`;
  const named = {
    url: id,
    publisher: `Invented Outlet ${at % 200}`,
    title: `Article ${at} of the invented outlet`,
    authors: [],
  };
  const day = `2025-11-${String(1 + (at % 28)).padStart(2, '0')}`;
  const text = { published: day, modified: null, language: 'en', textHash: '', origins: [], fingerprint: [] };
  return { id, ...named, ...text, pack: null, note: null, tags: [], remark: null, copyOf: null, addedAt: at };
}

function claimOf(id: string, sourceId: string, quote: string, place: number): ClaimRecord {
  const where = { prefix: '', suffix: '', position: { block: place, start: 0, end: quote.length } };
  const noted = { tags: [], remark: null, original: null };
  return { id, sourceId, quote, ...where, facts: [], state: 'accepted', pack: null, ...noted, addedAt: place };
}

/** Two long words of a claim, as a reader remembers it. */
function typedQueries(rows: readonly Row[]): Typed {
  const random = randomRow(3);
  const typed: Typed = { letters: [], misspelt: [] };
  while (typed.misspelt.length < QUERIES) {
    const { claim } = rows[Math.floor(random() * rows.length)] as Row;
    const words = claim.quote.match(/\p{L}{5,}/gu) ?? [];
    const [first, second] = [words[0], words.at(-1)];
    if (first === undefined || second === undefined || first === second) continue;
    const query = `${first} ${second}`;
    for (let length = FEWEST_LETTERS; length <= query.length; length++) typed.letters.push(query.slice(0, length));
    typed.misspelt.push({ query: `${first} ${swapped(second)}`, id: claim.id });
  }
  return typed;
}

/** The third and fourth letters the other way round. */
function swapped(word: string): string {
  return word.slice(0, 2) + (word[3] ?? '') + (word[2] ?? '') + word.slice(4);
}
