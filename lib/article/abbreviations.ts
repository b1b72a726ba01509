/** English words that end in a full stop without ending a sentence. Lower case, without the last stop. */

const set = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Always stand before a name or a further word. */
export const TITLES = set(`
  mr mrs ms mx dr prof profs sen sens rep reps gov lt gen col maj sgt capt cpl cmdr adm rev hon pres supt det insp
  st mt ft messrs mme mlle sr-fr fr vs v e.g i.e cf viz approx est incl excl esp al resp dept univ assn bros op
`);

/** Stand before a number: "No. 5", "p. 12", "Jan. 5". Before anything else they may end a sentence. */
export const BEFORE_NUMBERS = set(`
  no nos fig figs vol vols p pp ch chap sec art eq ca c jan feb mar apr jun jul aug sep sept oct nov dec ver v nr para
`);

/** May end a sentence or not; decided by what follows. */
export const EITHER = set(`
  inc corp ltd co llc plc bros cos jr sr esq ph.d m.d b.a m.a d.phil etc u.s u.k e.u u.n u.s.a d.c l.a n.y a.m p.m am pm
  calif mass conn ill wash ariz colo fla ga ind kan ky md mich minn miss mo mont neb nev okla ore pa tenn tex va vt wis
  wyo ave blvd rd no
`);

/** After "5 p.m." these go on: "5 p.m. Tuesday", "5 p.m. GMT". */
export const AFTER_CLOCK =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec|[ECMP][SD]?T\b|GMT|BST|UTC|CET|CEST|Eastern|Central|Pacific|Mountain|London|local)/i;

/** Words that often begin a sentence and hardly ever follow an abbreviation within one, when they have a capital. */
export const STARTERS = set(`
  the a an this that these those there here it its he she his her they their we our you your i my who what when where
  why how which if in on at by for from with after before as since while although though because but and or so yet
  however meanwhile still then now today yesterday last next no not some many most all both each one two several few
  such once until under over during about according despite among between even only also instead perhaps earlier later
  asked critics others people nobody everyone neither either investors analysts shares officials
`);
