/**
 * Two sentences compared without any knowledge of their topic: what the general engine can say when no attribute of a
 * pack applies. How it comes to its verdict stands in lib/match/general.
 */
import type { Analysis } from '@/lib/facts/analysis';
import { stemOf } from '@/lib/language/tokens';
import type { Span } from '@/lib/language/types';
import { judge } from './general/judge';

export interface SentenceComparison {
  verdict: 'corroborates' | 'conflicts';
  /** What they differ in ("negation", "count", "antonym" …), or "agreement". */
  kind: string;
  why: string;
  /** Deciding words in the statement and in the evidence. */
  marks: { statement: Span[]; evidence: Span[] };
}

const STOP_WORDS = new Set(
  'a an the of in on at to for by with from as and or but that which who whom whose this these those it its he his she they her their is are was were be been being am has have had having do does did will would can could may might shall should must there then than so such very also just only own s t about into during through between among again once here when where while if because until since per i you we me us him them our your my mine'.split(
    ' ',
  ),
);

/**
 * What the evidence says of the statement, or null.
 * @param statement the sentence that is checked (of a page; the hypothesis of a pair)
 * @param evidence the sentence of a source (the premise)
 */
export function compareSentences(statement: Analysis, evidence: Analysis): SentenceComparison | null {
  const judgement = judge(statement, evidence);
  if (judgement.verdict === 'nothing') return null;
  const { verdict, kind, why, marks } = judgement;
  return { verdict, kind, why, marks };
}

/** Stems of a sentence's content words, each once: by these, candidates are found. Cheap, without any analysis. */
export function contentStems(text: string): Set<string> {
  const words = text.toLowerCase().match(/\p{L}[\p{L}'’-]+/gu) ?? [];
  return new Set(words.filter((word) => !STOP_WORDS.has(word)).map((word) => stemOf(word.replace(/['’]s$/, ''))));
}
