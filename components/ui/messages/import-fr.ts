import type { Formats } from './formats';
import type { ImportMessages } from './import-en';
import { reasonsFr } from './reasons-fr';

/** The words of the manager's import view in French. @param formats writers of the reader's locale */
export function importFr({ number: n, plural }: Formats): ImportMessages {
  const files = (count: number) => plural(count, { one: 'élément', other: 'éléments' });
  const claims = (count: number) => plural(count, { one: 'affirmation', other: 'affirmations' });
  const articles = (count: number) => plural(count, { one: 'article', other: 'articles' });
  return {
    lead: 'Les articles arrivent par fichier, collés, par lien ou depuis la page que vous lisez. Tout est lu sur cet appareil.',
    drop: 'Déposez ici des fichiers ou des dossiers',
    dropHint:
      'Pages enregistrées (.html, .mhtml), texte, Markdown, JSON, tableaux d’affirmations (.csv), zips de ceux-ci, signets, fichiers de corpus.',
    chooseFiles: 'Choisir des fichiers',
    chooseFolder: 'Choisir un dossier',
    paste: 'Coller un article ou des adresses',
    pasteHint: 'Le texte d’un article, son HTML, ou une liste d’adresses, une par ligne.',
    pasteRead: 'Lire ceci',
    pastedHtml: 'Collé avec sa mise en forme.',
    reading: 'Lecture …',
    failedTitle: 'Ceci n’a pas pu être lu',
    link: {
      title: 'Lire cette page ?',
      text: 'La page s’ouvre dans un onglet en arrière-plan, y est lue puis refermée. Son site est visité comme si vous l’aviez ouverte.',
      open: 'L’ouvrir et la lire',
    },
    links: {
      title: (count) => `Lire ${plural(count, { one: 'page', other: 'pages' })} ?`,
      text: 'Elles s’ouvrent l’une après l’autre dans un onglet en arrière-plan, y sont lues puis refermées, avec une pause entre les pages d’un même site. Leurs sites sont visités comme si vous les aviez ouvertes.',
      open: (count) => `En ouvrir et lire ${n(count)}`,
      list: 'Adresses',
      all: 'Toutes',
      none: 'Aucune',
      found: (count) =>
        `${plural(count, { one: 'adresse a été trouvée', other: 'adresses ont été trouvées' })} dans ces fichiers.`,
      show: 'Les montrer',
    },
    preview: {
      title: 'Avant l’enregistrement',
      text: 'Le texte tel qu’il a été lu',
      chosen: (count, all) => `${n(count)} sur ${claims(all)} à enregistrer`,
      all: 'Toutes',
      none: 'Aucune',
      save: (count) => `Enregistrer avec ${claims(count)}`,
      selectedOnly: 'Seules les affirmations de votre sélection sont cochées.',
      selectedNone: 'Votre sélection ne contient aucune affirmation ; cochez celles que vous voulez.',
    },
    jobs: {
      title: 'Importations de plusieurs fichiers',
      chosen: 'Fichiers choisis',
      progress: (label) => `Avancement de ${label}`,
      left: (count) => `reste ${files(count)}`,
      done: (count) => `terminés : ${n(count)}`,
      failed: (count) => `échoués : ${n(count)}`,
      skipped: (count) => `déjà là : ${n(count)}`,
      cancelled: (count) => `abandonnés : ${n(count)}`,
      running: 'Importation en cours',
      paused: 'En pause',
      stopped: 'Abandonnée',
      finished: 'Terminée',
      sums: (added, updated, claimCount) =>
        [
          `ajouts : ${articles(added)}`,
          ...(updated > 0 ? [`mis à jour : ${n(updated)}`] : []),
          `ajouts : ${claims(claimCount)}`,
        ].join(' · '),
      pause: 'Mettre en pause',
      resume: 'Continuer',
      cancel: 'Abandonner',
      retry: 'Réessayer ceux qui ont échoué',
      putAway: 'Retirer de cette liste',
      show: 'Montrer',
      filters: {
        all: 'Tous',
        failed: 'Échoués',
        done: 'Terminés',
        skipped: 'Déjà là',
        waiting: 'En attente',
        cancelled: 'Abandonnés',
      },
      states: {
        done: 'Terminé',
        failed: 'Échoué',
        skipped: 'Déjà là',
        waiting: 'En attente',
        cancelled: 'Abandonné',
      },
      items: 'Fichiers',
      none: 'Aucun.',
      part: (at, of) => `${n(at)} sur ${articles(of)}`,
      resumes: 'Reprend tout seul quand cette page est ouverte ; rien n’est fait deux fois.',
      more: (count) => `Les ${n(count)} premiers sont montrés.`,
      started: 'L’importation a commencé.',
    },
    reasons: reasonsFr,
    times: (count) => `(${n(count)} fois)`,
  };
}
