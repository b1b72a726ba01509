/** Whether aligned words hold the same places: who did what to whom, where, and of what. */
import { relationOf } from '@/lib/language/english/lexicon';
import type { Alignment, Tie } from './align';
import { BE } from './function-words';
import type { Reading, Word } from './words';

/** Prepositions that say much the same of a place or a part. */
const LIKE = [
  'in at on near within inside',
  'of in at from on',
  'over across through',
  'to into toward towards onto for',
  'of for',
  'of by',
  'with by',
  'along by',
  'about on over of',
  'during in',
].map((line) => new Set(line.split(' ')));

/** Whether two prepositions say much the same of a place or a part. */
export const arePrepositionsAlike = (a: string, b: string): boolean =>
  a === b || LIKE.some((set) => set.has(a) && set.has(b));

/** Why two aligned sentences do not speak of the same; null where they do. */
export function placeMismatch(own: Reading, other: Reading, alignment: Alignment): string | null {
  for (const tie of alignment.ties) {
    const [a, b] = [own.words[tie.own], other.words[tie.other]];
    if (!a || !b) continue;
    if (!a.isVerb && !b.isVerb && !prepositionsFit(a, b, tie, own, other, alignment)) return 'place';
    if (!nameEndsAlike(own, other, tie, alignment)) return 'name';
    if (!staysTogether(own, other, tie, alignment)) return 'apart';
    if (a.isVerb && !b.isVerb && (isModifier(other, tie.other) || !isInOneClause(other, tie, alignment)))
      return 'verb as noun';
    if (a.isVerb && b.isVerb && !sidesFit(own, other, tie, alignment)) return 'sides';
    if (a.isVerb && a.bare !== b.bare && b.bare !== '') return 'bare';
  }
  if (!orderFits(own, other, alignment)) return 'order';
  return hasForeignVerb(other, alignment) ? 'verb between' : null;
}

function prepositionsFit(a: Word, b: Word, tie: Tie, own: Reading, other: Reading, alignment: Alignment): boolean {
  if (a.prep === b.prep) return a.prep !== 'of' || headsFit(a, b, alignment);
  if (relationOf([a.prep], [b.prep]) === 'antonym') return true;
  const lead = other.words[b.head]?.norm ?? '';
  // "a genre of rock music" is rock music; "as the result of" is "by"
  if (b.prep === 'of' && (a.prep === '' ? SORT_OF.test(lead) : a.prep === 'by' && lead === 'result')) return true;
  if (arePrepositionsAlike(a.prep, b.prep)) return true;
  // "the Torvald bridge" and "the bridge at Torvald"; "wrote the song" and "the song was written by"
  if ((a.prep === '' && b.prep === 'as') || (a.prep === 'as' && b.prep === '')) return true;
  if (a.prep === '' && b.prep === 'in' && isQualified(own, tie.own)) return true;
  if (a.prep === '')
    return b.prep === 'by'
      ? passiveBefore(other, tie.other)
      : isModifier(own, tie.own) || sharesPhrase(own, other, tie, alignment);
  if (b.prep === '' && a.prep === 'of' && isOfDeed(a, own, other, alignment)) return true;
  if (b.prep === '')
    return a.prep === 'by' ? passiveBefore(own, tie.own) : isModifier(other, tie.other) || tie.link === 'derived';
  return false;
}

const SORT_OF = /^(genre|kind|type|sort|form|style|piece|variety|brand)$/;

/** "The founder of Norrvik" and "founded Norrvik". */
function isOfDeed({ head }: Word, own: Reading, other: Reading, alignment: Alignment): boolean {
  const at = alignment.at[head] ?? -1;
  return at >= 0 && !own.words[head]?.isVerb && other.words[at]?.isVerb === true;
}

/** Both are said of the same head: "the mayor of Ardal" is not "the baker of Ardal". */
function headsFit(a: Word, b: Word, alignment: Alignment): boolean {
  if (a.head < 0 || b.head < 0) return true;
  const at = alignment.at[a.head];
  return at === undefined || at < 0 || at === b.head || Math.abs(at - b.head) <= 1;
}

