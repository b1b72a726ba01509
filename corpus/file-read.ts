import * as v from 'valibot';
import { CorpusError } from './errors';
import { MAX_FILE_DEPTH, MAX_FILE_LENGTH } from './file-limits';
import type { Rejections } from './file-rejections';
import {
  ClaimRecordSchema,
  type CorpusFile,
  CorpusFileSchema,
  DecisionRecordSchema,
  FILE_VERSION,
  PackRecordSchema,
  SourceRecordSchema,
  TopicRecordSchema,
} from './file-schema';
import { parseJson } from './json-text';
import { hasQuote, originalsOf } from './merge-source';
import type { ClaimRecord, DecisionRecord, PackRecord, SourceRecord, TopicRecord } from './records';
import { CORPUS_SETTINGS, isSetting, type SettingRow } from './settings';

/** The records of a corpus file that are sound in themselves. */
export interface FileRecords {
  sources: SourceRecord[];
  claims: ClaimRecord[];
  decisions: DecisionRecord[];
  packs: PackRecord[];
  topics: TopicRecord[];
  settings: SettingRow[];
}

/**
 * Reads a corpus file of this or an older version. A record that cannot be taken is left out and reported; a file that
 * is no corpus file is refused as a whole.
 * @throws {CorpusError} invalid, too-large or newer-version.
 */
export function readCorpusFile(json: string, rejections: Rejections): FileRecords {
  const file = asCorpusFile(json);
  const sources = each('source', file.sources.map(withoutBadDates(rejections)), SourceRecordSchema, rejections);
  return {
    sources,
    claims: each('claim', file.claims, ClaimRecordSchema, rejections).filter(standsIn(sources, rejections)),
    decisions: each('decision', file.decisions, DecisionRecordSchema, rejections),
    packs: each('pack', file.packs, PackRecordSchema, rejections),
    topics: each('topic', file.topics, TopicRecordSchema, rejections),
    settings: settingsOf(file.settings, rejections),
  };
}

function asCorpusFile(json: string): CorpusFile {
  if (json.length > MAX_FILE_LENGTH) throw new CorpusError('too-large', 'This file is too large for a corpus file.');
  const result = v.safeParse(CorpusFileSchema, contentOf(json));
  if (!result.success)
    throw new CorpusError('invalid', 'This is not a corpus file of Second Source. Choose one it exported.');
  if (result.output.schemaVersion > FILE_VERSION) {
    throw new CorpusError(
      'newer-version',
      'This file was exported by a newer version of Second Source. Update it first.',
    );
  }
  return result.output;
}

function contentOf(json: string): unknown {
  const parsed = parseJson(json, MAX_FILE_DEPTH);
  if (!('fault' in parsed)) return parsed.value;
  if (parsed.fault === 'too-deep')
    throw new CorpusError('invalid', 'This is not a corpus file: it is nested too deeply.');
  throw new CorpusError('invalid', 'This is not a corpus file, or it is cut off: it is not valid JSON.');
}

/** The records that fit their schema, each id once. */
function each<T extends { id: string }>(
  kind: string,
  records: unknown[],
  schema: v.GenericSchema<unknown, T>,
  rejections: Rejections,
): T[] {
  const byId = new Map<string, T>();
  for (const record of records) {
    const result = v.safeParse(schema, record);
    if (!result.success) rejections.add(kind, reasonOf(result.issues[0]));
    else if (byId.has(result.output.id)) rejections.add(kind, 'its id is there twice; the first was taken');
    else byId.set(result.output.id, result.output);
  }
  return [...byId.values()];
}

function reasonOf(issue: v.BaseIssue<unknown>): string {
  const path = v.getDotPath(issue);
  return path === null ? 'it is no record of this kind' : `its field “${path}” is not as it should be`;
}

const DATES = ['published', 'modified'] as const;

/** A source whose date is none is worth having without it. */
function withoutBadDates(rejections: Rejections): (record: unknown) => unknown {
  return (record) => {
    if (typeof record !== 'object' || record === null || v.is(SourceRecordSchema, record)) return record;
    const mended: Record<string, unknown> = { ...record };
    for (const field of DATES) {
      if (v.is(SourceRecordSchema.entries[field], mended[field])) continue;
      mended[field] = null;
      rejections.add('source', `${field}: not a date of an article; taken without it`);
    }
    return mended;
  };
}

/** Whether a claim's sentence stands in the text that the file has of its source; says so if not. */
function standsIn(sources: readonly SourceRecord[], rejections: Rejections): (claim: ClaimRecord) => boolean {
  const byId = new Map(sources.map((source) => [source.id, source]));
  return (claim) => {
    const blocks = byId.get(claim.sourceId)?.blocks ?? [];
    if (blocks.length === 0 || originalsOf(claim).every((quote) => hasQuote(blocks, quote))) return true;
    rejections.add('claim', 'its source does not say so');
    return false;
  };
}

/** Settings that belong to a corpus; others, and values there are none of, are left out and reported. */
function settingsOf(settings: Record<string, unknown>, rejections: Rejections): SettingRow[] {
  const known: readonly string[] = CORPUS_SETTINGS;
  return Object.entries(settings).flatMap(([key, value]) => {
    if (known.includes(key) && isSetting(key, value)) return [{ key, value }];
    rejections.add('setting', 'not one of a corpus');
    return [];
  });
}
