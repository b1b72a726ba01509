import { expect, it } from 'vitest';
import { AGREED, articlePage, BADGE, BADGES, DISPUTED, OPEN_CARD } from './support/pages';
import { scenarios } from './support/scenarios';

scenarios('badges and card', (stage) => {
  const open = async (html = articlePage()) => {
    stage.site.pages.set('/article', html);
    return stage.browser.open(`${stage.site.url}/article`);
  };

  it('marks what sources repeat and what they deny, and nothing else', async () => {
    const tab = await open();
    await tab.see(BADGES);
    const names = (await tab.all(BADGES)).map(({ name }) => name ?? '');
    expect(names.filter((name) => name.includes(AGREED))).toEqual([
      expect.stringMatching(/^corroborated by \d+ sources?: /),
    ]);
    expect(names.filter((name) => name.includes(DISPUTED))).toContainEqual(
      expect.stringMatching(/^conflicts with BizTech Weekly(?: and \d+ more)?: /),
    );
    expect(names.filter((name) => name.includes('harbour'))).toEqual([]);
    expect(names.join()).not.toMatch(/\b(true|false|verified)\b|%/i);
  });

  it('opens a card that says who, when and in what words', async () => {
    const tab = await open();
    await tab.press(`${BADGE} >>> button.conflicts`);
    const { text } = await tab.see(OPEN_CARD);
    expect(text).toContain('BizTech Weekly');
    expect(text).toContain('no date given');
    expect(text).toContain('late 2022');
    expect(text).toContain(DISPUTED);
    const marks = await tab.all('second-source-card >>> mark');
    expect(marks.length).toBeGreaterThanOrEqual(2);
  });

  it('closes on Escape and gives the focus back', async () => {
    const tab = await open();
    await tab.press(`${BADGE} >>> button.conflicts`);
    await tab.see(OPEN_CARD);
    await tab.keys('Escape');
    await tab.seeNone(OPEN_CARD);
    expect(await tab.focus()).toMatch(/^conflicts with /);
  });

  it('needs no mouse', async () => {
    const tab = await open();
    await tab.see(BADGES);
    // Past the page's own link to the first badge.
    await tab.keys('Tab', 'Tab');
    const first = await tab.focus();
    expect(first).toMatch(/^(corroborated by|conflicts with) /);
    await tab.keys('Enter');
    await tab.see(OPEN_CARD);
    await tab.keys('Tab');
    expect(await tab.focus()).not.toBe('');
    await tab.keys('Escape');
    await tab.seeNone(OPEN_CARD);
    expect(await tab.focus()).toBe(first);
  });

  it('closes when the reader presses elsewhere', async () => {
    const tab = await open();
    await tab.press(BADGES);
    await tab.see(OPEN_CARD);
    // Above the card, which lies below its badge here.
    await tab.press('nav');
    await tab.seeNone(OPEN_CARD);
  });

  it('keeps the card inside the window, also in a narrow one', async () => {
    const tab = await open();
    await tab.page.setViewport({ width: 360, height: 560 });
    for (const relation of ['corroborates', 'conflicts']) {
      await tab.press(`${BADGE} >>> button.${relation}`);
      const box = await tab.see(OPEN_CARD);
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.y).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width).toBeLessThanOrEqual(360);
      expect(box.y + box.height).toBeLessThanOrEqual(560);
      await tab.keys('Escape');
    }
  });

  it('leaves the text of the page, find and selection as they were', async () => {
    const tab = await open();
    const before = await tab.evaluate(() => {
      const parsed = new DOMParser().parseFromString(globalThis.witness.before, 'text/html');
      return parsed.body.textContent;
    });
    await tab.see(BADGES);
    const after = await tab.evaluate(() => {
      getSelection()?.selectAllChildren(document.querySelector('article') as Element);
      const selected = String(getSelection());
      getSelection()?.removeAllRanges();
      return {
        text: document.body.textContent,
        selected,
        found: (globalThis as unknown as { find(text: string): boolean }).find('corroborated by'),
      };
    });
    expect(after.text).toBe(before);
    expect(after.selected).toContain(AGREED);
    expect(after.selected).not.toMatch(/corroborated|conflicts/);
    expect(after.found).toBe(false);
  });

  it('keeps presses on a badge from the page', async () => {
    const tab = await open();
    await tab.see(BADGES);
    await tab.evaluate(() => {
      Object.assign(globalThis, { heard: [] });
      for (const type of ['pointerdown', 'mousedown', 'click', 'keydown'])
        document.body.addEventListener(type, () => (globalThis as unknown as { heard: string[] }).heard.push(type));
    });
    await tab.press(BADGES);
    await tab.see(OPEN_CARD);
    await tab.keys('Escape');
    expect(await tab.evaluate(() => (globalThis as unknown as { heard: string[] }).heard)).toEqual([]);
  });
});
