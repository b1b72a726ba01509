/** schema.org statements in attributes of elements. */

/** Elements that state a property, by property, in document order; those of comments and asides left out. */
export type Items = ReadonlyMap<string, Element[]>;

const ELSEWHERE = '[itemprop~="comment"],[itemtype$="Comment"],aside,nav';

/** All stated properties of a document. */
export function readItems(doc: Document): Items {
  const items = new Map<string, Element[]>();
  for (const el of doc.querySelectorAll('[itemprop]')) {
    if (el.closest(ELSEWHERE)) continue;
    for (const property of (el.getAttribute('itemprop') ?? '').split(/\s+/)) {
      const list = items.get(property);
      if (list) list.push(el);
      else items.set(property, [el]);
    }
  }
  return items;
}

/** The first value that is given for a property, white space collapsed. */
export function itemValue(items: Items, property: string): string | null {
  for (const el of items.get(property) ?? []) {
    const value = el.getAttribute('content') ?? el.getAttribute('datetime') ?? el.textContent ?? '';
    if (value.trim() !== '') return value.replace(/\s+/g, ' ').trim();
  }
  return null;
}
