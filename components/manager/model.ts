import type { Undo } from '@/components/ui/use-saying';
import type { Label, Reason, Said } from '@/lib/match/reason';
import type { Relation } from '@/lib/match/types';
import type { ImportClient } from './import/model';
import type { KeepClient } from './keep/model';
import type { ReviewClient } from './review/model';

/**
 * What the manager asks of the outside; it knows no browser API and no database. Each part of the manager has an
 * interface of its own. Rejections carry an Error whose text is fit to be shown. After each change whatever was read
 * before is stale: ask again. Dates are ISO dates or date-times; times are epoch milliseconds.
 */

export type { Undo } from '@/components/ui/use-saying';

/** Numbers for the navigation. */
export interface ManagerCounts {
  sources: number;
  claims: number;
  toReview: number;
}

/** Whether a claim counts. */
export type ClaimState = 'accepted' | 'to-review' | 'rejected';

/** Who says something, and when. */
export interface Place {
  sourceId: string;
  publisher: string | null;
  title: string | null;
  published: string | null;
}

/** A source as listed. */
export interface SourceItem {
  id: string;
  publisher: string | null;
  title: string | null;
  url: string | null;
  published: string | null;
  addedAt: number;
  claims: number;
  toReview: number;
  tags: string[];
  fromPack: boolean;
  /** It is a copy of another source, as the reader said. */
  isCopy: boolean;
}

/** A claim as listed. */
export interface ClaimItem {
  id: string;
  quote: string;
  state: ClaimState;
  tags: string[];
  /** The reader's own note on it. */
  remark: string | null;
  /** The sentence as the source has it, where the reader changed it. */
  original: string | null;
  /** The reader wants no badge from it. */
  muted: boolean;
  fromPack: boolean;
  source: Place;
}

/** Which sources are wanted; '' leaves a filter open. */
export interface SourceFilter {
  text: string;
  publisher: string;
  topic: string;
  tag: string;
  origin: '' | 'own' | 'pack';
  /** '1': only those that others contradict. */
  conflicts: '' | '1';
  /** Published on or after, on or before; YYYY-MM-DD. */
  from: string;
  to: string;
  sort: 'added' | 'published' | 'title' | 'publisher' | 'claims';
}

/** Which claims are wanted; '' leaves a filter open. */
export interface ClaimFilter {
  text: string;
  publisher: string;
  topic: string;
  tag: string;
  state: '' | ClaimState;
  /** A kind of fact, by its id. */
  kind: string;
  conflicts: '' | '1';
  from: string;
  to: string;
  sort: 'best' | 'published' | 'added' | 'publisher';
}

/** What the filters can be set to. */
export interface Facets {
  publishers: string[];
  topics: { id: string; label: string }[];
  tags: string[];
  /** Kinds of facts: what they tell. */
  kinds: { id: string; label: Label }[];
}

/** A sentence of another source that bears on a claim. */
export interface Bearing {
  relation: Relation;
  claimId: string;
  quote: string;
  why: Reason;
  source: Place;
}

/** Everything about one source. */
export interface SourceDetail {
  source: SourceItem;
  authors: string[];
  /** The pack's remark on its origin. */
  packNote: string | null;
  remark: string | null;
  copyOf: { id: string; name: string } | null;
  /** What could be its original: every other source. */
  others: { id: string; name: string }[];
  /** Paragraphs of the saved text; [] for a pack's source, of which only claims are held. */
  text: string[];
  claims: ClaimItem[];
}

/** What can be put right about a source. Dates are YYYY-MM-DD; '' means unknown. */
export interface SourceEdit {
  title: string;
  publisher: string;
  published: string;
}

/** Sources that disagree on one fact. */
export interface ConflictItem {
  id: string;
  /** What they disagree on: "age of Yann LeCun"; a sentence where only words were compared. */
  label: Label;
  /** 'updated' where time explains every difference. */
  relation: 'conflicts' | 'updated';
  sides: ConflictSide[];
}

/** One answer to the fact, with who gives it, the oldest first. */
export interface ConflictSide {
  value: Said;
  /** Of a date, the days it stands for: "last June" is told by them. */
  period: { from: string; to: string } | null;
  claims: { claimId: string; quote: string; source: Place }[];
}

