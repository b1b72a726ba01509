import { expect, it } from 'vitest';
import { AGREED, articlePage, BADGE, BADGES, DISPUTED, OPEN_CARD, UNKNOWN } from './support/pages';
import { scenarios } from './support/scenarios';

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Each would set `owned` if anything of ours took it for markup. */
const INJECTIONS = [
  '<img src="/x" onerror="owned = true">',
  '<script>owned = true</script>',
  '"><svg onload="owned = true">',
];
const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

scenarios('hostile and broken pages', (stage) => {
  const open = (html: string, headers: Record<string, string> = {}) => {
    stage.site.pages.set('/page', { body: html, headers });
    return stage.browser.open(`${stage.site.url}/page`);
  };

  it('takes nothing in a title, a quote or a publisher for markup', async () => {
    const nasty = INJECTIONS.join(' ');
    const html = articlePage({
      title: `LeCun and Meta ${escaped(nasty)}`,
      head: `<meta property="og:site_name" content="${escaped(`Post ${nasty}`)}"><!-- ld+json: none -->`,
      paragraphs: [
        `LeCun ${escaped(nasty)} joined Meta in 2013. ${AGREED}`,
        `“${escaped(nasty)}”, he said. ${DISPUTED}`,
      ],
    });
    const tab = await open(html);
    await tab.press(BADGES);
    await tab.see(OPEN_CARD);
    await tab.keys('Escape');
    const popup = await stage.browser.openPopup(tab);
    await popup.pressByScript({ path: 'button', text: 'Import this article' });
    await popup.pressByScript({ path: 'button', text: 'Save to corpus' });
    await popup.see({ path: 'body', text: 'Saved' });
    const owned = () => 'owned' in globalThis || document.querySelector('img, svg[onload]') !== null;
    expect(await tab.evaluate(owned)).toBe(false);
    expect(await popup.evaluate(() => 'owned' in globalThis || document.querySelector('img') !== null)).toBe(false);

    // The saved article as evidence on another site's page.
    stage.site.pages.set('/other', articlePage({ publisher: 'The Pier Bulletin' }));
    const other = await stage.browser.open(`${stage.site.url}/other`);
    await other.press(BADGES);
    await other.see(OPEN_CARD);
    expect(await other.evaluate(owned)).toBe(false);
    expect(stage.site.hits).toEqual(['/page', '/other']);
  });

  it('keeps its shape under rules for everything', async () => {
    const style = `<style>* { display: block !important; position: static !important; font-size: 40px !important;
      width: 100% !important; padding: 30px !important; visibility: visible !important; color: red !important }
      button { transform: rotate(45deg) } </style>`;
    const tab = await open(articlePage({ head: style }));
    await tab.see(BADGES);
    const hosts = await tab.all(BADGE);
    for (const host of hosts) expect(host.height).toBeLessThan(60);
    const [badge] = await tab.all(BADGES);
    expect(badge?.width).toBeLessThan(400);
    await tab.press(BADGES);
    const card = await tab.see(OPEN_CARD);
    expect(card.width).toBeLessThan(600);
  });

  it('works under a policy that allows nothing', async () => {
    const policy =
      "default-src 'none'; img-src 'self'; script-src 'none'; style-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'";
    const head = '<meta property="og:site_name" content="The Quayside Post"><!-- no ld+json -->';
    const tab = await open(articlePage({ witness: false, head }), { 'content-security-policy': policy });
    await tab.press(BADGES);
    const card = await tab.see(OPEN_CARD);
    // Styled, in spite of style-src.
    expect(card.width).toBeGreaterThan(200);
    expect(card.width).toBeLessThan(600);
  });

  it('stays at work on 5,000 paragraphs', async () => {
    const paragraphs = Array.from({ length: 5_000 }, (_, at) => `Ferry number ${at} ran on time. ${UNKNOWN}`);
    paragraphs[0] = DISPUTED;
    paragraphs[4_999] = AGREED;
    const tab = await open(articlePage({ paragraphs }));
    await tab.see({ path: BADGES });
    const names = (await tab.all(BADGES)).map(({ name }) => name ?? '');
    expect(names.some((name) => name.includes(DISPUTED))).toBe(true);
    expect(names.some((name) => name.includes(AGREED))).toBe(true);
  });

  it('says that there is no article where there is none', async () => {
    const tab = await open(articlePage({ body: '<main></main>' }));
    await pause(1_000);
    expect(await tab.all(BADGE)).toEqual([]);
    const popup = await stage.browser.openPopup(tab);
    await popup.see({ path: 'body', text: 'No article found on this page' });
  });

  for (const [what, head] of Object.entries({
    'broken JSON-LD': '<script type="application/ld+json">{"@type": "NewsArticle", "headline": </script>',
    'JSON-LD of other shapes':
      '<script type="application/ld+json">[null, 3, {"@graph": "no", "@type": ["NewsArticle", 7], "author": 5, "publisher": [[]]}]</script>',
    'a date that is none':
      '<script type="application/ld+json">{"@type": "NewsArticle", "datePublished": "the day after tomorrow"}</script>',
  }))
    it(`is not put off by ${what}`, async () => {
      const tab = await open(articlePage({ head }));
      await tab.see({ path: BADGES });
      expect((await tab.all(BADGES)).some(({ name }) => name?.includes(AGREED))).toBe(true);
    });

  it('suits itself to a dark page', async () => {
    const tab = await open(articlePage({ head: '<style>html, body { background: #111; color: #eee }</style>' }));
    await tab.see(BADGES);
    const themes = await tab.evaluate(() =>
      [...document.querySelectorAll('second-source-badge')].map(
        (host) => host.shadowRoot?.querySelector<HTMLElement>('.ss-root')?.dataset.theme,
      ),
    );
    expect(new Set(themes)).toEqual(new Set(['dark']));
  });

  it('does not fight a page that throws foreign elements out', async () => {
    const script = `<script>
      addEventListener('DOMContentLoaded', () => {
        globalThis.thrownOut = 0;
        new MutationObserver((records) => {
          for (const { addedNodes } of records) for (const node of addedNodes)
            if (node.localName?.startsWith('second-source')) { node.remove(); globalThis.thrownOut++; }
        }).observe(document, { subtree: true, childList: true });
      });
    </script>`;
    const tab = await open(articlePage({ head: script }));
    const thrownOut = () => (globalThis as unknown as { thrownOut: number }).thrownOut;
    const perRound = await tab.until(thrownOut, undefined, 'a badge that was thrown out');
    await pause(5_000);
    // It tries again a few times, ever more rarely.
    expect(await tab.evaluate(thrownOut)).toBeLessThanOrEqual(7 * (perRound + 3));
    expect(await tab.all(BADGE)).toEqual([]);
  });
});
