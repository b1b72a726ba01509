import { isNationality } from '@/lib/language/nationalities';
import { isGrammar } from '@/lib/language/ordinary-words';
import type { Token } from '@/lib/language/types';

/** Words that may stand before a bare surname without making it another person's name. */
const TITLES = new Set(
  'mr mrs ms mme mlle madame monsieur herr frau dr prof professor academic ai winner laureate monday tuesday wednesday thursday friday saturday sunday january february march july september october november december christmas easter mondays tuesdays wednesdays thursdays fridays saturdays sundays sir ceo cto chief executive president chairman founder cofounder co-founder scientist researcher boss and but that for with from to of by says said when while after before as if because who whom than'.split(
    ' ',
  ),
);

/** More words that open a sentence before a surname. */
const OPENERS = new Set('today yesterday enter exit ask let take say'.split(' '));

/** "Jenny Wang" is not the Wang we know: a capitalised word just before a bare surname makes it another name. */
export function followsForename(tokens: Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (before?.kind !== 'word' || isNationality(before)) return false;
  // "In April Oakley left", but "April Oakley left"
  if (
    /^(?:april|may|june|august)$/.test(before.norm) &&
    /^(?:in|since|until|last|this|by)$/.test(tokens[at - 2]?.norm ?? '')
  )
    return false;
  if (opens(tokens, at - 1) && (OPENERS.has(before.norm) || isGrammar(before.norm) || /(?:ing|ly)$/.test(before.norm)))
    return false;
  const adjacent = (tokens[at]?.start ?? 0) - before.end <= 1;
  return adjacent && /^\p{Lu}\p{Ll}/u.test(before.text) && !/['’]s$/.test(before.text) && !TITLES.has(before.norm);
}

/** Whether a token opens the sentence, or a quotation or clause after a colon or dash. */
function opens(tokens: Token[], at: number): boolean {
  return at === 0 || /^["“‘':—–(]$/.test(tokens[at - 1]?.text ?? '');
}
