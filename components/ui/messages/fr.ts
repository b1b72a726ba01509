import { badgeFr } from './badge-fr';
import { choicesFr } from './choices-fr';
import type { Messages } from './en';
import { formatsOf } from './formats';
import { importFr } from './import-fr';
import { keepFr } from './keep-fr';
import { libraryFr } from './library-fr';
import { managerFr } from './manager-fr';
import { popupFr } from './popup-fr';
import { reviewFr } from './review-fr';
import { toldFr } from './told-fr';
import { labelFr, saidFr, whyFr } from './why-fr';

/** Every word the extension shows, in French. @param locale as for english(). @throws RangeError */
export function french(locale = 'fr-FR'): Messages {
  const formats = formatsOf(locale);
  return {
    ...{ lang: 'fr', formats, badge: badgeFr, popup: popupFr(formats) },
    ...{ manager: managerFr, library: libraryFr(formats), choices: choicesFr(formats) },
    ...{ importing: importFr(formats), review: reviewFr(formats) },
    keep: keepFr(formats),
    pair: (name, value) => `${name} : ${value}`,
    told: toldFr,
    ...{ label: labelFr, said: saidFr, reason: (reason) => whyFr(reason, formats.date) },
  };
}
