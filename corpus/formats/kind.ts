import { isLinkList } from './links';
import { isMhtml } from './mhtml';

/** What a file is: seen in its content first, then in its name, then in its media type. */
export type FileKind = 'bookmarks' | 'html' | 'mhtml' | 'json' | 'jsonl' | 'csv' | 'markdown' | 'links' | 'text';

/** Bytes that begin files which hold no text, and what the reader knows such a file as. */
const MAGIC: [bytes: number[], name: string][] = [
  [[0x25, 0x50, 0x44, 0x46, 0x2d], 'PDF'],
  [[0x89, 0x50, 0x4e, 0x47], 'PNG'],
  [[0xff, 0xd8, 0xff], 'JPEG'],
  [[0x47, 0x49, 0x46, 0x38], 'GIF'],
  [[0x1f, 0x8b], 'GZIP'],
  [[0x37, 0x7a, 0xbc, 0xaf], '7-Zip'],
  [[0x52, 0x61, 0x72, 0x21], 'RAR'],
  [[0xd0, 0xcf, 0x11, 0xe0], 'Word and Excel'],
  [[0x7b, 0x5c, 0x72, 0x74, 0x66], 'RTF'],
  [[0x62, 0x70, 0x6c, 0x69, 0x73, 0x74], 'Apple property list'],
];

/** What a file that holds no text is, by its first bytes; null where they say nothing. */
export function knownBinary(bytes: Uint8Array): string | null {
  return MAGIC.find(([magic]) => magic.every((byte, i) => bytes[i] === byte))?.[1] ?? null;
}

/** Whether bytes are a zip, also an empty one. */
export function isZip(bytes: Uint8Array): boolean {
  const [a, b, c, d] = bytes;
  return a === 0x50 && b === 0x4b && ((c === 3 && d === 4) || (c === 5 && d === 6));
}

const HEAD_LENGTH = 4096;
const BY_NAME: [pattern: RegExp, kind: FileKind][] = [
  [/\.(?:html?|xhtml)$/i, 'html'],
  [/\.(?:md|markdown)$/i, 'markdown'],
  [/\.(?:csv|tsv)$/i, 'csv'],
  [/\.(?:jsonl|ndjson)$/i, 'jsonl'],
  [/\.(?:json|jsonld)$/i, 'json'],
  [/\.mht(?:ml)?$/i, 'mhtml'],
  [/\.(?:txt|text)$/i, 'text'],
];
const BY_TYPE: [pattern: RegExp, kind: FileKind][] = [
  [/^(?:text\/html|application\/xhtml)/i, 'html'],
  [/^text\/markdown/i, 'markdown'],
  [/^text\/(?:csv|tab-separated)/i, 'csv'],
  [/json/i, 'json'],
];
const HTML_START =
  /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,3000}?-->\s*)*<(?:!doctype\s+html|html|head|body|article|main)\b/i;
const HTML_TAGS = /<(?:p|div|h[1-6]|article|section|ul|blockquote)(?:\s[^>]*)?>/gi;
/** Block tags that make a text without a telling name HTML. */
const FEWEST_TAGS = 2;

/** What a text file is. */
export function kindOfText(text: string, name: string, type: string): FileKind {
  const head = text.slice(0, HEAD_LENGTH);
  if (/^\s*<!doctype\s+netscape-bookmark-file/i.test(head)) return 'bookmarks';
  if (isMhtml(head)) return 'mhtml';
  if (HTML_START.test(head)) return 'html';
  if (/^\s*[{[]/.test(head) && !isNamed(name, 'markdown', 'text', 'csv')) return jsonKind(text, name);
  const named = byPattern(BY_NAME, name) ?? byPattern(BY_TYPE, type);
  if (named !== null && named !== 'text') return named;
  if (isLinkList(text)) return 'links';
  if (/^\s*[{[]/.test(head) && looksLikeData(head)) return jsonKind(text, name);
  if (named === null && (head.match(HTML_TAGS)?.length ?? 0) >= FEWEST_TAGS) return 'html';
  return 'text';
}

function byPattern(list: [RegExp, FileKind][], text: string): FileKind | null {
  return list.find(([pattern]) => pattern.test(text))?.[1] ?? null;
}

function isNamed(name: string, ...kinds: FileKind[]): boolean {
  const named = byPattern(BY_NAME, name);
  return named !== null && kinds.includes(named);
}

/** A .txt that begins like data rather than like a text in brackets. */
function looksLikeData(head: string): boolean {
  return /^\s*(?:\{\s*"[^"\n]{0,100}"\s*:|\[\s*\{\s*")/.test(head);
}

/** Lines that are each a record of their own make JSONL whatever the name; otherwise it is one document. */
function jsonKind(text: string, name: string): FileKind {
  if (/\.(?:jsonl|ndjson)$/i.test(name)) return 'jsonl';
  const [first = '', second = ''] = text.trimStart().slice(0, 200_000).split('\n', 2);
  return /^\{.*\}\s*$/.test(first) && /^\s*\{/.test(second) ? 'jsonl' : 'json';
}
