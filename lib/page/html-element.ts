const XHTML = 'http://www.w3.org/1999/xhtml';

/** Makes an element of HTML in any document: in SVG and XML, createElement gives elements without style and shadow. */
export function htmlElement(document: Document, name: string): HTMLElement {
  return document.createElementNS(XHTML, name) as HTMLElement;
}
