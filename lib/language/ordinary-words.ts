import { FUNCTION_WORDS } from '@/lib/language/function-words';

/** Words of grammar beyond the common list: prepositions, conjunctions and adverbs that open sentences, and numbers. */
const GRAMMAR = new Set(
  'even still despite although though how why last next yes never perhaps maybe instead however meanwhile later earlier either neither every without upon behind beyond against like around near unlike besides beside alongside given thanks whatever whoever whether many much nobody everybody everyone someone nothing something according yet now already back amid beyond towards toward once throughout through until till following within per long always ever far little few asked known such both jamais two three four five six seven eight nine ten'.split(
    ' ',
  ),
);
/** Abbreviations of ordinary nouns, titles, days and feasts: capitals that name nobody. */
const CAPITALS = new Set(
  'ai a.i. agi ceo ceos cto cfo coo gpu gpus ipo tv pc phd ph.d. pr hr vc vcs llm llms ml api mr mrs ms mme mlle dr prof monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays january february march april may june july august september october november december christmas easter thanksgiving internet'.split(
    ' ',
  ),
);

/** Whether a word is one of grammar, and so never a name, whatever its capital says. */
export function isGrammar(norm: string): boolean {
  return FUNCTION_WORDS.has(norm) || GRAMMAR.has(norm);
}

/** Whether a word with a capital is written so by custom: days, titles, "AI". */
export function isCustomaryCapital(norm: string): boolean {
  return CAPITALS.has(norm);
}
