// @vitest-environment node
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { readArticle } from '@/lib/article/read';
import { zooPages } from '@/tests/support/zoo';
import { expectAnchored } from './anchored';

const pages = zooPages();
const isOwn = (el: Element): boolean => el.hasAttribute('data-mine');

describe('pages of each kind of mark-up', () => {
  test.each(pages)('$name', ({ html, expected }) => {
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
    expect(pages.length).toBeGreaterThanOrEqual(45);
    for (const { html, expected } of pages) {
      const text = new JSDOM(html).window.document.documentElement.textContent ?? '';
      // what stands in a <template> is only in the source
      for (const outside of expected.notIn) expect(`${text}\n${html}`.replace(/\s+/g, ' ')).toContain(outside);
    }
  });
});