const passiveBefore = (reading: Reading, at: number): boolean =>
  reading.words.slice(0, at).some((word) => word.isVerb && word.voice !== 'active') ||
  reading.words.slice(0, at).some((word) => /(?:er|or|ion|ment|al)$/.test(word.norm));

/** "Prescott, Arizona": a place set behind a place. */
const isQualified = ({ words, analysis }: Reading, at: number): boolean =>
  analysis.tokens[(words[at]?.token ?? 0) - 1]?.norm === ',' &&
  words[at]?.isName === true &&
  words[at - 1]?.isName === true;

/** Stands right before a word of its own phrase: "the Torvald bridge". */
function isModifier({ words, analysis }: Reading, at: number): boolean {
  const [word, next] = [words[at], words[at + 1]];
  return Boolean(
    word &&
      next &&
      !next.isVerb &&
      next.token === word.token + 1 &&
      !/[,;]/.test(analysis.text.slice(word.end, next.start)),
  );
}

/** The word before it in the statement's phrase hangs on the same preposition in the evidence, so the phrase does as a whole. */
function sharesPhrase(own: Reading, other: Reading, tie: Tie, alignment: Alignment): boolean {
  const [word, next] = [own.words[tie.own], own.words[tie.own + 1]];
  if (!word || !next || next.prep !== '') return false;
  const at = alignment.at[tie.own + 1] ?? -1;
  return at >= 0 && other.words[at]?.prep === other.words[tie.other]?.prep && word.isName && next.isName;
}

/** "Norrvik" is not "Norrvik Labs": where the statement's name ends, the evidence's ends too. */
function nameEndsAlike(own: Reading, other: Reading, tie: Tie, alignment: Alignment): boolean {
  const [a, b] = [own.words[tie.own], other.words[tie.other]];
  if (!a?.isName || !b?.isName) return true;
  const follows = (reading: Reading, at: number) => {
    const [word, next] = [reading.words[at], reading.words[at + 1]];
    return word && next && next.group === word.group && word.group >= 0 ? at + 1 : -1;
  };
  const [ownNext, otherNext] = [follows(own, tie.own), follows(other, tie.other)];
  if (otherNext < 0) return true;
  if (alignment.used.has(otherNext)) return true;
  return ownNext >= 0 && (alignment.at[ownNext] ?? -1) >= 0;
}

/** All that the statement says with a verb stands with its noun in one clause of the evidence. */
const isInOneClause = ({ words }: Reading, { other }: Tie, { ties }: Alignment): boolean =>
  ties.every((tie) => tie.other <= other || words[tie.other]?.clause === words[other]?.clause);

/** Words that stand together in the statement ("pink ribbon", "Franklin College") do so in the evidence. */
function staysTogether(own: Reading, other: Reading, tie: Tie, alignment: Alignment): boolean {
  const [a, b, next] = [own.words[tie.own], other.words[tie.other], own.words[tie.own + 1]];
  const at = alignment.at[tie.own + 1] ?? -1;
  if (!a || !b || !next || at < 0 || next.token !== a.token + 1 || a.isVerb || next.isVerb) return true;
  const nextThere = other.words[at];
  if (!nextThere) return true;
  if (a.isName && next.isName && b.isName && nextThere.isName)
    return b.group === nextThere.group || a.group !== next.group;
  if (a.isName || at < tie.other) return true;
  const between = other.analysis.tokens.slice(b.token + 1, nextThere.token);
  return at - tie.other <= 3 && !between.some(({ norm }) => /^(and|or|,|with|in|on|of|to|for)$/.test(norm));
}

type Side = 'doer' | 'done' | 'other';

