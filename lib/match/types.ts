import type { Fact } from '@/lib/facts/types';
import type { Span } from '@/lib/language/types';
import type { Reason } from './reason';

/** A source as the matcher needs it. */
export interface MatchSource {
  id: string;
  url: string | null;
  publisher: string | null;
  title: string | null;
  /** YYYY-MM-DD or null. */
  published: string | null;
  /** Origins it names for its report ("Financial Times"). */
  origins: string[];
  /** Id of the source that the reader calls its original. */
  copyOf?: string;
  /** Its claims are a pack's restatements, not its own sentences. */
  restated?: true;
  /** Fingerprint of its text for near-duplicates (see lib/match/origins.ts). */
  fingerprint: Sketch;
}

/** Ascending 32-bit hashes. Where there are many, a Uint32Array, which takes half the room of a list. */
export type Sketch = ArrayLike<number>;

/** A claim as the matcher needs it. */
export interface MatchClaim {
  id: string;
  sourceId: string;
  /** The evidence sentence. */
  quote: string;
  facts: Fact[];
}

export type Relation = 'corroborates' | 'conflicts' | 'updated';

/** One source's sentence that carries a verdict. Complete in itself: a card is drawn from this alone. */
export interface Evidence {
  claimId: string;
  sourceId: string;
  publisher: string | null;
  title: string | null;
  url: string | null;
  published: string | null;
  quote: string;
  /** The quote restates what the source says; it does not stand there in these words. */
  restated?: true;
  /** Why it was matched, made from the facts; components/ui/messages make one line of it. */
  why: Reason;
  /** Which attribute decided (a pack attribute's id, or "general:…"). */
  attribute: string;
  /** Differing or agreeing words on both sides. */
  marks: { page: Span[]; quote: Span[] };
  /** Articles with one key share one origin. */
  origin: string;
}

/** All evidence for one relation of one sentence. */
export interface Verdict {
  relation: Relation;
  /** Best first; of very many only the best (verdict.ts). */
  evidence: Evidence[];
  /** How many sources more say so, where not all are listed. */
  unlisted?: number;
  /** Independent origins among the evidence. */
  origins: number;
}

/** What was found about one sentence of a page. */
export interface Finding {
  /** Stable for the same sentence of the same page: block and offsets. */
  id: string;
  block: number;
  start: number;
  end: number;
  sentence: string;
  verdicts: Verdict[];
}

/** The outcome of checking a page. */
export interface PageReport {
  /** Sentences checked. corroborated + conflicts may count one sentence twice; nothing = checked without any verdict. */
  counts: { checked: number; corroborated: number; conflicts: number; updated: number; nothing: number };
  findings: Finding[];
  corpus: { sources: number; claims: number; newest: string | null };
}
