import { openCorpus } from '@/corpus/database';
import { addNotSame, undoDecision } from '@/corpus/decisions';
import { sendToBackground } from '@/lib/platform/messages';
import type { Dice } from '@/tests/support/dice';
import { PATHS, type Site } from './site';
import type { SimulatedTime } from './time';
import type { World } from './world';

/** Everything that takes part in a run. */
export interface Run {
  dice: Dice;
  time: SimulatedTime;
  world: World;
  site: Site;
  /** Decisions that were acknowledged: by id, whether they stand. */
  decisions: Map<string, boolean>;
}

type Action = (run: Run) => void | Promise<void>;

const paragraphs = (doc: Document) => [...doc.querySelectorAll('article p')];
const PROMO = 'Subscribe to our letter and read what the harbour says, each morning before the first boat leaves. ';

/** Does something to one paragraph, the same in page and twin. */
const toParagraph =
  (change: (paragraph: Element, dice: Dice) => void): Action =>
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
const PAGE: Record<string, Action> = {
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
const TOOLS: Record<string, Action> = {
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

const NAVIGATION: Record<string, Action> = {
  'go to another address': async ({ site, dice, time }) => {
    site.go(dice.pick(PATHS), dice.chance(0.5) ? 'push' : 'replace');
    await time.pass(dice.below(400));
    site.draw();
  },
  'jump to a fragment': ({ dice }) => {
    location.hash = `part-${dice.below(9)}`;
    window.dispatchEvent(new Event('popstate'));
  },
  'tidy the query': ({ site, dice }) => site.go(`${site.path.split('?')[0]}?utm=${dice.below(9)}`, 'replace'),
  'leave into the cache and come back': async ({ time, dice }) => {
    show(false);
    await time.pass(dice.below(5_000));
    window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
    show(true);
  },
  'look at another tab': async ({ time, dice }) => {
    show(false);
    await time.pass(dice.below(5_000));
    show(true);
  },
};

let hidden = false;
/** Shows or hides the tab. */
export function show(visible: boolean): void {
  hidden = !visible;
  Object.defineProperty(document, 'hidden', { configurable: true, get: () => hidden });
  document.dispatchEvent(new Event('visibilitychange'));
}

const BROWSER: Record<string, Action> = {
  'kill the worker': ({ world }) => world.killWorker(),
  'kill the worker soon': async ({ world, time, dice }) => {
    await time.pass(dice.below(60));
    world.killWorker();
  },
  'lose messages': ({ world }) => void Object.assign(world.trouble, { lost: 0.3 }),
  'double messages': ({ world }) => void Object.assign(world.trouble, { doubled: 0.3 }),
  'carry all messages': ({ world }) => void Object.assign(world.trouble, { lost: 0, doubled: 0 }),
  'set the clock': ({ time, dice }) => time.jump((dice.next() - 0.5) * 2 * 86_400_000 * 30),
  'fill the disk': ({ world, dice }) => world.fillDisk(1 + dice.below(4)),
  'free the disk': ({ world }) => world.fillDisk(0),
};

/** Asks for something that may fail; what failed is no error of the page. Gives null then. */
async function attempt<T>({ time }: Pick<Run, 'time'>, work: Promise<T>): Promise<T | null> {
  return time.until(work).catch(() => null);
}

const READER: Record<string, Action> = {
  'end a pairing on a card': async (run) => {
    const status = await attempt(run, run.world.toTab('tab:status', null));
    if (status?.state !== 'checked' || status.report.findings.length === 0) return;
    const { sentence, verdicts } = run.dice.pick(status.report.findings);
    const { attribute, claimId } = run.dice.pick(run.dice.pick(verdicts).evidence);
    const done = await attempt(run, sendToBackground('decision:not-same', { sentence, attribute, claimId }));
    if (done) run.decisions.set(done.id, true);
    await attempt(run, run.world.toTab('tab:recheck', null)); // as closing the card does
  },
  'take a decision back in another window': async (run) => {
    const ids = [...run.decisions].filter(([, stands]) => stands).map(([id]) => id);
    if (ids.length === 0) return;
    const id = run.dice.pick(ids);
    const db = await run.time.until(openCorpus());
    if (await attempt(run, undoDecision(db, id))) run.decisions.set(id, false);
    db.close();
    await attempt(run, run.world.fromExtension({ name: 'corpus:changed', data: null }));
  },
  'decide in two windows at once': async (run) => {
    const claimId = run.dice.pick(['x-1', 'x-2']);
    const pairing = { claimId, sentence: 'The bridge is closed.', attribute: 'town:bridge' };
    const windows = await run.time.until(Promise.all([openCorpus(), openCorpus()]));
    const ids = await Promise.all(windows.map((db) => attempt(run, addNotSame(db, pairing))));
    for (const id of ids) if (id) run.decisions.set(id, true);
    for (const db of windows) db.close();
    await attempt(run, run.world.fromExtension({ name: 'corpus:changed', data: null }));
  },
  'ask for the next finding': async (run) => {
    await attempt(run, run.world.toTab('tab:next', { back: run.dice.chance(0.5) }));
  },
  'press a key and scroll': () => {
    document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
    document.dispatchEvent(new Event('scroll'));
  },
  'switch the site off and on': async (run) => {
    const set = (on: boolean) => ({ name: 'site:set', data: { host: location.hostname, on } });
    await attempt(run, run.world.fromExtension(set(false)));
    await run.time.pass(run.dice.below(1_000));
    await attempt(run, run.world.fromExtension(set(true)));
  },
};

/** Everything that may happen in a run, by name. */
export const ACTIONS: Record<string, Action> = { ...PAGE, ...TOOLS, ...NAVIGATION, ...BROWSER, ...READER };
