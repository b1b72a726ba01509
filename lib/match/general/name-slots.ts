/** Another name in the same place: written by one or the other, based here or there. */
import { placesAround } from '@/lib/language/english/lexicon';
import { type Alignment, MANY_TIES } from './align';
import type { Reading, Word } from './words';

/** Two names, each as the words it is made of. */
export interface NameContrast {
  own: Word[];
  other: Word[];
  what: 'name' | 'place';
}

/** What one does alone, or what is done once: two doers shut each other out. */
const DONE_BY_ONE =
  /^(write|pen|direct|helm|compose|design|invent|paint|sculpt|author|win|kill|portray|play|air|broadcast|discover|narrate|conduct)$/;
/** Where a thing is or happens once. */
const AT_ONE_PLACE =
  /^(base|bear|born|die|headquarter|locate|situate|lie|sign|hold|take_place|stage|bury|occur|happen|shoot|film|crash|sink|capital|originate|come)$/;

/** Whether a word tells of what is or happens at one place only. */
export const isAtOnePlace = ({ lemmas, norm }: Word): boolean =>
  [...lemmas, norm].some((lemma) => AT_ONE_PLACE.test(lemma));

/** Finds the one name of the statement that the evidence gives otherwise; null unless all else is accounted for. */
export function nameContrast(
  own: Reading,
  other: Reading,
  alignment: Alignment,
  missing: number[],
): NameContrast | null {
  const mine = missing.map((at) => own.words[at] as Word);
  const group = mine[0]?.group ?? -1;
  if (group < 0 || mine.some((word) => word.group !== group)) return null;
  if (own.words.some((word, at) => word.group === group && !missing.includes(at))) return null;
  const rivals = groupsOf(other).filter((words) => words.every(({ index }) => !alignment.used.has(index)));
  const fitting = rivals.filter((words) =>
    sameSlot(
      own,
      other,
      mine,
      words.map(({ word }) => word),
      alignment,
    ),
  );
  const rival = fitting[0]?.map(({ word }) => word);
  if (fitting.length !== 1 || !rival || isListed(own, mine) || isListed(other, rival)) return null;
  const what = exclusion(own, mine, rival, alignment);
  return what ? { own: mine, other: rival, what } : null;
}

function groupsOf({ words }: Reading): { word: Word; index: number }[][] {
  const groups = new Map<number, { word: Word; index: number }[]>();
  words.forEach((word, index) => {
    if (word.group >= 0) groups.set(word.group, [...(groups.get(word.group) ?? []), { word, index }]);
  });
  return [...groups.values()];
}

/** Both names hang on the same preposition of the same word, or do the same deed. */
function sameSlot(own: Reading, other: Reading, mine: Word[], theirs: Word[], alignment: Alignment): boolean {
  const [a, b] = [mine[0] as Word, theirs[0] as Word];
  const [headHere, headThere] = [governor(own, a), governor(other, b)];
  if (headHere < 0 || alignment.at[headHere] !== headThere) return false;
  const [here, there] = [roleOf(own, a, headHere), roleOf(other, b, headThere)];
  return here !== null && here === there;
}

/** The verb or noun that a name belongs to: what its preposition hangs on, else the next verb of its clause. */
function governor({ words }: Reading, word: Word): number {
  if (word.prep !== '') return word.head;
  return words.findIndex((verb) => verb.isVerb && verb.token > word.token && verb.clause === word.clause);
}

function roleOf({ words }: Reading, word: Word, head: number): string | null {
  const verb = words[head];
  if (word.prep === 'by') return verb?.isVerb ? 'doer' : WORKS.test(verb?.norm ?? '') ? 'maker' : null;
  if (verb?.norm === 'character') return 'work';
  if (word.prep !== '') return /^(in|at|on)$/.test(word.prep) ? 'place' : word.prep;
  return verb?.voice === 'active' && verb.token > word.token ? 'doer' : null;
}

/** What one makes: two makers shut each other out. */
const WORKS = /^(album|song|single|film|novel|book|painting|opera|poem|symphony|play|sculpture|record)$/;

/** Joined to other names by "and" or a comma: then it is one of several. */
function isListed({ analysis: { tokens }, words }: Reading, name: Word[]): boolean {
  const [first, last] = [name[0] as Word, name.at(-1) as Word];
  const [before, after] = [tokens[first.token - 1]?.norm ?? '', tokens[last.token + 1]?.norm ?? ''];
  if (/^(and|or|&)$/.test(before) || /^(and|or|&)$/.test(after)) return true;
  const next = words.find(({ token }) => token > last.token);
  return (
    after === ',' &&
    next?.isName === true &&
    tokens.slice(next.token).some(({ norm }) => norm === 'and') &&
    first.prep === 'by'
  );
}

function exclusion(own: Reading, mine: Word[], theirs: Word[], alignment: Alignment): NameContrast['what'] | null {
  const head = governor(own, mine[0] as Word);
  const verb = own.words[head];
  const role = roleOf(own, mine[0] as Word, head);
  if (!verb) return null;
  if (role === 'doer')
    return verb.lemmas.some((lemma) => DONE_BY_ONE.test(lemma)) && !isPlace(mine) && !isPlace(theirs) ? 'name' : null;
  if (role === 'maker' || role === 'work') return isPlace(mine) || isPlace(theirs) ? null : 'name';
  const isOnce = isAtOnePlace(verb) || alignment.ties.length >= MANY_TIES;
  return role === 'place' && isOnce && areApart(nameOf(mine), nameOf(theirs)) ? 'place' : null;
}

const nameOf = (name: Word[]): string => name.map(({ norm }) => norm.replace(/\W/g, '')).join('_');
const isPlace = (name: Word[]): boolean => placesAround(nameOf(name)) !== null;

/** Two known places, neither of which lies in the other. */
function areApart(a: string, b: string): boolean {
  const [aroundA, aroundB] = [placesAround(a), placesAround(b)];
  const isTown = (around: readonly string[] | null) => around !== null && around.length > 0;
  if (aroundA === null || aroundB === null || isTown(aroundA) !== isTown(aroundB)) return false;
  return !aroundA.includes(b) && !aroundB.includes(a);
}
