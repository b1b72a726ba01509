import type { CorpusDatabase } from '@/corpus/database';
import { hiddenHosts } from '@/corpus/decisions';
import { packsHere } from '@/corpus/packs';
import { packs } from '@/corpus/packs/index';
import type { SourceRecord } from '@/corpus/records';
import { compileWatch, MAX_WATCHED_SOURCES } from '@/corpus/watch';
import type { Watch } from '@/lib/topic/types';

/** Compiles what gates look for from the corpus as it is now. @throws CorpusError */
export async function watchOf(db: CorpusDatabase): Promise<Watch> {
  return compileWatch(packs, await packsHere(db), await latestImports(db), await hiddenHosts(db));
}

/** The reader's own sources with their texts, as many as a watch looks at. */
function latestImports(db: CorpusDatabase): Promise<SourceRecord[]> {
  return db.read([db.sources, db.texts], async () => {
    const own = await db.sources.filter((source) => source.pack === null).toArray();
    const latest = own.sort((a, b) => b.addedAt - a.addedAt).slice(0, MAX_WATCHED_SOURCES);
    const texts = await db.texts.bulkGet(latest.map((source) => source.id));
    return latest.map((source, i) => ({ ...source, blocks: texts[i]?.blocks ?? [] }));
  });
}
