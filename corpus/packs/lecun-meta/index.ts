import type { Pack } from '@/corpus/packs/pack-schema';
import attributes from './attributes.json';
import claims from './claims.json';
import entities from './entities.json';
import sources from './sources.json';
import topic from './topic.json';

/**
 * The starter pack: Yann LeCun's departure from Meta and what surrounds it. The JSON files carry wider types than Pack
 * (a picklist is a string to the compiler); tests/unit/packs.test.ts holds them against the schema.
 */
export const lecunMetaPack = {
  id: topic.id,
  version: topic.version,
  label: topic.label,
  topic: { names: topic.names, decoys: topic.decoys },
  knowledge: { entities, attributes },
  sources,
  claims,
} as unknown as Pack;
