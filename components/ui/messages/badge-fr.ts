import type { BadgeMessages } from './badge-en';
import { formatDate } from './formats';
import { whyFr } from './why-fr';

/** French counts 0 and 1 alike. */
const plain = (n: number, one: string, many: string): string => `${n} ${n < 2 ? one : many}`;

/** The words of badge and card in French. */
export const badgeFr: BadgeMessages = {
  lang: 'fr',
  locale: 'fr-FR',
  unnamed: 'une source sans nom',
  undated: 'sans date',
  restated: 'Reformulé par le dossier de départ',
  here: 'Cette page',
  why: 'Pourquoi',
  openSource: 'Lire à la source',
  notSame: 'Ce n’est pas la même affirmation',
  notSameDone: 'Noté : ce n’est pas la même affirmation.',
  undo: 'Annuler',
  hideSite: 'Masquer sur ce site',
  close: 'Fermer',
  failed: 'Cela n’a pas fonctionné. Rien n’a été changé.',
  cardLabel: 'Second Source : ce que disent vos sources',

  corroborated: (origins) => `corroboré par ${plain(origins, 'source', 'sources')}`,
  conflicts: (name, more) =>
    more > 0 ? `en désaccord avec ${name} et ${plain(more, 'autre', 'autres')}` : `en désaccord avec ${name}`,
  updated: (name, date) => (date === null ? `mis à jour : ${name}` : `mis à jour : ${name}, ${date}`),
  origins: (articles, origins) => `${plain(articles, 'article', 'articles')}, ${plain(origins, 'origine', 'origines')}`,
  elsewhere: (n) => `${n} de plus sur une autre partie de la phrase`,
  named: (badge, sentence) => `${badge} : « ${sentence} »`,
  listed: (listed, all) => `${listed} articles sur ${all} sont affichés`,
  showMore: (n) => `en montrer ${n} de plus`,

  checked: (n) => plain(n, 'phrase examinée', 'phrases examinées'),
  countCorroborated: (n) => plain(n, 'corroborée', 'corroborées'),
  countConflicts: (n) => plain(n, 'désaccord', 'désaccords'),
  countUpdated: (n) => plain(n, 'mise à jour', 'mises à jour'),
  countNothing: (n) => `${n} sans rien dans votre corpus`,

  reason: (reason, locale) => whyFr(reason, (iso) => formatDate(iso, locale)),
};
