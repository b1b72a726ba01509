export type Theme = 'light' | 'dark';

type Colour = [red: number, green: number, blue: number, alpha: number];

/**
 * Whether the page is light or dark where the element stands: by the nearest opaque background behind it, else by the
 * colour of its text (light text means a dark page, as behind pictures and gradients), else by what the browser
 * would paint. A page may be dark by itself whatever the reader's system prefers, so the media query comes last.
 */
export function themeAt(element: Element): Theme {
  const window = element.ownerDocument.defaultView;
  if (!window) return 'light';
  for (let at: Element | null = element; at; at = at.parentElement ?? hostOf(at)) {
    const style = window.getComputedStyle(at);
    if (style.backgroundImage && style.backgroundImage !== 'none') break;
    const colour = parseColour(style.backgroundColor);
    if (colour && colour[3] > 0.5) return luminance(colour) < 0.3 ? 'dark' : 'light';
  }
  const ink = parseColour(window.getComputedStyle(element).color);
  return ink && luminance(ink) > 0.4 ? 'dark' : 'light';
}

function hostOf(element: Element): Element | null {
  const root = element.getRootNode();
  return 'host' in root ? (root as ShadowRoot).host : null;
}

/** Reads what getComputedStyle gives: rgb(), rgba(), color(srgb …), and lightness from lab-like forms. */
export function parseColour(text: string): Colour | null {
  const parts = /^(rgba?|color|oklch|oklab|lab|lch)\(\s*(?:srgb\s+)?([^)]*)\)$/.exec(text.trim());
  if (!parts) return null;
  const numbers = (parts[2] ?? '').split(/[\s,/]+/).map((part) => Number.parseFloat(part));
  const [a = 0, b = 0, c = 0, alpha = 1] = numbers.map((n) => (Number.isNaN(n) ? 0 : n));
  switch (parts[1]) {
    case 'rgb':
    case 'rgba':
      return [a / 255, b / 255, c / 255, alpha];
    case 'color':
      return [a, b, c, alpha];
    case 'lab':
    case 'lch':
      return grey(a / 100, alpha);
    default:
      return grey(a, alpha);
  }
}

function grey(lightness: number, alpha: number): Colour {
  return [lightness, lightness, lightness, alpha];
}

/** Relative luminance, 0 to 1 (WCAG 2.2). */
export function luminance([red, green, blue]: readonly number[] | Colour): number {
  const linear = (value = 0) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}
