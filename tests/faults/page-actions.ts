import type { Dice } from '@/tests/support/dice';
import type { Site } from './site';

/** What an action on the page needs: in the simulated browser as in a real one. */
export interface PageRun {
  dice: Dice;
  site: Site;
  time: { pass(ms: number): Promise<void> };
}

/** Something that happens to a page. */
export type PageAction = (run: PageRun) => void | Promise<void>;

const paragraphs = (doc: Document) => [...doc.querySelectorAll('article p')];
const PROMO = 'Subscribe to our letter and read what the harbour says, each morning before the first boat leaves. ';

/** Does something to one paragraph, the same in page and twin. */
const toParagraph =
  (change: (paragraph: Element, dice: Dice) => void): PageAction =>
  ({ site, dice }) => {
    const count = paragraphs(site.twin).length;
    if (count === 0) return;
    const [at, seed] = [dice.below(count), dice.below(2 ** 31)];
    site.both((doc) => {
      const paragraph = paragraphs(doc)[at];
      if (paragraph) change(paragraph, { ...dice, below: (n) => seed % n });
    });
  };

/** The text node of a paragraph that the page knows of: its first. */
const ownText = (paragraph: Element): Text | null => {
  const first = paragraph.firstChild;
  return first?.nodeType === 3 ? (first as Text) : null;
};

function eachText(doc: Document, change: (text: Text) => void): void {
  const walker = doc.createTreeWalker(doc.body, 4);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  for (const text of texts) if (text.data.trim() && text.parentElement?.localName !== 'script') change(text);
}

const withoutOurs = (root: Element): Element => {
  const copy = root.cloneNode(true) as Element;
  for (const host of copy.querySelectorAll('second-source-badge')) host.remove();
  copy.normalize();
  return copy;
};

const html = (doc: Document, tag: string, text: string): Element => {
  const element = doc.createElement(tag);
  element.innerHTML = text;
  return element;
};

/** Of the page's own scripts. */
const PAGE: Record<string, PageAction> = {
  'hydrate the article': ({ site }) =>
    site.both((doc) => {
      const article = doc.querySelector('article');
      article?.replaceWith(withoutOurs(article));
    }),
  'write the article back, badges and all': ({ site }) =>
    site.both((doc) => {
      const article = doc.querySelector('article');
      const copy = article && doc.createElement('article');
      if (copy) copy.innerHTML = article.innerHTML;
      if (copy) article.replaceWith(copy);
    }),
  'write a text anew': toParagraph((paragraph, dice) => {
    const text = ownText(paragraph);
    if (text) text.data = `Edition ${dice.below(99)}: the council met again and nothing came of it.`;
  }),
  'set a paragraph’s text': toParagraph((paragraph, dice) => {
    paragraph.textContent = `Corrected: ${dice.below(99)} ferries ran on that day.`;
  }),
  'enclose the known text': toParagraph((paragraph) => {
    const text = ownText(paragraph);
    if (!text) return;
    const mark = paragraph.ownerDocument.createElement('em');
    text.replaceWith(mark);
    mark.append(text);
  }),
  'take a text out and put it back': toParagraph((paragraph) => {
    const text = ownText(paragraph);
    if (!text) return;
    const rest = [...paragraph.children].filter((child) => child.localName !== 'second-source-badge');
    paragraph.replaceChildren(text, ...rest);
  }),
  'move a paragraph to the end': toParagraph((paragraph) => paragraph.parentElement?.append(paragraph)),
  'clone a paragraph in place': toParagraph((paragraph) => paragraph.replaceWith(withoutOurs(paragraph))),
  'remove a paragraph': toParagraph((paragraph) => paragraph.remove()),
  'insert an advertisement': toParagraph((paragraph) =>
    paragraph.before(Object.assign(html(paragraph.ownerDocument, 'aside', PROMO.repeat(2)), { className: 'ad' })),
  ),
  'add an entry at the top': ({ site, dice }) => {
    const text = `At ${dice.below(24)} o'clock the council said that the ferries would go on running as before.`;
    site.both((doc) => doc.querySelector('article')?.prepend(html(doc, 'p', text)));
  },
  'fold a paragraph': toParagraph((paragraph) => paragraph.toggleAttribute('hidden')),
  'enclose the article': ({ site }) =>
    site.both((doc) => {
      const article = doc.querySelector('article');
      const box = doc.createElement('section');
      article?.replaceWith(box);
      if (article) box.append(article);
    }),
  'lay an overlay over it': ({ site }) =>
    site.both((doc) => doc.body.append(Object.assign(html(doc, 'dialog', PROMO), { open: true }))),
  'append another article': ({ site }) =>
    site.both((doc) => doc.querySelector('main')?.append(html(doc, 'aside', `<p>${PROMO}</p>`.repeat(3)))),
  'turn dark': ({ site }) => site.both((doc) => doc.documentElement.classList.toggle('dark')),
  'empty the article for a moment': async ({ site, time }) => {
    const kept = new Map<Document, Node[]>();
    site.both((doc) => {
      const article = doc.querySelector('article');
      kept.set(doc, [...(article?.childNodes ?? [])]);
      article?.replaceChildren();
    });
    await time.pass(200);
    site.both((doc) => doc.querySelector('article')?.replaceChildren(...(kept.get(doc) ?? [])));
  },
  'throw badges out': () => {
    for (const host of [...document.querySelectorAll('second-source-badge')]) host.remove();
  },
};

/** Of tools that go through text nodes one by one; from then on page and twin may differ in how texts are cut. */
const TOOLS: Record<string, PageAction> = {
  'put each text into a span': (run) => {
    run.site.piecewise = true;
    run.site.both((doc) =>
      eachText(doc, (text) => {
        const span = doc.createElement('span');
        text.replaceWith(span);
        span.append(text);
      }),
    );
  },
  'translate, one text after the other, and back': async (run) => {
    run.site.piecewise = true;
    const back: (() => void)[] = [];
    const steps: (() => void)[] = [];
    run.site.both((doc) =>
      eachText(doc, (text) =>
        steps.push(() => {
          const font = doc.createElement('font');
          font.textContent = text.data.replace(/[aeiou]/g, 'ö');
          text.replaceWith(font);
          back.push(() => font.replaceWith(text));
        }),
      ),
    );
    for (const step of steps) {
      step();
      if (run.dice.chance(0.1)) await run.time.pass(1);
    }
    await run.time.pass(run.dice.below(2_000));
    for (const step of back) step();
  },
  'normalise the document': ({ site }) => site.both((doc) => doc.body.normalize()),
};

/** Everything that a page's own scripts, and tools that work on its text, may do to it, by name. */
export const PAGE_ACTIONS: Record<string, PageAction> = { ...PAGE, ...TOOLS };
