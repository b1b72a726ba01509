/** The site's name at the end of a title ("Headline | Outlet"): when to take it off, and when to believe it. */

import { titleKey } from '@/lib/article/headline';
import { metaContent, type PageHead } from '@/lib/article/page-head';

const SEPARATOR = /\s+(?:[|–—·•»:]|::|-)\s+/g;
const LONGEST_SUFFIX = 40;

/** The title without a site's name at its end, where that name is known; else as it is. `before`: also at its beginning. */
export function withoutSuffix(title: string, publisher: string | null, before = false): string | null {
  const text = title.replace(/\s+/g, ' ').trim();
  if (!publisher || text === '') return text === '' ? null : text;
  for (const cut of [lastCut(text), before ? firstCut(text) : null])
    if (cut && titleKey(cut.suffix) === titleKey(publisher)) return cut.rest;
  return text;
}

/** "Outlet: Headline", as blogs write it: the name as the publisher's where a link to the front page says it too. */
export function safePrefix(doc: Document, head: PageHead, url: string | null): string | null {
  const cut = firstCut(head.title ?? '');
  if (!cut) return null;
  const key = titleKey(cut.suffix);
  return homeLinks(doc, url).some((text) => titleKey(text) === key) ? cut.suffix : null;
}

/**
 * A title's suffix as the publisher's name, only where the page says it a second time: in its application name, in a
 * link to its front page, or in its host name (which alone is no publisher).
 */
export function safeSuffix(doc: Document, head: PageHead, url: string | null): string | null {
  const cut = lastCut(head.title ?? '');
  if (!cut || cut.suffix.length > LONGEST_SUFFIX) return null;
  const key = titleKey(cut.suffix);
  const told = [metaContent(head, 'application-name', 'apple-mobile-web-app-title') ?? '', ...homeLinks(doc, url)];
  if (told.some((text) => titleKey(text) === key)) return cut.suffix;
  const solid = key.replace(/\s/g, '');
  return solid.length >= 4 &&
    hostOf(url)
      .replace(/[^a-z\d]/g, '')
      .includes(solid)
    ? cut.suffix
    : null;
}

const PREFIX = /^(.{2,40}?)(?::| [|–—·•»-]) (?=\S)/;

function firstCut(title: string): { rest: string; suffix: string } | null {
  const first = PREFIX.exec(title);
  return first?.[1] ? { rest: title.slice(first[0].length), suffix: first[1] } : null;
}

function lastCut(title: string): { rest: string; suffix: string } | null {
  const last = [...title.matchAll(SEPARATOR)].at(-1);
  if (!last) return null;
  const rest = title.slice(0, last.index).trim();
  const suffix = title.slice(last.index + last[0].length).trim();
  return rest === '' || suffix === '' ? null : { rest, suffix };
}

function homeLinks(doc: Document, url: string | null): string[] {
  const origin = originOf(url);
  // with and without the s: old pages still link to their http address
  const bare = origin?.replace(/^https?/, '');
  const home = new Set([
    '/',
    ...['http', 'https'].flatMap((scheme) => (bare ? [`${scheme}${bare}`, `${scheme}${bare}/`] : [])),
  ]);
  return [...doc.querySelectorAll('a[href]')]
    .slice(0, 60)
    .filter((a) => home.has(a.getAttribute('href') ?? ''))
    .map((a) => a.textContent ?? '');
}

function originOf(url: string | null): string | undefined {
  try {
    return url ? new URL(url).origin : undefined;
  } catch {
    return undefined;
  }
}

function hostOf(url: string | null): string {
  const origin = originOf(url);
  return origin ? new URL(origin).hostname.toLowerCase() : '';
}
