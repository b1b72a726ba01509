/** Who stands right before a verb, where that is nobody we know: such a verb says nothing of the people we do know. */
import type { Mention, Token } from '@/lib/language/types';
import { type Analysis, clauseAt, overlaps } from './analysis';
import type { CueSpan } from './roles';
import type { Attribute } from './types';
import { isPeople, isUnknownName } from './unknown-names';

/** Words that may stand between a subject and its verb. */
const AUXILIARIES = new Set(
  'be is are was were been being am has have had having do does did will would can could may might must shall should to not never then also now soon later since already once formally finally still reportedly recently just abruptly quietly'.split(
    ' ',
  ),
);
const OPEN_PRONOUNS = new Set(['he', 'she']);

/** Index of the token that the verb of a cue leans on: the first before it that is no auxiliary; -1 where there is none. */
export function leansOn(cue: CueSpan, tokens: Token[]): number {
  let at = cue.from - 1;
  while (at >= 0 && AUXILIARIES.has(tokens[at]?.norm ?? '')) at--;
  return at;
}

/**
 * "Vanto cut 900 jobs", "he left" where it is open who he is: the verb has a subject, and it is nobody we know.
 * @param told what the words tell: what somebody thinks may be put as advice to others, and what something is worth is
 *   said by others
 */
export function hasForeignSubject(
  cue: CueSpan,
  analysis: Analysis,
  told: Pick<Attribute, 'stance' | 'value'> = { value: 'flag' },
): boolean {
  const at = leansOn(cue, analysis.tokens);
  const token = analysis.tokens[at];
  if (!token) return false;
  if (OPEN_PRONOUNS.has(token.norm)) return !analysis.mentions.some((mention) => overlaps(mention, token));
  if (isPeople(at, analysis.tokens)) return told.value === 'flag';
  if (MONTH.test(token.text) && OWNED.test(analysis.tokens[at - 1]?.text ?? '')) return true;
  const to = analysis.tokens.findIndex((word, index) => index > at && index < cue.from && word.norm === 'to');
  if (to < 0) return isUnknownName(at, analysis);
  if (isToldTo(to, analysis)) return !told.stance;
  // "Told students in Vanto to stop": a name behind a preposition is not who does it
  return isUnknownName(at, analysis) && !/^(?:in|at|from|near|of|for|with)$/.test(analysis.tokens[at - 1]?.norm ?? '');
}

/** "The April exit" is a noun, whatever the last word may be elsewhere. */
const MONTH = /^(?:January|February|March|April|May|June|July|August|September|October|November|December)$/;
const OWNED = /^(?:the|that|this|an?|his|her|its|their)$|['’]s?$/i;

const BIDDING = /^(?:tell|ask|urg|advis|order|instruct|encourag|beg|invit|persuad|convinc|forc)$/;
/** How far before "to" the verb of bidding may stand. */
const BIDDING_REACH = 8;

/** "Told students in Vanto to leave": who is told, and so is to do it, is nobody we know. */
function isToldTo(to: number, { tokens, mentions }: Analysis): boolean {
  for (let at = to - 2; at >= Math.max(0, to - BIDDING_REACH); at--) {
    const verb = tokens[at];
    if (!verb || verb.kind === 'punctuation') return false;
    if (!BIDDING.test(verb.stem)) continue;
    const [start, end] = [verb.end, tokens[to]?.start ?? verb.end];
    return !mentions.some((m) => m.kind !== 'place' && m.start >= start && m.end <= end);
  }
  return false;
}

/** "Intel is letting go of …": an unknown name before the verb in its clause, followed by a verb itself. */
export function hasUnknownActor(analysis: Analysis, cue: CueSpan): boolean {
  const clause = analysis.clauses[clauseAt(analysis, cue.start)] ?? { start: 0, end: 0 };
  return analysis.tokens.some((token, index) => {
    if (token.start < clause.start || token.end > cue.start || !isUnknownName(index, analysis)) return false;
    const next = analysis.tokens[index + 1]?.norm ?? '';
    return AUXILIARIES.has(next) || /^(cut|cuts|said|says)$/.test(next) || index + 1 === cue.from;
  });
}

const KIN =
  'daughter son wife husband brother sister father mother parents family friend friends colleague colleagues lawyer lawyers spokesman spokeswoman spokesperson successor predecessor deputy assistant ally allies rival rivals student students neighbour neighbor';
const KIN_WORDS = new Set(KIN.split(' '));

/** "Roe's brother", "the lawyer of Roe": somebody else is spoken of by way of a name we know. */
export function isOnlyKin(mention: Mention, tokens: Token[]): boolean {
  const index = tokens.findIndex((token) => token.start >= mention.end);
  const after = tokens[index];
  const last = tokens[(index < 0 ? tokens.length : index) - 1];
  const possesses = last && (/['’]s?$/.test(last.text) || /^(?:his|her)$/.test(last.norm));
  if (possesses && KIN_WORDS.has(after?.norm ?? '')) return true;
  const first = tokens.findIndex((token) => token.start === mention.start);
  return tokens[first - 1]?.norm === 'of' && KIN_WORDS.has(tokens[first - 2]?.norm ?? '');
}
