import type { NameSuggestion } from '@/components/manager/model';
import type { CorpusDatabase } from '@/corpus/database';
import { namesOfSource } from '@/corpus/import-topics';

/** Most sources read for suggestions, the newest first, and most names offered. */
const SOURCES = 300;
const NAMES = 24;
/** A name is offered when so many articles have it, where there are that many. */
const FEWEST = 2;

/** Names that the reader's own articles share, those in most of them first. */
export async function nameSuggestions(db: CorpusDatabase): Promise<NameSuggestion[]> {
  const sources = await db.read([db.sources, db.texts], async () => {
    const own = (await db.sources.toArray()).filter((row) => row.pack === null);
    const newest = own.sort((a, b) => b.addedAt - a.addedAt).slice(0, SOURCES);
    const texts = await db.texts.bulkGet(newest.map(({ id }) => id));
    return newest.map((row, index) => ({ ...row, blocks: texts[index]?.blocks ?? [] }));
  });
  const counts = new Map<string, number>();
  for (const source of sources) {
    for (const { text } of namesOfSource(source).names) counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  const fewest = Math.min(FEWEST, sources.length);
  return [...counts]
    .filter(([, count]) => count >= fewest)
    .sort(([a, x], [b, y]) => y - x || a.localeCompare(b))
    .slice(0, NAMES)
    .map(([name, count]) => ({ name, sources: count }));
}
