/** Words that stand for somebody or something named elsewhere: pronouns, "the professor", "the company", "his venture". */
import { isNationality } from '@/lib/language/nationalities';
import { isGrammar } from '@/lib/language/ordinary-words';
import type { Mention, Token } from '@/lib/language/types';
import { isFiniteVerb } from '@/lib/language/verbs';
import { isAgeWord } from './age-bearers';
import { isDummyIt } from './dummy-it';

const PRONOUNS: Record<string, 'he' | 'she' | 'they' | 'it'> = {
  he: 'he',
  him: 'he',
  his: 'he',
  himself: 'he',
  she: 'she',
  her: 'she',
  hers: 'she',
  herself: 'she',
  it: 'it',
  its: 'it',
  itself: 'it',
};
/** Nouns that any organisation may be called by, and nouns that only fit some. */
export const ANY_ORGANISATION = new Set('company firm group business corporation giant employer'.split(' '));
const SOME_ORGANISATIONS = new Set('lab laboratory startup venture unit division outfit newcomer'.split(' '));
/** What a product may be called: "the model", "this system". */
const PRODUCT_NOUNS = new Set('model system chatbot software tool assistant device app'.split(' '));
/** "the professor", "the 65-year-old": a person spoken of a moment ago. */
const PERSON_NOUNS = new Set(
  'man woman scientist researcher professor laureate executive pioneer entrepreneur academic frenchman frenchwoman american canadian engineer veteran'.split(
    ' ',
  ),
);
/** "the young Frenchman", "the former professor". */
const PERSON_ADJECTIVES = new Set([
  'young',
  'younger',
  'old',
  'older',
  'former',
  'veteran',
  'french',
  'american',
  'departing',
  'outgoing',
  'ai',
  'computer',
  'star',
  'renowned',
  'celebrated',
  'distinguished',
]);
const DETERMINERS = new Set(['the', 'this']);
/** Possessives that name an owner. */
export const OWNERS = new Set(['his', 'her']);
/** "his new AI venture": words that may stand between owner and noun. */
const BETWEEN = new Set([
  'former',
  'old',
  'then',
  'previous',
  'current',
  'new',
  'own',
  'ai',
  'planned',
  'next',
  'young',
  'fledgling',
  'budding',
  'embryonic',
  'infant',
  'future',
  'nascent',
  'newborn',
  'world-model',
]);
const NEWNESS = /^(?:new|young|fledgling|budding|embryonic|infant|future|nascent|newborn)$/;
const PAST = /^(?:former|old|previous|then|current)$/;

/** "The new company", "the fledgling lab": one that is only being founded. */
export function isNew(tokens: Token[], index: number): boolean {
  return wordBefore(NEWNESS, tokens, index);
}

/** "His former company": one he is with no longer. */
export function isPast(tokens: Token[], index: number): boolean {
  return wordBefore(PAST, tokens, index);
}

function wordBefore(words: RegExp, tokens: Token[], index: number): boolean {
  for (let at = index - 1; BETWEEN.has(tokens[at]?.norm ?? ''); at--)
    if (words.test(tokens[at]?.norm ?? '')) return true;
  return false;
}

/** What a word asks for. */
export type Wanted = 'he' | 'she' | 'it' | 'they' | 'person' | 'organisation' | 'product';

/** What the word at `index` stands for; null where it stands for itself. */
export function wantedPronoun(tokens: Token[], index: number, mentions: Mention[]): Wanted | null {
  const token = tokens[index];
  if (!token) return null;
  const pronoun = PRONOUNS[token.norm];
  if (pronoun) return pronoun === 'it' && isDummyIt(tokens, index) ? null : pronoun;
  if (isPersonNoun(tokens, index, mentions)) return 'person';
  if (PRODUCT_NOUNS.has(token.norm) && DETERMINERS.has(tokens[index - 1]?.norm ?? '')) return 'product';
  if (!ANY_ORGANISATION.has(token.norm) && !SOME_ORGANISATIONS.has(token.norm)) return null;
  const after = tokens[index + 1];
  const namesItself =
    after && mentions.some((mention) => mention.start === after.start && mention.kind === 'organisation');
  // "the company Cohere" names itself; "the Paris company" is another matter.
  return namesItself || !determinerOf(tokens, index) ? null : 'organisation';
}

