import { addClaim } from './claim-row';
import { MAX_RECORDS } from './limits';
import { emptyResult, refused, reject } from './result';
import type { ReadResult } from './types';

/**
 * A table of claims. The first row names the columns, in any order and case; `quote` is the only one that must be
 * there. What is in a cell is text and nothing else: a formula is never worked out.
 */

type Column =
  | 'quote'
  | 'url'
  | 'publisher'
  | 'title'
  | 'author'
  | 'published'
  | 'language'
  | 'state'
  | 'tags'
  | 'remark';

/** What a column may be called; compared without case, spaces, hyphens and underscores. */
const NAMES: Record<Column, string[]> = {
  quote: ['quote', 'claim', 'sentence', 'statement', 'text', 'citation', 'affirmation', 'phrase'],
  url: ['url', 'link', 'address', 'sourceurl', 'source', 'adresse', 'lien'],
  publisher: ['publisher', 'outlet', 'site', 'publication', 'media', 'éditeur', 'editeur', 'média'],
  title: ['title', 'headline', 'articletitle', 'titre'],
  author: ['author', 'authors', 'byline', 'auteur', 'auteurs'],
  published: ['published', 'date', 'datepublished', 'publisheddate', 'datedepublication'],
  language: ['language', 'lang', 'langue'],
  state: ['state', 'status', 'review', 'état', 'etat'],
  tags: ['tags', 'tag', 'keywords', 'étiquettes', 'etiquettes'],
  remark: ['remark', 'note', 'notes', 'comment', 'remarque', 'commentaire'],
};

/** Reads a table of claims; commas, semicolons and tabs part the columns. */
export async function readCsv(from: string, text: string): Promise<ReadResult> {
  const { default: Papa } = await import('papaparse');
  const { data, errors } = Papa.parse<string[]>(text, {
    skipEmptyLines: 'greedy',
    delimitersToGuess: [',', ';', '\t'],
    // One more than is taken, so that it can be said that there are more; and one for the names.
    preview: MAX_RECORDS + 2,
  });
  const [names = [], ...rows] = data;
  const columns = columnsOf(names);
  if (columns.quote === undefined) return refused(from, 'no-quote-column');
  const result = emptyResult();
  for (const [i, row] of rows.slice(0, MAX_RECORDS).entries()) addRow(result, `${from}, row ${i + 2}`, row, columns);
  if (rows.length > MAX_RECORDS) reject(result, from, 'too-many', String(MAX_RECORDS));
  if (rows.length === 0) reject(result, from, 'no-rows');
  if (errors.some((error) => error.type === 'Quotes')) reject(result, from, 'broken-csv');
  return result;
}

type Columns = Partial<Record<Column, number>>;

function columnsOf(names: readonly string[]): Columns {
  const plain = names.map((name) => name.toLowerCase().replace(/[\s_-]+/g, ''));
  const columns: Columns = {};
  for (const column of Object.keys(NAMES) as Column[]) {
    // The best name first: in a table with "quote" and "text", the quote is the claim.
    const at = NAMES[column].map((name) => plain.indexOf(name)).find((index) => index >= 0);
    if (at !== undefined) columns[column] = at;
  }
  return columns;
}

function addRow(result: ReadResult, from: string, row: readonly string[], columns: Columns): void {
  const cell = (column: Column): string | null => {
    const at = columns[column];
    return at === undefined ? null : bareCell(row[at] ?? '') || null;
  };
  addClaim(result, from, {
    quote: cell('quote'),
    url: cell('url'),
    publisher: cell('publisher'),
    title: cell('title'),
    authors: listOf(cell('author')),
    published: cell('published'),
    language: cell('language'),
    tags: listOf(cell('tags')),
    remark: cell('remark'),
    state: cell('state')?.toLowerCase() ?? null,
  });
}

/** A cell without the apostrophe that keeps spreadsheets from taking it for a formula; our own export puts it there. */
function bareCell(cell: string): string {
  return /^'+[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell;
}

function listOf(cell: string | null): string[] {
  return cell?.split(';').map((item) => item.trim()) ?? [];
}
