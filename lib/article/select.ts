/** Chooses, from the draft of a page, the blocks that are the article's own. */

import { type Box, type Draft, type DraftBlock, isWithin } from '@/lib/article/boxes';
import { likeness } from '@/lib/article/entries';
import { endsSentence, isByline, isDateLine, isFiller, isLinkLine, isWordless, wordCount } from '@/lib/article/lines';
import { scopeOf } from '@/lib/article/root';
import type { BlockKind } from '@/lib/article/types';

/** A block that was chosen, by its index in the draft. */
export interface Chosen {
  index: number;
  kind: BlockKind;
}

const STANDFIRST =
  /standfirst|stand-first|\bdek\b|deck|sub-?(?:title|head|heading|headline)|summary|lead|lede|intro|excerpt|abstract|vorspann|chapo\b/i;
/** Of a list's characters, this share in links makes it a list of links. */
const LINK_LIST = 0.7;
/** Before the first paragraph a line of so few words without a full stop is a name, a section, a button. */
const SHORT_LINE = 5;
/** A cell this long with a full stop is a column of a laid-out page, not a datum. */
const LONG_CELL = 120;
/** A box with a linked title and less prose than this is a teaser of another article. */
const TEASER = 400;

/** Blocks judged between two yields. */
const BATCH = 64;

/** The chosen blocks in reading order. `headline` is an index in the draft, or -1; `isThread`: the root is one post of several. */
export function* selectInSteps(draft: Draft, root: Box, headline: number, isThread = false): Generator<void, Chosen[]> {
  const selection = new Selection(draft, root, headline, isThread);
  yield;
  const chosen: Chosen[] = [];
  const from = headline >= 0 ? Math.min(headline, root.first) : root.first;
  for (let i = from; i < draft.blocks.length; i++) {
    const block = draft.blocks[i];
    if (i % BATCH === 0) yield;
    if (!block) continue;
    const kind = selection.kindAt(i, block);
    if (kind) chosen.push({ index: i, kind });
  }
  return withoutEmptySections(chosen, draft, from);
}

class Selection {
  private readonly scope: Box;
  private readonly lists = new Map<Box, { linked: number; all: number }>();
  private readonly teasers = new Set<Box>();
  /** Likeness of the root, where a later piece made by the same template belongs to the article too. */
  private readonly alike: string | null;
  /** Running text has begun: what follows is not about the article but of it. */
  private begun = false;

  constructor(
    private readonly draft: Draft,
    private readonly root: Box,
    private readonly headline: number,
    isThread: boolean,
  ) {
    this.scope = scopeOf(root, draft.blocks[headline]?.box ?? null);
    this.alike = isThread || !root.element.getAttribute('class') ? null : likeness(root);
    this.weighLists();
    this.findTeasers();
  }

  /** The kind the block has in the article; null where it is not of the article. */
  kindAt(index: number, block: DraftBlock): BlockKind | null {
    if (index === this.headline) return 'headline';
    if (block.box.out || !isWithin(block.box, this.scope)) return null;
    if (!this.isInReach(index, block)) return null;
    if (this.isLinks(block) || isFiller(block) || block.aside) return null;
    if (block.kind !== 'cell' && isWordless(block)) return null;
    if (!this.begun && this.isHeadMatter(index, block)) return null;
    if (block.prose && endsSentence(block.content.text) && !isStandfirst(block)) this.begun = true;
    return this.finalKind(block);
  }

  /** In the root; or before it, after the headline; or in a later piece made by the same template as the root. */
  private isInReach(index: number, block: DraftBlock): boolean {
    if (index >= this.root.first && index < this.root.end) return true;
    if (index < this.root.first) return block.prose || block.kind === 'caption' || isStandfirst(block);
    for (let at: Box | null = block.box; at !== null && at !== this.scope; at = at.parent) {
      if (at.parent === this.root.parent && likeness(at) === this.alike) return true;
    }
    return false;
  }

