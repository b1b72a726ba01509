import type { Reason } from '@/lib/match/reason';
import { formatDate } from './formats';
import { whyEn } from './why-en';

/**
 * The words of badge and card in English. The wording of the badges is part of the product's contract: they say what
 * was compared, never what is true.
 */

const sources = (n: number): string => `${n} ${n === 1 ? 'source' : 'sources'}`;
const plain = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;

/** Everything a reader meets inside a page. */
export const badgeEn = {
  lang: 'en',
  /** How dates on badge and card are written; replaced by the reader's own kind of English. */
  locale: 'en-GB',
  unnamed: 'an unnamed source',
  undated: 'no date given',
  restated: 'Restated by the starter pack in its own words',
  here: 'This page',
  why: 'Why',
  openSource: 'Read it at the source',
  notSame: 'Not the same claim',
  notSameDone: 'Marked as not the same claim.',
  undo: 'Undo',
  hideSite: 'Hide on this site',
  close: 'Close',
  failed: 'That did not work. Nothing was changed.',
  cardLabel: 'Second Source: what your sources say',

  corroborated: (origins: number): string => `corroborated by ${sources(origins)}`,
  conflicts: (name: string, more: number): string =>
    more > 0 ? `conflicts with ${name} and ${more} more` : `conflicts with ${name}`,
  updated: (name: string, date: string | null): string =>
    date === null ? `updated: ${name}` : `updated: ${name}, ${date}`,
  origins: (articles: number, origins: number): string =>
    `${plain(articles, 'article', 'articles')}, ${plain(origins, 'origin', 'origins')}`,
  elsewhere: (n: number): string => `${n} more on another part of the sentence`,
  named: (badge: string, sentence: string): string => `${badge}: “${sentence}”`,
  listed: (listed: number, all: number): string => `${listed} of ${all} articles are listed`,
  showMore: (n: number): string => `show ${n} more`,

  checked: (n: number): string => `${plain(n, 'sentence', 'sentences')} checked`,
  countCorroborated: (n: number): string => `${n} corroborated`,
  countConflicts: (n: number): string => plain(n, 'conflict', 'conflicts'),
  countUpdated: (n: number): string => `${n} updated`,
  countNothing: (n: number): string => `${n} nothing in your corpus`,

  /** @param locale how dates are written */
  reason: (reason: Reason, locale: string): string => whyEn(reason, (iso) => formatDate(iso, locale)),
};

/** What a language has to say for badge and card. */
export type BadgeMessages = typeof badgeEn;
