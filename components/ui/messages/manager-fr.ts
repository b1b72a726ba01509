import type { Formats } from './formats';
import type { ManagerMessages } from './manager-en';

/** The words of the manager's frame in French. @param formats writers of the reader's locale */
export function managerFr({ number: n }: Formats): ManagerMessages {
  return {
    skip: 'Aller au contenu',
    nav: 'Bibliothèque',
    menu: (here) => `Menu : ${here}`,
    count: (value) => n(value),
    routes: {
      sources: 'Sources',
      source: 'Source',
      claims: 'Affirmations',
      review: 'À revoir',
      conflicts: 'Désaccords',
      decisions: 'Décisions',
      topics: 'Sujets',
      import: 'Importer',
      keep: 'Garder et emporter',
      bin: 'Corbeille',
      settings: 'Réglages',
    },
    groups: { library: 'Bibliothèque', add: 'Ajouter et garder', own: 'Vos choix' },
    later: 'Cette partie n’est pas encore là.',
  };
}
