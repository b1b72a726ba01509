import { htmlElement } from './html-element';

/** A style sheet of ours in a document or a shadow root, fit for pages with a strict Content Security Policy. */
export interface OwnSheet {
  replace(css: string): void;
  /** Puts the sheet back if the page has thrown it out. */
  ensure(): void;
  remove(): void;
}

/**
 * Adds a style sheet. Constructed sheets come first: they need no element, so the page's DOM stays as it is, and no
 * policy forbids them. Older Firefox refuses them from a content script ("Accessing from Xray wrapper is not
 * supported", bug 1928865); there a <style> element does.
 * @param onElement told of the <style> element, if there has to be one
 */
export function addSheet(
  root: Document | ShadowRoot,
  css: string,
  onElement: (element: Element) => void = () => {},
): OwnSheet {
  try {
    return constructed(root, css);
  } catch {
    return element(root, css, onElement);
  }
}

function constructed(root: Document | ShadowRoot, css: string): OwnSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  const ensure = () => {
    if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
  };
  ensure();
  return {
    replace: (text) => sheet.replaceSync(text),
    ensure,
    remove() {
      const index = root.adoptedStyleSheets.indexOf(sheet);
      if (index >= 0) root.adoptedStyleSheets.splice(index, 1);
    },
  };
}

function element(root: Document | ShadowRoot, css: string, onElement: (element: Element) => void): OwnSheet {
  const document = root.ownerDocument ?? (root as Document);
  const style = htmlElement(document, 'style');
  style.textContent = css;
  onElement(style);
  const parent = 'documentElement' in root ? root.documentElement : root;
  const ensure = () => {
    if (!style.isConnected) parent.append(style);
  };
  ensure();
  return {
    replace: (text) => {
      style.textContent = text;
    },
    ensure,
    remove: () => style.remove(),
  };
}

const shared = new Map<string, CSSStyleSheet>();

/** Styles a shadow root of ours; roots with the same rules share one constructed sheet (500 badges, one parse). */
export function styleShadow(root: ShadowRoot, css: string): void {
  try {
    let sheet = shared.get(css);
    if (!sheet) {
      sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      shared.set(css, sheet);
    }
    root.adoptedStyleSheets.push(sheet);
  } catch {
    element(root, css, () => {});
  }
}
