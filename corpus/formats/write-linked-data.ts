import type { CorpusDatabase, SourceRow } from '../database';
import { type ClaimRow, claimRows, type RowOptions } from './claim-rows';

/**
 * Accepted claims as schema.org Claims. Not as ClaimReviews: a ClaimReview states that somebody examined a claim and
 * rated it, and the reader has done neither. Nothing here says that a claim is true. `appearance` is an article in
 * which it stands; that it is the first nobody knows. See docs/decisions/files.md.
 * @throws {CorpusError}
 */
export async function claimsAsLinkedData(db: CorpusDatabase, options: RowOptions = {}): Promise<string> {
  const found = await claimRows(db, { ...options, state: 'accepted' });
  return `${JSON.stringify({ '@context': 'https://schema.org', '@graph': found.map(asClaim) }, null, 1)}\n`;
}

function asClaim({ claim, source }: ClaimRow): object {
  return {
    '@type': 'Claim',
    '@id': `urn:second-source:claim:${encodeURIComponent(claim.id)}`,
    text: claim.quote,
    ...(claim.tags.length > 0 ? { keywords: claim.tags } : {}),
    appearance: asArticle(source),
  };
}

function asArticle(source: SourceRow): object {
  const { url, title, publisher, authors, published, modified, language } = source;
  const said = Object.entries({
    url,
    headline: title,
    datePublished: published,
    dateModified: modified,
    inLanguage: language,
    publisher: publisher === null ? null : { '@type': 'Organization', name: publisher },
    author: authors.length === 0 ? null : authors.map((name) => ({ '@type': 'Person', name })),
  }).filter(([, value]) => value !== null);
  return { '@type': 'NewsArticle', ...Object.fromEntries(said) };
}
