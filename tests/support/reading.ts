import type { Article, Block } from '@/lib/article/types';
import { readClaims } from '@/lib/facts/claims';
import { createFactReader, type FactReader, type ReadSentence } from '@/lib/facts/reader';
import type { Fact, FactValue } from '@/lib/facts/types';
import { checkPage } from '@/lib/match/check-page';
import type { CheckInput } from '@/lib/match/checking';
import { buildClaimIndex } from '@/lib/match/claim-index';
import { provenance } from '@/lib/match/provenance';
import type { Evidence, MatchClaim, MatchSource, PageReport, Relation } from '@/lib/match/types';
import { inventedKnowledge } from './knowledge';

/** Reads texts with the invented knowledge. */
export const inventedReader: FactReader = createFactReader(inventedKnowledge);

/** The day on which test articles appear unless they say otherwise. */
export const TODAY = '2025-12-01';

/** An article of paragraphs; one that begins with "# " is a cross-heading, with "! " the headline. */
export function articleOf(text: string | string[], meta: Partial<Article['meta']> = {}): Article {
  const paragraphs = typeof text === 'string' ? [text] : text;
  const kinds = { '# ': 'heading', '! ': 'headline' } as const;
  const blocks = paragraphs.map((paragraph): Block => {
    const kind = kinds[paragraph.slice(0, 2) as keyof typeof kinds];
    return kind ? { kind, text: paragraph.slice(2) } : { kind: 'paragraph', text: paragraph };
  });
  const none = { url: null, canonicalUrl: null, publisher: null, title: null, modified: null };
  return { meta: { ...none, authors: [], language: 'en', from: {}, published: TODAY, ...meta }, blocks };
}

/** All sentences of a text with their facts. */
export function readText(
  text: string | string[],
  published: string | null = TODAY,
  reader = inventedReader,
): ReadSentence[] {
  return reader.read(articleOf(text, { published }));
}

/**
 * A fact on one line: "leaves(berrigan norrvik)", "!" before it where it is negated, "=value" after it, then the modality
 * where it is not 'happened', "by" whom it is said, "presupposed", and "?" where it is not certain.
 */
export function lineOf(fact: Fact, details = false): string {
  const roles = [fact.subject, ...(fact.object ? [fact.object] : [])].join(' ');
  const value = valueText(fact.value);
  const standing = [
    fact.modality === 'happened' ? '' : ` ${fact.modality}`,
    fact.attribution && details ? ` by ${fact.attribution}` : '',
    fact.strength === 'presupposed' ? ' presupposed' : '',
    !fact.certain && details ? ' ?' : '',
  ].join('');
  return `${fact.polarity === 'no' ? '!' : ''}${fact.attribute}(${roles})${value && `=${value}`}${standing}`;
}

function valueText(value: FactValue): string {
  if (value.kind === 'flag') return '';
  if (value.kind === 'date') return dateText(value.from, value.to);
  if (value.kind === 'entity' || value.kind === 'option') return value.id;
  const { nominal, unit, kind } = value;
  const scale = nominal >= 1e9 ? ([1e9, 'bn'] as const) : nominal >= 1e6 ? ([1e6, 'm'] as const) : ([1, ''] as const);
  const number = `${Number((nominal / scale[0]).toPrecision(6))}${scale[1]}`;
  return kind === 'amount' ? `${number} ${unit}` : number;
}

function dateText(from: string, to: string): string {
  if (from === to) return from;
  if (from.endsWith('-01-01') && to.endsWith('-12-31') && from.slice(0, 4) === to.slice(0, 4)) return from.slice(0, 4);
  const lastDay = new Date(Date.UTC(Number(from.slice(0, 4)), Number(from.slice(5, 7)), 0)).toISOString().slice(0, 10);
  return from.endsWith('-01') && to === lastDay ? from.slice(0, 7) : `${from}..${to}`;
}

/** One saved article for a test. */
export interface TestSource {
  text: string | string[];
  id?: string;
  publisher?: string | null;
  url?: string | null;
  published?: string | null;
  /** Outlets it credits for its report. */
  origins?: string[];
  /** Whether its text is fingerprinted; short made-up texts that must not count as copies go without. */
  fingerprinted?: boolean;
}

/** Sources and claims as an import would make them. */
export function corpusOf(
  sources: TestSource[],
  reader = inventedReader,
): { sources: MatchSource[]; claims: MatchClaim[] } {
  const read = sources.map((given, number) => {
    const id = given.id ?? `source-${number}`;
    const published = given.published === undefined ? TODAY : given.published;
    const article = articleOf(given.text, { published });
    const source: MatchSource = {
      id,
      url: given.url ?? null,
      publisher: given.publisher === undefined ? `Invented Paper ${number}` : given.publisher,
      title: null,
      published,
      origins: given.origins ?? [],
      fingerprint: given.fingerprinted ? provenance.fingerprint(article) : [],
    };
    const claims = readClaims(article, reader).map(
      ({ quote, facts }, at): MatchClaim => ({ id: `${id}#${at}`, sourceId: id, quote, facts }),
    );
    return { source, claims };
  });
  return { sources: read.map((one) => one.source), claims: read.flatMap((one) => one.claims) };
}

/** Checks a page of an invented publisher against sources. */
export function check(
  page: string | string[],
  sources: TestSource[],
  { meta = {}, reader = inventedReader, ...rest }: { meta?: Partial<Article['meta']> } & Partial<CheckInput> = {},
): PageReport {
  const corpus = corpusOf(sources, reader);
  const article = articleOf(page, { publisher: 'The Page', ...meta });
  return checkPage({ article, reader, index: buildClaimIndex(corpus.sources, corpus.claims), ...rest });
}

/** What one source says of the last sentence of a page: relations by attribute, "general:…" without its tail. */
export function verdictsOn(
  page: string,
  source: string,
  days: { page?: string | null; source?: string | null } = {},
  reader = inventedReader,
): { relation: Relation; evidence: Evidence }[] {
  const published = days.page === undefined ? TODAY : days.page;
  const report = check(page, [{ text: source, published: days.source === undefined ? TODAY : days.source }], {
    meta: { published },
    reader,
  });
  const sentences = reader.read(articleOf(page, { published }));
  const last = sentences.at(-1);
  const finding = report.findings.find((one) => one.start === last?.start);
  return (finding?.verdicts ?? []).flatMap(({ relation, evidence }) =>
    evidence.map((one) => ({ relation, evidence: one })),
  );
}
