/** Pages made of entries: the times of a live blog's entries, and the first post of a thread. */

import type { Box, Draft, TimeMark } from '@/lib/article/boxes';
import { parseDate } from '@/lib/article/dates';
import { nameWords } from '@/lib/article/furniture';

/** A block this long, or with this much besides the time, has the time in its running text. */
const LONGEST_STAMP = 90;
const FEWEST_ENTRIES = 2;

/**
 * The time of each block that stands in a dated entry, by block index. Entries are neighbours alike in tag and class,
 * each with a <time> of its own outside running text.
 */
export function entryTimes(draft: Draft, root: Box): Map<number, string> {
  const stamps = draft.times.filter((mark) => isStampIn(draft, mark, root));
  const groups = new Map<Box, Map<Box, TimeMark>>();
  for (const stamp of stamps) {
    for (let box = stamp.box; box !== root && box.parent; box = box.parent) {
      const siblings = groups.get(box.parent) ?? new Map<Box, TimeMark>();
      if (!siblings.has(box)) siblings.set(box, stamp);
      groups.set(box.parent, siblings);
    }
  }
  const times = new Map<number, string>();
  for (const siblings of groups.values()) noteEntries(siblings, times);
  return times;
}

function isStampIn(draft: Draft, mark: TimeMark, root: Box): boolean {
  let inside = false;
  for (let at: Box | null = mark.box; at !== null; at = at.parent) if (at === root) inside = true;
  if (!inside || !mark.element.getAttribute('datetime')) return false;
  const block = draft.blocks[mark.block];
  const isIn = block?.content.segments.some((segment) => mark.element.contains(segment.node)) ?? false;
  return !block || !isIn || block.content.text.length <= LONGEST_STAMP;
}

function noteEntries(siblings: Map<Box, TimeMark>, times: Map<number, string>): void {
  const alike = Map.groupBy ? Map.groupBy(siblings.keys(), likeness) : new Map([['', [...siblings.keys()]]]);
  for (const entries of alike.values()) {
    const telling = entries.filter((box) => box.mass > 0);
    if (telling.length < FEWEST_ENTRIES) continue;
    for (const box of entries) {
      const time = parseDate(siblings.get(box)?.element.getAttribute('datetime'));
      if (time === null) continue;
      for (let i = box.first; i < box.end; i++) times.set(i, time);
    }
  }
}

/** Boxes with the same likeness are made by the same template. */
export function likeness(box: Box): string {
  return `${box.tag} ${(box.element.getAttribute('class') ?? '').trim().split(/\s+/)[0] ?? ''}`;
}

const POST_WORDS = new Set(['post', 'posting', 'message', 'reply', 'topic', 'thread', 'op']);
const AUTHOR =
  '[rel~=author],[itemprop=author],[class*=author i],[class*=username i],[class*=poster i],[class*=member i],[class*=user-]';

/**
 * Where a page is a thread of posts by different people, the first post: it is the article, the others are comments.
 * @returns the root itself where the page is no thread.
 */
export function firstPost(root: Box, children: Map<Box, Box[]>): Box {
  let at = root;
  for (;;) {
    const inner = children.get(at)?.filter((box) => !box.out && box.mass > 0) ?? [];
    const only = inner.length === 1 ? inner[0] : undefined;
    if (!only) return threadStart(inner) ?? root;
    at = only;
  }
}

function threadStart(inner: Box[]): Box | null {
  const first = inner[0];
  if (!first || inner.length < 2 || inner.some((box) => likeness(box) !== likeness(first))) return null;
  const names = `${first.element.getAttribute('class') ?? ''} ${first.element.getAttribute('itemtype') ?? ''}`;
  if (!nameWords(names).some((word) => POST_WORDS.has(word))) return null;
  return inner.every((box) => box.element.querySelector(AUTHOR) !== null) ? first : null;
}
