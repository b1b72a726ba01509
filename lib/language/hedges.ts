import type { Token } from '@/lib/language/types';

/** How words bend a number; see BEND for what each makes of it. */
export type Hedge =
  | 'about'
  | 'nearly'
  | 'just-under'
  | 'close'
  | 'just-over'
  | 'over'
  | 'at-least'
  | 'up-to'
  | 'under'
  | 'odd';

/** Words before a number, longest first where one ends another. */
const BEFORE: [string, Hedge][] = [
  ['in the region of', 'about'],
  ['in the neighbourhood of', 'about'],
  ['in the neighborhood of', 'about'],
  ['the better part of', 'nearly'],
  ['the best part of', 'nearly'],
  ['a little more than', 'just-over'],
  ['a little less than', 'nearly'],
  ['a little over', 'just-over'],
  ['a little under', 'nearly'],
  ['slightly more than', 'just-over'],
  ['slightly less than', 'nearly'],
  ['slightly over', 'just-over'],
  ['slightly under', 'nearly'],
  ['just shy of', 'just-under'],
  ['a shade under', 'just-under'],
  ['a shade over', 'just-over'],
  ['a whisker under', 'just-under'],
  ['shy of', 'just-under'],
  ['just short of', 'just-under'],
  ['short of', 'nearly'],
  ['just under', 'just-under'],
  ['just below', 'just-under'],
  ['close on', 'close'],
  ['somewhere around', 'about'],
  ['give or take', 'about'],
  ['getting on for', 'nearly'],
  ['just over', 'just-over'],
  ['just above', 'just-over'],
  ['a bit over', 'just-over'],
  ['a bit under', 'nearly'],
  ['not quite', 'nearly'],
  ['no more than', 'up-to'],
  ['not more than', 'up-to'],
  ['no fewer than', 'at-least'],
  ['no less than', 'at-least'],
  ['not less than', 'at-least'],
  ['more than', 'over'],
  ['greater than', 'over'],
  ['in excess of', 'over'],
  ['upwards of', 'over'],
  ['upward of', 'over'],
  ['north of', 'over'],
  ['well over', 'over'],
  ['well above', 'over'],
  ['at least', 'at-least'],
  ['a minimum of', 'at-least'],
  ['as many as', 'up-to'],
  ['as much as', 'up-to'],
  ['up to', 'up-to'],
  ['at most', 'up-to'],
  ['a maximum of', 'up-to'],
  ['fewer than', 'under'],
  ['less than', 'under'],
  ['well under', 'under'],
  ['well below', 'under'],
  ['close to', 'close'],
  ['nearly', 'nearly'],
  ['almost', 'nearly'],
  ['approaching', 'nearly'],
  ['nearing', 'nearly'],
  ['practically', 'nearly'],
  ['virtually', 'nearly'],
  ['barely', 'just-over'],
  ['over', 'over'],
  ['exceeding', 'over'],
  ['above', 'over'],
  ['under', 'under'],
  ['below', 'under'],
  ['an estimated', 'about'],
  ['estimated', 'about'],
  ['something like', 'about'],
  ['about', 'about'],
  ['around', 'about'],
  ['roughly', 'about'],
  ['approximately', 'about'],
  ['approx', 'about'],
  ['approx .', 'about'],
  ['circa', 'about'],
  ['some', 'about'],
  ['~', 'about'],
  ['≈', 'about'],
  ['>', 'over'],
  ['<', 'under'],
];

/** Words after a number or its unit. */
const AFTER: [string, Hedge][] = [
  ['or so', 'about'],
  ['or thereabouts', 'about'],
  ['or more', 'at-least'],
  ['and more', 'over'],
  ['or fewer', 'up-to'],
  ['or less', 'up-to'],
  ['- odd', 'odd'],
  ['odd', 'odd'],
  ['- plus', 'over'],
  ['plus', 'over'],
  ['+', 'over'],
  ['- ish', 'about'],
];

