import type { LiveArticle, TextSegment } from '@/lib/article/types';
import type { Evidence, Finding, PageReport, Relation, Verdict } from '@/lib/match/types';

/** Invented outlets and an invented town; nothing here was ever in a newspaper. */

let serial = 0;

/** One source's sentence, each call another source. */
export function evidence(change: Partial<Evidence> = {}): Evidence {
  serial++;
  return {
    claimId: `claim-${serial}`,
    sourceId: `source-${serial}`,
    publisher: 'Harbour Courier',
    title: 'Town votes on its bridge',
    url: 'https://courier.example/bridge',
    published: '2025-11-20',
    quote: 'The council voted for the bridge in November 2025.',
    why: { kind: 'contrast', of: 'date', here: 'late 2022', there: 'November 2025' },
    attribute: 'town:vote',
    marks: { page: [{ start: 0, end: 3 }], quote: [{ start: 36, end: 49 }] },
    origin: `origin-${serial}`,
    ...change,
  };
}

/** A verdict; each evidence its own origin unless told otherwise. */
export function verdict(relation: Relation, list: Evidence[] = [evidence()], origins = list.length): Verdict {
  return { relation, evidence: list, origins };
}

/** Reads <p>, <h1> and <li> of a document as blocks, their text as it stands, one segment a text node. */
export function liveOf(document: Document): LiveArticle {
  const elements = [...document.querySelectorAll('h1, p, li')];
  const anchors = elements.map(segmentsOf);
  const blocks = anchors.map((segments) => ({
    kind: 'paragraph' as const,
    text: segments.map(({ node }) => node.data).join(''),
  }));
  const meta = { url: document.URL, canonicalUrl: null, publisher: null, title: null, authors: [] };
  const dates = { published: '2026-01-21', modified: null, language: 'en', from: {} };
  return { article: { meta: { ...meta, ...dates }, blocks }, anchors, elements };
}

function segmentsOf(element: Element): TextSegment[] {
  const walker = element.ownerDocument.createTreeWalker(element, 4);
  const segments: TextSegment[] = [];
  let textStart = 0;
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    segments.push({ node, nodeStart: 0, textStart, length: node.data.length });
    textStart += node.data.length;
  }
  return segments;
}

/** A finding for a sentence of the article; throws where the sentence is not there. */
export function finding(live: LiveArticle, sentence: string, verdicts = [verdict('corroborates')]): Finding {
  const block = live.article.blocks.findIndex(({ text }) => text.includes(sentence));
  const start = live.article.blocks[block]?.text.indexOf(sentence) ?? -1;
  if (start < 0) throw new Error(`no sentence “${sentence}”`);
  return { id: `${block}:${start}`, block, start, end: start + sentence.length, sentence, verdicts };
}

/** A report of these findings. */
export function report(findings: Finding[]): PageReport {
  return {
    counts: { checked: 9, corroborated: findings.length, conflicts: 0, updated: 0, nothing: 9 - findings.length },
    findings,
    corpus: { sources: 3, claims: 20, newest: '2025-11-20' },
  };
}
