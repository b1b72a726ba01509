/** Functions that run inside the page under test; each must be complete in itself. */

/** What the page looks like, badges and card left out or not yet there. */
export interface Looks {
  /** Mark-up of the document and of its open shadow roots. */
  markup: string;
  texts: number;
  /** Extent of each paragraph across its lines (its height, in vertical text its width), px. */
  paragraphs: number[];
  /** Of one line, px. */
  lines: number[];
}

/** Looks at everything of the page's own. */
export function lookOf(): Looks {
  const roots: (Document | ShadowRoot)[] = [document];
  for (let at = 0; at < roots.length; at++)
    for (const element of roots[at]?.querySelectorAll('*') ?? [])
      if (element.shadowRoot && !element.localName.startsWith('second-source')) roots.push(element.shadowRoot);
  const inner = roots.map((root) => (root instanceof ShadowRoot ? root.innerHTML : root.documentElement.outerHTML));
  let texts = 0;
  for (const root of roots) {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) texts++;
  }
  const all = roots.flatMap((root) => [...root.querySelectorAll('p')]);
  const isVertical = getComputedStyle(document.documentElement).writingMode.startsWith('vertical');
  return {
    markup: inner.join('\n'),
    texts,
    paragraphs: all.map((p) => (isVertical ? p.offsetWidth : p.offsetHeight)),
    lines: all.map((p) => {
      const { lineHeight, fontSize } = getComputedStyle(p);
      return Number.parseFloat(lineHeight) || 1.3 * Number.parseFloat(fontSize);
    }),
  };
}

/** A part of ours as the reader meets it. */
export interface Part {
  x: number;
  y: number;
  width: number;
  height: number;
  /** The viewport. */
  view: { width: number; height: number };
  /** What lies on top in its middle is ours. */
  onTop: boolean;
  /** Of its words, px; as painted, whatever zoom there is. */
  font: number;
  /** WCAG contrast of its words on its ground. */
  contrast: number;
  /** "horizontal-tb" and so on. */
  writing: string;
  opacity: number;
}

/**
 * The first of our parts at a path (see deep.ts), scrolled to if asked.
 * @returns null where there is none
 */
export function partAt({ path, scroll }: { path: string; scroll: boolean }): Part | null {
  let roots: ParentNode[] = [document];
  let found: HTMLElement[] = [];
  for (const step of path.split(' >>> ')) {
    found = roots.flatMap((root) => [...root.querySelectorAll<HTMLElement>(step)]);
    roots = found.flatMap((element) => (element.shadowRoot ? [element.shadowRoot] : []));
  }
  const part = found[0];
  if (!part) return null;
  if (scroll) part.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
  const { x, y, width, height } = part.getBoundingClientRect();
  const style = getComputedStyle(part);
  const middle = { x: x + width / 2, y: y + height / 2 };
  let top = document.elementFromPoint(middle.x, middle.y);
  while (top?.shadowRoot && !top.localName.startsWith('second-source'))
    top = top.shadowRoot.elementFromPoint(middle.x, middle.y);
  // rgb() of what is painted, by the browser's own reading of colours
  const canvas = Object.assign(document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas'), {
    width: 1,
    height: 1,
  }) as HTMLCanvasElement;
  const pen = canvas.getContext('2d', { willReadFrequently: true }) as CanvasRenderingContext2D;
  const luminance = (colour: string) => {
    pen.clearRect(0, 0, 1, 1);
    pen.fillStyle = colour;
    pen.fillRect(0, 0, 1, 1);
    const [r = 0, g = 0, b = 0] = [...pen.getImageData(0, 0, 1, 1).data].map((byte) => {
      const share = byte / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const [light = 0, dark = 0] = [luminance(style.color), luminance(style.backgroundColor)].sort((a, b) => b - a);
  const scale = part.offsetWidth ? width / part.offsetWidth : 1;
  return {
    ...{ x, y, width, height },
    view: { width: document.documentElement.clientWidth, height: innerHeight },
    onTop: top?.localName.startsWith('second-source') ?? false,
    font: Number.parseFloat(style.fontSize) * scale,
    contrast: (light + 0.05) / (dark + 0.05),
    writing: style.writingMode,
    opacity: Number(style.opacity),
  };
}
