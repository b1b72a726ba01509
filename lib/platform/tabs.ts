import { browser } from '@/lib/platform/browser';

/** Ids of all tabs with a web page; only of those whose addresses are meant, where that is given. */
export async function webTabs(isMeant: (address: string) => boolean = () => true): Promise<number[]> {
  const tabs = await browser.tabs.query({ url: ['http://*/*', 'https://*/*'] });
  return tabs.flatMap((tab) => {
    if (tab.id === undefined || tab.discarded) return [];
    return isMeant(tab.url ?? '') ? [tab.id] : [];
  });
}

/** Ids of all tabs whose addresses the browser keeps to itself: we have no access to what is in them. */
export async function closedTabs(): Promise<number[]> {
  const tabs = await browser.tabs.query({});
  return tabs.flatMap(({ id, url }) => (id === undefined || url !== undefined ? [] : [id]));
}

/** The active tab of the window that was used last, or null. */
export async function activeTab(): Promise<{ id: number; url: string | null } | null> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  return tab?.id === undefined ? null : { id: tab.id, url: tab.url ?? null };
}

/** The address a tab shows now; null where it is closed or the browser keeps it to itself. */
export async function addressOf(tabId: number): Promise<string | null> {
  try {
    return (await browser.tabs.get(tabId)).url ?? null;
  } catch {
    return null;
  }
}
