/** "X is a city" against "X is a singer": things of one sort are not of another. */
import { sortOf } from '@/lib/language/english/lexicon';
import type { Alignment } from './align';
import { BE, isPreposition } from './function-words';
import { relate } from './relate';
import type { Reading, Word } from './words';

/** A sentence that says of which kind its subject is. */
interface KindOf {
  /** Words of the subject, and the nouns that say what it is, by index. */
  subject: number[];
  heads: number[];
}

/** Two nouns that say of one subject that it is of kinds which shut each other out. */
export interface KindContrast {
  own: Word;
  other: Word;
}

const SERIES =
  /^(series|show|programme|program|star|star|character|figure|icon|name|group|hit|member|part|player|place|head|body|fan|agent|host|object|subject|idol|legend|face|voice|power|force|body|being|creature)$/;
const [BEAST, PLACE, WORK] = [1, 2, 3];
/** A work that is nothing else: no firm, no thing, no place. */
const STORY = 99;

/** The contrast between what both say their one subject to be; null where there is none. */
export function kindContrast(own: Reading, other: Reading, { at }: Alignment): KindContrast | null {
  const [here, there] = [readKind(own), readKind(other)];
  if (!here || !there || here.heads.length !== 1 || here.subject.length === 0) return null;
  const isSame = here.subject.every((word) => there.subject.includes(at[word] ?? -1) || isQualifier(own, word));
  const isNamed = here.subject.every(
    (word) => own.words[word]?.isName || (own.words[word]?.token === 0 && other.words[at[word] ?? -1]?.token === 0),
  );
  const head = own.words[here.heads[0] ?? -1];
  if (!isSame || !isNamed || !head) return null;
  const sort = sortOfWord(head);
  const sorts = there.heads.map((word) => sortOfWord(other.words[word] as Word));
  const isApart = (one: number, word: number) =>
    differsInClass(head, other.words[word] as Word) || (sort >= 0 && one >= 0 && excludes(sort, one));
  const apart = there.heads.map((word, k) => isApart(sorts[k] ?? -1, word));
  const isOpen = there.heads.some(
    (word, k) => !apart[k] && (sorts[k] === sort || sorts[k] !== -1 || isSameKind(head, other.words[word] as Word)),
  );
  if (!apart.some(Boolean) || isOpen) return null;
  return { own: head, other: other.words[there.heads[0] ?? 0] as Word };
}

/** Kinds of works and of places: one thing is but one of them. */
const CLASSES = [
  'film movie',
  'series sitcom',
  'song single',
  'album',
  'book novel',
  'band',
  'magazine',
  'newspaper',
  'painting',
  'opera',
  'city town',
  'county',
  'country',
  'river',
  'lake',
  'mountain',
  'planet',
  'language',
  'truck car lorry',
  'ship boat',
  'plane aircraft',
  'bridge',
  'murderer',
  'website',
].map((line) => line.split(' '));

function differsInClass(a: Word, b: Word): boolean {
  const classOf = ({ norm }: Word) => CLASSES.findIndex((names) => names.includes(norm));
  const [here, there] = [classOf(a), classOf(b)];
  return here >= 0 && there >= 0 && here !== there;
}

/** Persons and beasts are nothing else, and places no works; works, groups and made things are often two of these. */
function excludes(a: number, b: number): boolean {
  if (a === b || (Math.max(a, b) === STORY && Math.min(a, b) === WORK)) return false;
  const [low, high] = a < b ? [a, b] : [b, a];
  return low <= BEAST || (low === PLACE && high === WORK) || low === STORY || high === STORY;
}

function sortOfWord({ norm, isName }: Word): number {
  if (isName) return -1;
  if (CLASSES.slice(0, 5).some((names) => names.includes(norm))) return STORY;
  return SERIES.test(norm) ? -1 : sortOf(norm);
}

const isSameKind = (a: Word, b: Word): boolean => a.stem === b.stem || relate(a, b) !== null;

/** Reads "X (…) is a big red N and M of …"; null for sentences that say something else. */
function readKind({ words, analysis: { tokens } }: Reading): KindOf | null {
  const verb = tokens.findIndex(({ norm }, k) => BE.has(norm) && opensKind(tokens[k + 1]?.norm, tokens[k + 2]?.norm));
  if (verb < 0 || words.some((word) => word.isFinite && word.token < verb)) return null;
  const heads: number[] = [];
  let last = -1;
  for (let k = verb + 1; k < tokens.length; k++) {
    const norm = tokens[k]?.norm ?? '';
    const index = words.findIndex(({ token }) => token === k);
    const word = words[index];
    const ends = isPreposition(norm) || /^[.;:()—–]$|^(who|which|that|where|whose)$/.test(norm) || word?.isVerb;
    if (ends || /^(,|and|or|&)$/.test(norm)) {
      if (last >= 0) heads.push(last);
      last = -1;
    }
    if (ends) break;
    if (index >= 0) last = index;
  }
  if (last >= 0) heads.push(last);
  const subject = words.flatMap((word, index) => (word.token < verb && word.prep === '' ? [index] : []));
  return { subject, heads: heads.filter((index) => !words[index]?.norm.endsWith('ly')) };
}

/** "Prescott, Arizona". */
const isQualifier = ({ words, analysis: { tokens } }: Reading, at: number): boolean =>
  at > 0 && tokens[(words[at]?.token ?? 0) - 1]?.norm === ',';

const opensKind = (first = '', second = ''): boolean =>
  /^(a|an|the)$/.test(first) ||
  (/^(not|never|also|now|still)$/.test(first) && /^(a|an|the)$/.test(second)) ||
  (first === 'something' && second === 'other');
