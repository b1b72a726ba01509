import type { Label, Reason, Said } from '@/lib/match/reason';

/** Why two sentences were matched, in English. The headless run writes these lines too. */

/** What a kind of value, or a place in a sentence, is called. */
const KINDS: Record<string, string> = {
  count: 'number',
  duration: 'length of time',
  entity: 'name',
  option: 'answer',
  flag: 'answer',
  antonym: 'word',
  order: 'place in a row',
};

/** The English words of a label. */
export const labelEn = (label: Label): string => label.en;

/** What a side says: "600 people", "not Lisbon", "yes". */
export function saidEn(said: Said): string {
  if ('yes' in said) return said.yes ? (said.planned ? 'planned' : 'yes') : 'no';
  return said.not ? `not ${labelEn(said.words)}` : labelEn(said.words);
}

const since = (day: string | null, date: (iso: string) => string): string => (day === null ? '' : ` (${date(day)})`);

/**
 * One line: "same subject, other amount (price of the ferries): 14 million euros here, 20 million euros there".
 * @param date writes an ISO date
 */
export function whyEn(reason: Reason, date: (iso: string) => string = (iso) => iso): string {
  const sides = (here: Said, there: Said): string => `${saidEn(here)} here, ${saidEn(there)} there`;
  switch (reason.kind) {
    case 'same-value':
      return `both give the same ${labelEn(reason.label)}: ${saidEn(reason.value)}`;
    case 'fitting-values':
      return `${labelEn(reason.label)}: ${sides(reason.here, reason.there)}; these agree`;
    case 'both-say':
      return `${reason.not ? 'both deny it' : 'both say so'}: ${labelEn(reason.label)}`;
    case 'yes-and-no':
      return `${labelEn(reason.label)}: ${sides(reason.here, reason.there)}`;
    case 'other-value':
      return `same subject, other ${KINDS[reason.of] ?? reason.of} (${labelEn(reason.label)}): ${sides(reason.here, reason.there)}`;
    case 'updated': {
      const { label, here, there, since: days } = reason;
      const both = `${saidEn(here)} here${since(days.here, date)}, ${saidEn(there)} there${since(days.there, date)}`;
      return `${labelEn(label)}: ${both}; time explains the difference`;
    }
    case 'same-words':
      return 'the same statement in nearly the same words';
    case 'other-words':
      return `the same statement in other words: ${reason.here} here, ${reason.there} there`;
    case 'denied':
      return `the same statement, denied ${reason.by} only: ${reason.word}`;
    case 'contrast':
      return `the same statement with another ${KINDS[reason.of] ?? reason.of}: ${reason.here} here, ${reason.there} there`;
    case 'ruled-out':
      return `a ${reason.there} there, so no ${reason.here}`;
  }
}
