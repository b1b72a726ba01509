import { cleanUrl } from '@/lib/article/urls';
import { cleanName } from '../import-checks';
import { MAX_LINKS } from './limits';
import { emptyResult, reject } from './result';
import type { ReadResult } from './types';

const ADDRESS = /^https?:\/\/\S+$/i;

/** Whether a text is a list of addresses: one a line, empty lines and lines that begin with # aside. */
export function isLinkList(text: string): boolean {
  const lines = linesOf(text);
  return lines.length > 0 && lines.every((line) => ADDRESS.test(line));
}

/** The links of a list of addresses, each once. */
export function readLinkList(from: string, text: string): ReadResult {
  const result = emptyResult();
  const seen = new Set<string>();
  for (const line of linesOf(text)) if (!addLink(result, seen, from, line, null)) break;
  return result;
}

/**
 * Adds a link unless it is there already; what is no web address is rejected.
 * @returns false when there is room for no more, which is then said.
 */
export function addLink(
  result: ReadResult,
  seen: Set<string>,
  from: string,
  address: string,
  title: string | null,
): boolean {
  const url = cleanUrl(address);
  if (url === null) reject(result, from, 'bad-link');
  else if (!seen.has(url)) {
    if (seen.size >= MAX_LINKS) {
      reject(result, from, 'too-many', String(MAX_LINKS));
      return false;
    }
    seen.add(url);
    result.links.push({ url, title: cleanName(title) });
  }
  return true;
}

function linesOf(text: string): string[] {
  return text
    .split(/\r\n?|\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
}
