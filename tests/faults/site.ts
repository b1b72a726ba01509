import type { Dice } from '@/tests/support/dice';

/** A page of the site, as its server would send it. */
interface Story {
  title: string;
  paragraphs: string[];
}

const FILL = [
  'The harbour was calm on that day, and the ferries ran on time.',
  'Passengers on the early boats said that they had not seen such a quiet week since the spring, and nobody minded.',
  'The council wants to buy two more ferries next year, although it has not said where the money is to come from.',
];
const SEPARATORS = [' ', ' ', '\n  ', ' <b>It was June.</b> ', ' <a href="#x">Harbour news</a>: '];

/** Addresses of the site; the last is about nothing that is watched. */
export const PATHS = ['/one', '/two', '/ferries'] as const;

function storyOf(path: string, dice: Dice, claims: readonly string[]): Story {
  const onTopic = path !== '/ferries';
  const sentence = () => (onTopic && dice.chance(0.5) ? dice.pick(claims) : dice.pick(FILL));
  const paragraphs = Array.from({ length: 5 + dice.below(5) }, () => {
    const sentences = Array.from({ length: 2 + dice.below(3) }, sentence);
    return sentences.reduce((text, next) => `${text}${dice.pick(SEPARATORS)}${next}`);
  });
  const name = path.slice(1);
  return { title: onTopic ? `Yann LeCun and Meta, part ${name}` : 'Harbour ferries run on time', paragraphs };
}

/**
 * A site of one page that draws its stories by script, twice: once in the document that the extension sees, once in one
 * that it does not know of. Whatever the site does it does to both, with the nodes it knows.
 */
export interface Site {
  /** Without the extension: what the page should be. */
  readonly twin: Document;
  readonly path: string;
  /** Whether somebody has gone through the text nodes one by one, so that their number may differ by now. */
  piecewise: boolean;
  /** Goes to an address without loading, by the history; the text comes later. */
  go(path: string, how: 'push' | 'replace'): void;
  /** Draws the story of the present address. */
  draw(): void;
  /** Does something to the page, and the same to its twin. */
  both(change: (doc: Document) => void): void;
}

const LD = (title: string) =>
  JSON.stringify({ '@type': 'NewsArticle', headline: title, datePublished: '2026-01-12', publisher: { name: 'Post' } });

/** What a site is made of. */
export interface SiteParts {
  /** Sentences of its stories that the corpus has something on. */
  claims: readonly string[];
  /** The address it opens at. */
  first?: string;
  /** Told after a step of the history; where the DOM is simulated, no event says so. */
  moved?: () => void;
}

/** Opens the site; the same dice give the same stories. */
export function openSite(dice: Dice, { claims, first = PATHS[0], moved = () => {} }: SiteParts): Site {
  const stories = new Map(PATHS.map((path) => [path as string, storyOf(path, dice, claims)]));
  const twin = document.implementation.createHTMLDocument('');
  let path = first;
  const site: Site = {
    twin,
    get path() {
      return path;
    },
    piecewise: false,
    go(to, how) {
      path = to;
      history[how === 'push' ? 'pushState' : 'replaceState'](null, '', to);
      moved();
    },
    draw() {
      const story = stories.get(path.split('?')[0] as string);
      if (story) site.both((doc) => draw(doc, story));
    },
    both(change) {
      change(document);
      change(twin);
    },
  };
  for (const name of document.documentElement.getAttributeNames()) document.documentElement.removeAttribute(name);
  document.documentElement.innerHTML = '<head></head><body></body>';
  site.go(path, 'replace');
  site.draw();
  return site;
}

function draw(doc: Document, { title, paragraphs }: Story): void {
  doc.title = title;
  doc.head.querySelector('script')?.remove();
  const ld = doc.createElement('script');
  ld.type = 'application/ld+json';
  ld.textContent = LD(title);
  doc.head.append(ld);
  const text = paragraphs.map((html) => `<p>${html}</p>`).join('');
  doc.body.innerHTML = `<nav><a href="#n">News</a></nav><main><h1>${title}</h1><article>${text}</article></main>`;
}
