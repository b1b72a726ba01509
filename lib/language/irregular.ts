/**
 * Irregular forms of ordinary English verbs and nouns, as "lemma: form form …", one lemma a line so that a missing one
 * is easy to see and to add. Forms that are also the lemma of another verb are decided for the news: "found" is a form
 * of "find" (to establish is "founded", "founding", which stay regular), "left" is always "leave", "saw" is "see".
 */
const FORMS = `
arise: arose arisen
be: am is are was were been being
bear: bore borne
beat: beaten
become: became
begin: began begun
bend: bent
bet: bets
bind: bound
bite: bit bitten
bleed: bled
blow: blew blown
break: broke broken
breed: bred
bring: brought
build: built
burn: burnt
buy: bought
catch: caught
choose: chose chosen
cling: clung
come: came
cost: costs
creep: crept
cut: cutting
deal: dealt
dig: dug
do: does did done
draw: drew drawn
dream: dreamt
drink: drank drunk
drive: drove driven
eat: ate eaten
fall: fell fallen
feed: fed
feel: felt
fight: fought
find: found
flee: fled
fly: flew flown
forbid: forbade forbidden
forecast: forecasts
foresee: foresaw foreseen
forget: forgot forgotten
forgive: forgave forgiven
freeze: froze frozen
get: got gotten getting
give: gave given
go: goes went gone
grow: grew grown
hang: hung
have: has had having
hear: heard
hide: hid hidden
hit: hitting
hold: held
keep: kept
know: knew known
lay: laid
lead: led
leap: leapt
learn: learnt
leave: left
lend: lent
let: letting
lie: lain lying
light: lit
lose: lost
make: made
mean: meant
meet: met
mislead: misled
mistake: mistook mistaken
overcome: overcame
oversee: oversaw overseen
overtake: overtook overtaken
pay: paid
prove: proven
put: putting
quit: quitting quits
read: reads
rebuild: rebuilt
repay: repaid
resell: resold
rethink: rethought
ride: rode ridden
ring: rang rung
rise: rose risen
run: ran running
say: said
see: saw seen
seek: sought
sell: sold
send: sent
set: setting
shake: shook shaken
shed: shedding sheds
shine: shone
shoot: shot
show: shown
shrink: shrank shrunk
shut: shutting
sing: sang sung
sink: sank sunk
sit: sat
sleep: slept
slide: slid
speak: spoke spoken
speed: sped
spend: spent
spin: spun spinning
split: splitting
spread: spreads
spring: sprang sprung
stand: stood
steal: stole stolen
stick: stuck
sting: stung
strike: struck stricken
strive: strove striven
swear: swore sworn
sweep: swept
swim: swam swum
swing: swung
take: took taken
teach: taught
tear: tore torn
tell: told
think: thought
throw: threw thrown
undergo: underwent undergone
understand: understood
undertake: undertook undertaken
undo: undone undid
uphold: upheld
wake: woke woken
wear: wore worn
weave: wove woven
weep: wept
win: won winning
wind: wound
withdraw: withdrew withdrawn
withhold: withheld
withstand: withstood
write: wrote written
analysis: analyses
basis: bases
crisis: crises
thesis: theses
hypothesis: hypotheses
child: children
criterion: criteria
foot: feet
half: halves
life: lives
man: men
phenomenon: phenomena
person: people persons
shelf: shelves
tooth: teeth
wife: wives
woman: women
`;

/**
 * Words that Porter's rules would throw together with an unrelated word ("department" with "depart", "authority" with
 * "author"), each with the stem it gets instead. Plural and the like follow the base word.
 */
const APART = `
department: departments departmental
authority: authorities
organization: organizations organisation organisations organizational
university: universities
universal: universally
experiment: experiments experimental experimented experimenting
news:
quite:
add: adds added adding
policy: policies
police:
gpu: gpus
cpu: cpus
tpu: tpus
menu: menus
international: internationally
generation: generations
general: generally
generous: generously
executive: executives
important: importantly importance
several:
severance:
community: communities
communication: communications
communicate: communicates communicated communicating
personal: personally
personnel:
business: businesses
president: presidents
resident: residents
operation: operations operational
opera: operas
emergency: emergencies
relative: relatives relatively
animal: animals
early: earlier earliest
late: later latest lately
number: numbers
physics:
physical: physically
past:
data:
media:
capital:
capitol:
security: securities
secure: secured secures securing
station: stations
state: states stated stating
status: statuses
statement: statements
startup: startups
use: uses used using
axe: axed axes axing ax
useful: usefully usefulness
age: ages aged
owe: owes owed owing
tie: ties tied tying
die: dies died dying
ice:
gpu: gpus
cpu: cpus
tpu: tpus
menu: menus
`;

/** Verbs in -ise (British) by the part before it, so that both spellings share one stem. */
const ISE =
  'organ recogn critic emphas real special priorit minim maxim optim commercial summar final author apolog util central modern character scrutin monet penal rival visual stabil reorgan legal local general capital';

function readTable(table: string): Map<string, string> {
  const map = new Map<string, string>();
  for (const line of table.trim().split('\n')) {
    const [lemma = '', forms = ''] = line.split(':');
    for (const form of forms.trim().split(' ')) if (form) map.set(form, lemma);
  }
  return map;
}

/** Irregular form → lemma. */
export const IRREGULAR: ReadonlyMap<string, string> = readTable(FORMS);

/** Word → the stem it has by decree; holds the base words too. */
export const FIXED_STEMS: ReadonlyMap<string, string> = (() => {
  const map = readTable(APART);
  for (const line of APART.trim().split('\n')) {
    const base = line.split(':')[0] ?? '';
    map.set(base, base);
  }
  return map;
})();

const BRITISH = new RegExp(`^(${ISE.split(' ').join('|')})is(e|ed|es|ing|er|ers|ation|ations)$`);

/** American spelling of a British -ise or -our word; any other word as it is. */
export function americanSpelling(norm: string): string {
  const ise = norm.replace(BRITISH, '$1iz$2');
  if (ise !== norm) return ise;
  return norm.replace(/^(lab|behavi|fav|col|hon|neighb|rum|endeav)our/, '$1or').replace(/^(cent)re(s?)$/, '$1er$2');
}
