/** The check of a page: every sentence against the corpus, and what came of it. */
import type { ReadSentence } from '@/lib/facts/reader';
import { type CheckInput, type Checking, prepareChecking } from './checking';
import { evidenceInSameWords } from './same-words';
import { typedEvidence } from './typed-evidence';
import type { Finding, PageReport, Relation, Verdict } from './types';
import { verdictOf } from './verdict';

/** Checks a page. Pure: the same input gives the same report, whatever the order of the sources. */
export function checkPage(input: CheckInput): PageReport {
  const sentences = input.reader.read(input.article);
  const checking = prepareChecking(input, sentences);
  const findings = sentences.flatMap((sentence) => checkSentence(sentence, checking) ?? []);
  const having = (relation: Relation) => findings.filter((f) => f.verdicts.some((v) => v.relation === relation)).length;
  return {
    counts: {
      checked: sentences.length,
      corroborated: having('corroborates'),
      conflicts: having('conflicts'),
      updated: having('updated'),
      nothing: sentences.length - findings.length,
    },
    findings,
    corpus: { sources: input.index.sources.size, claims: input.index.claims, newest: input.index.newest },
  };
}

const RELATIONS: Relation[] = ['corroborates', 'conflicts', 'updated'];

/**
 * All that the corpus says of one sentence.
 * @param most evidence written out for a relation, where not all that a card lists is wanted.
 */
export function verdictsOn(
  sentence: ReadSentence,
  checking: Checking,
  most: Partial<Record<Relation, number>> = {},
): Verdict[] {
  const typed = typedEvidence(sentence, checking);
  const evidence = [...typed, ...evidenceInSameWords(sentence, checking, typed)];
  return RELATIONS.flatMap((relation) => verdictOf(relation, evidence, most[relation]) ?? []);
}

function checkSentence(sentence: ReadSentence, checking: Checking): Finding | null {
  const verdicts = verdictsOn(sentence, checking);
  if (verdicts.length === 0) return null;
  const { block, start, end, text } = sentence;
  return { id: `${block}:${start}-${end}`, block, start, end, sentence: text, verdicts };
}
