/** How well classes are told by a classifier that has not seen the sentences, beside what expressions find. */
import type { ReadExample } from './examples';
import { classOf } from './pack-weights';
import { generator, probabilities, shuffle, TRAINING, train } from './train';

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
export function crossValidate(examples: readonly ReadExample[], classes: string[]): Outcome[] {
  const texts = [...new Set(examples.map(({ text }) => text))];
  shuffle(texts, generator(7));
  const foldOf = new Map(texts.map((text, index) => [text, index % FOLDS]));
  const outcomes = PROBABILITIES.map((least) => ({ least, stated: 0, byExpressions: 0, right: 0, wrong: 0 }));
  for (let fold = 0; fold < FOLDS; fold++) {
    const isOwn = ({ text }: ReadExample) => foldOf.get(text) === fold;
    const trained = train(
      examples.filter((example) => !isOwn(example)),
      classes,
      TRAINING,
    );
    for (const example of examples.filter(isOwn))
      probabilities(trained, example.features).forEach((probability, c) => {
        count(outcomes, example, classes[c] ?? '', probability);
      });
  }
  return outcomes;
}

function count(outcomes: Outcome[], example: ReadExample, name: string, probability: number): void {
  const isStated = example.classes.has(name);
  if (!isStated && example.open.has(name)) return;
  const { attribute, subject } = classOf(name);
  const isFound = example.sentence.facts.some(
    (fact) => fact.attribute === attribute && (subject === undefined || fact.subject === subject),
  );
  for (const outcome of outcomes) {
    if (isStated) outcome.stated++;
    if (isStated && isFound) outcome.byExpressions++;
    if (isFound || probability < outcome.least) continue;
    if (isStated) outcome.right++;
    else outcome.wrong++;
  }
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
