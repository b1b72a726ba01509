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
import { crossValidate, leastFor, outcomesOf, printed } from './classifier/evaluate';
import { exampleFiles, labelledTexts, type ReadExample, readExamples } from './classifier/examples';
import { classOf, packWeights } from './classifier/pack-weights';
import { TRAINING, train } from './classifier/train';

/** A class with fewer examples is not learned. */
const LEAST_EXAMPLES = 20;

/**
 * Of what is found by the classifier alone, so much must be right. A value must agree as well before anything is said of
 * it; a flag is told by its words alone.
 */
const VALUES_RIGHT = 0.5;
const FLAGS_RIGHT = 0.8;
/** And so much where a value may carry a conflict, which less than this probability never does. */
const SURELY_RIGHT = 0.8;
const LEAST_SURE = 0.4;

/** Entry point for scripts/run.mjs. */
export async function main(): Promise<void> {
  for (const pack of packs) {
    const folder = path.join('corpus/packs', pack.id, 'examples');
    const reader = createFactReader({ ...pack.knowledge, weights: [] });
    const examples = readExamples(labelledTexts(folder), reader);
    const candidates = classesOf(examples, pack);
    console.log(`${pack.id}: ${examples.length} sentences, ${candidates.length} classes`);
    const judged = crossValidate(examples, candidates);
    console.log(printed(outcomesOf(judged)));
    const bounds = new Map(
      candidates.flatMap((name) => {
        const flag = isFlag(name, pack);
        const least = leastFor(judged, name, flag ? FLAGS_RIGHT : VALUES_RIGHT);
        const sure = flag ? 1 : Math.max(leastFor(judged, name, SURELY_RIGHT) ?? 1, LEAST_SURE);
        return least === null ? [] : [[name, { least, sure }] as const];
      }),
    );
    console.log(
      [...bounds].map(([name, { least, sure }]) => `${least.toFixed(2)} ${sure.toFixed(2)} ${name}`).join('\n'),
    );
    const used = judged.filter(({ name, probability }) => probability >= (bounds.get(name)?.least ?? 1));
    console.log(printed(outcomesOf(used).slice(0, 1)));
    const weights = packWeights(train(examples, [...bounds.keys()]), bounds, madeFrom(folder));
    writeFileSync(path.join(folder, '../weights.json'), `${JSON.stringify(weights)}\n`);
  }
}

/** Which classes are learned: those with enough examples, but for options and denials. */
function classesOf(examples: readonly ReadExample[], { knowledge }: Pack): string[] {
  const learned = new Set(
    knowledge.attributes.filter(({ value, unlearned }) => value !== 'option' && !unlearned).map(({ id }) => id),
  );
  const counts = new Map<string, number>();
  for (const example of examples) for (const name of example.classes) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts]
    .filter(([name, count]) => count >= LEAST_EXAMPLES && !name.includes('=') && learned.has(classOf(name).attribute))
    .map(([name]) => name)
    .sort();
}

function isFlag(name: string, { knowledge }: Pack): boolean {
  return knowledge.attributes.find(({ id }) => id === classOf(name).attribute)?.value === 'flag';
}

/** Hash of all that the weights are made from but the fact reader: SHA-256 of examples and options, in hexadecimal. */
export function madeFrom(folder: string): string {
  const hash = createHash('sha256').update(JSON.stringify(TRAINING));
  for (const file of exampleFiles(folder)) hash.update(file).update(readFileSync(path.join(folder, file)));
  return hash.digest('hex');
}
