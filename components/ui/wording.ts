import type { Evidence, PageReport, Verdict } from '@/lib/match/types';

/** What the reader reads, in one place: the words of the product, and nothing that claims truth. */

/** Fixed labels of badge, card and popup. */
export const WORDS = {
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
} as const;

const LONGEST_NAME = 48;

/** Who says so: the publisher, else the source's title (shortened), else "an unnamed source". */
export function sourceName(evidence: Pick<Evidence, 'publisher' | 'title'>): string {
  const name = evidence.publisher?.trim() || evidence.title?.trim();
  if (!name) return WORDS.unnamed;
  return name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME - 1).trimEnd()}…` : name;
}

/**
 * A date as precise as it is known: "20 Nov 2025", "Nov 2025", "2025".
 * @param iso ISO 8601 date or date-time, or null
 * @returns null for null and for what is no date
 */
export function dateText(iso: string | null): string | null {
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(iso ?? '');
  if (!parts) return null;
  const [, year, month, day] = parts;
  const date = new Date(Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1)));
  if (Number.isNaN(date.getTime()) || date.getUTCMonth() !== Number(month ?? 1) - 1) return null;
  return new Intl.DateTimeFormat('en-GB', {
    timeZone: 'UTC',
    year: 'numeric',
    ...(month ? { month: 'short' } : {}),
    ...(day ? { day: 'numeric' } : {}),
  }).format(date);
}

/** "1 source", "3 sources"; irregular plurals by the third parameter. */
export function count(n: number, one: string, many = `${one}s`): string {
  return `${n} ${n === 1 ? one : many}`;
}

/**
 * The words on a badge: "corroborated by 3 sources", "conflicts with Gnoppix and 2 more", "updated: Gnoppix, 20 Nov 2025".
 * Numbers count independent origins, not articles.
 */
export function badgeText(verdict: Verdict): string {
  const first = verdict.evidence[0];
  const name = first ? sourceName(first) : WORDS.unnamed;
  if (verdict.relation === 'corroborates') return `corroborated by ${count(verdict.origins, 'source')}`;
  if (verdict.relation === 'conflicts') {
    return verdict.origins > 1 ? `conflicts with ${name} and ${verdict.origins - 1} more` : `conflicts with ${name}`;
  }
  const date = dateText(first?.published ?? null);
  return date ? `updated: ${name}, ${date}` : `updated: ${name}`;
}

/** The card's heading for a verdict: the badge's words with a capital. */
export function verdictHeading(verdict: Verdict): string {
  const text = badgeText(verdict);
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/**
 * What the number on the badge leaves out, or null: "3 articles, 1 origin" where several articles go back to fewer
 * origins, and "1 more on another part of the sentence" where a source bears on another of the sentence's facts.
 */
export function originsText({ evidence, origins }: Verdict): string | null {
  const articles = new Set(evidence.map((one) => one.sourceId)).size;
  const all = new Set(evidence.map((one) => one.origin)).size;
  const parts = [
    ...(articles > all ? [`${count(articles, 'article')}, ${count(all, 'origin')}`] : []),
    ...(all > origins ? [`${all - origins} more on another part of the sentence`] : []),
  ];
  return parts.length > 0 ? parts.join(' · ') : null;
}

/** What was checked: "62 sentences checked · 14 corroborated · 3 conflicts · 45 nothing in your corpus". */
export function summaryLine(counts: PageReport['counts']): string {
  return [
    `${count(counts.checked, 'sentence')} checked`,
    `${counts.corroborated} corroborated`,
    count(counts.conflicts, 'conflict'),
    ...(counts.updated > 0 ? [`${counts.updated} updated`] : []),
    `${counts.nothing} nothing in your corpus`,
  ].join(' · ');
}

const SENTENCE_START = 60;

/** A badge's accessible name: its words and how the sentence begins. */
export function badgeName(verdict: Verdict, sentence: string): string {
  const start = sentence.length > SENTENCE_START ? `${sentence.slice(0, SENTENCE_START).trimEnd()}…` : sentence;
  return `${badgeText(verdict)}: “${start}”`;
}

/** "show 2 more" under a list that shows the first few. */
export function showMoreText(n: number): string {
  return `show ${n} more`;
}
