import type { Language } from './language';

/** The few words that the browser itself shows for us, in its context menu. */
export const menuWords: Record<Language, { page: string; selection: string; link: string }> = {
  en: {
    page: 'Save this page to Second Source …',
    selection: 'Save the selected claims to Second Source …',
    link: 'Save the linked page to Second Source …',
  },
  fr: {
    page: 'Enregistrer cette page dans Second Source …',
    selection: 'Enregistrer les affirmations sélectionnées dans Second Source …',
    link: 'Enregistrer la page liée dans Second Source …',
  },
};
