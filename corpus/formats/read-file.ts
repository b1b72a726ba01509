import { readCsv } from './csv';
import { decodeText, looksBinary } from './encoding';
import { readBookmarks, readHtml } from './html';
import { readJson, readJsonLines } from './json';
import { isZip, kindOfText, knownBinary } from './kind';
import { maxBytesOf } from './limits';
import { readLinkList } from './links';
import { readMarkdown } from './markdown';
import { readMhtml } from './mhtml';
import { addResult, emptyResult, refused, reject } from './result';
import { readText } from './text';
import type { InputFile, ReadResult, ReadTools } from './types';
import { isLocked, unpack } from './zip';

/** A file that is not read into memory yet, such as the browser's File. */
export interface FileLike {
  name: string;
  type: string;
  /** In bytes. */
  size: number;
  arrayBuffer(): Promise<ArrayBuffer>;
}

const MB = 1_000_000;

/** Why a file must not even be read into memory; null where it may. */
export function tooLarge({ name, size }: { name: string; size: number }): ReadResult | null {
  const most = maxBytesOf(name);
  return size > most ? refused(name, 'too-large', `${most / MB} MB`) : null;
}

/** Reads a file of the platform; one over its limit is refused before its bytes are touched. Never throws. */
export async function readBlob(file: FileLike, tools: ReadTools): Promise<ReadResult> {
  const { name, type } = file;
  const refusal = tooLarge(file);
  if (refusal !== null) return refusal;
  try {
    return await readFile({ name, type, bytes: new Uint8Array(await file.arrayBuffer()) }, tools);
  } catch {
    return refused(name, 'failed');
  }
}

/**
 * Reads a file: what it is, is seen in its content first and in its name second. Pure but for the parser it is given.
 * Never throws: what cannot be taken is in `rejected`, with one clear line each.
 */
export async function readFile(file: InputFile, tools: ReadTools): Promise<ReadResult> {
  const { name, bytes } = file;
  if (bytes.length === 0) return refused(name, 'empty');
  const refusal = tooLarge({ name, size: bytes.length });
  if (refusal !== null) return refusal;
  try {
    return isZip(bytes) ? await readZip(file, tools) : await readOne(file, tools);
  } catch {
    // The readers say themselves what is the matter; this is for what nobody thought of.
    return refused(name, 'failed');
  }
}

/** Documents that are zips inside. */
const OFFICE = /(?:^|\/)(?:\[Content_Types\]\.xml|META-INF\/(?:container|manifest)\.xml)$/;

async function readZip({ name, bytes }: InputFile, tools: ReadTools): Promise<ReadResult> {
  if (isLocked(bytes)) return refused(name, 'encrypted');
  const result = emptyResult();
  const files = await unpack(result, name, bytes);
  if (files.some((file) => OFFICE.test(file.name))) return refused(name, 'not-read', 'Word, OpenDocument and EPUB');
  for (const file of files) {
    if (isZip(file.bytes)) reject(result, file.name, 'nested-zip');
    else addResult(result, await readFile(file, tools));
  }
  return result;
}

async function readOne({ name, type, bytes }: InputFile, tools: ReadTools): Promise<ReadResult> {
  const binary = knownBinary(bytes);
  if (binary !== null) return refused(name, 'not-read', binary);
  const text = decodeText(bytes, type);
  if (looksBinary(text)) return refused(name, 'binary');
  if (text.trim() === '') return refused(name, 'empty');
  switch (kindOfText(text, name, type)) {
    case 'bookmarks':
      return readBookmarks(name, text, tools);
    case 'html':
      return readHtml(name, text, tools);
    case 'mhtml':
      return readMhtml(name, bytes, tools);
    case 'json':
      return readJson(name, text, tools);
    case 'jsonl':
      return readJsonLines(name, text, tools);
    case 'csv':
      return readCsv(name, text);
    case 'markdown':
      return readMarkdown(name, text);
    case 'links':
      return readLinkList(name, text);
    case 'text':
      return readText(name, text);
  }
}
