import { readdirSync } from 'node:fs';
import { expect, inject, it } from 'vitest';
import { buildFolder } from '@/scripts/parts/build.mjs';
import { countBadges, pause } from './support/badges';
import { AGREED, articlePage, BADGES, DISPUTED, OPEN_CARD, UNKNOWN } from './support/pages';
import { scenarios } from './support/scenarios';
import type { Tab } from './support/tab';

/** A badge in the middle of a text, one at its end, and one behind a link. */
const PARAGRAPHS = [`${DISPUTED} ${UNKNOWN}`, AGREED, `${UNKNOWN} <a href="#deal">${AGREED}</a> ${UNKNOWN}`];

/** What a site's own observer is told, in the words of this test. */
const OBSERVER = `<script>
  globalThis.seen = [];
  addEventListener('DOMContentLoaded', () => {
    const name = (node) => node.nodeName.toLowerCase();
    new MutationObserver((records) => {
      for (const { type, target, addedNodes, removedNodes } of records)
        seen.push({ type, on: name(target), added: [...addedNodes].map(name), removed: [...removedNodes].map(name) });
    }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  });
</script>`;

interface Seen {
  type: string;
  on: string;
  added: string[];
  removed: string[];
}
const seenBy = (tab: Tab) => tab.evaluate(() => (globalThis as unknown as { seen: Seen[] }).seen);

