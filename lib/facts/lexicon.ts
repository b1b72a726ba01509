import { createNameFinder, type NameFinder } from '@/lib/language/names';
import { stemOf, tokenize } from '@/lib/language/tokens';
import type { Mention } from '@/lib/language/types';
import { type Pattern, parsePattern } from './pattern';
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
 * @throws Error naming the attribute, when a pattern is not of the notation or `expressionsOf` names no attribute
 */
export function compileLexicon(knowledge: Knowledge): Lexicon {
  const entities = new Map(knowledge.entities.map((entity) => [entity.id, entity]));
  const attributes = new Map(knowledge.attributes.map((attribute) => [attribute.id, attribute]));
  const byStem = new Map<string, CompiledExpression[]>();
  const always: CompiledExpression[] = [];
  for (const attribute of knowledge.attributes)
    for (const compiled of compileAttribute(attribute, attributes)) {
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

function compileAttribute(attribute: Attribute, all: ReadonlyMap<string, Attribute>): CompiledExpression[] {
  const shared = attribute.expressionsOf ? all.get(attribute.expressionsOf) : undefined;
  if (attribute.expressionsOf && !shared) throw new Error(`${attribute.id}: no attribute ${attribute.expressionsOf}`);
  return [...attribute.expressions, ...(shared?.expressions ?? [])].map((expression) => {
    const later = (patterns: string[] | undefined) => once(() => (patterns ?? []).map((p) => parse(p, attribute)));
    const [companions, excluding, longer] = [expression.with, expression.without, expression.notWithin].map(later);
    return {
      attribute,
      expression,
      cue: parse(expression.cue, attribute),
      negates: NEGATIONS.test(expression.cue),
      get with() {
        return companions?.() ?? [];
      },
      get without() {
        return excluding?.() ?? [];
      },
      get notWithin() {
        return longer?.() ?? [];
      },
    };
  });
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

const NEGATIONS =
  /(?:^|[\s|])(?:not|never|no|none|nobody|cannot|can't|won't|n't|hardly|barely|scarcely|nothing|little|without|unable|incapable|rather|instead)(?=[\s|?]|$)/;

function parse(pattern: string, attribute: Attribute): Pattern {
  try {
    return parsePattern(pattern, stemAsRead);
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
