import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import {
  answerQuestion,
  chooseFromDisk,
  dropFromDisk,
  pressCommand,
  pressMenu,
  tabOfOurs,
  withholdSites,
} from './support/browser-ui';
import { choose, harbourPage, NEWS, saved } from './support/importing';
import { articlePage } from './support/pages';
import { scenarios } from './support/scenarios';

scenarios('what the browser itself draws', (stage) => {
  it('the context menu opens the manager with the page, the selection or the link', async () => {
    const link = '<p><a href="/linked" style="display:inline-block;padding:20px">The other article of that day</a></p>';
    const page = articlePage({ paragraphs: [NEWS], closing: [] });
    stage.site.pages.set('/article', page.replace('</article>', `${link}</article>`));
    const article = await stage.browser.open(`${stage.site.url}/article`);
    const heading = await article.see('h1');
    const inside = ({ x, y, width, height }: typeof heading) => ({ x: x + width / 4, y: y + height / 2 });
    await pressMenu(stage.browser, article, 'page', inside(heading));
    expect(await tabOfOurs(stage.browser, 'part=page')).toMatch(/manager\.html#\/import\?tab=\d+&part=page$/);
    await article.page.bringToFront();
    await pressMenu(stage.browser, article, 'link', inside(await article.see('a[href="/linked"]')));
    expect(await tabOfOurs(stage.browser, 'link=')).toContain(encodeURIComponent(`${stage.site.url}/linked`));
    await article.page.bringToFront();
    await article.evaluate(() => document.getSelection()?.selectAllChildren(document.querySelector('h1') as Element));
    await pressMenu(stage.browser, article, 'selection', inside(heading));
    await tabOfOurs(stage.browser, 'part=selection');
    // nothing was asked of the site for it
    expect(stage.site.hits).toEqual(['/article']);
  });

  it('so does the command, once it has a key', async () => {
    stage.site.pages.set('/article', harbourPage(3));
    const extensionPage = await stage.browser.openExtensionPage('manager.html#/settings');
    const front = await stage.browser.open(`${stage.site.url}/article`);
    await pressCommand(stage.browser, { command: 'import-page', front, extensionPage });
    expect(await tabOfOurs(stage.browser, 'part=page')).toMatch(/#\/import\?tab=\d+&part=page$/);
  });

  it('a link of a site that is withheld is asked for, read once it is allowed, and not touched before', async () => {
    stage.site.pages.set('/linked', harbourPage(8));
    const address = `manager.html#/import?link=${encodeURIComponent(`${stage.site.url}/linked`)}`;
    let manager = await stage.browser.openExtensionPage(address);
    await withholdSites(stage.browser, manager);
    await manager.press({ path: 'button', text: 'Open and read it' });
    const isAnswered = await answerQuestion(stage.browser, 'refuse', '*://127.0.0.1/*');
    if (isAnswered) await manager.see({ path: '.empty', text: 'The browser gives no access to these sites.' });
    else await manager.see({ path: 'main', text: 'Reading' });
    expect(stage.site.hits).toEqual([]);
    if (!isAnswered) {
      await answerQuestion(stage.browser, 'allow', '*://127.0.0.1/*');
      await manager.close();
      manager = await stage.browser.openExtensionPage(address);
    }
    await manager.press({ path: 'button', text: 'Open and read it' });
    if (isAnswered) await answerQuestion(stage.browser, 'allow', '*://127.0.0.1/*');
    await manager.see({ path: '.import-preview', text: 'counted 108 ships' });
    expect(stage.site.hits).toEqual(['/linked']);
  });
});

scenarios('files from the disk', (stage) => {
  let folder = '';
  const put = (name: string, text: string) => {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
    return path.join(folder, name);
  };
  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'second-source-files-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('one that is dropped is shown first, several come in at once', async () => {
    const manager = await stage.browser.openExtensionPage('manager.html#/import');
    await dropFromDisk(stage.browser, manager, [put('one.html', harbourPage(1))], '.drop');
    await manager.see({ path: '.import-preview', text: 'counted 101 ships' });
    await manager.pressByScript({ path: 'button', text: 'Cancel' });
    await dropFromDisk(
      stage.browser,
      manager,
      [put('31.html', harbourPage(31)), put('32.html', harbourPage(32))],
      '.drop',
    );
    await manager.see({ path: '.job-counts', text: '2 done' });
    expect(await saved(manager)).toMatchObject({ sources: 2, doubles: 0 });
  });

  const putFolder = (name: string, from: number) => {
    put(`${name}/a.html`, harbourPage(from));
    put(`${name}/may/b.html`, harbourPage(from + 1));
    put(`${name}/may/.DS_Store`, '\u0000\u0001');
    put(`${name}/june/c.html`, harbourPage(from + 2));
    return path.join(folder, name);
  };

  // Firefox’ tools can neither drop a folder nor choose one.
  const takesFolders = inject('browser').name === 'chromium';
  if (takesFolders)
    it('a folder comes in with the folders in it, and without what systems leave there', async () => {
      const manager = await stage.browser.openExtensionPage('manager.html#/import');
      await manager.see('.drop');
      const before = (await saved(manager)).sources;
      await chooseFromDisk(manager, 'input[webkitdirectory]', putFolder('chosen', 11));
      await manager.see({ path: '.job:first-child', text: 'chosen' });
      await manager.see({ path: '.job:first-child', text: '3 articles added' });
      expect(await saved(manager)).toMatchObject({ sources: before + 3, doubles: 0 });
      await manager.pressByScript({ path: '.job button', text: 'Files' });
      await manager.see({ path: '.job', text: 'chosen/may/b.html' });
      await dropFromDisk(stage.browser, manager, [putFolder('dropped', 14)], '.drop');
      await manager.see({ path: '.job:first-child', text: 'dropped' });
      await manager.see({ path: '.job:first-child .job-counts', text: '3 done' });
      await manager.until(
        () => !document.querySelector('.job-counts')?.textContent?.includes('left'),
        undefined,
        'the end',
      );
      await manager.pressByScript({ path: '.job button', text: 'Files' });
      await manager.see({ path: '.job', text: 'dropped/june/c.html' });
      expect(await saved(manager)).toMatchObject({ sources: before + 6, doubles: 0 });
      expect((await manager.all('.job')).map(({ text }) => /DS_Store/.test(text))).not.toContain(true);
    });

  it('files that are chosen come in through the browser’s own picker', async () => {
    const manager = await stage.browser.openExtensionPage('manager.html#/import');
    await manager.see('.drop');
    const before = (await saved(manager)).sources;
    const jobs = (await manager.all('.job')).length;
    await chooseFromDisk(manager, '[data-testid=files]', ...[21, 22].map((n) => put(`${n}.html`, harbourPage(n))));
    await manager.until((count) => document.querySelectorAll('.job').length > count, jobs, 'another import');
    await manager.until(() => document.querySelector('.job-counts')?.textContent === '2 done', undefined, 'two files');
    expect(await saved(manager)).toMatchObject({ sources: before + 2, doubles: 0 });
  });
});