scenarios('what others see of the page', (stage) => {
  const open = async (head = ''): Promise<Tab> => {
    stage.site.pages.set('/article', articlePage({ paragraphs: PARAGRAPHS, head }));
    const tab = await stage.browser.open(`${stage.site.url}/article`);
    await tab.see(BADGES);
    await pause(400);
    return tab;
  };
  const switchOff = async (tab: Tab) => {
    const popup = await stage.browser.openPopup(tab);
    await popup.pressByScript('[role=switch][aria-checked=true]');
    await tab.until(() => !document.querySelector('second-source-badge'), undefined, 'no badge');
    return () => popup.pressByScript('[role=switch][aria-checked=false]');
  };

  it("the site's observers: our hosts, and a text cut in two where a badge stands inside it; nothing else", async () => {
    const tab = await open(OBSERVER);
    const seen = await seenBy(tab);
    const hosts = await countBadges(tab);
    const of = (type: string, ...added: string[]) =>
      seen.filter((one) => one.type === type && one.added.join() === added.join()).length;
    expect(hosts).toBeGreaterThan(2);
    expect(of('childList', 'second-source-badge')).toBe(hosts);
    // the sentence in front and the one in the link end where a text ends, or an element does
    expect(of('childList', '#text')).toBe(1);
    expect(of('characterData')).toBe(1);
    expect(seen).toHaveLength(hosts + 2);
    expect(seen.flatMap(({ removed }) => removed)).toEqual([]);
  });

  it('the printer: not a line, not a badge, not a pixel', async () => {
    const tab = await open('<style>article { width: 640px; font: 18px/1.5 serif }</style>');
    const screen = await tab.page.screenshot({ encoding: 'base64' });
    await stage.browser.setMedium(tab, 'print');
    const withBadges = await tab.page.screenshot({ encoding: 'base64' });
    expect(await countBadges(tab)).toBeGreaterThan(2);
    const switchOn = await switchOff(tab);
    const without = await tab.page.screenshot({ encoding: 'base64' });
    await stage.browser.setMedium(tab, null);
    expect(withBadges === without).toBe(true);
    // and the two can be told apart where badges show
    expect((await tab.page.screenshot({ encoding: 'base64' })) === screen).toBe(false);
    await switchOn();
  });

  it('find in page: a phrase across a badge is found, the words of badges are not', async () => {
    const tab = await open();
    const found: boolean[] = [];
    for (const phrase of [`${DISPUTED.slice(-10)} ${UNKNOWN}`, `AI. ${UNKNOWN}`, 'corroborated', 'conflicts with'])
      found.push(await stage.browser.findInPage(tab, phrase));
    expect(found).toEqual([true, true, false, false]);
  });

  it('the clipboard: the text and the mark-up, as without us', async () => {
    const tab = await open();
    const copied = await copyArticle(tab);
    expect(copied.text).toContain(`${DISPUTED} ${UNKNOWN}`);
    expect(copied.html).not.toMatch(/second-source|corroborated|conflicts/);
    const switchOn = await switchOff(tab);
    expect(await copyArticle(tab)).toEqual(copied);
    await switchOn();
  });

  // Chromium's reading mode is a side panel, which no test can open
  const showsReadingView = inject('browser').name === 'firefox';
  if (showsReadingView)
    it('the reading view: the article, and nothing of ours', async () => {
      const tab = await open();
      await stage.browser.showReaderView(tab);
      const view = await tab.evaluate(() => ({
        text: document.body.innerText,
        ours: document.documentElement.outerHTML.match(/second-source|corroborated|conflicts with/g),
      }));
      expect(view.text).toContain(`${DISPUTED} ${UNKNOWN}`);
      expect(view.ours).toBeNull();
      await pause(1_000);
      expect(await countBadges(tab)).toBe(0);
      // it was made of the page with badges in it
      expect(stage.site.hits).toEqual(['/article']);
    });

  it('the page: it cannot press for the reader, though it had our buttons in its hands', async () => {
    const tab = await open();
    await tab.evaluate(() => {
      const button = document.querySelector('second-source-badge')?.shadowRoot?.querySelector('button');
      button?.click();
      for (const type of ['pointerdown', 'mousedown', 'mouseup', 'click'])
        button?.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true }));
      for (const key of ['Enter', ' ']) button?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
    });
    await pause(300);
    expect(await tab.all(OPEN_CARD)).toEqual([]);
    await tab.press(BADGES);
    await tab.see(OPEN_CARD);
    const decided = await tab.evaluate(() => {
      const root = document.querySelector('second-source-card')?.shadowRoot;
      for (const button of root?.querySelectorAll('button') ?? []) button.click();
      return root?.querySelectorAll('button').length;
    });
    expect(decided).toBeGreaterThan(0);
    await pause(300);
    // neither closed, nor decided, nor the site switched off
    expect(await tab.all(OPEN_CARD)).toHaveLength(1);
    expect(await tab.all('second-source-card >>> [data-undo]')).toEqual([]);
    expect(await countBadges(tab)).toBeGreaterThan(2);
  });

  it('the page: no file of the extension answers it', async () => {
    const extensionPage = await stage.browser.openExtensionPage('popup.html');
    const origin = await extensionPage.evaluate(() => location.origin);
    const tab = await open();
    const folder = buildFolder(stage.browser.name, { forTests: true });
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => /\.\w+$/.test(file));
    expect(files).toContain('gate.js');
    const addresses = files.map((file) => `${origin}/${file.replaceAll('\\', '/')}`);
    const answered = await tab.evaluate(async (all) => {
      const asked = all.map(async (address) => {
        const byFetch = await fetch(address).then(
          () => true,
          () => false,
        );
        const byElement = await new Promise<boolean>((resolve) => {
          const image = new Image();
          image.onload = () => resolve(true);
          image.onerror = () => resolve(false);
          image.src = address;
        });
        return byFetch || byElement ? [address] : [];
      });
      return (await Promise.all(asked)).flat();
    }, addresses);
    expect(answered).toEqual([]);
    await stage.browser.takeProblems(); // the browser's own refusals
  });
});

/** Selects the whole article, copies it by the keys that readers press, and pastes it where it can be looked at. */
async function copyArticle(tab: Tab): Promise<{ text: string; html: string }> {
  await tab.page.bringToFront();
  await tab.evaluate(() => {
    Object.assign(globalThis, { pasted: null });
    getSelection()?.selectAllChildren(document.querySelector('article') as Element);
    addEventListener(
      'paste',
      ({ clipboardData }) => {
        const [text, html] = ['text/plain', 'text/html'].map((type) => clipboardData?.getData(type));
        Object.assign(globalThis, { pasted: { text, html } });
      },
      { once: true },
    );
  });
  await chord(tab, 'c', 'Copy');
  await pause(200);
  await chord(tab, 'v', 'Paste');
  return tab.until(
    () => (globalThis as unknown as { pasted: { text: string; html: string } | null }).pasted,
    undefined,
    'what was copied',
  ) as Promise<{ text: string; html: string }>;
}

async function chord(tab: Tab, key: 'c' | 'v', command: string): Promise<void> {
  const { keyboard } = tab.page;
  await keyboard.down('Control');
  await keyboard.press(key, { commands: [command] });
  await keyboard.up('Control');
}
