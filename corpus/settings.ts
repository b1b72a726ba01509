import * as v from 'valibot';
import type { CorpusDatabase } from './database';
import { CorpusError, guarded } from './errors';

/** What the reader can set, each with what it may be. The language is kept elsewhere: lib/platform/language.ts. */
const SCHEMAS = {
  /** State in which imported claims come in. */
  newClaims: v.picklist(['accepted', 'to-review']),
  /** Which claims raise badges. */
  badgesFrom: v.picklist(['accepted', 'accepted-and-to-review']),
  /** When pages are checked: all that are on a watched topic, or only where the reader presses for it. */
  checks: v.picklist(['by-itself', 'on-press']),
  /** Whether the corpus is copied by itself from time to time, see corpus/backups.ts. */
  snapshots: v.boolean(),
};

/** The reader's settings. */
export type Settings = { [K in keyof typeof SCHEMAS]: v.InferOutput<(typeof SCHEMAS)[K]> };

/** A row of `settings`; only what the reader has set is there. */
export interface SettingRow {
  key: string;
  value: unknown;
}

/** What holds until the reader sets something else. */
export const DEFAULT_SETTINGS: Readonly<Settings> = {
  newClaims: 'accepted',
  badgesFrom: 'accepted',
  checks: 'by-itself',
  snapshots: true,
};

/** Those that say how the corpus is used, and go with it into a corpus file. */
export const CORPUS_SETTINGS = ['badgesFrom', 'newClaims'] as const satisfies readonly (keyof Settings)[];

function isKey(key: string): key is keyof Settings {
  return Object.hasOwn(SCHEMAS, key);
}

/** Whether there is such a setting and it may have this value. */
export function isSetting(key: string, value: unknown): boolean {
  return isKey(key) && v.is(SCHEMAS[key], value);
}

/** Rows as settings: what is missing, unknown or no longer allowed counts as not set. */
function settingsFrom(rows: readonly SettingRow[]): Settings {
  const set = rows.filter(({ key, value }) => isSetting(key, value));
  return { ...DEFAULT_SETTINGS, ...Object.fromEntries(set.map(({ key, value }) => [key, value])) };
}

/** All settings as they are now. May be called inside a transaction over `settings`. @throws {CorpusError} */
export async function readSettings(db: CorpusDatabase): Promise<Settings> {
  return settingsFrom(await guarded(db.settings.toArray()));
}

/**
 * Sets some settings. Raises the revision, so that open pages are checked again by them.
 * @returns what those settings were before; to be given again, for undo.
 * @throws {CorpusError} invalid for a setting or value there is none of; then nothing was changed.
 */
export function changeSettings(db: CorpusDatabase, next: Partial<Settings>): Promise<Partial<Settings>> {
  const entries = Object.entries(next);
  return db.change([db.settings], async (changed) => {
    for (const [key, value] of entries) {
      if (!isKey(key) || !v.is(SCHEMAS[key], value))
        throw new CorpusError('invalid', `There is no setting “${key}” like this.`);
    }
    const before = await readSettings(db);
    const other = entries.filter(([key, value]) => before[key as keyof Settings] !== value);
    await db.settings.bulkPut(other.map(([key, value]) => ({ key, value })));
    if (other.length > 0) changed();
    return Object.fromEntries(other.map(([key]) => [key, before[key as keyof Settings]]));
  });
}
