import { cleanUrl } from '@/lib/article/urls';
import { readHtml } from './html';
import { refused } from './result';
import type { ReadResult, ReadTools } from './types';

/** Bytes at the beginning in which the headers and the first boundary must stand. */
const HEAD_BYTES = 16_000;
const DASH = 0x2d;

/** Whether a text begins with the headers of a page saved as one file (MHTML). */
export function isMhtml(head: string): boolean {
  return (
    /^\s*(?:from|subject|date|mime-version|content-type|snapshot-content-location|x-[\w-]+):/i.test(head) &&
    /^content-type:\s*multipart\/related/im.test(head) &&
    /^mime-version:/im.test(head)
  );
}

/**
 * A web page saved as one file. Its document comes first; pictures, styles and frames follow, and are not decoded at
 * all: an advertisement in a frame is no part of the article.
 */
export async function readMhtml(from: string, bytes: Uint8Array, tools: ReadTools): Promise<ReadResult> {
  const message = firstPart(bytes);
  if (message === null) return refused(from, 'broken-mhtml');
  const { default: PostalMime } = await import('postal-mime');
  const email = await PostalMime.parse(message).catch(() => null);
  if (!email?.html) return refused(from, 'broken-mhtml');
  const location = /^(?:snapshot-)?content-location:\s*(\S+)/im.exec(asLatin(message.subarray(0, HEAD_BYTES)))?.[1];
  return readHtml(from, email.html, tools, cleanUrl(location));
}

/** The message cut off after its first part, and closed; null where it has no parts. */
function firstPart(bytes: Uint8Array): Uint8Array | null {
  const boundary = /boundary="?([^"\r\n;]{1,100})"?/i.exec(asLatin(bytes.subarray(0, HEAD_BYTES)))?.[1];
  if (boundary === undefined) return null;
  const mark = new TextEncoder().encode(`--${boundary}`);
  const first = find(bytes, mark, 0);
  if (first < 0 || first > HEAD_BYTES) return null;
  const second = find(bytes, mark, first + mark.length);
  const end = second < 0 ? bytes.length : second;
  const close = new TextEncoder().encode(`\r\n--${boundary}--\r\n`);
  const message = new Uint8Array(end + close.length);
  message.set(bytes.subarray(0, end));
  message.set(close, end);
  return message;
}

/** Where a mark stands at the beginning of a line, at or after `start`; -1 where nowhere. */
function find(bytes: Uint8Array, mark: Uint8Array, start: number): number {
  for (let at = bytes.indexOf(DASH, start); at >= 0; at = bytes.indexOf(DASH, at + 1)) {
    if (at > 0 && bytes[at - 1] !== 0x0a) continue;
    if (mark.every((byte, i) => bytes[at + i] === byte)) return at;
  }
  return -1;
}

function asLatin(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes);
}
