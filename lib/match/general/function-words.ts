/** Words that build sentences and name nothing. */
const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Forms of "to be". */
export const BE = words('is are was were be been being am');

const PREPOSITIONS = words(
  'of in on at by with from to for against before after during near over under across into onto within outside inside between among through as than via off around behind beside beyond since until about above below despite towards toward along upon',
);

/** Whether the word is a preposition. */
export function isPreposition(norm: string): boolean {
  return PREPOSITIONS.has(norm);
}

/** Prepositions whose opposite changes what is said; they are compared as words. */
const TELLING = words(
  'against before after above below inside outside without near behind beneath off out up down away towards toward once',
);

const IGNORED = words(
  'a an the and or but that which who whom whose this these those it its he his her she they their is are was were be been being am has have had having do does did will would can could may might shall should must there then than so such very also s t once here when where while if because i you we me us him them our your my mine themselves himself herself itself one',
);

/** Words that open a noun phrase. */
export const DETERMINERS = words('a an the this that these those its his her their our my your some any no every each');

/** Whether the word says nothing that could be missing or differ. */
export function isIgnored(norm: string): boolean {
  return !TELLING.has(norm) && (IGNORED.has(norm) || PREPOSITIONS.has(norm) || /^[a-z]\.?$/.test(norm));
}
