/** The date printed under a headline, for pages whose mark-up does not give one. */

import { type Box, type Draft, isWithin } from '@/lib/article/boxes';
import { parseDate } from '@/lib/article/dates';
import { isDateLine } from '@/lib/article/lines';
import type { MetaOrigin } from '@/lib/article/types';

/** Blocks looked at before the headline and after it. */
const BEFORE = 3;
const AFTER = 8;
const ISO_DAY = /\b\d{4}-\d\d-\d\d\b/;

/** Dates of other things than the article. */
const OTHER_DATE = /\b(?:updated|modified|joined|registered|member|since|born)\b/i;

/** When the article appeared, from a <time> in its head or else from a line of text there. Takes what printedDate does. */
export function headDate(
  draft: Draft,
  root: Box,
  headline: number,
  text: number,
): { date: string; from: MetaOrigin } | null {
  const mark = draft.times.find(({ box, block }) => block <= text && box.grade < 2 && isWithin(box, root));
  const told =
    mark && !/modif|updat/i.test(mark.element.getAttribute('class') ?? '')
      ? mark.element.getAttribute('datetime')
      : null;
  const date = parseDate(told);
  if (date !== null) return { date, from: 'time-element' };
  const printed = printedDate(draft, headline, text);
  return printed === null ? null : { date: printed, from: 'text' };
}

/**
 * The date in a line of its own next to the headline, not one that says when the page was changed.
 * @param headline Index of the headline's block.
 * @param text Index of the first block of running text: a date after it belongs to the text.
 */
function printedDate(draft: Draft, headline: number, text: number): string | null {
  if (headline < 0) return null;
  for (let i = Math.max(0, headline - BEFORE); i < Math.min(text, headline + AFTER); i++) {
    const block = draft.blocks[i];
    if (!block || i === headline || block.box.grade === 2) continue;
    const line = block.content.text;
    if (!isDateLine(line) || OTHER_DATE.test(line)) continue;
    const date = parseDate(ISO_DAY.exec(line)?.[0]) ?? parseDate(line.replace(/^.*?\bon\b:? /i, ''));
    if (date !== null) return date;
  }
  return null;
}
