import type { Pack } from '@/corpus/packs/pack-schema';
import career from './attributes/career.json';
import ideas from './attributes/ideas.json';
import laboratory from './attributes/laboratory.json';
import leaving from './attributes/leaving.json';
import reorganisation from './attributes/reorganisation.json';
import venture from './attributes/venture.json';
import claims from './claims.json';
import entities from './entities.json';
import sources from './sources.json';
import topic from './topic.json';
import weights from './weights.json';

/** A file of attributes with the phrases they share. */
type Theme = { attributes: unknown[]; phrases: Record<string, string[]> };

const themes: Theme[] = [leaving, venture, career, ideas, reorganisation, laboratory];

/**
 * The starter pack: Yann LeCun's departure from Meta and what surrounds it. The JSON files carry wider types than Pack
 * (a picklist is a string to the compiler); tests/unit/packs.test.ts holds them against the schema.
 */
export const lecunMetaPack = {
  id: topic.id,
  version: topic.version,
  label: topic.label,
  topic: { names: topic.names, decoys: topic.decoys },
  knowledge: {
    entities,
    attributes: themes.flatMap((theme) => theme.attributes),
    weights: [weights],
    phrases: Object.assign({}, ...themes.map((theme) => theme.phrases)),
  },
  sources,
  claims,
} as unknown as Pack;
