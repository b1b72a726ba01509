import { browser } from '@/lib/platform/browser';
import { takeOffAtEnd } from '@/lib/platform/take-off';

/**
 * The reader's choice of language, where every context can read it without opening the database: content scripts must
 * not, and popup and manager want it before they draw.
 */

const KEY = 'language';

/** "auto" follows the browser. */
export type StoredLanguage = 'auto' | 'en' | 'fr';

function languageOf(value: unknown): StoredLanguage {
  return value === 'en' || value === 'fr' ? value : 'auto';
}

/** The choice; "auto" where none was made or storage cannot be read. Never throws. */
export async function readLanguage(): Promise<StoredLanguage> {
  try {
    return languageOf((await browser.storage.local.get(KEY))[KEY]);
  } catch {
    return 'auto';
  }
}

/** Keeps the choice. */
export async function writeLanguage(language: StoredLanguage): Promise<void> {
  await browser.storage.local.set({ [KEY]: language });
}

/** Tells of each later choice, until the signal ends it. */
export function onLanguage(tell: (language: StoredLanguage) => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'local' && KEY in changes) tell(languageOf(changes[KEY]?.newValue));
  };
  browser.storage.onChanged.addListener(listener);
  takeOffAtEnd(signal, () => browser.storage.onChanged.removeListener(listener));
}
