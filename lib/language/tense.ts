/** Words that begin a new clause: what stands before them says nothing about the time of what follows. */
const CLAUSE_START =
  /[,;:()—–"“”]|\b(?:that|after|when|who|which|because|since|as|before|while|where|said|says|announced|told|reported)\b|\b(?:and|but)(?=\s(?:he|she|it|they|we|i|the|a|an|was|were|is|are|has|have|had|\w{2,20}ed)\b)/gi;
const FUTURE =
  /\b(?:will|won['’]t|shall|would|going to|likely to|set to|due (?:to|in|on|by)|about to|scheduled|slated|expected|(?:aim|intend|hope|want|wish|plan)s? to|(?:aim|intend|hop|plan|prepar|look)ing to|prepares? to|(?:planned|plans|planning) for|ready to|upcoming|(?:is|are|['’]s|['’]re) \w{3,20}ing)\b|['’]ll\b/i;
/** A preposition right before the time that looks ahead, unless the clause is past ("had left by June"); "until" only if it tells of now. */
const AHEAD = /\b(?:by|until|ahead of|starting|beginning)(?: in| on)?\s(?:the\s)?$/i;
const PRESENT = /\b(?:is|are|has|have|stays?|remains?|runs?|lasts?)\b|['’](?:s|re)\b/i;
const PAST = /\b(?:had|was|were|did|has|have|\w{2,20}ed)\b/i;
/** A contract "expires on May 4": what is told so lies ahead. */
const TIMETABLE =
  /\b(?:expires|lapses|runs out|ends|begins|starts|takes effect|comes into force)(?: (?:on|in|at))?(?: the)?\s$/i;
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
  if (AHEAD.test(clause))
    return (
      FUTURE.test(clause) ||
      (!PAST.test(clause) && (!/\b(?:un)?till?\b/i.test(clause) || PRESENT.test(clause) || FUTURE.test(before)))
    );
  return FUTURE.test(clause) || TIMETABLE.test(clause) || (from === 0 && start === 0 && HEADLINE_TO.test(before));
}
