import { packs } from '@/corpus/packs/index';
import type { Knowledge } from '@/lib/facts/types';

/**
 * What the fact reader knows beyond ordinary English: the knowledge of all packs of this version. Also of those whose
 * sources the reader removed, for articles on the topic that they imported themselves still need it.
 */
export const knowledge: Knowledge = {
  entities: packs.flatMap((pack) => pack.knowledge.entities),
  attributes: packs.flatMap((pack) => pack.knowledge.attributes),
  weights: packs.flatMap((pack) => pack.knowledge.weights ?? []),
  phrases: Object.assign({}, ...packs.map((pack) => pack.knowledge.phrases)),
};
