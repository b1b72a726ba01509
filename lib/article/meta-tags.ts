/** <meta> tags, by property or name. */

/** The content of the first such tag that has any; white space collapsed. Names are compared without case. */
export function metaContent(doc: Document, ...names: string[]): string | null {
  for (const name of names) {
    const found = metaContents(doc, name)[0];
    if (found !== undefined) return found;
  }
  return null;
}

/** The contents of all such tags that have any, in document order. */
export function metaContents(doc: Document, name: string): string[] {
  const selector = `meta[property="${name}" i],meta[name="${name}" i]`;
  return [...doc.querySelectorAll(selector)]
    .map((tag) => (tag.getAttribute('content') ?? '').replace(/\s+/g, ' ').trim())
    .filter((content) => content !== '');
}
