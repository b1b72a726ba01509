import { browser } from '@/lib/platform/browser';

/** Small state that outlives the worker. One key each in the extension's local storage. */
interface Settings {
  /** Counts changes of the corpus; an index made at another revision is stale. */
  revision: number;
}

const DEFAULTS: Settings = { revision: 0 };

/** Reads one setting. */
export async function readSetting<Key extends keyof Settings>(key: Key): Promise<Settings[Key]> {
  const stored: Partial<Settings> = await browser.storage.local.get(key);
  return stored[key] ?? DEFAULTS[key];
}

/** Writes one setting. */
export async function writeSetting<Key extends keyof Settings>(key: Key, value: Settings[Key]): Promise<void> {
  await browser.storage.local.set({ [key]: value });
}
