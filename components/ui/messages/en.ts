import type { Reason } from '@/lib/match/reason';
import { badgeEn } from './badge-en';
import { choicesEn } from './choices-en';
import { formatsOf } from './formats';
import { importEn } from './import-en';
import { keepEn } from './keep-en';
import { libraryEn } from './library-en';
import { managerEn } from './manager-en';
import { popupEn } from './popup-en';
import { reviewEn } from './review-en';
import { labelEn, saidEn, whyEn } from './why-en';

/**
 * Every word the extension shows, in English. Each surface has a file of its own beside this one, so that the script in
 * a page carries the words of badge and card only.
 * @param locale how numbers and dates are written, e.g. "en-GB". @throws RangeError for what is no language tag
 */
export function english(locale = 'en-GB') {
  const formats = formatsOf(locale);
  return {
    ...{ lang: 'en', formats, badge: badgeEn, popup: popupEn(formats) },
    ...{ manager: managerEn, library: libraryEn(formats), choices: choicesEn(formats) },
    ...{ importing: importEn(formats), review: reviewEn(formats) },
    keep: keepEn(formats),
    /** "Address: pier.example". */
    pair: (name: string, value: string): string => `${name}: ${value}`,
    /** An error's text, which is English, in this language; see told.ts. */
    told: (text: string): string => text,
    ...{ label: labelEn, said: saidEn, reason: (reason: Reason): string => whyEn(reason, formats.date) },
  };
}

/** What a language has to say. */
export type Messages = ReturnType<typeof english>;

/** English with dates the British way: what is shown before the reader's language is known, and in tests. */
export const en: Messages = english();
