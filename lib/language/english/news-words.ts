/**
 * Words of the news that WordNet keeps apart, or keeps together only in senses too rare to trust: written down by hand.
 * Lemmas; a phrase of two words is joined by a hyphen here and in a reading ("turn_down").
 */

/** Words that cannot both be said of one thing at one time, pair by pair. */
const OPPOSITES = `
approve reject; approve block; accept refuse; accept decline; pass reject; win lose; rise fall; rise decline; rise drop; rise slump; increase fall; increase drop;
increase decline; grow shrink; grow fall; gain lose; climb drop; climb fall; soar plunge; jump drop; raise cut; raise lower; raise reduce; hike cut;
profit loss; uphold overturn; uphold strike_down; convict acquit; guilty innocent; support oppose; back oppose; hire fire; hire dismiss; alive dead; survive die;
admit exclude; confirm deny; allow ban; allow forbid; permit ban; legalise ban; lift impose; succeed fail; open close; open shut;
enter leave; join leave; arrive depart; start end; begin finish; begin end; launch end; win forfeit; expand shrink; accelerate slow; strengthen weaken;
improve worsen; before after; inside outside; above below; against for; with without; majority minority; maximum minimum; more fewer; more less;
increase decrease; north south; east west; northern southern; eastern western; left right; male female; man woman; boy girl;
brother sister; son daughter; father mother; father son; mother daughter; king queen; actor actress; free jail; release imprison; release arrest; release detain; ally enemy;
victory defeat; victor loser; winner loser; supporter opponent; proponent opponent; best worst; greatest worst; great worst; most least; highest lowest; first last; early late; rich poor;
healthy sick; legal illegal; public private; permanent temporary; full empty; strong weak; hot cold; young old; old new; large small; long short; cheap expensive; major minor;
positive negative; optimistic pessimistic; safe dangerous; safe unsafe; known unknown; popular unpopular; successful unsuccessful; happy sad; wet dry; day night; morning evening; war peace;
abolish introduce; adopt reject; ratify reject; promote demote; agree disagree; agree refuse; attack defend; surplus deficit; always never; real fictional; real fake; form disband; form dissolve; found dissolve; near far; close far; on off; in out; towards away; toward away; behind front; everyone nobody; everything nothing`;

/** Opposites that are two sides of one deed, or of one way: both may hold. */
const CONVERSES =
  'buy sell; come go; up down; bring take; lend borrow; teach learn; give take; import export; employer employee; husband wife; parent child; doctor patient; teacher student; start finish';

/** Words that may stand for one another in a report. */
const ALIKE = `
company firm corporation business; buy acquire purchase take_over; start begin launch commence; arrest detain; jail prison; reject turn_down; increase rise grow climb; fall drop decline decrease;
cut reduce lower slash; halt stop suspend; say state; film movie; lawyer attorney; physician doctor; store shop; suit lawsuit; dismiss sack fire; job post position; child kid; found establish set_up create; build construct;
wound hurt injure; kill slay; blast explosion; quake earthquake; crash collision; vow pledge promise; back support; probe investigate investigation inquiry; head lead; boss chief; rescue save; show reveal; plan intend;
aid help assist; car automobile; plane aircraft airplane; vessel ship; home house; pay-out pay; need require; use employ; receive get; obtain get; chief-executive ceo; cancel scrap abandon; hold stage; win award; euro euros;
demonstrator protester; demonstration protest; worker employee; soldier troop; vote ballot; poll survey; choose pick select; sign ink; deal agreement pact accord; talk negotiation; name appoint; resign quit step_down; expel oust;
author writer; picture photo photograph image; fan supporter; big large; little small; quick fast rapid; theater cinema; footballer player; prize award; record album; couple pair; tv television; debut premiere; role part; perform act;
star feature; air broadcast;  appear star; show series; programme program show; band group; locate situate lie; bear born; near by; people person; person individual; guy man; lady woman; bike bicycle; mom mother; dad father; sofa couch; street road; speak talk; run jog; sleep nap;
inhabitant resident; citizen national; city town; nation country; border frontier; capital capitol; movie feature; release publish; issue release; write pen author; direct helm; portray play; win earn; collaborate work; conclude end finish; occur happen take_place; roughly about; near close beside; toward towards; main predominant primary principal; primarily mainly mostly chiefly; beneath under below`;

/** Classes in which one word shuts out the others: a thing has one of them. */
const CLASSES: Record<string, string> = {
  colour: 'red blue green yellow black white brown grey gray orange pink purple silver gold golden blonde beige',
  day: 'monday tuesday wednesday thursday friday saturday sunday',
  month: 'january february march april may june july august september october november december',
  season: 'spring summer autumn winter',
  direction:
    'north south east west northern southern eastern western north-east north-west south-east south-west northeast northwest southeast southwest northeastern northwestern southeastern southwestern',
  order:
    'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth 1st 2nd 3rd 4th 5th 6th 7th 8th 9th 10th 11th 12th 13th 14th 15th 16th 17th 18th 19th 20th 21st 22nd 23rd',
  continent: 'africa europe asia antarctica oceania african european asian',
  religion: 'catholic protestant muslim jewish hindu buddhist',
  decade: 'nineties eighties seventies sixties fifties',
};

