/** Test pages. Every outlet is invented, and each page says so. */

/** What a page is made of; everything has a default. */
export interface PageParts {
  title?: string;
  publisher?: string;
  published?: string;
  paragraphs?: string[];
  /** What stands at the end instead of the usual, for a page that must not pass for a copy of another. */
  closing?: string[];
  /** More for the head, such as styles or metadata; replaces the JSON-LD when it holds any. */
  head?: string;
  /** HTML instead of the <article>. */
  body?: string;
  /** false: no script of ours in the page, for pages whose own policy forbids scripts. */
  witness?: boolean;
}

/** Sentences on the topic of the starter corpus: one that its sources repeat, one that they deny, one they do not know. */
export const AGREED = 'Meta invested $14.3 billion in Scale AI.';
export const DISPUTED = 'Yann LeCun left Meta in November 2025.';
export const UNKNOWN = 'The harbour was calm on that day, and the ferries ran on time.';

/** Stands at the end of every page: a few short sentences alone are no article. Pages that share it are copies. */
const CLOSING = [
  'Passengers on the early boats said that they had not seen such a quiet week since the spring, and that nobody minded.',
  'The council wants to buy two more ferries next year, although it has not said where the money is to come from.',
];

export const BADGE = 'second-source-badge';
export const BADGES = `${BADGE} >>> button`;
/** The card while it is open. */
export const OPEN_CARD = 'second-source-card >>> .popover.open';

/**
 * Runs before anything else in the page: keeps the document as the parser left it, and counts every change made
 * to it from then on.
 */
const WITNESS = `<script>
  globalThis.witness = { before: '', changes: 0 };
  addEventListener('DOMContentLoaded', () => {
    witness.before = document.documentElement.outerHTML;
    new MutationObserver((records) => { witness.changes += records.length; }).observe(document, {
      subtree: true, childList: true, attributes: true, characterData: true,
    });
  });
</script>`;

declare global {
  /** What WITNESS saw; only on test pages. */
  var witness: { before: string; changes: number };
}

/** A news article of an invented outlet. */
export function articlePage(parts: PageParts = {}): string {
  const {
    title = 'Yann LeCun leaves Meta',
    publisher = 'The Quayside Post',
    published = '2026-01-12',
    paragraphs = [DISPUTED, AGREED, UNKNOWN],
    head = '',
    closing = CLOSING,
  } = parts;
  const ld = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: title,
    datePublished: published,
    publisher: { '@type': 'Organization', name: publisher },
  };
  const text = [...paragraphs, ...closing].map((one) => `<p>${one}</p>`).join('\n');
  const article = `<article><h1>${title}</h1>${text}</article>`;
  return `<!doctype html><html lang="en"><head><meta charset="utf-8">${parts.witness === false ? '' : WITNESS}<title>${title}</title>
${head.includes('ld+json') ? '' : `<script type="application/ld+json">${JSON.stringify(ld)}</script>`}${head}</head>
<body><nav><a href="#news">News</a></nav>${parts.body ?? article}
<footer>${publisher} is an invented outlet.</footer></body></html>`;
}

/** A page about something else that names none of the watched things. */
export const OFF_TOPIC = articlePage({
  title: 'Harbour ferries run on time again',
  paragraphs: [UNKNOWN],
});
