import { reasonsEn } from './reasons-en';
import { reasonsFr } from './reasons-fr';
import { type Lines, tellerOf } from './told';

/** Errors of the corpus in French, by the English line; see told.ts. */
const ERRORS: Lines = {
  // the database
  'This browser window gives extensions no database. Leave private browsing, or allow the site data of extensions in the settings.':
    'Cette fenêtre ne donne pas de base de données aux extensions. Quittez la navigation privée, ou autorisez les données de site des extensions dans les réglages.',
  'Another window still uses an older version of the corpus. Close its Second Source tabs and try again.':
    'Une autre fenêtre utilise encore une version plus ancienne du corpus. Fermez-y les onglets de Second Source et réessayez.',
  'The corpus was saved by a newer version of Second Source. Update the extension; nothing is lost.':
    'Le corpus a été enregistré par une version plus récente de Second Source. Mettez l’extension à jour ; rien n’est perdu.',
  'There is no room left for the corpus. Free disk space or remove sources, then try again; what was saved before is safe.':
    'Il n’y a plus de place pour le corpus. Libérez de l’espace ou retirez des sources, puis réessayez ; ce qui était enregistré le reste.',
  'The corpus could not be read or saved. Restart the browser and try again. ({})':
    'Le corpus n’a pu être ni lu ni enregistré. Redémarrez le navigateur et réessayez. ({})',
  'The corpus could not be read or saved. Restart the browser and try again.':
    'Le corpus n’a pu être ni lu ni enregistré. Redémarrez le navigateur et réessayez.',
  'The corpus is being changed by another window. Try again in a moment.':
    'Une autre fenêtre est en train de changer le corpus. Réessayez dans un instant.',
  'This was changed again since, perhaps in another window, and can no longer be undone.':
    'Cela a changé depuis, peut-être dans une autre fenêtre, et ne peut plus être annulé.',

  // claims, sources, notes, topics
  'A claim needs a sentence; this one has no words.':
    'Il faut une phrase pour une affirmation ; celle-ci n’a pas de mots.',
  'This sentence is too long for one claim.': 'Cette phrase est trop longue pour une affirmation.',
  'This claim is no longer in the corpus.': 'Cette affirmation n’est plus dans le corpus.',
  'Only claims of one source can be merged.': 'Seules les affirmations d’une même source peuvent être fusionnées.',
  'Claims of a topic pack cannot be edited. Reject it, or import the article yourself.':
    'Les affirmations d’un dossier ne se modifient pas. Rejetez-la, ou importez vous-même l’article.',
  'The source of this claim is no longer in the corpus.': 'La source de cette affirmation n’est plus dans le corpus.',
  'A claim is split into two sentences or more.': 'Une affirmation se divise en deux phrases ou plus.',
  'A claim is split into at most {} parts.': 'Une affirmation se divise en {} parties au plus.',
  'Choose two claims or more to merge.': 'Choisissez au moins deux affirmations à fusionner.',
  'At most {} claims are merged at once.': 'On fusionne au plus {} affirmations à la fois.',
  'Write the date as year, month and day: 2025-11-20.': 'Écrivez la date par année, mois et jour : 2025-11-20.',
  'This source is no longer in the corpus.': 'Cette source n’est plus dans le corpus.',
  'Sources of a topic pack cannot be edited. Import the article yourself.':
    'Les sources d’un dossier ne se modifient pas. Importez vous-même l’article.',
  'A source cannot be a copy of itself.': 'Une source ne peut être sa propre copie.',
  'The original is no longer in the corpus.': 'L’original n’est plus dans le corpus.',
  'That one is already a copy of this source; it cannot be both ways.':
    'Celle-là est déjà une copie de cette source ; l’inverse n’est pas possible en même temps.',
  'This source belongs to a topic pack. Remove the pack, or reject its claims.':
    'Cette source appartient à un dossier. Retirez le dossier, ou rejetez ses affirmations.',
  'What a starter pack brought can be rejected, not deleted.':
    'Ce qui vient d’un dossier de départ peut être rejeté, pas supprimé.',
  '“{}” has no letters; a tag needs some.': '« {} » n’a pas de lettres ; une étiquette en demande.',
  'More than {} tags do not fit on one entry.': 'Une entrée ne porte pas plus de {} étiquettes.',
  'This note is too long; shorten it.': 'Cette note est trop longue ; raccourcissez-la.',
  '“{}…” is too long for a name.': '« {}… » est trop long pour un nom.',
  'A topic needs a name that its articles use.': 'Un sujet demande un nom que ses articles emploient.',
  'A topic has at most {} names.': 'Un sujet a au plus {} noms.',
  'A topic needs a label.': 'Un sujet demande un intitulé.',
  'There is no room for more topics. Remove one first.': 'Il n’y a plus de place pour un sujet. Retirez-en un d’abord.',
  'There is no setting “{}” like this.': 'Il n’y a pas de tel réglage « {} ».',
  "“{}” is not a page's address.": '« {} » n’est pas l’adresse d’une page.',
  'There is no sentence here to decide on.': 'Il n’y a pas ici de phrase dont décider.',
  "“{}” is not a site's host name.": '« {} » n’est pas le nom d’un site.',
  'the article was imported again since; delete that one first':
    'l’article a été réimporté depuis ; supprimez d’abord celui-là',
  'its source is not in the corpus; restore that first': 'sa source n’est pas dans le corpus ; restaurez-la d’abord',

  // imports
  'No article text was found here, so there is nothing to import.':
    'Aucun texte d’article n’a été trouvé ici : il n’y a rien à importer.',
  'This text is too long for one article. Save a part of it as a file and import that.':
    'Ce texte est trop long pour un seul article. Enregistrez-en une partie dans un fichier et importez-la.',
  'This text has fewer than two sentences, too little to import as an article.':
    'Ce texte a moins de deux phrases, trop peu pour un article.',
  'There is nothing in it to import.': 'Il n’y a rien à importer là-dedans.',
  'At most {} files are imported in one go. Choose fewer of them.':
    'On importe au plus {} fichiers d’un coup. Choisissez-en moins.',
  'The page ended each time this file was read. Split it, or import a part of it.':
    'La page s’est arrêtée chaque fois que ce fichier était lu. Divisez-le ou importez-en une partie.',
  'The file is no longer kept. Choose it again.': 'Le fichier n’est plus conservé. Choisissez-le de nouveau.',
  'It could not be read.': 'Il n’a pas pu être lu.',
  'There is no article any more. Read it again.': 'L’article n’est plus là. Lisez-le de nouveau.',
  'The browser gives no access to these sites.': 'Le navigateur ne donne pas accès à ces sites.',
  'This page has no article text that can be read.': 'Cette page n’a pas de texte d’article lisible.',
  'This page does not answer. Load it again and retry.': 'Cette page ne répond pas. Rechargez-la et réessayez.',
  'The browser withholds access to this site. Allow it and try again.':
    'Le navigateur refuse l’accès à ce site. Autorisez-le et réessayez.',
  'This page did not open in time. Try again, or open it yourself and import it from there.':
    'Cette page ne s’est pas ouverte à temps. Réessayez, ou ouvrez-la vous-même et importez-la de là.',
  'There is no page in front.': 'Il n’y a pas de page au premier plan.',
  'The background gave no answer.': 'L’extension n’a pas répondu.',
  'The background did not answer in time.': 'L’extension n’a pas répondu à temps.',

  // corpus files, packs and backups
  'This file is too large for a corpus file.': 'Ce fichier est trop grand pour un fichier de corpus.',
  'This is not a corpus file of Second Source. Choose one it exported.':
    'Ce n’est pas un fichier de corpus de Second Source. Choisissez-en un qu’il a exporté.',
  'This is not a corpus file of Second Source. Articles and claims are imported under Import.':
    'Ce n’est pas un fichier de corpus de Second Source. Les articles et affirmations s’importent sous Importer.',
  'This file was exported by a newer version of Second Source. Update it first.':
    'Ce fichier vient d’une version plus récente de Second Source. Mettez d’abord l’extension à jour.',
  'This is not a corpus file: it is nested too deeply.':
    'Ce n’est pas un fichier de corpus : il est imbriqué trop profondément.',
  'This is not a corpus file, or it is cut off: it is not valid JSON.':
    'Ce n’est pas un fichier de corpus, ou il est coupé : ce n’est pas du JSON valable.',
  'its id is there twice; the first was taken': 'son identifiant y figure deux fois ; le premier a été repris',
  'its field “{}” is not as it should be': 'son champ « {} » n’est pas comme il devrait être',
  '{}: not a date of an article; taken without it': '{} : pas une date d’article ; repris sans elle',
  'it is no record of this kind': 'ce n’est pas une entrée de cette sorte',
  'its source does not say so': 'sa source ne le dit pas',
  'not one of a corpus': 'n’est pas un réglage de corpus',
  'other reasons': 'autres raisons',
  'it is a copy of a copy of itself; taken as no copy':
    'c’est la copie d’une copie d’elle-même ; reprise comme originale',
  'removed in the file; it stays until you remove it here':
    'retiré dans le fichier ; il reste ici jusqu’à ce que vous le retiriez',
  'you removed this pack': 'vous avez retiré ce dossier',
  'not in the version of the pack that is here': 'absent de la version du dossier qui est ici',
  'it and its source are not of one pack': 'elle et sa source ne sont pas du même dossier',
  'its source is neither in the file nor here': 'sa source n’est ni dans le fichier ni ici',
  'the article is here with another text, which no longer says so':
    'l’article est ici avec un autre texte, qui ne le dit plus',
  'its id belongs to a claim of another source': 'son identifiant est celui d’une affirmation d’une autre source',
  'This pack no longer comes with the extension.': 'Ce dossier n’est plus livré avec l’extension.',
  'The topic pack is damaged and was left out ({}).': 'Le dossier est abîmé et a été laissé de côté ({}).',
  'There is no room for a backup. Free disk space or delete old backups; the corpus itself is as it was.':
    'Il n’y a pas de place pour une sauvegarde. Libérez de l’espace ou supprimez d’anciennes sauvegardes ; le corpus est resté tel quel.',
  'This backup is no longer there.': 'Cette sauvegarde n’est plus là.',
  'This backup is damaged and cannot be read.': 'Cette sauvegarde est abîmée et illisible.',
  'A part of this backup cannot be read ({}: {}).': 'Une partie de cette sauvegarde est illisible ({} : {}).',

  // kinds of records
  source: 'source',
  claim: 'affirmation',
  decision: 'décision',
  topic: 'sujet',
  setting: 'réglage',
  record: 'entrée',
  pack: 'dossier',
  'pack {}': 'dossier {}',
};

const READING: Lines = Object.fromEntries(
  Object.entries(reasonsEn).flatMap(([reason, english]) => {
    const french = reasonsFr[reason];
    return french === undefined ? [] : [[english, french]];
  }),
);

/** An error in French, by its English text. */
export const toldFr = tellerOf({ ...READING, ...ERRORS }, ' : ');
