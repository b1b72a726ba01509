/**
 * Functions that run inside the page under test; each must be complete in itself.
 *
 * A path is a list of selectors joined by " >>> ": each step goes into the open shadow roots of all matches of the
 * step before it, so "host >>> button" finds the buttons of all hosts.
 */
export interface Place {
  path: string;
  /** Only elements whose text contains this. */
  text?: string | undefined;
}

/** Where an element is (viewport pixels) and what it says. */
export interface Seen {
  text: string;
  /** Its aria-label, if it has one. */
  name: string | null;
  x: number;
  y: number;
  width: number;
  height: number;
}

/** All matches of a place; `act` scrolls to the first one before measuring, or presses it by script. */
export function look({ path, text, act }: Place & { act?: 'scroll' | 'press' }): Seen[] {
  let roots: ParentNode[] = [document];
  let found: Element[] = [];
  for (const step of path.split(' >>> ')) {
    found = roots.flatMap((root) => [...root.querySelectorAll(step)]);
    roots = found.flatMap((element) => (element.shadowRoot ? [element.shadowRoot] : []));
  }
  const matches = found.filter((element) => text === undefined || (element.textContent ?? '').includes(text));
  if (act === 'scroll') matches[0]?.scrollIntoView({ block: 'center', behavior: 'instant' });
  if (act === 'press') (matches[0] as HTMLElement | undefined)?.click();
  return matches.map((element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return { text: element.textContent ?? '', name: element.getAttribute('aria-label'), x, y, width, height };
  });
}

/** The label, else the text, of the element with focus, through open shadow roots; '' when nothing has it. */
export function focused(): string {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  if (!active || active === document.body) return '';
  return active.getAttribute('aria-label') ?? (active.textContent ?? '').trim();
}
