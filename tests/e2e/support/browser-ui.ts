import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from 'puppeteer-core';
import { onExtensionsPage } from './extension-switch';
import { inChrome } from './firefox-chrome';
import type { Tab } from './tab';
import type { TestBrowser } from './test-browser';

/**
 * What readers press that the browser itself draws: its context menu, keys of commands, questions about permissions, drops
 * from the desktop. Firefox is driven for real; in Chromium, where its tools end, the browser's own event is fired.
 */

const PAUSE_MS = 50;
const WAIT_MS = 10_000;

/** Asks until the answer is something. @throws with `what` after ten seconds */
async function until<T>(ask: () => Promise<T>, what: string): Promise<NonNullable<T>> {
  for (const end = Date.now() + WAIT_MS; Date.now() < end; ) {
    const answer = await ask().catch(() => null);
    if (answer) return answer;
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
  throw new Error(`waited in vain for ${what}`);
}

/** What the menu and a command of Chromium hand to their listeners. */
interface Events {
  contextMenus: { onClicked: { dispatch(press: object, tab: object): void } };
  commands: { onCommand: { dispatch(name: string): void } };
  tabs: { query(what: object): Promise<{ id: number; url?: string }[]> };
}

async function inWorker<A>(browser: Browser, run: (argument: A) => Promise<void>, argument: A): Promise<void> {
  const target = await browser.waitForTarget((one) => one.type() === 'service_worker', { timeout: WAIT_MS });
  const worker = await target.worker();
  await worker?.evaluate(run as (argument: unknown) => Promise<void>, argument);
}

/** Presses our item in the context menu of what stands at a place: the page, what is selected in it, or a link. */
export async function pressMenu(
  { name, launched: { browser } }: TestBrowser,
  tab: Tab,
  item: 'page' | 'selection' | 'link',
  at: { x: number; y: number },
): Promise<void> {
  if (name === 'chromium') {
    const linkUrl = await tab.evaluate(({ x, y }) => document.elementFromPoint(x, y)?.closest('a')?.href ?? null, at);
    const press = { item, linkUrl, url: tab.page.url() };
    return inWorker(
      browser,
      async ({ item, linkUrl, url }) => {
        const { chrome } = globalThis as unknown as { chrome: Events };
        const tab = (await chrome.tabs.query({})).find((one) => one.url === url);
        if (tab) chrome.contextMenus.onClicked.dispatch({ menuItemId: item, ...(linkUrl ? { linkUrl } : {}) }, tab);
      },
      press,
    );
  }
  await tab.page.mouse.click(at.x, at.y, { button: 'right' });
  const menu = "document.getElementById('contentAreaContextMenu')";
  const ours = `[...${menu}.querySelectorAll('menuitem, menu')].find((one) => one.id.endsWith('menuitem-_${item}') && !one.hidden)`;
  await until(() => inChrome<boolean>(browser, `${menu}.state === 'open' && !!${ours}`), `${item} in the menu`);
  await inChrome(browser, `(() => { ${menu}.activateItem(${ours}); })()`);
}

/** Gives a command a key and presses it for the tab in front (Firefox), or fires it (Chromium). */
export async function pressCommand(
  { name, launched: { browser } }: TestBrowser,
  { command, front, extensionPage }: { command: string; front: Tab; extensionPage: Tab },
): Promise<void> {
  if (name === 'chromium') {
    return inWorker(
      browser,
      async (given) => (globalThis as unknown as { chrome: Events }).chrome.commands.onCommand.dispatch(given),
      command,
    );
  }
  await extensionPage.evaluate(async (given) => {
    const { browser } = globalThis as unknown as { browser: { commands: { update(change: object): Promise<void> } } };
    await browser.commands.update({ name: given, shortcut: 'F9' });
  }, command);
  await front.page.bringToFront();
  // Keys that tools press reach the page alone; the browser's own key for it is what they would reach next.
  const key = `document.querySelector('keyset[id*="second-source"] key[keycode="VK_F9"]')`;
  await until(() => inChrome<boolean>(browser, `!!${key}`), 'the key of the command');
  await inChrome(browser, `(() => { ${key}.doCommand(); })()`);
}

/** Takes the access to all sites away, as a reader can in the browser's settings. @param extensionPage any of ours */
export async function withholdSites({ name, launched }: TestBrowser, extensionPage: Tab): Promise<void> {
  if (name === 'chromium') return setHostAccess(launched, null);
  await extensionPage.evaluate(async () => {
    const { browser } = globalThis as unknown as {
      browser: { permissions: { remove(what: object): Promise<boolean> } };
    };
    await browser.permissions.remove({ origins: ['http://*/*', 'https://*/*'] });
  });
}

/** Allows one site where Chromium's reader does: on its page for extensions. null withholds all. */
async function setHostAccess({ browser, origin }: TestBrowser['launched'], host: string | null): Promise<void> {
  await onExtensionsPage(browser, async (page) => {
    await page.evaluate(
      async (id, site) => {
        const { developerPrivate: settings } = (
          globalThis as unknown as {
            chrome: { developerPrivate: Record<string, (...given: unknown[]) => Promise<void>> };
          }
        ).chrome;
        const access = site === null ? 'ON_CLICK' : 'ON_SPECIFIC_SITES';
        await settings.updateExtensionConfiguration?.({ extensionId: id, hostAccess: access });
        if (site !== null) await settings.addHostPermission?.(id, site);
      },
      new URL(origin).host,
      host,
    );
  });
}

/**
 * Answers the browser's question about access to a site, in the order the reader meets it. Chromium's question cannot be
 * pressed by tools; there the access is given in its settings, and false says that the question stands unanswered.
 */
export async function answerQuestion(
  { name, launched }: TestBrowser,
  answer: 'allow' | 'refuse',
  pattern: string,
): Promise<boolean> {
  if (name === 'chromium') {
    if (answer === 'allow') await setHostAccess(launched, pattern);
    return false;
  }
  const { browser } = launched;
  const question = 'PopupNotifications.panel.firstElementChild';
  await until(() => inChrome<boolean>(browser, `PopupNotifications.isPanelOpen && !!${question}`), 'the question');
  await inChrome(browser, `(() => { ${question}.${answer === 'allow' ? 'button' : 'secondaryButton'}.click(); })()`);
  return true;
}

/**
 * Drops files and folders of the disk on an element. Firefox without a display has no drags at all: there the event is made
 * in the page, with files of the same content, and of folders nothing.
 */
export async function dropFromDisk({ name }: TestBrowser, tab: Tab, paths: string[], onto: string): Promise<void> {
  const { x, y, width, height } = await tab.see(onto);
  if (name === 'chromium') {
    const session = await tab.page.createCDPSession();
    const data = { items: [], files: paths, dragOperationsMask: 1 };
    for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
      await session.send('Input.dispatchDragEvent', { type, x: x + width / 2, y: y + height / 2, data });
    return session.detach();
  }
  const files = paths.map((one) => ({ name: path.basename(one), text: readFileSync(one, 'utf8') }));
  await tab.evaluate(
    ({ place, given }) => {
      const dataTransfer = new DataTransfer();
      for (const { name, text } of given) dataTransfer.items.add(new File([text], name));
      const event = new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer });
      document.querySelector(place)?.dispatchEvent(event);
    },
    { place: onto, given: files },
  );
}

/** Gives files or a folder of the disk to a picker, as the browser's dialog does. Firefox takes no folders from tools. */
export async function chooseFromDisk(tab: Tab, picker: string, ...paths: string[]): Promise<void> {
  await tab.see('.drop');
  const input = await tab.page.$(picker);
  await (input as unknown as { uploadFile(...paths: string[]): Promise<void> }).uploadFile(...paths);
}

/** The tab of ours whose address has this in it, once it is there. */
export async function tabOfOurs({ launched }: TestBrowser, part: string): Promise<string> {
  return until(async () => {
    if (!launched.origin.startsWith('moz')) {
      return (await launched.browser.pages()).map((page) => page.url()).find((url) => url.includes(part)) ?? null;
    }
    const urls = await inChrome<string[]>(
      launched.browser,
      'gBrowser.tabs.map((tab) => tab.linkedBrowser.currentURI.spec)',
    );
    return urls.find((url) => url.includes(part)) ?? null;
  }, `a tab of ${part}`);
}
