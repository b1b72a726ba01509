import { type Day, parseDay } from '@/lib/language/calendar';
import type { Period } from '@/lib/language/periods';
import { isFutureAt } from '@/lib/language/tense';
import { TIME_RULES } from '@/lib/language/time-rules';
import type { TimeRef } from '@/lib/language/types';

/** A place with its period, before overlaps are settled. */
interface Candidate {
  start: number;
  end: number;
  period: Period;
}

/**
 * Reads the dates of a sentence as stretches of days, by `TIME_RULES` (why not by chrono-node: docs/decisions/language.md).
 *
 * Where no year (or only a weekday, or "last month") is given, the publication date decides, by the news's convention:
 * the nearest such day or month on or before it, or on or after it where the wording is about the future ("will …
 * in January", "next Tuesday"). Vague distances ("a few weeks ago", "a year earlier") are left out.
 *
 * @param text the sentence
 * @param reference publication date, ISO; null or unreadable: only times that are absolute in themselves are given
 * @returns in order of place, not overlapping; from ≤ to
 */
export function readTimes(text: string, reference: string | null): TimeRef[] {
  const found = readRules(text, parseDay(reference));
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  const refs: TimeRef[] = [];
  let floor = 0;
  for (const { start, end, period } of found) {
    if (start < floor) continue;
    refs.push({ start, end, ...period, text: text.slice(start, end) });
    floor = end;
  }
  return refs;
}

/** Every match of every rule that has a meaning; rules may overlap. */
function readRules(text: string, today: Day | null): Candidate[] {
  const found: Candidate[] = [];
  for (const rule of TIME_RULES) {
    if (!rule.hint.test(text)) continue;
    rule.pattern.lastIndex = 0;
    for (let match = rule.pattern.exec(text); match; match = rule.pattern.exec(text)) {
      const { index } = match;
      const period = rule.read({ match, text, today, future: () => isFutureAt(text, index) });
      if (period) found.push({ start: index, end: index + match[0].trimEnd().length, period });
    }
  }
  return found;
}
