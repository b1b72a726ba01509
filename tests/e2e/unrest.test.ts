import { expect, it } from 'vitest';
import { countBadges, expectBadges, pause } from './support/badges';
import { AGREED, articlePage, BADGES, DISPUTED, OPEN_CARD, UNKNOWN } from './support/pages';
import { scenarios } from './support/scenarios';
import type { Tab } from './support/tab';

/** Longer than the watcher waits for quiet, and than reading and checking take. */
const AFTER_A_CHANGE_MS = 1_500;

/** What a page does, and how many badges more there are then; complete in itself, since it runs in the page. */
interface Change {
  act: (texts: { agreed: string; disputed: string; filler: string }) => void;
  more: number;
  /** The card that is open stays open. */
  keepsCard?: boolean;
}

const CHANGES: Record<string, Change> = {
  'puts advertisements between paragraphs, and in the middle of one': {
    act() {
      for (const p of document.querySelectorAll('article p')) {
        const ad = Object.assign(document.createElement('div'), {
          className: 'ad',
          textContent: 'Buy a boat! '.repeat(12),
        });
        p.after(ad);
      }
      const inside = Object.assign(document.createElement('span'), { className: 'ad', textContent: ' (Boats!) ' });
      document.querySelector('article p')?.append(inside);
    },
    more: 0,
    keepsCard: true,
  },
  'lays a paywall over itself and cuts the text off by style': {
    act() {
      const wall = Object.assign(document.createElement('div'), {
        innerHTML: `<p>${'Subscribe to read on. '.repeat(9)}</p>`,
      });
      wall.setAttribute('role', 'dialog');
      wall.style.cssText = 'position:fixed;inset:40% 0 0 0;background:#fff;z-index:99';
      document.body.append(wall);
      document.body.style.overflow = 'hidden';
      const article = document.querySelector('article') as HTMLElement;
      article.style.cssText = 'max-height:400px;overflow:hidden;mask-image:linear-gradient(#000,transparent)';
    },
    more: 0,
    keepsCard: true,
  },
  'edits an entry that has no badge': {
    act({ filler }) {
      const last = [...document.querySelectorAll('article p')].at(-1) as HTMLElement;
      last.textContent = `Corrected: ${filler}`;
    },
    more: 0,
    keepsCard: true,
  },
  'appends the next article, as endless pages do': {
    act({ filler }) {
      const next = document.createElement('article');
      next.innerHTML = `<h2>Ferries run on time</h2>${`<p>${filler} ${filler}</p>`.repeat(4)}`;
      document.querySelector('article')?.after(next);
    },
    more: 0,
    keepsCard: true,
  },
  'adds an entry that says what sources say': {
    act({ agreed, filler }) {
      const entry = Object.assign(document.createElement('p'), { textContent: `${filler} ${agreed}` });
      document.querySelector('h1')?.after(entry);
    },
    more: 1,
    keepsCard: true,
  },
  'unfolds the rest of its text': {
    act() {
      document.querySelector('.rest')?.removeAttribute('hidden');
    },
    more: 1,
    keepsCard: true,
  },
  // folded text by a style sheet is read like any other; its badge comes into sight with it
  'unfolds text by a class of its own': {
    act() {
      document.querySelector('.folded')?.classList.add('open');
    },
    more: 0,
    keepsCard: true,
  },
  'moves its article into another frame of its layout': {
    act() {
      const shell = Object.assign(document.createElement('main'), { className: 'shell' });
      document.body.append(shell);
      shell.append(document.querySelector('article') as Element);
    },
    more: 0,
  },
  'writes its own mark-up back, ours in it': {
    act() {
      const article = document.querySelector('article') as HTMLElement;
      article.innerHTML = `${article.innerHTML}`;
    },
    more: 0,
  },
};

scenarios('pages that change under their badges', (stage) => {
  const open = async (): Promise<{ tab: Tab; count: number }> => {
    const paragraphs = [`${DISPUTED} ${UNKNOWN}`, UNKNOWN, AGREED];
    const head = '<style>.folded:not(.open) { display: none }</style>';
    const html = articlePage({ paragraphs, head }).replace(
      '</article>',
      `<div class="folded"><p>${UNKNOWN} ${DISPUTED}</p></div><div class="rest" hidden><p>${UNKNOWN} ${AGREED}</p></div></article>`,
    );
    stage.site.pages.set('/article', html);
    const tab = await stage.browser.open(`${stage.site.url}/article`);
    await tab.see(BADGES);
    await pause(400);
    return { tab, count: await countBadges(tab) };
  };
  const without = (tab: Tab) =>
    tab.evaluate(() => {
      const copy = document.documentElement.cloneNode(true) as HTMLElement;
      for (const ours of copy.querySelectorAll('second-source-badge, second-source-card')) ours.remove();
      return copy.outerHTML;
    });

  for (const [what, { act, more, keepsCard }] of Object.entries(CHANGES))
    it(`stay behind their sentences when the page ${what}`, async () => {
      const { tab, count } = await open();
      await tab.press(BADGES);
      await tab.see(OPEN_CARD);
      await tab.evaluate(act, { agreed: AGREED, disputed: DISPUTED, filler: UNKNOWN });
      await pause(AFTER_A_CHANGE_MS);
      await expectBadges(tab, count + more);
      if (keepsCard) expect(await tab.all(OPEN_CARD)).toHaveLength(1);
      // nothing of ours but the hosts, and nothing once they are gone
      const expected = await without(tab);
      const popup = await stage.browser.openPopup(tab);
      await popup.pressByScript('[role=switch][aria-checked=true]');
      await tab.until(() => !document.querySelector('second-source-badge'), undefined, 'no badge');
      expect(await tab.evaluate(() => document.documentElement.outerHTML)).toBe(expected);
      await popup.pressByScript('[role=switch][aria-checked=false]');
    });

  it('lists what was lost in the popup while its sentence is away, and brings it back with it', async () => {
    const { tab, count } = await open();
    await tab.evaluate(() => {
      const p = [...document.querySelectorAll('article > p')].at(2) as HTMLElement;
      Object.assign(globalThis, { away: p, next: p.nextSibling });
      p.remove();
    });
    await expectBadges(tab, count - 1);
    await pause(AFTER_A_CHANGE_MS);
    const popup = await stage.browser.openPopup(tab);
    await popup.see({ path: '.finding-lost', text: AGREED });
    await tab.evaluate(() => {
      const { away, next } = globalThis as unknown as { away: Node; next: Node };
      document.querySelector('article')?.insertBefore(away, next);
    });
    await expectBadges(tab, count);
    await pause(AFTER_A_CHANGE_MS);
    await popup.reload();
    await popup.see('.finding');
    expect(await popup.all('.finding-lost')).toEqual([]);
  });
});
