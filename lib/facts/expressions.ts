/**
 * Expressions made ready for use. A pack has more than a thousand patterns and a page needs few of them, and the worker that
 * reads them has just woken: so an expression is found by one thing that its cue cannot do without, and parsed when a
 * sentence has that.
 */
import { FUNCTION_WORDS } from '@/lib/language/function-words';
import { stemOf, tokenize } from '@/lib/language/tokens';
import type { Track } from './find-pattern';
import { type Notation, type Pattern, parsePattern } from './pattern';
import type { Attribute, Expression } from './types';

/** An expression, and the attribute it speaks of. Patterns are parsed when first asked for. */
export interface CompiledExpression {
  attribute: Attribute;
  expression: Expression;
  readonly cue: Pattern;
  readonly with: Pattern[];
  readonly without: Pattern[];
  readonly notWithin: Pattern[];
  /** Its place among all of them. */
  order: number;
  /** The cue itself has a negating word in it. */
  readonly negates: boolean;
}

type Phrases = Record<string, string[]>;

/** Finds the expressions worth trying for a sentence. */
export interface ExpressionIndex {
  for(track: Track): CompiledExpression[];
}

/** Indexes the expressions of attributes. @throws Error where `expressionsOf` names no attribute */
export function indexExpressions(attributes: Attribute[], phrases: Phrases): ExpressionIndex {
  const all = new Map(attributes.map((attribute) => [attribute.id, attribute]));
  const notation = notationOf(phrases);
  const keysOfPhrases = new Map<string, string[] | null>();
  const byKey = new Map<string, CompiledExpression[]>();
  const always: CompiledExpression[] = [];
  let order = 0;
  for (const attribute of attributes)
    for (const compiled of compileAttribute(attribute, all, notation, phrases)) {
      compiled.order = order++;
      const keys = keysOf(compiled.expression.cue, phrases, keysOfPhrases);
      if (!keys) always.push(compiled);
      for (const key of keys ?? []) {
        const list = byKey.get(key);
        if (list) list.push(compiled);
        else byKey.set(key, [compiled]);
      }
    }
  return {
    for(track) {
      const found = new Set(always);
      for (const key of keysIn(track)) for (const compiled of byKey.get(key) ?? []) found.add(compiled);
      // In the order of the pack, whatever led to them.
      return [...found].sort((a, b) => a.order - b.order);
    },
  };
}

function* keysIn({ stems, forms, named, measured }: Track): Generator<string> {
  yield* stems;
  for (const form of forms) yield `=${form}`;
  for (const name of named) yield `@${name}`;
  for (const kind of measured) yield `#${kind}`;
}

/** What a pattern needs, as keys of which a sentence must have one: of its mandatory elements the rarest; null for none. */
function keysOf(source: string, phrases: Phrases, known: Map<string, string[] | null>): string[] | null {
  const elements = source
    .trim()
    .split(/\s+/)
    .flatMap((part) => {
      const keys = keysOfElement(part, phrases, known);
      return keys ? [keys] : [];
    });
  return elements.sort((a, b) => commonness(a) - commonness(b))[0] ?? null;
}

