import type { Block } from '@/lib/article/types';
import type { Fact } from '@/lib/facts/types';
import type { WatchedTopic } from '@/lib/topic/types';

/** The rows of the reader's database (see corpus/database.ts for tables and indexes). */

/** What the reader may correct about a source; see corpus/edit-source.ts. */
export type EditableField = 'publisher' | 'title' | 'published';

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
  /** Free remark of the pack on what is known of its origin. */
  note: string | null;
  /** The reader's own labels, each once, in alphabetical order. */
  tags: string[];
  /** The reader's own note on it. */
  remark: string | null;
  /** Id of the source that the reader calls its original: both are one origin. The original may be gone from the corpus. */
  copyOf: string | null;
  /** Fields that the reader corrected: a new reading of the article leaves them. */
  edited?: EditableField[];
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
  /** The reader's own labels, each once, in alphabetical order. */
  tags: string[];
  /** The reader's own note on it. */
  remark: string | null;
  /**
   * The sentence as the source has it, where the reader edited, split or merged the claim; of a merged claim all its
   * sentences, one a line. Null where `quote` is it. Ids go by this sentence, so that reading the article again finds
   * the edited claim (see originalsOf).
   */
  original: string | null;
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
      /** The page sentence as it was read, for showing; decisions of version 1 have none. */
      asRead?: string;
    }
  | { kind: 'hidden-host'; host: string }
  /** The claim raises no badge. Its sentence at the time is kept for showing. */
  | { kind: 'muted-claim'; claimId: string; quote: string }
  /** Nothing of ours on this page. The address is without its hash. */
  | { kind: 'hidden-page'; url: string }
);

/** Which packs are here. A pack the reader removed stays listed, so that an upgrade does not bring it back. */
export interface PackRecord {
  id: string;
  version: number;
  removed: boolean;
  installedAt: number;
  /** Of a removed pack: the claims the reader had rejected, so that they stay rejected when it is restored. */
  rejected?: string[];
  /** Of a removed pack: what the reader noted on its rows, so that it is there again when the pack is restored. */
  notes?: RowNotes[];
}

/** What the reader noted on a source or claim of a pack, by the row's id. */
export interface RowNotes {
  id: string;
  tags: string[];
  remark: string | null;
  /** Of a source only. */
  copyOf?: string | null;
}

/** A source with its claims, taken out of the corpus and fit to be put back. */
export interface RemovedSource {
  source: SourceRecord;
  claims: ClaimRecord[];
}

/** What a deletion took away, complete. */
export type BinContent = { kind: 'source'; removed: RemovedSource } | { kind: 'claims'; claims: ClaimRecord[] };

/** A row of the bin as it is listed: one deleted source, or the claims deleted at once. See corpus/bin.ts. */
export interface BinRecord {
  id: string;
  /** Epoch milliseconds. */
  deletedAt: number;
  kind: BinContent['kind'];
  /** Title of the source, or the first claim's sentence. */
  label: string;
  /** Ids of what was deleted: of the source, or of the claims. */
  of: string[];
  /** How many claims lie in it. */
  claims: number;
}

/** A topic the reader made, or the reader's switch on one that a pack or the imports give. See corpus/topics.ts. */
export interface TopicRecord {
  /** Own topics: "reader:" and a hash of the label; switches: the id of the topic they are for. */
  id: string;
  kind: 'own' | 'switch';
  label: string;
  /** Names of an own topic; [] for a switch. */
  names: WatchedTopic['names'];
  on: boolean;
}
