import { expect, it } from 'vitest';
import { AGREED, articlePage, BADGE, BADGES, DISPUTED, OPEN_CARD } from './support/pages';
import { scenarios } from './support/scenarios';

const CONFLICT = `${BADGE} >>> button.conflicts`;
const IN_CARD = 'second-source-card >>> button';

scenarios('what the reader decides', (stage) => {
  const open = () => {
    stage.site.pages.set('/article', articlePage({ paragraphs: [DISPUTED, AGREED] }));
    return stage.browser.open(`${stage.site.url}/article`);
  };

  it('"Not the same claim" is taken back by undo', async () => {
    const tab = await open();
    await tab.press(CONFLICT);
    await tab.press({ path: IN_CARD, text: 'Not the same claim' });
    await tab.press({ path: IN_CARD, text: 'Undo' });
    await tab.see({ path: IN_CARD, text: 'Not the same claim' });
    await tab.keys('Escape');
    await tab.reload();
    expect((await tab.see(CONFLICT)).name).toContain(DISPUTED);
  });

  it('"Not the same claim" holds on this page, after a reload and on another page', async () => {
    const tab = await open();
    const before = await tab.see(CONFLICT);
    // Every source that conflicts here is told apart, one after the other.
    await tab.press(CONFLICT);
    await tab.see(OPEN_CARD);
    const count = (await tab.all('second-source-card >>> section.conflicts .evidence')).length;
    expect(count).toBeGreaterThan(0);
    for (let done = 0; done < count; done++) {
      await tab.press({ path: 'second-source-card >>> section.conflicts button', text: 'Not the same claim' });
      await tab.until(
        (wanted) =>
          (document.querySelector('second-source-card')?.shadowRoot?.querySelectorAll('[data-undo]').length ?? 0) ===
          wanted,
        done + 1,
        'the decision on the card',
      );
    }
    await tab.keys('Escape');
    await tab.reload();
    await tab.see(`${BADGE} >>> button.corroborates`);
    expect((await tab.all(CONFLICT)).map(({ name }) => name)).not.toContain(before.name);

    stage.site.pages.set('/other', articlePage({ publisher: 'The Pier Bulletin', paragraphs: [AGREED, DISPUTED] }));
    const other = await stage.browser.open(`${stage.site.url}/other`);
    await other.see({ path: BADGES });
    expect((await other.all(CONFLICT)).map(({ name }) => name)).not.toContain(before.name);
  });
});

scenarios('a site switched off', (stage) => {
  /** The page as the parser left it, and as it is now. */
  const versions = () => ({ before: globalThis.witness.before, now: document.documentElement.outerHTML });

  it('loses every trace at once, stays quiet after a reload and comes back by the popup', async () => {
    stage.site.pages.set('/article', articlePage());
    const tab = await stage.browser.open(`${stage.site.url}/article`);
    await tab.press(BADGES);
    await tab.press({ path: IN_CARD, text: 'Hide on this site' });
    await tab.seeNone(BADGE);
    await tab.seeNone('second-source-card');
    const { before, now } = await tab.evaluate(versions);
    expect(now).toBe(before);
    expect(await tab.evaluate(() => document.body.childNodes.length)).toBeGreaterThan(0);
    expect(await tab.evaluate(() => [...CSS.highlights.keys()].length)).toBe(0);

    await tab.reload();
    // Nothing comes: as long as badges usually take, and then some.
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    expect(await tab.all(BADGE)).toEqual([]);
    expect(await tab.evaluate(() => globalThis.witness.changes)).toBe(0);

    const popup = await stage.browser.openPopup(tab);
    await popup.see({ path: 'body', text: 'Switched off for this site' });
    await popup.pressByScript('[role=switch]');
    await popup.see({ path: 'body', text: 'Switched on for 127.0.0.1' });
    await tab.see(BADGES);
  });

  it('is switched off by the popup too, leaving no trace', async () => {
    stage.site.pages.set('/article', articlePage());
    const tab = await stage.browser.open(`${stage.site.url}/article`);
    await tab.see(BADGES);
    const popup = await stage.browser.openPopup(tab);
    await popup.pressByScript('[role=switch]');
    await tab.seeNone(BADGE);
    const { before, now } = await tab.evaluate(versions);
    expect(now).toBe(before);
    // The badges go as soon as the page hears of it; the switch takes the next press when the worker has answered.
    await popup.see({ path: 'body', text: 'Switched off for 127.0.0.1' });
    await popup.see({ path: '[role=switch][aria-checked=false]:not(:disabled)' });
    await popup.pressByScript('[role=switch]');
    await popup.see({ path: 'body', text: 'Switched on for 127.0.0.1' });
    await tab.see(BADGES);
  });
});
