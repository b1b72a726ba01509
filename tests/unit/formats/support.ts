import { JSDOM } from 'jsdom';
import { reasonLine } from '@/components/ui/messages/reason-line';
import { reasonsEn } from '@/components/ui/messages/reasons-en';
import { readFile } from '@/corpus/formats/read-file';
import type { ReadResult, ReadTools } from '@/corpus/formats/types';

/** A parser that runs no script and loads nothing, as DOMParser is in a browser. */
export const tools: ReadTools = { parseHtml: (html) => new JSDOM(html).window.document };

/** A text as UTF-8. */
export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Reads a file given as text or bytes. */
export function read(name: string, content: string | Uint8Array, type = ''): Promise<ReadResult> {
  return readFile({ name, type, bytes: typeof content === 'string' ? utf8(content) : content }, tools);
}

/** What was not taken, as the reader sees it. */
export function lines(result: ReadResult): string[] {
  return result.rejected.map((one) => `${one.from}: ${reasonLine(one, reasonsEn)}`);
}

/** Texts of the articles' blocks. */
export function texts(result: ReadResult): string[][] {
  return result.articles.map(({ article }) => article.blocks.map((block) => block.text));
}

/** A web page with an article of two paragraphs. */
export function page(body: string, head = ''): string {
  return `<!doctype html><html><head><title>Harbour reopens</title>${head}</head><body><article><h1>Harbour reopens</h1>${body}</article></body></html>`;
}

/** Two paragraphs long enough to be an article's. */
export const PARAGRAPHS = [
  'The harbour of Lund reopened on Monday after two years of works, the port authority said in a statement.',
  'Ninety people stood at the gate when the first ship, the Marigold, came in with 212 passengers on board.',
];
