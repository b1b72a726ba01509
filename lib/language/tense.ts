/** Words that begin a new clause: what stands before them says nothing about the time of what follows. */
const CLAUSE_START =
  /[,;:()—–"“”]|\b(?:that|after|when|who|which|because|since|and|but|as|before|while|where|said|says|announced|told|reported)\b/gi;
const FUTURE =
  /\b(?:will|won['’]t|shall|would|going to|likely to|set to|due to|due in|due on|due by|about to|scheduled|slated|expected|aim(?:s|ing)? to|plan(?:s|ned|ning)?(?: to)?|intend(?:s|ing)? to|hop(?:es|ing) to|want(?:s|ing)? to|prepar(?:es|ing) to|look(?:s|ing) to|ready to|wish(?:es)? to|upcoming|by|until|ahead of|next|starting|beginning|starts?|begins?|(?:is|are|['’]s|['’]re) \w{3,20}ing|launch(?:es)? in|leaves? in)\b|['’]ll\b/i;
/** "LeCun to leave in January": an infinitive right after the name that opens a headline. */
const HEADLINE_TO = /^\s*(?:\p{Lu}[\p{L}\p{N}'’.-]*\s){1,5}to\s\p{L}/u;
/** How far back the wording is looked at. */
const REACH = 120;

/** Whether the words before `index`, back to the start of their clause, speak of the future. */
export function isFutureAt(text: string, index: number): boolean {
  const from = Math.max(0, index - REACH);
  const before = text.slice(from, index);
  let start = 0;
  CLAUSE_START.lastIndex = 0;
  for (let stop = CLAUSE_START.exec(before); stop; stop = CLAUSE_START.exec(before)) start = CLAUSE_START.lastIndex;
  const clause = before.slice(start);
  return FUTURE.test(clause) || (from === 0 && start === 0 && HEADLINE_TO.test(before));
}
