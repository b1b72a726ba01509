import type { FileRejection } from './types';

/**
 * Why something of a file was not taken. Each has one line that says what is the matter and, where there is something
 * to be done, what to do. `{}` stands for the detail.
 */
const LINES = {
  'too-large': 'Larger than the {} allowed. Split it, or import a part of it.',
  'too-long': 'Too long for one article. Save a part of it as a file and import that.',
  empty: 'The file is empty.',
  binary: 'This is not text. Save the article as a web page or as text and import that.',
  'not-read': '{} files are not read. Save the article as a web page or as text and import that.',
  'no-article': 'No article text was found in it.',
  'too-deep': 'Nested too deeply for data of this kind; nothing of it was read.',
  'broken-json': 'This is not valid JSON, or the file is cut off.',
  'unknown-json': 'This JSON has no article and no claim that is known here.',
  'no-body': 'It describes an article but has none of its text. Import the article itself.',
  'no-claim-text': 'It has no text of a claim.',
  'no-source': 'It does not say where the claim was made: it needs an address, a publisher or a title.',
  'not-in-text': 'The article is saved here with its text, and this sentence does not stand in it.',
  'claim-too-long': 'Too long for one sentence.',
  'no-quote-column': 'There is no column with the claims. Name it “quote”.',
  'no-rows': 'The table has no rows.',
  'broken-csv': 'The table cannot be read to its end: a quotation mark is left open.',
  date: '“{}” is not a date of an article; taken without a date.',
  address: '“{}” is not a web address; taken without an address.',
  'bad-link': 'Not a web address.',
  'too-many': 'Only the first {} were taken.',
  'broken-zip': 'The zip is damaged or cut off; what was whole in it was taken.',
  'no-zip-files': 'There is nothing in the zip that can be read.',
  'nested-zip': 'A zip inside a zip is not opened. Unpack it and import it by itself.',
  'packed-too-much': 'It unpacks to far more than it should; left out.',
  encrypted: 'It is locked with a password. Unpack it first.',
  'broken-mhtml': 'This saved page is damaged: its text cannot be found. Save the page again.',
  'newer-corpus': 'It was exported by a newer version of Second Source. Update the extension first.',
  failed: 'It could not be read.',
} as const;

/** What can be the matter with a file; see LINES. */
export type Reason = keyof typeof LINES;

/** All reasons, for those who translate them. */
export const REASONS = Object.keys(LINES) as Reason[];

/** The reason of a rejection as one English line, without the file's name. */
export function lineOf({ reason, detail }: Pick<FileRejection, 'reason' | 'detail'>): string {
  return LINES[reason].replace('{}', detail ?? '');
}
