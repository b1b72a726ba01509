/** From how many words on a quote is named by its first and last words only. */
const LONG_QUOTE_WORDS = 12;
const EDGE_WORDS = 5;

/**
 * The link to a source that scrolls to the quote, by a text fragment (`#:~:text=`, WICG Scroll To Text Fragment).
 * @returns null where there is no link to give: no address, or one that is not http(s)
 */
export function sourceLink(url: string | null, quote: string): string | null {
  const parsed = url !== null && URL.canParse(url) ? new URL(url) : null;
  if (!parsed || !/^https?:$/.test(parsed.protocol)) return null;
  const directive = textDirective(quote);
  if (!directive) return parsed.href;
  const hash = parsed.hash.split(':~:')[0] ?? '';
  parsed.hash = '';
  return `${parsed.href.replace(/#$/, '')}${hash || '#'}:~:${directive}`;
}

function textDirective(quote: string): string | null {
  const words = quote.trim().split(/\s+/).filter(Boolean);
  if (words.length === 0) return null;
  if (words.length < LONG_QUOTE_WORDS) return `text=${encode(words)}`;
  return `text=${encode(words.slice(0, EDGE_WORDS))},${encode(words.slice(-EDGE_WORDS))}`;
}

/** "-", "," and "&" mean something in a text directive; encodeURIComponent leaves the first as it is. */
function encode(words: string[]): string {
  return encodeURIComponent(wellFormed(words.join(' '))).replaceAll('-', '%2D');
}

/** A quote cut through a surrogate pair would make encodeURIComponent throw. */
function wellFormed(text: string): string {
  return text.replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, '');
}
