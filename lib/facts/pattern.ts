/**
 * Token patterns: the notation in which packs write down how an attribute is put into words.
 *
 *   leave|quit|depart      one of these words, in any form (compared by stem)
 *   =had                   this very form: "had", not "has"
 *   part ways              words in a row
 *   walk ..2 out           up to two tokens in between
 *   the?                   may be missing
 *   @scale-ai @person      a mention of this entity, or of any entity of this kind
 *   #amount #date          a value of this kind (amount share count age duration date)
 *   he|@person|#age        alternatives may be mixed
 *   <subject> <object>     a mention that may fill this part of the attribute; it is then taken
 *   <value>                the attribute's value, which is then taken
 *
 * Modelled on TokensRegex (Chang and Manning, 2014), cut down to what packs need.
 */
import type { Mention, Quantity, TimeRef } from '@/lib/language/types';
import type { Analysis } from './analysis';

export type Slot = 'subject' | 'object' | 'value';

interface OneOf {
  type: 'one-of';
  stems: ReadonlySet<string>;
  /** Words that must stand in this very form. */
  forms: ReadonlySet<string>;
  /** Entity ids and kinds of entity. */
  mentions: ReadonlySet<string>;
  measures: ReadonlySet<string>;
  optional: boolean;
}
type Element = OneOf | { type: 'gap'; max: number } | { type: 'slot'; slot: Slot };

export interface Pattern {
  source: string;
  elements: Element[];
  /** Stems of the first word that cannot be missing: a sentence without any of them cannot match. */
  needs: ReadonlySet<string> | null;
  /** What else cannot be missing: the alternatives of every mandatory element that is no slot. */
  required: Pick<OneOf, 'stems' | 'forms' | 'mentions' | 'measures'>[];
}

/**
 * Reads a pattern.
 * @param stemOf how words are compared; the same function that made the tokens' stems
 * @throws Error naming the pattern, when an element is not of the notation
 */
export function parsePattern(source: string, stemOf: (word: string) => string): Pattern {
  const elements = source
    .trim()
    .split(/\s+/)
    .map((part) => parseElement(part, source, stemOf));
  const first = elements.find((element): element is OneOf => element.type === 'one-of' && !element.optional);
  const byWord = first && first.forms.size + first.mentions.size + first.measures.size === 0;
  const required = elements.filter((element): element is OneOf => element.type === 'one-of' && !element.optional);
  return { source, elements, needs: byWord ? first.stems : null, required };
}

