import type { Article } from '@/lib/article/types';
import type { Reason } from './reasons';

/** A file as it comes in: from a picker, a drop, the clipboard or a zip. */
export interface InputFile {
  /** File name, with its path inside a zip; a label only, never a place on a disk. */
  name: string;
  /** Media type as the platform gives it; '' where unknown. */
  type: string;
  bytes: Uint8Array;
}

/** What readers need from their surroundings. */
export interface ReadTools {
  /** Parses HTML into a document that runs no script and loads nothing (DOMParser, jsdom). */
  parseHtml: (html: string) => Document;
}

/** An article found in a file. */
export interface FoundArticle {
  /** The file, or the place in it: "saved.zip/one.html", "all.jsonl, line 3". */
  from: string;
  article: Article;
}

/** What a claim's source is, as far as the file says. */
export interface ClaimSource {
  url: string | null;
  publisher: string | null;
  title: string | null;
  authors: string[];
  /** ISO date or date-time. */
  published: string | null;
  language: string | null;
}

/** A single claim found in a file (a row of a CSV, a ClaimReview), to be saved under its source. */
export interface FoundClaim {
  from: string;
  quote: string;
  source: ClaimSource;
  tags: string[];
  /** Free remark for the reader: theirs from a CSV, or what a reviewer said of the claim. */
  remark: string | null;
  /** 'to-review' where the file itself casts doubt on the claim, or the row says so; null where it says nothing. */
  state: 'accepted' | 'to-review' | 'rejected' | null;
}

/** An address to be fetched only after the reader was asked. */
export interface FoundLink {
  url: string;
  title: string | null;
}

/** A Second Source corpus file, as text, to be merged by importCorpus. */
export interface FoundCorpusFile {
  from: string;
  json: string;
}

/** Something that could not be taken, or only in part. One line for the reader: components/ui/messages/reason-line.ts. */
export interface FileRejection {
  /** The file, or the place in it. */
  from: string;
  reason: Reason;
  /** What the reason speaks of, short: a date, an extension, a number. */
  detail: string | null;
  /** How often, where alike were put together. */
  count: number;
}

/** Everything found in a file. Nothing is lost: what is in none of the lists is named in `rejected`. */
export interface ReadResult {
  articles: FoundArticle[];
  claims: FoundClaim[];
  links: FoundLink[];
  corpusFiles: FoundCorpusFile[];
  rejected: FileRejection[];
}
