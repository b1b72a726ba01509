import type { Bearing, ConflictItem, ConflictSide, Place } from '@/components/manager/model';
import { compareCorpus, standingsOf } from '@/corpus/comparison';
import type { CorpusDatabase } from '@/corpus/database';
import { knowledge } from '@/corpus/knowledge';
import { createFactReader, type FactReader } from '@/lib/facts/reader';
import type { Disagreement, Statement } from '@/lib/match/disagreements';
import type { Said } from '@/lib/match/reason';
import type { Verdict } from '@/lib/match/types';

/** The corpus held against itself, as the manager shows it. */

let reader: FactReader | null = null;

/** The fact reader of this window; made when first needed. */
export function factReader(): FactReader {
  reader ??= createFactReader(knowledge);
  return reader;
}

/** Where sources disagree, by fact. @throws CorpusError */
export async function listConflicts(db: CorpusDatabase): Promise<ConflictItem[]> {
  return joined((await compareCorpus(db, factReader())).disagreements).map(conflictItem);
}

/** Ids of claims that another source contradicts, and of their sources. @throws CorpusError */
export async function disputed(db: CorpusDatabase): Promise<{ claims: Set<string>; sources: Set<string> }> {
  const { disagreements } = await compareCorpus(db, factReader());
  const conflicting = disagreements.filter(({ relation }) => relation === 'conflicts');
  const all = conflicting.flatMap(({ statements }) => statements);
  return { claims: new Set(all.map(({ claimId }) => claimId)), sources: new Set(all.map(({ sourceId }) => sourceId)) };
}

/** What other sources say of each claim of a source, by claim id; only those of which anybody says anything. */
export async function bearingsOn(db: CorpusDatabase, sourceId: string): Promise<Record<string, Bearing[]>> {
  const standings = [...(await standingsOf(db, factReader(), sourceId))];
  return Object.fromEntries(
    standings.flatMap(([id, verdicts]) => (verdicts.length === 0 ? [] : [[id, verdicts.flatMap(bearingsIn)]])),
  );
}

function bearingsIn({ relation, evidence }: Verdict): Bearing[] {
  return evidence.map(({ claimId, quote, why, sourceId, publisher, title, published }) => ({
    ...{ relation, claimId, quote, why },
    source: { sourceId, publisher, title, published },
  }));
}

/**
 * Where only words were compared, each pair that begins with another claim comes by itself; those that share a claim are
 * one dispute to a reader.
 */
function joined(disagreements: readonly Disagreement[]): Disagreement[] {
  const done: Disagreement[] = [];
  const byClaim = new Map<string, Disagreement>();
  for (const one of disagreements) {
    const ids = one.statements.map(({ claimId }) => claimId);
    const known =
      one.label === null ? ids.map((id) => byClaim.get(id)).find((other) => other !== undefined) : undefined;
    const whole = known ?? { ...one, statements: [...one.statements], pairs: [...one.pairs] };
    if (known === undefined) done.push(whole);
    else {
      const here = new Set(known.statements.map(({ claimId }) => claimId));
      known.statements.push(...one.statements.filter(({ claimId }) => !here.has(claimId)));
      known.statements.sort((a, b) => (a.published ?? LAST).localeCompare(b.published ?? LAST));
      known.pairs.push(...one.pairs);
    }
    if (one.label === null) for (const id of ids) byClaim.set(id, whole);
  }
  return done;
}

/** Statements without a date come last. */
const LAST = '9999';

/** Answers in the same words are one answer, however they are spaced or written. */
function keyOf(value: Said): string {
  if ('yes' in value) return String(value.yes);
  return `${value.not} ${value.words.en.toLowerCase().replace(/\s+/g, ' ').trim()}`;
}

const answerOf = ({ value, quote }: Statement): Said => value ?? { words: { en: quote }, not: false };

/** Statements of one answer stand together; the answer given first comes first. */
function conflictItem({ id, label, relation, statements }: Disagreement): ConflictItem {
  const answers = new Map<string, Statement[]>();
  for (const statement of statements) {
    const key = statement.answer === null ? keyOf(answerOf(statement)) : String(statement.answer);
    answers.set(key, [...(answers.get(key) ?? []), statement]);
  }
  const first = statements[0]?.quote ?? '';
  return { id, label: label ?? { en: first }, relation, sides: [...answers.values()].map(sideOf) };
}

/** The first statement of each source, then what the sources say besides: a few lines are to show many of them. */
function eachSourceOnce(statements: Statement[]): Statement[] {
  const first = new Map(statements.toReversed().map((one) => [one.sourceId, one]));
  const isFirst = (one: Statement) => first.get(one.sourceId) === one;
  return [...statements.filter(isFirst), ...statements.filter((one) => !isFirst(one))];
}

/** An answer is called by the words most of its statements use. */
function sideOf(statements: Statement[]): ConflictSide {
  const counts = new Map<string, { count: number; of: Statement }>();
  for (const statement of statements) {
    const key = keyOf(answerOf(statement));
    counts.set(key, { count: (counts.get(key)?.count ?? 0) + 1, of: counts.get(key)?.of ?? statement });
  }
  const [most] = [...counts.values()].sort((a, b) => b.count - a.count);
  const main = most?.of ?? (statements[0] as Statement);
  const value = answerOf(main);
  const isPlanned = statements.every((one) => one.value && 'yes' in one.value && one.value.planned);
  return {
    value: 'yes' in value && !isPlanned ? { yes: value.yes } : value,
    period: main.period,
    claims: eachSourceOnce(statements).map((one) => ({ claimId: one.claimId, quote: one.quote, source: placeOf(one) })),
  };
}

function placeOf({ sourceId, publisher, title, published }: Statement): Place {
  return { sourceId, publisher, title, published };
}
