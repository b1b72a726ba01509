/** Words of the statement that nothing in the evidence answers for, and which of them need no answer. */
import type { Alignment } from './align';
import { BE } from './function-words';
import { lifeSpan } from './values';
import type { Reading, Word } from './words';

/** What is left unanswered, and how sure the rest has to be. */
export interface Unanswered {
  words: number[];
  /** The evidence names the subject by a pronoun or "the album" only. */
  byPronoun: boolean;
}

/** Nouns that say of what sort a thing is and add nothing where the thing is named: "the genre of pop". */
const LIGHT =
  /^(genre|kind|type|sort|form|piece|called|named|titled|entitled|person|someone|people|thing|something|there|currently|now|also|actually|indeed|respectively)$/;

/** Takes away from the missing words those that need no answer. */
export function unanswered(own: Reading, other: Reading, alignment: Alignment): Unanswered {
  const left = alignment.missing.filter((at) => {
    const word = own.words[at] as Word;
    if (/^(born|died)$/.test(word.norm) && lifeSpan(other)) return false;
    return (
      !LIGHT.test(word.norm) &&
      !isPartOf(own, word) &&
      !(word.norm === 'making' && /^(it|him|her|them)$/.test(own.analysis.tokens[word.token + 1]?.norm ?? '')) &&
      !isForename(own, other, at, alignment) &&
      !isGloss(own, word) &&
      !isCompanyWord(own, other, at, alignment)
    );
  });
  if (left.length > 0 && isSubjectName(own, left) && hasVagueSubject(other, alignment))
    return { words: [], byPronoun: true };
  return { words: left, byPronoun: false };
}

/** "Margaret" of "Margaret Thatcher", where the evidence has "Thatcher" without any forename. */
function isForename(own: Reading, other: Reading, at: number, alignment: Alignment): boolean {
  const word = own.words[at] as Word;
  if (!word.isName) return false;
  const last = own.words.findLastIndex(({ group }) => group === word.group);
  const there = alignment.at[last] ?? -1;
  const tied = other.words[there];
  if (at >= last || !tied?.isName) return false;
  const before = other.words.filter(({ group, token }) => group === tied.group && token < tied.token);
  const leading = other.analysis.tokens[tied.token - 1];
  if (
    before.length === 0 &&
    leading &&
    (/^(the|a|an|its|his|her|their)$/.test(leading.norm) || /['’]s?$/.test(leading.text))
  )
    return false;
  const given = before.at(-1);
  // "Tim" and "Timothy"
  if (given && own.words.filter(({ group }) => group === word.group).length === 2)
    return before.some(
      ({ norm }) =>
        norm.length > 2 && word.norm.length > 2 && (norm.startsWith(word.norm) || word.norm.startsWith(norm)),
    );
  return (
    before.length === 0 &&
    own.words.every((one, k) => one.group !== word.group || k === last || (alignment.at[k] ?? -1) < 0)
  );
}

/** "Is part of": the rest says what of. */
const isPartOf = ({ analysis: { tokens } }: Reading, { token, norm }: Word): boolean =>
  norm === 'part' && BE.has(tokens[token - 1]?.norm ?? '') && tokens[token + 1]?.norm === 'of';

/** "University" of "Yale University", where the evidence has "Yale". */
function isCompanyWord({ words }: Reading, other: Reading, at: number, alignment: Alignment): boolean {
  const [before, word] = [words[at - 1], words[at]];
  if (!word || !before || word.group < 0 || before.group !== word.group || !COMPANY.test(word.norm)) return false;
  const there = alignment.at[at - 1] ?? -1;
  return there >= 0 && other.words[there + 1]?.group !== other.words[there]?.group;
}

const COMPANY = /^(university|college|corporation|company|inc|corp|ltd|plc|ag|group|airport)$/;

/** "(song)" behind a title. */
function isGloss({ analysis: { tokens } }: Reading, { token, isName }: Word): boolean {
  const [before, next] = [tokens[token - 1]?.norm, tokens[token + 1]?.norm];
  return !isName && next === ')' && (before === '(' || /^\d{4}$/.test(before ?? ''));
}

/** All missing words are one name that opens the statement. */
function isSubjectName({ words, analysis }: Reading, left: number[]): boolean {
  const first = words[left[0] as number];
  if (!first?.isName || left[0] !== 0 || first.token > 1) return false;
  const last = words[left.at(-1) as number] as Word;
  const inRow = left.every((at, k) => at === k && words[at]?.group === first.group);
  const next = analysis.tokens[last.token + 1]?.norm ?? '';
  const isOwner = /(?:['’]s|s['’])$/.test(last.text);
  return (
    inRow &&
    (isOwner ||
      BE.has(next) ||
      words[left.length]?.token === last.token + 1 ||
      /^(has|had|did|does|was|also)$/.test(next)) &&
    words[left.length]?.isName !== true
  );
}

/** The evidence speaks of "it", "she" or "the album" right before its first aligned word. */
function hasVagueSubject({ words, analysis: { tokens } }: Reading, { used }: Alignment): boolean {
  const first = words[Math.min(...used)];
  if (!first) return false;
  const before = tokens.slice(Math.max(0, first.token - 4), first.token).map(({ norm }) => norm);
  const from = before.findLastIndex((norm) => PRONOUN.test(norm));
  const near = first.token - (from < 0 ? 3 : before.length - from);
  if (words.some((word) => word.isName && word.token < first.token && word.token > near)) return false;
  const isPronoun = before.some((norm) => PRONOUN.test(norm)) || PRONOUN.test(tokens[0]?.norm ?? '');
  return (
    isPronoun ||
    (tokens[0]?.norm === 'the' && first.token <= 4 && !words.some((word) => word.isName && word.token < first.token))
  );
}

const PRONOUN = /^(it|he|she|they|its|his|her|their)$/;