/** "Acorn itself", "Roe himself" stress the name just before. */
export function isEmphasis(tokens: Token[], index: number, mentions: Mention[]): boolean {
  return /self$/.test(tokens[index]?.norm ?? '') && mentions.some((mention) => mention.end === tokens[index - 1]?.end);
}

/** "The former Acorn scientist", "the ex-Acorn chemist", "the young French scientist". */
function isPersonQualifier(token: Token | undefined, mentions: Mention[]): boolean {
  if (!token) return false;
  if (PERSON_ADJECTIVES.has(token.norm) || token.norm.startsWith('ex-') || isNationality(token)) return true;
  return mentions.some((m) => m.kind === 'organisation' && m.start <= token.start && token.end <= m.end);
}

/** The organisation named in "the former Acorn scientist"; undefined where none is. */
export function homeNamed(tokens: Token[], index: number, mentions: Mention[]): string | undefined {
  let at = index - 1;
  while (PERSON_ADJECTIVES.has(tokens[at]?.norm ?? '') || isNationality(tokens[at])) at--;
  return mentions.find((m) => m.kind === 'organisation' && m.end === tokens[at]?.end)?.entity;
}

/** Not "the scientist Jane Roe", "the professor who …" or "the man of the hour", which say themselves whom they mean. */
function isPersonNoun(tokens: Token[], index: number, mentions: Mention[]): boolean {
  const token = tokens[index];
  if (!token || !(PERSON_NOUNS.has(token.norm) || isAgeWord(token))) return false;
  let at = index - 1;
  while (isPersonQualifier(tokens[at], mentions)) at--;
  const after = tokens[index + 1];
  if (isAdjective(tokens, index)) return false;
  const saysWho =
    after &&
    (/^(who|whom|whose|that|of|behind|in|at)$/.test(after.norm) ||
      (/^\p{Lu}/u.test(after.text) && !isNationality(after)));
  const named =
    after && (mentions.some((mention) => mention.start === after.start) || isNamedBehind(tokens, index, mentions));
  // "Roe, the 65-year-old, …" is an apposition: the name itself is there.
  const apposed = tokens[at - 1]?.text === ',' && mentions.some((mention) => mention.end === tokens[at - 2]?.end);
  return tokens[at]?.norm === 'the' && !saysWho && !named && !apposed;
}

/** "The Canadian chemist": the noun is still to come; "the Canadian left", "the Canadian is", "the Canadian in charge". */
function isAdjective(tokens: Token[], index: number): boolean {
  const after = tokens[index + 1];
  if (!isNationality(tokens[index]) || after?.kind !== 'word') return false;
  return !isFiniteVerb(tokens, index + 1) && !isGrammar(after.norm);
}

/** "The chemist, Ann Roe, left": the name says who the chemist is. */
function isNamedBehind(tokens: Token[], index: number, mentions: Mention[]): boolean {
  const behind = mentions.find((mention) => mention.kind === 'person' && mention.start === tokens[index + 2]?.start);
  if (!behind || tokens[index + 1]?.text !== ',') return false;
  const next = tokens.find((token) => token.start >= behind.end);
  return !next || next.kind === 'punctuation';
}

/** The "the" or "his" of an organisation's noun at `index`, with nothing but plain adjectives between. */
export function determinerOf(tokens: Token[], index: number): Token | null {
  let at = index - 1;
  while (BETWEEN.has(tokens[at]?.norm ?? '')) at--;
  const token = tokens[at];
  if (!token) return null;
  const isPlain = DETERMINERS.has(token.norm) && (at === index - 1 || isNew(tokens, index));
  return isPlain || OWNERS.has(token.norm) ? token : null;
}
