import { mkdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { type Looks, lookOf, type Part, partAt } from './support/look-of';
import { BADGE, BADGES, OPEN_CARD } from './support/pages';
import { scenarios } from './support/scenarios';
import { STYLES, type StyledPage } from './support/styles';
import type { Tab } from './support/tab';

/** A folder to put pictures of each page into, to be looked at. */
const PICTURES = process.env.STYLE_PICTURES;
/** Of a line, for what rounding and fractions of pixels do. */
const SLACK = 0.15;
/** A paragraph has at most two badges here; each may begin a line. */
const MOST_LINES_MORE = 2;
const CARD = `${OPEN_CARD} .card`;

/** All badges are in, and what moves has moved. */
const settled = () => new Promise((resolve) => setTimeout(resolve, 400));

declare global {
  /** The page before anything was put into it; set by a script that runs before the page's own. */
  var untouched: Looks;
}

/** Sends the page's badges away, as the switch in the popup does. */
function switchOff(extensionPage: Tab, url: string): Promise<unknown> {
  return extensionPage.evaluate(async (address) => {
    const { chrome } = globalThis as unknown as { chrome: Browser };
    const tab = (await chrome.tabs.query({})).find((one) => one.url === address);
    return chrome.tabs.sendMessage(tab?.id ?? -1, { name: 'tab:off', data: null }, { frameId: 0 });
  }, url);
}

/** `isVertical`: it runs from top to bottom, with the text. */
function expectSaneBadge(badge: Part | null, isVertical = false): void {
  expect(badge).not.toBeNull();
  if (!badge) return;
  expect(badge).toMatchObject({ onTop: true, opacity: 1 });
  const [long, thick] = isVertical ? [badge.height, badge.width] : [badge.width, badge.height];
  expect(long).toBeGreaterThan(40);
  expect(long).toBeLessThan(420);
  expect(thick).toBeGreaterThan(11);
  expect(thick).toBeLessThan(60);
  expect(badge.contrast).toBeGreaterThan(4.5);
}

function expectLegibleCard(card: Part | null): void {
  expect(card).not.toBeNull();
  if (!card) return;
  expect(card).toMatchObject({ onTop: true, writing: 'horizontal-tb', opacity: 1 });
  const { x, y, width, height, view } = card;
  expect(x).toBeGreaterThanOrEqual(0);
  expect(y).toBeGreaterThanOrEqual(0);
  expect(x + width).toBeLessThanOrEqual(view.width + 1);
  expect(y + height).toBeLessThanOrEqual(view.height + 1);
  expect(width).toBeGreaterThan(200);
  expect(height).toBeGreaterThan(80);
  expect(card.font).toBeGreaterThanOrEqual(11);
  expect(card.font).toBeLessThanOrEqual(32);
  expect(card.contrast).toBeGreaterThan(7);
}

/** Badges may begin new lines; they must not push lines apart. */
function expectWholeLines(now: Looks, bare: Looks): void {
  now.paragraphs.forEach((size, at) => {
    const lines = (size - (bare.paragraphs[at] ?? 0)) / (bare.lines[at] ?? 1);
    expect(Math.abs(lines - Math.round(lines))).toBeLessThan(SLACK);
    expect(Math.round(lines)).toBeGreaterThanOrEqual(0);
    expect(Math.round(lines)).toBeLessThanOrEqual(MOST_LINES_MORE);
  });
}

scenarios('pages of any style', (stage) => {
  const takePicture = async (tab: Tab, name: string) => {
    if (!PICTURES) return;
    mkdirSync(PICTURES, { recursive: true });
    const path = `${PICTURES}/${name.replace(/\W+/g, '-')}-${stage.browser.name}.png` as const;
    await tab.page.screenshot({ path });
  };

  const openStyled = async ({ html, type = 'text/html', headers = {} }: StyledPage): Promise<[Tab, string]> => {
    stage.site.pages.set('/page', { body: html, type: `${type}; charset=utf-8`, headers });
    const url = `${stage.site.url}/page`;
    const tab = await stage.browser.open();
    await tab.page.evaluateOnNewDocument(
      `addEventListener('DOMContentLoaded', () => { globalThis.untouched = (${lookOf})(); })`,
    );
    await tab.goto(url);
    return [tab, url];
  };

  for (const [name, page] of Object.entries(STYLES))
    it(`stands, opens and leaves on a page with ${name}`, async () => {
      const extensionPage = await stage.browser.openExtensionPage('popup.html');
      const [tab, url] = await openStyled(page);
      await stage.browser.setMode(tab, page.mode ?? null, extensionPage);
      const badges = `${page.badges ?? ''}${BADGES}`;
      await tab.see(badges);
      await settled();
      const withBadges = await tab.evaluate(lookOf);
      expectSaneBadge(await tab.evaluate(partAt, { path: badges, scroll: true }), page.vertical);
      await takePicture(tab, `${name} badges`);

      await tab.press(badges);
      await tab.see(OPEN_CARD);
      expectLegibleCard(await tab.evaluate(partAt, { path: CARD, scroll: false }));
      await takePicture(tab, `${name} card`);
      await tab.keys('Escape');
      await tab.seeNone(OPEN_CARD);

      await switchOff(extensionPage, url);
      await tab.seeNone(`${page.badges ?? ''}${BADGE}`);
      const bare = await tab.evaluate(lookOf);
      const untouched = await tab.evaluate(() => globalThis.untouched);
      expect(bare.markup).toBe(untouched.markup);
      expect(bare.texts).toBe(untouched.texts);
      if (!page.inPieces) expectWholeLines(withBadges, bare);
      await stage.browser.setMode(tab, null, extensionPage);
    });
});
