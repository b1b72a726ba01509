import type { Block } from '@/lib/article/types';

/** Hexadecimal digits kept of a claim's hash: 80 bits, so that even millions of claims do not collide. */
const CLAIM_ID_DIGITS = 20;
/** Longest address kept, in UTF-16 units; longer ones carry data, not a place. */
const MAX_URL_LENGTH = 2000;

/** SHA-256 of a text's UTF-8 bytes as 64 hexadecimal digits. Not to be awaited inside a database transaction. */
export async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Hash of an article's text: its blocks' words, whatever the white space between them. */
export function hashOfText(blocks: readonly Block[]): Promise<string> {
  return sha256(blocks.map((block) => block.text.replace(/\s+/g, ' ').trim()).join('\n'));
}

/** Id of a claim: the same sentence of the same source is always the same claim. */
export async function claimIdOf(sourceId: string, quote: string): Promise<string> {
  return (await sha256(`${sourceId}\n${quote}`)).slice(0, CLAIM_ID_DIGITS);
}

/** An address as it may be kept and linked to: http or https, without fragment; null for anything else. */
export function safeUrl(url: string | null): string | null {
  if (url === null || url.length > MAX_URL_LENGTH || !URL.canParse(url)) return null;
  const parsed = new URL(url);
  if (parsed.protocol !== 'http:' && parsed.protocol !== 'https:') return null;
  parsed.hash = '';
  return parsed.href;
}

/**
 * The address that stands for an article: its canonical URL, else where it was read. A canonical URL that is only a
 * site's front page, given by an article elsewhere, is a site's mistake; believed, it would make all of the site's
 * articles one source.
 */
export function addressOf(meta: { url: string | null; canonicalUrl: string | null }): string | null {
  const own = safeUrl(meta.url);
  const canonical = safeUrl(meta.canonicalUrl);
  if (canonical === null) return own;
  const isFrontPage = new URL(canonical).pathname === '/' && new URL(canonical).search === '';
  return isFrontPage && own !== null && new URL(own).pathname !== '/' ? own : canonical;
}
