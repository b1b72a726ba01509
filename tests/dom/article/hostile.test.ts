// @vitest-environment node
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { readArticle, readArticleInSteps } from '@/lib/article/read';
import type { LiveArticle } from '@/lib/article/types';
import { expectAnchored } from './anchored';

const url = 'https://www.news.example/a';
const parse = (html: string, contentType = 'text/html'): Document =>
  new JSDOM(html, { url, contentType }).window.document;
const read = (html: string): LiveArticle => readArticle(parse(html), { url });
const texts = (live: LiveArticle): string[] => live.article.blocks.map((block) => block.text);

const SENTENCE = 'The geese of Aldermoor were counted again on Tuesday, and there were eleven of them on the pond.';

describe('documents that are no article', () => {
  test.each([
    ['empty', ''],
    ['empty body', '<title>x</title><body></body>'],
    ['frameset', '<frameset cols="50%,50%"><frame src="a"><frame src="b"></frameset>'],
    ['only an image', '<body><img src="a.jpg" alt="a picture of a goose on the pond">'],
    ['only links', `<body><ul>${'<li><a href="/x">A goose was seen again on the pond</a></li>'.repeat(40)}</ul>`],
    ['one short line', '<body><p>Not found.</p>'],
    [
      'an error page',
      '<title>404</title><body><h1>Not found</h1><p>The page you want is not here. Try the front page.</p>',
    ],
    ['a login form', '<body><form><p>Please enter your name and your password to go on.</p><input></form>'],
    ['only a cookie banner', `<body><div class="cookie-banner"><p>${SENTENCE.repeat(4)}</p></div>`],
    ['only comments', `<body><div id="comments"><p>${SENTENCE}</p><p>${SENTENCE}</p><p>${SENTENCE}</p></div>`],
  ])('%s', (_what, html) => {
    const live = read(html);
    expect(live.article.blocks).toEqual([]);
    expect(live.anchors).toEqual([]);
  });

  test('a document without a body, an SVG, and XML', () => {
    const bare = parse('<p>x');
    bare.body.remove();
    expect(texts(readArticle(bare, { url }))).toEqual([]);
    bare.documentElement.remove();
    expect(texts(readArticle(bare, { url: null }))).toEqual([]);
    const svg = `<svg xmlns="http://www.w3.org/2000/svg"><title>Geese</title><text>${SENTENCE.repeat(5)}</text></svg>`;
    const drawing = readArticle(parse(svg, 'image/svg+xml'), { url });
    expect(texts(drawing)).toEqual([]);
    expect(drawing.article.meta.title).toBeNull();
    expect(texts(readArticle(parse('<rss><item>x</item></rss>', 'application/xml'), { url }))).toEqual([]);
  });

  test('an XHTML article is read like any other', () => {
    const html = `<html xmlns="http://www.w3.org/1999/xhtml"><head><title>Geese</title></head><body><h1>Geese</h1><p>${SENTENCE}</p><p>${SENTENCE}</p><p>${SENTENCE}</p></body></html>`;
    const live = readArticle(parse(html, 'application/xhtml+xml'), { url });
    expect(texts(live)).toEqual(['Geese', SENTENCE, SENTENCE, SENTENCE]);
  });
});

describe('documents made to break a reader', () => {
  test('ten thousand levels deep, block and inline', { timeout: 20_000 }, () => {
    // built from the inside out and never attached: attaching so deep a tree would overflow jsdom's own stack
    const real = parse('');
    let at: Element = real.createElement('section');
    at.append(...[1, 2, 3].map(() => Object.assign(real.createElement('p'), { textContent: SENTENCE })));
    for (let i = 1; i < 10_000; i++) {
      const outer = real.createElement(i % 2 ? 'div' : 'span');
      outer.append(at);
      at = outer;
    }
    const body = real.createElement('body');
    body.append(at);
    const doc = new Proxy(real, {
      get: (target, key) => {
        const value: unknown = key === 'body' ? body : Reflect.get(target, key, target);
        return typeof value === 'function' ? value.bind(target) : value;
      },
    });
    const live = readArticle(doc, { url });
    expect(texts(live)).toEqual([SENTENCE, SENTENCE, SENTENCE]);
    expectAnchored(live);
  });

  test('five thousand paragraphs, all read and in order', { timeout: 30_000 }, () => {
    const body = Array.from({ length: 5000 }, (_, i) => `<p>Paragraph ${i} of a long report about geese.</p>`).join(
      '\n',
    );
    const live = read(`<title>Geese</title><body><article><h1>Geese</h1>${body}</article>`);
    expect(live.article.blocks.length).toBe(5001);
    expect(live.article.blocks[5000]?.text).toBe('Paragraph 4999 of a long report about geese.');
  });

  test('a long page is read in many small steps', () => {
    const doc = parse(`<body><article><h1>Geese</h1>${`<p>${SENTENCE}</p>`.repeat(1000)}</article>`);
    const steps = readArticleInSteps(doc, { url });
    let count = 0;
    while (!steps.next().done) count++;
    // 2,000 nodes to visit and 1,000 blocks to judge
    expect(count).toBeGreaterThan(50);
  });

  test('no paragraphs at all: bare text in the body', () => {
    expect(texts(read(`<body>${SENTENCE}\n\n${SENTENCE} ${SENTENCE}`))).toEqual([
      [SENTENCE, SENTENCE, SENTENCE].join(' '),
    ]);
  });

  test('furniture words on the wrappers of the article do not hide it', () => {
    const story = `<h1>Geese</h1><p>${SENTENCE}</p><p>${SENTENCE}</p><p>${SENTENCE}</p>`;
    for (const name of [
      'sidebar',
      'newsletter',
      'widget',
      'content-with-sidebar',
      'footer-wrap',
      'social',
      'nav-open',
    ]) {
      expect(texts(read(`<body class="${name}"><div class="${name}" id="${name}">${story}</div>`))).toHaveLength(4);
    }
  });

  test('a whole site in one form', () => {
    const live = read(`<body><form><h1>Geese</h1><p>${SENTENCE}</p><p>${SENTENCE}</p><p>${SENTENCE}</p><input></form>`);
    expect(texts(live)).toHaveLength(4);
  });

  test('a page that changes between steps is read without harm', () => {
    const doc = parse(`<body><article><h1>Geese</h1>${`<p>${SENTENCE}</p>`.repeat(300)}</article>`);
    const steps = readArticleInSteps(doc, { url });
    let step = steps.next();
    for (let i = 0; !step.done; i++) {
      if (i === 6) doc.querySelector('article')?.replaceChildren();
      step = steps.next();
    }
    expect(step.value.article.blocks.length).toBeLessThan(301);
    expectAnchored(step.value, false);
  });

  test('what the caller says is hidden or its own is left out', () => {
    const doc = parse(
      `<body><h1>Geese</h1><p>${SENTENCE}</p><p class="x">Hidden.</p><p>${SENTENCE}</p><p>${SENTENCE}<b id="badge">3 sources</b></p>`,
    );
    const options = { url, isHidden: (el: Element) => el.className === 'x', isOwn: (el: Element) => el.id === 'badge' };
    expect(texts(readArticle(doc, options))).toEqual(['Geese', SENTENCE, SENTENCE, SENTENCE]);
  });
});
