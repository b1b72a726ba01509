/** Which addresses browsers close to extensions, so that the popup can name the reason. Pure. */

export type ClosedPage = 'browser-page' | 'store' | 'file' | 'view-source' | 'extension-page' | 'not-web';

/** Hosts on which browsers let no extension run. Firefox's list: extensions.webextensions.restrictedDomains. */
const STORES = new Set([
  'chromewebstore.google.com',
  'chrome.google.com',
  'addons.mozilla.org',
  'microsoftedge.microsoft.com',
  'addons.opera.com',
]);
const BY_SCHEME: Record<string, ClosedPage> = {
  'about:': 'browser-page',
  'chrome:': 'browser-page',
  'chrome-search:': 'browser-page',
  'chrome-untrusted:': 'browser-page',
  'devtools:': 'browser-page',
  'edge:': 'browser-page',
  'brave:': 'browser-page',
  'opera:': 'browser-page',
  'vivaldi:': 'browser-page',
  'resource:': 'browser-page',
  'chrome-extension:': 'extension-page',
  'moz-extension:': 'extension-page',
  'file:': 'file',
  'view-source:': 'view-source',
};

/** Why an address is closed to us; null for a web page that is not known to be closed. */
export function closedReason(address: string): ClosedPage | null {
  if (!URL.canParse(address)) return 'not-web';
  const { protocol, hostname } = new URL(address);
  if (protocol === 'http:' || protocol === 'https:') return STORES.has(hostname) ? 'store' : null;
  return BY_SCHEME[protocol] ?? 'not-web';
}
