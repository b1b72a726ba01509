import { expect, it } from 'vitest';
import { articlePage, BADGE, BADGES, OFF_TOPIC } from './support/pages';
import { scenarios } from './support/scenarios';
import { STYLES } from './support/styles';
import type { Tab } from './support/tab';

/** Marks the badges that stand now, through all open shadow roots of the page, so that new ones can be told from them. */
function markBadges(): void {
  const visit = (root: ParentNode): void => {
    for (const element of root.querySelectorAll('*')) {
      if (element.localName === 'second-source-badge') Object.assign(element, { ofBefore: true });
      else if (element.shadowRoot) visit(element.shadowRoot);
    }
  };
  visit(document);
}

/** For each badge whether it is one of those. */
function badgesOfBefore(): boolean[] {
  const visit = (root: ParentNode): boolean[] =>
    [...root.querySelectorAll('*')].flatMap((element) => {
      if (element.localName === 'second-source-badge') return [(element as { ofBefore?: true }).ofBefore === true];
      return element.shadowRoot ? visit(element.shadowRoot) : [];
    });
  return visit(document);
}

/** How many of ours take room. */
const shownBadges = () =>
  [...document.querySelectorAll('second-source-badge')].filter((host) => host.getClientRects().length > 0).length;

const pictureOf = async (tab: Tab) => Buffer.from(await tab.page.screenshot());

const fresh = (tab: Tab, count: number) =>
  expect.poll(() => tab.evaluate(badgesOfBefore), { timeout: 10_000 }).toEqual(Array(count).fill(false));

scenarios('an extension that ends while pages are open', (stage) => {
  const open = async (html = articlePage(), badges = BADGES) => {
    stage.site.pages.set('/article', html);
    const tab = await stage.browser.open(`${stage.site.url}/article`);
    await tab.see(badges);
    await tab.evaluate(markBadges);
    return { tab, count: (await tab.evaluate(badgesOfBefore)).length };
  };

  it('reloaded, as by an update: old badges go, new ones come, the card opens', async () => {
    const { tab, count } = await open();
    await stage.browser.extension.reload();
    await tab.page.bringToFront();
    await fresh(tab, count);
    await tab.press(BADGES);
    await tab.see('second-source-card >>> .popover.open');
  });

  it('reloaded over an article in a shadow root: the same there', async () => {
    const { html, badges = '' } = STYLES['a shadow root'] as (typeof STYLES)[string];
    const { tab, count } = await open(html, `${badges}${BADGES}`);
    await stage.browser.extension.reload();
    await tab.page.bringToFront();
    await fresh(tab, count);
  });

  it('switched off: the page looks as if nothing had ever been there', async () => {
    const { tab } = await open();
    const bare = await stage.browser.open();
    stage.site.pages.set('/bare', articlePage());
    await stage.browser.extension.disable();
    await tab.page.bringToFront();
    await expect.poll(() => tab.evaluate(shownBadges)).toBe(0);
    const before = await pictureOf(tab);
    await bare.page.bringToFront();
    await bare.goto(`${stage.site.url}/bare`);
    expect(before.equals(await pictureOf(bare))).toBe(true);
    await stage.browser.extension.enable();
  });

  it('switched off and on again: the page is looked at anew without being loaded', async () => {
    const { tab, count } = await open();
    await stage.browser.extension.disable();
    await tab.page.bringToFront();
    await stage.browser.extension.enable();
    await tab.page.bringToFront();
    await fresh(tab, count);
  });

  it('switched off and on again over a page that has become another: nothing of before stays', async () => {
    const { tab } = await open();
    await stage.browser.extension.disable();
    await tab.evaluate((html) => {
      const other = new DOMParser().parseFromString(html, 'text/html');
      document.title = other.title;
      document.querySelector('script[type="application/ld+json"]')?.remove();
      document.querySelector('h1')?.replaceChildren('Harbour ferries run on time again');
      for (const text of document.querySelectorAll('p')) text.firstChild?.replaceWith('The ferries ran on time.');
    }, OFF_TOPIC);
    await stage.browser.extension.enable();
    await tab.page.bringToFront();
    await tab.seeNone(BADGE);
  });
});