const SAME_IN_CLASS: Record<string, string> = { gray: 'grey', golden: 'gold', single: 'song' };

/** Adjectives of countries that WordNet knows only rarely used senses of. */
const NATIONS = `
pakistani pakistan; british britain; welsh wales; icelandic iceland; czech czechia; slovak slovakia; slovenian slovenia; romanian romania; bulgarian bulgaria; ukrainian ukraine; belarusian belarus; lithuanian lithuania; latvian latvia; estonian estonia;
serbian serbia; croatian croatia; bosnian bosnia; albanian albania; korean korea; thai thailand; filipino philippines; argentine argentina; argentinian argentina; venezuelan venezuela; lebanese lebanon; saudi saudi-arabia; afghan afghanistan;
nigerian nigeria; kenyan kenya; ethiopian ethiopia; somali somalia; sudanese sudan; tunisian tunisia; armenian armenia; georgian georgia; qatari qatar; kuwaiti kuwait; emirati emirates; jordanian jordan; yemeni yemen; bangladeshi bangladesh; nepalese nepal; sri-lankan sri-lanka;
scottish scotland; irish ireland; english england; american america; cypriot cyprus; maltese malta; moldovan moldova; kazakh kazakhstan; uzbek uzbekistan; mongolian mongolia; cambodian cambodia; burmese burma; ghanaian ghana; senegalese senegal; ugandan uganda; zimbabwean zimbabwe; congolese congo; angolan angola; bolivian bolivia; ecuadorian ecuador; uruguayan uruguay; paraguayan paraguay`;

const lists = (text: string): string[][] =>
  text
    .trim()
    .split(/;\s*/)
    .map((line) => line.trim().split(/\s+/));

interface NewsWords {
  nations: ReadonlyMap<string, string>;
  opposites: ReadonlySet<string>;
  converses: ReadonlySet<string>;
  alike: ReadonlyMap<string, ReadonlySet<string>>;
  classes: ReadonlyMap<string, string>;
}

let words: NewsWords | null = null;

function data(): NewsWords {
  if (words) return words;
  const alike = new Map<string, Set<string>>();
  for (const list of lists(ALIKE))
    for (const word of list) alike.set(word, new Set([...(alike.get(word) ?? []), ...list]));
  words = {
    nations: new Map(lists(NATIONS).map(([adjective = '', country = '']) => [adjective, country])),
    opposites: new Set(lists(OPPOSITES).map((pair) => pair.sort().join(' '))),
    converses: new Set(lists(CONVERSES).map((pair) => pair.sort().join(' '))),
    alike,
    classes: new Map(Object.entries(CLASSES).flatMap(([name, list]) => list.split(' ').map((word) => [word, name]))),
  };
  return words;
}

/** Whether the two lemmas are opposites in the news. */
export function areOpposites(a: string, b: string): boolean {
  return data().opposites.has(a < b ? `${a} ${b}` : `${b} ${a}`);
}

/** Whether the two lemmas may stand for one another in the news. */
export function areAlike(a: string, b: string): boolean {
  return data().alike.get(a)?.has(b) ?? false;
}

/** The closed class that both words belong to as different members ("colour"), or null. */
export function sharedClass(a: string, b: string): string | null {
  const { classes } = data();
  const name = classes.get(a);
  if (name === undefined || name !== classes.get(b)) return null;
  return canonical(a) === canonical(b) ? null : name;
}

const ORDINALS = CLASSES.order?.split(' ') ?? [];

/** One spelling for members of a class that are the same: "3rd" and "third". */
function canonical(word: string): string {
  const at = ORDINALS.indexOf(word);
  if (at >= 0) return String(/^\d/.test(word) ? Number.parseInt(word, 10) : at + 1);
  return SAME_IN_CLASS[word] ?? word;
}

/** Whether the two words are one ordinal in two spellings. */
export function sameOrdinal(a: string, b: string): boolean {
  return ORDINALS.includes(a) && ORDINALS.includes(b) && canonical(a) === canonical(b);
}

/** Whether the hand-written lists know the verb with its particle ("step_down"). */
export function isNewsPhrase(phrase: string): boolean {
  return data().alike.has(phrase);
}

/** The country that an adjective belongs to, by the hand-written list; undefined for others. */
export function nationOf(adjective: string): string | undefined {
  return data().nations.get(adjective);
}

/** Whether the two lemmas are two sides of one deed ("buy" and "sell"). */
export function areConverses(a: string, b: string): boolean {
  return data().converses.has(a < b ? `${a} ${b}` : `${b} ${a}`);
}

/** All words of the hand-written lists of opposites and of words alike: the lexicon keeps what it knows of them. */
export function newsWords(): Set<string> {
  const { opposites, alike, converses } = data();
  return new Set([...alike.keys(), ...[...opposites, ...converses].flatMap((pair) => pair.split(' '))]);
}
