import { expect } from 'vitest';
import type { LiveArticle } from '@/lib/article/types';

/** Checks that every block's text is what its segments say, and that only made white space lies between them. `attached`: nothing was taken out since. */
export function expectAnchored(live: LiveArticle, attached = true): void {
  const { blocks } = live.article;
  expect(live.anchors.length).toBe(blocks.length);
  expect(live.elements.length).toBe(blocks.length);
  blocks.forEach((block, i) => {
    let rebuilt = '';
    for (const segment of live.anchors[i] ?? []) {
      // what no segment covers is a single blank
      if (segment.textStart > rebuilt.length) rebuilt += ' ';
      expect(segment.textStart).toBe(rebuilt.length);
      const part = segment.node.data.slice(segment.nodeStart, segment.nodeStart + segment.length);
      rebuilt += part.replace(/\s/g, ' ');
      if (attached) expect(live.elements[i]?.contains(segment.node)).toBe(true);
    }
    expect(rebuilt).toBe(block.text);
  });
}
