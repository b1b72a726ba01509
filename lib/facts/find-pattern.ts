/** Where a pattern stands in a sentence. */
import type { Mention, Quantity, TimeRef } from '@/lib/language/types';
import type { Analysis } from './analysis';
import type { Element, OneOf, OneOfPhrases, Pattern, Slot } from './pattern';

/** Where a pattern stands in a sentence: token indexes (end is exclusive) and what its slots took. */
export interface PatternMatch {
  from: number;
  to: number;
  /** Index of the first word of the pattern's own, behind slots, names and gaps; `to` where it has none. */
  core: number;
  /** Tokens that its gaps jumped over. */
  skipped: number;
  mentions: Partial<Record<'subject' | 'object' | 'value', Mention>>;
  measure: Quantity | TimeRef | null;
}

/** What may fill the slots, and which kind of value the <value> slot takes ('' for none). */
export interface SlotRules {
  fits(slot: Slot, mention: Mention): boolean;
  valueKind: string;
}

/** A sentence prepared for matching: what begins at which token. Build once per sentence, use for all patterns. */
export interface Track {
  analysis: Analysis;
  mentionsAt: Map<number, { mention: Mention; to: number }[]>;
  measuresAt: Map<number, { kind: string; measure: Quantity | TimeRef; to: number }[]>;
  /**
   * What the sentence has, as keys, each with the tokens where it begins, in order: a word's stem, "=form", "@entity or
   * kind of entity", "#kind of value".
   */
  places: ReadonlyMap<string, readonly number[]>;
  /** Answers of mayStand: expressions share their exclusions. */
  mayStand: Map<Pattern, boolean>;
}

/** Prepares a sentence for pattern matching. */
export function layTrack(analysis: Analysis): Track {
  const { tokens, mentions, quantities, times } = analysis;
  const mentionsAt: Track['mentionsAt'] = new Map();
  const measuresAt: Track['measuresAt'] = new Map();
  const places = new Map<string, number[]>();
  const range = (start: number, end: number): [number, number] => {
    const from = tokens.findIndex((token) => token.end > start);
    let to = from;
    while (to >= 0 && to < tokens.length && (tokens[to]?.start ?? end) < end) to++;
    return [from, to];
  };
  tokens.forEach(({ stem, norm }, at) => {
    push(places, stem, at);
    push(places, `=${norm}`, at);
  });
  for (const mention of mentions) {
    const [from, to] = range(mention.start, mention.end);
    if (from < 0) continue;
    push(mentionsAt, from, { mention, to });
    const behindAge = endOfAge(to, analysis);
    if (behindAge > to) push(mentionsAt, from, { mention, to: behindAge });
    push(places, `@${mention.entity}`, from);
    push(places, `@${mention.kind}`, from);
  }
  const putMeasure = (kind: string, measure: Quantity | TimeRef) => {
    const [from, to] = range(measure.start, measure.end);
    if (from < 0) return;
    push(measuresAt, from, { kind, measure, to });
    push(places, `#${kind}`, from);
  };
  for (const measure of quantities) putMeasure(measure.kind, measure);
  for (const measure of times) putMeasure('date', measure);
  return { analysis, mentionsAt, measuresAt, places, mayStand: new Map() };
}

/** "Roe, 64, will be" goes on as "Roe will be": the token behind the age between commas, or `at` where there is none. */
function endOfAge(at: number, { tokens, quantities }: Analysis): number {
  const first = tokens[at + 1];
  if (tokens[at]?.text !== ',' || !first) return at;
  const age = quantities.find(({ kind, start }) => kind === 'age' && start === first.start);
  const close = age ? tokens.findIndex(({ start }) => start >= age.end) : -1;
  return tokens[close]?.text === ',' ? close + 1 : at;
}

function push<K, T>(map: Map<K, T[]>, key: K, item: T): void {
  const list = map.get(key);
  if (list) list.push(item);
  else map.set(key, [item]);
}

/** A cheap look whether the sentence has all that the pattern cannot do without. */
export function mayStand(pattern: Pattern, track: Track): boolean {
  const known = track.mayStand.get(pattern);
  if (known !== undefined) return known;
  const may = pattern.required.every((element) =>
    element.type === 'phrases'
      ? element.phrases.some((phrase) => mayStand(phrase, track))
      : element.keys.some((key) => track.places.has(key)),
  );
  track.mayStand.set(pattern, may);
  return may;
}

/** Every place where the pattern stands, first for each starting token. */
export function findPattern(pattern: Pattern, track: Track, rules: SlotRules): PatternMatch[] {
  const found: PatternMatch[] = [];
  if (!mayStand(pattern, track)) return found;
  const whole: Rest = { elements: pattern.elements, index: 0, after: null };
  for (const from of beginnings(pattern, track)) {
    const match = matchRest(whole, from, track, rules);
    if (match) found.push({ ...match, from });
  }
  return found;
}

/** Tokens that the pattern may begin at, in order. */
function beginnings({ starts }: Pattern, { places, analysis }: Track): Iterable<number> {
  if (!starts) return analysis.tokens.keys();
  const lists: (readonly number[])[] = [];
  for (const key of starts) {
    const list = places.get(key);
    if (list) lists.push(list);
  }
  const [only, another] = lists;
  if (!another) return only ?? [];
  return [...new Set(lists.flat())].sort((a, b) => a - b);
}

