import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readBlob, readFile } from '@/corpus/formats/read-file';
import { lines, PARAGRAPHS, page, read, texts, tools, utf8 } from './support';

const [ONE = '', TWO = ''] = PARAGRAPHS;
const PAGE = page(`<p>${ONE}</p><p>${TWO}</p>`);

describe('what a file is', () => {
  it.each([
    ['a page by its name', 'a.html', PAGE],
    ['a page without a telling name', 'download', PAGE],
    ['a page named as text', 'a.txt', PAGE],
    ['a fragment of a page', 'clip.htm', `<p>${ONE}</p><p>${TWO}</p>`],
    ['plain text', 'a.txt', `${ONE}\n\n${TWO}`],
    ['text without a name', 'a', `${ONE}\n\n${TWO}`],
    ['Markdown', 'a.md', `${ONE}\n\n${TWO}`],
    ['an article as JSON', 'a.json', JSON.stringify({ title: 'Harbour', text: `${ONE}\n\n${TWO}` })],
    ['an article as JSON, without a name', 'blob', JSON.stringify({ paragraphs: [ONE, TWO] })],
    ['linked data', 'a.json', JSON.stringify({ '@type': 'NewsArticle', articleBody: `${ONE}\n\n${TWO}` })],
    [
      'linked data in a graph',
      'a.jsonld',
      JSON.stringify({ '@graph': [{ '@type': ['Article'], articleBody: `${ONE}\n\n${TWO}` }] }),
    ],
    ['JSON with mark-up', 'a.json', JSON.stringify({ content_html: `<p>${ONE}</p><p>${TWO}</p>` })],
    ['a line of JSONL', 'a.jsonl', JSON.stringify({ text: `${ONE}\n\n${TWO}` })],
  ])('is seen: %s', async (_, name, content) => {
    const result = await read(name, content);
    expect(lines(result)).toEqual([]);
    expect(texts(result)).toHaveLength(1);
    expect(texts(result)[0]?.slice(-2)).toEqual([ONE, TWO]);
  });

  it('keeps what an article says of itself', async () => {
    const about = {
      url: 'https://n.example/1?utm_source=x',
      publisher: { name: 'The Post' },
      author: [{ name: 'A. Writer' }],
    };
    const json = JSON.stringify({
      '@type': 'NewsArticle',
      ...about,
      headline: 'Harbour',
      datePublished: '2025-11-03',
      articleBody: ONE,
    });
    const { articles } = await read('a.json', json);
    expect(articles[0]?.article.meta).toMatchObject({
      ...{ url: 'https://n.example/1', publisher: 'The Post', title: 'Harbour', authors: ['A. Writer'] },
      ...{ published: '2025-11-03', from: { publisher: 'file', published: 'file' } },
    });
  });

  it('takes the headline for the title of what was copied out of a page', async () => {
    const { articles } = await read('pasted.html', `<h1>Harbour reopens</h1><p>${ONE}</p><p>${TWO}</p>`);
    expect(articles[0]?.article.meta).toMatchObject({ title: 'Harbour reopens', from: { title: 'text' } });
  });

  it('keeps where a page was saved from', async () => {
    const chromium = `<!-- saved from url=(0028)https://n.example/harbour --->${PAGE}`.replace('--->', '-->');
    const single = PAGE.replace(
      '<html>',
      '<html><!--\n Page saved with SingleFile \n url: https://n.example/harbour \n saved date: x\n-->',
    );
    for (const html of [chromium, single]) {
      expect((await read('a.html', html)).articles[0]?.article.meta.url).toBe('https://n.example/harbour');
    }
  });

  it('gives the links of a bookmarks file, each once, and no bookmarklets', async () => {
    const file = `<!DOCTYPE NETSCAPE-Bookmark-file-1><META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=UTF-8"><DL><p>
      <DT><H3>News</H3><DL><p><DT><A HREF="https://a.example/1?utm_source=x" ADD_DATE="1">One &amp; only</A>
      <DT><A HREF="https://a.example/1">Again</A><DT><A HREF="javascript:alert(1)">Run</A><DT><A HREF="ftp://a.example/">Old</A></DL></DL>`;
    const result = await read('bookmarks.html', file);
    expect(result.links).toEqual([{ url: 'https://a.example/1', title: 'One & only' }]);
    expect(lines(result)).toEqual(['bookmarks.html: Not a web address.']);
  });

  it('gives the links of a list of addresses', async () => {
    const { links } = await read(
      'list.txt',
      '# mine\nhttps://a.example/1\r\n\r\nhttps://b.example/2\nhttps://a.example/1\n',
    );
    expect(links.map(({ url }) => url)).toEqual(['https://a.example/1', 'https://b.example/2']);
  });

  it('hands on a corpus file as it is', async () => {
    const json =
      '{"format":"second-source-corpus","schemaVersion":1,"exportedAt":"","sources":[],"claims":[],"decisions":[],"packs":[]}';
    expect((await read('mine.json', json)).corpusFiles).toEqual([{ from: 'mine.json', json }]);
  });

  it('reads Markdown as clippers write it', async () => {
    const note = `---\ntitle: "Harbour: open"\nsource: https://n.example/h\nauthor:\n  - "[[A. Writer]]"\npublished: 2025-11-03\ntags: [a, b]\n---\n# Harbour\n\n${ONE.replace('harbour', '**harbour**')} [more](https://x.example)\n\n- First *item*\n- Second\n\n> ${TWO}\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n\`\`\`\ncode()\n\`\`\`\n<script>alert(1)</script>\n`;
    const { articles } = await read('note.md', note);
    expect(articles[0]?.article.blocks.map(({ kind, text }) => [kind, text])).toEqual([
      ['headline', 'Harbour'],
      ['paragraph', `${ONE} more`],
      ['list-item', 'First item'],
      ['list-item', 'Second'],
      ['quote', TWO],
      ...['a', 'b', '1', '2'].map((text) => ['cell', text]),
    ]);
    expect(articles[0]?.article.meta).toMatchObject({
      ...{ title: 'Harbour: open', url: 'https://n.example/h', authors: ['A. Writer'], published: '2025-11-03' },
    });
  });

  it('reads a page saved as one file, and none of its frames', async () => {
    const qp = (text: string) =>
      text
        .replace(/=/g, '=3D')
        .replace(/é/g, '=C3=A9')
        .replace(/(.{70})/g, '$1=\r\n');
    const part = (html: string) =>
      `Content-Type: text/html; charset="utf-8"\r\nContent-Transfer-Encoding: quoted-printable\r\nContent-Location: https://n.example/h\r\n\r\n${qp(html)}\r\n`;
    const file = [
      'From: <Saved by Blink>\r\nSnapshot-Content-Location: https://n.example/harbour\r\nSubject: Harbour\r\nMIME-Version: 1.0\r\n',
      'Content-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="----Mark--abc----"\r\n\r\n\r\n------Mark--abc----\r\n',
      part(page(`<p>${ONE} Café.</p><p>${TWO}</p>`)),
      '------Mark--abc----\r\n',
      part('<p>An advertisement in a frame that nobody has asked for and that is not of the article.</p>'),
      '------Mark--abc------\r\n',
    ].join('');
    const result = await read('page.mhtml', file);
    expect(lines(result)).toEqual([]);
    expect(texts(result)).toEqual([['Harbour reopens', `${ONE} Café.`, TWO]]);
    expect(result.articles[0]?.article.meta.url).toBe('https://n.example/harbour');
  });

  it('reads a zip of all of these, and passes over what comes with a saved page', async () => {
    const zip = zipSync({
      'saved/one.html': strToU8(PAGE),
      'saved/one_files/style.css': strToU8('a{}'),
      'saved/one_files/frame.html': strToU8(PAGE),
      '__MACOSX/saved/._one.html': strToU8('x'),
      'claims.csv': strToU8('quote,publisher\nA ship came in on Monday.,The Post\n'),
      'links.txt': strToU8('https://a.example/1'),
      'photo.jpg': new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 0]),
    });
    const result = await read('all.zip', zip);
    expect(result).toMatchObject({ articles: [{ from: 'all.zip/saved/one.html' }], links: [{}], claims: [{}] });
    expect(lines(result)).toEqual([
      'all.zip/photo.jpg: JPEG files are not read. Save the article as a web page or as text and import that.',
    ]);
  });
});

