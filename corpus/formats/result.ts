import type { Reason } from './reasons';
import type { FileRejection, ReadResult } from './types';

/** Rejections of one file listed one by one; alike ones beyond are counted together. */
const MAX_LISTED = 100;
/** Longest detail kept, in UTF-16 units. */
const MAX_DETAIL = 60;

/** A result in which nothing is yet. */
export function emptyResult(): ReadResult {
  return { articles: [], claims: [], links: [], corpusFiles: [], rejected: [] };
}

/** Notes that something was not taken. Beyond a hundred lines, those of one reason are counted in one. */
export function reject(result: ReadResult, from: string, reason: Reason, detail: string | null = null): void {
  add(result.rejected, { from, reason, detail: detail === null ? null : short(detail), count: 1 });
}

function add(list: FileRejection[], one: FileRejection): void {
  if (list.length < MAX_LISTED) {
    list.push(one);
    return;
  }
  const alike = list.findLast(({ reason }) => reason === one.reason);
  if (alike === undefined) list.push(one);
  else alike.count += one.count;
}

/** A result that only says why there is nothing. */
export function refused(from: string, reason: Reason, detail: string | null = null): ReadResult {
  const result = emptyResult();
  reject(result, from, reason, detail);
  return result;
}

/** Adds one result to another. */
export function addResult(to: ReadResult, more: ReadResult): void {
  // Not by spread: a list may have more items than a call may have arguments.
  for (const one of more.articles) to.articles.push(one);
  for (const one of more.claims) to.claims.push(one);
  for (const one of more.links) to.links.push(one);
  for (const one of more.corpusFiles) to.corpusFiles.push(one);
  for (const one of more.rejected) add(to.rejected, one);
}

/** How many things were found. */
export function foundIn({ articles, claims, links, corpusFiles }: ReadResult): number {
  return articles.length + claims.length + links.length + corpusFiles.length;
}

function short(text: string): string {
  const plain = text.replace(/\s+/g, ' ').trim();
  return plain.length > MAX_DETAIL ? `${plain.slice(0, MAX_DETAIL - 1)}…` : plain;
}
