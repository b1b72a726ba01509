import * as v from 'valibot';
import { eachRow } from './batches';
import type { CorpusDatabase } from './database';
import { CorpusError } from './errors';
import { MAX_FILE_DEPTH, MAX_FILE_LENGTH } from './file-limits';
import { mergeFile } from './file-merge';
import { Rejections } from './file-rejections';
import {
  ClaimRecordSchema,
  type CorpusFile,
  CorpusFileSchema,
  DecisionRecordSchema,
  FILE_VERSION,
  PackRecordSchema,
  SourceRecordSchema,
} from './file-schema';
import { parseJson } from './json-text';
import { withText } from './merge-source';
import type { ClaimRecord, DecisionRecord, PackRecord, SourceRecord } from './records';

/** What importing a corpus file did, counted in records of all kinds. */
export interface FileReport {
  added: number;
  /** Already here. */
  duplicate: number;
  /** Already here, and given the review state that the file has. */
  updated: number;
  /** What was left out and why; `count` records each. */
  rejected: { what: string; reason: string; count: number }[];
}

/** The records of a corpus file that are sound in themselves. */
export interface FileRecords {
  sources: SourceRecord[];
  claims: ClaimRecord[];
  decisions: DecisionRecord[];
  packs: PackRecord[];
}

/** JSON with the keys of every object in order, so that the same corpus is the same text. */
function stableJson(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) => {
    if (typeof part !== 'object' || part === null || Array.isArray(part)) return part;
    return Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}

async function allRecords(db: CorpusDatabase): Promise<FileRecords> {
  const texts = new Map((await db.texts.toArray()).map((text) => [text.id, text.blocks]));
  const sources: SourceRecord[] = [];
  await eachRow(db.sources, (source) => {
    sources.push(withText({ source, blocks: texts.get(source.id) ?? [], claims: [] }));
  });
  const claims: ClaimRecord[] = [];
  await eachRow(db.claims, (claim) => claims.push(claim));
  return { sources, claims, decisions: await db.decisions.toArray(), packs: await db.packs.toArray() };
}

/**
 * The whole corpus as one JSON document, records in the order of their ids. The same corpus gives the same text but
 * for `exportedAt`. @throws {CorpusError}
 */
export async function exportCorpus(db: CorpusDatabase, now: Date = new Date()): Promise<string> {
  const tables = [db.sources, db.texts, db.claims, db.decisions, db.packs];
  const records = await db.read(tables, () => allRecords(db));
  const file: CorpusFile = {
    format: 'second-source-corpus',
    schemaVersion: FILE_VERSION,
    exportedAt: now.toISOString(),
    ...records,
  };
  return stableJson(file);
}

function contentOf(json: string): unknown {
  const parsed = parseJson(json, MAX_FILE_DEPTH);
  if (!('fault' in parsed)) return parsed.value;
  if (parsed.fault === 'too-deep')
    throw new CorpusError('invalid', 'This is not a corpus file: it is nested too deeply.');
  throw new CorpusError('invalid', 'This is not a corpus file, or it is cut off: it is not valid JSON.');
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

function sound<T>(kind: string, records: unknown[], schema: v.GenericSchema<unknown, T>, rejections: Rejections): T[] {
  return records.flatMap((record) => {
    const result = v.safeParse(schema, record);
    if (result.success) return [result.output];
    const [issue] = result.issues;
    rejections.add(kind, `${v.getDotPath(issue) ?? 'record'}: ${issue.message}`);
    return [];
  });
}

/**
 * Merges a corpus file into the corpus, in one transaction. What is here stays as it is; review states are joined
 * (rejected counts over accepted, accepted over to-review). Importing the same file again changes nothing. A record
 * that cannot be taken is left out and reported; a file that is no corpus file is refused as a whole.
 * @throws {CorpusError} invalid, too-large or newer-version for the file; else as any change.
 */
export async function importCorpus(db: CorpusDatabase, json: string): Promise<FileReport> {
  const file = asCorpusFile(json);
  const rejections = new Rejections();
  const records: FileRecords = {
    sources: sound('source', file.sources, SourceRecordSchema, rejections),
    claims: sound('claim', file.claims, ClaimRecordSchema, rejections),
    decisions: sound('decision', file.decisions, DecisionRecordSchema, rejections),
    packs: sound('pack', file.packs, PackRecordSchema, rejections),
  };
  const counts = await mergeFile(db, records, rejections);
  return { ...counts, rejected: rejections.list() };
}
