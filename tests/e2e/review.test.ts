import { expect, it } from 'vitest';
import { scenarios } from './support/scenarios';
import type { Tab } from './support/tab';

const FIRST = 'The port of Lund counted 312 ships in May 2025, the authority said on Monday.';
const SECOND = 'Brightmoor paid $40 million for pier 7 in March 2021.';
const THIRD = 'The authority employs 215 people at nine piers.';
const TEXT = `Harbour reopens\n\n${FIRST} Nobody could say how long it lasts.\n\n${SECOND} ${THIRD}`;

async function paste(manager: Tab, text: string): Promise<void> {
  await manager.see('.paste-text');
  await manager.evaluate((given) => {
    const box = document.querySelector('.paste-text') as HTMLTextAreaElement;
    box.value = given;
    box.dispatchEvent(new InputEvent('input', { bubbles: true }));
  }, text);
  await manager.pressByScript({ path: 'button', text: 'Read this' });
  await manager.see('.import-preview');
}

/** States of the reader's own claims, by their sentences. */
const states = (tab: Tab) =>
  tab.evaluate(
    () =>
      new Promise<Record<string, string>>((resolve) => {
        const open = indexedDB.open('second-source');
        open.onsuccess = () => {
          const all = open.result.transaction('claims').objectStore('claims').getAll();
          all.onsuccess = () => {
            open.result.close();
            const own = (all.result as { quote: string; state: string; pack: string | null }[]).filter(
              (it) => !it.pack,
            );
            resolve(Object.fromEntries(own.map(({ quote, state }) => [quote, state])));
          };
        };
      }),
  );

const inHand = (tab: Tab, text: string) => tab.see({ path: '#in-hand-quote', text });

scenarios('review', (stage) => {
  it('imports as to review where set so, and is worked off by keys: a, x, u, e, s, m, j, k', async () => {
    const manager = await stage.browser.openExtensionPage('manager.html#/review');
    await manager.see({ path: '.empty', text: 'Nothing to review' });
    await manager.pressByScript('[role=switch]');
    await manager.see('[role=switch][aria-checked=true]');
    await manager.pressByScript({ path: '.nav-link', text: 'Import' });
    await paste(manager, TEXT);
    await manager.pressByScript({ path: 'button', text: 'Save with 3 claims' });
    await manager.see({ path: '.toast', text: 'Saved' });
    expect(Object.values(await states(manager))).toEqual(['to-review', 'to-review', 'to-review']);

    await manager.page.bringToFront();
    await manager.pressByScript({ path: '.nav-link', text: 'Review' });
    await inHand(manager, FIRST);
    await manager.see({ path: '.source-text mark', text: FIRST });
    await manager.see({ path: '.source-text', text: 'Nobody could say how long' });
    await manager.keys('j');
    await inHand(manager, SECOND);
    await manager.keys('k');
    await inHand(manager, FIRST);
    await manager.keys('a');
    await inHand(manager, SECOND);
    await manager.see({ path: '[role=status]', text: 'Accepted. 2 left.' });
    await manager.keys('x');
    await inHand(manager, THIRD);
    expect(await states(manager)).toEqual({ [FIRST]: 'accepted', [SECOND]: 'rejected', [THIRD]: 'to-review' });
    await manager.keys('u');
    await inHand(manager, SECOND);
    await manager.keys('u');
    await inHand(manager, FIRST);
    expect(new Set(Object.values(await states(manager)))).toEqual(new Set(['to-review']));

    await manager.keys('e');
    await manager.see('.rewrite textarea');
    await manager.evaluate(() => {
      const box = document.querySelector('.rewrite textarea') as HTMLTextAreaElement;
      box.value = 'Lund counted 312 ships in May 2025.';
      box.dispatchEvent(new InputEvent('input', { bubbles: true }));
    });
    await manager.pressByScript({ path: '.rewrite button', text: 'Save' });
    await inHand(manager, 'Lund counted 312 ships in May 2025.');
    await manager.see({ path: '.in-hand', text: `In the source: “${FIRST}”` });
    await manager.seeNone('.rewrite');
    await manager.keys('j', 'm');
    await inHand(manager, `${SECOND} ${THIRD}`);
    await manager.keys('u');
    await manager.see({ path: '.review-left', text: '3 claims to review' });
    await manager.keys('s');
    await manager.evaluate((text) => {
      const box = document.querySelector('.rewrite textarea') as HTMLTextAreaElement;
      box.value = text;
      box.dispatchEvent(new InputEvent('input', { bubbles: true }));
    }, 'Brightmoor paid $40 million for pier 7.\nBrightmoor bought pier 7 in March 2021.');
    await manager.pressByScript({ path: '.rewrite button', text: 'Save' });
    await manager.see({ path: '.review-left', text: '4 claims to review' });

    await manager.pressByScript({ path: 'button', text: 'Accept all 4 of this source' });
    await manager.see({ path: '.empty', text: 'Nothing to review' });
    expect(new Set(Object.values(await states(manager)))).toEqual(new Set(['accepted']));
  });
});
