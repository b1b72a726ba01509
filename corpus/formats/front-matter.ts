import { parseDate } from '@/lib/article/dates';
import type { ArticleMeta } from '@/lib/article/types';
import { cleanUrl } from '@/lib/article/urls';
import { cleanLanguage, cleanName, cleanNames } from '../import-checks';

/**
 * The lines between "---" at the head of a Markdown note, as clippers and static sites write them: "key: value", and
 * lists of "- value". Not YAML in full: what is not understood is passed over.
 */

const FENCE = /^---[ \t]*\n([\s\S]{0,20000}?)\n---[ \t]*(?:\n|$)/;
const FIELD = /^([\w-]{1,40})\s*:\s*(.*)$/;
const ITEM = /^\s*-\s+(.*)$/;

const KEYS = {
  title: ['title', 'headline'],
  url: ['url', 'source', 'link', 'canonical', 'original-url'],
  publisher: ['publisher', 'site', 'site_name', 'outlet', 'publication'],
  authors: ['author', 'authors', 'byline', 'by'],
  published: ['published', 'date', 'pubdate', 'date-published', 'datepublished'],
  language: ['language', 'lang'],
};

/** The metadata a note gives of its article, and the text without it. */
export function splitFrontMatter(text: string): { meta: Partial<ArticleMeta>; body: string } {
  const match = FENCE.exec(text);
  if (match === null) return { meta: {}, body: text };
  const fields = fieldsOf(match[1] ?? '');
  const get = (names: string[]): string[] => names.map((name) => fields.get(name)).find((list) => list?.length) ?? [];
  const one = (names: string[]): string | null => get(names)[0] ?? null;
  const meta: Partial<ArticleMeta> = {
    url: cleanUrl(one(KEYS.url)),
    title: cleanName(one(KEYS.title)),
    publisher: cleanName(one(KEYS.publisher)),
    authors: cleanNames(get(KEYS.authors)),
    published: parseDate(one(KEYS.published)),
    language: cleanLanguage(one(KEYS.language)),
  };
  return { meta: known(meta), body: text.slice(match[0].length) };
}

/** Only what is known, with where it came from. */
function known(meta: Partial<ArticleMeta>): Partial<ArticleMeta> {
  const said = Object.entries(meta).filter(([, value]) => (Array.isArray(value) ? value.length > 0 : value !== null));
  const from = Object.fromEntries(said.filter(([key]) => key !== 'url').map(([key]) => [key, 'file' as const]));
  return { ...Object.fromEntries(said), from };
}

function fieldsOf(lines: string): Map<string, string[]> {
  const fields = new Map<string, string[]>();
  let current: string[] = [];
  for (const line of lines.split('\n')) {
    const item = ITEM.exec(line);
    if (item !== null) {
      current.push(bare(item[1] ?? ''));
      continue;
    }
    const field = FIELD.exec(line);
    if (field === null) continue;
    current = valuesOf(field[2] ?? '');
    fields.set((field[1] ?? '').toLowerCase(), current);
  }
  return fields;
}

function valuesOf(text: string): string[] {
  const list = /^\[([^[].*)\]$/.exec(text.trim())?.[1];
  const values = list === undefined ? [text] : list.split(',');
  return values.map(bare).filter((value) => value !== '');
}

/** A value without quotation marks and without the brackets of a link to a note. */
function bare(value: string): string {
  return value
    .trim()
    .replace(/^(["'])(.*)\1$/, '$2')
    .replace(/^\[\[(.*)\]\]$/, '$1')
    .trim();
}
