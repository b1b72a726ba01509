import type { Formats } from './formats';
import type { ReviewMessages } from './review-en';

/** The words of the review in French. @param formats writers of the reader's locale */
export function reviewFr({ number: n, plural }: Formats): ReviewMessages {
  const claims = (count: number) => plural(count, { one: 'affirmation', other: 'affirmations' });
  return {
    lead: 'Des affirmations arrivées pour être revues. Tant que vous n’en acceptez pas une, elle ne donne aucune marque.',
    loading: 'Recherche des affirmations à revoir …',
    left: (count) => `${claims(count)} à revoir`,
    empty: {
      title: 'Rien à revoir',
      text: 'Avec l’interrupteur ci-dessus, les affirmations des prochaines importations passent d’abord ici. Sans lui, elles sont acceptées aussitôt.',
    },
    reviewsNew: 'Revoir les nouvelles affirmations avant qu’elles comptent',
    reviewsNewHint: 'Celles des prochaines importations attendent ici au lieu d’être acceptées aussitôt.',
    list: 'Affirmations à revoir',
    where: 'Dans sa source',
    noPlace: 'Le texte de la source ne montre pas où cela se trouve.',
    original: (text) => `Dans la source : « ${text} »`,
    open: 'Ouvrir la source (nouvel onglet)',
    actions: {
      accept: 'Accepter',
      reject: 'Rejeter',
      edit: 'Modifier',
      split: 'Diviser',
      merge: 'Joindre à la suivante',
      undo: 'Annuler',
    },
    acceptSource: (count) => `Accepter les ${n(count)} de cette source`,
    said: {
      accepted: (left) => `Acceptée. Reste ${n(left)}.`,
      rejected: (left) => `Rejetée. Reste ${n(left)}.`,
      edited: 'Modifiée.',
      split: 'Divisée.',
      merged: 'Jointes.',
      undone: 'Annulé.',
      nothingToUndo: 'Il n’y a rien à annuler.',
      noNext: 'L’affirmation suivante est d’une autre source ; seules celles d’une même source peuvent être jointes.',
    },
    editLabel: 'L’affirmation dans vos mots',
    splitLabel: 'Une affirmation par ligne',
    save: 'Enregistrer',
    cancel: 'Abandonner',
    keys: 'Touches',
    keyList: [
      ['j', 'suivante'],
      ['k', 'précédente'],
      ['a', 'accepter'],
      ['x', 'rejeter'],
      ['e', 'modifier'],
      ['s', 'diviser'],
      ['m', 'joindre à la suivante'],
      ['u', 'annuler'],
    ],
    popup: (count) => `Revoir ${claims(count)}`,
  };
}
