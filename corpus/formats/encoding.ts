/** Bytes as text: byte order marks, declared character sets, UTF-16 without a mark, and windows-1252 for old files. */

/** Bytes looked at for a declaration of the character set; the HTML standard looks at 1,024. */
const DECLARATION_BYTES = 4096;
/** Bytes looked at to tell UTF-16 and binary data. */
const SAMPLE_BYTES = 4096;
/** UTF-8 with fewer broken places than this share of its longer characters is UTF-8 all the same. */
const MAX_BROKEN_SHARE = 0.1;

const META = /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w:.-]{1,40})/i;
const XML = /^\s*<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w:.-]{1,40})["']/i;

/**
 * Text of a file.
 * @param type its media type; a charset given there counts as declared.
 * @returns the text without byte order mark; never throws.
 */
export function decodeText(bytes: Uint8Array, type = ''): string {
  const marked = byMark(bytes);
  if (marked !== null) return decode(bytes, marked) ?? '';
  const wide = looksLikeUtf16(bytes);
  if (wide !== null) return decode(bytes, wide) ?? '';
  const declared = declaredCharset(bytes, type);
  // A seven-bit code that would pass for UTF-8.
  if (declared !== null && /^iso-2022/i.test(declared)) return decode(bytes, declared) ?? lossy(bytes);
  return strict(bytes, 'utf-8') ?? (declared === null ? null : strict(bytes, declared)) ?? lossy(bytes);
}

function byMark(bytes: Uint8Array): string | null {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  return a === 0xfe && b === 0xff ? 'utf-16be' : null;
}

/** Western text in UTF-16 has a zero in every other byte, and only there. */
function looksLikeUtf16(bytes: Uint8Array): string | null {
  const length = Math.min(bytes.length, SAMPLE_BYTES) & ~1;
  if (length < 4) return null;
  const zeros = [0, 0];
  for (let i = 0; i < length; i++) if (bytes[i] === 0) zeros[i & 1] = (zeros[i & 1] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  const pairs = length / 2;
  if (odd > pairs * 0.6 && even < pairs * 0.05) return 'utf-16le';
  return even > pairs * 0.6 && odd < pairs * 0.05 ? 'utf-16be' : null;
}

function declaredCharset(bytes: Uint8Array, type: string): string | null {
  const inType = /charset\s*=\s*["']?([\w:.-]{1,40})/i.exec(type)?.[1];
  const head = decode(bytes.subarray(0, DECLARATION_BYTES), 'latin1') ?? '';
  const found = inType ?? XML.exec(head)?.[1] ?? META.exec(head)?.[1] ?? null;
  // The declaration could be read byte by byte, so it is not in UTF-16 whatever it says.
  return found !== null && /^utf-?16/i.test(found) ? 'utf-8' : found;
}

function decode(bytes: Uint8Array, charset: string): string | null {
  try {
    return new TextDecoder(charset).decode(bytes);
  } catch {
    return null; // no such character set
  }
}

/** The text if every byte fits. A character cut off at the very end does not count against it. */
function strict(bytes: Uint8Array, charset: string): string | null {
  try {
    return new TextDecoder(charset, { fatal: true }).decode(bytes, { stream: true });
  } catch {
    return null;
  }
}

function lossy(bytes: Uint8Array): string {
  const text = decode(bytes, 'utf-8') ?? '';
  let broken = 0;
  let longer = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0xfffd) broken++;
    else if (code > 0x7f) longer++;
  }
  return broken <= longer * MAX_BROKEN_SHARE ? text : (decode(bytes, 'windows-1252') ?? text);
}

/** Control characters that text has: tab, line feed, form feed, carriage return, escape (in ISO-2022). */
const TEXT_CONTROLS = new Set([0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x1b]);
/** More control characters than this share is no text. */
const MAX_CONTROL_SHARE = 0.02;

/** Whether a decoded text is in truth binary data: NUL characters, or many control characters or broken ones. */
export function looksBinary(text: string): boolean {
  const length = Math.min(text.length, SAMPLE_BYTES);
  let odd = 0;
  for (let i = 0; i < length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0) return true;
    if ((code < 0x20 && !TEXT_CONTROLS.has(code)) || code === 0xfffd) odd++;
  }
  return odd > length * MAX_CONTROL_SHARE;
}
