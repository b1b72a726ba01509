import { dayOf } from '@/lib/facts/reader';
import type { MatchClaim, MatchSource } from './types';

/** Who says so, and in which words: what every piece of evidence begins with. */
export function describeClaim(claim: MatchClaim, source: MatchSource) {
  return {
    claimId: claim.id,
    sourceId: source.id,
    publisher: source.publisher,
    title: source.title,
    url: source.url,
    published: dayOf(source.published),
    quote: claim.quote,
    ...(source.restated ? { restated: true as const } : {}),
  };
}
