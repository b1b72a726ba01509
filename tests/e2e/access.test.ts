import { afterEach, expect, it } from 'vitest';
import { complaints } from './support/axe';
import { goTo, openManager, type } from './support/library';
import { articlePage, BADGES, OPEN_CARD } from './support/pages';
import { type Stage, scenarios } from './support/scenarios';
import type { Tab } from './support/tab';

/** Everything a reader can look at, with axe, as it is shown in the light, in the dark and in forced colours. */
const LOOKS = ['light', 'dark', 'forced-colours'] as const;
/** Many views, each looked at thrice. */
const LONG_MS = 60_000;
type Look = (typeof LOOKS)[number];

const DARK_PAGE = '<style>html, body { background: #121212; color: #eee } a { color: #9cf }</style>';
const TEXT = `Harbour reopens

The port of Lund counted 312 ships in May 2025, the authority said on Monday. Nobody could say how long it lasts.

Brightmoor paid $40 million for pier 7 in March 2021. The authority employs 215 people at nine piers.`;

async function show({ browser }: Stage, tab: Tab, look: Look): Promise<void> {
  await browser.forceColours(tab, look === 'forced-colours');
  if (look !== 'forced-colours') await browser.setTheme(tab, look);
  await tab.page.bringToFront();
}

/** Chooses files as in the file dialog, by their names. */
const choose = (manager: Tab, files: Record<string, string>) =>
  manager.evaluate((given) => {
    const input = document.querySelector('[data-testid=files]') as HTMLInputElement;
    const list = new DataTransfer();
    for (const [name, content] of Object.entries(given)) list.items.add(new File([content], name));
    input.files = list.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  }, files);

