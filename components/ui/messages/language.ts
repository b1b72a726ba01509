/** Which language is spoken. Pure: the browser's languages come in. */

/** The languages there are words for. */
export type Language = 'en' | 'fr';

/** What the reader chose; auto follows the browser. */
export type LanguageSetting = 'auto' | Language;

const primary = (tag: string): string => tag.toLowerCase().split('-')[0] ?? '';

/** The language by setting, else the first of the browser's that there are words for, else English. */
export function languageFor(setting: LanguageSetting, browserLanguages: readonly string[]): Language {
  if (setting !== 'auto') return setting;
  const first = browserLanguages.map(primary).find((tag) => tag === 'en' || tag === 'fr');
  return first === 'fr' ? 'fr' : 'en';
}

const FALLBACK: Record<Language, string> = { en: 'en-GB', fr: 'fr-FR' };

/** The reader's own kind of a language ("en-US", "fr-CA"), for numbers and dates; the usual one where none is named. */
export function localeFor(language: Language, browserLanguages: readonly string[]): string {
  return browserLanguages.find((tag) => primary(tag) === language && tag.includes('-')) ?? FALLBACK[language];
}
