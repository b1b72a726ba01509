import type { Reason } from '@/lib/match/reason';

/** What is shown before an article is saved, in the popup and in the manager. */

/** What the reader may correct before saving. Dates are YYYY-MM-DD; '' means unknown. */
export interface Correction {
  /** The title as read unless given. */
  title?: string;
  publisher: string;
  published: string;
}

/** One claim of an article about to be saved, with what the corpus already says about it. */
export interface PreviewClaim {
  id: string;
  sentence: string;
  /** Evidence lines: who, when, and why it matches. Empty for a new claim. */
  against: { publisher: string | null; published: string | null; why: Reason }[];
}

/** What saving an article would do. */
export interface ImportPreview {
  title: string | null;
  publisher: string | null;
  /** ISO date or date-time as read. */
  published: string | null;
  url: string | null;
  claims: number;
  adds: PreviewClaim[];
  repeats: PreviewClaim[];
  contradicts: PreviewClaim[];
  /** Claims saved before that the article no longer has; saving removes them. */
  gone: number;
  /** Ids of the claims that stand in what the reader had selected; null where all of it is meant. */
  selected: string[] | null;
  /** The article's own text, a block each, for reading what was taken for it. */
  text: string[];
  /** Set where this article is in the corpus already. */
  saved: { sourceId: string; addedAt: number; changed: boolean } | null;
}