function keysOfElement(part: string, phrases: Phrases, known: Map<string, string[] | null>): string[] | null {
  if (part.endsWith('?') || part.startsWith('..') || part.startsWith('<')) return null;
  if (!part.startsWith('$'))
    return part
      .split('|')
      .map((choice) => (/^[@#=]/.test(choice) ? choice.replace(/'s$/, '') : stemAsRead(choice.toLowerCase())));
  const name = part.slice(1);
  if (!known.has(name)) {
    known.set(name, null);
    const lists = (phrases[name] ?? []).map((phrase) => keysOf(phrase, phrases, known));
    known.set(name, lists.includes(null) ? null : [...new Set(lists.flatMap((keys) => keys ?? []))]);
  }
  return known.get(name) ?? null;
}

/** How likely a sentence has one of the keys, roughly; only the order matters. */
function commonness(keys: string[]): number {
  const weigh = (key: string) =>
    FUNCTION_WORDS.has(key) ? 100 : key.startsWith('@') ? 8 : key.startsWith('#') ? 15 : 1;
  return keys.reduce((sum, key) => sum + weigh(key), 0);
}

function compileAttribute(
  attribute: Attribute,
  all: ReadonlyMap<string, Attribute>,
  notation: Notation,
  phrases: Phrases,
): CompiledExpression[] {
  const shared = attribute.expressionsOf ? all.get(attribute.expressionsOf) : undefined;
  if (attribute.expressionsOf && !shared) throw new Error(`${attribute.id}: no attribute ${attribute.expressionsOf}`);
  const read = (pattern: string) => parse(pattern, attribute, notation);
  return [attribute, ...(shared ? [shared] : [])].flatMap((owner) =>
    owner.expressions.map((expression) => {
      const later = (key: 'with' | 'without' | 'notWithin') =>
        once(() =>
          [
            ...(owner[key] ?? []),
            ...(owner === attribute ? [] : (attribute[key] ?? [])),
            ...(expression[key] ?? []),
          ].map(read),
        );
      const cue = once(() => read(expression.cue));
      const negating = once(() => negates(expression.cue, phrases));
      const [companions, excluding, longer] = [later('with'), later('without'), later('notWithin')];
      return {
        attribute,
        expression,
        order: 0,
        get cue() {
          return cue();
        },
        get negates() {
          return negating();
        },
        get with() {
          return companions();
        },
        get without() {
          return excluding();
        },
        get notWithin() {
          return longer();
        },
      };
    }),
  );
}

/**
 * The notation with the phrases of some knowledge; each name is read once, when first asked for.
 * @throws Error, when reading a name's phrases, where they are not of the notation or lead to themselves
 */
export function notationOf(phrases: Phrases): Notation {
  const known = new Map<string, Pattern[]>();
  const beingRead = new Set<string>();
  const notation: Notation = {
    stemOf: stemAsRead,
    phrases(name) {
      const own = phrases[name];
      // A name that leads to itself finds itself unknown.
      if (!own || beingRead.has(name)) return undefined;
      const patterns = known.get(name);
      if (patterns) return patterns;
      beingRead.add(name);
      const read = own.map((source) => parsePattern(source, notation));
      beingRead.delete(name);
      known.set(name, read);
      return read;
    },
  };
  return notation;
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** Whether a pattern or one of its phrases has a negating word. */
function negates(pattern: string, phrases: Phrases): boolean {
  const named = [...pattern.matchAll(/\$([a-z0-9-]+)/g)].flatMap(([, name]) => phrases[name ?? ''] ?? []);
  return NEGATIONS.test(pattern) || named.some((phrase) => negates(phrase, phrases));
}

const NEGATIONS =
  /(?:^|[\s|])(?:not|never|no|none|nobody|cannot|can't|won't|n't|hardly|barely|scarcely|nothing|little|without|unable|incapable|rather|instead)(?=[\s|?]|$)/;

function parse(pattern: string, attribute: Attribute, notation: Notation): Pattern {
  try {
    return parsePattern(pattern, notation);
  } catch (error) {
    throw new Error(`attribute ${attribute.id}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** A word of a pattern as the tokens of a text have it: "start-up" is read as "startup" on both sides. */
function stemAsRead(word: string): string {
  const known = stems.get(word);
  if (known !== undefined) return known;
  const stem = PLAIN.test(word) ? stemOf(word) : stemOfCompound(word);
  stems.set(word, stem);
  return stem;
}

const PLAIN = /^[a-z]+$/;

function stemOfCompound(word: string): string {
  const [token, second] = tokenize(word);
  return token && !second ? token.stem : stemOf(word);
}

/** Packs use the same words over and over. */
const stems = new Map<string, string>();
