import { expect, it } from 'vitest';
import { AGREED, articlePage, BADGE, BADGES, UNKNOWN } from './support/pages';
import { scenarios } from './support/scenarios';

const HEADLINE = '<h1>Yann LeCun leaves Meta</h1>';
const FILL = `<p>Yann LeCun was at Meta. ${UNKNOWN} The ferries had been late for weeks, and nobody knew why.</p>`;

/** The one sentence that sources repeat, in every kind of markup that news pages use. */
const KINDS: Record<string, string> = {
  'a paragraph': `<article>${HEADLINE}${FILL}<p>${AGREED}</p></article>`,
  'text split over inline tags': `<article>${HEADLINE}${FILL}<p>Meta <b>invested</b> <a href="#a"><i>$14.3</i> billion</a> in <span>Scale</span> AI.</p></article>`,
  'lines parted by <br>': `<article>${HEADLINE}${FILL}<div>${UNKNOWN}<br><br>${AGREED}<br><br>It was June.</div></article>`,
  'a list': `<article>${HEADLINE}${FILL}<ul><li>${UNKNOWN}</li><li>${AGREED}</li></ul></article>`,
  'a quotation': `<article>${HEADLINE}${FILL}<blockquote>${AGREED}</blockquote></article>`,
  'a caption': `<article>${HEADLINE}${FILL}<figure><figcaption>${AGREED}</figcaption></figure></article>`,
  'a table layout': `<table><tr><td>${HEADLINE}${FILL}${FILL}<p>${AGREED}</p></td><td>Menu</td></tr></table>`,
  'a live blog': `<main>${HEADLINE}<article><time datetime="2026-01-12T09:00Z">09:00</time>${FILL}</article><article><time datetime="2026-01-12T10:00Z">10:00</time><p>${UNKNOWN}</p><p>${AGREED}</p><p>${UNKNOWN}</p></article></main>`,
  'bare divs': `<div id="story">${HEADLINE}<div>${UNKNOWN} Yann LeCun was at Meta for years.</div><div>${AGREED}</div><div>${UNKNOWN}</div></div>`,
};

/** What stands around an article and is not it. */
const FURNITURE = `<nav><p>${AGREED}</p></nav>
  <aside class="related"><h2>Related</h2><p><a href="#r">${AGREED}</a></p></aside>
  <div class="newsletter"><p>Sign up for our newsletter. ${AGREED}</p></div>
  <section id="comments" class="comments"><h2>Comments</h2><p>${AGREED}</p></section>
  <div class="cookie-banner" role="dialog"><p>We use cookies. ${AGREED}</p></div>`;

scenarios('markup of news pages', (stage) => {
  for (const [kind, body] of Object.entries(KINDS))
    it(`puts a badge behind the sentence in ${kind}`, async () => {
      stage.site.pages.set('/page', articlePage({ body }));
      const tab = await stage.browser.open(`${stage.site.url}/page`);
      await tab.see(BADGES);
      const badges = (await tab.all(BADGES)).filter(({ name }) => name?.includes(AGREED.slice(0, 30)));
      expect(badges.map(({ name }) => name?.replace(/:.*/, ''))).toEqual([
        expect.stringMatching(/^corroborated by \d/),
      ]);
      const before = await tab.evaluate(() => {
        const text = (node: Node): string => node.textContent ?? '';
        return [...document.querySelectorAll('second-source-badge')].map((host) => {
          const range = document.createRange();
          range.setStart(document.body, 0);
          range.setEndBefore(host);
          return text(range.cloneContents()).replace(/\s+/g, ' ').trim().slice(-40);
        });
      });
      expect(before.some((text) => AGREED.endsWith(text.slice(-20)))).toBe(true);
    });

  it('puts none outside the article', async () => {
    const body = `${FURNITURE}<article>${HEADLINE}${FILL}<p>${AGREED}</p>${FILL}</article>${FURNITURE}`;
    stage.site.pages.set('/page', articlePage({ body }));
    const tab = await stage.browser.open(`${stage.site.url}/page`);
    await tab.see(BADGES);
    const outside = await tab.evaluate(
      (path) => [...document.querySelectorAll(path)].filter((host) => host.closest('article') === null).length,
      BADGE,
    );
    expect(outside).toBe(0);
  });
});
