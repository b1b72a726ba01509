import { describe, expect, it } from 'vitest';
import { closedReason } from '@/lib/platform/closed-pages';

describe('closedReason', () => {
  it.each([
    ['https://news.example/article', null],
    ['http://127.0.0.1:8080/', null],
    ['https://chrome.google.example/webstore', null],
    ['chrome://settings', 'browser-page'],
    ['about:blank', 'browser-page'],
    ['edge://newtab', 'browser-page'],
    ['https://chromewebstore.google.com/detail/x', 'store'],
    ['https://addons.mozilla.org/en-US/firefox/', 'store'],
    ['file:///home/reader/page.html', 'file'],
    ['view-source:https://news.example/', 'view-source'],
    ['chrome-extension://abc/popup.html', 'extension-page'],
    ['moz-extension://abc/popup.html', 'extension-page'],
    ['data:text/html,hello', 'not-web'],
    ['ftp://files.example/', 'not-web'],
    ['', 'not-web'],
    ['no address', 'not-web'],
  ])('%s: %s', (address, why) => {
    expect(closedReason(address)).toBe(why);
  });
});
