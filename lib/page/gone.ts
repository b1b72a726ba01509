import type { Article } from '@/lib/article/types';
import type { Finding } from '@/lib/match/types';

/** The ids of what is gone begin with this. */
export const GONE = 'gone: ';

/** More are of no use to anybody who looks for what has changed. */
const MOST = 20;

/**
 * What a page has taken back: findings whose sentences it no longer has, for the reader to see. They get ids of their
 * own, since ids are places and another sentence may stand there now.
 * @param known what was gone before
 * @param missing what has gone since, from `before` to `now`
 */
export function withGone(known: Finding[], missing: readonly Finding[], before: Article, now: Article): Finding[] {
  if (!isSameText(before, now)) return [];
  const told = new Set(known.map(({ sentence }) => sentence));
  const fresh = missing.filter(({ sentence }) => !told.has(sentence));
  return [...known, ...fresh.map((finding) => ({ ...finding, id: `${GONE}${finding.sentence}` }))].slice(-MOST);
}

/** What is still gone from an article as it is now: some of it may have come back. */
export function stillGone(gone: Finding[], { blocks }: Article): Finding[] {
  return gone.filter(({ sentence }) => !blocks.some(({ text }) => text.includes(sentence)));
}

/** Whether one is the other, edited: another article under the same address takes nothing back. */
function isSameText(before: Article, now: Article): boolean {
  const texts = new Set(now.blocks.map(({ text }) => text));
  return before.blocks.some(({ text }) => texts.has(text));
}