describe('character sets', () => {
  const german =
    'Der Hafen wurde am Montag wiedereröffnet, sagte die Behörde in Zürich über ihren Sprecher. Es kamen Schiffe.';
  const utf16 = (text: string, mark: boolean, big: boolean): Uint8Array => {
    const bytes = new Uint8Array(text.length * 2 + (mark ? 2 : 0));
    const view = new DataView(bytes.buffer);
    if (mark) view.setUint16(0, 0xfeff, !big);
    [...text].forEach((char, i) => void view.setUint16(i * 2 + (mark ? 2 : 0), char.charCodeAt(0), !big));
    return bytes;
  };
  const latin = (text: string): Uint8Array => Uint8Array.from(text, (char) => char.charCodeAt(0));
  const html = (charset: string) => page(`<p>${ONE}</p><p>${german}</p>`, `<meta charset="${charset}">`);

  it.each([
    ['UTF-8', 'a.txt', utf8(german)],
    ['UTF-8 with a mark', 'a.txt', utf8(`\ufeff${german}`)],
    ['UTF-8, cut off in the middle of a letter', 'a.txt', utf8(`${german} ü`).slice(0, -1)],
    ['UTF-16 little with a mark', 'a.txt', utf16(german, true, false)],
    ['UTF-16 big with a mark', 'a.txt', utf16(german, true, true)],
    ['UTF-16 little without a mark', 'a.txt', utf16(german, false, false)],
    ['UTF-16 big without a mark', 'a.txt', utf16(german, false, true)],
    ['windows-1252', 'a.txt', latin(german)],
    ['declared ISO-8859-1', 'a.html', latin(html('iso-8859-1'))],
    ['declared UTF-8, and not', 'a.html', latin(html('utf-8'))],
    ['declared windows-1252, and in truth UTF-8', 'a.html', utf8(html('windows-1252'))],
    ['declared UTF-16, which it cannot be', 'a.html', utf8(html('utf-16'))],
    ['declared nonsense', 'a.html', utf8(html('klingon'))],
  ])('are read: %s', async (_, name, bytes) => {
    const result = await read(name, bytes);
    expect(lines(result)).toEqual([]);
    expect(
      texts(result)[0]
        ?.at(-1)
        ?.replace(/\s*\ufffd?$/, ''),
    ).toBe(german);
  });

  it('are taken from the media type and from declarations of other scripts', async () => {
    const bytes = Uint8Array.from([0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2, 0x20, 0xec, 0xe8, 0xf0, 0x2e]);
    expect(texts(await read('a.txt', bytes, 'text/plain; charset=windows-1251'))).toEqual([['Привет мир.']]);
  });
});

