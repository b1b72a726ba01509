/** Pages that do to their elements whatever a style sheet can do; each says AGREED and DISPUTED. */
import { AGREED, articlePage, DISPUTED, type PageParts, UNKNOWN } from './pages';
import type { ViewMode } from './test-browser';

/** A page as it is served, and what is special about it. */
export interface StyledPage {
  html: string;
  type?: string;
  headers?: Record<string, string>;
  /** Text runs from top to bottom. */
  vertical?: boolean;
  /** Paragraphs go on in the next column, so that their heights say nothing of lines. */
  inPieces?: boolean;
  /** Where badges are looked for; the page itself unless said. */
  badges?: string;
  /** Set on the browser rather than in the page. */
  mode?: ViewMode;
}

const PARAGRAPHS = [
  `Yann LeCun was at Meta for years. ${DISPUTED} ${UNKNOWN} It had rained, and the quay was wet for a while after that.`,
  `The company had wanted more. ${AGREED} ${UNKNOWN}`,
  `On the next day it was said again. “${AGREED}”`,
];

const page = (parts: PageParts): string => articlePage({ witness: false, paragraphs: PARAGRAPHS, ...parts });
/** A line's height must be known for telling whole lines from lines pushed apart. */
const LINES = 'p { line-height: 1.4 }';
const styled = (css: string): StyledPage => ({ html: page({ head: `<style>${LINES} ${css}</style>` }) });
const HEADLINE = '<h1>Yann LeCun leaves Meta</h1>';
const paragraphs = PARAGRAPHS.map((text) => `<p>${text}</p>`).join('');
const rest = `<p>${UNKNOWN} The council wants to buy two more ferries next year, although it has not said where the money is to come from.</p>`;

const XHTML = `<?xml version="1.0" encoding="UTF-8"?>
<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="en"><head><title>Yann LeCun leaves Meta</title></head>
<body><div id="text">${HEADLINE}${paragraphs}${rest}</div><p>The Quayside Post is an invented outlet.</p></body></html>`;

const SHADOW = `<news-page><template shadowrootmode="open"><style>:host{display:block} p{line-height:1.5}</style>
<article>${HEADLINE}<slot></slot>${rest}</article></template>${paragraphs}</news-page>
<news-inner><template shadowrootmode="open"><footer>An invented outlet.</footer></template></news-inner>`;

const IN_SHADOW = `<news-page><template shadowrootmode="open"><style>:host{display:block;color:#223}
p{line-height:1.5} button{all:unset;background:red}</style><article>${HEADLINE}${paragraphs}${rest}</article></template></news-page>`;

/** By name, what may befall a badge. */
export const STYLES: Record<string, StyledPage> = {
  'no style at all': { html: page({}) },
  'everything a block': styled('* { display: block }'),
  'everything a block, importantly': styled('* { display: block !important; margin: 9px !important }'),
  'everything clipped': styled('* { overflow: hidden }'),
  'everything afloat': styled('* { all: revert; position: relative; float: left }'),
  'everything inherited': styled(
    '* { letter-spacing: 0.3em; word-spacing: 1em; text-indent: 40px; text-transform: uppercase; font-style: italic; text-shadow: 2px 2px red; line-height: 3; text-align: right; white-space: pre-line }',
  ),
  'everything in motion': styled(
    '@keyframes x { from { opacity: 0; transform: translateX(50px) } } * { transition: all 2s; animation: x 3s infinite !important }',
  ),
  'everything unknown hidden': styled(':not(:defined) { display: none; visibility: hidden } :empty { display: none }'),
  'html of 10 px': styled('html { font-size: 10px } p { font-size: 1.8rem; line-height: 1.6 }'),
  'tight lines': styled('p { font-size: 12px; line-height: 1 }'),
  'large type': styled('p { font-size: 40px; line-height: 1.1; font-weight: 900 }'),
  'right to left': {
    html: page({ head: '<style>body { font-size: 18px }</style>' }).replace('<html', '<html dir="rtl"'),
  },
  'from top to bottom': { ...styled('html { writing-mode: vertical-rl }'), vertical: true },
  columns: {
    ...styled('article { columns: 3 9em; column-gap: 1.5em; column-rule: 1px solid }'),
    inPieces: true,
  },
  'nothing selectable': styled('* { user-select: none; -webkit-user-select: none }'),
  contained: styled('article { contain: content } p { contain: layout paint style }'),
  'laid out when seen': styled('p { content-visibility: auto; contain-intrinsic-size: auto 60px }'),
  'a narrow cell': {
    html: page({
      head: `<style>${LINES}</style>`,
      body: `<table border="1" width="100%"><tr><td width="80">Menu</td><td style="width:170px" nowrap="nowrap"><div style="width:170px;white-space:normal">${HEADLINE}${paragraphs}${rest}</div></td><td>Ads</td></tr></table>`,
    }),
  },
  'turned and scaled': styled(
    'article { transform: rotate(3deg) scale(1.15); filter: sepia(0.3); perspective: 400px }',
  ),
  'zoomed by style': styled('html { zoom: 1.5 }'),
  'zoomed down by style': styled('body { zoom: 0.6 }'),
  'zoomed by the reader': { html: page({}), mode: 'zoomed' },
  'a dark page': styled('html { background: #14171a; color: #dde }'),
  'a dark picture behind': styled(
    'body { background: linear-gradient(#102, #013); color: #fff } p { background: none }',
  ),
  'the dark theme': { html: page({ head: '<meta name="color-scheme" content="light dark">' }), mode: 'dark' },
  'forced colours': { html: page({}), mode: 'forced-colours' },
  'for print as well': styled('@media print { article { columns: 2 } button { display: block !important } }'),
  'text in one line': styled('p { white-space: nowrap; overflow-x: auto }'),
  'a first line and a first letter': styled(
    'p::first-letter { font-size: 4em; float: left } p::first-line { font-variant: small-caps; color: green }',
  ),
  'after three lines cut': styled(
    'p { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 3; overflow: hidden }',
  ),
  'buttons of the site': styled(
    'button, [class*="badge"], .words { background: red !important; color: red !important; padding: 40px !important; width: 100% }',
  ),
  'no script, no style': {
    html: page({ head: '<!-- ld+json: none -->' }),
    headers: { 'content-security-policy': "default-src 'none'; img-src 'self'; script-src 'none'; style-src 'none'" },
  },
  'trusted types': {
    html: page({}),
    headers: { 'content-security-policy': "require-trusted-types-for 'script'; trusted-types 'none'" },
  },
  XHTML: { html: XHTML, type: 'application/xhtml+xml' },
  'slots of a shadow root': { html: page({ body: SHADOW }) },
  'a shadow root': { html: page({ body: IN_SHADOW }), badges: 'news-page >>> ' },
};
