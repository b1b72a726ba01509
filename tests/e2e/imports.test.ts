import { expect, it } from 'vitest';
import { choose, harbourPage, MORE, NEWS, saved, tabIdOf } from './support/importing';
import { AGREED, articlePage, BADGES, DISPUTED, UNKNOWN } from './support/pages';
import { scenarios } from './support/scenarios';

scenarios('ways in', (stage) => {
  it('a chosen file is shown first, put right, and saved with the claims that are ticked', async () => {
    const manager = await stage.browser.openExtensionPage('manager.html#/import');
    await choose(manager, [{ name: 'saved.html', text: harbourPage(1) }]);
    await manager.see({ path: '.import-preview', text: 'counted 101 ships' });
    const boxes = await manager.all('.claim input');
    expect(boxes.length).toBeGreaterThanOrEqual(2);
    await manager.pressByScript('.claim input');
    await manager.pressByScript({ path: 'button', text: `Save with ${boxes.length - 1} claim` });
    await manager.see({ path: 'body', text: 'from The Quayside Post' });
    expect(await saved(manager)).toEqual({ sources: 1, claims: boxes.length - 1, doubles: 0 });
    await manager.pressByScript({ path: 'button', text: 'Undo' });
    await manager.see({ path: '.toast', text: 'Taken back' });
    expect(await saved(manager)).toMatchObject({ sources: 0, claims: 0 });
  });

  it('pasted text, and pasted HTML in which nothing runs', async () => {
    const manager = await stage.browser.openExtensionPage('manager.html#/import');
    const paste = async (text: string) => {
      await manager.see('.paste-text');
      await manager.evaluate((given) => {
        const box = document.querySelector('.paste-text') as HTMLTextAreaElement;
        box.value = given;
        box.dispatchEvent(new InputEvent('input', { bubbles: true }));
      }, text);
      await manager.pressByScript({ path: 'button', text: 'Read this' });
    };
    await paste(`Harbour reopens\n\n${NEWS} ${MORE}\n\n${MORE}`);
    await manager.see({ path: '.import-preview', text: 'counted 312 ships' });
    await manager.pressByScript({ path: 'button', text: 'Cancel' });
    await paste(
      `<article><h1>Harbour</h1><p>${NEWS} ${MORE}</p><p>${MORE}</p><img src="/none.png" onerror="ran = 1"><script>ran = 1</script></article>`,
    );
    await manager.see({ path: '.import-preview', text: 'counted 312 ships' });
    expect(await manager.evaluate(() => 'ran' in globalThis)).toBe(false);
    await manager.pressByScript({ path: 'button', text: 'Cancel' });
    // copied from a page: the clipboard has its text and its HTML, and only the HTML says what is a title
    await manager.see('.paste-text');
    await manager.evaluate(
      ({ html, text }) => {
        const box = document.querySelector('.paste-text') as HTMLTextAreaElement;
        const clipboardData = new DataTransfer();
        clipboardData.setData('text/html', html);
        clipboardData.setData('text/plain', text);
        // Firefox takes no clipboard for an event made by script
        const paste = new ClipboardEvent('paste', { bubbles: true, cancelable: true });
        Object.defineProperty(paste, 'clipboardData', { value: clipboardData });
        box.dispatchEvent(paste);
        box.value = text;
        box.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertFromPaste' }));
      },
      {
        html: `<h1>Ferries of Lund</h1><p>${NEWS} ${MORE}</p><table><tr><td>a cell</td></tr></table><p>${MORE} ${MORE}</p>`,
        text: `Ferries of Lund ${NEWS} ${MORE} a cell ${MORE} ${MORE}`,
      },
    );
    await manager.see({ path: '.paste', text: 'Pasted with its formatting.' });
    await manager.pressByScript({ path: 'button', text: 'Read this' });
    await manager.see({ path: '.import-preview', text: 'counted 312 ships' });
    const title = await manager.evaluate(
      () => document.querySelector<HTMLInputElement>('.import-preview input.input')?.value,
    );
    expect(title).toBe('Ferries of Lund');
    // Chromium says in the console that it would not have run the handler either.
    for (const problem of await stage.browser.takeProblems()) expect(problem).toContain('inline event handler');
  });

  it('what the context menu and the command open: the page, and the claims selected in it', async () => {
    stage.site.pages.set('/article', articlePage({ paragraphs: [NEWS, AGREED, DISPUTED, UNKNOWN] }));
    const article = await stage.browser.open(`${stage.site.url}/article`);
    await article.see(BADGES);
    const manager = await stage.browser.openExtensionPage('manager.html#/import');
    await manager.see('.drop');
    const id = await tabIdOf(manager, stage.site.url);
    await manager.evaluate((tab) => {
      location.hash = `#/import?tab=${tab}&part=page`;
    }, id);
    await manager.see({ path: '.import-preview', text: NEWS });
    const all = (await manager.all('.claim input')).length;
    await manager.pressByScript({ path: 'button', text: 'Cancel' });
    await article.evaluate((news) => {
      const paragraph = [...document.querySelectorAll('p')].find((one) => one.textContent?.includes(news)) as Element;
      document.getSelection()?.selectAllChildren(paragraph);
    }, NEWS);
    await manager.evaluate((tab) => {
      location.hash = `#/import?tab=${tab}&part=selection`;
    }, id);
    await manager.see({ path: '.import-preview', text: 'Only claims in your selection' });
    expect(all).toBeGreaterThan(1);
    expect(
      await manager.evaluate(() =>
        [...document.querySelectorAll('.claim input')].map((it) => (it as HTMLInputElement).checked),
      ),
    ).toHaveLength(all);
    await manager.see({ path: 'button', text: 'Save with 1 claim' });
  });

  it('a link is asked about, read in a background tab that is closed again, and shown', async () => {
    stage.site.pages.set('/linked', harbourPage(7));
    const manager = await stage.browser.openExtensionPage(
      `manager.html#/import?link=${encodeURIComponent(`${stage.site.url}/linked`)}`,
    );
    await manager.see({ path: '.empty', text: 'Read this page?' });
    expect(stage.site.hits).toEqual([]);
    await manager.press({ path: 'button', text: 'Open and read it' });
    await manager.see({ path: '.import-preview', text: 'counted 107 ships' });
    expect(stage.site.hits).toEqual(['/linked']);
    expect(await tabIdOf(manager, stage.site.url)).toBeUndefined();
  });

  it('a list of addresses is shown, asked about, and read one page after the other', async () => {
    for (const n of [1, 2]) stage.site.pages.set(`/${n}`, harbourPage(n + 20));
    const manager = await stage.browser.openExtensionPage('manager.html#/import');
    await choose(manager, [
      { name: 'list.txt', text: `${stage.site.url}/1\n${stage.site.url}/2\n${stage.site.url}/gone\n` },
    ]);
    await manager.see({ path: '.import-preview', text: 'Read 3 pages?' });
    expect(stage.site.hits).toEqual([]);
    await manager.press({ path: 'button', text: 'Open and read 3' });
    await manager.until(() => /2 done · 1 failed/.test(document.body.innerText), undefined, 'two pages');
    expect(stage.site.hits).toEqual(['/1', '/2', '/gone']);
  });
});

