/** Limits on files that come in. Bytes where nothing else is said. */

const MB = 1_000_000;

/** Largest file of any kind but those below; a saved page with its pictures inside stays under this. */
export const MAX_FILE_BYTES = 40 * MB;
/** Largest JSON file: corpus files hold whole libraries. */
export const MAX_JSON_BYTES = 300 * MB;
/** Largest zip. */
export const MAX_ZIP_BYTES = 150 * MB;
/** Most files taken from one zip. */
export const MAX_ZIP_ENTRIES = 5_000;
/** Most that all files of a zip may unpack to. */
export const MAX_UNPACKED_BYTES = 400 * MB;
/** A file in a zip may unpack to so many times its packed size, once it is larger than a megabyte; text packs 3–20 : 1. */
export const MAX_PACKING = 200;
/** Longest HTML document, in UTF-16 units. */
export const MAX_HTML_LENGTH = 40 * MB;
/** Longest plain text or Markdown, in UTF-16 units: that of the longest article. */
export const MAX_TEXT_LENGTH = 2 * MB;
/** Deepest nesting of brackets in JSON that is not a corpus file. */
export const MAX_JSON_DEPTH = 64;
/** Most articles, and most claims, taken from one JSON, JSONL or CSV file. */
export const MAX_RECORDS = 100_000;
/** Most links of a bookmarks file or list. */
export const MAX_LINKS = 10_000;
/** Most tags on one claim of a file, and longest tag in UTF-16 units. */
export const MAX_TAGS = 20;
export const MAX_TAG_LENGTH = 60;

/** What a file of this name may measure at most. To be asked before a file is read into memory. */
export function maxBytesOf(name: string): number {
  if (/\.zip$/i.test(name)) return MAX_ZIP_BYTES;
  return /\.(?:json|jsonl|ndjson)$/i.test(name) ? MAX_JSON_BYTES : MAX_FILE_BYTES;
}
