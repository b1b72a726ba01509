/**
 * Fills in the facts of a pack's claims by the extractor: `npm run pack:facts`. Run it after changing claims, entities,
 * attributes or the extractor, and read the difference before committing it; a test fails while the two disagree.
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { packs } from '@/corpus/packs/index';
import type { Pack } from '@/corpus/packs/pack-schema';
import { articleFromText } from '@/lib/article/text';
import { createFactReader, type FactReader } from '@/lib/facts/reader';
import type { Fact } from '@/lib/facts/types';

/** Entry point for scripts/run.mjs. */
export async function main(): Promise<void> {
  for (const pack of packs) {
    const reader = createFactReader(pack.knowledge);
    const claims = pack.claims.map((claim) => ({ ...claim, facts: factsOfClaim(pack, claim, reader) }));
    writeFileSync(path.join('corpus/packs', pack.id, 'claims.json'), `${JSON.stringify(claims, null, 2)}\n`);
    const bare = claims.filter((claim) => claim.facts.length === 0).length;
    console.log(`${pack.id}: ${claims.length} claims, ${claims.length - bare} with facts`);
  }
}

/** The facts of one claim, read as an article of one sentence published when its source was. */
export function factsOfClaim(pack: Pack, claim: Pack['claims'][number], reader: FactReader): Fact[] {
  const published = pack.sources.find((source) => source.id === claim.source)?.published ?? null;
  const article = articleFromText(claim.text, { published });
  return reader.read(article).flatMap((sentence) => sentence.facts);
}
