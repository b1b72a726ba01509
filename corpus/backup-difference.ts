import type { Table } from 'dexie';
import { eachRow } from './batches';
import { type CorpusDatabase, fileTables } from './database';
import type { FileRecords } from './file-read';
import { stableJson } from './file-write';
import type { DecisionRecord } from './records';

/** What putting a copy back would do to rows of one kind. */
export interface KindDifference {
  added: number;
  removed: number;
  changed: number;
  /** Titles or sentences of the first few of each. */
  examples: { added: string[]; removed: string[]; changed: string[] };
}

/** What putting a copy back would do. */
export interface Difference {
  sources: KindDifference;
  claims: KindDifference;
  decisions: KindDifference;
  topics: KindDifference;
  packs: KindDifference;
}

const MAX_EXAMPLES = 5;

/** How the corpus would differ after it was replaced by these records. @throws {CorpusError} */
export function differenceOf(db: CorpusDatabase, records: FileRecords): Promise<Difference> {
  const sources = records.sources.map(({ blocks: _, ...row }) => row);
  return db.read(fileTables(db), async () => ({
    sources: await compared(db.sources, sources, (row) => row.title ?? row.url ?? row.id),
    claims: await compared(db.claims, records.claims, (row) => row.quote),
    decisions: await compared(db.decisions, records.decisions, labelOfDecision),
    topics: await compared(db.topics, records.topics, (row) => row.label),
    packs: await compared(db.packs, records.packs, (row) => row.id),
  }));
}

async function compared<T extends { id: string }>(
  table: Table<T, string>,
  rows: readonly T[],
  labelOf: (row: T) => string,
): Promise<KindDifference> {
  const difference: KindDifference = {
    added: 0,
    removed: 0,
    changed: 0,
    examples: { added: [], removed: [], changed: [] },
  };
  const note = (what: 'added' | 'removed' | 'changed', row: T): void => {
    difference[what]++;
    if (difference.examples[what].length < MAX_EXAMPLES) difference.examples[what].push(labelOf(row));
  };
  const left = new Map(rows.map((row) => [row.id, row]));
  await eachRow(table, (here) => {
    const then = left.get(here.id);
    left.delete(here.id);
    if (then === undefined) note('removed', here);
    else if (stableJson(then) !== stableJson(here)) note('changed', then);
  });
  for (const row of left.values()) note('added', row);
  return difference;
}

function labelOfDecision(row: DecisionRecord): string {
  switch (row.kind) {
    case 'hidden-host':
      return row.host;
    case 'hidden-page':
      return row.url;
    case 'muted-claim':
      return row.quote;
    case 'not-same':
      return row.asRead ?? row.sentence;
  }
}
