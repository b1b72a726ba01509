import type { CorpusDatabase } from '../database';
import { claimRows, type RowOptions } from './claim-rows';

/** What a spreadsheet would take for a formula, also behind apostrophes; such a cell gets one more before it. */
const FORMULA = /^'*[=+\-@\t\r]/;

/**
 * Claims as a table, in all their states; readCsv reads it again. Begins with a byte order mark, without which
 * spreadsheets take it for another character set. No cell can become a formula. @throws {CorpusError}
 */
export async function claimsAsCsv(db: CorpusDatabase, options: RowOptions = {}): Promise<string> {
  const [{ default: Papa }, found] = await Promise.all([import('papaparse'), claimRows(db, options)]);
  const rows = found.map(({ claim, source }) => ({
    quote: claim.quote,
    url: source.url ?? '',
    publisher: source.publisher ?? '',
    title: source.title ?? '',
    author: source.authors.join('; '),
    published: source.published ?? '',
    language: source.language ?? '',
    state: claim.state,
    tags: claim.tags.join('; '),
    remark: claim.remark ?? '',
  }));
  const columns = ['quote', 'url', 'publisher', 'title', 'author', 'published', 'language', 'state', 'tags', 'remark'];
  return `\ufeff${Papa.unparse(rows, { columns, escapeFormulae: FORMULA, newline: '\r\n' })}\r\n`;
}
