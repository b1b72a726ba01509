/** What a document's head says, gathered in one pass: each further search of a long page would cost as much as reading it. */

import { type LdNode, readLinkedData } from '@/lib/article/json-ld';

/** A page's own statements about itself, as they stand. */
export interface PageHead {
  /** Contents of <meta> tags by property or name, in lower case. */
  tags: ReadonlyMap<string, string[]>;
  /** Objects of the page's linked data. */
  data: LdNode[];
  /** <title>, white space collapsed. */
  title: string | null;
  /** As written, unresolved. */
  canonical: string | null;
  base: string | null;
}

/** Reads the head. Never throws. */
export function readHead(doc: Document): PageHead {
  return {
    tags: readTags(doc),
    data: readLinkedData([...doc.getElementsByTagName('script')]),
    title: squeeze(doc.head?.getElementsByTagName('title')[0]?.textContent),
    canonical: canonicalLink(doc),
    base: doc.getElementsByTagName('base')[0]?.getAttribute('href') ?? null,
  };
}

/** The content of the first such tag that has any, of the first name that has one. */
export function metaContent(head: PageHead, ...names: string[]): string | null {
  for (const name of names) {
    const found = head.tags.get(name)?.[0];
    if (found !== undefined) return found;
  }
  return null;
}

/** White space collapsed; null where nothing is left. */
function squeeze(text: string | null | undefined): string | null {
  const short = (text ?? '').replace(/\s+/g, ' ').trim();
  return short === '' ? null : short;
}

function readTags(doc: Document): Map<string, string[]> {
  const tags = new Map<string, string[]>();
  for (const tag of doc.getElementsByTagName('meta')) {
    const content = squeeze(tag.getAttribute('content'));
    if (content === null) continue;
    const names = [tag.getAttribute('property'), tag.getAttribute('name')];
    for (const name of names.join(' ').toLowerCase().split(/\s+/)) {
      const list = tags.get(name);
      if (list) list.push(content);
      else tags.set(name, [content]);
    }
  }
  return tags;
}

function canonicalLink(doc: Document): string | null {
  const links = [...doc.getElementsByTagName('link')];
  const link = links.find((one) => /\bcanonical\b/i.test(one.getAttribute('rel') ?? ''));
  return link?.getAttribute('href') ?? null;
}
