import { knowledge } from '@/corpus/knowledge';
import { packs } from '@/corpus/packs/index';

const SENTENCES = packs.flatMap((pack) => pack.claims.map((claim) => claim.text));
const NAMES = new Map(['person', 'organisation'].map((kind) => [kind, namesOf(kind)]));

function namesOf(kind: string): string[] {
  return knowledge.entities.filter((entity) => entity.kind === kind).map(({ name }) => name);
}

/** A generator of equally spread numbers from 0 to 1 that gives the same row each time (mulberry32). */
export function randomRow(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * Sentences like those of the packs with other numbers and names, so that a corpus of any size speaks of the same
 * things in many values: the case in which comparing costs most.
 */
export function sentences(count: number, random: () => number): string[] {
  const pick = (list: readonly string[]) => list[Math.floor(random() * list.length)] ?? '';
  return Array.from({ length: count }, () => {
    let text = pick(SENTENCES).replace(/\d+(\.\d+)?/g, (number) => varied(number, random));
    for (const names of NAMES.values()) {
      const present = names.filter((name) => text.includes(name));
      if (random() < 0.3) for (const name of present) text = text.replaceAll(name, pick(names));
    }
    return text;
  });
}

/** A year stays a year, any other number a number of the same length. */
function varied(number: string, random: () => number): string {
  if (/^(19|20)\d\d$/.test(number)) return String(2010 + Math.floor(random() * 16));
  return number.replace(/[1-9]/g, () => String(1 + Math.floor(random() * 9)));
}

/** News articles of invented outlets, as HTML. @param length sentences in each */
export function articles(count: number, length: number, random: () => number): { url: string; html: string }[] {
  return Array.from({ length: count }, (_, at) => {
    const paragraphs = sentences(length, random).map((text) => `<p>${text}</p>`);
    const day = 1 + (at % 28);
    const ld = JSON.stringify({
      '@type': 'NewsArticle',
      datePublished: `2025-11-${String(day).padStart(2, '0')}`,
      publisher: { name: `Invented Outlet ${at}` },
    });
    return {
      url: `https://outlet-${at}.example/article-${at}`,
      html: `<!doctype html><title>Article ${at}</title><script type="application/ld+json">${ld}</script>
        <article><h1>Article ${at}</h1>${paragraphs.join('')}</article>`,
    };
  });
}
