/**
 * Trains the classifiers of the packs from their examples, prints how good they are, and writes their weights:
 * `npm run pack:train`. docs/decisions/classifier.md says what for.
 */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { packs } from '@/corpus/packs/index';
import type { Pack } from '@/corpus/packs/pack-schema';
import { createFactReader } from '@/lib/facts/reader';
import { crossValidate, printed } from './classifier/evaluate';
import { exampleFiles, labelledTexts, type ReadExample, readExamples } from './classifier/examples';
import { classOf, packWeights } from './classifier/pack-weights';
import { TRAINING, train } from './classifier/train';

/** A class with fewer examples is not learned. */
const LEAST_EXAMPLES = 20;

/** Entry point for scripts/run.mjs. */
export async function main(): Promise<void> {
  for (const pack of packs) {
    const folder = path.join('corpus/packs', pack.id, 'examples');
    const reader = createFactReader({ ...pack.knowledge, weights: [] });
    const examples = readExamples(labelledTexts(folder), reader);
    const classes = classesOf(examples, pack);
    console.log(`${pack.id}: ${examples.length} sentences, ${classes.length} classes`);
    console.log(printed(crossValidate(examples, classes)));
    const weights = packWeights(train(examples, classes), madeFrom(folder));
    writeFileSync(path.join(folder, '../weights.json'), `${JSON.stringify(weights)}\n`);
  }
}

/** Which classes are learned: of attributes with a value, for a flag is stated or not by its words alone. */
function classesOf(examples: readonly ReadExample[], { knowledge }: Pack): string[] {
  const valued = new Set(
    knowledge.attributes.filter(({ value }) => value !== 'flag' && value !== 'option').map(({ id }) => id),
  );
  const counts = new Map<string, number>();
  for (const example of examples) for (const name of example.classes) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts]
    .filter(([name, count]) => count >= LEAST_EXAMPLES && valued.has(classOf(name).attribute))
    .map(([name]) => name)
    .sort();
}

/** Hash of all that the weights are made from but the fact reader: SHA-256 of examples and options, in hexadecimal. */
export function madeFrom(folder: string): string {
  const hash = createHash('sha256').update(JSON.stringify(TRAINING));
  for (const file of exampleFiles(folder)) hash.update(file).update(readFileSync(path.join(folder, file)));
  return hash.digest('hex');
}
