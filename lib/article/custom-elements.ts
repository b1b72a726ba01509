/** Whether a custom element makes a line of its own, which no tag name tells and only layout would. */

import { isInline, kindOfTag } from '@/lib/article/elements';
import { shadowOf } from '@/lib/article/flat-tree';

/** Less text, characters, is a word or a label inside a line. */
const LEAST_LINE = 25;
const TEXT = 3;

/** Judges custom elements, remembering what it saw of their parents. */
export class CustomLines {
  private readonly parents = new WeakMap<Node, boolean>();

  /** Whether an element with a hyphen in its name holds text or blocks and stands in no running text. */
  breaksLine(el: Element, tag: string): boolean {
    if (!tag.includes('-') || !holdsLines(el)) return false;
    const parent = el.parentNode;
    if (!parent) return false;
    let free = this.parents.get(parent);
    if (free === undefined) {
      free = !holdsRunningText(parent);
      this.parents.set(parent, free);
    }
    return free;
  }
}

/** Some text right inside, or a block. */
function holdsLines(el: Element): boolean {
  const first = el.firstElementChild?.localName.toLowerCase();
  if (shadowOf(el) !== null || (first !== undefined && !isInline(first))) return true;
  let length = 0;
  for (const node of el.childNodes) if (node.nodeType === TEXT) length += (node as Text).data.trim().length;
  return length >= LEAST_LINE;
}

function holdsRunningText(parent: Node): boolean {
  const tag = (parent as Element).localName?.toLowerCase() ?? '';
  if (kindOfTag(tag) !== null || (isInline(tag) && !tag.includes('-'))) return true;
  return [...parent.childNodes].some((node) => node.nodeType === TEXT && /\S/.test((node as Text).data));
}
