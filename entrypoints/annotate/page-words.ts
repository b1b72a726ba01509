import { type BadgeMessages, badgeEn } from '@/components/ui/messages/badge-en';
import { badgeFr } from '@/components/ui/messages/badge-fr';
import { type LanguageSetting, languageFor, localeFor } from '@/components/ui/messages/language';
import { onLanguage, readLanguage } from '@/lib/platform/language';

/** The words of badge and card in the reader's language. */
export interface PageWords {
  /** Settles once the choice is known; never rejects. */
  ready: Promise<void>;
  /** The words now; asked at each drawing. */
  words: () => BadgeMessages;
}

/** Reads the choice and follows it until the signal ends that. */
export function createPageWords(signal: AbortSignal): PageWords {
  let words = badgeEn;
  const choose = (setting: LanguageSetting) => {
    const language = languageFor(setting, navigator.languages);
    words = { ...(language === 'fr' ? badgeFr : badgeEn), locale: localeFor(language, navigator.languages) };
  };
  onLanguage(choose, signal);
  return { ready: readLanguage().then(choose), words: () => words };
}
