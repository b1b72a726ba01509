/** Names of people and firms we have no entity for, told from ordinary words that only stand with a capital. */
import { isNationality } from '@/lib/language/nationalities';
import { isCustomaryCapital, isGrammar } from '@/lib/language/ordinary-words';
import type { Token } from '@/lib/language/types';
import { isFiniteVerb } from '@/lib/language/verbs';
import { type Analysis, overlaps } from './analysis';

/** Plurals that open sentences of the business pages. */
const PEOPLE =
  /^(?:investors|backers|sources|colleagues|researchers|executives|shares|talks|negotiations|analysts|employees|rivals|critics|insiders|officials|staff|staffers|people|friends|workers|markets|experts|scientists|engineers|supporters|observers|shareholders|lawyers|regulators|users|reports|rumours|rumors|others|bosses|management|insiders|academics|students|readers|resources|papers|computers|models|jobs|cuts|layoffs|redundancies|machines|systems|funds|rumors|critics|benchmarks|plans|details|terms|documents)$/;
const OPENING = /^(?:["“‘':(—–-]|\.{2,})$/;

type Sight = Pick<Analysis, 'tokens' | 'mentions'>;

/**
 * A capitalised word that no mention covers and that is no ordinary word: where a sentence or quotation begins, one that
 * stands like a name, before a verb, a comma or another capital.
 */
export function isUnknownName(index: number, { tokens, mentions }: Sight): boolean {
  const token = tokens[index];
  if (!token || !/^\p{Lu}[\p{L}&-]+$/u.test(token.text)) return false;
  if (isGrammar(token.norm) || isCustomaryCapital(token.norm)) return false;
  if (opens(index, tokens) && !standsLikeName(index, tokens)) return false;
  // "Is Preparing to Quit": in a headline verbs have capitals too
  if (/ing$/.test(token.norm) && /^(?:is|are|was|were|be|been)$/.test(tokens[index - 1]?.norm ?? '')) return false;
  return !mentions.some((mention) => overlaps(mention, token));
}

/** "Investors priced …": people in general who open a sentence. */
export function isPeople(index: number, tokens: Token[]): boolean {
  return opens(index, tokens) && PEOPLE.test(tokens[index]?.norm ?? '');
}

function opens(index: number, tokens: Token[]): boolean {
  return index === 0 || OPENING.test(tokens[index - 1]?.text ?? '');
}

/** "Vanto cut …", "Vanto, which …", "Anna Prell …", "Vanto's …"; not "Investors priced …", "Joint winner …", "Back in …". */
function standsLikeName(index: number, tokens: Token[]): boolean {
  const token = tokens[index];
  const next = tokens[index + 1];
  if (!token || PEOPLE.test(token.norm) || /(?:ing|ed|ly)$/.test(token.norm) || isNationality(token)) return false;
  if (!next || next.kind === 'punctuation' || /['’]s?$/.test(token.text)) return true;
  return (
    /^\p{Lu}/u.test(next.text) || isFiniteVerb(tokens, index + 1) || (!FOLLOWERS.has(next.norm) && /s$/.test(next.norm))
  );
}

/** Words in -s behind which nothing is told of what stands before. */
const FOLLOWERS = new Set('as its his this thus news less unless'.split(' '));
