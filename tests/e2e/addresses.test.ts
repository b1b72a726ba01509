import { expect, it } from 'vitest';
import { countBadges, expectBadges, pause } from './support/badges';
import { AGREED, articlePage, BADGE, BADGES, DISPUTED, UNKNOWN } from './support/pages';
import { scenarios } from './support/scenarios';
import type { Tab } from './support/tab';

/** What a site with a router of its own does: it draws the page that belongs to the address, a little after it changed. */
const ROUTER = `<script>
  addEventListener('DOMContentLoaded', () => {
    const first = { title: document.title, html: document.querySelector('article').innerHTML };
    const draw = () => setTimeout(() => {
      const other = location.pathname !== '/article';
      document.title = other ? 'Harbour ferries run on time again' : first.title;
      document.querySelector('article').innerHTML = other
        ? '<h1>Harbour ferries run on time again</h1><p>${UNKNOWN} ${UNKNOWN}</p>' : first.html;
    }, 60);
    globalThis.go = (path) => { history.pushState(null, '', path); draw(); };
    addEventListener('popstate', draw);
  });
</script>`;

scenarios('pages that change their address', (stage) => {
  const open = async (head = ''): Promise<{ tab: Tab; count: number }> => {
    const paragraphs = [`${DISPUTED} ${UNKNOWN}`, AGREED];
    // no JSON-LD: a router would have to draw it, too
    stage.site.pages.set('/article', articlePage({ paragraphs, head: `${head}<!-- ld+json: none -->` }));
    const tab = await stage.browser.open(`${stage.site.url}/article`);
    await tab.see({ path: BADGES });
    await pause(400);
    return { tab, count: await countBadges(tab) };
  };
  const sameElements = (tab: Tab) =>
    tab.evaluate((tag) => {
      const now = [...document.querySelectorAll(tag)];
      const known = globalThis as unknown as { hosts?: Element[] };
      const same = known.hosts?.every((host, at) => host === now[at]) ?? true;
      known.hosts = now;
      return same;
    }, BADGE);

  it('stay as they are where only the part behind # changes, or the query is tidied', async () => {
    const { tab, count } = await open();
    await sameElements(tab);
    for (const change of ['#comments', '#', '?utm_source=letter#top', '?'])
      await tab.evaluate((to) => {
        if (to.startsWith('#')) location.hash = to;
        else history.replaceState(null, '', to);
      }, change);
    await pause(1_200);
    await expectBadges(tab, count);
    expect(await sameElements(tab)).toBe(true);
  });

  it('go and come with each step, back and forward, and are never doubled', async () => {
    const { tab, count } = await open(ROUTER);
    const go = (path: string) =>
      tab.evaluate((to) => (globalThis as unknown as { go: (path: string) => void }).go(to), path);
    const step = (by: number) => tab.evaluate((far) => history.go(far), by);
    await go('/ferries');
    await tab.seeNone(BADGE);
    await step(-1);
    await expectBadges(tab, count);
    await step(1);
    await tab.seeNone(BADGE);
    await step(-1);
    await expectBadges(tab, count);
    // faster than anybody reads: what stands in the end counts
    await go('/ferries');
    await step(-1);
    await pause(2_500);
    await expectBadges(tab, count);
  });

  it('are one set after the browser itself has gone back and forward again and again', async () => {
    const { tab, count } = await open();
    stage.site.pages.set('/other', articlePage({ paragraphs: [AGREED, UNKNOWN] }));
    await tab.goto(`${stage.site.url}/other`);
    await tab.see({ path: BADGES });
    for (let round = 0; round < 2; round++) {
      await tab.page.goBack();
      await expectBadges(tab, count);
      await tab.page.goForward();
      await tab.until(() => location.pathname === '/other', undefined, 'the other page');
      await tab.see({ path: BADGES });
    }
  });
});
