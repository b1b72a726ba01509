import type { Formats } from './formats';
import type { PopupMessages } from './popup-en';

const DOT = ' · ';
const ARTICLE = 'Ouvrez un article de presse, puis revenez.';

const closed: PopupMessages['page']['closed'] = {
  'browser-page': {
    title: 'Cette page appartient au navigateur',
    text: `Les navigateurs ne laissent pas les extensions lire leurs propres pages. ${ARTICLE}`,
  },
  store: {
    title: 'C’est un magasin d’extensions',
    text: `Les navigateurs ne laissent pas les extensions lire le magasin dont elles viennent. ${ARTICLE}`,
  },
  pdf: {
    title: 'C’est un PDF',
    text: 'La visionneuse PDF du navigateur est fermée aux extensions : son texte ne peut pas être comparé.',
  },
  file: {
    title: 'C’est un fichier de votre ordinateur',
    text: 'Second Source ne lit que des pages web : le texte de ce fichier ne peut pas être comparé.',
  },
  'view-source': {
    title: 'C’est le code source d’une page',
    text: 'Les extensions ne peuvent pas lire cette vue. Ouvrez plutôt la page elle-même.',
  },
  'extension-page': { title: 'Cette page appartient à une extension', text: `Il n’y a pas d’article ici. ${ARTICLE}` },
  'not-web': {
    title: 'Ce n’est pas une page web',
    text: 'Seules les pages qui commencent par http:// ou https:// peuvent être comparées.',
  },
  unknown: {
    title: 'Les extensions ne fonctionnent pas sur cette page',
    text: `C’est peut-être une page du navigateur, un magasin d’extensions ou la visionneuse PDF. ${ARTICLE}`,
  },
};

