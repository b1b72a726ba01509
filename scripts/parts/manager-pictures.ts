import type { Page } from 'puppeteer-core';
import { harbourFile } from '@/tests/support/harbour-corpus';
import { importInPopup } from '@/tests/support/import-file';
import { type Launched, openExtensionPage } from './launch.mjs';

/** Views of the manager, by the name of their picture. */
const VIEWS: Record<string, string> = {
  ...{ sources: '#/sources', claims: '#/claims', review: '#/review', conflicts: '#/conflicts', topics: '#/topics' },
  ...{ import: '#/import', keep: '#/keep', decisions: '#/decisions', bin: '#/bin', settings: '#/settings' },
  source: '#/source/https%3A%2F%2Fthe-quayside-post.example%2Fferries',
};
const SIZE = { width: 1100, height: 720 };
const FIRST_MS = 15_000;

/** The manager with the articles of an invented harbour in its corpus, one claim muted and one deleted. */
export async function openSeededManager(launched: Launched): Promise<Page> {
  const popup = await openExtensionPage(launched, 'popup.html?tab=corpus');
  await popup.waitForSelector('input[type=file]');
  await popup.evaluate(importInPopup, await harbourFile());
  await popup.waitForSelector('.toast-on', { timeout: FIRST_MS });
  await popup.close();
  const manager = await openExtensionPage(launched, `manager.html${VIEWS.source}`);
  await manager.setViewport(SIZE);
  for (const name of ['Mute', 'Delete']) {
    await manager.waitForSelector(`.claim-tools button[aria-label^="${name}"]`, { timeout: FIRST_MS });
    const buttons = await manager.$$(`.claim-tools button[aria-label^="${name}"]`);
    await buttons.at(-1)?.click();
    await manager.waitForSelector('.toast-on');
  }
  await manager.click('.toast .icon-button');
  return manager;
}

/** Goes from view to view and has a picture taken of each. */
export async function eachView(manager: Page, take: (name: string) => Promise<void>): Promise<void> {
  for (const [name, hash] of Object.entries(VIEWS)) {
    await manager.evaluate((to) => {
      location.hash = to;
    }, hash);
    await manager.waitForFunction(() => document.querySelector('.view h1') && !document.querySelector('.skeleton'));
    // what has the focus by coming here is no part of the view
    await manager.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await take(name);
  }
}
