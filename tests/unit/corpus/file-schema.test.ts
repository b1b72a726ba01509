import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FILE_VERSION } from '@/corpus/file-schema';
import { schemaText } from '@/scripts/corpus-file-schema';

interface Schema {
  properties?: Record<string, Schema>;
  items?: Schema;
  anyOf?: Schema[];
  oneOf?: Schema[];
}

/** Paths of keys in a value that the schema does not know. */
function unknownKeys(value: unknown, schema: Schema, path = ''): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => unknownKeys(item, schema.items ?? {}, `${path}[]`));
  if (typeof value !== 'object' || value === null) return [];
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices !== undefined) {
    const each = choices.map((choice) => unknownKeys(value, choice, path));
    return each.sort((a, b) => a.length - b.length)[0] ?? [];
  }
  return Object.entries(value).flatMap(([key, inner]) => {
    const known = schema.properties?.[key];
    return known === undefined ? [`${path}.${key}`] : unknownKeys(inner, known, `${path}.${key}`);
  });
}

describe('docs/corpus-file.schema.json', () => {
  const text = readFileSync('docs/corpus-file.schema.json', 'utf8');

  it('is what files are checked with (else: node scripts/run.mjs scripts/corpus-file-schema.ts)', () => {
    expect(text).toBe(schemaText());
  });

  it('knows every key of a file of this version', () => {
    const sample = JSON.parse(readFileSync(`tests/fixtures/corpus-files/v${FILE_VERSION}.json`, 'utf8'));
    delete sample.settings; // names and values of these stand in docs/corpus-file.md
    expect([...new Set(unknownKeys(sample, JSON.parse(text)))]).toEqual([]);
  });
});