/** On which side of a verb a word stands, with the passive turned round. */
function sideOf({ words }: Reading, verb: number, at: number): Side {
  const [v, word] = [words[verb], words[at]];
  if (!v || !word) return 'other';
  if (v.voice === 'passive') {
    if (word.prep === 'by' && at > verb) return 'doer';
    return word.prep === '' && at < verb ? 'done' : 'other';
  }
  if (word.prep !== '') return 'other';
  if (at < verb) return v.voice === 'open' ? 'other' : 'doer';
  return 'done';
}

/** No word that does on one side is done to on the other. */
function sidesFit(own: Reading, other: Reading, tie: Tie, alignment: Alignment): boolean {
  return alignment.ties.every((noun) => {
    if (own.words[noun.own]?.isVerb || other.words[noun.other]?.isVerb) return true;
    const [here, there] = [sideOf(own, tie.own, noun.own), sideOf(other, tie.other, noun.other)];
    return here === 'other' || there === 'other' || here === there;
  });
}

/** Words that hang on no preposition come in the same order, where no passive turns them round. */
function orderFits(own: Reading, other: Reading, alignment: Alignment): boolean {
  const turned = alignment.ties.some(({ own: at, other: there }) => {
    const [a, b] = [own.words[at], other.words[there]];
    return a && b && (a.isVerb || b.isVerb) && (a.voice !== b.voice || a.isVerb !== b.isVerb);
  });
  const core = alignment.ties.filter((tie) => {
    const [a, b] = [own.words[tie.own], other.words[tie.other]];
    return a && b && a.prep === '' && b.prep === '' && (!turned || !(a.isVerb || b.isVerb));
  });
  const isCopular = !own.words.some(({ isVerb }) => isVerb);
  const loose = turned || isCopular ? 1 : 0;
  const inversions = core.filter((tie, k) => k > 0 && tie.other < (core[k - 1]?.other ?? 0));
  return inversions.length <= loose && inversions.every((tie) => turned || isAppositive(own, tie));
}

/** "X is a novelist" and "novelist X": what is said of X may stand before it. */
function isAppositive({ analysis, words }: Reading, tie: Tie): boolean {
  const word = words[tie.own];
  return (
    word !== undefined &&
    !word.isVerb &&
    analysis.tokens.slice(0, word.token).some(({ norm }) => BE.has(norm)) &&
    !words.some(({ isVerb }) => isVerb)
  );
}

/**
 * Between a subject and what is said of it stands no other verb of the evidence, but in a relative clause or before an
 * "and": in "Varga said Norrvik closed" Varga did not close.
 */
function hasForeignVerb(other: Reading, alignment: Alignment): boolean {
  for (let k = 1; k < alignment.ties.length; k++) {
    const [from, to] = [alignment.ties[k - 1], alignment.ties[k]];
    if (!from || !to) continue;
    const [low, high] = from.other < to.other ? [from.other, to.other] : [to.other, from.other];
    for (let at = low + 1; at < high; at++) {
      const verb = other.words[at];
      if (!verb?.isFinite || /^(becam|becom|remain)/.test(verb.stem) || alignment.used.has(at) || verb.voice === 'open')
        continue;
      if (!isSetApart(other, low, at, high)) return true;
    }
  }
  return false;
}

/** The verb stands between stops, or another verb is joined to it by "and". */
function isSetApart({ analysis, words }: Reading, low: number, verb: number, high: number): boolean {
  const norms = (from: number, to: number) =>
    analysis.tokens.slice((words[from]?.token ?? 0) + 1, words[to]?.token ?? 0).map(({ norm }) => norm);
  const [before, after] = [norms(low, verb), norms(verb, high)];
  const joined = after.some((norm) => /^(and|but|or|;)$/.test(norm));
  const enclosed =
    before.some((norm) => /^(,|\(|—|–|who|which)$/.test(norm)) && after.some((norm) => /^(,|\)|—|–)$/.test(norm));
  const relative = before.some((norm) => /^(who|which)$/.test(norm));
  return joined || enclosed || (relative && words[verb]?.clause !== words[high]?.clause);
}
