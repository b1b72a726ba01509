import { MAX_FILE_DEPTH } from '../file-limits';
import { parseJson } from '../json-text';
import { addRecord } from './json-records';
import { MAX_JSON_DEPTH, MAX_RECORDS } from './limits';
import { emptyResult, foundIn, refused, reject } from './result';
import type { ReadResult, ReadTools } from './types';

/** What every corpus file says of itself, however large, in its first characters or anywhere. */
const CORPUS_MARK = /"format"\s*:\s*"second-source-corpus"/;

/** A JSON document: a corpus file, an article, linked data, a Web Annotation, or a list of these. */
export function readJson(from: string, json: string, tools: ReadTools): ReadResult {
  // Handed on as text: importCorpus checks it as a whole, with limits of its own, and says what is the matter with it.
  if (CORPUS_MARK.test(json)) return corpusFile(from, json);
  const parsed = parseJson(json, MAX_JSON_DEPTH);
  if ('fault' in parsed) return refused(from, parsed.fault);
  const result = emptyResult();
  const records = Array.isArray(parsed.value) ? parsed.value : [parsed.value];
  for (const [i, record] of records.slice(0, MAX_RECORDS).entries()) {
    addRecord(result, records.length === 1 ? from : `${from}, item ${i + 1}`, record, tools);
  }
  if (records.length > MAX_RECORDS) reject(result, from, 'too-many', String(MAX_RECORDS));
  return withSomething(result, from);
}

/** One JSON record a line; a line that cannot be read does not cost the others. */
export function readJsonLines(from: string, text: string, tools: ReadTools): ReadResult {
  if (CORPUS_MARK.test(text.slice(0, 10_000)) && !text.trim().includes('\n')) return corpusFile(from, text);
  const result = emptyResult();
  let taken = 0;
  for (const [i, line] of text.split(/\r\n?|\n/).entries()) {
    if (line.trim() === '') continue;
    if (++taken > MAX_RECORDS) {
      reject(result, from, 'too-many', String(MAX_RECORDS));
      break;
    }
    const place = `${from}, line ${i + 1}`;
    const parsed = parseJson(line, MAX_JSON_DEPTH);
    if ('fault' in parsed) reject(result, place, parsed.fault);
    else addRecord(result, place, parsed.value, tools);
  }
  return withSomething(result, from);
}

function corpusFile(from: string, json: string): ReadResult {
  const parsed = parseJson(json, MAX_FILE_DEPTH);
  if ('fault' in parsed) return refused(from, parsed.fault);
  const result = emptyResult();
  result.corpusFiles.push({ from, json });
  return result;
}

/** A file that gives nothing must not do so without a word. */
function withSomething(result: ReadResult, from: string): ReadResult {
  if (foundIn(result) === 0 && result.rejected.length === 0) reject(result, from, 'unknown-json');
  return result;
}
