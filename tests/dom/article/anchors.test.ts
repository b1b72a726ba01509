// @vitest-environment node
import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { endsOf } from '@/lib/article/anchor';
import { readArticle } from '@/lib/article/read';
import { sentencesOf } from '@/lib/article/sentences';
import type { LiveArticle } from '@/lib/article/types';
import { expectAnchored } from './anchored';

const url = 'https://www.news.example/a';
const LEAD =
  '<h1>Geese</h1><p>The geese were counted again on Tuesday, and there were eleven of them on the pond.</p><p>Nobody had expected so many, since bread has not been thrown there for two years and the fox is back.</p>';

/** What a browser would give for the stretch: the text of a Range, white space collapsed, as a block's text is. */
function rangeText(doc: Document, live: LiveArticle, block: number, start: number, end: number): string | null {
  const ends = endsOf(live.anchors[block] ?? [], start, end);
  if (!ends) return null;
  const range = doc.createRange();
  range.setStart(ends.startNode, ends.startOffset);
  range.setEnd(ends.endNode, ends.endOffset);
  return range
    .toString()
    .replace(/\u00AD/g, '')
    .replace(/\s+/g, ' ');
}

describe('endsOf', () => {
  const doc = new JSDOM(
    `<body><article>${LEAD}<p>  It  rained <b>for\n three</b> days<i>.</i> <em>Nobody</em> minded,<br>they said, and the soft\u00ADly falling rain went on for a long time.</p></article>`,
    { url },
  ).window.document;
  const live = readArticle(doc, { url });

  test('each sentence is found again in the document', () => {
    const sentences = sentencesOf(live.article);
    expect(sentences.map((one) => one.text)).toContain('It rained for three days.');
    for (const { block, start, end, text } of sentences)
      expect(rangeText(doc, live, block, start, end)?.replace(',they', ', they')).toBe(text);
  });

  test('a stretch that is empty or outside gives null', () => {
    const anchor = live.anchors[3] ?? [];
    expect(endsOf(anchor, 3, 3)).toBeNull();
    expect(endsOf(anchor, 5, 2)).toBeNull();
    expect(endsOf(anchor, 5000, 5010)).toBeNull();
    expect(endsOf([], 0, 1)).toBeNull();
  });

  test('a node that has become shorter since gives null', () => {
    const own = new JSDOM(
      `<body>${LEAD}<p>One more sentence of some length, that was here when the page was read by us all.</p><p>And another one of some length, that was here when the page was read by us all.</p>`,
      { url },
    ).window.document;
    const read = readArticle(own, { url });
    const anchor = read.anchors[3] ?? [];
    expect(endsOf(anchor, 0, 8)).not.toBeNull();
    if (anchor[0]) anchor[0].node.data = 'One';
    expect(endsOf(anchor, 0, 8)).toBeNull();
  });
});

/** Random inline mark-up: text with every kind of white space, nested in inline tags, comments and breaks between. */
const piece = fc.stringMatching(/^[a-z .,\n\t\u00A0\u00AD\u200B]{0,12}$/);
const tag = fc.constantFrom('b', 'i', 'em', 'a', 'span', 'sup', 'mark', 'font', 'x-y', 'code');
const { inline } = fc.letrec<{ inline: string }>((tie) => ({
  inline: fc.oneof(
    { depthSize: 'medium', withCrossShrink: true },
    piece,
    fc.constantFrom('<br>', '<!-- x -->', '<wbr>', '<img alt="x">', '<script>1</script>', '<del>gone</del>'),
    fc
      .tuple(tag, fc.array(tie('inline'), { maxLength: 4 }))
      .map(([name, inner]) => `<${name}>${inner.join('')}</${name}>`),
  ),
}));

describe('any nested inline mark-up', () => {
  test('segments give the block text, offsets lead back, and the document is untouched', () => {
    let blocks = 0;
    fc.assert(
      fc.property(fc.array(inline, { maxLength: 8 }), (parts) => {
        const html = `<body><article>${LEAD}<p>Some words lead in, ${parts.join('')} and some words of prose lead out of the random part. So it ends here.</p></article>`;
        const { document } = new JSDOM(html, { url }).window;
        const before = document.documentElement.outerHTML;
        const live = readArticle(document, { url });
        expectAnchored(live);
        blocks += live.article.blocks.length;
        for (const { block, start, end, text } of sentencesOf(live.article)) {
          const ends = endsOf(live.anchors[block] ?? [], start, end);
          expect(ends?.startNode.data[ends.startOffset]).toBe(text[0]);
          expect(ends?.endNode.data[ends.endOffset - 1]).toBe(text.at(-1));
        }
        for (const { text } of live.article.blocks) expect(text).not.toMatch(/\s\s|^\s|\s$|[\u00AD\u200B\u00A0]/);
        expect(document.documentElement.outerHTML).toBe(before);
      }),
      { numRuns: 150 },
    );
    expect(blocks).toBeGreaterThan(400);
  }, 30_000);
});
