import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readFile } from '@/corpus/formats/read-file';
import { foundIn } from '@/corpus/formats/result';
import { lines, PARAGRAPHS, page, read, texts, tools } from './support';

const [ONE = '', TWO = ''] = PARAGRAPHS;
const PAGE = strToU8(page(`<p>${ONE}</p><p>${TWO}</p>`));
/** Milliseconds that a small file of whatever bytes may take at most, on a busy machine. */
const PATIENCE = 5_000;

describe('a zip', () => {
  it('that is cut off gives what was whole in it', async () => {
    const zip = zipSync({ 'one.html': PAGE, 'two.html': PAGE, 'three.html': PAGE }, { level: 0 });
    const result = await read('cut.zip', zip.slice(0, PAGE.length * 2 + 300));
    expect(texts(result)).toHaveLength(2);
    expect(lines(result)).toEqual([
      'cut.zip/three.html: The zip is damaged or cut off; what was whole in it was taken.',
      'cut.zip: The zip is damaged or cut off; what was whole in it was taken.',
    ]);
  });

  it('that is a bomb is stopped early, and the rest is kept', async () => {
    const zip = zipSync({ 'bomb.txt': new Uint8Array(39_000_000), 'one.html': PAGE }, { level: 9 });
    const started = performance.now();
    const result = await read('bomb.zip', zip);
    expect(performance.now() - started).toBeLessThan(PATIENCE);
    expect(lines(result)).toEqual(['bomb.zip/bomb.txt: It unpacks to far more than it should; left out.']);
    expect(texts(result)).toHaveLength(1);
  });

  it('that lies about its sizes is not believed', async () => {
    const zip = zipSync({ 'bomb.txt': new Uint8Array(39_000_000) }, { level: 9 });
    const lie = Uint8Array.of(10, 0, 0, 0);
    zip.set(lie, 22); // unpacked size in the local header
    expect(lines(await read('bomb.zip', zip))).toEqual([
      'bomb.zip/bomb.txt: It unpacks to far more than it should; left out.',
    ]);
  });

  it('in a zip is not opened, whatever it is called', async () => {
    const inner = zipSync({ 'one.html': PAGE });
    const result = await read('outer.zip', zipSync({ 'inner.zip': inner, 'inner.html': inner, 'one.html': PAGE }));
    expect(lines(result)).toEqual([
      'outer.zip/inner.zip: A zip inside a zip is not opened. Unpack it and import it by itself.',
      'outer.zip/inner.html: A zip inside a zip is not opened. Unpack it and import it by itself.',
    ]);
    expect(texts(result)).toHaveLength(1);
  });

  it('cannot lead out of a folder by its names', async () => {
    const zip = zipSync({ '../../etc/one.html': PAGE, '/abs\\..\\two\u202egpj.html': PAGE });
    expect((await read('z.zip', zip)).articles.map(({ from }) => from)).toEqual([
      'z.zip/etc/one.html',
      'z.zip/abs/twogpj.html',
    ]);
  });

  it('of too many files gives the first', async () => {
    const zip = zipSync(
      Object.fromEntries(Array.from({ length: 5_050 }, (_, i) => [`${i}.txt`, strToU8('One. Two.')])),
      { level: 0 },
    );
    const result = await read('many.zip', zip);
    expect(result.articles).toHaveLength(5_000);
    expect(lines(result)).toEqual(['many.zip: Only the first 5000 were taken.']);
  });

  it.each([
    ['is locked', (zip: Uint8Array) => zip.fill(1, 6, 7), 'z.zip: It is locked with a password. Unpack it first.'],
    ['is empty', () => zipSync({}), 'z.zip: There is nothing in the zip that can be read.'],
    [
      'is a document',
      () => zipSync({ '[Content_Types].xml': strToU8('<x/>'), 'word/document.xml': strToU8('<x/>') }),
      'z.zip: Word, OpenDocument and EPUB files are not read. Save the article as a web page or as text and import that.',
    ],
  ])('that %s is said to be so', async (_, change, line) => {
    expect(lines(await read('z.zip', change(zipSync({ 'one.html': PAGE }))))).toEqual([line]);
  });
});