/** Something the reader decided. */
export interface DecisionItem {
  id: string;
  kind: 'not-same' | 'hidden-host' | 'hidden-page' | 'muted-claim';
  madeAt: number;
  /** The host, the address, the claim muted, or the page's sentence. */
  text: string;
  /** Of a pairing: the claim that is not the same. */
  against: string | null;
  /** Where the claim stands, if it is still here. */
  source: Place | null;
}

/** A topic that pages are recognised by. */
export interface TopicItem {
  id: string;
  label: string;
  names: { text: string; weight: 1 | 2 | 3 }[];
  kind: 'pack' | 'imports' | 'own';
  on: boolean;
}

/** A name the articles share that could be watched. */
export interface NameSuggestion {
  name: string;
  sources: number;
}

/** Why a text would be recognised, or not. */
export interface TopicTrial {
  matched: { label: string; names: string[] } | null;
}

/** A deletion that can be taken back. */
export interface BinItem {
  id: string;
  deletedAt: number;
  kind: 'source' | 'claims';
  label: string;
  claims: number;
}

/** What the reader can set. */
export interface SettingsView {
  newClaims: 'accepted' | 'to-review';
  badgesFrom: 'accepted' | 'accepted-and-to-review';
  language: 'auto' | 'en' | 'fr';
  checks: 'by-itself' | 'on-press';
  snapshots: boolean;
}

/** Sources and claims, and everything the reader can do to them. */
export interface LibraryClient {
  facets(): Promise<Facets>;
  /** All that fit, in order. */
  sources(filter: SourceFilter): Promise<SourceItem[]>;
  source(id: string): Promise<SourceDetail | null>;
  /** What other sources say of a source's claims, by claim id. Takes its time in a large corpus. */
  bearings(sourceId: string): Promise<Record<string, Bearing[]>>;
  /** Ids of all claims that fit, in order; their rows are asked for as they come into sight. */
  claims(filter: ClaimFilter): Promise<string[]>;
  /** Rows in the order of the ids; those that are gone are left out. */
  claimRows(ids: readonly string[]): Promise<ClaimItem[]>;
  setState(claimIds: readonly string[], state: ClaimState): Promise<Undo>;
  tagClaims(claimIds: readonly string[], tag: string, on: boolean): Promise<Undo>;
  tagSources(sourceIds: readonly string[], tag: string, on: boolean): Promise<Undo>;
  remarkClaim(claimId: string, remark: string): Promise<Undo>;
  remarkSource(sourceId: string, remark: string): Promise<Undo>;
  /** Whether it raises badges. */
  muteClaim(claimId: string, muted: boolean): Promise<Undo>;
  /** Gives it another sentence; its facts are read anew. Not of a pack's claim. */
  editClaim(claimId: string, sentence: string): Promise<Undo>;
  /** The facts are read anew by the new date; claims the text no longer gives are told of by none. */
  editSource(sourceId: string, edit: SourceEdit): Promise<Undo>;
  /** null: it is an original of its own. */
  setCopyOf(sourceId: string, original: string | null): Promise<Undo>;
  /** Into the bin. */
  deleteClaims(claimIds: readonly string[]): Promise<Undo>;
  deleteSources(sourceIds: readonly string[]): Promise<Undo>;
}

/** What the reader has decided, watches, threw away and has set. */
export interface ChoicesClient {
  conflicts(): Promise<ConflictItem[]>;
  decisions(): Promise<DecisionItem[]>;
  revoke(decisionId: string): Promise<Undo>;
  topics(): Promise<TopicItem[]>;
  suggestions(): Promise<NameSuggestion[]>;
  addTopic(label: string, names: readonly string[]): Promise<Undo>;
  switchTopic(topic: TopicItem, on: boolean): Promise<Undo>;
  removeTopic(id: string): Promise<Undo>;
  tryTopics(title: string, text: string): Promise<TopicTrial>;
  bin(): Promise<BinItem[]>;
  restore(binId: string): Promise<Undo>;
  emptyBin(): Promise<number>;
  settings(): Promise<SettingsView>;
  change(settings: Partial<SettingsView>): Promise<Undo>;
}

/** Everything the manager can ask for. */
export interface ManagerClient {
  /** #/keep */
  keep: KeepClient;
  counts(): Promise<ManagerCounts>;
  /** Tells whenever another window has changed the corpus, until the returned function is called. */
  onChanged(tell: () => void): () => void;
  library: LibraryClient;
  choices: ChoicesClient;
  importing: ImportClient;
  review: ReviewClient;
}
