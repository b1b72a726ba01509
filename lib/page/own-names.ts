import type { Relation } from '@/lib/match/types';

/** By what names our parts stand in a page, in a room of their own: whoever only looks for them needs nothing else. */

/** The element that holds the badges of one sentence. */
export const BADGE_TAG = 'second-source-badge';
/** The element that holds the card. */
export const CARD_TAG = 'second-source-card';

/** The relations that are underlined. */
export const UNDERLINED = ['corroborates', 'conflicts', 'updated'] as const satisfies readonly Relation[];
/** Our highlights, and the rules for them, carry this in their names. */
export const HIGHLIGHT_PREFIX = 'second-source-';
/** The name of a relation's highlight in the page's registry. */
export const highlightOf = (relation: Relation) => `${HIGHLIGHT_PREFIX}${relation}`;
