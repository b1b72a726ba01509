import { expect, it } from 'vitest';
import { countMessages, messagesSeen } from './support/messages-seen';
import { articlePage, BADGES, OFF_TOPIC } from './support/pages';
import { scenarios } from './support/scenarios';

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Has the browser load the article ahead, as a site does that expects the reader to press a link. */
const AHEAD = `<script type="speculationrules">${JSON.stringify({
  prerender: [{ source: 'list', urls: ['/article'], eagerness: 'immediate' }],
})}</script>`;
/** Tells what the page itself knows of its loading. */
const TELLS = `<script>
  Object.assign(globalThis, { ahead: document.prerendering === true, changesAhead: null });
  document.addEventListener('prerenderingchange', () => { globalThis.changesAhead = globalThis.witness.changes; });
</script>`;

declare global {
  var ahead: boolean;
  var changesAhead: number | null;
}

scenarios('pages loaded ahead', (stage) => {
  it('cost nothing until they are opened, and get their badges then', async () => {
    const listener = await stage.browser.openExtensionPage('popup.html');
    await listener.evaluate(countMessages);
    stage.site.pages.set('/start', OFF_TOPIC.replace('</head>', `${AHEAD}</head>`));
    stage.site.pages.set('/article', articlePage({ head: TELLS }));
    const tab = await stage.browser.openUnwatched(`${stage.site.url}/start`);
    await pause(1_500);
    // A browser that knows no such rules (Firefox) loads nothing ahead.
    const isAhead = stage.site.hits.includes('/article');
    expect(isAhead).toBe(stage.browser.name === 'chromium');
    expect(await messagesSeen(listener)).toEqual([]);

    await tab.evaluate(() => {
      setTimeout(() => location.assign('/article'));
    });
    await tab.until(() => location.pathname === '/article', undefined, 'the article');
    await stage.browser.watch(tab);
    expect(await tab.evaluate(() => globalThis.ahead)).toBe(isAhead);
    await tab.see(BADGES);
    if (isAhead) expect(await tab.evaluate(() => globalThis.changesAhead)).toBe(0);
    expect(stage.site.hits.filter((path) => path === '/article')).toHaveLength(1);
    const count = (await tab.all(BADGES)).length;
    await pause(700);
    expect((await tab.all(BADGES)).length).toBe(count);
  });
});
