/** Walks a document's body once, without recursion and without layout, and drafts its blocks of text. */

import { BlockText } from '@/lib/article/block-text';
import type { Box, Draft, DraftBlock } from '@/lib/article/boxes';
import { CustomLines } from '@/lib/article/custom-elements';
import { isCode, isInline, isMarkedHidden, isNoteMark, isSkippedTag, kindOfTag } from '@/lib/article/elements';
import { type Entered, insideOf } from '@/lib/article/flat-tree';
import { FurnitureReader, type Grade, nameWords } from '@/lib/article/furniture';
import { weighBlock } from '@/lib/article/lines';
import type { BlockKind } from '@/lib/article/types';

/** What the walk may be told from outside. */
export interface WalkOptions {
  /** True for an element that is not shown; asked only where the mark-up does not say. */
  isHidden?: (el: Element) => boolean;
  /** True for an element that is shown; asked of passages that stand twice in the page, of which one is hidden. */
  isShown?: (el: Element) => boolean;
  /** True for an element that the extension put into the page itself. */
  isOwn?: (el: Element) => boolean;
}

/** Nodes visited between two yields: well under a millisecond in a browser. */
const BATCH = 48;
/** Text in furniture of this length, characters, is no name, date or button. */
const LONGEST_ASIDE = 80;
/** A document beyond this is not read to its end. */
const MAX_NODES = 400_000;

const TEXT = 3;
/** Only in XHTML; text like any other. */
const CDATA = 4;
const ELEMENT = 1;

/** An element that was entered and not yet left. */
interface Open extends Entered {
  /** Where in a slot's list the walk is. */
  at: number;
  /** null for an inline element. */
  box: Box | null;
  /** Address of the link that began here. */
  href: string | null;
  /** An inline element with the names of furniture. */
  furniture: boolean;
}

/** Yields after each batch of nodes; returns the draft. */
export function* walkInSteps(body: Element, options: WalkOptions): Generator<void, Draft> {
  const walk = new Walk(options);
  walk.enter(body);
  let node: Node | null = walk.first();
  for (let visited = 1; node !== null && visited < MAX_NODES; visited++) {
    if (visited % BATCH === 0) yield;
    const entered = walk.visit(node);
    const inner: Node | null = entered ? walk.first() : null;
    if (entered && inner === null) walk.leave();
    node = inner ?? walk.next(node);
  }
  walk.leaveAll();
  forgiveOpenLinks(walk.draft);
  return walk.draft;
}

class Walk {
  readonly draft: Draft = { boxes: [], blocks: [], times: [] };
  private readonly furniture = new FurnitureReader();
  private readonly lines = new CustomLines();
  private readonly open: Open[] = [];
  private box: Box | null = null;
  /** Addresses of the links that are open; more than one only in broken mark-up. */
  private readonly links: string[] = [];
  private content: BlockText | null = null;
  /** How many of the open inline elements have the names of furniture. */
  private furnished = 0;
  /** Links that were open when the present box began. */
  private readonly linksOf = new Map<Box, number>();
  /** <br>s since the last character. */
  private breaks = 0;
  private afterBreak = false;

  constructor(private readonly options: WalkOptions) {}

  /** Takes a node in; true where its children are to be visited. */
  visit(node: Node): boolean {
    if (node.nodeType === TEXT || node.nodeType === CDATA) this.text(node as Text);
    if (node.nodeType !== ELEMENT) return false;
    const element = node as Element;
    const tag = element.localName.toLowerCase();
    if (tag === 'br' || tag === 'hr') {
      this.lineBreak(tag);
      return false;
    }
    if (tag === 'time' && this.box && !isMarkedHidden(element)) {
      this.draft.times.push({ element, box: this.box, block: this.draft.blocks.length });
    }
    if (this.isLeftOut(element, tag)) {
      if (!isInline(tag)) this.flush();
      return false;
    }
    this.enter(element, tag);
    return true;
  }

  private isLeftOut(element: Element, tag: string): boolean {
    if (this.options.isOwn?.(element) || isSkippedTag(element, tag) || isMarkedHidden(element)) return true;
    if (isInline(tag) && (isNoteMark(element, tag) || this.furniture.isUnseen(element))) return true;
    if (tag === 'pre' && isCode(element)) return true;
    return this.options.isHidden?.(element) ?? false;
  }

  /** Opens an element; also the body, which is never asked whether it is furniture. */
  enter(element: Element, tag = element.localName.toLowerCase()): void {
    const grade = isInline(tag) && !tag.includes('-') ? 0 : this.furniture.gradeOf(element, tag);
    const inside = insideOf(element, tag, this.open);
    const inline = isInline(tag) && grade === 0 && !this.lines.breaksLine(element, tag);
    const href = tag === 'a' ? element.getAttribute('href') : null;
    if (href !== null) this.links.push(href);
    if (!inline) this.openBox(element, tag, grade);
    const furniture = inline && this.furniture.gradeOfInline(element) > 0;
    if (furniture) this.furnished++;
    this.open.push({ element, inside, at: 0, box: inline ? null : this.box, href, furniture });
  }

  private openBox(element: Element, tag: string, grade: Grade): void {
    this.flush();
    const parent = this.box;
    const kind = kindInside(element, tag, parent?.kind ?? null);
    const first = this.draft.blocks.length;
    const header = tag === 'header' && !isInArticle(parent);
    this.box = {
      ...{ element, tag, parent, kind, first, end: first },
      grade: header && grade === 0 ? 1 : grade,
      hasTop: false,
      bodyMark: bodyMark(element, tag),
      mass: 0,
      out: false,
    };
    this.draft.boxes.push(this.box);
    if (this.links.length > 0) this.linksOf.set(this.box, this.links.length);
    if (tag === 'h1') for (let at: Box | null = this.box; at !== null && at.grade < 2; at = at.parent) at.hasTop = true;
  }

