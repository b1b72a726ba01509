import { expect } from 'vitest';
import { AGREED, DISPUTED } from './pages';
import type { Tab } from './tab';

/** The name of each badge, and the text right before it. */
function placed(tab: Tab): Promise<{ name: string; before: string }[]> {
  return tab.evaluate(() =>
    [...document.querySelectorAll('second-source-badge')].map((host) => {
      const range = document.createRange();
      range.setStart(document.body, 0);
      range.setEndBefore(host);
      const name = host.shadowRoot?.querySelector('button')?.getAttribute('aria-label') ?? '';
      return { name, before: range.toString().trim().slice(-20) };
    }),
  );
}

/** Waits for so many badges, and says that each stands behind its own sentence. */
export async function expectBadges(tab: Tab, count: number): Promise<void> {
  const hosts = (n: number) => document.querySelectorAll('second-source-badge').length === n;
  await tab.until(hosts, count, `${count} badges`);
  for (const { name, before } of await placed(tab)) {
    const known = [AGREED, DISPUTED, 'Yann LeCun leaves Meta'].find((sentence) => sentence.endsWith(before));
    expect(name).toContain(known?.slice(0, 20));
  }
}

/** Badge hosts in the page, now. */
export const countBadges = (tab: Tab): Promise<number> =>
  tab.evaluate(() => document.querySelectorAll('second-source-badge').length);

/** For what must not happen, and for what the page does after a while. */
export const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