type Found = Omit<PatternMatch, 'from'>;

/** What of a pattern is still to be found: the elements from `index` on, and what follows the phrase they belong to. */
interface Rest {
  elements: Element[];
  index: number;
  after: Rest | null;
}

function matchRest(rest: Rest, at: number, track: Track, rules: SlotRules): Found | null {
  const element = rest.elements[rest.index];
  if (!element)
    return rest.after
      ? matchRest(rest.after, at, track, rules)
      : { to: at, core: at, skipped: 0, mentions: {}, measure: null };
  const next: Rest = { ...rest, index: rest.index + 1 };
  if (element.type === 'gap') return matchGap(element.max, next, at, track, rules);
  if (element.type === 'phrases') return matchPhrases(element, next, at, track, rules);
  for (const step of stepsOf(element, at, track, rules)) {
    const match = matchRest(next, step.to, track, rules);
    if (!match) continue;
    if (step.isWord) match.core = at;
    if (step.slot && step.mention) match.mentions[step.slot] = step.mention;
    if (step.measure) match.measure = step.measure;
    return match;
  }
  return element.type === 'one-of' && element.optional ? matchRest(next, at, track, rules) : null;
}

function matchGap(max: number, next: Rest, at: number, track: Track, rules: SlotRules): Found | null {
  for (let skip = 0; skip <= max && at + skip <= track.analysis.tokens.length; skip++) {
    // A semicolon parts two statements: no gap reaches over it.
    if (skip > 0 && track.analysis.tokens[at + skip - 1]?.text === ';') break;
    const match = matchRest(next, at + skip, track, rules);
    if (match) return { ...match, skipped: match.skipped + skip };
  }
  return null;
}

/** A quick look whether one of the phrases may begin at a token. */
function mayBeginAt({ starts }: Pick<OneOfPhrases, 'starts'>, at: number, track: Track): boolean {
  if (!starts) return true;
  const token = track.analysis.tokens[at];
  if (!token) return false;
  if (starts.has(token.stem) || starts.has(`=${token.norm}`)) return true;
  if (track.measuresAt.get(at)?.some(({ kind }) => starts.has(`#${kind}`))) return true;
  return track.mentionsAt.get(at)?.some(({ mention }) => isAmongKeys(starts, mention)) ?? false;
}

const isAmongKeys = (keys: ReadonlySet<string>, { entity, kind }: Mention): boolean =>
  keys.has(`@${entity}`) || keys.has(`@${kind}`);

function matchPhrases(element: OneOfPhrases, next: Rest, at: number, track: Track, rules: SlotRules): Found | null {
  for (const { elements } of mayBeginAt(element, at, track) ? element.phrases : []) {
    const match = matchRest({ elements, index: 0, after: next }, at, track, rules);
    if (match) return match;
  }
  return element.optional ? matchRest(next, at, track, rules) : null;
}

interface Step {
  to: number;
  isWord?: true;
  slot?: Slot;
  mention?: Mention;
  measure?: Quantity | TimeRef;
}

function stepsOf(
  element: OneOf | Extract<Element, { type: 'slot' }>,
  at: number,
  track: Track,
  rules: SlotRules,
): Step[] {
  const mentions = track.mentionsAt.get(at) ?? NONE;
  if (element.type === 'one-of') {
    const token = track.analysis.tokens[at];
    const isWord = token !== undefined && (element.stems.has(token.stem) || element.forms.has(token.norm));
    const steps: Step[] = isWord ? [{ to: at + 1, isWord }] : [];
    for (const { mention, to } of mentions)
      if (isAmong(element.mentions, mention) || (isAmong(element.owners, mention) && isOwner(mention, track)))
        steps.push({ to });
    // What stands there as a landmark only is not the attribute's value.
    for (const kind of element.measures)
      for (const step of measureSteps(kind, at, track)) steps.push(kind === rules.valueKind ? step : { to: step.to });
    return steps;
  }
  const steps: Step[] = mentions
    .filter(
      ({ mention }) =>
        rules.fits(element.slot, mention) &&
        (element.isOwner ? isOwner(mention, track) : !isPossessivePronoun(mention, track)),
    )
    .map(({ mention, to }) => ({ to, slot: element.slot, mention }));
  if (element.slot === 'value') steps.push(...measureSteps(rules.valueKind, at, track));
  return steps;
}

const NONE: readonly never[] = [];

const isAmong = (names: ReadonlySet<string>, { entity, kind }: Mention): boolean =>
  names.has(entity) || names.has(kind);

/** "Acorn's", "the employees'", "his". */
function isOwner({ start, end }: Mention, { analysis }: Track): boolean {
  const words = analysis.text.slice(start, end);
  return /(?:['’]s?|^(?:his|her|its|their|whose))$/i.test(words) || /^['’]s?\b/.test(analysis.text.slice(end, end + 3));
}

/** In "took his doctorate", nobody takes him. "Her" may be either. */
function isPossessivePronoun({ start, end }: Mention, { analysis }: Track): boolean {
  return /^(?:his|its|their|whose)$/i.test(analysis.text.slice(start, end));
}

function measureSteps(kind: string, at: number, track: Track): Step[] {
  return (track.measuresAt.get(at) ?? [])
    .filter((entry) => entry.kind === kind)
    .map(({ to, measure }) => ({ to, measure }));
}
