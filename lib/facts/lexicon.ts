import { createNameFinder, type NameFinder } from '@/lib/language/names';
import { stemOf, tokenize } from '@/lib/language/tokens';
import type { Mention } from '@/lib/language/types';
import { type Notation, type Pattern, parsePattern } from './pattern';
import type { Attribute, Entity, Expression, Filler, Knowledge } from './types';

/** An expression ready for use: its patterns parsed, and the attribute it speaks of. */
export interface CompiledExpression {
  attribute: Attribute;
  expression: Expression;
  cue: Pattern;
  /** Parsed when first asked for: most expressions never come up on a page, and a worker that wakes must be quick. */
  readonly with: Pattern[];
  readonly without: Pattern[];
  readonly notWithin: Pattern[];
  /** The cue itself has a negating word in it. */
  negates: boolean;
}

/** Knowledge compiled for the extractor. Build once, use for every sentence. */
export interface Lexicon {
  entities: ReadonlyMap<string, Entity>;
  attributes: ReadonlyMap<string, Attribute>;
  names: NameFinder;
  /** Expressions worth trying for a sentence that has these stems. */
  expressionsFor(stems: ReadonlySet<string>): CompiledExpression[];
}

/**
 * Compiles knowledge.
 * @throws Error naming the attribute, when a pattern is not of the notation, names phrases that do not exist or lead to
 *   themselves, or when `expressionsOf` names no attribute
 */
export function compileLexicon(knowledge: Knowledge): Lexicon {
  const entities = new Map(knowledge.entities.map((entity) => [entity.id, entity]));
  const attributes = new Map(knowledge.attributes.map((attribute) => [attribute.id, attribute]));
  const notation = notationOf(knowledge.phrases ?? {});
  const byStem = new Map<string, CompiledExpression[]>();
  const always: CompiledExpression[] = [];
  for (const attribute of knowledge.attributes)
    for (const compiled of compileAttribute(attribute, attributes, notation, knowledge.phrases ?? {})) {
      if (!compiled.cue.needs) always.push(compiled);
      else for (const stem of compiled.cue.needs) byStem.set(stem, [...(byStem.get(stem) ?? []), compiled]);
    }
  return {
    entities,
    attributes,
    names: createNameFinder(knowledge.entities, tokenize),
    expressionsFor(stems) {
      const found = new Set(always);
      for (const stem of stems) for (const compiled of byStem.get(stem) ?? []) found.add(compiled);
      return [...found];
    },
  };
}

function compileAttribute(
  attribute: Attribute,
  all: ReadonlyMap<string, Attribute>,
  notation: Notation,
  phrases: Record<string, string[]>,
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
      const [companions, excluding, longer] = [later('with'), later('without'), later('notWithin')];
      return {
        attribute,
        expression,
        cue: read(expression.cue),
        negates: negates(expression.cue, phrases),
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
export function notationOf(phrases: Record<string, string[]>): Notation {
  const read = new Map<string, Pattern[]>();
  return {
    stemOf: stemAsRead,
    phrases(name) {
      const known = read.get(name);
      if (known || !phrases[name]) return known;
      // A name that leads to itself finds itself unknown.
      const { [name]: own, ...others } = phrases;
      const patterns = (own ?? []).map((source) => parsePattern(source, notationOf(others)));
      read.set(name, patterns);
      return patterns;
    },
  };
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** Whether a pattern or one of its phrases has a negating word. */
function negates(pattern: string, phrases: Record<string, string[]>): boolean {
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
  const [token, second] = tokenize(word);
  return token && !second ? token.stem : stemOf(word);
}

/** Whether a mention may fill a part of a fact. An empty filler takes nothing. */
export function fitsFiller(filler: Filler | undefined, mention: Pick<Mention, 'entity' | 'kind' | 'how'>): boolean {
  if (!filler || (filler.byName && mention.how !== 'name' && mention.how !== 'alias')) return false;
  return (filler.ids?.includes(mention.entity) ?? false) || (filler.kinds?.includes(mention.kind) ?? false);
}

/** Whom a fact is about where a mention fills a part: itself, or the first of an `asFirst` filler's ids. */
export function standIn(filler: Filler | undefined, entity: string): string {
  return (filler?.asFirst && filler.ids?.[0]) || entity;
}
