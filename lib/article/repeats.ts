/** Passages that a page holds twice, for small screens and for large ones: only one of them is shown. */

import type { Draft } from '@/lib/article/boxes';
import type { Chosen } from '@/lib/article/select';

/** A shorter passage may well be said twice. */
const LEAST_REPEATED = 80;

/**
 * Leaves one of each passage that stands there several times: the first that is shown, else the first.
 * @param isShown Asked of repeated passages only, since it may need layout; without it all count as shown.
 */
export function withoutRepeats(chosen: Chosen[], draft: Draft, isShown?: (el: Element) => boolean): Chosen[] {
  const groups = new Map<string, Chosen[]>();
  for (const one of chosen) {
    const text = draft.blocks[one.index]?.content.text ?? '';
    const isTitle = one.kind === 'headline' || one.kind === 'heading';
    if (text.length < LEAST_REPEATED && !isTitle) continue;
    const key = isTitle ? `# ${text}` : text;
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  const gone = new Set<Chosen>();
  for (const group of groups.values()) {
    if (group.length === 1) continue;
    // headings within an article repeat ("Background"); only the headline's own copies are none of it
    if (group.every((one) => one.kind === 'heading')) continue;
    const shown = isShown && group.find((one) => isShown(draft.blocks[one.index]?.box.element as Element));
    const kept = group.find((one) => one.kind === 'headline') ?? shown ?? group[0];
    // side by side in one box they are the text's own repetition, as in a poem
    const parentOf = (one: Chosen | undefined) => (one ? draft.blocks[one.index]?.box.parent : null);
    for (const one of group) if (one !== kept && parentOf(one) !== parentOf(kept)) gone.add(one);
  }
  return gone.size === 0 ? chosen : chosen.filter((one) => !gone.has(one));
}