const COUNT = 240;
const bulk = () => Array.from({ length: COUNT }, (_, i) => ({ name: `saved/${i}.html`, text: harbourPage(i + 1_000) }));

scenarios('a bulk import that is killed in the middle', (stage) => {
  it('loses no claim and doubles none, whoever is killed; and failed files are listed with reasons', async () => {
    const first = await stage.browser.openExtensionPage('manager.html#/import');
    await choose(first, [
      ...bulk(),
      { name: 'photo.jpg.txt', text: '\u0000\u0001\u0002 no text' },
      { name: 'empty.html', text: '' },
    ]);
    await first.see({ path: '.job', text: 'left' });
    // the page stays usable while it runs
    await first.pressByScript({ path: '.nav-link', text: 'Settings' });
    await first.pressByScript({ path: '.nav-link', text: 'Import' });
    await first.until(() => Number(/(\d+) done/.exec(document.body.innerText)?.[1]) > 20, undefined, 'a few files');
    await stage.browser.sleepBackground();
    await first.until(() => Number(/(\d+) done/.exec(document.body.innerText)?.[1]) > 40, undefined, 'some more');
    await first.close();

    const second = await stage.browser.openExtensionPage('manager.html#/import');
    await second.see({ path: '.job' });
    const between = await saved(second);
    expect(between.sources).toBeLessThan(COUNT);
    expect(between.doubles).toBe(0);
    // a second manager takes over, once the first is gone, without being asked
    const third = await stage.browser.openExtensionPage('manager.html#/import');
    await second.close();
    for (let round = 0; round < 6; round++) {
      const done = await third
        .until((text) => document.body.innerText.includes(text), 'Finished', 'the end')
        .then(() => true)
        .catch(() => false);
      if (done) break;
    }
    await third.see({ path: '.job-counts', text: `${COUNT} done · 2 failed` });
    expect(await saved(third)).toEqual({ sources: COUNT, claims: COUNT * 4, doubles: 0 });
    await third.pressByScript({ path: '.job button', text: 'Files' });
    await third.see({ path: '.job-item-failed', text: 'The file is empty.' });

    // once more the same files: everything is here already
    await choose(third, bulk().slice(0, 5));
    await third.see({ path: '.job-counts', text: '5 already here' });
    expect(await saved(third)).toEqual({ sources: COUNT, claims: COUNT * 4, doubles: 0 });
  }, 120_000);

  it('pauses, goes on and cancels at the press of a button', async () => {
    const manager = await stage.browser.openExtensionPage('manager.html#/import');
    const before = await saved(manager);
    await choose(
      manager,
      bulk().map(({ name, text }) => ({ name, text: text.replaceAll('Lund', 'Malmo') })),
    );
    await manager.pressByScript({ path: '.job button', text: 'Pause' });
    await manager.see({ path: '.job-state', text: 'Paused' });
    const left = async () => (await manager.see({ path: '.job-counts', text: 'left' })).text;
    await new Promise((resolve) => setTimeout(resolve, 500));
    const still = await left();
    await new Promise((resolve) => setTimeout(resolve, 700));
    expect(await left()).toBe(still);
    await manager.pressByScript({ path: '.job button', text: 'Go on' });
    await manager.until((was) => !document.body.innerText.includes(was), still, 'more being done');
    await manager.pressByScript({ path: '.job button', text: 'Cancel' });
    await manager.see({ path: '.job-state', text: 'Cancelled' });
    const counts = (await manager.see({ path: '.job-counts', text: 'cancelled' })).text;
    const done = Number(/(\d+) done/.exec(counts)?.[1]);
    expect(await saved(manager)).toMatchObject({ sources: before.sources + done, doubles: 0 });
  });
});
