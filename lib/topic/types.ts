/**
 * What the gate looks for: compiled from packs and imports by the background, kept in extension storage,
 * and small, since every page's gate reads it.
 */
export interface Watch {
  version: 1;
  /** Hosts on which the reader wants nothing. */
  hiddenHosts: string[];
  /** Addresses, without their fragments, of single pages on which the reader wants nothing; missing where there are none. */
  hiddenPages?: string[];
  /** The reader wants pages checked on a press only: there are no topics then. */
  onPress?: true;
  topics: WatchedTopic[];
}

/** A page is about the topic when its names weigh enough together. */
export interface WatchedTopic {
  id: string;
  label: string;
  /** Whole-word names. Weight 3: enough in a headline; 2: strong; 1: needs company. */
  names: {
    text: string;
    weight: 1 | 2 | 3 /** Names of one group count once: aliases of one thing. */;
    group: string;
  }[];
  /** Phrases in which a name does not mean the thing ("meta-analysis"); removed before looking. */
  decoys: string[];
}

/** Why a page matched. */
export interface TopicMatch {
  topic: string;
  label: string;
  /** The names found, most telling first. */
  names: string[];
}
