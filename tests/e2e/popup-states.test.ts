import { mkdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { complaints } from './support/axe';
import { countBadges, pause } from './support/badges';
import { AGREED, articlePage, BADGES, OFF_TOPIC, UNKNOWN } from './support/pages';
import { scenarios } from './support/scenarios';
import type { Tab } from './support/tab';

/** A folder to put pictures of each state into, to be looked at. */
const PICTURES = process.env.STATE_PICTURES;
const SITE_SWITCH = '.switch-row [role=switch]';
const PAGE_SWITCH = '.switch-row + .switch-row [role=switch]';

/** Axe takes its time over each state, twice. */
const PATIENCE_MS = 60_000;

scenarios('what the popup says of a page', (stage) => {
  const open = async (html = articlePage()): Promise<Tab> => {
    stage.site.pages.set('/page', html);
    return stage.browser.open(`${stage.site.url}/page`);
  };
  /** Looks at the popup in both themes: nothing to complain of, nothing that runs out of it. */
  const look = async (popup: Tab, name: string, front?: Tab) => {
    await popup.page.setViewport({ width: 400, height: 600 });
    for (const theme of ['light', 'dark'] as const) {
      await stage.browser.setTheme(popup, theme);
      expect(await complaints(popup, 'body')).toEqual([]);
      const wide = await popup.evaluate(() => document.documentElement.scrollWidth > innerWidth);
      expect(wide).toBe(false);
      if (!PICTURES) continue;
      mkdirSync(PICTURES, { recursive: true });
      // Chromium paints no tab that is behind another
      await popup.page.bringToFront();
      await popup.page.screenshot({ path: `${PICTURES}/${name}-${theme}-${stage.browser.name}.png` });
      await front?.page.bringToFront();
    }
  };

  it('that nothing of it is watched, and compares it on a press all the same', { timeout: PATIENCE_MS }, async () => {
    const tab = await open(OFF_TOPIC);
    const popup = await stage.browser.openPopup(tab);
    await popup.see({ path: '.empty-title', text: 'No watched topic' });
    await look(popup, 'not-watched', tab);
    await popup.pressByScript({ path: 'button', text: 'anyway' });
    await popup.see('.summary-line');
    await look(popup, 'nothing-found', tab);
  });

  it('that its site, or it alone, is switched off', { timeout: PATIENCE_MS }, async () => {
    const tab = await open();
    await tab.see(BADGES);
    const popup = await stage.browser.openPopup(tab);
    await popup.pressByScript(PAGE_SWITCH);
    await popup.see({ path: '.empty-title', text: 'for this page' });
    await look(popup, 'page-off', tab);
    await popup.pressByScript(PAGE_SWITCH);
    await tab.see({ path: BADGES });
    await popup.see('.summary-line');
    await popup.pressByScript(SITE_SWITCH);
    await popup.see({ path: '.empty-title', text: 'for this site' });
    await look(popup, 'site-off', tab);
    await popup.pressByScript(SITE_SWITCH);
    await tab.see({ path: BADGES });
  });

  it('that the reader wants pages compared on a press only, and takes that press', {
    timeout: PATIENCE_MS,
  }, async () => {
    const settings = await stage.browser.openExtensionPage('manager.html#/settings');
    await settings.pressByScript({ path: 'label', text: 'Only when I press for it' });
    const tab = await open();
    await pause(1_200);
    expect(await countBadges(tab)).toBe(0);
    expect(await tab.evaluate(() => globalThis.witness.changes)).toBe(0);
    const popup = await stage.browser.openPopup(tab);
    await popup.see({ path: '.empty-title', text: 'Compared when you ask' });
    await look(popup, 'on-press', tab);
    await popup.pressByScript('.empty button');
    await tab.see({ path: BADGES });
    // the next page waits for its own press
    const next = await open();
    await pause(1_200);
    expect(await countBadges(next)).toBe(0);
    const again = await stage.browser.openPopup(next);
    await again.pressByScript('.empty button + button');
    await next.see({ path: BADGES });
    const third = await open();
    await third.see({ path: BADGES });
  });

  it('which findings have no place in it', { timeout: PATIENCE_MS }, async () => {
    const tab = await open(articlePage({ paragraphs: [AGREED, UNKNOWN, UNKNOWN] }));
    await tab.see(BADGES);
    await tab.evaluate((text) => {
      const p = [...document.querySelectorAll('article p')].find((one) => one.textContent?.startsWith(text));
      if (p) p.textContent = 'Nothing of that was so.';
    }, AGREED);
    await pause(1_200);
    const popup = await stage.browser.openPopup(tab);
    await popup.see({ path: '.finding-lost', text: AGREED });
    await look(popup, 'lost', tab);
  });

  it('that there is no article in it, and where extensions cannot run', { timeout: PATIENCE_MS }, async () => {
    const tab = await open(articlePage({ body: '<main></main>' }));
    await pause(800);
    const popup = await stage.browser.openPopup(tab);
    await popup.see({ path: '.empty-title', text: 'No article found' });
    await look(popup, 'no-article', tab);
    const blank = await stage.browser.open('about:blank');
    const closed = await stage.browser.openPopup(blank);
    await closed.see('.empty-title');
    await look(closed, 'closed', blank);
  });

  it('that the browser withholds its site', { timeout: PATIENCE_MS }, async () => {
    await stage.browser.access.withhold();
    const tab = await open();
    const popup = await stage.browser.openPopup(tab);
    await popup.see({ path: 'button', text: 'Allow access' });
    await look(popup, 'withheld', tab);
    await stage.browser.access.give();
  });
});
