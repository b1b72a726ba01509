import { expect, it } from 'vitest';
import { pause } from './support/badges';
import { AGREED, articlePage, BADGE, BADGES, DISPUTED, OPEN_CARD, UNKNOWN } from './support/pages';
import { scenarios } from './support/scenarios';

const TITLE = 'Yann LeCun leaves Meta';
const TEXT = [`${DISPUTED} ${UNKNOWN}`, `${AGREED} ${UNKNOWN}`, `Yann LeCun was at Meta for years. ${UNKNOWN}`];
const PARAGRAPHS = TEXT.map((text) => `<p>${text}</p>`).join('');
const SVG = 'http://www.w3.org/2000/svg';

/** Documents that hold the article's words and are none, with their media types. */
const NO_ARTICLES: Record<string, { body: string; type?: string }> = {
  'a frameset': { body: `<!doctype html><title>${TITLE}</title><frameset cols="*"><frame src="/empty"></frameset>` },
  'an SVG picture with text': {
    type: 'image/svg+xml',
    body: `<svg xmlns="${SVG}" width="400" height="200"><title>${TITLE}</title>${TEXT.map((text, at) => `<text y="${20 * at + 20}">${text}</text>`).join('')}</svg>`,
  },
  'an XML document': {
    type: 'application/xml',
    body: `<?xml version="1.0"?><story><title>${TITLE}</title>${PARAGRAPHS}</story>`,
  },
  'a script': { type: 'text/javascript', body: TEXT.map((text) => `// ${text}`).join('\n') },
  'a JSON file': { type: 'application/json', body: JSON.stringify({ title: TITLE, text: TEXT }) },
  'a document without a word': { body: '' },
};

scenarios('documents of every kind', (stage) => {
  const open = (body: string, type = 'text/html', headers: Record<string, string> = {}) => {
    stage.site.pages.set('/empty', '<!doctype html><title>Nothing</title>');
    stage.site.pages.set('/page', { body, type: `${type}; charset=utf-8`, headers });
    return stage.browser.open(`${stage.site.url}/page`);
  };

  it('badges a sandboxed document, where the page itself may run nothing', async () => {
    const html = articlePage({ paragraphs: TEXT, witness: false });
    const tab = await open(html, 'text/html', { 'content-security-policy': 'sandbox' });
    await tab.press(BADGES);
    await tab.see(OPEN_CARD);
    const popup = await stage.browser.openPopup(tab);
    await popup.see('.summary-line');
    await stage.browser.takeProblems(); // that the page's JSON-LD and our question are scripts that it may not run
  });

  it('badges an article in a page whose body was taken out and put back by its script', async () => {
    const script = `<script>addEventListener('DOMContentLoaded', () => {
      const { body } = document;
      body.remove();
      setTimeout(() => document.documentElement.append(body), 300);
    });</script>`;
    const tab = await open(articlePage({ paragraphs: TEXT, head: script }));
    await tab.see({ path: BADGES });
  });

  it('badges an article that the page writes with document.write after loading', async () => {
    const html = articlePage({ paragraphs: TEXT, witness: false });
    const tab = await open(articlePage({ title: 'Ferries', paragraphs: [UNKNOWN], witness: false }));
    await tab.evaluate((text) => {
      document.open();
      document.write(text);
      document.close();
    }, html);
    await tab.see({ path: BADGES });
  });

  it('badges an article that is a text file', async () => {
    const tab = await open([TITLE, ...TEXT].join('\n\n'), 'text/plain');
    await tab.press(BADGES);
    await tab.see(OPEN_CARD);
  });

  for (const [what, { body, type }] of Object.entries(NO_ARTICLES))
    it(`leaves ${what} as it is`, async () => {
      const tab = await open(body, type);
      const before = await tab.evaluate(() => new XMLSerializer().serializeToString(document));
      await pause(1_200);
      expect(await tab.evaluate(() => new XMLSerializer().serializeToString(document))).toBe(before);
      expect(await tab.evaluate((tag) => document.getElementsByTagName(tag).length, BADGE)).toBe(0);
      await stage.browser.takeProblems(); // what the browser itself says of such a document
    });

  it('leaves frames alone, of its own site and made by script, and badges the article around them', async () => {
    const inner = articlePage({ paragraphs: TEXT, witness: false });
    stage.site.pages.set('/inner', inner);
    const frames = `<iframe src="/inner" title="one"></iframe><iframe id="blank" title="two"></iframe>
      <iframe sandbox srcdoc="${inner.replaceAll('"', '&quot;')}" title="three"></iframe>
      <object data="/inner" type="text/html" width="300" height="200"></object>`;
    const tab = await open(articlePage({ paragraphs: TEXT }).replace('</article>', `${frames}</article>`));
    await tab.evaluate((html) => {
      const { contentDocument } = document.querySelector('#blank') as HTMLIFrameElement;
      contentDocument?.write(html);
      contentDocument?.close();
    }, inner);
    await tab.see({ path: BADGES });
    await pause(1_000);
    const inFrames = await tab.evaluate(() =>
      [...document.querySelectorAll<HTMLIFrameElement | HTMLObjectElement>('iframe, object')].map((frame) => {
        const inside = frame.contentDocument;
        return inside ? inside.querySelectorAll('second-source-badge, second-source-card').length : 'out of reach';
      }),
    );
    expect(inFrames).toEqual([0, 0, 'out of reach', 0]);
    await stage.browser.takeProblems(); // that the sandboxed frame may run no scripts
  });
});
