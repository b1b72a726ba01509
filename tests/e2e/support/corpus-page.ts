import * as bin from '@/corpus/bin';
import * as lists from '@/corpus/claim-lists';
import * as database from '@/corpus/database';
import * as editClaims from '@/corpus/edit-claims';
import * as notes from '@/corpus/notes';
import * as review from '@/corpus/review';
import * as undo from '@/corpus/undo';

/** The corpus' own code as tests run it inside a page of the extension, on the database that the extension has there. */
const code = { ...database, ...bin, ...lists, ...editClaims, ...notes, ...review, ...undo };

declare global {
  var corpus: CorpusInPage;
}

/** What tests find as `corpus` in such a page. */
export type CorpusInPage = typeof code;

globalThis.corpus = code;
