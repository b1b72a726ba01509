import { afterEach, expect, it } from 'vitest';
import { complaints } from './support/axe';
import { goTo, openManager, type } from './support/library';
import { articlePage, BADGES, OPEN_CARD } from './support/pages';
import { type Stage, scenarios } from './support/scenarios';
import type { Tab } from './support/tab';

/** Everything a reader can look at, with axe, as it is shown in the light, in the dark and in forced colours. */
const LOOKS = ['light', 'dark', 'forced-colours'] as const;
type Look = (typeof LOOKS)[number];

const DARK_PAGE = '<style>html, body { background: #121212; color: #eee } a { color: #9cf }</style>';
const TEXT = `Harbour reopens

The port of Lund counted 312 ships in May 2025, the authority said on Monday. Nobody could say how long it lasts.

Brightmoor paid $40 million for pier 7 in March 2021. The authority employs 215 people at nine piers.`;

async function show(stage: Stage, tab: Tab, look: Look): Promise<void> {
  if (look === 'forced-colours') await stage.browser.setMode(tab, look, await stage.browser.openExtensionPage('manager.html'));
  else await stage.browser.setTheme(tab, look);
  await tab.page.bringToFront();
}

const choose = (manager: Tab, name: string, content: string) =>
  manager.evaluate(
    ([called, text]) => {
      const input = document.querySelector('[data-testid=files]') as HTMLInputElement;
      const list = new DataTransfer();
      list.items.add(new File([text as string], called as string));
      list.items.add(new File([(text as string).replaceAll('Lund', 'Kalmar')], `second-${called}`));
      if (called === 'list.txt') list.items.remove(1);
      input.files = list.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    },
    [name, content],
  );