describe('bad files', () => {
  const deep = (n: number) => `${'['.repeat(n)}${']'.repeat(n)}`;
  it.each<[string, string, string | Uint8Array, string[]]>([
    ['empty', 'a.txt', '', ['a.txt: The file is empty.']],
    ['white space', 'a.html', ' \n ', ['a.html: The file is empty.']],
    [
      'binary named .txt',
      'a.txt',
      Uint8Array.from({ length: 5000 }, (_, i) => (i * 7919) % 256),
      ['a.txt: This is not text. Save the article as a web page or as text and import that.'],
    ],
    [
      'a PDF named .html',
      'a.html',
      '%PDF-1.7\n...',
      ['a.html: PDF files are not read. Save the article as a web page or as text and import that.'],
    ],
    [
      'ten million levels of JSON',
      'a.json',
      deep(10_000_000),
      ['a.json: Nested too deeply for data of this kind; nothing of it was read.'],
    ],
    [
      'levels of objects',
      'a.json',
      '{"a":'.repeat(100_000),
      ['a.json: Nested too deeply for data of this kind; nothing of it was read.'],
    ],
    [
      'levels in JSONL',
      'a.jsonl',
      `${deep(100)}\n{"text":"${ONE}"}`,
      ['a.jsonl, line 1: Nested too deeply for data of this kind; nothing of it was read.'],
    ],
    ['broken JSON', 'a.json', '{"text":"', ['a.json: This is not valid JSON, or the file is cut off.']],
    [
      'a forged corpus file of many levels',
      'a.json',
      `{"format":"second-source-corpus","sources":${deep(1000)}}`,
      ['a.json: Nested too deeply for data of this kind; nothing of it was read.'],
    ],
    [
      'JSON of something else',
      'a.json',
      '{"a":1}',
      ['a.json: This JSON has no article and no claim that is known here.'],
    ],
    [
      'an article without text',
      'a.json',
      '{"@type":"NewsArticle","headline":"x"}',
      ['a.json: It describes an article but has none of its text. Import the article itself.'],
    ],
    [
      'a page without an article',
      'a.html',
      '<!doctype html><body><nav><a href="/">Home</a></nav></body>',
      ['a.html: No article text was found in it.'],
    ],
    [
      'a table without claims',
      'a.csv',
      'name,age\nA,1',
      ['a.csv: There is no column with the claims. Name it “quote”.'],
    ],
    [
      'a saved page that is damaged',
      'a.mhtml',
      'MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="x"\r\n\r\nnothing',
      ['a.mhtml: This saved page is damaged: its text cannot be found. Save the page again.'],
    ],
  ])('get one line: %s', async (_, name, content, expected) => {
    expect(lines(await read(name, content))).toEqual(expected);
  });

  it('are refused by size before a byte is read', async () => {
    const file = {
      ...{ name: 'huge.html', type: 'text/html', size: 200_000_000 },
      arrayBuffer: () => Promise.reject(new Error('must not be read')),
    };
    expect(lines(await readBlob(file, tools))).toEqual([
      'huge.html: Larger than the 40 MB allowed. Split it, or import a part of it.',
    ]);
    expect(lines(await readBlob({ ...file, size: 10 }, tools))).toEqual(['huge.html: It could not be read.']);
  });

  it('run nothing: scripts, handlers and frames are no text', async () => {
    const html = page(
      `<p onclick="globalThis.ran=1">${ONE}</p><script>globalThis.ran=1</script><img src=x onerror="globalThis.ran=1"><iframe src="javascript:globalThis.ran=1"></iframe><svg onload="globalThis.ran=1"></svg><p>${TWO}</p>`,
    );
    expect(texts(await read('a.html', html))).toEqual([['Harbour reopens', ONE, TWO]]);
    expect('ran' in globalThis).toBe(false);
  });

  it('leave out absurd dates and keep the rest', async () => {
    const json = JSON.stringify({ text: ONE, published: '20255-01-01' });
    const result = await read('a.json', json);
    expect(lines(result)).toEqual(['a.json: “20255-01-01” is not a date of an article; taken without a date.']);
    expect(result.articles[0]?.article.meta.published ?? null).toBeNull();
    expect(
      (
        await read(
          'a.html',
          page(`<p>${ONE}</p><p>${TWO}</p>`, '<meta property="article:published_time" content="20255-01-01">'),
        )
      ).articles[0]?.article.meta.published,
    ).toBeNull();
  });

  it('of a great many kinds make no endless report', async () => {
    const result = await read('a.jsonl', '{}\n'.repeat(5000));
    expect(result.rejected.length).toBeLessThanOrEqual(110);
    expect(result.rejected.reduce((sum, one) => sum + one.count, 0)).toBe(5000);
  });

  it('may be many in a row', async () => {
    const many = JSON.stringify(Array.from({ length: 100_001 }, () => ({ text: 'One. Two.' })));
    const result = await readFile({ name: 'a.json', type: '', bytes: utf8(many) }, tools);
    expect(result.articles).toHaveLength(100_000);
    expect(lines(result)).toEqual(['a.json: Only the first 100000 were taken.']);
  });
});
