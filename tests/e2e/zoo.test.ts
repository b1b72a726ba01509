import { expect, it } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import type { Article } from '@/lib/article/types';
import type { Reply } from '@/lib/messages/protocol';
import { type Expected, zooPages } from '@/tests/support/zoo';
import { scenarios } from './support/scenarios';
import type { Tab } from './support/tab';

/** All pages are read in one go: a scenario for each would take ten times as long. */
const PATIENCE_MS = 180_000;

/** Reads the page at an address as an import does: by the built extension, in the live page. */
function read(extensionPage: Tab, url: string): Promise<Article> {
  return extensionPage.evaluate(async (address) => {
    const { chrome } = globalThis as unknown as { chrome: Browser };
    const tab = (await chrome.tabs.query({})).find((one) => one.url === address);
    if (tab?.id === undefined) throw new Error(`no tab at ${address}`);
    await chrome.scripting.executeScript({ target: { tabId: tab.id, frameIds: [0] }, files: ['/annotate.js'] });
    const message = { name: 'tab:read', data: null };
    const reply = (await chrome.tabs.sendMessage(tab.id, message, { frameId: 0 })) as Reply<Article>;
    if (!reply.ok) throw new Error(reply.error);
    return reply.value;
  }, url);
}

/** Some of the pages are on the watched topic: badges must not come between the two looks at their mark-up. */
async function switchOff(extensionPage: Tab, host: string): Promise<void> {
  await extensionPage.evaluate(async (name) => {
    const { chrome } = globalThis as unknown as { chrome: Browser };
    await chrome.runtime.sendMessage({ name: 'site:set', data: { host: name, on: false } });
    const isOff = async () => {
      const { watch } = (await chrome.storage.local.get('watch')) as { watch?: { hiddenHosts: string[] } };
      return watch?.hiddenHosts.includes(name) === true;
    };
    for (let tries = 0; tries < 100 && !(await isOff()); tries++) await new Promise((done) => setTimeout(done, 100));
    if (!(await isOff())) throw new Error(`${name} could not be switched off`);
  }, host);
}

/** The fixtures' own stand-in for a badge has no meaning here: the extension knows its badges, and puts none in. */
const withoutStandIns = (html: string): string => html.replace(/<p data-mine[\s\S]*?<\/p>/g, '');

scenarios('the page zoo', (stage) => {
  it('is read as a person reads it', { timeout: PATIENCE_MS }, async () => {
    const pages = zooPages();
    const extensionPage = await stage.browser.openExtensionPage('popup.html');
    await switchOff(extensionPage, new URL(stage.site.url).hostname);
    const tab = await stage.browser.open();
    // pictures and style sheets that the fixtures speak of
    stage.site.pages.set('*', '');
    const wrong: string[] = [];
    for (const page of pages) {
      const { name } = page;
      const { type = 'text/html' } = page.expected;
      // what a page says of its own address holds where it stands now
      const here = (text: string) => text.replaceAll(new URL(page.expected.url).origin, stage.site.url);
      const expected = JSON.parse(here(JSON.stringify(page.expected))) as Expected;
      const body = here(withoutStandIns(page.html));
      stage.site.pages.set(`/${name}`, { body, type: `${type}; charset=utf-8` });
      const url = `${stage.site.url}/${name}`;
      await tab.goto(url);
      const before = await tab.evaluate(() => document.documentElement.outerHTML);
      const article = await read(extensionPage, url);
      const { url: _, ...meta } = article.meta;
      try {
        expect(article.blocks).toEqual(expected.blocks);
        expect(meta).toEqual(expected.meta);
        const text = article.blocks.map((block) => block.text).join('\n');
        for (const outside of expected.notIn) expect(text).not.toContain(outside);
        expect(await tab.evaluate(() => document.documentElement.outerHTML)).toBe(before);
      } catch (error) {
        wrong.push(`${name}: ${error instanceof Error ? error.message : error}`);
      }
    }
    console.log(`page zoo: ${pages.length - wrong.length} right of ${pages.length} in ${stage.browser.name}`);
    expect(wrong).toEqual([]);
    // some of the pages have faults of their own, and say so on the console; the extension has none
    expect((await stage.browser.takeProblems()).filter((problem) => /-extension:/.test(problem))).toEqual([]);
  });
});
