/** Which words are verbs where they stand, and who does what they tell. */
import { isPart } from '@/lib/language/english/lexicon';
import { IRREGULAR } from '@/lib/language/irregular';
import { NUMBER_STARTS } from '@/lib/language/numbers';
import type { Token } from '@/lib/language/types';
import { isFiniteVerb } from '@/lib/language/verbs';
import { isPreposition } from './function-words';

/** Of a verb: done by what stands before it, done to it, or either ("opened in May"). */
export type Voice = 'active' | 'passive' | 'open';

/** Where the scan of a sentence stands when it comes to a word. */
export interface Place {
  /** The preposition the word hangs on; '' for none. */
  prep: string;
  /** What makes a verb less than done: "to sign", "of signing". */
  bare: '' | 'to' | 'gerund';
  /** Right after a form of "to be", in the noun phrase that follows one, or after "will", "did" and their like. */
  be: 'no' | 'just' | 'phrase' | 'modal';
}

const PARTICIPLE = /(?:ed|en|wn|ne|ung|unk|um|lt|nt|ght|ld|de|ut|ound)$/;

/** Of which voice the verb at a token is; null for words that are no verb here. */
export function voiceAt(tokens: Token[], index: number, { be, bare, prep }: Place): Voice | null {
  const { norm } = tokens[index] as Token;
  if (!isPart(norm, 'v') && !isPart(norm.replace(/^co-?/, ''), 'v') && !IRREGULAR.has(norm)) return null;
  const isPast = norm.endsWith('ed') || (IRREGULAR.has(norm) && PARTICIPLE.test(norm) && isPart(norm, 'v'));
  if (be === 'just' && isPast) return 'passive';
  if (bare === 'to' || be === 'modal' || (be === 'just' && norm.endsWith('ing'))) return 'active';
  const next = tokens[index + 1]?.norm ?? '';
  const isLast = isPreposition(next) || /^[.,;)]?$/.test(next);
  // "is an animated series", "the accused man": a participle before a noun
  if (isPast && be === 'phrase' && !isLast) return null;
  const opens = /ly$|^(a|an|the|its|his|her|their)$/.test(tokens[index - 1]?.norm ?? '');
  if (isPast && prep !== '' && opens && !isLast && !/^(a|an|the|to|that|its|his|her|their)$/.test(next)) return null;
  if (isPast && !AHEAD_OF_NOUN.test(tokens[index - 1]?.norm ?? '')) {
    const isByAgent =
      next === 'by' && tokens[index + 2]?.kind === 'word' && !NUMBER_STARTS.has(tokens[index + 2]?.norm ?? '');
    if (next === 'and' && /ed$|en$/.test(tokens[index + 2]?.norm ?? '') && tokens[index + 3]?.norm === 'by')
      return 'passive';
    if (isLast) return isByAgent ? 'passive' : 'open';
    return 'active';
  }
  if (isFiniteVerb(tokens, index)) return 'active';
  return bare === 'gerund' && norm.endsWith('ing') ? 'active' : null;
}

const AHEAD_OF_NOUN = /^(a|an|the|its|his|her|their|of|in|on|at|with|by|for|to)$/;
