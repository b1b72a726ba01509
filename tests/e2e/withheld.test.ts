import { expect, it } from 'vitest';
import { complaints } from './support/axe';
import { articlePage, BADGE, BADGES } from './support/pages';
import { scenarios } from './support/scenarios';

const WITHHELD = 'The browser withholds access to this site';
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

scenarios('a browser that withholds access to sites', (stage) => {
  const openWithheld = async () => {
    await stage.browser.access.withhold();
    stage.site.pages.set('/article', articlePage());
    const tab = await stage.browser.open(`${stage.site.url}/article`);
    await pause(800);
    expect(await tab.all(BADGE)).toEqual([]);
    expect(await tab.evaluate(() => globalThis.witness.changes)).toBe(0);
    return tab;
  };

  it('the popup says so and has a button for it; access given in the settings works without a reload', async () => {
    const tab = await openWithheld();
    const popup = await stage.browser.openPopup(tab);
    await popup.see({ path: '.empty-title', text: WITHHELD });
    await popup.see({ path: 'button', text: 'Allow access' });
    expect(await complaints(popup, 'body')).toEqual([]);
    await stage.browser.access.give();
    await tab.page.bringToFront();
    await tab.see(BADGES);
  });

  it('taken back, the page loses its badges, and has them again when it is given again', async () => {
    stage.site.pages.set('/article', articlePage());
    const tab = await stage.browser.open(`${stage.site.url}/article`);
    await tab.see(BADGES);
    const count = (await tab.all(BADGES)).length;
    await stage.browser.access.withhold();
    await tab.page.bringToFront();
    await tab.seeNone(BADGE);
    expect(await tab.evaluate(() => document.documentElement.outerHTML === globalThis.witness.before)).toBe(true);
    await stage.browser.access.give();
    await tab.page.bringToFront();
    await tab.see(BADGES);
    expect((await tab.all(BADGES)).length).toBe(count);
  });

  it('the button asks the browser, and the page is compared at once', async () => {
    const tab = await openWithheld();
    const popup = await stage.browser.openPopup(tab);
    await popup.see({ path: 'button', text: 'Allow access' });
    // Chromium without a screen ends when it should ask the reader something: there the settings answer.
    const asksItself = stage.browser.name === 'firefox';
    if (asksItself) await popup.press({ path: 'button', text: 'Allow access' });
    else {
      await popup.evaluate(standIn);
      await popup.pressByScript({ path: 'button', text: 'Allow access' });
      const asked = await popup.until(() => (globalThis as unknown as StandIn).asked, undefined, 'the question');
      expect(asked).toEqual({ origins: ['http://*/*', 'https://*/*'] });
      await stage.browser.access.give();
      await tab.page.bringToFront();
      await popup.evaluate(() => (globalThis as unknown as StandIn).answer(true));
    }
    await tab.see(BADGES);
    await popup.see('.summary-line');
  });
});

interface StandIn {
  asked: unknown;
  answer: (given: boolean) => void;
}

/** Takes the place of the browser's question in an extension page. */
function standIn(): void {
  const { chrome } = globalThis as unknown as { chrome: { permissions: { request: unknown } } };
  chrome.permissions.request = (asked: unknown, told?: (given: boolean) => void) => {
    return new Promise<boolean>((resolve) => {
      const answer = (given: boolean) => {
        told?.(given);
        resolve(given);
      };
      Object.assign(globalThis, { asked, answer });
    });
  };
}
