import { mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { chooseFromDisk } from './support/browser-ui';
import { harbourPage, MORE, NEWS, saved } from './support/importing';
import { scenarios } from './support/scenarios';
import type { Tab } from './support/tab';

const CORPUS = readFileSync('tests/fixtures/corpus-files/v2.json', 'utf8');
const NOT_TEXT = 'This is not text. Save the article as a web page or as text and import that.';
const ONE = 'The port of Ystad counted 41 ships in May 2025, the authority said on Monday.';

/** An article of its own as plain text: a title and two paragraphs. */
const plain = (name: string) =>
  `Ships at ${name}\n\nThe port of ${name} counted 77 ships in June 2025, the authority said on Monday. ${MORE}\n\nBrightmoor paid $9 million for the pier of ${name}. ${MORE}\n`;
const html = (body: string, head = '') =>
  `<!doctype html><html><head><title>Harbour reopens</title>${head}</head><body><article><h1>Harbour reopens</h1>${body}</article></body></html>`;
const mhtml = (page: string) =>
  `MIME-Version: 1.0\r\nContent-Type: multipart/related; type="text/html"; boundary="x"\r\n\r\n--x\r\nContent-Type: text/html; charset=utf-8\r\nContent-Location: https://saved.example/a\r\n\r\n${page}\r\n--x--\r\n`;
const utf16 = (text: string) => new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'));
const latin1 = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'));

scenarios('files of every kind, good and bad', (stage) => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'second-source-input-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  /** Writes files, chooses them all, waits for the end, and gives what is said of each. */
  async function bringIn(files: Record<string, string | Uint8Array | { bytes: number }>) {
    const manager = await stage.browser.openExtensionPage('manager.html#/import');
    const paths = Object.entries(files).map(([name, content]) => {
      const place = path.join(folder, name);
      writeFileSync(place, typeof content === 'object' && 'bytes' in content ? '' : content);
      if (typeof content === 'object' && 'bytes' in content) truncateSync(place, content.bytes as number);
      return place;
    });
    await manager.see('.drop');
    const jobs = (await manager.all('.job')).length;
    await chooseFromDisk(manager, '[data-testid=files]', ...paths);
    await manager.until((count) => document.querySelectorAll('.job').length > count, jobs, 'the import');
    for (let round = 0; round < 5; round++) {
      const isDone = await manager.see({ path: '.job:first-child .job-state', text: 'Finished' }).catch(() => null);
      if (isDone !== null) break;
    }
    return { manager, said: await saidOfEach(manager) };
  }

  /** Each file's state, and its lines. */
  async function saidOfEach(manager: Tab): Promise<Record<string, string[]>> {
    await manager.pressByScript({ path: '.job:first-child button', text: 'Files' });
    await manager.see('.job-items');
    await manager.evaluate(() => {
      const select = document.querySelector('.job-filter select') as HTMLSelectElement;
      select.value = 'all';
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });
    const total = await manager.evaluate(() => document.querySelector<HTMLProgressElement>('.job-bar')?.max ?? 0);
    await manager.until((n) => document.querySelectorAll('.job-item').length === n, total, 'all files');
    return manager.evaluate(() => {
      const text = (element: Element) => element.textContent ?? '';
      return Object.fromEntries(
        [...document.querySelectorAll('.job-item')].map((item) => [
          text(item.querySelector('.job-item-name') as Element),
          [...item.querySelectorAll('.job-item-state, .job-item-problem')].map(text),
        ]),
      );
    });
  }

  it('each kind comes in', async () => {
    const { manager, said } = await bringIn({
      'a.html': harbourPage(61),
      'b.htm': harbourPage(62),
      'c.mhtml': mhtml(harbourPage(63)),
      'd.txt': plain('Lund'),
      'e.md': `---\ntitle: Ships at Malmo\nsource: https://clipped.example/e\n---\n\n${plain('Malmo').split('\n').slice(2).join('\n')}`,
      'f.json': JSON.stringify({ url: 'https://record.example/f', title: 'F', text: plain('Ystad') }),
      'g.jsonl': [1, 2]
        .map((n) => JSON.stringify({ url: `https://lines.example/${n}`, title: 'G', text: plain(`G${n}`) }))
        .join('\n'),
      'h.csv': `quote,url,publisher,published\n"${ONE}",https://table.example/h,The Table,2025-06-02\n`,
      'i.zip': zipSync({ 'one.html': strToU8(harbourPage(64)), 'two.txt': strToU8(plain('Trelleborg')) }),
      'j.jsonld.json': JSON.stringify({
        '@context': 'https://schema.org',
        '@type': 'NewsArticle',
        url: 'https://linked.example/j',
        headline: 'Ships at Kalmar',
        publisher: { name: 'The Linked' },
        articleBody: plain('Kalmar'),
      }),
      'k.review.json': JSON.stringify({
        '@context': 'https://schema.org',
        '@type': 'ClaimReview',
        claimReviewed: 'Brightmoor counted 5 ships in 2024.',
        itemReviewed: { '@type': 'Claim', appearance: { url: 'https://claimed.example/k' } },
        reviewRating: { alternateName: 'False' },
        author: { name: 'The Checkers' },
      }),
      'l.bookmarks.html': '<!DOCTYPE NETSCAPE-Bookmark-file-1><DL><DT><A HREF="https://kept.example/l">L</A></DL>',
      'm.corpus.json': CORPUS,
    });
    const states = Object.fromEntries(Object.entries(said).map(([name, [state]]) => [name, state]));
    expect(states).toEqual(Object.fromEntries(Object.keys(said).map((name) => [name, 'Done'])));
    await manager.see({ path: '.job', text: '1 address was found in these files.' });
    // eight alone, two lines, two in the zip, the table's and the review's source, three of the corpus file
    expect(await saved(manager)).toMatchObject({ sources: 7 + 2 + 2 + 2 + 3, doubles: 0 });
    const review = await rowsOf(manager, 'claims', 'Brightmoor counted 5 ships in 2024.');
    expect(review).toMatchObject([{ state: 'to-review', remark: expect.stringContaining('False') }]);
    expect(stage.site.hits).toEqual([]);
  }, 90_000);

  it('of bad ones each has one clear line, what is good in them is kept, and nothing runs', async () => {
    const before = await saved(await stage.browser.openExtensionPage('manager.html#/settings'));
    const zip = zipSync({ 'whole.html': strToU8(harbourPage(71)), 'cut.html': strToU8(harbourPage(72)) }, { level: 0 });
    const forged = JSON.parse(CORPUS);
    const own = forged.sources.filter(({ pack }: { pack: string | null }) => pack === null);
    const claim = forged.claims.find(({ pack }: { pack: string | null }) => pack === null);
    forged.sources = [
      {
        ...own[0],
        id: 'https://forged.example/1',
        url: 'https://forged.example/1',
        textHash: 'b'.repeat(64),
        copyOf: 'https://forged.example/2',
        published: '20255-01-01',
      },
      {
        ...own[0],
        id: 'https://forged.example/2',
        url: 'https://forged.example/2',
        textHash: 'c'.repeat(64),
        copyOf: 'https://forged.example/1',
      },
    ];
    forged.claims = [{ ...claim, id: 'forged', sourceId: 'https://nowhere.example/' }];
    forged.decisions = [];
    forged.topics = [];
    const { manager, said } = await bringIn({
      'photo.txt': Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 1, 2, 3),
      'binary.txt': Uint8Array.from({ length: 5000 }, (_, i) => (i * 7919) % 256),
      'letter.html': '%PDF-1.7\n...',
      'huge.html': { bytes: 200_000_000 },
      'deep.json': `${'['.repeat(10_000_000)}${']'.repeat(10_000_000)}`,
      'cut.zip': zip.slice(0, zip.length / 2 + 200),
      'formulas.csv': `quote,publisher,published\n"=HYPERLINK(""http://evil.example/"",""The port of Lund counted 9 ships"")",The Table,20255-01-01\n`,
      'scripts.html': html(
        `<p onclick="globalThis.ran=1">${NEWS} ${MORE}</p><script>globalThis.ran=1</script><img src=x onerror="globalThis.ran=1"><iframe src="javascript:parent.ran=1"></iframe><svg onload="globalThis.ran=1"></svg><p>${MORE}</p>`,
      ),
      'latin.html': latin1(
        html(
          `<p>Le café de Ystad a compté 12 navires. ${MORE}</p><p>À côté, rien. ${MORE}</p>`,
          '<meta charset="iso-8859-1">',
        ),
      ),
      'utf16.txt': utf16(plain('Göteborg')),
      'later.html': html(
        `<p>${ONE} ${MORE}</p><p>${MORE} ${MORE}</p>`,
        '<meta property="article:published_time" content="20255-01-01">',
      ),
      'future.json': CORPUS.replace('"schemaVersion":2', '"schemaVersion":99'),
      'forged.json': JSON.stringify(forged),
      'empty.html': '',
      'good.html': harbourPage(73),
    });
    expect(said).toEqual({
      'photo.txt': ['Failed', 'PNG files are not read. Save the article as a web page or as text and import that.'],
      'binary.txt': ['Failed', NOT_TEXT],
      'letter.html': ['Failed', 'PDF files are not read. Save the article as a web page or as text and import that.'],
      'huge.html': ['Failed', 'Larger than the 40 MB allowed. Split it, or import a part of it.'],
      'deep.json': ['Failed', 'Nested too deeply for data of this kind; nothing of it was read.'],
      'cut.zip': [
        'Done',
        'cut.zip/cut.html: The zip is damaged or cut off; what was whole in it was taken.',
        'The zip is damaged or cut off; what was whole in it was taken.',
      ],
      'formulas.csv': ['Done', 'formulas.csv, row 2: “20255-01-01” is not a date of an article; taken without a date.'],
      'scripts.html': ['Done'],
      'latin.html': ['Done'],
      'utf16.txt': ['Done'],
      'later.html': ['Done'],
      'future.json': ['Failed', 'It was exported by a newer version of Second Source. Update the extension first.'],
      'forged.json': [
        'Done',
        'source: published: not a date of an article; taken without it',
        'source: it is a copy of a copy of itself; taken as no copy',
        'claim: its source is neither in the file nor here',
      ],
      'empty.html': ['Failed', 'The file is empty.'],
      'good.html': ['Done'],
    });
    expect(await manager.evaluate(() => 'ran' in globalThis)).toBe(false);
    const after = await saved(manager);
    expect(after).toMatchObject({ sources: before.sources + 9, doubles: 0 });
    expect(await rowsOf(manager, 'claims', 'Le café de Ystad')).toHaveLength(1);
    expect(await rowsOf(manager, 'claims', 'The port of Göteborg')).toHaveLength(1);
    const [formula] = await rowsOf(manager, 'claims', '=HYPERLINK');
    expect(formula?.quote).toContain('http://evil.example/');
    // Chromium says in the console that it would not have run the handlers either.
    for (const problem of await stage.browser.takeProblems()) expect(problem).toContain('inline event handler');
  }, 120_000);
});

/** Rows of a table with a text in them, asked past all code of ours. */
function rowsOf(tab: Tab, table: string, text: string): Promise<Record<string, unknown>[]> {
  return tab.evaluate(
    async ({ name, part }) => {
      const result = <T>(request: IDBRequest<T>) =>
        new Promise<T>((resolve, reject) => {
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error);
        });
      const db = await result(indexedDB.open('second-source'));
      const rows = (await result(db.transaction(name).objectStore(name).getAll())) as Record<string, unknown>[];
      db.close();
      return rows.filter(({ quote }) => String(quote).includes(part));
    },
    { name: table, part: text },
  );
}
