import { browser } from '@/lib/platform/browser';

/**
 * Opens the manager at the import of something: a tab ("tab", "part") or an address ("link"). It reads and shows it; nothing
 * is saved by opening.
 */
export async function openImport(query: Record<string, string>): Promise<void> {
  const search = new URLSearchParams(query).toString();
  await browser.tabs.create({ url: `${browser.runtime.getURL('/manager.html')}#/import?${search}` });
}
