import type { Undo } from '@/components/ui/use-saying';

/** What the review asks of the outside. Rejections carry an Error whose text is fit to be shown. */

/** A claim that waits to be reviewed. */
export interface ReviewItem {
  id: string;
  quote: string;
  sourceId: string;
  publisher: string | null;
  title: string | null;
  published: string | null;
}

/** A claim's sentence where it stands in its source. */
export interface ReviewPlace {
  /** The sentence as the source has it; another than the claim's where the reader edited it. */
  original: string;
  /** The text of its block around it, and the blocks before and after. */
  before: string;
  after: string;
  url: string | null;
}

/** Claims to review, and what can be done with them. */
export interface ReviewClient {
  /** All that wait: by source, the one imported last first, in the order of its text. */
  queue(): Promise<ReviewItem[]>;
  /** Null where the source's text does not tell. */
  place(claimId: string): Promise<ReviewPlace | null>;
  setState(claimIds: readonly string[], state: 'accepted' | 'rejected'): Promise<Undo>;
  edit(claimId: string, sentence: string): Promise<Undo>;
  /** @param parts two sentences or more */
  split(claimId: string, parts: readonly string[]): Promise<Undo>;
  /** Claims of one source, in the order of its text. */
  merge(claimIds: readonly string[]): Promise<Undo>;
  /** Whether imported claims come in to be reviewed. */
  reviewsNew(): Promise<boolean>;
  setReviewsNew(on: boolean): Promise<Undo>;
}
