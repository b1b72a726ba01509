/** JSON from outside: looked at before it is parsed, since a parser may run out of stack on deep nesting. */

const QUOTE = 0x22;
const BACKSLASH = 0x5c;

/**
 * Whether brackets in a JSON text are nested deeper than `limit`. Brackets in strings do not count. Runs once over the
 * text, without recursion, and no further than it must.
 */
export function isDeeperThan(json: string, limit: number): boolean {
  let depth = 0;
  for (let i = 0; i < json.length; i++) {
    const code = json.charCodeAt(i);
    if (code === QUOTE) i = endOfString(json, i);
    else if (code === 0x5b || code === 0x7b) {
      if (++depth > limit) return true;
    } else if (code === 0x5d || code === 0x7d) depth--;
  }
  return false;
}

/** Place of the quotation mark that closes the string begun at `start`; the end of the text where none does. */
function endOfString(json: string, start: number): number {
  for (let i = start + 1; i < json.length; i++) {
    const code = json.charCodeAt(i);
    if (code === BACKSLASH) i++;
    else if (code === QUOTE) return i;
  }
  return json.length;
}

/** What a JSON text holds, or why it cannot be read. Never throws. */
export function parseJson(json: string, maxDepth: number): { value: unknown } | { fault: 'too-deep' | 'broken-json' } {
  if (isDeeperThan(json, maxDepth)) return { fault: 'too-deep' };
  try {
    return { value: JSON.parse(json) };
  } catch {
    return { fault: 'broken-json' };
  }
}
