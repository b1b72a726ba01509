/**
 * The children of an element as they are shown: those of its open shadow root, with the page's own nodes in their
 * slots. Declarative roots count too where nobody has attached them, as in a saved page that was only parsed.
 */

/** What is shown inside an element. */
export type Inside =
  /** The children of a node: the element itself, or its shadow root. */
  | { parent: Node; list: null }
  /** Nodes that stand elsewhere in the document: those assigned to a slot. */
  | { parent: null; list: readonly Node[] };

/** An element that was entered, and what is shown inside. */
export interface Entered {
  element: Element;
  inside: Inside;
}

/**
 * What is shown inside an element.
 * @param tag Its name in lower case.
 * @param around The elements it stands in, outermost first; the last that has a shadow root is a slot's host.
 */
export function insideOf(element: Element, tag: string, around: readonly Entered[]): Inside {
  if (tag === 'slot') {
    const list = assignedTo(element as HTMLSlotElement, around);
    if (list.length > 0) return { parent: null, list };
  }
  return { parent: shadowOf(element) ?? element, list: null };
}

/** The element's open shadow root, attached or only declared; null where it has none. */
export function shadowOf(element: Element): Node | null {
  if (element.shadowRoot) return element.shadowRoot;
  const first = element.firstElementChild;
  if (first?.localName !== 'template' || first.getAttribute('shadowrootmode') !== 'open') return null;
  return (first as HTMLTemplateElement).content ?? null;
}

function assignedTo(slot: HTMLSlotElement, around: readonly Entered[]): readonly Node[] {
  const host = around.findLast(({ element, inside }) => inside.parent !== null && inside.parent !== element);
  if (!host) return [];
  if (host.element.shadowRoot) return slot.assignedNodes?.() ?? [];
  const name = slot.getAttribute('name') ?? '';
  return [...host.element.childNodes].filter((node) => {
    if (node.nodeType !== 1) return name === '' && node.nodeType === 3;
    return (node as Element).localName !== 'template' && ((node as Element).getAttribute('slot') ?? '') === name;
  });
}
