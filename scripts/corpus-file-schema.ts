/**
 * Writes docs/corpus-file.schema.json from the schemas that corpus files are checked with:
 * `node scripts/run.mjs scripts/corpus-file-schema.ts`. A test fails when the two differ.
 */
import { writeFileSync } from 'node:fs';
import { type ConversionConfig, toJsonSchema } from '@valibot/to-json-schema';
import * as v from 'valibot';
import {
  ClaimRecordSchema,
  CorpusFileSchema,
  DecisionRecordSchema,
  FILE_VERSION,
  PackRecordSchema,
  SourceRecordSchema,
  TopicRecordSchema,
} from '@/corpus/file-schema';

const FILE = 'docs/corpus-file.schema.json';
// What JSON Schema has no words for (that a date is one, that a host is one) stands in docs/corpus-file.md.
const OPTIONS: ConversionConfig = { typeMode: 'input', errorMode: 'ignore', target: 'draft-2020-12' };

/** The JSON Schema of a corpus file of this version, as text. */
export function schemaText(): string {
  const whole = v.object({
    ...CorpusFileSchema.entries,
    sources: v.array(SourceRecordSchema),
    claims: v.array(ClaimRecordSchema),
    decisions: v.array(DecisionRecordSchema),
    packs: v.array(PackRecordSchema),
    topics: v.optional(v.array(TopicRecordSchema), []),
  });
  const schema = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: `Second Source corpus file, version ${FILE_VERSION}`,
    ...toJsonSchema(whole, OPTIONS),
  };
  return `${JSON.stringify(schema, null, 2)}\n`;
}

/** Entry point for scripts/run.mjs. */
export async function main(): Promise<void> {
  writeFileSync(FILE, schemaText());
}
