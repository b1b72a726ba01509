import { BADGE_TAG, CARD_TAG } from './own-names';

/*
 * When the extension is switched off or removed, Firefox cuts its content scripts off in mid-life: nothing of ours runs
 * any more that could clear away, and badges would stay in open pages, dead. But it takes back every style sheet that
 * the extension has inserted. So in Firefox whatever of ours stands in a page is hidden by itself and shown by such a
 * sheet alone. In Chromium scripts live on, notice, and clear away.
 */
const BY_SHEET: boolean = import.meta.env.FIREFOX === true;

const LINE = '--second-source-line';

/** The sheet by which ours is seen, to be inserted as the reader's own; null where none is needed. */
export const LIFELINE: string | null = BY_SHEET
  ? `${BADGE_TAG}{display:inline!important}${CARD_TAG}{display:block!important}:root{${LINE}:underline}`
  : null;

/** How a host of ours is displayed by itself. */
export const displayed = (display: 'inline' | 'block') => (BY_SHEET ? 'none' : display);

/** The kind of line that underlines. */
export const UNDERLINE: string = BY_SHEET ? `var(${LINE},none)` : 'underline';
