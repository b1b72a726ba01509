/** The manager with the invented harbour's articles in its corpus, and what scenarios do in it. */
import { harbourFile } from '@/tests/support/harbour-corpus';
import { importInPopup } from '@/tests/support/import-file';
import type { Stage } from './scenarios';
import type { Tab } from './tab';

/** Opens it at a place, after the articles came in through the popup. */
export async function openManager(stage: Stage, hash = '#/sources'): Promise<Tab> {
  const popup = await stage.browser.openExtensionPage('popup.html?tab=corpus');
  await popup.see({ path: 'h2', text: 'Corpus file' });
  await popup.evaluate(importInPopup, await harbourFile());
  await popup.see({ path: '.toast', text: 'entries added' });
  await popup.close();
  const manager = await stage.browser.openExtensionPage(`manager.html${hash}`);
  await manager.see('.view h1');
  return manager;
}

/** Writes into a field as a reader would. */
export async function type(tab: Tab, path: string, value: string): Promise<void> {
  await tab.see(path);
  await tab.evaluate(
    ([where, text]) => {
      const input = document.querySelector(where as string) as HTMLInputElement;
      input.value = text as string;
      input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    },
    [path, value],
  );
}

/** Goes to a view and waits until it is there. */
export async function goTo(manager: Tab, hash: string): Promise<void> {
  await manager.evaluate((to) => {
    location.hash = to;
  }, hash);
  await manager.see('.view h1');
  await manager.until(() => !document.querySelector('.skeleton'), undefined, `${hash} to be there`);
}
