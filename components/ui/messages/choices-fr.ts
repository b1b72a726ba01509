import type { ChoicesMessages } from './choices-en';
import type { Formats } from './formats';

/** The words of conflicts, decisions, topics, bin and settings in French. @param formats of the reader's locale */
export function choicesFr({ number: n, plural }: Formats): ChoicesMessages {
  return {
    conflicts: {
      lead: 'Les faits sur lesquels vos sources enregistrées ne s’accordent pas. Quand les dates de publication expliquent l’écart, lisez de la plus ancienne à la plus récente.',
      found: (value) => plural(value, { one: 'fait en désaccord', other: 'faits en désaccord' }),
      sides: (value) => plural(value, { one: 'réponse', other: 'réponses' }),
      overTime: 'le temps explique l’écart',
      timeline: 'Par date de publication',
      search: 'Chercher dans les faits et les phrases',
      empty: {
        title: 'Vos sources ne se contredisent pas',
        text: 'Quand deux articles enregistrés répondent différemment à une même question, les deux réponses apparaissent ici.',
      },
      none: 'Aucun fait ne contient ces mots.',
    },
    decisions: {
      lead: 'Ce que vous avez décidé sur les fiches, dans la fenêtre de l’extension et ici. Tout peut être repris.',
      kinds: {
        'not-same': 'Pas la même affirmation',
        'muted-claim': 'Affirmations en sourdine',
        'hidden-host': 'Sites masqués',
        'hidden-page': 'Pages masquées',
      },
      hints: {
        'not-same': 'Ces deux phrases ne sont plus comparées, sur aucune page.',
        'muted-claim': 'Ces affirmations ne donnent pas de marque.',
        'hidden-host': 'Rien n’est lu ni marqué sur ces sites.',
        'hidden-page': 'Rien n’est lu ni marqué sur ces pages.',
      },
      on: 'Sur la page',
      against: 'Dans votre corpus',
      gone: 'L’affirmation n’est plus dans votre corpus.',
      made: (day) => `Décidé le ${day}`,
      revoke: 'Reprendre',
      revokeLabel: (text) => `Reprendre : ${text}`,
      revoked: 'Décision reprise. Les pages ouvertes sont comparées à nouveau.',
      empty: {
        title: 'Pas encore de décision',
        text: 'Choisissez « Ce n’est pas la même affirmation » sur une fiche, ou désactivez un site dans la fenêtre de l’extension : c’est noté ici.',
      },
    },
    topics: {
      lead: 'Une page est comparée d’elle-même quand elle porte sur l’un de ces sujets. Les noms dans le titre pèsent plus.',
      kinds: { pack: 'D’un dossier de départ', imports: 'De vos imports', own: 'Ajouté par vous' },
      names: (value) => plural(value, { one: 'nom', other: 'noms' }),
      more: (left) => `et ${n(left)} de plus`,
      weight: { 1: 'doit être accompagné', 2: 'fort', 3: 'suffit dans un titre' },
      switchedOn: (label) => `Suivi de nouveau : ${label}`,
      switchedOff: (label) => `N’est plus suivi : ${label}`,
      remove: 'Retirer',
      removeLabel: (label) => `Retirer le sujet ${label}`,
      removed: (label) => `Sujet retiré : ${label}`,
      add: 'Ajouter un sujet',
      addHint: 'Choisissez des noms que vos articles ont en commun, ou écrivez les vôtres, séparés par des virgules.',
      label: 'Sujet',
      nameField: 'Noms',
      suggestions: 'Noms dans vos articles',
      inSources: (value) => `dans ${n(value)}`,
      save: 'Ajouter le sujet',
      added: (label) => `Suivi désormais : ${label}`,
      tryTitle: 'Pourquoi une page conviendrait-elle ?',
      tryHint: 'Collez un titre et un peu de texte d’une page pour voir à quel sujet elle serait rattachée.',
      tryHeadline: 'Titre',
      tryText: 'Texte',
      tryNow: 'Voir',
      matched: (label, names) => `Reconnue comme ${label}, à ${names}.`,
      notMatched:
        'Non reconnue. La page serait laissée telle quelle, sauf si vous le demandez dans la fenêtre de l’extension.',
      empty: {
        title: 'Pas encore de sujet',
        text: 'Les sujets viennent des dossiers de départ et des articles que vous importez ; vous pouvez aussi en ajouter un plus bas.',
      },
    },
    bin: {
      lead: 'Ce que vous avez supprimé reste ici 30 jours.',
      kinds: { source: 'Source', claims: 'Affirmations' },
      deleted: (day) => `Supprimé le ${day}`,
      restore: 'Rétablir',
      restoreLabel: (label) => `Rétablir ${label}`,
      restored: (label) => `Rétabli : ${label}`,
      empty: {
        title: 'La corbeille est vide',
        text: 'Ce que vous supprimez vient d’abord ici, pour pouvoir être repris.',
      },
      purge: 'Vider la corbeille',
      purging: (value) =>
        `Supprimer définitivement ${plural(value, { one: 'entrée', other: 'entrées' })} ? Cela ne peut pas être annulé.`,
      purgeNow: 'Supprimer définitivement',
      keep: 'Les garder',
      purged: (value) =>
        plural(value, { one: 'entrée supprimée définitivement.', other: 'entrées supprimées définitivement.' }),
    },
    settings: {
      lead: 'Les changements valent aussitôt, et les pages ouvertes les suivent.',
      saved: 'Enregistré.',
      newClaims: 'Affirmations nouvellement importées',
      newClaimsHint:
        'Une affirmation à revoir ne donne pas de marque avant d’être acceptée, sauf si vous en décidez autrement plus bas.',
      newClaimsChoices: { accepted: 'Comptent aussitôt', 'to-review': 'Attendent que je les revoie' },
      badgesFrom: 'Les marques viennent',
      badgesFromHint: 'Une affirmation rejetée ne donne jamais de marque.',
      badgesFromChoices: {
        accepted: 'Des affirmations acceptées seulement',
        'accepted-and-to-review': 'Des affirmations acceptées et de celles à revoir',
      },
      checks: 'Les pages sont comparées',
      checksHint: 'Avec le second choix, rien n’est comparé avant que vous ne le demandiez dans la fenêtre.',
      checksChoices: { 'by-itself': 'D’elles-mêmes, sur un sujet suivi', 'on-press': 'Seulement quand je le demande' },
      language: 'Langue',
      languageHint:
        'De la fenêtre, de la bibliothèque, des marques et des fiches. Les pages ouvertes suivent quand elles sont rechargées.',
      languages: { auto: 'Comme le navigateur', en: 'English', fr: 'Français' },
      snapshots: 'Copies automatiques du corpus',
      snapshotsHint: 'Quelques états récents sont gardés sur cet appareil, pour réparer un accident.',
      siteAccess: 'Les sites, le clavier et les accès se règlent dans la page du navigateur consacrée aux extensions.',
    },
  };
}
