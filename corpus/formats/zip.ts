import type { AsyncFlateStreamHandler, UnzipDecoder, UnzipFile } from 'fflate';
import { MAX_PACKING, MAX_UNPACKED_BYTES, MAX_ZIP_ENTRIES, maxBytesOf } from './limits';
import type { Reason } from './reasons';
import { reject } from './result';
import type { InputFile, ReadResult } from './types';

/**
 * Files of a zip, unpacked one by one as a stream. Sizes are counted while unpacking, so that what a zip says of itself
 * is not believed; a zip that is cut off gives what was whole in it. Names are labels: nothing is written anywhere.
 */

/** Number of the usual way of packing in a zip. */
const DEFLATE = 8;
/** Bytes handed to the unpacker at once; small, so that a bomb is stopped early. */
const STEP = 16_384;
/** Up to this size packing is not looked at: a short text of one repeated line packs well. */
const SMALL = 1_000_000;
/** Longest name shown, in UTF-16 units. */
const LONGEST_LABEL = 200;
/** Local header: flags at 6, of which bit 0 says that the file is locked. */
const ENCRYPTED = 1;
/** Names that are no files of the reader's: folders, what systems add, and the parts of "page_files" beside a saved page. */
const PASSED_OVER =
  /\/$|(?:^|\/)(?:__MACOSX\/|\.[^/]*$|Thumbs\.db$|desktop\.ini$)|_(?:files|fichiers|Dateien|archivos|file)\//i;

/** A file of a zip, or why it was left out. */
type Entry = { name: string; chunks: Uint8Array[]; size: number; fault: Reason | null; isWhole: boolean };

/**
 * Unpacks the files of a zip that may be of use; what is left out is rejected in `result`.
 * @param from the zip's name, before the names of its files.
 */
export async function unpack(result: ReadResult, from: string, bytes: Uint8Array): Promise<InputFile[]> {
  const { Unzip, UnzipInflate } = await import('fflate');
  const entries: Entry[] = [];
  const total = { size: 0, seen: 0 };
  const unzip = new Unzip((file) => take(file, entries, total));
  unzip.register(stoppable(UnzipInflate));
  let isBroken = false;
  try {
    for (let at = 0; at < bytes.length && !isFull(total); at += STEP) {
      unzip.push(bytes.subarray(at, at + STEP), at + STEP >= bytes.length);
    }
  } catch {
    isBroken = true;
  }
  return files(result, from, entries, { isBroken: isBroken || !hasDirectory(bytes), total });
}

/** fflate's decoder, but one that can be told to stop: the rest of a bomb must cost no time either. */
function stoppable(Decoder: { new (): UnzipDecoder }): { new (): UnzipDecoder; compression: number } {
  return class implements UnzipDecoder {
    static readonly compression = DEFLATE;
    ondata: AsyncFlateStreamHandler = () => {};
    readonly #decoder = new Decoder();
    #isStopped = false;

    push(chunk: Uint8Array, final: boolean): void {
      if (this.#isStopped) return;
      this.#decoder.ondata = (error, data, isLast) => this.ondata(error, data, isLast);
      this.#decoder.push(chunk, final);
    }

    readonly terminate = (): void => {
      this.#isStopped = true;
    };
  };
}

const isFull = (total: { size: number; seen: number }): boolean =>
  total.size > MAX_UNPACKED_BYTES || total.seen > MAX_ZIP_ENTRIES;

function take(file: UnzipFile, entries: Entry[], total: { size: number; seen: number }): void {
  if (PASSED_OVER.test(file.name)) return;
  total.seen++;
  if (isFull(total)) return;
  const entry: Entry = { name: label(file.name), chunks: [], size: 0, fault: null, isWhole: false };
  entries.push(entry);
  const most = maxBytesOf(file.name);
  if (/\.zip$/i.test(file.name)) entry.fault = 'nested-zip';
  else if ((file.originalSize ?? 0) > most) entry.fault = 'packed-too-much';
  if (entry.fault !== null) return;
  file.ondata = (error, chunk, final) => {
    // Parts that come after a fault are dropped as they come, and so cost no memory.
    if (entry.fault !== null) return;
    if (error) entry.fault = 'broken-zip';
    else {
      entry.size += chunk.length;
      total.size += chunk.length;
      if (entry.size > most || isBomb(entry.size, file.size)) entry.fault = 'packed-too-much';
      else entry.chunks.push(chunk.slice());
      entry.isWhole = final;
    }
    if (entry.fault !== null) {
      entry.chunks = [];
      file.terminate?.();
    }
  };
  try {
    file.start();
  } catch {
    // a way of packing that nobody uses for text
    entry.fault = 'broken-zip';
  }
}

function isBomb(size: number, packed: number | undefined): boolean {
  return size > SMALL && packed !== undefined && packed > 0 && size / packed > MAX_PACKING;
}

/** A name without what could lead out of a folder, and without characters that cannot be shown. */
function label(name: string): string {
  const parts = name.split(/[/\\]+/).filter((part) => part !== '' && part !== '.' && part !== '..');
  const shown = parts.join('/').replace(/[\p{Cc}\p{Cf}]/gu, '');
  return shown.slice(-LONGEST_LABEL) || 'file';
}

function files(
  result: ReadResult,
  from: string,
  entries: readonly Entry[],
  { isBroken, total }: { isBroken: boolean; total: { size: number; seen: number } },
): InputFile[] {
  const whole: InputFile[] = [];
  for (const entry of entries) {
    const place = `${from}/${entry.name}`;
    if (entry.fault !== null) reject(result, place, entry.fault);
    else if (entry.isWhole) whole.push({ name: place, type: '', bytes: joined(entry) });
    else if (!isFull(total)) reject(result, place, 'broken-zip');
  }
  if (total.size > MAX_UNPACKED_BYTES) reject(result, from, 'packed-too-much');
  else if (total.seen > MAX_ZIP_ENTRIES) reject(result, from, 'too-many', String(MAX_ZIP_ENTRIES));
  else if (isBroken) reject(result, from, 'broken-zip');
  if (entries.length === 0) reject(result, from, isBroken ? 'broken-zip' : 'no-zip-files');
  return whole;
}

function joined({ chunks, size }: Entry): Uint8Array {
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

/** The directory at a zip's end begins with this mark; a comment of up to 64 kB may follow. */
const DIRECTORY_MARK = [0x50, 0x4b, 0x05, 0x06];
const LONGEST_TAIL = 66_000;

function hasDirectory(bytes: Uint8Array): boolean {
  for (let at = bytes.length - 22; at >= Math.max(0, bytes.length - LONGEST_TAIL); at--) {
    if (DIRECTORY_MARK.every((byte, i) => bytes[at + i] === byte)) return true;
  }
  return false;
}

/** Whether the first file of a zip is locked with a password. */
export function isLocked(bytes: Uint8Array): boolean {
  return ((bytes[6] ?? 0) & ENCRYPTED) === ENCRYPTED && bytes[2] === 3;
}