function parseElement(part: string, source: string, stemOf: (word: string) => string): Element {
  const gap = /^\.\.(\d+)$/.exec(part);
  if (gap) return { type: 'gap', max: Number(gap[1]) };
  const slot = /^<(subject|object|value)>$/.exec(part);
  if (slot) return { type: 'slot', slot: slot[1] as Slot };
  const optional = part.endsWith('?');
  const stems = new Set<string>();
  const forms = new Set<string>();
  const mentions = new Set<string>();
  const measures = new Set<string>();
  for (const choice of (optional ? part.slice(0, -1) : part).split('|')) {
    if (/^@[a-z0-9-]+$/.test(choice)) mentions.add(choice.slice(1));
    else if (/^#(amount|share|count|age|duration|multiple|date)$/.test(choice)) measures.add(choice.slice(1));
    else if (/^=[\p{L}'-]+$/u.test(choice)) forms.add(choice.slice(1).toLowerCase());
    else if (/^(?:[,:–-]|[\p{L}\p{N}][\p{L}\p{N}'.-]*)$/u.test(choice)) stems.add(stemOf(choice.toLowerCase()));
    else throw new Error(`bad element "${part}" in pattern "${source}"`);
  }
  return { type: 'one-of', stems, forms, mentions, measures, optional };
}

/** Where a pattern stands in a sentence: token indexes (end is exclusive) and what its slots took. */
export interface PatternMatch {
  from: number;
  to: number;
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
  /** What the sentence has at all: stems, entities and kinds of entity, kinds of value. */
  stems: ReadonlySet<string>;
  forms: ReadonlySet<string>;
  named: ReadonlySet<string>;
  measured: ReadonlySet<string>;
}

/** Prepares a sentence for pattern matching. */
export function layTrack(analysis: Analysis): Track {
  const mentionsAt: Track['mentionsAt'] = new Map();
  const measuresAt: Track['measuresAt'] = new Map();
  const range = (start: number, end: number): [number, number] => {
    const from = analysis.tokens.findIndex((token) => token.end > start);
    let to = from;
    while (to >= 0 && to < analysis.tokens.length && (analysis.tokens[to]?.start ?? end) < end) to++;
    return [from, to];
  };
  const put = <T>(map: Map<number, T[]>, at: number, value: T) => {
    map.set(at, [...(map.get(at) ?? []), value]);
  };
  for (const mention of analysis.mentions) {
    const [from, to] = range(mention.start, mention.end);
    if (from >= 0) put(mentionsAt, from, { mention, to });
  }
  for (const measure of analysis.quantities) {
    const [from, to] = range(measure.start, measure.end);
    if (from >= 0) put(measuresAt, from, { kind: measure.kind, measure, to });
  }
  for (const measure of analysis.times) {
    const [from, to] = range(measure.start, measure.end);
    if (from >= 0) put(measuresAt, from, { kind: 'date', measure, to });
  }
  return {
    analysis,
    mentionsAt,
    measuresAt,
    stems: new Set(analysis.tokens.map((token) => token.stem)),
    forms: new Set(analysis.tokens.map((token) => token.norm)),
    named: new Set(analysis.mentions.flatMap((mention) => [mention.entity, mention.kind])),
    measured: new Set([
      ...analysis.quantities.map((quantity) => quantity.kind),
      ...(analysis.times.length > 0 ? ['date'] : []),
    ]),
  };
}

/** A cheap look whether the sentence has all that the pattern cannot do without. */
export function mayStand(pattern: Pattern, track: Track): boolean {
  return pattern.required.every(
    ({ stems, forms, mentions, measures }) =>
      intersects(stems, track.stems) ||
      intersects(forms, track.forms) ||
      intersects(mentions, track.named) ||
      intersects(measures, track.measured),
  );
}

function intersects(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  for (const item of small) if (large.has(item)) return true;
  return false;
}

/** Every place where the pattern stands, first for each starting token. */
export function findPattern(pattern: Pattern, track: Track, rules: SlotRules): PatternMatch[] {
  const found: PatternMatch[] = [];
  if (!mayStand(pattern, track)) return found;
  for (let from = 0; from < track.analysis.tokens.length; from++) {
    const match = matchFrom(pattern.elements, 0, from, track, rules);
    if (match) found.push({ ...match, from });
  }
  return found;
}

type Rest = Omit<PatternMatch, 'from'>;

function matchFrom(elements: Element[], index: number, at: number, track: Track, rules: SlotRules): Rest | null {
  const element = elements[index];
  if (!element) return { to: at, mentions: {}, measure: null };
  const rest = (to: number) => matchFrom(elements, index + 1, to, track, rules);
  if (element.type === 'gap') {
    for (let skip = 0; skip <= element.max && at + skip <= track.analysis.tokens.length; skip++) {
      // A semicolon parts two statements: no gap reaches over it.
      if (skip > 0 && track.analysis.tokens[at + skip - 1]?.text === ';') break;
      const match = rest(at + skip);
      if (match) return match;
    }
    return null;
  }
  for (const step of stepsOf(element, at, track, rules)) {
    const match = rest(step.to);
    if (!match) continue;
    if (step.slot && step.mention) match.mentions[step.slot] = step.mention;
    if (step.measure) match.measure = step.measure;
    return match;
  }
  return element.type === 'one-of' && element.optional ? rest(at) : null;
}

interface Step {
  to: number;
  slot?: Slot;
  mention?: Mention;
  measure?: Quantity | TimeRef;
}

function stepsOf(element: Exclude<Element, { type: 'gap' }>, at: number, track: Track, rules: SlotRules): Step[] {
  const mentions = track.mentionsAt.get(at) ?? [];
  if (element.type === 'one-of') {
    const token = track.analysis.tokens[at];
    const isWord = token && (element.stems.has(token.stem) || element.forms.has(token.norm));
    const steps: Step[] = isWord ? [{ to: at + 1 }] : [];
    for (const { mention, to } of mentions)
      if (element.mentions.has(mention.entity) || element.mentions.has(mention.kind)) steps.push({ to });
    for (const kind of element.measures) steps.push(...measureSteps(kind, at, track));
    return steps;
  }
  const steps: Step[] = mentions
    .filter(({ mention }) => rules.fits(element.slot, mention))
    .map(({ mention, to }) => ({ to, slot: element.slot, mention }));
  if (element.slot === 'value') steps.push(...measureSteps(rules.valueKind, at, track));
  return steps;
}

function measureSteps(kind: string, at: number, track: Track): Step[] {
  return (track.measuresAt.get(at) ?? [])
    .filter((entry) => entry.kind === kind)
    .map(({ to, measure }) => ({ to, measure }));
}
