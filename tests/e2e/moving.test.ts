import { expect, it } from 'vitest';
import { countBadges, expectBadges, pause } from './support/badges';
import { articlePage, BADGE, BADGES, OFF_TOPIC, OPEN_CARD, UNKNOWN } from './support/pages';
import { scenarios } from './support/scenarios';
import type { Tab } from './support/tab';

scenarios('pages that move', (stage) => {
  const open = async (): Promise<{ tab: Tab; count: number }> => {
    stage.site.pages.set('/article', articlePage());
    const tab = await stage.browser.open(`${stage.site.url}/article`);
    await tab.see({ path: BADGES });
    await pause(300);
    return { tab, count: await countBadges(tab) };
  };

  it('gets its badges though the site draws the article anew again and again while it loads', async () => {
    const script = `<script>addEventListener('DOMContentLoaded', () => {
      const html = document.querySelector('article').innerHTML;
      let left = 12;
      const draw = () => { document.querySelector('article').innerHTML = html; if (--left > 0) setTimeout(draw, 60); };
      draw();
    });</script>`;
    const { count } = await open();
    stage.site.pages.set('/hydrated', articlePage({ head: script }));
    const tab = await stage.browser.open(`${stage.site.url}/hydrated`);
    await pause(900);
    await expectBadges(tab, count);
  });

  it('keeps badges and the open card while a live blog adds an entry at the top', async () => {
    const { tab, count } = await open();
    await tab.press(BADGES);
    await tab.see(OPEN_CARD);
    await tab.evaluate((text) => {
      Object.assign(globalThis, { first: document.querySelector('second-source-badge') });
      const entry = Object.assign(document.createElement('p'), { textContent: `Just in: ${text} ${text}` });
      document.querySelector('h1')?.after(entry);
    }, UNKNOWN);
    await pause(1_200);
    await expectBadges(tab, count);
    expect(await tab.all(OPEN_CARD)).toHaveLength(1);
    expect(await tab.evaluate(() => (globalThis as unknown as { first: Element }).first.isConnected)).toBe(true);
  });

  it('loses no text to a translator, is silent meanwhile, and finds its places again afterwards', async () => {
    const { tab, count } = await open();
    const before = await tab.evaluate(() => document.querySelector('article')?.textContent ?? '');
    const length = await tab.evaluate(async () => {
      const walker = document.createTreeWalker(document.querySelector('article') as Element, NodeFilter.SHOW_TEXT);
      const texts: Text[] = [];
      while (walker.nextNode()) texts.push(walker.currentNode as Text);
      const pairs = texts.map((text) => {
        const font = document.createElement('font');
        font.textContent = text.data.replace(/[aeiou]/g, 'o');
        return { text, font };
      });
      for (const { text, font } of pairs) {
        text.replaceWith(font);
        await new Promise((resolve) => setTimeout(resolve));
      }
      Object.assign(globalThis, { pairs });
      return document.querySelector('article')?.textContent?.length;
    });
    expect(length).toBe(before.length);
    await tab.evaluate(() => {
      const { pairs } = globalThis as unknown as { pairs: { text: Text; font: Element }[] };
      for (const { text, font } of pairs) font.replaceWith(text);
    });
    await expectBadges(tab, count);
    expect(await tab.evaluate(() => document.querySelector('article')?.textContent)).toBe(before);
  });

  it('takes a badge out before it is painted when its sentence is rewritten', async () => {
    const { tab, count } = await open();
    const left = await tab.evaluate(async () => {
      const host = document.querySelectorAll('second-source-badge')[1] as Element;
      host.parentElement?.replaceChildren('Something else altogether was written here.');
      await new Promise((resolve) => requestAnimationFrame(resolve));
      return document.querySelectorAll('second-source-badge').length;
    });
    expect(left).toBeLessThan(count);
  });

  it('shows the page’s scripts nothing but its hosts, and nothing at all once it has gone', async () => {
    const { tab } = await open();
    const seen = await tab.evaluate(() => {
      const article = document.querySelector('article') as HTMLElement;
      const before = new DOMParser().parseFromString(globalThis.witness.before, 'text/html').querySelector('article');
      const selected = (element: Element) => {
        getSelection()?.selectAllChildren(element);
        const text = getSelection()?.toString().trim();
        getSelection()?.removeAllRanges();
        return text;
      };
      // the same article without us, for a moment, in a place that is laid out
      const bare = document.body.appendChild(document.importNode(before as Element, true) as HTMLElement);
      const inner = bare.innerText === article.innerText && selected(bare) === selected(article);
      bare.remove();
      return {
        elements:
          article.querySelectorAll('*:not(second-source-badge)').length - (before?.querySelectorAll('*').length ?? 0),
        text: article.textContent === before?.textContent,
        inner,
        badgeWords: /corroborated|conflicts/.test(article.innerText),
      };
    });
    expect(seen).toEqual({ elements: 0, text: true, inner: true, badgeWords: false });
    const popup = await stage.browser.openPopup(tab);
    await popup.pressByScript({ path: '[role=switch][aria-checked=true]' });
    await tab.seeNone(BADGE);
    expect(await tab.evaluate(() => document.documentElement.outerHTML === globalThis.witness.before)).toBe(true);
  });
});

scenarios('pages the reader is done with', (stage) => {
  it('one page is switched off and on by the popup, its neighbour keeps its badges', async () => {
    stage.site.pages.set('/article', articlePage());
    stage.site.pages.set('/other', articlePage());
    const other = await stage.browser.open(`${stage.site.url}/other`);
    await other.see({ path: BADGES });
    const tab = await stage.browser.open(`${stage.site.url}/article`);
    await tab.see({ path: BADGES });
    const popup = await stage.browser.openPopup(tab);
    await popup.see('.switch-row + .switch-row');
    await popup.pressByScript('.switch-row + .switch-row [role=switch]');
    await tab.seeNone(BADGE);
    expect(await tab.evaluate(() => document.documentElement.outerHTML === globalThis.witness.before)).toBe(true);
    expect(await countBadges(other)).toBeGreaterThan(0);
    await tab.reload();
    await pause(1_000);
    expect(await countBadges(tab)).toBe(0);
    await popup.pressByScript('[role=switch][aria-checked=false]');
    await tab.see({ path: BADGES });
  });

  it('a site switched off while its page lies in the back/forward cache stays off when that comes back', async () => {
    stage.site.pages.set('/article', articlePage());
    stage.site.pages.set('/ferries', OFF_TOPIC);
    const tab = await stage.browser.open(`${stage.site.url}/article`);
    await tab.see({ path: BADGES });
    await tab.goto(`${stage.site.url}/ferries`);
    const popup = await stage.browser.openPopup(tab);
    await popup.pressByScript('[role=switch][aria-checked=true]');
    await popup.see('[role=switch][aria-checked=false]');
    await tab.page.goBack();
    await pause(1_200);
    expect(await countBadges(tab)).toBe(0);
    await popup.pressByScript('[role=switch][aria-checked=false]');
    await tab.see({ path: BADGES });
  });
});
