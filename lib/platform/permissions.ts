import { browser } from '@/lib/platform/browser';

const EVERY_SITE = { origins: ['http://*/*', 'https://*/*'] };

/** Whether the reader lets us run on an address, or on every site where none is given. */
export async function mayRunOn(url?: string): Promise<boolean> {
  return browser.permissions.contains(url === undefined ? EVERY_SITE : { origins: [patternOf(url)] });
}

function patternOf(url: string): string {
  const { protocol, hostname } = new URL(url);
  return `${protocol}//${hostname}/*`;
}
