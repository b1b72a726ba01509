import { expect, it } from 'vitest';
import { AGREED, articlePage, BADGE, BADGES, DISPUTED, OFF_TOPIC, UNKNOWN } from './support/pages';
import { scenarios } from './support/scenarios';

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Long enough that reading and checking it take a while. */
const LONG = articlePage({
  paragraphs: [
    DISPUTED,
    AGREED,
    ...Array.from({ length: 1_500 }, (_, at) => `On day ${at} the ferries ran. ${UNKNOWN}`),
  ],
});

scenarios('a worker that dies and pages that go', (stage) => {
  it('wakes the worker for the first page after it slept', async () => {
    stage.site.pages.set('/article', articlePage());
    const warm = await stage.browser.open(`${stage.site.url}/article`);
    await warm.see(BADGES);
    await stage.browser.sleepBackground();
    expect(await stage.browser.backgroundAwake()).toBe(false);
    const tab = await stage.browser.open(`${stage.site.url}/article`);
    await tab.see(BADGES);
  });

  it('still brings badges when the worker is killed again and again while the page is checked', async () => {
    stage.site.pages.set('/long', LONG);
    const tab = await stage.browser.open();
    const going = tab.goto(`${stage.site.url}/long`);
    let killed = 0;
    for (const wait of [150, 150, 200, 250]) {
      await pause(wait);
      if ((await tab.all(BADGE).catch(() => [])).length > 0) break;
      if (!(await stage.browser.backgroundAwake())) continue;
      await stage.browser.sleepBackground();
      killed++;
    }
    await going;
    expect(killed).toBeGreaterThan(0);
    await tab.see({ path: BADGES });
  });

  it('puts nothing on the next page when one is left before its answer comes', async () => {
    stage.site.pages.set('/long', LONG);
    stage.site.pages.set('/ferries', OFF_TOPIC);
    const tab = await stage.browser.open(`${stage.site.url}/long`);
    await tab.goto(`${stage.site.url}/ferries`);
    await pause(2_000);
    expect(await tab.all(BADGE)).toEqual([]);
    expect(await tab.evaluate(() => globalThis.witness.changes)).toBe(0);
  });

  it('follows a site that changes its pages by script', async () => {
    stage.site.pages.set('/one', articlePage());
    const tab = await stage.browser.open(`${stage.site.url}/one`);
    await tab.see({ path: BADGES });
    // To a page about something else …
    await tab.evaluate(() => {
      history.pushState(null, '', '/two');
      document.title = 'Harbour ferries run on time again';
      document.querySelector('script[type="application/ld+json"]')?.remove();
      const article = document.querySelector('article') as HTMLElement;
      article.innerHTML = '<h1>Harbour ferries run on time again</h1><p>The ferries ran on time.</p>';
    });
    await tab.seeNone(BADGE);
    await pause(500);
    expect(await tab.all(BADGE)).toEqual([]);
    // … and on to another article.
    await tab.evaluate(
      (text) => {
        history.pushState(null, '', '/three');
        document.title = 'Meta and Scale AI';
        const article = document.querySelector('article') as HTMLElement;
        article.innerHTML = `<h1>Yann LeCun, Meta and Scale AI</h1><p>${text.join('</p><p>')}</p>`;
      },
      [AGREED, 'Yann LeCun was at Meta.', ...Array(4).fill(UNKNOWN)],
    );
    await tab.see({ path: BADGES });
    expect((await tab.all(BADGES)).some(({ name }) => name?.includes(AGREED))).toBe(true);
  });

  it("leaves before the answer by script: the old page's badges do not come", async () => {
    stage.site.pages.set('/long', LONG);
    const tab = await stage.browser.open(`${stage.site.url}/long`);
    await tab.evaluate(() => {
      history.pushState(null, '', '/two');
      document.title = 'Harbour ferries run on time again';
      document.querySelector('script[type="application/ld+json"]')?.remove();
      (document.querySelector('article') as HTMLElement).innerHTML = '<h1>Ferries</h1><p>The ferries ran on time.</p>';
    });
    await pause(2_000);
    expect(await tab.all(BADGE)).toEqual([]);
  });

  it('finds its places again when the site draws the article anew', async () => {
    stage.site.pages.set('/article', articlePage());
    const tab = await stage.browser.open(`${stage.site.url}/article`);
    await tab.see({ path: BADGES });
    const names = (await tab.all(BADGES)).map(({ name }) => name).sort();
    await tab.evaluate(() => {
      const article = document.querySelector('article') as HTMLElement;
      const fresh = article.cloneNode(true) as HTMLElement;
      for (const ours of fresh.querySelectorAll('second-source-badge')) ours.remove();
      article.replaceWith(fresh);
    });
    await tab.until(
      (count) =>
        [...document.querySelectorAll('second-source-badge')].reduce(
          (sum, host) => sum + (host.shadowRoot?.querySelectorAll('button').length ?? 0),
          0,
        ) === count,
      names.length,
      'as many badges as before',
    );
    expect((await tab.all(BADGES)).map(({ name }) => name).sort()).toEqual(names);
  });

  it('comes back from the back/forward cache with one set of badges', async () => {
    stage.site.pages.set('/article', articlePage());
    stage.site.pages.set('/ferries', OFF_TOPIC);
    const tab = await stage.browser.open(`${stage.site.url}/article`);
    await tab.see({ path: BADGES });
    const count = (await tab.all(BADGES)).length;
    await tab.goto(`${stage.site.url}/ferries`);
    await tab.page.goBack();
    await tab.see({ path: BADGES });
    await pause(1_000);
    expect((await tab.all(BADGES)).length).toBe(count);
  });
});
