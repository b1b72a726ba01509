import type { Formats } from './formats';
import type { KeepMessages } from './keep-en';

/** The words of #/keep in French. @param formats writers of the reader's locale */
export function keepFr({ number: n, plural, day, bytes }: Formats): KeepMessages {
  return {
    lead: 'Tout ce que vous gardez se trouve dans ce navigateur et nulle part ailleurs. Ici, vous l’emportez et le remettez.',
    due: (changes) =>
      `${plural(changes, { one: 'changement', other: 'changements' })} depuis votre dernier export. Les sauvegardes sont sur le même disque que le corpus ; un fichier exporté peut être ailleurs.`,
    exportTitle: 'Exporter',
    never: 'Vous n’avez pas encore exporté votre corpus.',
    last: (at) => `Dernier export le ${day(at)}.`,
    what: 'Quoi',
    all: 'Tout le corpus',
    own: 'Mes propres articles',
    tagged: (tag) => `Mes articles étiquetés « ${tag} »`,
    as: 'Sous forme de',
    formats: {
      corpus: 'Fichier de corpus (JSON)',
      csv: 'Tableau des affirmations (CSV)',
      'linked-data': 'Affirmations en données liées (schema.org)',
      annotations: 'Annotations web (W3C)',
    },
    formatHints: {
      corpus:
        'Articles, affirmations, notes et, pour tout le corpus, décisions et sujets. Second Source sait le relire.',
      csv: 'Pour les tableurs : chaque affirmation avec sa source et son état. Second Source sait le relire.',
      'linked-data':
        'Les affirmations acceptées et les articles où elles se trouvent. Rien n’est noté : vous avez lu, pas jugé.',
      annotations:
        'Les affirmations acceptées comme citations avec leur place, pour les outils d’annotation. Sans celles des dossiers.',
    },
    export: 'Exporter',
    exported: 'Le fichier est dans vos téléchargements.',
    importTitle: 'Importer un fichier de corpus',
    importHint:
      'Le vôtre, d’un autre navigateur, ou celui de quelqu’un d’autre. Ce qui est ici reste ; rien n’entre deux fois.',
    choose: 'Choisir un fichier…',
    wouldBring: (file) => `« ${file} » apporterait :`,
    brought: (added, updated) => `${n(added)} ajoutés, ${n(updated)} mis à jour.`,
    outcome: (added, updated, duplicate) =>
      `${n(added)} nouveaux, ${n(updated)} avec d’autres notes ou états, ${n(duplicate)} déjà ici.`,
    nothingNew: 'Rien qui ne soit déjà ici.',
    leftOut: (count) => `${plural(count, { one: 'élément laissé', other: 'éléments laissés' })} de côté :`,
    leftOutLine: (what, reason, count) =>
      count === 1 ? `${what} : ${reason}` : `${what} : ${reason} (${n(count)} fois)`,
    import: 'Importer',
    cancel: 'Annuler',
    backupsTitle: 'Sauvegardes',
    backupsHint:
      'Des copies du corpus dans ce navigateur, faites avant un import ou un retour, et une fois par jour quand quelque chose a changé.',
    daily: 'Sauvegarder une fois par jour',
    backUp: 'Sauvegarder maintenant',
    backedUp: 'Sauvegardé.',
    noBackups: 'Pas encore de sauvegarde. La première se fait après votre prochain changement, ou avec le bouton.',
    reasons: {
      daily: 'Quotidienne',
      'before-import': 'Avant un import',
      'before-restore': 'Avant un retour',
      'before-delete': 'Avant une suppression',
      'by-hand': 'À la main',
    },
    backup: (sources, claims, size) =>
      `${plural(sources, { one: 'source', other: 'sources' })}, ${plural(claims, { one: 'affirmation', other: 'affirmations' })}, ${bytes(size)}`,
    restore: 'Revenir…',
    restoreOf: (when) => `Revenir à la sauvegarde du ${when}`,
    delete: 'Supprimer',
    deleteOf: (when) => `Supprimer la sauvegarde du ${when}`,
    deleted: 'Sauvegarde supprimée.',
    wouldChange: (when) => `Revenir au ${when} changerait :`,
    kinds: {
      sources: 'Sources',
      claims: 'Affirmations',
      decisions: 'Décisions',
      topics: 'Sujets',
      packs: 'Dossiers',
    },
    change: (added, removed, changed) =>
      [
        added > 0 ? `${n(added)} de retour` : '',
        removed > 0 ? `${n(removed)} en moins` : '',
        changed > 0 ? `${n(changed)} comme avant` : '',
      ]
        .filter((part) => part !== '')
        .join(', '),
    back: 'De retour',
    gone: 'En moins',
    changed: 'Comme avant',
    noChange: 'Rien : le corpus est le même maintenant.',
    restoreNow: 'Revenir',
    restored: 'C’est fait. Ce qui était ici est maintenant une sauvegarde.',
    storageTitle: 'Place sur le disque',
    used: (used, quota) =>
      quota === null
        ? `${bytes(used)} utilisés.`
        : `${bytes(used)} utilisés sur ${bytes(quota)} que le navigateur donnerait.`,
    unknownUse: 'Le navigateur ne dit pas combien est utilisé.',
    ofBackups: (size) => `Les sauvegardes prennent ${bytes(size)} ; les plus anciennes partent quand il y en a trop.`,
    persisted: 'Le navigateur garde ces données quand le disque est plein.',
    notPersisted:
      'Données d’une extension, elles restent quand le disque est plein. Le navigateur peut le promettre aussi.',
    persist: 'Demander la promesse',
    refused: 'Le navigateur n’a pas accepté. Exportez de temps en temps, par prudence.',
    working: 'En cours…',
  };
}
