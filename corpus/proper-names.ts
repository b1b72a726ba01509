import type { Block } from '@/lib/article/types';

/** A name as an article uses it. */
export interface ProperName {
  /** As written, white space single: "Peter Carlsson". */
  text: string;
  /** Times it stands in the text, alone or by one of its short forms. */
  count: number;
  /** Parts of a name of several words that the article uses alone: "Carlsson". */
  shortForms: string[];
}

/** One word, or several joined as "AT&T", "Jean-Luc" or "U.S" are. */
const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[’'&.-][\p{L}\p{M}\p{N}]+)*/gu;
const POSSESSIVE = /[’']s$/;
const CAPITAL = /^\p{Lu}/u;
/** Marks after which a capital says nothing. */
const SENTENCE_MARK = /[.!?:;"“”„«»(\n]/;
/** Small words that may stand inside a name. */
const INSIDE = new Set([
  'of',
  'de',
  'del',
  'della',
  'der',
  'den',
  'di',
  'da',
  'do',
  'du',
  'la',
  'le',
  'van',
  'von',
  'al',
  'bin',
  'y',
]);
/** Words that begin sentences, not names. */
const OPENERS = new Set(
  `a an the this that these those he she it they we you i his her its their our your my who what when where why how
   which in on at by for from to of with without about after before since until while as if though although because
   but and or so yet nor not no some many most more all both each every one two three there here now then still even
   only just also according however meanwhile earlier later last next another other such under over between among
   during despite amid is are was were has have had will would can could may might should do does did mr mrs ms dr`.split(
    /\s+/,
  ),
);

interface Run {
  words: string[];
  /** It begins a sentence, so the first capital may be no name's. */
  isInitial: boolean;
}

interface Scan {
  runs: Run[];
  /** Every word that stands in lower case somewhere. */
  lower: Set<string>;
}

/** Ends a run: small words at its end are not the name's. */
function closed(run: Run | null, runs: Run[]): null {
  if (run === null) return null;
  while (run.words.length > 0 && !CAPITAL.test(run.words.at(-1) ?? '')) run.words.pop();
  if (run.words.length > 0) runs.push(run);
  return null;
}

function scanText(text: string, scan: Scan): void {
  let run: Run | null = null;
  let end = 0;
  for (const match of text.matchAll(WORD)) {
    const gap = text.slice(end, match.index);
    const word = match[0].replace(POSSESSIVE, '');
    end = match.index + match[0].length;
    if (gap !== ' ') run = closed(run, scan.runs);
    if (CAPITAL.test(word)) {
      run ??= { words: [], isInitial: match.index === 0 || SENTENCE_MARK.test(gap) };
      run.words.push(word);
    } else if (run !== null && INSIDE.has(word)) run.words.push(word);
    else {
      run = closed(run, scan.runs);
      scan.lower.add(word);
    }
    if (word !== match[0]) run = closed(run, scan.runs);
  }
  closed(run, scan.runs);
}

/** The words of a run that can be a name: without the sentence's opening word where that is an ordinary one. */
function nameWords({ words, isInitial }: Run, lower: Set<string>): string[] {
  const first = words[0]?.toLowerCase() ?? '';
  const drops = OPENERS.has(first) || (isInitial && lower.has(first));
  const rest = drops ? words.slice(1) : words;
  return rest[0] !== undefined && INSIDE.has(rest[0]) ? rest.slice(1) : rest;
}

function countNames({ runs, lower }: Scan): Map<string, number> {
  const counts = new Map<string, number>();
  const unsure: string[] = [];
  for (const run of runs) {
    const words = nameWords(run, lower);
    const text = words.join(' ');
    if (text === '') continue;
    if (run.isInitial && words.length === 1 && run.words.length === 1) unsure.push(text);
    else counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  const parts = new Set([...counts.keys()].flatMap((text) => text.split(' ')));
  // A single word that only ever begins sentences is no name.
  for (const text of unsure) if (parts.has(text)) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}

/** Counts the parts of a name that stand alone towards the name, where it is clear which name they are of. */
function withShortForms(counts: Map<string, number>): ProperName[] {
  const long = new Map<string, ProperName>();
  const ofPart = new Map<string, ProperName | null>();
  for (const [text, count] of counts) {
    const words = text.split(' ');
    if (words.length < 2) continue;
    const name = { text, count, shortForms: [] };
    long.set(text, name);
    for (const part of [words[0] ?? '', words.at(-1) ?? '']) ofPart.set(part, ofPart.has(part) ? null : name);
  }
  const single: ProperName[] = [];
  for (const [text, count] of counts) {
    if (text.includes(' ')) continue;
    const whole = ofPart.get(text);
    if (whole) {
      whole.count += count;
      whole.shortForms.push(text);
    } else single.push({ text, count, shortForms: [] });
  }
  return [...long.values(), ...single];
}

/**
 * Names in the running text of an article, found by their capitals: a capital within a sentence, not after its opening
 * mark. Headline and headings are left out, since there every word may have one. Linear in the text.
 */
export function properNames(blocks: readonly Block[]): ProperName[] {
  const scan: Scan = { runs: [], lower: new Set() };
  for (const { kind, text } of blocks) if (kind !== 'headline' && kind !== 'heading') scanText(text, scan);
  return withShortForms(countNames(scan));
}
