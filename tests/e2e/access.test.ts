import { expect, it } from 'vitest';
import { complaints } from './support/axe';
import { articlePage, BADGES, OPEN_CARD } from './support/pages';
import { scenarios } from './support/scenarios';

scenarios('accessibility', (stage) => {
  for (const theme of ['light', 'dark'] as const) {
    const style =
      theme === 'dark' ? '<style>html, body { background: #121212; color: #eee } a { color: #9cf }</style>' : '';

    it(`badges and card, ${theme}`, async () => {
      stage.site.pages.set('/article', articlePage({ head: style }));
      const tab = await stage.browser.open(`${stage.site.url}/article`);
      await stage.browser.setTheme(tab, theme);
      await tab.see(BADGES);
      expect(await complaints(tab, 'article')).toEqual([]);
      for (const relation of ['corroborates', 'conflicts']) {
        await tab.press(`second-source-badge >>> button.${relation}`);
        await tab.see(OPEN_CARD);
        expect(await complaints(tab, 'second-source-card')).toEqual([]);
        await tab.keys('Escape');
      }
    });

    it(`popup, ${theme}: this page, import, corpus, about`, async () => {
      stage.site.pages.set('/article', articlePage());
      const tab = await stage.browser.open(`${stage.site.url}/article`);
      await tab.see(BADGES);
      const popup = await stage.browser.openPopup(tab);
      await stage.browser.setTheme(popup, theme);
      await popup.see('.finding');
      expect(await complaints(popup, 'body')).toEqual([]);
      await popup.pressByScript({ path: 'button', text: 'Import this article' });
      await popup.see('.import .groups');
      expect(await complaints(popup, 'body')).toEqual([]);
      for (const name of ['Corpus', 'About']) {
        await popup.pressByScript({ path: '[role=tab]', text: name });
        await new Promise((resolve) => setTimeout(resolve, 300));
        expect(await complaints(popup, 'body')).toEqual([]);
      }
    });
  }
});
