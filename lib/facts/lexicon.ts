import { createNameFinder, type NameFinder } from '@/lib/language/names';
import { tokenize } from '@/lib/language/tokens';
import type { Mention } from '@/lib/language/types';
import { unpackWeights, type Weights } from './classifier/weights';
import { type CompiledExpression, indexExpressions } from './expressions';
import type { Track } from './find-pattern';
import type { Attribute, Entity, Filler, Knowledge } from './types';

/** Knowledge compiled for the extractor. Build once, use for every sentence. */
export interface Lexicon {
  entities: ReadonlyMap<string, Entity>;
  attributes: ReadonlyMap<string, Attribute>;
  names: NameFinder;
  /** Expressions worth trying for a sentence; an error in a pattern of theirs shows when they are used. */
  expressionsFor(track: Track): CompiledExpression[];
  /** Of the knowledge's classifiers; unpacked when first asked for. */
  readonly weights: Weights[];
}

/** Compiles knowledge. @throws Error where an attribute's `expressionsOf` names no attribute */
export function compileLexicon(knowledge: Knowledge): Lexicon {
  const entities = new Map(knowledge.entities.map((entity) => [entity.id, entity]));
  const attributes = new Map(knowledge.attributes.map((attribute) => [attribute.id, attribute]));
  let unpacked: Weights[] | null = null;
  const expressions = indexExpressions(knowledge.attributes, knowledge.phrases ?? {});
  return {
    entities,
    attributes,
    names: createNameFinder(knowledge.entities, tokenize),
    expressionsFor: (track) => expressions.for(track),
    get weights() {
      unpacked ??= (knowledge.weights ?? []).map(unpackWeights);
      return unpacked;
    },
  };
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
