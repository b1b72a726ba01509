/** Why a verdict was reached, as data: the words of each language are made of it in components/ui/messages/why-*.ts. */
import type { Attribute } from '@/lib/facts/types';

/** Words of a pack, or of a sentence: English, and other languages by their tag where there are any. */
export interface Label {
  en: string;
  [language: string]: string;
}

/**
 * What one side says: words of its sentence or of the pack, or a bare yes or no. `not` where it denies them, `planned`
 * where it is still to come.
 */
export type Said = { words: Label; not: boolean } | { yes: boolean; planned?: true };

/** Why two sentences were matched. "Here" is the sentence that was checked, "there" the source's. */
export type Reason =
  /** Both give one value of the fact. */
  | { kind: 'same-value'; label: Label; value: Said }
  /** Two values that fit: "about 14" and 14.3. */
  | { kind: 'fitting-values'; label: Label; here: Said; there: Said }
  /** Both say, or both deny, that it is so. */
  | { kind: 'both-say'; label: Label; not: boolean }
  | { kind: 'yes-and-no'; label: Label; here: Said; there: Said }
  /** Two values that cannot both hold; `of` is what kind of value. */
  | { kind: 'other-value'; of: Attribute['value']; label: Label; here: Said; there: Said }
  /** Time explains the difference; `since` are the days for which each is said, where that is known. */
  | { kind: 'updated'; label: Label; here: Said; there: Said; since: { here: string | null; there: string | null } }
  /** By the words alone: one statement, the same way or with another word for one of its words. */
  | { kind: 'same-words' }
  | { kind: 'other-words'; here: string; there: string }
  /** One statement that one side denies by a word. */
  | { kind: 'denied'; by: 'here' | 'there'; word: string }
  /** One statement with another thing in one place; `of` says what ("count", "nationality", "antonym"). */
  | { kind: 'contrast'; of: string; here: string; there: string }
  /** The one thing there rules out the thing denied here. */
  | { kind: 'ruled-out'; here: string; there: string };
