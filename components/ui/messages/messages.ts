import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { en, english, type Messages } from './en';
import { french } from './fr';
import { type LanguageSetting, languageFor, localeFor } from './language';

export type { Messages } from './en';

/** The words for a setting and the browser's languages (navigator.languages), dates and numbers in the reader's locale. */
export function messagesFor(setting: LanguageSetting, browserLanguages: readonly string[]): Messages {
  const language = languageFor(setting, browserLanguages);
  const locale = localeFor(language, browserLanguages);
  return language === 'fr' ? french(locale) : english(locale);
}

/** Hands the words down; English where nobody provides any. */
export const MessagesContext = createContext<Messages>(en);

/** The words of the reader's language. */
export function useMessages(): Messages {
  return useContext(MessagesContext);
}
