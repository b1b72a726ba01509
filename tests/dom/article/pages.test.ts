// @vitest-environment node
import fs from 'node:fs';
import path from 'node:path';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { readArticle } from '@/lib/article/read';
import type { Article } from '@/lib/article/types';
import { expectAnchored } from './anchored';

/** Beside each page: what must be read from it, and texts of it that must not. */
interface Expected {
  url: string;
  /** As which it is served, where that is not text/html. */
  type?: string;
  meta: Partial<Article['meta']>;
  blocks: Article['blocks'];
  notIn: string[];
}

const folder = path.resolve('tests/fixtures/pages');
const names = fs
  .readdirSync(folder)
  .filter((file) => file.endsWith('.html'))
  .map((file) => file.slice(0, -'.html'.length));

const isOwn = (el: Element): boolean => el.hasAttribute('data-mine');

describe('pages of each kind of mark-up', () => {
  test.each(names)('%s', (name) => {
    const html = fs.readFileSync(path.join(folder, `${name}.html`), 'utf8');
    const expected = JSON.parse(fs.readFileSync(path.join(folder, `${name}.expected.json`), 'utf8')) as Expected;
    const options = { url: expected.url, contentType: expected.type ?? 'text/html' };
    const { document } = new JSDOM(html, options).window;
    const before = document.documentElement.outerHTML;

    const live = readArticle(document, { url: expected.url, isOwn });

    expect(live.article.blocks).toEqual(expected.blocks);
    expect(live.article.meta).toEqual({ url: expected.url, ...expected.meta });
    const text = live.article.blocks.map((block) => block.text).join('\n');
    for (const outside of expected.notIn) expect(text).not.toContain(outside);
    expectAnchored(live);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  test('there are pages to read, and what must not be read does stand in them', () => {
    expect(names.length).toBeGreaterThanOrEqual(20);
    for (const name of names) {
      const html = fs.readFileSync(path.join(folder, `${name}.html`), 'utf8');
      const { notIn } = JSON.parse(fs.readFileSync(path.join(folder, `${name}.expected.json`), 'utf8')) as Expected;
      const text = new JSDOM(html).window.document.documentElement.textContent ?? '';
      // what stands in a <template> is only in the source
      for (const outside of notIn) expect(`${text}\n${html}`.replace(/\s+/g, ' ')).toContain(outside);
    }
  });
});
