import { expect, it } from 'vitest';
import { goTo, openManager, type } from './support/library';
import { articlePage } from './support/pages';
import { scenarios } from './support/scenarios';

const VIEWS = ['sources', 'claims', 'review', 'conflicts', 'decisions', 'topics', 'import', 'keep', 'bin', 'settings'];
const FERRIES = 'Council buys two electric ferries';

scenarios('manager', (stage) => {
  it('opens from the popup, searches, deletes and takes that back', async () => {
    const popup = await stage.browser.openExtensionPage('popup.html?tab=corpus');
    await popup.see({ path: 'button', text: 'Open the manager' });
    const manager = await openManager(stage);
    await manager.see({ path: '.row-title', text: FERRIES });
    await type(manager, 'input[type=search]', 'Quayside');
    await manager.seeNone({ path: '.row-title', text: FERRIES });
    await manager.see({ path: '.row-title', text: 'What the new ferries cost' });
    await type(manager, 'input[type=search]', 'Pier');
    await manager.see({ path: '.row-title', text: FERRIES });
    await manager.press({ path: '.row-action', text: 'Delete' });
    await manager.see({ path: '.toast', text: 'Moved to the bin' });
    await manager.see({ path: '.empty-title', text: 'No source fits' });
    await manager.press({ path: '.toast button', text: 'Undo' });
    await manager.see({ path: '.row-title', text: FERRIES });
  });

  it('is walked through by keys alone', async () => {
    const manager = await openManager(stage, '#/claims');
    await manager.see('.row-quote');
    await manager.evaluate(() => document.querySelector<HTMLElement>('.virtual-list [tabindex="0"]')?.focus());
    const first = await manager.focus();
    await manager.keys('ArrowDown', 'ArrowDown', 'ArrowUp');
    await manager.until(
      (before) => document.activeElement?.getAttribute('aria-label') !== before,
      first,
      'another row',
    );
    await manager.keys(' ');
    await manager.see({ path: '.selection-count', text: '1 selected' });
    await manager.keys('Home');
    await manager.until(
      (before) => document.activeElement?.getAttribute('aria-label') === before,
      first,
      'the first row',
    );
  });

  it('finds claims in the text of 3 articles, and rejects one for good', async () => {
    const manager = await openManager(stage, '#/claims?text=Norway');
    await manager.see({ path: '.row-quote', text: 'Norway' });
    await manager.press({ path: '.row-actions button', text: 'Reject' });
    await manager.see({ path: '.mark', text: 'rejected' });
    await manager.reload();
    await manager.see({ path: '.mark', text: 'rejected' });
  });

  it('shows who agrees and who does not, on a source’s page and by fact', async () => {
    const manager = await openManager(stage, '#/sources?text=Quayside');
    await manager.press({ path: '.row-title', text: 'What the new ferries cost' });
    await manager.see({ path: '.bearings-conflicts', text: '14 million euros' });
    await goTo(manager, '#/conflicts');
    await manager.see({ path: '.side-value', text: '20 million euros' });
    await manager.see({ path: '.side-value', text: '14 million euros' });
  });

  it('has a publisher and a date put right', async () => {
    const manager = await openManager(stage, '#/sources?text=Lighthouse');
    await manager.press({ path: '.row-title', text: 'Electric ferries' });
    await manager.press({ path: '.panel-head button', text: 'Edit' });
    await type(manager, 'form.fields label:nth-of-type(2) input', 'The Lamp');
    await manager.press({ path: 'form.fields button', text: 'Save' });
    await manager.see({ path: '.facts dd', text: 'The Lamp' });
    await manager.press({ path: '.toast button', text: 'Undo' });
    await manager.see({ path: '.facts dd', text: 'Lighthouse Weekly' });
  });

  it('takes a decision back', async () => {
    const manager = await openManager(stage, '#/sources?text=Quayside');
    await manager.press({ path: '.row-title', text: 'What the new ferries cost' });
    await manager.press({ path: '.claim-tools button', text: 'Mute' });
    await manager.see({ path: '.mark', text: 'muted' });
    await goTo(manager, '#/decisions');
    await manager.press({ path: '.line button', text: 'Take back' });
    await manager.see({ path: '.empty-title', text: 'No decisions yet' });
  });

  it('speaks French when asked, and English again', async () => {
    const manager = await openManager(stage, '#/settings');
    await manager.press('input[value=fr]');
    await manager.see({ path: 'h1', text: 'Réglages' });
    expect(await manager.evaluate(() => document.documentElement.lang)).toBe('fr');
    const popup = await stage.browser.openExtensionPage('popup.html?tab=corpus');
    await popup.see({ path: '[role=tab]', text: 'À propos' });
    stage.site.pages.set('/article', articlePage());
    const article = await stage.browser.open(`${stage.site.url}/article`);
    await article.until(
      () =>
        [...document.querySelectorAll('second-source-badge')].some((host) =>
          host.shadowRoot?.querySelector('[aria-label^="corroboré par"]'),
        ),
      undefined,
      'a badge in French',
    );
    await article.press('second-source-badge >>> button.conflicts');
    // the whole of the card: headings, dates, reasons and what can be done
    await article.see({ path: 'second-source-card >>> .why', text: ' ici, ' });
    await article.see({ path: 'second-source-card >>> .why', text: ' là' });
    await article.see({ path: 'second-source-card >>> button', text: 'Ce n’est pas la même affirmation' });
    await manager.page.bringToFront();
    await manager.press('input[value=en]');
    await manager.see({ path: 'h1', text: 'Settings' });
    await manager.press('input[value=auto]');
  });

  it('scrolls sideways nowhere at 320 px', async () => {
    const manager = await openManager(stage);
    await manager.see('.row-title');
    const source = await manager.evaluate(() => document.querySelector('.row-title')?.getAttribute('href') ?? '');
    await manager.page.setViewport({ width: 320, height: 640 });
    const sideways = () => document.documentElement.scrollWidth - document.documentElement.clientWidth;
    for (const hash of [...VIEWS.map((view) => `#/${view}`), source]) {
      await goTo(manager, hash);
      expect(await manager.evaluate(sideways), hash).toBeLessThanOrEqual(0);
    }
  });

  it('keeps the focus where the work is: after deleting, judging, taking back, and on a new place', async () => {
    const manager = await openManager(stage, '#/claims?publisher=The+Pier+Bulletin');
    await manager.see('.row-quote');
    const within = (path: string) =>
      manager.until((where) => document.activeElement?.closest(where) != null, path, `the focus in ${path}`);
    await manager.evaluate(() => document.querySelector<HTMLElement>('.virtual-list [tabindex="0"]')?.focus());
    await manager.evaluate(() => {
      const button = [...document.querySelectorAll<HTMLElement>('.row-actions button')].find((one) =>
        one.textContent?.includes('Delete'),
      );
      button?.focus();
    });
    const size = () => document.querySelector('.virtual-row')?.getAttribute('aria-setsize') ?? '';
    const before = await manager.evaluate(size);
    await manager.keys('Enter');
    await manager.see({ path: '.toast', text: 'moved to the bin' });
    await manager.until(
      (all) => document.querySelector('.virtual-row')?.getAttribute('aria-setsize') !== all,
      before,
      'one claim fewer',
    );
    await within('.virtual-list');
    await manager.evaluate(() => document.querySelector<HTMLElement>('.row-actions button')?.focus());
    await manager.keys('Enter');
    await manager.see({ path: '.mark', text: 'rejected' });
    await within('.virtual-list');
    await manager.pressByScript({ path: '.row-facts a', text: 'The Pier Bulletin' });
    await manager.see('.claim-tools');
    await within('.source-claims');
    await manager.evaluate(() => document.querySelector<HTMLElement>('.claim-tools button')?.focus());
    await manager.keys('ArrowDown');
    await manager.until(
      () => document.activeElement?.closest('[data-row]')?.getAttribute('data-row') === '1',
      undefined,
      'the second claim',
    );
    await goTo(manager, '#/bin');
    await manager.until(() => document.activeElement?.localName === 'h1', undefined, 'the heading');
    await manager.evaluate(() => document.querySelector<HTMLElement>('.line button')?.focus());
    await manager.keys('Enter');
    await manager.see({ path: '.empty-title', text: 'The bin is empty' });
    await manager.until(() => document.activeElement !== document.body, undefined, 'the focus somewhere');
  });
});
