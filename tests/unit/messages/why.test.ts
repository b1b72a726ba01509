import { describe, expect, it } from 'vitest';
import { saidEn, whyEn } from '@/components/ui/messages/why-en';
import { labelFr, whyFr } from '@/components/ui/messages/why-fr';
import type { Reason, Said } from '@/lib/match/reason';

const words = (en: string, not = false): Said => ({ words: { en }, not });
const label = { en: 'seat of Orrin Labs', fr: 'siège de Orrin Labs' };

const LINES: [Reason, string, string][] = [
  [
    { kind: 'same-value', label, value: words('Ghent') },
    'both give the same seat of Orrin Labs: Ghent',
    'les deux disent la même chose (siège d’Orrin Labs) : Ghent',
  ],
  [
    { kind: 'fitting-values', label: { en: 'jobs cut' }, here: words('600'), there: words('about 600') },
    'jobs cut: 600 here, about 600 there; these agree',
    'jobs cut : 600 ici, about 600 là ; cela s’accorde',
  ],
  [
    { kind: 'both-say', label, not: false },
    'both say so: seat of Orrin Labs',
    'les deux le disent : siège d’Orrin Labs',
  ],
  [
    { kind: 'both-say', label, not: true },
    'both deny it: seat of Orrin Labs',
    'les deux le nient : siège d’Orrin Labs',
  ],
  [
    { kind: 'yes-and-no', label, here: { yes: true }, there: { yes: false } },
    'seat of Orrin Labs: yes here, no there',
    'siège d’Orrin Labs : oui ici, non là',
  ],
  [
    { kind: 'other-value', of: 'entity', label, here: words('Ghent', true), there: words('Ghent') },
    'same subject, other name (seat of Orrin Labs): not Ghent here, Ghent there',
    'même sujet, un autre nom (siège d’Orrin Labs) : pas Ghent ici, Ghent là',
  ],
  [
    {
      ...{ kind: 'updated', label: { en: 'age of Mara' }, here: words('44'), there: words('43') },
      since: { here: '2025-12-01', there: null },
    },
    'age of Mara: 44 here (2025-12-01), 43 there; time explains the difference',
    'age of Mara : 44 ici (2025-12-01), 43 là ; le temps explique la différence',
  ],
  [
    { kind: 'same-words' },
    'the same statement in nearly the same words',
    'la même affirmation, presque dans les mêmes mots',
  ],
  [
    { kind: 'other-words', here: 'bought', there: 'acquired' },
    'the same statement in other words: bought here, acquired there',
    'la même affirmation en d’autres mots : bought ici, acquired là',
  ],
  [
    { kind: 'denied', by: 'there', word: 'never' },
    'the same statement, denied there only: never',
    'la même affirmation, niée seulement là : never',
  ],
  [
    { kind: 'contrast', of: 'nationality', here: 'Danish', there: 'Swedish' },
    'the same statement with another nationality: Danish here, Swedish there',
    'la même affirmation avec une autre nationalité : Danish ici, Swedish là',
  ],
  [{ kind: 'ruled-out', here: 'novel', there: 'film' }, 'a film there, so no novel', 'film là, donc pas novel'],
];

describe('why', () => {
  it.each(LINES)('%o', (reason, english, french) => {
    expect([whyEn(reason), whyFr(reason)]).toEqual([english, french]);
  });

  it('writes days as the reader does', () => {
    const [updated] = LINES.find(([reason]) => reason.kind === 'updated') ?? [];
    expect(updated && whyFr(updated, () => '1 déc. 2025')).toContain('44 ici (1 déc. 2025)');
  });

  it('elides before a vowel, not before Y or H', () => {
    const of = (name: string) => labelFr({ en: '', fr: `âge de ${name}` });
    expect(['Alexandr', 'Yann', 'Hugo', 'Élise'].map(of)).toEqual([
      'âge d’Alexandr',
      'âge de Yann',
      'âge de Hugo',
      'âge d’Élise',
    ]);
  });

  it('says a bare yes or no', () => {
    expect([saidEn({ yes: true }), saidEn({ yes: false })]).toEqual(['yes', 'no']);
  });
});
