/** Whose age it is: the name it stands with, or somebody nobody has named, whose age is then nobody's we know. */

import { isNationality } from '@/lib/language/nationalities';
import { normAt } from '@/lib/language/tokens';
import type { Mention, Token } from '@/lib/language/types';
import { isFiniteVerb } from '@/lib/language/verbs';

import { type Analysis, overlaps } from './analysis';
import { fitsFiller } from './lexicon';
import type { CueSpan } from './roles';
import type { Filler } from './types';
import { isUnknownName } from './unknown-names';

const AGE_WORD =
  /^(?:(?:\d{2}|[a-z]{3,7}(?:-[a-z]{3,5})?)-years?-old|[a-z]+ty-?somethings?|(?:quinquagen|sexagen|septuagen|octogen|nonagen)arian)$/;
/** How many words may stand between an age and its name: "the 44-year-old computer scientist Ann Roe". */
const NOUN_GROUP = 7;
/** How many words may stand between the article and the age, or the noun before it. */
const LEAD = 4;
const GROUP_END =
  /^(?:a|an|the|and|or|but|who|whom|whose|which|that|to|of|in|at|on|for|from|with|by|as|than|is|was|has|had|he|she|they|his|her|their|its)$/;
const OPENS_APPOSITION = /^[,(—–]$/;
const ADVERB = /^(?:then|now|just|still|already|only|well|himself|herself)$/;
const BE = /^(?:is|was|'s|be|been|am|remains?|became|becomes?)$/;

/** Whether the token is a noun or adjective for an age: "28-year-old", "twentysomething". */
export function isAgeWord(token: Token | undefined): boolean {
  return token?.kind === 'word' && AGE_WORD.test(token.norm);
}

type Sight = Pick<Analysis, 'tokens' | 'mentions'>;

/**
 * Who is meant by an age used as a noun or adjective, at tokens [from, to): the person it stands with, 'stranger' for
 * somebody the sentence brings in without a name we know, null where the sentence leaves it open ("the 44-year-old").
 */
export function bearerAt(from: number, to: number, sight: Sight): Mention | 'stranger' | null {
  const { tokens } = sight;
  const lead = leadOf(tokens, from);
  const ahead = personAhead(to, lead, sight);
  if (ahead && ahead !== 'stranger') return ahead;
  if (lead.kind === 'none') return /s$/.test(normAt(tokens, from)) && to === from + 1 ? 'stranger' : ahead;
  const beside =
    lead.kind === 'owner' ? ownedBeside(lead.at, sight) : (apposedTo(lead.at, sight) ?? predicateOf(lead.at, sight));
  return beside ?? (lead.kind === 'the' ? ahead : 'stranger');
}

interface Lead {
  kind: 'a' | 'the' | 'owner' | 'none';
  at: number;
}

/** The article or owner that the noun group begins with. */
function leadOf(tokens: Token[], from: number): Lead {
  for (let at = from - 1; at >= Math.max(0, from - LEAD); at--) {
    const token = tokens[at];
    if (token?.kind !== 'word') break;
    if (/^(?:a|an|another|some|one)$/.test(token.norm)) return { kind: 'a', at };
    if (/^(?:the|this|that)$/.test(token.norm)) return { kind: 'the', at };
    if (/^(?:his|her|their|its|our|my|whose)$/.test(token.norm) || /['’]s?$/.test(token.text))
      return { kind: 'owner', at };
    if (GROUP_END.test(token.norm) || isFiniteVerb(tokens, at)) break;
  }
  return { kind: 'none', at: from };
}

/** The name that the noun group ends with, or that stands in apposition to it. */
function personAhead(to: number, lead: Lead, { tokens, mentions }: Sight): Mention | 'stranger' | null {
  const personAt = (at: number): Mention | undefined =>
    mentions.find((m) => m.kind === 'person' && m.how !== 'pronoun' && m.start === tokens[at]?.start);
  for (let at = to; at < to + NOUN_GROUP; at++) {
    const token = tokens[at];
    if (!token) return null;
    const named = personAt(at);
    if (named) return named;
    if (token.text === ',') return isNamedBehind(at, lead, tokens) ? (personAt(at + 1) ?? null) : null;
    // "a 44-year-old named Ann Roe"
    if (/^(?:named|called)$/.test(token.norm)) continue;
    if (token.kind !== 'word' || GROUP_END.test(token.norm)) return null;
    if (isUnknownName(at, { tokens, mentions }) && !isNationality(token)) return 'stranger';
    if (isFiniteVerb(tokens, at)) return null;
  }
  return null;
}

/** "A 44-year-old, Ann Roe, …" is she; in "unlike the 44-year-old, Ann Roe …" there are two. */
function isNamedBehind(comma: number, { kind, at }: Lead, tokens: Token[]): boolean {
  if (/^(?:like|unlike|than|with|without|after|before|to|from|by)$/.test(normAt(tokens, at - 1)))
    return kind === 'a' && !/like$/.test(normAt(tokens, at - 1));
  return kind !== 'none' && tokens[comma + 1] !== undefined;
}

/** "Roe, a 44-year-old", "Roe, then a 44-year-old": the person right before the article. */
function apposedTo(at: number, { tokens, mentions }: Sight): Mention | null {
  let open = at - 1;
  while (ADVERB.test(normAt(tokens, open))) open--;
  if (!OPENS_APPOSITION.test(tokens[open]?.text ?? '')) return null;
  return mentions.find((m) => m.kind === 'person' && m.end === tokens[open - 1]?.end) ?? null;
}

/** "Ann Roe, Acorn's 44-year-old founder": the owner is no person, and so the age is that of the name before. */
function ownedBeside(at: number, sight: Sight): Mention | null {
  const owner = sight.mentions.find((m) => m.kind === 'organisation' && m.end === sight.tokens[at]?.end);
  const first = owner ? sight.tokens.findIndex((token) => token.start === owner.start) : -1;
  return first > 0 && owner?.how === 'name' ? apposedTo(first, sight) : null;
}

/** "He's a 44-year-old", "Roe is now the 44-year-old". */
function predicateOf(at: number, { tokens, mentions }: Sight): Mention | null {
  let verb = at - 1;
  while (ADVERB.test(normAt(tokens, verb))) verb--;
  if (!BE.test(normAt(tokens, verb))) return null;
  const before = tokens[verb - 1];
  return (
    mentions.find((m) => m.kind === 'person' && m.end === before?.end && !/^(?:his|her)$/.test(before.norm)) ?? null
  );
}

/** The person whom an age word names by itself ("a 44-year-old, Ann Roe"), where the words at the cue are one. */
export function bearerOfAge(filler: Filler, cue: CueSpan, { mentions, quantities }: Analysis): Mention | undefined {
  if (!quantities.some((quantity) => quantity.kind === 'age' && overlaps(quantity, cue))) return undefined;
  return mentions.find((mention) => mention.how === 'pronoun' && overlaps(mention, cue) && fitsFiller(filler, mention));
}

/** "Anna Prell, 61, …", "his manager, aged 28", "the 29-year-old Prell": an age of somebody we do not know. */
export function isAgeOfStranger(cue: CueSpan, analysis: Analysis): boolean {
  const { tokens, mentions } = analysis;
  if (!analysis.quantities.some((quantity) => quantity.kind === 'age' && overlaps(quantity, cue)))
    return isNounOfStranger(cue, analysis);
  if (mentions.some((mention) => mention.kind === 'person' && overlaps(mention, cue))) return false;
  const isNoun = tokens.slice(cue.from, cue.to).some((token) => isAgeWord(token) || /^olds?$/.test(token.norm));
  if (isNoun && !BE.test(normAt(tokens, cue.from - 1))) {
    const bearer = bearerAt(cue.from, cue.to, analysis);
    if (bearer) return bearer === 'stranger';
    // "Roe says the 29-year-old learns fast": whoever it is, it need not be the one who is near
    return leadOf(tokens, cue.from).kind === 'the';
  }
  return isBesideStranger(cue, analysis);
}

/** "Prell, father of …", "a departure": nouns that say something of somebody new, unless a name stands right before. */
function isNounOfStranger(cue: CueSpan, analysis: Analysis): boolean {
  const before = analysis.tokens[cue.from - 1];
  if (before?.text === ',') return isUnknownName(cue.from - 2, analysis);
  return /^an?$/.test(before?.norm ?? '') && !apposedTo(cue.from - 1, analysis);
}

/** The noun group right before the age is of somebody we have no mention for. */
function isBesideStranger(cue: CueSpan, analysis: Analysis): boolean {
  const { tokens, mentions } = analysis;
  let head = cue.from - 1;
  // "in his thirties": his own, or those of the one just named
  if (/^(?:his|her)$/.test(normAt(tokens, head)) && normAt(tokens, head - 1) === 'in') head -= 2;
  while (ADVERB.test(normAt(tokens, head))) head--;
  const isVerb = BE.test(normAt(tokens, head));
  if (isVerb || OPENS_APPOSITION.test(tokens[head]?.text ?? '')) head--;
  const noun = tokens[head];
  if (noun?.kind !== 'word' || mentions.some((m) => m.kind === 'person' && overlaps(m, noun))) return false;
  if (isUnknownName(head, analysis)) return !isVerb || startsClause(head, tokens);
  if (isVerb && mentions.some((m) => overlaps(m, noun)) && startsClause(head, tokens)) return true;
  if (GROUP_END.test(noun.norm) || BE.test(noun.norm) || isFiniteVerb(tokens, head)) return false;
  const lead = leadOf(tokens, head);
  if (lead.kind === 'owner') return true;
  return lead.kind === 'a' && !apposedTo(lead.at, analysis) && !predicateOf(lead.at, analysis);
}

function startsClause(at: number, tokens: Token[]): boolean {
  const before = tokens[at - 1];
  return !before || before.kind === 'punctuation' || before.norm === 'and';
}
