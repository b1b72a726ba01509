import type { LiveArticle } from '@/lib/article/types';

/** The part of a page that an article stands in. */
export interface Surroundings {
  /** The lowest element around its blocks; the headline, which often stands elsewhere, is left aside. Null: nothing. */
  root(): Element | null;
  /** Whether a node stands in one of its blocks. */
  inBlock(node: Node): boolean;
  /** Whether a node stands among its blocks or around them. Where there is no article: yes. */
  isNear(node: Node): boolean;
}

/** Looks at an article's blocks as they stand now, and again when they are gone. */
export function surroundingsOf(live: LiveArticle | null): Surroundings {
  const blocks = live?.elements.filter((_, at) => live.article.blocks[at]?.kind !== 'headline') ?? [];
  const own = new Set<Node>(live?.elements);
  let known: Element | null = null;
  const root = () => {
    if (!known?.isConnected) known = commonRoot(blocks);
    return known;
  };
  return {
    root,
    inBlock(node) {
      const top = root();
      for (let at: Node | null = node; at && at !== top; at = at.parentNode) if (own.has(at)) return true;
      return own.has(node);
    },
    isNear(node) {
      const top = root();
      return !top || top.contains(node) || node.contains(top);
    },
  };
}

function commonRoot(blocks: readonly Element[]): Element | null {
  const first = blocks.find((block) => block.isConnected);
  const last = blocks.findLast((block) => block.isConnected);
  if (!first || !last) return null;
  let root = first;
  while (!root.contains(last) && root.parentElement) root = root.parentElement;
  return root;
}