describe('hostile text', () => {
  it.each([
    ['a.md', '> '.repeat(50_000)],
    ['a.md', '- '.repeat(50_000)],
    ['a.md', Array.from({ length: 400 }, (_, i) => `${' '.repeat(i * 2)}- a`).join('\n')],
    ['a.md', '[a](b'.repeat(100_000)],
    ['a.md', '*a '.repeat(100_000)],
    ['a.md', Array.from({ length: 1500 }, (_, i) => `e${'`'.repeat(i)}`).join('')],
    ['a.md', `---\n${'a:\n'.repeat(100_000)}`],
    ['a.csv', `quote,url\n${'"'.repeat(200_001)}`],
    ['a.csv', `quote${','.repeat(200_000)}\n`],
    ['a.json', `["${'\\"'.repeat(500_000)}`],
    ['a.json', `{"text":${JSON.stringify('('.repeat(500_000))}}`],
    ['a.txt', '\u0301'.repeat(500_000)],
    ['a.txt', `${'a'.repeat(500_000)}.`],
    ['a', '<p'.repeat(200_000)],
    [
      'a.mhtml',
      `MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="a"\r\n\r\n${'--a\r\n'.repeat(50_000)}`,
    ],
  ])(
    'of %s is read in bounded time',
    async (name, text) => {
      const started = performance.now();
      const result = await read(name, text);
      expect(performance.now() - started).toBeLessThan(PATIENCE);
      expect(foundIn(result) + result.rejected.length).toBeGreaterThan(0);
    },
    20_000,
  );

  // Browsers' parsers nest no more than 512 elements; jsdom's takes them all, and quadratic time for it.
  it('nested a thousand elements deep is read, or said not to be', async () => {
    const result = await read('a.html', page(`${'<div>'.repeat(1_000)}<p>${ONE}</p><p>${TWO}</p>`));
    expect(foundIn(result) + result.rejected.length).toBe(1);
  }, 20_000);
});

describe('whatever bytes come', () => {
  const start = fc.constantFrom(
    '',
    'PK\x03\x04',
    'PK\x05\x06',
    '{',
    '[',
    '<html>',
    '<!DOCTYPE NETSCAPE-Bookmark-file-1>',
    '---\n',
    'quote,url\n',
    '\xff\xfe',
    '\xfe\xff',
    '\xef\xbb\xbf',
    'MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=x\r\n\r\n--x\r\n',
    'https://a.example/',
  );
  const name = fc.constantFrom('a', 'a.html', 'a.txt', 'a.md', 'a.csv', 'a.json', 'a.jsonl', 'a.zip', 'a.mhtml');
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 400 }),
    fc.string({ unit: 'binary', maxLength: 400 }).map(strToU8),
    fc.json().map((text) => strToU8(text)),
  );

  it('are never thrown at, and either give something or a line (property)', async () => {
    await fc.assert(
      fc.asyncProperty(start, bytes, name, async (head, rest, fileName) => {
        const file = Uint8Array.from([...Uint8Array.from(head, (char) => char.charCodeAt(0)), ...rest]);
        const result = await readFile({ name: fileName, type: '', bytes: file }, tools);
        expect(foundIn(result) + result.rejected.length).toBeGreaterThan(0);
        for (const line of lines(result)) expect(line).not.toMatch(/\n|undefined/);
      }),
      { numRuns: 600 },
    );
  }, 60_000);

  it('broken anywhere, a zip keeps what it can (property)', async () => {
    const zip = zipSync({
      'one.html': PAGE,
      'b/two.txt': strToU8(`${ONE}\n\n${TWO}`),
      'c.csv': strToU8('quote,publisher\nA.,B\n'),
    });
    await fc.assert(
      fc.asyncProperty(fc.nat(zip.length - 1), fc.nat(255), async (at, value) => {
        const broken = zip.slice();
        broken[at] = value;
        const result = await read('z.zip', broken);
        expect(foundIn(result) + result.rejected.length).toBeGreaterThan(0);
      }),
      { numRuns: 300 },
    );
  }, 60_000);
});
