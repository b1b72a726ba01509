/**
 * Expressions made ready for use. A pack has more than a thousand patterns and a page needs few of them, and the worker that
 * reads them has just woken: so an expression is found by one thing that its cue cannot do without, and parsed when a
 * sentence has that.
 */
import { once } from '@/lib/language/once';
import type { Track } from './find-pattern';
import { type Notation, type Pattern, parsePattern } from './pattern';
import { createNeedsReader, type Need, stemAsRead } from './pattern-needs';
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

/** An expression with what a sentence must have besides the thing it was found by. */
interface Entry {
  compiled: CompiledExpression;
  others: Need[];
}

/** Indexes the expressions of attributes. @throws Error where `expressionsOf` names no attribute */
export function indexExpressions(attributes: Attribute[], phrases: Phrases): ExpressionIndex {
  const all = new Map(attributes.map((attribute) => [attribute.id, attribute]));
  const read = createPatternReader(notationOf(phrases));
  const needsOf = createNeedsReader(phrases);
  const byKey = new Map<string, Entry[]>();
  let order = 0;
  for (const attribute of attributes)
    for (const compiled of compileAttribute(attribute, all, read, phrases)) {
      compiled.order = order++;
      const [first = ANYTHING, ...others] = [...needsOf(compiled.expression.cue), ...needsOfValue(attribute)];
      for (const key of new Set(first)) {
        const list = byKey.get(key);
        if (list) list.push({ compiled, others });
        else byKey.set(key, [{ compiled, others }]);
      }
    }
  return { for: (track) => candidates(track, byKey) };
}

/** A key that every sentence has. */
const ANYTHING: Need = [''];

/** An attribute with a measured value wants a measure. */
function needsOfValue({ value }: Attribute): Need[] {
  return value === 'flag' || value === 'option' || value === 'entity' ? [] : [[`#${value}`]];
}

function candidates({ places }: Track, byKey: ReadonlyMap<string, Entry[]>): CompiledExpression[] {
  const found = new Set<CompiledExpression>();
  const look = (key: string) => {
    for (const { compiled, others } of byKey.get(key) ?? [])
      if (others.every((need) => need.some((one) => places.has(one)))) found.add(compiled);
  };
  look('');
  for (const key of places.keys()) look(key);
  // In the order of the pack, whatever led to them.
  return [...found].sort((a, b) => a.order - b.order);
}

function compileAttribute(
  attribute: Attribute,
  all: ReadonlyMap<string, Attribute>,
  readFor: PatternReader,
  phrases: Phrases,
): CompiledExpression[] {
  const shared = attribute.expressionsOf ? all.get(attribute.expressionsOf) : undefined;
  if (attribute.expressionsOf && !shared) throw new Error(`${attribute.id}: no attribute ${attribute.expressionsOf}`);
  const read = (pattern: string) => readFor(attribute, pattern);
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

/** Whether a pattern or one of its phrases has a negating word. */
function negates(pattern: string, phrases: Phrases): boolean {
  const named = [...pattern.matchAll(/\$([a-z0-9-]+)/g)].flatMap(([, name]) => phrases[name ?? ''] ?? []);
  return NEGATIONS.test(pattern) || named.some((phrase) => negates(phrase, phrases));
}

const NEGATIONS =
  /(?:^|[\s|])(?:not|never|no|none|nobody|cannot|can't|won't|n't|hardly|barely|scarcely|nothing|little|without|unable|incapable|rather|instead)(?=[\s|?]|$)/;

type PatternReader = (attribute: Attribute, pattern: string) => Pattern;

/** Parses each pattern once, however many expressions use it: exclusions hold for all of an attribute's. */
function createPatternReader(notation: Notation): PatternReader {
  const known = new Map<string, Pattern>();
  return (attribute, source) => {
    const pattern = known.get(source) ?? parse(source, attribute, notation);
    known.set(source, pattern);
    return pattern;
  };
}

function parse(pattern: string, attribute: Attribute, notation: Notation): Pattern {
  try {
    return parsePattern(pattern, notation);
  } catch (error) {
    throw new Error(`attribute ${attribute.id}: ${error instanceof Error ? error.message : String(error)}`);
  }
}
