/** Names that say nothing about what an article is on. General knowledge of news text, of no topic. */

/** Agencies and picture services that stand in articles on anything. */
const AGENCIES = [
  'reuters',
  'associated press',
  'the associated press',
  'agence france-presse',
  'bloomberg',
  'bloomberg news',
  'united press international',
  'getty images',
  'press association',
  'dow jones',
  'xinhua',
  'dpa',
  'efe',
  'ansa',
  'kyodo',
  'tass',
];
/** Words for people and things of a place that no list of the platform has. */
const ADJECTIVES = [
  'american',
  'british',
  'european',
  'african',
  'asian',
  'western',
  'eastern',
  'northern',
  'southern',
];
const OTHERS = [
  'european union',
  'united nations',
  'the united states',
  'u.s',
  'u.k',
  'america',
  'europe',
  'asia',
  'africa',
  'internet',
];

const MONTHS = 12;
const WEEKDAYS = 7;

function datesNames(): string[] {
  const month = new Intl.DateTimeFormat('en', { month: 'long', timeZone: 'UTC' });
  const weekday = new Intl.DateTimeFormat('en', { weekday: 'long', timeZone: 'UTC' });
  const day = (i: number): Date => new Date(Date.UTC(2024, 0, 1 + i));
  return [
    ...Array.from({ length: MONTHS }, (_, i) => month.format(new Date(Date.UTC(2024, i, 1)))),
    ...Array.from({ length: WEEKDAYS }, (_, i) => weekday.format(day(i))),
  ];
}

/** What the platform calls all two-letter codes of a kind; codes without a name are left out. */
function displayNames(type: 'region' | 'language'): string[] {
  const names = new Intl.DisplayNames('en', { type, fallback: 'none' });
  const letters = [...'abcdefghijklmnopqrstuvwxyz'];
  const codes = letters.flatMap((a) => letters.map((b) => a + b));
  return codes.flatMap((code) => names.of(type === 'region' ? code.toUpperCase() : code) ?? []);
}

let names: Set<string> | null = null;

/** Whether a name is one of every day: a country, a people or language, a month or weekday, a news agency. */
export function isCommonName(name: string): boolean {
  names ??= new Set(
    [
      ...AGENCIES,
      ...ADJECTIVES,
      ...OTHERS,
      ...datesNames(),
      ...displayNames('region'),
      ...displayNames('language'),
    ].map((text) => text.toLowerCase()),
  );
  return names.has(name.toLowerCase());
}
