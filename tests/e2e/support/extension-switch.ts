import type { Browser, Page } from 'puppeteer-core';
import type { BrowserName } from '@/scripts/browsers.mjs';
import type { Launched } from '@/scripts/parts/launch.mjs';
import { EXTENSION_ID, inChrome } from './firefox-chrome';

/** What a reader can do to the extension as a whole. */
export interface ExtensionSwitch {
  /** Ends it and starts it again, as an update does. */
  reload(): Promise<void>;
  enable(): Promise<void>;
  disable(): Promise<void>;
}

/** What Chromium's page for extensions can do, as far as it is used here. */
interface ExtensionsPage {
  developerPrivate: {
    updateProfileConfiguration(change: { inDeveloperMode: boolean }): Promise<void>;
    reload(id: string, options: { failQuietly: boolean }): Promise<void>;
  };
  management: { setEnabled(id: string, enabled: boolean): Promise<void> };
}

/** The switch of a browser's own page for extensions. */
export function switchFor(name: BrowserName, { browser, origin }: Launched): ExtensionSwitch {
  return name === 'chromium' ? inChromium(browser, new URL(origin).host) : inFirefox(browser);
}

function inChromium(browser: Browser, id: string): ExtensionSwitch {
  return {
    reload: () =>
      onExtensionsPage(browser, (page) =>
        page.evaluate(async (own) => {
          const { developerPrivate } = (globalThis as unknown as { chrome: ExtensionsPage }).chrome;
          // without it Chromium leaves an extension off that comes from a folder
          await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
          await developerPrivate.reload(own, { failQuietly: true });
        }, id),
      ),
    enable: () => setEnabled(true),
    disable: () => setEnabled(false),
  };
  function setEnabled(on: boolean): Promise<void> {
    return onExtensionsPage(browser, (page) =>
      page.evaluate(
        (own, enabled) =>
          (globalThis as unknown as { chrome: ExtensionsPage }).chrome.management.setEnabled(own, enabled),
        id,
        on,
      ),
    );
  }
}

/** Does something on Chromium's page for extensions, in a tab of its own; the one that was in front is in front again afterwards. */
export async function onExtensionsPage(browser: Browser, act: (page: Page) => Promise<void>): Promise<void> {
  const page = await browser.newPage();
  await page.goto('chrome://extensions/');
  await act(page);
  await page.close();
}

function inFirefox(browser: Browser): ExtensionSwitch {
  const tell = async (what: string) => {
    const own = `AddonManager.getAddonByID(${JSON.stringify(EXTENSION_ID)})`;
    const manager = "ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs')";
    await inChrome(browser, `(async () => { const { AddonManager } = ${manager}; await (await ${own}).${what}(); })()`);
  };
  return { reload: () => tell('reload'), enable: () => tell('enable'), disable: () => tell('disable') };
}
