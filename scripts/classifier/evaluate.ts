/** How well classes are told by a classifier that has not seen the sentences, beside what expressions find. */
import type { ReadExample } from './examples';
import { classOf } from './pack-weights';
import { generator, probabilities, shuffle, TRAINING, train } from './train';

/** What a classifier that had not seen a sentence made of it for one class. */
export interface Judged {
  /** See ReadExample. */
  inArticle: boolean;
  name: string;
  probability: number;
  isStated: boolean;
  /** By expressions. */
  isFound: boolean;
}

/** Outcome at one least probability, over all classes. */
export interface Outcome {
  least: number;
  /** Statements in the sentences, and how many of them expressions find. */
  stated: number;
  byExpressions: number;
  /** Found by the classifier alone: rightly, and wrongly. */
  right: number;
  wrong: number;
}

const FOLDS = 4;
const PROBABILITIES = [0.15, 0.25, 0.5, 0.75, 0.9];

/** Each text is judged by a classifier trained on the others. */
export function crossValidate(examples: readonly ReadExample[], classes: string[]): Judged[] {
  const texts = [...new Set(examples.map(({ text }) => text))];
  shuffle(texts, generator(7));
  const foldOf = new Map(texts.map((text, index) => [text, index % FOLDS]));
  return Array.from({ length: FOLDS }, (_, fold) => fold).flatMap((fold) => {
    const isOwn = ({ text }: ReadExample) => foldOf.get(text) === fold;
    const trained = train(
      examples.filter((example) => !isOwn(example)),
      classes,
      TRAINING,
    );
    return examples
      .filter(isOwn)
      .flatMap((example) =>
        probabilities(trained, example.features).flatMap((p, c) => judge(example, classes[c] ?? '', p) ?? []),
      );
  });
}

function judge(example: ReadExample, name: string, probability: number): Judged | null {
  const isStated = example.classes.has(name);
  if (!isStated && example.open.has(name)) return null;
  const { attribute, subject } = classOf(name);
  const isFound = example.sentence.facts.some(
    (fact) => fact.attribute === attribute && (subject === undefined || fact.subject === subject),
  );
  return { inArticle: example.inArticle, name, probability, isStated, isFound };
}

/** What comes of one least probability for all classes. */
export function outcomesOf(judged: readonly Judged[]): Outcome[] {
  return PROBABILITIES.map((least) => {
    const stated = judged.filter(({ isStated }) => isStated);
    const alone = judged.filter(({ isFound, probability }) => !isFound && probability >= least);
    const right = alone.filter(({ isStated }) => isStated).length;
    const byExpressions = stated.filter(({ isFound }) => isFound).length;
    return { least, stated: stated.length, byExpressions, right, wrong: alone.length - right };
  });
}

const LOWEST = 0.25;
const STEP = 0.05;
/** Fewer findings show nothing. */
const LEAST_FINDINGS = 3;

/**
 * The least probability from which on a class is right in `wanted` of what is found by it alone in whole articles, or in
 * all sentences where articles show too little; null where there is none. One mistake more than was seen is counted, for
 * few findings prove little.
 */
export function leastFor(judged: readonly Judged[], name: string, wanted: number): number | null {
  const all = judged.filter((one) => one.name === name && !one.isFound);
  const inArticles = all.filter(({ inArticle }) => inArticle);
  const own = inArticles.filter(({ probability }) => probability >= LOWEST).length < LEAST_FINDINGS ? all : inArticles;
  for (let step = 0; LOWEST + step * STEP < 1; step++) {
    const least = Number((LOWEST + step * STEP).toFixed(2));
    const found = own.filter(({ probability }) => probability >= least);
    const right = found.filter(({ isStated }) => isStated).length;
    if (found.length >= LEAST_FINDINGS && right / (found.length + 1) >= wanted) return least;
  }
  return null;
}

/** As lines of a table. */
export function printed(outcomes: readonly Outcome[]): string {
  return [
    'least p   stated   by expressions   besides: right   wrong',
    ...outcomes.map(
      ({ least, stated, byExpressions, right, wrong }) =>
        `${least.toFixed(2).padStart(7)}${String(stated).padStart(9)}${String(byExpressions).padStart(17)}${String(right).padStart(17)}${String(wrong).padStart(8)}`,
    ),
  ].join('\n');
}
