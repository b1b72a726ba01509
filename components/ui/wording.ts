import type { Evidence, PageReport, Verdict } from '@/lib/match/types';
import { type BadgeMessages, badgeEn } from './messages/badge-en';

/** What badge, card and summary say of a verdict, put together from the words of the reader's language. */

const LONGEST_NAME = 48;

/** Who says so: the publisher, else the source's title (shortened), else "an unnamed source". */
export function sourceName(evidence: Pick<Evidence, 'publisher' | 'title'>, words: BadgeMessages = badgeEn): string {
  const name = evidence.publisher?.trim() || evidence.title?.trim();
  if (!name) return words.unnamed;
  return name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME - 1).trimEnd()}…` : name;
}

/**
 * A date as precise as it is known: "20 Nov 2025", "Nov 2025", "2025".
 * @param iso ISO 8601 date or date-time, or null
 * @returns null for null and for what is no date
 */
export function dateText(iso: string | null, words: BadgeMessages = badgeEn): string | null {
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(iso ?? '');
  if (!parts) return null;
  const [, year, month, day] = parts;
  const date = new Date(Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1)));
  if (Number.isNaN(date.getTime()) || date.getUTCMonth() !== Number(month ?? 1) - 1) return null;
  return new Intl.DateTimeFormat(words.locale, {
    timeZone: 'UTC',
    year: 'numeric',
    ...(month ? { month: 'short' } : {}),
    ...(day ? { day: 'numeric' } : {}),
  }).format(date);
}

/**
 * The words on a badge: "corroborated by 3 sources", "conflicts with Gnoppix and 2 more", "updated: Gnoppix, 20 Nov 2025".
 * Numbers count independent origins, not articles.
 */
export function badgeText(verdict: Verdict, words: BadgeMessages = badgeEn): string {
  const first = verdict.evidence[0];
  const name = first ? sourceName(first, words) : words.unnamed;
  if (verdict.relation === 'corroborates') return words.corroborated(verdict.origins);
  if (verdict.relation === 'conflicts') return words.conflicts(name, verdict.origins - 1);
  return words.updated(name, dateText(first?.published ?? null, words));
}

/** The card's heading for a verdict: the badge's words with a capital. */
export function verdictHeading(verdict: Verdict, words: BadgeMessages = badgeEn): string {
  const text = badgeText(verdict, words);
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/**
 * What the number on the badge leaves out, or null: "3 articles, 1 origin" where several articles go back to fewer
 * origins, and "1 more on another part of the sentence" where a source bears on another of the sentence's facts. Where not
 * all articles are listed, only that is said: "100 of 340 articles are listed".
 */
export function originsText(
  { evidence, origins, unlisted = 0 }: Verdict,
  words: BadgeMessages = badgeEn,
): string | null {
  if (unlisted > 0) return words.listed(evidence.length, evidence.length + unlisted);
  const articles = new Set(evidence.map((one) => one.sourceId)).size;
  const all = new Set(evidence.map((one) => one.origin)).size;
  const parts = [
    ...(articles > all ? [words.origins(articles, all)] : []),
    ...(all > origins ? [words.elsewhere(all - origins)] : []),
  ];
  return parts.length > 0 ? parts.join(' · ') : null;
}

/** What was checked: "62 sentences checked · 14 corroborated · 3 conflicts · 45 nothing in your corpus". */
export function summaryLine(counts: PageReport['counts'], words: BadgeMessages = badgeEn): string {
  return [
    words.checked(counts.checked),
    words.countCorroborated(counts.corroborated),
    words.countConflicts(counts.conflicts),
    ...(counts.updated > 0 ? [words.countUpdated(counts.updated)] : []),
    words.countNothing(counts.nothing),
  ].join(' · ');
}

const SENTENCE_START = 60;

/** A badge's accessible name: its words and how the sentence begins. */
export function badgeName(verdict: Verdict, sentence: string, words: BadgeMessages = badgeEn): string {
  const start = sentence.length > SENTENCE_START ? `${sentence.slice(0, SENTENCE_START).trimEnd()}…` : sentence;
  return words.named(badgeText(verdict, words), start);
}
