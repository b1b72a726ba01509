/** Gathers the text of one block from text nodes, white space collapsed, and remembers where each stretch came from. */

import type { TextSegment } from '@/lib/article/types';

/** Invisible characters (soft hyphen, zero-width space, word joiner, byte order mark) | white space | the rest. */
const RUN = /([\u00AD\u200B\u2060\uFEFF]+)|(\s+)|[^\s\u00AD\u200B\u2060\uFEFF]+/g;

export class BlockText {
  text = '';
  readonly segments: TextSegment[] = [];
  /** Characters of the text that stand inside links. */
  linked = 0;
  /** Characters of the text that stand inside inline elements with the names of furniture. */
  furnished = 0;
  /** Address of the last link met, as written. */
  href: string | null = null;
  /** White space seen since the last character: where it stands, or 'made' where no node has it. */
  private pending: { node: Text; at: number } | 'made' | null = null;

  /** Adds a text node's characters. A run of white space becomes one space, kept only between other characters. */
  add(node: Text, href: string | null, isFurniture = false): void {
    const before = this.text.length;
    for (const match of node.data.matchAll(RUN)) {
      if (match[1] !== undefined) continue;
      if (match[2] !== undefined) this.noteSpace(node, match.index);
      else this.addRun(node, match.index, match[0]);
    }
    if (isFurniture) this.furnished += this.text.length - before;
    if (href === null) return;
    this.linked += this.text.length - before;
    this.href = href;
  }

  /** Notes white space that the mark-up makes, as a <br> does. */
  addSpace(): void {
    if (this.text !== '') this.pending ??= 'made';
  }

  private noteSpace(node: Text, at: number): void {
    if (this.text === '') return;
    // the first blank of a run joins the stretch before it, which keeps stretches few
    if (this.pending === null || this.pending === 'made') this.pending = { node, at };
  }

  private addRun(node: Text, at: number, run: string): void {
    if (this.pending !== null) {
      if (this.pending === 'made') this.text += ' ';
      else this.push(this.pending.node, this.pending.at, ' ');
      this.pending = null;
    }
    this.push(node, at, run);
  }

  private push(node: Text, at: number, run: string): void {
    const last = this.segments.at(-1);
    const joins = last?.node === node && last.nodeStart + last.length === at;
    if (last && joins && last.textStart + last.length === this.text.length) last.length += run.length;
    else this.segments.push({ node, nodeStart: at, textStart: this.text.length, length: run.length });
    this.text += run;
  }
}