/** Factors of the nominal value: what each hedge may mean at least and at most. Wide where the news is loose. */
const BEND: Record<Hedge, [number, number]> = {
  about: [0.9, 1.1],
  nearly: [0.9, 1],
  'just-under': [0.95, 1],
  close: [0.9, 1.05],
  'just-over': [1, 1.1],
  over: [1, 1.5],
  'at-least': [1, 2],
  'up-to': [0.5, 1],
  under: [0.5, 1],
  odd: [0.9, 1.25],
};
/** "More than a decade", "over a thousand": with a leading one the next round number is twice as far. */
const OVER_ONE = 2;
/** "Over 13 billion" is said of what lies below 14 or little above: two figures are an exact way to be vague. */
const OVER_EXACT = 1.1;

type Phrase = { words: string[]; hedge: Hedge };

/** Phrases by one of their words, longest first. */
function indexBy(table: [string, Hedge][], pick: (words: string[]) => string): Map<string, Phrase[]> {
  const map = new Map<string, Phrase[]>();
  const phrases = table.map(([text, hedge]) => ({ words: text.split(' '), hedge }));
  for (const phrase of phrases.sort((a, b) => b.words.length - a.words.length)) {
    const key = pick(phrase.words);
    map.set(key, [...(map.get(key) ?? []), phrase]);
  }
  return map;
}

const byLast = indexBy(BEFORE, (words) => words.at(-1) ?? '');
const byFirst = indexBy(AFTER, (words) => words[0] ?? '');

function standsAt(tokens: Token[], at: number, words: string[]): boolean {
  return at >= 0 && words.every((word, k) => tokens[at + k]?.norm === word);
}

/** The hedge that ends right before token `index`, and the index of its first word. */
export function hedgeBefore(tokens: Token[], index: number): { hedge: Hedge; from: number } | null {
  const last = tokens[index - 1];
  for (const phrase of byLast.get(last?.norm ?? '') ?? []) {
    const from = index - phrase.words.length;
    if (standsAt(tokens, from, phrase.words))
      return isParticle(tokens, from, phrase) ? null : { hedge: phrase.hedge, from };
  }
  return null;
}

/** "Handed over $13 billion": the word belongs to the verb. */
function isParticle(tokens: Token[], from: number, { words }: Phrase): boolean {
  return (
    words[0] === 'over' && /^(hand|fork|turn|sign|shell|take|took|pass|make|made)/.test(tokens[from - 1]?.norm ?? '')
  );
}

/** The hedge that begins at token `index`, and the index after its last word. */
export function hedgeAfter(tokens: Token[], index: number): { hedge: Hedge; to: number } | null {
  for (const phrase of byFirst.get(tokens[index]?.norm ?? '') ?? [])
    if (standsAt(tokens, index, phrase.words)) return { hedge: phrase.hedge, to: index + phrase.words.length };
  return null;
}

function overFactor(nominal: number): number {
  const figures = String(nominal)
    .replace(/e.*$/, '')
    .replace('.', '')
    .replace(/^0+|0+$/g, '');
  if (figures === '1') return OVER_ONE;
  const isQuarter = nominal < 1 && Number.isInteger(nominal * 4);
  return figures.length > 1 && !isQuarter ? OVER_EXACT : BEND.over[1];
}

/** Up to here whole numbers are counted one by one; a hedge reaches almost to the next. Ten and twenty are rounder. */
const SMALL = 20;
const NEXT = 0.9;

/** "Close to twelve" is not eleven: how far a hedge may reach from a small whole number. */
function stepOf(nominal: number, hedge: Hedge): number {
  const isCounted = Number.isInteger(nominal) && nominal <= SMALL && nominal % 10 !== 0;
  return isCounted && /^(?:about|nearly|just-under|close)$/.test(hedge) ? NEXT : Number.POSITIVE_INFINITY;
}

/** The interval a hedge makes of a value; never narrower on its open side than what rounding already allows. */
export function bend(
  value: { nominal: number; low: number; high: number },
  hedge: Hedge,
): { nominal: number; low: number; high: number } {
  const { nominal } = value;
  const [down, up] = BEND[hedge];
  const factor = hedge === 'over' ? overFactor(nominal) : up;
  const step = stepOf(nominal, hedge);
  return {
    nominal,
    low: down < 1 ? Math.min(value.low, Math.max(nominal * down, nominal - step)) : nominal,
    high: factor > 1 ? Math.max(value.high, Math.min(nominal * factor, nominal + step)) : nominal,
  };
}