/** The words of the popup in French. @param formats writers of the reader's locale */
export function popupFr({ number: n, plural }: Formats): PopupMessages {
  const sources = (value: number) => plural(value, { one: 'source', other: 'sources' });
  const claims = (value: number) => plural(value, { one: 'affirmation', other: 'affirmations' });
  return {
    name: 'Second Source',
    tabs: { label: 'Vues', page: 'Cette page', corpus: 'Corpus', about: 'À propos' },
    messages: 'Messages',
    dismiss: 'Fermer le message',
    undo: 'Annuler',
    openManager: 'Ouvrir la bibliothèque',
    undone: 'Annulé.',
    retry: 'Réessayer',
    back: 'Retour',
    more: (left) => `En montrer plus (${n(left)} de plus)`,
    unknownPublisher: 'Éditeur inconnu',
    unknownTitle: 'Sans titre',
    undated: 'sans date',
    quoted: (text) => `« ${text} »`,
    failed: 'Cela n’a pas fonctionné.',

    page: {
      loading: 'Lecture de cette page …',
      closed,
      siteSwitch: (host) => `Comparer les pages de ${host}`,
      siteOff: {
        title: 'Désactivé pour ce site',
        text: 'Rien n’y est lu ni marqué tant que vous ne le réactivez pas.',
      },
      pageSwitch: 'Comparer cette page',
      pageOff: {
        title: 'Désactivé pour cette page',
        text: 'Rien n’y est lu ni marqué tant que vous ne la réactivez pas. Les autres pages du site restent comparées.',
      },
      pageSwitchedOff: 'Désactivé pour cette page. Toutes les marques ont disparu.',
      pageSwitchedOn: 'Activé pour cette page.',
      onPress: {
        title: 'Comparée à votre demande',
        text: 'Vous avez choisi qu’aucune page ne soit comparée d’elle-même.',
        check: 'Comparer cette page',
        byItself: 'Comparer de nouveau les pages d’elles-mêmes',
      },
      switchedOff: (host) => `Désactivé pour ${host}. Toutes les marques ont disparu de ses pages.`,
      switchedOn: (host) => `Activé pour ${host}.`,
      withheld: {
        title: 'Le navigateur refuse l’accès à ce site',
        text: 'Second Source en a besoin pour lire l’article. Ce qui est lu reste sur cet appareil.',
        grant: 'Autoriser l’accès',
        refused: 'L’accès n’a pas été donné.',
      },
      stale: {
        title: 'Cette page est plus ancienne que l’extension',
        text: 'Elle a été ouverte avant l’installation ou la mise à jour de Second Source. Rechargez-la pour la comparer.',
        reload: 'Recharger la page',
      },
      notWatched: {
        title: 'Aucun sujet suivi ici',
        text: 'Seules les pages sur un sujet de votre corpus sont comparées d’elles-mêmes. Celle-ci a été laissée telle quelle.',
        check: 'La comparer quand même',
      },
      checking: 'Comparaison de chaque phrase avec votre corpus …',
      noArticle: {
        title: 'Aucun article trouvé sur cette page',
        text: 'Il n’y a pas ici de texte suivi à comparer. Sur une page de sommaire, ouvrez l’un de ses articles.',
      },
      failed: { title: 'Cette page n’a pas pu être comparée' },
      topic: (label) => `Sujet : ${label}`,
      topicNames: (names) => `reconnu à ${names}`,
      noTopic: 'Aucun sujet suivi n’a été reconnu ; comparé à votre demande.',
      compared: (count, claimCount, newest) =>
        `Comparé à ${sources(count)}, ${claims(claimCount)}${newest === null ? '' : `, la plus récente du ${newest}`}`,
      emptyCorpus:
        'Votre corpus est vide : rien n’a pu être comparé. Importez un article ou rétablissez le dossier de départ.',
      nothing: {
        title: 'Rien ici ne correspond à votre corpus',
        text: 'Cela ne dit pas si la page a raison. Les articles que vous importez permettront de comparer d’autres pages.',
      },
      findings: 'Résultats',
      filter: 'Montrer',
      filters: {
        all: (count) => `Tous ${n(count)}`,
        conflicts: (count) => `Désaccords ${n(count)}`,
        corroborates: (count) => `Corroborés ${n(count)}`,
        updated: (count) => `Mis à jour ${n(count)}`,
      },
      jumpHint: 'Choisissez un résultat pour aller à sa place dans la page.',
      lost: 'Sans marque dans la page : cette phrase n’y est plus, ou se trouve là où aucun badge ne tient.',
      jumpFailed: 'Cette phrase n’est plus dans la page.',
    },

    import: {
      open: 'Importer cet article',
      title: 'Importer cet article',
      reading: 'Lecture de l’article et comparaison de ses affirmations …',
      failedTitle: 'Cet article n’a pas pu être lu',
      articleTitle: 'Titre',
      wrongDate: {
        'no-date': 'Un article ne peut pas avoir cette date. Corrigez-la ou effacez-la.',
        future: 'Cette date est encore à venir. Corrigez-la ou effacez-la.',
      },
      publisher: 'Éditeur',
      published: 'Publié le',
      dateHint: 'Des mots comme « la semaine dernière » se comprennent à partir de cette date.',
      noDate:
        'Aucune date trouvée. Sans elle, des mots comme « la semaine dernière » ne peuvent pas être situés dans le temps.',
      address: 'Adresse',
      found: (count) => (count === 0 ? 'Aucune affirmation vérifiable' : `${claims(count)}`),
      noClaims: 'Aucun énoncé de fait comparable n’a été trouvé. L’article peut tout de même être enregistré.',
      adds: (count) => `Ajoute ${n(count)}`,
      repeats: (count) => `Répète ${n(count)}`,
      contradicts: (count) => `Contredit ${n(count)}`,
      addsHint: 'Nouveau dans votre corpus',
      repeatsHint: 'Votre corpus dit la même chose',
      contradictsHint: 'Votre corpus dit autre chose ; les deux sont gardés',
      save: 'Enregistrer dans le corpus',
      saving: 'Enregistrement …',
      cancel: 'Annuler',
      done: (publisher, count) => `Enregistré : ${claims(count)} de ${publisher}.`,
      updated: 'Relu et enregistré.',
      savedTitle: 'Déjà dans votre corpus',
      saved: (date) => `Enregistré le ${date}. L’article n’a pas changé depuis.`,
      savedChanged: (date) => `Enregistré le ${date}. La page diffère de ce qui a été enregistré.`,
      gone: (count) => `${claims(count)} du texte enregistré n’y figurent plus et disparaîtront`,
      readAgain: 'Enregistrer le nouvel état',
      remove: 'Retirer du corpus',
    },

    corpus: {
      loading: 'Ouverture de votre corpus …',
      failedTitle: 'Le corpus n’a pas pu être ouvert',
      counts: (sourceCount, claimCount, newest) =>
        [sources(sourceCount), claims(claimCount), ...(newest === null ? [] : [`la plus récente du ${newest}`])].join(
          DOT,
        ),
      search: 'Chercher dans les affirmations',
      results: (count) => (count === 0 ? 'Aucune affirmation ne contient ces mots.' : claims(count)),
      sources: 'Sources',
      empty: {
        title: 'Votre corpus est vide',
        text: 'Ouvrez un article auquel vous vous fiez assez pour y comparer les autres, puis choisissez « Importer cet article » dans le premier onglet.',
      },
      claimCount: claims,
      fromPack: 'dossier de départ',
      packSource: 'Fait partie d’un dossier de départ, qui peut être retiré en entier plus bas.',
      showClaims: (title) => `Affirmations de ${title}`,
      noClaims: 'Aucune affirmation n’a été trouvée dans cette source.',
      openLink: (title) => `Ouvrir ${title} (nouvel onglet)`,
      open: 'Ouvrir',
      remove: 'Retirer',
      removeLabel: (title) => `Retirer ${title}`,
      removed: (title) => `Retiré : ${title}`,
      packs: 'Dossiers de départ',
      packHere: 'Articles et connaissances fournis avec l’extension',
      packGone: 'Retiré ; les mises à jour ne le ramènent pas',
      removePack: (label) => `Retirer le dossier ${label}`,
      restore: 'Rétablir',
      restorePack: (label) => `Rétablir le dossier ${label}`,
      packRemoved: (label) => `Dossier retiré : ${label}`,
      packRestored: (label) => `Dossier rétabli : ${label}`,
      file: 'Fichier du corpus',
      fileHint: 'Toutes vos sources, affirmations et décisions dans un fichier JSON, à garder ou à déplacer.',
      export: 'Exporter',
      import: 'Importer',
      importInTab: 'Importer (ouvre un onglet)',
      working: 'En cours …',
      exported: 'Le fichier du corpus est dans vos téléchargements.',
      imported: (added, duplicate, rejected) =>
        [
          plural(added, { one: 'entrée ajoutée', other: 'entrées ajoutées' }),
          `${n(duplicate)} déjà là`,
          ...(rejected > 0 ? [`${n(rejected)} illisibles`] : []),
        ].join(', '),
    },

    about: {
      whatTitle: 'Ce qui est comparé',
      what: [
        'Chaque phrase d’un article sur un sujet suivi est comparée aux affirmations des articles de votre corpus. Une marque dit lesquels disent la même chose et lesquels disent autre chose.',
        'Une marque ne dit pas qui a raison, et une phrase sans marque n’a pas été confirmée : votre corpus n’en dit simplement rien.',
        'Plusieurs articles qui répètent un même reportage comptent pour une seule source.',
      ],
      errorsTitle: 'Combien de fois cela se trompe',
      errors: [
        'Sur des articles que personne n’avait lus pendant le développement, environ un accord sur dix et un désaccord sur vingt ne tenaient pas. Environ trois accords sur cinq et deux désaccords sur cinq ont été trouvés : l’absence de marque ne veut pas dire que personne n’est en désaccord.',
        'Une marque est une raison de lire les deux phrases, pas un verdict sur l’une ou l’autre.',
      ],
      privacyTitle: 'Vie privée',
      privacy:
        'Tout reste sur cet appareil : le corpus, les pages que vous lisez et ce qui y a été trouvé. L’extension n’adresse elle-même aucune requête à aucun serveur.',
      version: (version) => `Version ${version}`,
    },
  };
}