const bookmarks = (links: [url: string, title: string][]) => `<!DOCTYPE NETSCAPE-Bookmark-file-1>
<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=UTF-8"><TITLE>Bookmarks</TITLE><H1>Bookmarks</H1>
<DL><p><DT><H3>News</H3><DL><p>
${links.map(([url, title]) => `<DT><A HREF="${url}" ADD_DATE="1700000000">${title}</A>`).join('\n')}
<DT><A HREF="javascript:alert(1)">A bookmarklet</A>
<DT><A HREF="place:sort=8">Recent</A>
</DL></DL>`;

scenarios('bookmarks', (stage) => {
  it('are shown with their names, opened only after asking, one at a time, with a pause between pages of one site', async () => {
    const at: [path: string, time: number][] = [];
    for (const n of [1, 2, 3]) stage.site.pages.set(`/${n}`, harbourPage(n + 30));
    const other = stage.site.url.replace('127.0.0.1', 'localhost');
    const file = bookmarks([
      [`${stage.site.url}/1`, 'The first'],
      [`${stage.site.url}/2`, 'The second'],
      [`${other}/3`, 'Of another site'],
    ]);
    const manager = await stage.browser.openExtensionPage('manager.html#/import');
    await choose(manager, [{ name: 'bookmarks.html', text: file }]);
    await manager.see({ path: '.import-preview', text: 'Read 3 pages?' });
    expect((await manager.all('.link-list li')).map(({ text }) => text)).toEqual([
      `The first${stage.site.url}/1`,
      `The second${stage.site.url}/2`,
      `Of another site${other}/3`,
    ]);
    expect(stage.site.hits).toEqual([]);
    const watching = setInterval(() => {
      for (const hit of stage.site.hits.slice(at.length)) at.push([hit, Date.now()]);
    }, 20);
    await manager.press({ path: 'button', text: 'Open and read 3' });
    await manager
      .until(() => /3 done/.test(document.body.innerText), undefined, 'three pages')
      .finally(() => {
        clearInterval(watching);
      });
    expect(stage.site.hits).toEqual(['/1', '/2', '/3']);
    const [first = 0, second = 0, third = 0] = at.map(([, time]) => time);
    expect(second - first).toBeGreaterThan(2_900);
    expect(third - second).toBeLessThan(2_900);
    expect(await saved(manager)).toMatchObject({ sources: 3, doubles: 0 });
  });

  it('that were cancelled are not opened any more, the one that is loading included', async () => {
    for (const n of [1, 2, 3])
      stage.site.pages.set(`/${n}`, { body: harbourPage(n + 50), delayMs: n === 2 ? 60_000 : 0 });
    const manager = await stage.browser.openExtensionPage('manager.html#/import');
    const before = await saved(manager);
    const links: [string, string][] = [1, 2, 3].map((n) => [`${stage.site.url}/${n}`, `No ${n}`]);
    await choose(manager, [{ name: 'bookmarks.html', text: bookmarks(links) }]);
    await manager.press({ path: 'button', text: 'Open and read 3' });
    await manager.see({ path: '.job-counts', text: '1 done' });
    const end = Date.now() + 8_000;
    while (!stage.site.hits.includes('/2') && Date.now() < end) await new Promise((resolve) => setTimeout(resolve, 50));
    await manager.pressByScript({ path: '.job button', text: 'Cancel' });
    await manager.see({ path: '.job-state', text: 'Cancelled' });
    await manager.see({ path: '.job-counts', text: '1 done · 2 cancelled' });
    await new Promise((resolve) => setTimeout(resolve, 4_000));
    expect(stage.site.hits).toEqual(['/1', '/2']);
    // the tab that was loading is closed again
    const urls = (await stage.browser.launched.browser.pages()).map((page) => page.url());
    expect(urls.filter((url) => url.startsWith(stage.site.url))).toEqual([]);
    expect((await saved(manager)).sources).toBe(before.sources + 1);
  });
});
