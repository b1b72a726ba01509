import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { tellerOf } from '@/components/ui/messages/told';
import { toldFr } from '@/components/ui/messages/told-fr';

/** Where errors are made that a reader may come to see. */
const PLACES = [
  'corpus/*.ts',
  'corpus/formats/*.ts',
  'lib/platform/*.ts',
  'lib/page/attempts.ts',
  'entrypoints/{manager,popup,importing}/*.ts',
];
/** Refusals in these are no whole sentences. */
const REFUSALS = [
  'corpus/bin.ts',
  'corpus/file-merge.ts',
  'corpus/file-read.ts',
  'corpus/file-joins.ts',
  'corpus/file-rejections.ts',
];
/** What only looks like a line for the reader: a template for ids. */
const OTHERS = /toString\(36\)/;
const SENTENCE = /^[A-Z“$][^<>]*\s[^<>]*[.!?)]$/;
const REFUSAL = /^(?:\$\{\w+\}: )?[a-z]+(?: |$).*$/;

const withoutComments = (code: string): string => code.replace(/\/\*.*?\*\//gs, '').replace(/(^|\s)\/\/[^\n]*/g, '');

function linesIn(file: string): string[] {
  const literals = [
    ...withoutComments(readFileSync(file, 'utf8')).matchAll(/'((?:[^'\\\n]|\\.)+)'|`((?:[^`\\]|\\.)+)`|"([^"\n]+)"/g),
  ];
  const texts = literals.map(([, single, template, double]) => single ?? template ?? double ?? '');
  const isRefusal = (text: string) => REFUSALS.includes(file) && REFUSAL.test(text) && text.split(' ').length > 2;
  return texts.filter((text) => (SENTENCE.test(text) || isRefusal(text)) && !OTHERS.test(text));
}

/** A line as it is thrown, with something in the place of each detail. */
const filled = (line: string): string =>
  line
    .replace(/\$\{MESSAGES\.failed\}/, 'The corpus could not be read or saved. Restart the browser and try again.')
    .replace(/\$\{(?:[^{}]|\{[^{}]*\})*\}/g, '7');

describe('errors in French', () => {
  const lines = PLACES.flatMap((place) => globSync(place)).flatMap((file) =>
    linesIn(file).map((line) => [file, line] as const),
  );

  it('are looked for where they are thrown', () => {
    expect(lines.length).toBeGreaterThan(70);
  });

  it.each(lines)('%s: %s', (_file, line) => {
    const text = filled(line);
    expect(toldFr(text)).not.toBe(text);
  });

  it('keep what they speak of, and tell the parts of a line each by itself', () => {
    expect(toldFr('A topic has at most 40 names.')).toBe('Un sujet a au plus 40 noms.');
    expect(toldFr('claim: its source does not say so')).toBe('affirmation : sa source ne le dit pas');
    expect(toldFr('pack lecun-meta: you removed this pack')).toBe('dossier lecun-meta : vous avez retiré ce dossier');
    expect(toldFr('New boats: what they cost: its source is not in the corpus; restore that first')).toBe(
      'New boats : what they cost : sa source n’est pas dans le corpus ; restaurez-la d’abord',
    );
  });

  it('stay as they are where there are no words for them', () => {
    expect(toldFr('Something: else')).toBe('Something: else');
    expect(tellerOf({ 'a {} b': 'b {} a' })('a (x) b')).toBe('b (x) a');
  });
});
