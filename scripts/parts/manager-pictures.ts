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
const PIER = '#/source/https%3A%2F%2Fthe-pier-bulletin.example%2Fferries';
const ARTICLE = `The old harbour opens again

The port of Lund counted 312 ships in May 2025, the authority said on Monday. Nobody could say how long it lasts.

Brightmoor paid $40 million for pier 7 in March 2021. The authority employs 215 people at nine piers.`;
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
  await writeNote(manager);
  await pressLast(manager, 'Mute');
  await goTo(manager, PIER);
  await pressLast(manager, 'Delete');
  await importForReview(manager);
  return manager;
}

async function goTo(manager: Page, hash: string): Promise<void> {
  await manager.evaluate((to) => {
    location.hash = to;
  }, hash);
  await manager.waitForFunction(() => document.querySelector('.view h1') && !document.querySelector('.skeleton'));
}

/** Does something with the last claim of a source's page. */
async function pressLast(manager: Page, name: string): Promise<void> {
  await manager.waitForSelector(`.claim-tools button[aria-label^="${name}"]`, { timeout: FIRST_MS });
  const buttons = await manager.$$(`.claim-tools button[aria-label^="${name}"]`);
  await buttons.at(-1)?.click();
  await dealWithMessage(manager);
}

async function dealWithMessage(manager: Page): Promise<void> {
  await manager.waitForSelector('.toast-on');
  await manager.click('.toast .icon-button');
  await manager.waitForSelector('.toast-on', { hidden: true });
}

/** An invented article whose claims wait for review. */
async function importForReview(manager: Page): Promise<void> {
  await goTo(manager, '#/review');
  await manager.click('[role=switch]');
  await manager.waitForSelector('[role=switch][aria-checked=true]');
  await goTo(manager, '#/import');
  await manager.type('.paste-text', ARTICLE);
  await manager.click('.paste .actions button');
  await manager.waitForSelector('.import-preview');
  await manager.click('.import-preview .button-main');
  await dealWithMessage(manager);
}

/** A note and a tag on the first claim, as a reader writes them. */
async function writeNote(manager: Page): Promise<void> {
  const row = '[data-row="0"]';
  await manager.click(`${row} .claim-tools [aria-expanded]`);
  await manager.type(`${row} .claim-detail textarea`, 'Ask the town hall which of the two prices is with batteries.');
  await manager.click(`${row} .claim-detail [type=submit]`);
  await dealWithMessage(manager);
  await manager.type(`${row} .tag-form input`, 'prices');
  await manager.click(`${row} .tag-form button`);
  await manager.waitForSelector(`${row} .tag-editable`);
  await dealWithMessage(manager);
}

/** Goes from view to view and has a picture taken of each. */
export async function eachView(manager: Page, take: (name: string) => Promise<void>): Promise<void> {
  for (const [name, hash] of Object.entries(VIEWS)) {
    await goTo(manager, hash);
    // what has the focus by coming here is no part of the view
    await manager.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await take(name);
  }
}
