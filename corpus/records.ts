import type { Block } from '@/lib/article/types';
import type { Fact } from '@/lib/facts/types';

/** The rows of the reader's database (see corpus/database.ts for tables and indexes). */

/** An article in the corpus. */
export interface SourceRecord {
  /** Canonical URL where there is one, else "text:" and the text hash; pack sources: "pack:<pack>/<id>". */
  id: string;
  url: string | null;
  publisher: string | null;
  title: string | null;
  authors: string[];
  /** ISO date or date-time as the document gives it; null where unknown. */
  published: string | null;
  modified: string | null;
  language: string | null;
  /** SHA-256 of the article's text, hex; '' for a pack source, whose text we do not hold. */
  textHash: string;
  /** Origins it names for its report ("Financial Times"). */
  origins: string[];
  /** Near-duplicate fingerprint, see lib/match/origins.ts; [] for a pack source. */
  fingerprint: number[];
  /** The article's blocks, for review and re-reading after an upgrade; [] for a pack source. */
  blocks: Block[];
  /** Id of the pack it came with, or null for the reader's own. */
  pack: string | null;
  /** Free remark on what is known of its origin. */
  note: string | null;
  /** Epoch milliseconds. */
  addedAt: number;
}

export type ClaimState = 'accepted' | 'to-review' | 'rejected';

/** A checkable statement of a source. */
export interface ClaimRecord {
  /** Derived from source id and quote: the same sentence of the same source is always the same claim. */
  id: string;
  sourceId: string;
  /** The source's sentence; for a pack claim our restatement of it. */
  quote: string;
  /** W3C TextQuoteSelector context; '' for a pack claim. */
  prefix: string;
  suffix: string;
  /** Where in the source it stands: block and offsets; for a pack claim paragraph and sentence number. */
  position: { block: number; start: number; end: number } | { paragraph: number; sentence: number };
  facts: Fact[];
  state: ClaimState;
  pack: string | null;
  addedAt: number;
}

/** Something the reader decided; never touched by upgrades. */
export type DecisionRecord = { id: string; madeAt: number } & (
  | {
      kind: 'not-same';
      claimId: string;
      /** Normalised page sentence. */
      sentence: string;
      attribute: string;
      /** Normalised text of the claim, so that the decision outlives the claim and holds for its copies. */
      quote?: string;
    }
  | { kind: 'hidden-host'; host: string }
);

/** Which packs are here. A pack the reader removed stays listed, so that an upgrade does not bring it back. */
export interface PackRecord {
  id: string;
  version: number;
  removed: boolean;
  installedAt: number;
  /** Of a removed pack: the claims the reader had rejected, so that they stay rejected when it is restored. */
  rejected?: string[];
}
