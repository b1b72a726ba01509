import { expect, it } from 'vitest';
import { countMessages, messagesSeen } from './support/messages-seen';
import { articlePage, BADGE, BADGES, OFF_TOPIC } from './support/pages';
import { scenarios } from './support/scenarios';

/** Longer than a matching page needs from load to badges. */
const LONG_MS = 1_500;
const pause = () => new Promise((resolve) => setTimeout(resolve, LONG_MS));

scenarios('quiet where it has nothing to say', (stage) => {
  const ABOUT_OTHER_THINGS: Record<string, string> = {
    ferries: OFF_TOPIC,
    earnings: articlePage({
      title: 'Meta earnings beat expectations',
      paragraphs: ['Meta shares rose after the quarterly results.', 'Instagram sold more advertising than before.'],
    }),
    llamas: articlePage({
      title: 'A llama farm opens near the harbour',
      paragraphs: ['The llama farm keeps twelve llamas.', 'A meta-analysis of wool prices came out in June.'],
    }),
    'another Yann': articlePage({
      title: 'Yann Kermadec wins the regatta',
      paragraphs: ['Yann led from the start.', 'His boat is called Turing.'],
    }),
  };

  for (const [what, html] of Object.entries(ABOUT_OTHER_THINGS))
    it(`does nothing on a page about ${what}: no change, no message`, async () => {
      const listener = await stage.browser.openExtensionPage('popup.html');
      await listener.evaluate(countMessages);
      stage.site.pages.set('/page', html);
      const tab = await stage.browser.open(`${stage.site.url}/page`);
      await pause();
      expect(await tab.evaluate(() => globalThis.witness.changes)).toBe(0);
      expect(await tab.evaluate(() => document.documentElement.outerHTML === globalThis.witness.before)).toBe(true);
      expect(await messagesSeen(listener)).toEqual([]);
      expect(stage.site.hits).toEqual(['/page']);

      // The listener does hear: a page on the topic makes itself known.
      stage.site.pages.set('/article', articlePage());
      const article = await stage.browser.open(`${stage.site.url}/article`);
      await article.see(BADGE);
      expect((await messagesSeen(listener)).length).toBeGreaterThan(0);
    });

  it('stays out of frames', async () => {
    stage.site.pages.set('/article', articlePage());
    stage.site.pages.set(
      '/frame',
      `<!doctype html><title>Harbour news</title><iframe src="/article" title="a"></iframe>`,
    );
    const tab = await stage.browser.open(`${stage.site.url}/frame`);
    await pause();
    expect(await tab.evaluate(() => frames[0]?.document.querySelectorAll('second-source-badge').length)).toBe(0);
  });

  it('could not ask if it wanted to: the browser refuses its pages and its background', async () => {
    stage.site.pages.set('/data', '{}');
    const address = `${stage.site.url}/data`;
    const extensionPage = await stage.browser.openExtensionPage('manager.html');
    const reached = await extensionPage.evaluate(async (url) => {
      const viaImage = new Promise((resolve) => {
        const image = Object.assign(new Image(), { onload: () => resolve(true), onerror: () => resolve(false) });
        image.src = url;
      });
      const viaFetch = fetch(url, { mode: 'no-cors' }).then(
        () => true,
        () => false,
      );
      return Promise.all([viaImage, viaFetch, navigator.sendBeacon(url)]);
    }, address);
    await pause();
    expect(reached.slice(0, 2)).toEqual([false, false]);
    expect(await stage.browser.backgroundReaches(address, extensionPage)).toBe(false);
    expect(stage.site.hits).toEqual([]);
    await stage.browser.takeProblems(); // the browser's own refusals
  });

  it('asks nobody for anything while it checks, shows a card, previews an import and searches', async () => {
    stage.site.pages.set('/article', articlePage());
    const tab = await stage.browser.open(`${stage.site.url}/article`);
    await tab.press(BADGES);
    await tab.see('second-source-card >>> .popover.open');
    const popup = await stage.browser.openPopup(tab);
    await popup.pressByScript({ path: 'button', text: 'Import this article' });
    await popup.see('.import .groups');
    await pause();
    // What goes to other hosts is looked at after every scenario; here, that the page's own server was asked once.
    expect(stage.site.hits).toEqual(['/article']);
    expect(stage.browser.outside).toEqual([]);

    // And the watch over other hosts does see: a request of the page itself shows.
    await tab.evaluate(() => fetch('http://elsewhere.invalid/', { mode: 'no-cors' }).catch(() => null));
    expect(stage.browser.outside.splice(0).join()).toContain('elsewhere.invalid');
    await stage.browser.takeProblems();
  });
});
