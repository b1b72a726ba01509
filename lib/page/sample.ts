import { MAX_SAMPLE, type PageSample } from '@/lib/topic/decide';

/** Text nodes visited at most where a page has no paragraphs; keeps a page of tiny nodes cheap. */
const MAX_NODES = 1_500;
/** Paragraphs visited at most: a page may have thousands outside its article. */
const MAX_PARAGRAPHS = 120;
/** Less text in paragraphs than this, in characters, and the page is looked at node by node. */
const FEW_TEXT = 400;
const NOT_THE_TEXT = 'nav,aside,footer,form,dialog,[hidden]';
const NOT_READ = `script,style,noscript,template,textarea,svg,${NOT_THE_TEXT}`;
const TAGS = 'meta[name="keywords" i],meta[name="news_keywords" i],meta[property="article:tag"]';

// NodeFilter's and Node's own numbers: the headless run has a document, but no globals of the DOM
const SHOW_ELEMENT = 1;
const SHOW_TEXT = 4;
const TEXT_NODE = 3;
const ACCEPT = 1;
const REJECT = 2;
const SKIP = 3;

/** Collects what the gate decides on: reads a bounded part of the document, forces no layout, changes nothing. */
export function samplePage(doc: Document, url: string): PageSample {
  return {
    url,
    title: [doc.title, metaOf(doc, 'og:title')].join(' | '),
    description: metaOf(doc, 'description') || metaOf(doc, 'og:description'),
    headings: take(doc.getElementsByTagName('h1'), 3, (heading) => heading.textContent),
    metaNames: take(doc.querySelectorAll<HTMLMetaElement>(TAGS), 20, (tag) => tag.content),
    sample: sampleText(doc),
  };
}

function metaOf(doc: Document, name: string): string {
  const meta = doc.querySelector<HTMLMetaElement>(`meta[property="${name}"],meta[name="${name}"]`);
  return meta?.content ?? '';
}

/** The first few of a list, read one by one. */
function take<T>(list: Iterable<T>, most: number, read: (item: T) => string): string[] {
  return [...list].slice(0, most).map(read);
}

function sampleText(doc: Document): string {
  const inParagraphs = sampleParagraphs(doc);
  return inParagraphs.length >= FEW_TEXT ? inParagraphs : sampleNodes(doc);
}

/** The first paragraphs that are not part of a menu or box. A live list is lazy: the rest is never looked for. */
function sampleParagraphs(doc: Document): string {
  const paragraphs = doc.getElementsByTagName('p');
  let text = '';
  for (let i = 0; i < MAX_PARAGRAPHS && text.length < MAX_SAMPLE; i++) {
    const paragraph = paragraphs[i];
    if (!paragraph) break;
    if (!paragraph.closest(NOT_THE_TEXT)) text += `${paragraph.textContent}\n`;
  }
  return text;
}

/** For pages that set their text in <br> lines, tables or plain boxes. */
function sampleNodes(doc: Document): string {
  const root = doc.querySelector('article,main,[role="main"]') ?? doc.body;
  if (!root) return '';
  const walker = doc.createTreeWalker(root, SHOW_ELEMENT | SHOW_TEXT, (node) =>
    node.nodeType === TEXT_NODE ? ACCEPT : (node as Element).matches(NOT_READ) ? REJECT : SKIP,
  );
  let text = '';
  for (let i = 0; i < MAX_NODES && text.length < MAX_SAMPLE && walker.nextNode(); i++) {
    text += `${walker.currentNode.nodeValue}\n`;
  }
  return text;
}
