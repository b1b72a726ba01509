/** What the tags of HTML mean for a reader that has no layout to ask. */

import type { BlockKind } from '@/lib/article/types';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Elements that flow inside a line. Everything else, but for custom elements, begins a new block. */
const INLINE = words(
  'a abbr acronym b bdi bdo big cite code data dfn em font i ins kbd label mark nobr output q rb rp rt ruby samp small ' +
    'span strong sub sup time tt u var wbr del s strike img svg button input canvas picture audio video object embed ' +
    'iframe math script style template noscript link meta map select textarea progress meter datalist slot',
);

/** Never the article's own running text, whatever they hold. Struck-out words are withdrawn, so they are no claim. */
const SKIPPED = words(
  'script style template noscript iframe object embed applet svg canvas video audio map select textarea button input ' +
    'datalist progress meter nav aside footer head link meta title base math frameset noframes del s strike rp rt img ' +
    'picture source track area param menu portal amp-embed amp-list',
);

const SKIPPED_ROLES = words(
  'navigation complementary contentinfo search dialog alertdialog menu menubar toolbar tablist alert status tooltip',
);

const KINDS: Readonly<Record<string, BlockKind>> = {
  h1: 'heading',
  h2: 'heading',
  h3: 'heading',
  h4: 'heading',
  h5: 'heading',
  h6: 'heading',
  p: 'paragraph',
  pre: 'paragraph',
  li: 'list-item',
  dt: 'list-item',
  dd: 'list-item',
  blockquote: 'quote',
  figcaption: 'caption',
  caption: 'caption',
  td: 'cell',
  th: 'cell',
};

/** Whether the element flows inside a line. Custom elements do, unless what they hold breaks the line. */
export function isInline(tag: string): boolean {
  return INLINE.has(tag) || tag.includes('-');
}

/** The kind of block that text directly inside this tag makes, or null where the tag says nothing (div). */
export function kindOfTag(tag: string): BlockKind | null {
  return Object.hasOwn(KINDS, tag) ? (KINDS[tag] ?? null) : null;
}

/** Whether the element and all it holds is left out for what it is: machinery, navigation, asides, controls. */
export function isSkippedTag(el: Element, tag: string): boolean {
  if (SKIPPED.has(tag)) return true;
  if (tag === 'dialog') return !el.hasAttribute('open');
  const role = el.getAttribute('role');
  return role !== null && SKIPPED_ROLES.has(role.trim().toLowerCase());
}

const NOT_SHOWN = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

/** Whether the mark-up itself says that the element is not shown (attributes and inline style; no layout needed). */
export function isMarkedHidden(el: Element): boolean {
  if (el.hasAttribute('hidden')) return true;
  if (el.getAttribute('aria-hidden') === 'true') return !isDropCap(el);
  const style = el.getAttribute('style');
  return style !== null && NOT_SHOWN.test(style);
}

/** A big first letter is often kept from screen readers, which get the whole word elsewhere: still text on the page. */
function isDropCap(el: Element): boolean {
  return /drop-?_?cap|initial-?letter|first-?letter/i.test(el.getAttribute('class') ?? '');
}

const CODE_NAME =
  /(?:^|[\s_-])(?:code|highlight|codehilite|sourcecode|prettyprint|syntax|language|brush)(?:$|[\s_:-])/i;

/** Whether a <pre> holds a program rather than text set in lines. */
export function isCode(pre: Element): boolean {
  if (pre.firstElementChild?.localName === 'code') return true;
  return [pre, pre.parentElement].some((el) => CODE_NAME.test(el?.getAttribute('class') ?? ''));
}

/** A footnote mark ("[3]") that would only be in the way inside a sentence. */
export function isNoteMark(el: Element, tag: string): boolean {
  if (tag === 'a') return isNoteLink(el);
  if (tag !== 'sup') return false;
  const text = (el.textContent ?? '').trim();
  return /^\[?(?:\d{1,3}|[a-z]|note \d+|citation needed|[*†‡])\]?$/i.test(text) && el.querySelector('a[href]') !== null;
}

const NOTE_NAME = /foot-?note|end-?note|note-?ref|fnref|(?:^|[\s#_-])fn(?:$|[\s_\d-])|cite/i;

/** A bare number that leads to a note on the same page. */
function isNoteLink(el: Element): boolean {
  const href = el.getAttribute('href');
  if (!href?.startsWith('#') || !/^\s*\[?\d{1,3}\]?\s*$/.test(el.textContent ?? '')) return false;
  const names = ['class', 'id', 'role', 'rel'].map((name) => el.getAttribute(name) ?? '');
  return NOTE_NAME.test([href, ...names].join(' '));
}
