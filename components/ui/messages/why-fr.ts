import type { Label, Reason, Said } from '@/lib/match/reason';

/** Why two sentences were matched, in French; words taken from a sentence stay in its language. */

/** "un autre …" with the kind of value, or of place in a sentence, in its gender. */
const OTHER: Record<string, string> = {
  amount: 'un autre montant',
  share: 'une autre part',
  count: 'un autre nombre',
  age: 'un autre âge',
  duration: 'une autre durée',
  date: 'une autre date',
  entity: 'un autre nom',
  name: 'un autre nom',
  option: 'une autre réponse',
  flag: 'une autre réponse',
  antonym: 'un autre mot',
  order: 'un autre rang',
  place: 'un autre lieu',
  colour: 'une autre couleur',
  day: 'un autre jour',
  month: 'un autre mois',
  season: 'une autre saison',
  direction: 'une autre direction',
  continent: 'un autre continent',
  religion: 'une autre religion',
  decade: 'une autre décennie',
  nationality: 'une autre nationalité',
  country: 'un autre pays',
  'kind of thing': 'une autre sorte de chose',
};

const other = (of: string): string => OTHER[of] ?? 'une autre indication';

/** "de Alexandr" and "que Alexandr" are written "d’Alexandr", "qu’Alexandr". H stays: it is mostly aspirated in names. */
const elided = (text: string): string => text.replace(/\b([Dd]|[Qq]u)e (?=[AEIOUÉÈÊÂÎÔaeiouéèêâîô])/g, '$1’');

/** The French words of a label; the English ones where there are none. */
export const labelFr = (label: Label): string => (label.fr === undefined ? label.en : elided(label.fr));

/** What a side says: "600 people", "pas Lisbon", "oui". */
export function saidFr(said: Said): string {
  if ('yes' in said) return said.yes ? (said.planned ? 'prévu' : 'oui') : 'non';
  return said.not ? `pas ${labelFr(said.words)}` : labelFr(said.words);
}

const since = (day: string | null, date: (iso: string) => string): string => (day === null ? '' : ` (${date(day)})`);

/**
 * One line: "même sujet, un autre montant (prix des ferries) : 14 million euros ici, 20 million euros là".
 * @param date writes an ISO date
 */
export function whyFr(reason: Reason, date: (iso: string) => string = (iso) => iso): string {
  const sides = (here: Said, there: Said): string => `${saidFr(here)} ici, ${saidFr(there)} là`;
  switch (reason.kind) {
    case 'same-value':
      return `les deux disent la même chose (${labelFr(reason.label)}) : ${saidFr(reason.value)}`;
    case 'fitting-values':
      return `${labelFr(reason.label)} : ${sides(reason.here, reason.there)} ; cela s’accorde`;
    case 'both-say':
      return `${reason.not ? 'les deux le nient' : 'les deux le disent'} : ${labelFr(reason.label)}`;
    case 'yes-and-no':
      return `${labelFr(reason.label)} : ${sides(reason.here, reason.there)}`;
    case 'other-value':
      return `même sujet, ${other(reason.of)} (${labelFr(reason.label)}) : ${sides(reason.here, reason.there)}`;
    case 'updated': {
      const { label, here, there, since: days } = reason;
      const both = `${saidFr(here)} ici${since(days.here, date)}, ${saidFr(there)} là${since(days.there, date)}`;
      return `${labelFr(label)} : ${both} ; le temps explique la différence`;
    }
    case 'same-words':
      return 'la même affirmation, presque dans les mêmes mots';
    case 'other-words':
      return `la même affirmation en d’autres mots : ${reason.here} ici, ${reason.there} là`;
    case 'denied':
      return `la même affirmation, niée seulement ${reason.by === 'here' ? 'ici' : 'là'} : ${reason.word}`;
    case 'contrast':
      return `la même affirmation avec ${other(reason.of)} : ${reason.here} ici, ${reason.there} là`;
    case 'ruled-out':
      return `${reason.there} là, donc pas ${reason.here}`;
  }
}
