/** Words joined by "and" or "or": of two that are joined by "or", neither is stated. */

import { countryOf, isCountry } from '@/lib/language/english/lexicon';
import type { Alignment } from './align';
import type { Reading, Word } from './words';

/** Words that speak of all that is listed after them: to leave one out changes what is said. */
const WHOLE =
  /^(consist|comprise|total|combined|altogether|together|both|between|respectively|sum|exclusively|all$|entire|whole|every)/;

/** Whether the evidence joins its aligned words to others, or to one another, in a way that the statement does not. */
export function differsInJoining(own: Reading, other: Reading, alignment: Alignment): boolean {
  return (
    hasOpenChoice(own, other, alignment) ||
    leavesOutPart(own, other, alignment) ||
    cutsQuote(own, other, alignment) ||
    cutsTitle(other, alignment) ||
    exceptsMore(own, other) ||
    saysNotOnly(own) !== saysNotOnly(other) ||
    takesPartForWhole(own, other, alignment)
  );
}

/** An "or" of the evidence right beside an aligned word, where the statement has none; or one put for "and". */
function hasOpenChoice(own: Reading, other: Reading, { used }: Alignment): boolean {
  const count = ({ analysis }: Reading, norm: string) => analysis.tokens.filter((token) => token.norm === norm).length;
  const isOpen = other.analysis.tokens.some(({ norm }, at) => {
    if ((norm !== 'or' && norm !== 'nor' && norm !== '/') || other.analysis.tokens[at - 1]?.norm === '(') return false;
    return (
      used.has(lastBefore(other, at)) ||
      used.has(firstAfter(other, at)) ||
      /^\d/.test(other.analysis.tokens[at - 1]?.norm ?? '')
    );
  });
  return isOpen ? count(own, 'or') !== count(other, 'or') : count(own, 'or') > count(other, 'or');
}

function lastBefore({ words }: Reading, token: number): number {
  return words.findLastIndex((word) => word.token < token);
}

function firstAfter({ words }: Reading, token: number): number {
  return words.findIndex((word) => word.token > token);
}

/** "Consists of A, B and C", "a total of", "both A and B": with a part left out. */
function leavesOutPart(own: Reading, other: Reading, { used }: Alignment): boolean {
  const { tokens } = other.analysis;
  if (tokens.some(({ norm }) => norm === 'respectively')) return used.size < other.words.length;
  if (!own.analysis.tokens.some(({ norm }) => WHOLE.test(norm))) return false;
  return tokens.some(({ norm }, at) => {
    if (norm !== 'and' && norm !== ',') return false;
    const [before, after] = [lastBefore(other, at), firstAfter(other, at)];
    return before >= 0 && after >= 0 && used.has(before) !== used.has(after) && !other.words[after]?.isVerb;
  });
}

/** A title in quotation marks is one name: half of it is another. */
function cutsQuote(own: Reading, other: Reading, { at }: Alignment): boolean {
  const theirs = quoted(other);
  return quoted(own).some((mine) =>
    theirs.some(
      (quote) =>
        mine.words.some((word) => quote.words.includes(at[word] ?? -1)) &&
        mine.text !== quote.text &&
        (mine.text.includes(quote.text) || quote.text.includes(mine.text)),
    ),
  );
}

/** Words within each pair of quotation marks, up to seven of them: longer ones are speech. */
function quoted({ analysis, words }: Reading): { words: number[]; text: string }[] {
  const marks = analysis.tokens.flatMap(({ norm }, at) => (norm === '"' || norm === "'" ? [at] : []));
  const quotes: { words: number[]; text: string }[] = [];
  for (let k = 0; k + 1 < marks.length; k += 2) {
    const [from = 0, to = 0] = [marks[k], marks[k + 1]];
    const inside = words.flatMap((word, index) => (word.token > from && word.token < to ? [index] : []));
    const text = analysis.tokens
      .slice(from + 1, to)
      .map(({ norm }) => norm)
      .join(' ');
    if (inside.length > 0 && inside.length <= 7) quotes.push({ words: inside, text });
  }
  return quotes;
}

/** "War and Peace", "Tigers and Oxen": common words written as names and joined are a title, of which a half is left. */
function cutsTitle(reading: Reading, { used }: Alignment): boolean {
  const { words, analysis } = reading;
  return analysis.tokens.some(({ norm }, at) => {
    if (norm !== 'and' && norm !== 'but') return false;
    const [before, after] = [lastBefore(reading, at), firstAfter(reading, at)];
    const [a, b] = [words[before], words[after]];
    if (!a?.isName || !b?.isName || a.token !== at - 1 || used.has(before) === used.has(after)) return false;
    return (
      isCommon(a) ||
      isCommon(b) ||
      isSingular(analysis.tokens.slice(b.token + 1, b.token + 3).map((token) => token.norm))
    );
  });
}

const isCommon = ({ lemmas, norm }: Word): boolean => lemmas.length > 0 && !isCountry(norm) && countryOf(norm) === null;
const isSingular = (norms: string[]): boolean => norms.some((norm) => norm === 'is' || norm === 'was');

/** "All but three of the states", "nothing but a party": with the exception left out, or put in. */
function exceptsMore(own: Reading, other: Reading): boolean {
  const has = ({ analysis: { tokens } }: Reading) =>
    tokens.some(
      ({ norm }, at) =>
        norm === 'except' ||
        (norm === 'but' &&
          /^(all|nothing|none|anything|everyone|everything|nobody|no)$/.test(tokens[at - 1]?.norm ?? '')),
    );
  return has(own) !== has(other);
}

const saysNotOnly = ({ analysis: { tokens } }: Reading): boolean =>
  tokens.some(({ norm }, at) => norm === 'only' && tokens[at - 1]?.norm === 'not');

/** Whether a word is one of several that are joined by "or" or "nor". */
export function isChoice({ words, analysis: { tokens } }: Reading, at: number): boolean {
  const word = words[at];
  return (
    (word !== undefined &&
      [tokens[word.token - 1], tokens[word.token + 1]].some((token) =>
        /^(or|nor|either|neither)$/.test(token?.norm ?? ''),
      )) ||
    Boolean(word && tokens.slice(0, word.token).some(({ norm }) => norm === 'either'))
  );
}

/** "Two of the five workers", "most of the workers", where the statement speaks of the workers. */
function takesPartForWhole(own: Reading, other: Reading, { ties }: Alignment): boolean {
  return ties.some((tie) => {
    const [a, b] = [own.words[tie.own], other.words[tie.other]];
    // "one of the languages" is a language
    const isOneOf = a?.norm !== b?.norm && other.analysis.text.includes('one of');
    return a && b && !isOneOf && isShareOf(other, b) && !isShareOf(own, a);
  });
}

function isShareOf({ analysis: { tokens } }: Reading, { token }: Word): boolean {
  const before = tokens.slice(Math.max(0, token - 5), token).map(({ norm }) => norm);
  const at = before.findLastIndex(
    (norm, k) => norm === 'of' && /^(the|its|his|her|their|these|those|all)$/.test(before[k + 1] ?? ''),
  );
  return (
    at > 0 &&
    /^(\d+|one|two|three|four|five|six|seven|eight|nine|ten|half|third|most|many|some|few|several|none|part|percent|cent|%)$/.test(
      before[at - 1] ?? '',
    )
  );
}
