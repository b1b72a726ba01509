import type { ManagerMessages } from './manager-en';

/** The words of the manager's frame in French. */
export const managerFr: ManagerMessages = {
  skip: 'Aller au contenu',
  nav: 'Bibliothèque',
  menu: (here) => `Menu : ${here}`,
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
};
