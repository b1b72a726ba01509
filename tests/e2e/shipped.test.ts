import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { BADGE } from './support/pages';
import { scenarios } from './support/scenarios';

scenarios(
  'the build as shipped',
  (stage) => {
    const open = async () => {
      stage.site.pages.set('/article', await readFile('sample/article.html', 'utf8'));
      const tab = await stage.browser.open(`${stage.site.url}/article`);
      await tab.see(BADGE);
      return tab;
    };

    it('badges the sample article, and the page cannot look into them', async () => {
      const tab = await open();
      const seen = await tab.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('second-source-badge')].map((host) => ({
          root: host.shadowRoot,
          text: host.textContent,
          attributes: host.getAttributeNames().filter((name) => name !== 'style'),
        })),
      );
      expect(seen.length).toBeGreaterThan(5);
      for (const one of seen) expect(one).toEqual({ root: null, text: '', attributes: [] });
      expect(await tab.evaluate(() => 'secondSourceHandover' in globalThis)).toBe(false);
    });

    it('opens the card for the reader and not for the page', async () => {
      const tab = await open();
      await tab.evaluate(() => {
        const host = document.querySelector<HTMLElement>('second-source-badge');
        host?.click();
        host?.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
      });
      await new Promise((resolve) => setTimeout(resolve, 300));
      expect(await tab.all('second-source-card')).toEqual([]);
      await tab.press(BADGE);
      await tab.see('second-source-card');
      expect(await tab.evaluate(() => document.querySelector('second-source-card')?.shadowRoot)).toBe(null);
    });

    it('tells the popup what it found', async () => {
      const tab = await open();
      const popup = await stage.browser.openPopup(tab);
      await popup.see({ path: '.summary-line', text: 'sentences checked' });
      expect((await popup.all('.finding')).length).toBeGreaterThan(5);
    });
  },
  { flavour: 'shipped' },
);
