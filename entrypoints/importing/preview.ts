import type { Correction, ImportPreview, PreviewClaim } from '@/components/import/model';
import type { ImportPlan } from '@/corpus/import-article';
import type { ClaimRecord } from '@/corpus/records';
import type { Article } from '@/lib/article/types';
import type { ClaimStanding } from '@/lib/match/compare-corpus';
import type { Relation, Verdict } from '@/lib/match/types';
import type { ToTab } from '@/lib/messages/protocol';

/** What saving an article would do, put together from the plan and from what the corpus says of its claims. Pure. */

/** The article with what the reader put right. A date that was left alone keeps its time of day. */
export function withCorrection(article: Article, correction: Correction | null): Article {
  if (correction === null) return article;
  const { meta } = article;
  const publisher = correction.publisher.trim() || null;
  const day = correction.published || null;
  const published = day !== null && meta.published?.startsWith(day) ? meta.published : day;
  const title = correction.title === undefined ? meta.title : correction.title.trim() || null;
  const from = { ...meta.from };
  if (title !== meta.title) from.title = 'reader';
  if (publisher !== meta.publisher) from.publisher = 'reader';
  if (published !== meta.published) from.published = 'reader';
  return { ...article, meta: { ...meta, title, publisher, published, from } };
}

/**
 * Sorts the plan's claims by what the corpus says of them. A claim that one source contradicts counts as contradicted,
 * whatever others say; one that only a later report explains is new. Of an article saved before only new claims count.
 * @param standings what saved sources say of the same article's claims
 * @param selected places that the reader had selected in it; null where the whole is meant
 */
export function previewOf(
  plan: ImportPlan,
  standings: readonly Pick<ClaimStanding, 'claimId' | 'verdicts'>[],
  selected: Places | null = null,
): ImportPreview {
  const verdicts = new Map(standings.map((standing) => [standing.claimId, standing.verdicts]));
  const isNew = new Set(plan.newClaims);
  const preview: ImportPreview = {
    title: plan.source.title,
    publisher: plan.source.publisher,
    published: plan.source.published,
    url: plan.source.url,
    claims: plan.newClaims.length,
    adds: [],
    repeats: [],
    contradicts: [],
    gone: plan.goneClaims.length,
    selected: selected === null ? null : plan.claims.filter((claim) => touches(claim, selected)).map(({ id }) => id),
    text: plan.source.blocks.map(({ text }) => text),
    saved: plan.standing === 'new' ? null : savedOf(plan),
  };
  for (const claim of plan.claims) if (isNew.has(claim.id)) sortIn(preview, claim, verdicts.get(claim.id) ?? []);
  return preview;
}

/** Stretches of an article's blocks. */
export type Places = ToTab['tab:read-selection']['out']['places'];

function touches({ position }: ClaimRecord, places: Places): boolean {
  if (!('block' in position)) return false;
  const { block, start, end } = position;
  return places.some((place) => place.block === block && place.start < end && place.end > start);
}

function savedOf({ source, standing }: ImportPlan): ImportPreview['saved'] {
  return { sourceId: source.id, addedAt: source.addedAt, changed: standing === 'changed' };
}

function sortIn(preview: ImportPreview, { id, quote }: ClaimRecord, verdicts: readonly Verdict[]): void {
  const conflicts = againstOf(verdicts, 'conflicts');
  const repeats = againstOf(verdicts, 'corroborates');
  if (conflicts.length > 0) preview.contradicts.push({ id, sentence: quote, against: conflicts });
  else if (repeats.length > 0) preview.repeats.push({ id, sentence: quote, against: repeats });
  else preview.adds.push({ id, sentence: quote, against: againstOf(verdicts, 'updated') });
}

function againstOf(verdicts: readonly Verdict[], relation: Relation): PreviewClaim['against'] {
  const verdict = verdicts.find((each) => each.relation === relation);
  return (verdict?.evidence ?? []).map(({ publisher, published, why }) => ({ publisher, published, why }));
}