scenarios('accessibility', (stage) => {
  // The browser's own setting outlives a tab in Firefox.
  afterEach(async () => {
    const page = await stage.browser.openExtensionPage('manager.html');
    await stage.browser.setMode(page, null, page);
  });

  for (const look of LOOKS) {
    it(`badges and card, ${look}`, async () => {
      stage.site.pages.set('/article', articlePage({ head: look === 'dark' ? DARK_PAGE : '' }));
      const tab = await stage.browser.open(`${stage.site.url}/article`);
      await show(stage, tab, look);
      await tab.see(BADGES);
      expect(await complaints(tab, 'article')).toEqual([]);
      for (const relation of ['corroborates', 'conflicts']) {
        await tab.press(`second-source-badge >>> button.${relation}`);
        await tab.see(OPEN_CARD);
        expect(await complaints(tab, 'second-source-card')).toEqual([]);
        await tab.keys('Escape');
      }
    });

    it(`popup: this page, import, corpus, about, ${look}; wraps at 320 px`, async () => {
      stage.site.pages.set('/article', articlePage());
      const tab = await stage.browser.open(`${stage.site.url}/article`);
      await tab.see(BADGES);
      const popup = await stage.browser.openPopup(tab);
      await popup.see('.finding');
      const fine = async (name: string) => {
        await popup.page.setViewport({ width: 380, height: 600 });
        expect(await complaints(popup, 'body'), name).toEqual([]);
        await popup.page.setViewport({ width: 320, height: 600 });
        const sideways = () => document.documentElement.scrollWidth - document.documentElement.clientWidth;
        expect(await popup.evaluate(sideways), `${name} at 320 px`).toBeLessThanOrEqual(0);
      };
      // What the popup shows is of the article in front: it is asked for before the look, which brings the popup there.
      await popup.pressByScript({ path: 'button', text: 'Import this article' });
      await popup.see('.import .groups');
      await show(stage, popup, look);
      await fine('import');
      await popup.pressByScript('.view-head button');
      await popup.see('.finding');
      await fine('this page');
      for (const name of ['Corpus', 'About']) {
        await popup.pressByScript({ path: '[role=tab]', text: name });
        await popup.see({ path: '[role=tabpanel]:not([hidden]) .section-title', text: name === 'About' ? 'Privacy' : 'Sources' });
        await fine(name);
      }
    });

    it(`manager: every view, empty and filled, and what opens in it, ${look}`, async () => {
      const manager = await stage.browser.openExtensionPage('manager.html#/review');
      await show(stage, manager, look);
      const fine = async (name: string) => expect(await complaints(manager, 'body'), name).toEqual([]);
      for (const view of ['review', 'decisions', 'bin', 'conflicts']) {
        await goTo(manager, `#/${view}`);
        await manager.see(view === 'conflicts' ? '.view-lead' : '.empty');
        await fine(`${view}, empty`);
      }
      await goTo(manager, '#/review');
      await manager.pressByScript('[role=switch]');
      await manager.see('[role=switch][aria-checked=true]');
      await goTo(manager, '#/import');
      await fine('import');
      await type(manager, '.paste-text', TEXT);
      await manager.pressByScript({ path: 'button', text: 'Read this' });
      await manager.see('.import-preview');
      await fine('import, preview');
      await manager.pressByScript({ path: 'button', text: 'Save with 3 claims' });
      await manager.see({ path: '.toast', text: 'Saved' });
      await choose(manager, 'list.txt', 'https://a.example/1\nhttps://b.example/2\n');
      await manager.see({ path: 'h2', text: 'Read 2 pages?' });
      await fine('import, addresses');
      await manager.pressByScript({ path: 'button', text: 'Cancel' });
      await choose(manager, 'one.txt', TEXT.replace('Lund', 'Malmo'));
      await manager.see({ path: '.job-state', text: 'Finished' });
      await manager.pressByScript({ path: '.job button', text: 'Files' });
      await manager.see('.job-item');
      await fine('import, jobs');
      await goTo(manager, '#/review');
      await manager.see('.source-text mark');
      await fine('review');
      await manager.pressByScript({ path: '.in-hand button', text: 'Split' });
      await manager.see('.rewrite textarea');
      await fine('review, split');
      await manager.close();

      const library = await openManager(stage);
      await show(stage, library, look);
      const good = async (name: string) => expect(await complaints(library, 'body'), name).toEqual([]);
      await library.see('.row-title');
      await library.pressByScript({ path: '.filter-bar button', text: 'Filters' });
      await library.pressByScript('.row-check');
      await library.see('.selection-on');
      await good('sources, selected');
      const source = await library.evaluate(
        () =>
          [...document.querySelectorAll('.row-title')]
            .find((link) => link.textContent?.includes('What the new ferries cost'))
            ?.getAttribute('href') ?? '',
      );
      await goTo(library, source);
      await library.see('.bearings-conflicts');
      await library.pressByScript({ path: '.claim-tools button', text: 'Note and tags' });
      await library.pressByScript({ path: '.claim-tools button', text: 'Edit' });
      await library.pressByScript({ path: '.panel-head button', text: 'Edit' });
      await library.see('.claim-detail');
      await good('source, all open');
      await library.pressByScript({ path: '.claim-tools button', text: 'Mute' });
      await library.see({ path: '.mark', text: 'muted' });
      await library.pressByScript({ path: '[data-row="1"] .claim-tools button', text: 'Delete' });
      await library.see({ path: '.toast', text: 'moved to the bin' });
      for (const view of ['claims', 'conflicts', 'decisions', 'topics', 'keep', 'bin', 'settings']) {
        await goTo(library, `#/${view}`);
        if (view === 'claims') await library.see('.row-quote');
        if (view === 'conflicts') await library.see('.side-value');
        await good(view);
      }
      await goTo(library, '#/bin');
      await library.pressByScript({ path: 'button', text: 'Empty the bin' });
      await library.see('.note');
      await good('bin, asking');
      await goTo(library, '#/keep');
      await library.pressByScript({ path: 'button', text: 'Back up now' });
      await library.pressByScript({ path: '.keep-backup button', text: 'Restore' });
      await library.see('.keep-preview');
      await good('keep, preview');
    });
  }
});
