/** Who wrote the article, as far as the document says. */

import { isArticleNode, namesOf } from '@/lib/article/json-ld';
import type { Candidate, Statements } from '@/lib/article/meta';
import type { Items } from '@/lib/article/microdata';

const BYLINE =
  '.byline,.author,[class*="byline" i],[class*="author-name" i],[class*="authorname" i],a[rel~=author],.vcard .fn,.h-card .p-name';
const AWAY = 'aside,nav,footer,[class*="comment" i],[class*="related" i],[itemprop~=comment]';
const LONGEST_BYLINE = 120;

/** Two to four words that begin like a name; particles (van, de, al) may stand between. */
const PERSON =
  /^\p{Lu}[\p{L}'’.-]*(?: (?:(?:van|von|de|del|della|der|den|di|da|al|el|bin|la|le|ter|y)|\p{Lu}[\p{L}'’.-]*)){1,4}$/u;

/** Where authors may be named, best first; empty lists count as nothing. */
export function readAuthors({ doc, head, ld, items }: Statements): Candidate<string[]>[] {
  const tags = (name: string): string[] => head.tags.get(name) ?? [];
  return [
    ['json-ld', () => tidy(ld && isArticleNode(ld) ? namesOf(ld.author) : [], false)],
    ['opengraph', () => tidy(tags('article:author'), false)],
    ['microdata', () => tidy(itemAuthors(items), false)],
    ['meta-tag', () => tidy([...tags('author'), ...tags('parsely-author')], false)],
    ['text', () => tidy(bylines(doc), true)],
  ];
}

function itemAuthors(items: Items): string[] {
  const authors = (items.get('author') ?? []).filter((item) => item.closest(AWAY) === null);
  return authors.map((item) => {
    const name = item.querySelector('[itemprop~="name"]') ?? item;
    return name.getAttribute('content') ?? name.textContent ?? '';
  });
}

function bylines(doc: Document): string[] {
  for (const el of doc.querySelectorAll(BYLINE)) {
    const text = (el.textContent ?? '').trim();
    if (text === '' || text.length > LONGEST_BYLINE || el.closest(AWAY)) continue;
    if (tidy([text], true)) return [text];
  }
  return [];
}

/** Single names, "By" and addresses removed; where the words come from running text, only what looks like a name. */
function tidy(names: string[], strict: boolean): string[] | null {
  const single = names.flatMap((name) =>
    name
      .replace(/\s+/g, ' ')
      .trim()
      .replace(/^(?:(?:words|text|story|reported|written) )?by:? /i, '')
      .split(strict ? /\s*(?:[,;|·•&]|\band\b)\s*/i : /\s*(?:[,;|]|\sand\s)\s*/i)
      .map((part) => part.trim()),
  );
  const good = single.filter((name) => name !== '' && name.length <= 80 && !/^(?:https?:|www\.|@)/i.test(name));
  const kept = strict ? good.filter((name) => PERSON.test(name)) : good;
  return kept.length === 0 ? null : [...new Set(kept)];
}