  /** The first node shown inside the element entered last. */
  first(): Node | null {
    const inside = this.open.at(-1)?.inside;
    return inside?.list?.[0] ?? inside?.parent?.firstChild ?? null;
  }

  /** The node after this one in the order shown, its children left aside; null at the end or where it was taken out. */
  next(node: Node): Node | null {
    for (let at = node; ; ) {
      const around = this.open.at(-1);
      if (!around) return null;
      const { inside } = around;
      const after: Node | null = inside.list ? (inside.list[++around.at] ?? null) : at.nextSibling;
      if (after) return after;
      if (this.open.length === 1 || (inside.parent && at.parentNode !== inside.parent)) return null;
      this.leave();
      at = around.element;
    }
  }

  /** Closes the element entered last. */
  leave(): void {
    const left = this.open.pop();
    if (left && left.href !== null) this.links.pop();
    if (left?.furniture) this.furnished--;
    if (!left?.box) return;
    this.flush();
    left.box.end = this.draft.blocks.length;
    this.box = left.box.parent;
  }

  leaveAll(): void {
    while (this.open.length > 0) this.leave();
  }

  private lineBreak(tag: string): void {
    if (tag === 'hr') this.flush();
    else this.breaks++;
    this.content?.addSpace();
  }

  private text(node: Text): void {
    if (!/\S/.test(node.data)) {
      this.content?.add(node, null);
      return;
    }
    const breaks = this.breaks;
    this.breaks = 0;
    if (breaks > 0 && this.content && this.isRealBreak(breaks, node.data)) {
      this.flush(breaks === 1);
      this.afterBreak = breaks === 1;
    }
    this.content ??= new BlockText();
    this.content.add(node, this.links.at(-1) ?? null, this.furnished > 0);
  }

  /** One <br> in the middle of a sentence only wraps it; in a heading it always does. */
  private isRealBreak(breaks: number, after: string): boolean {
    const before = this.content?.text ?? '';
    if (this.box?.kind === 'heading') return false;
    if (breaks > 1) return true;
    return /[.?!:;…]["'”’)\]]*$/.test(before) || !/^\s*[\p{Ll}(,;]/u.test(after);
  }

  private flush(beforeBreak = false): void {
    const content = this.content;
    const broken = beforeBreak || this.afterBreak;
    this.content = null;
    this.breaks = 0;
    this.afterBreak = false;
    if (!content || content.text === '' || !this.box) return;
    const kind = this.box.kind ?? 'paragraph';
    const shown = broken && kind === 'paragraph' ? 'line' : kind;
    const aside = content.furnished === content.text.length && content.text.length <= LONGEST_ASIDE;
    const inLink = (this.linksOf.get(this.box) ?? 0) > 0;
    const block: DraftBlock = { kind: shown, content, box: this.box, broken, aside, inLink, prose: false, mass: 0 };
    weighBlock(block);
    this.draft.blocks.push(block);
  }
}

function isInArticle(box: Box | null): boolean {
  for (let at = box; at !== null; at = at.parent) if (at.tag === 'article' || at.tag === 'main') return true;
  return false;
}

function kindInside(element: Element, tag: string, outer: BlockKind | null): BlockKind | null {
  const own = kindOfTag(tag);
  const names = element.getAttribute('class');
  if (names && own !== 'heading' && nameWords(names).some((word) => word === 'caption')) return 'caption';
  if (own === null) return tag === 'table' || tag === 'ul' || tag === 'ol' ? null : outer;
  if (own === 'paragraph' && (outer === 'list-item' || outer === 'quote' || outer === 'caption')) return outer;
  return own;
}

const BODY_NAME =
  /(?:^|[\s_-])(?:article|story|post|entry|news|content|release)(?:__|--|[-_])?(?:body|content|text|copy)(?:$|[\s_-])|(?:^|\s)(?:articleBody|storyBody|postBody|postContent|entryContent|articleContent|articleText|storyText)(?:$|\s)/;

function bodyMark(element: Element, tag: string): 0 | 1 | 2 {
  const prop = element.getAttribute('itemprop');
  if (prop !== null && /\barticleBody\b/.test(prop)) return 2;
  if (tag === 'p' || tag === 'body' || kindOfTag(tag) === 'heading') return 0;
  const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`;
  return BODY_NAME.test(names) ? 1 : 0;
}

/** A link over so many blocks was never closed: its text is no link text. */
const MOST_LINKED_BLOCKS = 3;

function forgiveOpenLinks(draft: Draft): void {
  const whole = draft.blocks.filter(
    ({ content }) => content.href !== null && content.linked > 0.8 * content.text.length,
  );
  const uses = new Map<string | null, number>();
  for (const { content } of whole) uses.set(content.href, (uses.get(content.href) ?? 0) + 1);
  for (const block of whole) {
    const { content } = block;
    if ((uses.get(content.href) ?? 0) <= MOST_LINKED_BLOCKS || content.text.length <= 40) continue;
    if (!/[.?!]["”’)]?$/.test(content.text.slice(-4))) continue;
    content.linked = 0;
    block.inLink = false;
    weighBlock(block);
  }
}
