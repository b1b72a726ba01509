import { browser } from '@/lib/platform/browser';

const EVERY_SITE = { origins: ['http://*/*', 'https://*/*'] };

/** Whether the reader lets us run on an address, or on every site where none is given. */
export async function mayRunOn(url?: string): Promise<boolean> {
  return browser.permissions.contains(url === undefined ? EVERY_SITE : { origins: [patternOf(url)] });
}

/** Asks the reader to let us run on every site. Only in answer to a press, or browsers refuse. Gives what they said. */
export async function requestAllSites(): Promise<boolean> {
  return browser.permissions.request(EVERY_SITE);
}

/** Calls back whenever a permission is given or taken. Gives a way to stop. */
export function onPermissionsChanged(changed: () => void): () => void {
  browser.permissions.onAdded.addListener(changed);
  browser.permissions.onRemoved.addListener(changed);
  return () => {
    browser.permissions.onAdded.removeListener(changed);
    browser.permissions.onRemoved.removeListener(changed);
  };
}

/** Whether extensions can run on an address at all: browsers keep their own pages and stores to themselves. */
export function isWebAddress(url: string): boolean {
  return /^https?:\/\//i.test(url);
}

function patternOf(url: string): string {
  const { protocol, hostname } = new URL(url);
  return `${protocol}//${hostname}/*`;
}
