import { MAX_SAMPLE, type PageSample } from '@/lib/topic/decide';

/** Text nodes visited at most where a page has no paragraphs; keeps a page of tiny nodes cheap. */
const MAX_NODES = 300;
/** Shorter text nodes are no lines of an article: menus, cells, dates. */
const LINE = 25;
/** Paragraphs visited at most: a page may have thousands outside its article. */
const MAX_PARAGRAPHS = 120;
/** Less text in paragraphs than this, in characters, and the page is looked at node by node. */
const FEW_TEXT = 400;
const NOT_THE_TEXT = 'nav,aside,footer,form,dialog,[hidden],script,style,noscript,svg';

// NodeFilter's own number: the headless run has a document, but no globals of the DOM
const SHOW_TEXT = 4;

/**
 * Collects what the gate decides on: reads a bounded part of the document, forces no layout, changes nothing.
 * @param moved the page has changed its address without loading: its metadata may still be that of the first one.
 */
export function samplePage(doc: Document, url: string, moved = false): PageSample {
  const meta = (name: string) => (moved ? [] : metaOf(doc, name));
  return {
    url,
    title: [doc.title, ...meta('og:title')].join(' | '),
    description: [...meta('description'), ...meta('og:description')].join(' | '),
    headings: [...doc.getElementsByTagName('h1')].slice(0, 3).map((heading) => heading.textContent),
    metaNames: ['keywords', 'news_keywords', 'article:tag'].flatMap(meta),
    sample: sampleText(doc),
  };
}

/** In the head only: to look through a whole document for what it does not have takes milliseconds. */
function metaOf(doc: Document, name: string): string[] {
  const tags = doc.head?.querySelectorAll<HTMLMetaElement>(`[property="${name}"],[name="${name}"]`) ?? [];
  return [...tags].slice(0, 20).map((tag) => tag.content ?? '');
}

function sampleText(doc: Document): string {
  const inParagraphs = join(doc.getElementsByTagName('p'), MAX_PARAGRAPHS);
  return inParagraphs.length >= FEW_TEXT ? inParagraphs : join(linesOf(doc), MAX_NODES);
}

/**
 * Texts up to what is looked at, a line for each; those of menus and boxes are left out. Both kinds of list are lazy:
 * what is not asked for is never looked for.
 */
function join(nodes: Iterable<Node>, most: number): string {
  let text = '';
  for (const node of nodes) {
    if (text.length > MAX_SAMPLE || !most--) break;
    const own = node.textContent as string;
    if (own.length >= LINE && !node.parentElement?.closest(NOT_THE_TEXT)) text += `${own}\n`;
  }
  return text;
}

/** For pages that set their text in <br> lines, tables or plain boxes. */
function* linesOf(doc: Document): Iterable<Node> {
  const [root = doc.body] = [...doc.getElementsByTagName('article'), ...doc.getElementsByTagName('main')];
  const walker = root && doc.createTreeWalker(root, SHOW_TEXT);
  while (walker?.nextNode()) yield walker.currentNode;
}
