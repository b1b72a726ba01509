import { MAX_TAG_LENGTH } from './import-checks';

/** A tag as it is kept: white space single, cut to its longest; null for one without letters or digits. */
export function cleanTag(tag: string): string | null {
  const clean = tag.normalize('NFC').replace(/\s+/g, ' ').trim().slice(0, MAX_TAG_LENGTH).trim();
  return /[\p{L}\p{N}]/u.test(clean) ? clean : null;
}

/** Tags each once, in the order they are kept in: alphabetical, whatever their capitals. */
export function sortedTags(tags: readonly string[]): string[] {
  const key = (tag: string): string => tag.toLowerCase();
  return [...new Set(tags)].sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : a < b ? -1 : 1));
}