scenarios('accessibility', (stage) => {
  /** Shows a tab in each look and has axe look at a part of it. */
  const fine = async (tab: Tab, name: string, part = 'body') => {
    for (const look of LOOKS) {
      await show(stage, tab, look);
      expect(await complaints(tab, part), `${name}, ${look}`).toEqual([]);
    }
  };
  // The browser's own setting outlives a tab in Firefox.
  afterEach(async () => {
    await stage.browser.forceColours(await stage.browser.open(), false);
  });

  it(
    'manager: empty views, import and review',
    async () => {
      const manager = await stage.browser.openExtensionPage('manager.html#/review');
      for (const view of ['review', 'decisions', 'bin']) {
        await goTo(manager, `#/${view}`);
        await manager.see('.empty');
        await fine(manager, `${view}, empty`);
      }
      await goTo(manager, '#/review');
      await manager.pressByScript('[role=switch]');
      await manager.see('[role=switch][aria-checked=true]');
      await goTo(manager, '#/import');
      await fine(manager, 'import');
      await type(manager, '.paste-text', TEXT);
      await manager.pressByScript({ path: 'button', text: 'Read this' });
      await manager.see('.import-preview');
      await fine(manager, 'import, preview');
      await manager.pressByScript({ path: 'button', text: 'Save with 3 claims' });
      await manager.see({ path: '.toast', text: 'Saved' });
      await choose(manager, { 'list.txt': 'https://a.example/1\nhttps://b.example/2\n' });
      await manager.see({ path: 'h2', text: 'Read 2 pages?' });
      await fine(manager, 'import, addresses');
      await manager.pressByScript({ path: 'button', text: 'Cancel' });
      await choose(manager, { 'one.txt': TEXT.replace('Lund', 'Malmo'), 'empty.html': '' });
      await manager.see({ path: '.job-state', text: 'Finished' });
      await manager.pressByScript({ path: '.job button', text: 'Files' });
      await manager.see({ path: '.job-item-failed', text: 'empty' });
      await fine(manager, 'import, jobs');
      await goTo(manager, '#/review');
      await manager.see('.source-text mark');
      await fine(manager, 'review');
      await manager.pressByScript({ path: '.in-hand button', text: 'Split' });
      await manager.see('.rewrite textarea');
      await fine(manager, 'review, split');
    },
    LONG_MS,
  );

  it('manager: the library, and what can be done in it', async () => {
    const manager = await openManager(stage);
    await manager.see({ path: '.row-title', text: 'What the new ferries cost' });
    await manager.pressByScript({ path: '.filter-bar button', text: 'Filters' });
    await manager.pressByScript('.row-check');
    await manager.see('.selection-on');
    await fine(manager, 'sources, selected');
    await goTo(manager, '#/source/https%3A%2F%2Fthe-quayside-post.example%2Fferries');
    await manager.see('.bearings-conflicts');
    await manager.pressByScript({ path: '.claim-tools button', text: 'Note and tags' });
    await manager.pressByScript({ path: '.claim-tools button', text: 'Edit' });
    await manager.pressByScript({ path: '.panel-head button', text: 'Edit' });
    await manager.see('.claim-detail');
    await fine(manager, 'source, all open');
    await manager.pressByScript({ path: '[data-row="1"] .claim-tools button', text: 'Mute' });
    await manager.see({ path: '.mark', text: 'muted' });
    await manager.pressByScript({ path: '[data-row="1"] .claim-tools button', text: 'Delete' });
    await manager.see({ path: '.toast', text: 'moved to the bin' });
  });

  it(
    'manager: all other views, with what was decided and thrown away',
    async () => {
      const manager = await stage.browser.openExtensionPage('manager.html#/claims');
      const shown = {
        claims: '.row-quote',
        conflicts: '.side-value',
        decisions: '.line',
        topics: '.cards',
        bin: '.line',
      };
      for (const [view, path] of Object.entries({ ...shown, keep: '.keep-part', settings: '.choice' })) {
        await goTo(manager, `#/${view}`);
        await manager.see(path);
        await fine(manager, view);
      }
      await goTo(manager, '#/bin');
      await manager.pressByScript({ path: 'button', text: 'Empty the bin' });
      await manager.see('.note');
      await fine(manager, 'bin, asking');
      await goTo(manager, '#/keep');
      await manager.pressByScript({ path: 'button', text: 'Back up now' });
      await manager.see({ path: '.toast', text: 'Backed up' });
      await manager.pressByScript({ path: '.keep-backup button', text: 'Restore' });
      await manager.see('.keep-preview');
      await fine(manager, 'keep, preview');
    },
    LONG_MS,
  );

  it('popup: this page, import, corpus, about; and it wraps at 320 px', async () => {
    stage.site.pages.set('/article', articlePage());
    const tab = await stage.browser.open(`${stage.site.url}/article`);
    await tab.see(BADGES);
    const popup = await stage.browser.openPopup(tab);
    await popup.see('.finding');
    // What the popup shows is of the page in front: it is asked for before looking brings the popup there.
    await popup.pressByScript({ path: 'button', text: 'Import this article' });
    await popup.see('.import .groups');
    const sideways = () => document.documentElement.scrollWidth - document.documentElement.clientWidth;
    const good = async (name: string) => {
      await popup.page.setViewport({ width: 380, height: 600 });
      await fine(popup, name);
      await popup.page.setViewport({ width: 320, height: 600 });
      expect(await popup.evaluate(sideways), `${name} at 320 px`).toBeLessThanOrEqual(0);
    };
    await good('import');
    await popup.pressByScript('.view-head button');
    await popup.see('.finding');
    await good('this page');
    for (const [name, section] of Object.entries({ Corpus: 'Sources', About: 'Privacy' })) {
      await popup.pressByScript({ path: '[role=tab]', text: name });
      await popup.see({ path: '.section-title', text: section });
      await good(name);
    }
  });

  for (const theme of ['light', 'dark'] as const) {
    it(`badges and card on a ${theme} page`, async () => {
      stage.site.pages.set('/article', articlePage({ head: theme === 'dark' ? DARK_PAGE : '' }));
      const tab = await stage.browser.open(`${stage.site.url}/article`);
      await stage.browser.setTheme(tab, theme);
      await tab.see(BADGES);
      const looks = theme === 'dark' ? [theme] : [theme, 'forced-colours' as const];
      for (const look of looks) {
        await show(stage, tab, look);
        expect(await complaints(tab, 'article'), look).toEqual([]);
        for (const relation of ['corroborates', 'conflicts']) {
          await tab.press(`second-source-badge >>> button.${relation}`);
          await tab.see(OPEN_CARD);
          expect(await complaints(tab, 'second-source-card'), `${relation}, ${look}`).toEqual([]);
          await tab.keys('Escape');
        }
      }
    });
  }
});
