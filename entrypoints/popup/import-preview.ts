import type { Correction, ImportPreview, PreviewClaim } from '@/components/popup/model';
import type { ImportPlan } from '@/corpus/import-article';
import type { ClaimRecord } from '@/corpus/records';
import type { Article } from '@/lib/article/types';
import type { Finding, PageReport, Relation } from '@/lib/match/types';

/** What saving an article would do, put together from the plan and from the check of its text. Pure. */

/** The article with what the reader put right. A date that was left alone keeps its time of day. */
export function withCorrection(article: Article, correction: Correction | null): Article {
  if (correction === null) return article;
  const { meta } = article;
  const publisher = correction.publisher.trim() || null;
  const day = correction.published || null;
  const published = day !== null && meta.published?.startsWith(day) ? meta.published : day;
  const from = { ...meta.from };
  if (publisher !== meta.publisher) from.publisher = 'reader';
  if (published !== meta.published) from.published = 'reader';
  return { ...article, meta: { ...meta, publisher, published, from } };
}

/**
 * Sorts the plan's claims by what the corpus says of them. A claim that one source contradicts counts as contradicted,
 * whatever others say; one that only a later report explains is new. Of an article saved before only new claims count.
 * @param report the check of the same article against the corpus
 */
export function previewOf(plan: ImportPlan, report: PageReport): ImportPreview {
  const findings = new Map(report.findings.map((finding) => [`${finding.block}:${finding.start}`, finding]));
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
    saved: plan.standing === 'new' ? null : savedOf(plan),
  };
  for (const claim of plan.claims) if (isNew.has(claim.id)) sortIn(preview, claim, findings.get(placeOf(claim)));
  return preview;
}

function savedOf({ source, standing }: ImportPlan): ImportPreview['saved'] {
  return { sourceId: source.id, addedAt: source.addedAt, changed: standing === 'changed' };
}

function placeOf({ position }: ClaimRecord): string {
  return 'block' in position ? `${position.block}:${position.start}` : '';
}

function sortIn(preview: ImportPreview, { quote }: ClaimRecord, finding: Finding | undefined): void {
  const conflicts = againstOf(finding, 'conflicts');
  const repeats = againstOf(finding, 'corroborates');
  if (conflicts.length > 0) preview.contradicts.push({ sentence: quote, against: conflicts });
  else if (repeats.length > 0) preview.repeats.push({ sentence: quote, against: repeats });
  else preview.adds.push({ sentence: quote, against: againstOf(finding, 'updated') });
}

function againstOf(finding: Finding | undefined, relation: Relation): PreviewClaim['against'] {
  const verdict = finding?.verdicts.find((each) => each.relation === relation);
  return (verdict?.evidence ?? []).map(({ publisher, published, why }) => ({ publisher, published, why }));
}
