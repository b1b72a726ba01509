import type { BrowserName } from '@/scripts/browsers.mjs';
import type { Launched } from '@/scripts/parts/launch.mjs';
import { onExtensionsPage } from './extension-switch';
import { EXTENSION_ID, inChrome } from './firefox-chrome';

/** What a reader can do to the extension's access to sites, in the browser's own settings. */
export interface SiteAccess {
  /** Only where it is allowed: Chromium's "on click", Firefox's permissions switched off. */
  withhold(): Promise<void>;
  /** On all sites again. */
  give(): Promise<void>;
}

interface ExtensionsPage {
  developerPrivate: {
    updateExtensionConfiguration(change: { extensionId: string; hostAccess: string }): Promise<void>;
  };
}

/** The settings of a browser. */
export function siteAccess(name: BrowserName, { browser, origin }: Launched): SiteAccess {
  if (name === 'chromium') {
    const set = (hostAccess: string) =>
      onExtensionsPage(browser, (page) =>
        page.evaluate(
          (change) =>
            (globalThis as unknown as { chrome: ExtensionsPage }).chrome.developerPrivate.updateExtensionConfiguration(
              change,
            ),
          { extensionId: new URL(origin).host, hostAccess },
        ),
      );
    return { withhold: () => set('ON_CLICK'), give: () => set('ON_ALL_SITES') };
  }
  const change = async (what: 'add' | 'remove') => {
    await inChrome(browser, inFirefox(what));
  };
  return {
    async withhold() {
      // what the reader is asked then no test can answer: it counts as a yes
      await inChrome(browser, "Services.prefs.setBoolPref('extensions.webextOptionalPermissionPrompts', false)");
      await change('remove');
    },
    give: () => change('add'),
  };
}

function inFirefox(what: 'add' | 'remove'): string {
  const permissions = "ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs')";
  const id = JSON.stringify(EXTENSION_ID);
  const sites = "{ permissions: [], origins: ['http://*/*', 'https://*/*'], data_collection: [] }";
  return `${permissions}.ExtensionPermissions.${what}(${id}, ${sites}, WebExtensionPolicy.getByID(${id}).extension)`;
}