  /** What stands between headline and text: the writer, the date, the section, buttons. */
  private isHeadMatter(index: number, block: DraftBlock): boolean {
    const { text } = block.content;
    if (block.kind === 'caption') return false;
    if (index < this.headline) return !(block.prose && text.length >= 80);
    if (isByline(text) || isDateLine(text)) return true;
    if (block.kind === 'heading' || isStandfirst(block)) return false;
    return wordCount(text) <= SHORT_LINE && !endsSentence(text);
  }

  private isLinks(block: DraftBlock): boolean {
    for (let at: Box | null = block.box; at !== null && at !== this.root; at = at.parent)
      if (this.teasers.has(at)) return true;
    const list = listOf(block.box);
    const weight = list ? this.lists.get(list) : undefined;
    if (weight && weight.linked >= LINK_LIST * weight.all) return true;
    return isLinkLine(block) && !(block.kind === 'heading' && isPermalink(block)) && block.kind !== 'caption';
  }

  private weighLists(): void {
    for (const block of this.draft.blocks.slice(this.root.first, this.root.end)) {
      const list = listOf(block.box);
      if (!list) continue;
      const weight = this.lists.get(list) ?? { linked: 0, all: 0 };
      weight.linked += block.content.linked;
      weight.all += block.content.text.length;
      this.lists.set(list, weight);
    }
  }

  private findTeasers(): void {
    for (const block of this.draft.blocks.slice(this.root.first, this.root.end)) {
      if (block.kind !== 'heading' || !isLinkLine(block) || isPermalink(block)) continue;
      const card = block.box.parent;
      if (card && card !== this.root && isWithin(card, this.root) && card.mass < TEASER) this.teasers.add(card);
    }
  }

  private finalKind(block: DraftBlock): BlockKind {
    const { text } = block.content;
    if (block.kind !== 'cell') return block.kind;
    if (block.broken) return 'line';
    return text.length >= LONG_CELL && endsSentence(text) ? 'paragraph' : 'cell';
  }
}

function listOf(box: Box): Box | null {
  for (let at: Box | null = box; at !== null; at = at.parent) {
    if (at.tag === 'ul' || at.tag === 'ol' || at.tag === 'dl') return at;
    if (at.tag === 'article' || at.tag === 'main' || at.tag === 'table') return null;
  }
  return null;
}

/** A heading that links to its own place on the page. */
function isPermalink(block: DraftBlock): boolean {
  const link = block.box.element.querySelector('a[href]') ?? block.box.element.closest('a[href]');
  return link?.getAttribute('href')?.includes('#') ?? false;
}

function isStandfirst(block: DraftBlock): boolean {
  const { element } = block.box;
  const around =
    block.kind === 'list-item' ? [element, element.parentElement, element.parentElement?.parentElement] : [element];
  const names = around.flatMap((el) => [el?.getAttribute('class'), el?.getAttribute('itemprop')]).join(' ');
  return block.kind !== 'heading' ? STANDFIRST.test(names) : /sub|dek|deck|standfirst/i.test(names);
}

/** A line of so few words, without a full stop, may be the label of what follows it. */
const LONGEST_LABEL = 8;

/** Whether the block only announces the links that follow it and that were left out ("More on the strike"). */
function isLabelOfLinks({ index, kind }: Chosen, draft: Draft, kept: Set<number>): boolean {
  const block = draft.blocks[index];
  const next = draft.blocks[index + 1];
  if (kind !== 'paragraph' || !block || !next || kept.has(index + 1) || !isLinkLine(next)) return false;
  return !endsSentence(block.content.text) && wordCount(block.content.text) <= LONGEST_LABEL;
}

/** Drops a heading whose whole section was left out ("Related stories" over a list of links). */
function withoutEmptySections(chosen: Chosen[], draft: Draft, from: number): Chosen[] {
  const kept = new Set(chosen.map((one) => one.index));
  return chosen.filter((one, at) => {
    const { index, kind } = one;
    if (kind !== 'heading') return !isLabelOfLinks(one, draft, kept);
    const next = chosen[at + 1];
    const end = next?.index ?? draft.blocks.length;
    if (next && next.kind !== 'heading') {
      // text follows at once, or only after something that was left out
      return true;
    }
    let dropped = 0;
    for (let i = index + 1; i < end && i >= from; i++) if (!kept.has(i)) dropped++;
    return next ? dropped === 0 : false;
  });
}
