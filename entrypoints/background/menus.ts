import { languageFor } from '@/components/ui/messages/language';
import { menuWords } from '@/components/ui/messages/menu';
import { browser } from '@/lib/platform/browser';
import { readLanguage } from '@/lib/platform/language';
import { note } from '@/lib/platform/log';
import { openImport } from '@/lib/platform/manager-tab';

const WEB_PAGES = ['http://*/*', 'https://*/*'];
const CONTEXTS = ['page', 'selection', 'link'] as const;

/** What of a press on a menu item counts. */
interface Press {
  menuItemId: string | number;
  linkUrl?: string | undefined;
}

/** Puts "Save to Second Source" into the context menu, in the reader's language; replaces what was there. Never throws. */
export async function makeMenus(): Promise<void> {
  try {
    const words = menuWords[languageFor(await readLanguage(), navigator.languages)];
    await browser.contextMenus.removeAll();
    for (const context of CONTEXTS) {
      const where = context === 'link' ? { targetUrlPatterns: WEB_PAGES } : {};
      browser.contextMenus.create({
        ...{ id: context, title: words[context], contexts: [context], documentUrlPatterns: WEB_PAGES },
        ...where,
      });
    }
  } catch (error) {
    note('context menu', error);
  }
}

/** Answers a press: the manager opens with what is to be imported, and shows it before anything is saved. Never throws. */
export async function onMenu({ menuItemId, linkUrl }: Press, tab?: { id?: number | undefined }): Promise<void> {
  try {
    if (menuItemId === 'link' && linkUrl !== undefined) await openImport({ link: linkUrl });
    else if (tab?.id !== undefined && (menuItemId === 'page' || menuItemId === 'selection')) {
      await openImport({ tab: String(tab.id), part: menuItemId });
    }
  } catch (error) {
    note('context menu', error);
  }
}
