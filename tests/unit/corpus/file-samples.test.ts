import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { exportCorpus, importCorpus } from '@/corpus/file';
import { FILE_VERSION } from '@/corpus/file-schema';
import { freshCorpus } from './support';

/** Files that were really exported, each by the code of its version; see scripts/corpus-sample.ts. */
const FOLDER = path.resolve('tests/fixtures/corpus-files');
const FILES = readdirSync(FOLDER).filter((file) => file.endsWith('.json'));
const WHEN = new Date('2026-01-05T00:00:00Z');

describe('a corpus file of an older version', () => {
  it('is kept for every version', () => {
    for (let version = 1; version <= FILE_VERSION; version++) expect(FILES).toContain(`v${version}.json`);
  });

  it.each(FILES)('still imports whole: %s', async (name) => {
    const json = readFileSync(path.join(FOLDER, name), 'utf8');
    const file = JSON.parse(json);
    const db = await freshCorpus();
    const report = await importCorpus(db, json);
    expect(report.rejected).toEqual([]);
    const lists = [file.sources, file.claims, file.decisions, file.packs, file.topics ?? []];
    const settings = Object.keys(file.settings ?? {}).length;
    expect(report.added).toBe(lists.reduce((sum, list) => sum + list.length, settings));
    expect(await importCorpus(db, json)).toMatchObject({ added: 0, updated: 0, rejected: [] });
    const again = JSON.parse(await exportCorpus(db, WHEN));
    const strip = (rows: Record<string, unknown>[], like: Record<string, unknown>[]) =>
      rows.map((row, i) => Object.fromEntries(Object.keys(like[i] ?? {}).map((key) => [key, row[key]])));
    for (const kind of ['sources', 'claims', 'decisions', 'packs']) {
      expect(strip(again[kind], file[kind])).toEqual(file[kind]);
    }
    if (file.schemaVersion === FILE_VERSION) expect(await exportCorpus(db, new Date(file.exportedAt))).toBe(json);
  });
});
