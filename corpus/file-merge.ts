import type { Block } from '@/lib/article/types';
import type { CorpusDatabase, SourceRow } from './database';
import type { FileRecords } from './file';
import type { Rejections } from './file-rejections';
import { claimIdOf } from './identity';
import { findSaved, hasQuote, putSources } from './merge-source';
import type { ClaimRecord, ClaimState, SourceRecord } from './records';

/** Records merged, by what became of them. */
export interface MergeCounts {
  added: number;
  duplicate: number;
  updated: number;
}

/** The state that counts when file and corpus differ: the later in this list. */
const STATES: ClaimState[] = ['to-review', 'accepted', 'rejected'];

function joinedState(a: ClaimState, b: ClaimState): ClaimState {
  return STATES.indexOf(a) > STATES.indexOf(b) ? a : b;
}

/** Ids under which the file's own sources are here already, where these differ: file id → id here. */
async function otherIds(db: CorpusDatabase, sources: readonly SourceRecord[]): Promise<Map<string, string>> {
  return db.read([db.sources, db.texts, db.claims], async () => {
    const found = new Map<string, string>();
    const here = new Set(await db.sources.toCollection().primaryKeys());
    for (const source of sources) {
      if (source.pack !== null || here.has(source.id)) continue;
      const saved = await findSaved(db, source);
      if (saved !== null) found.set(source.id, saved.source.id);
    }
    return found;
  });
}

/** Hangs sources and claims that are here under another id onto that id. Hashes, so not for use in a transaction. */
async function rebased(records: FileRecords, ids: Map<string, string>): Promise<FileRecords> {
  if (ids.size === 0) return records;
  const sources = records.sources.map((source) => ({ ...source, id: ids.get(source.id) ?? source.id }));
  const claims = await Promise.all(
    records.claims.map(async (claim) => {
      const sourceId = ids.get(claim.sourceId);
      return sourceId === undefined ? claim : { ...claim, sourceId, id: await claimIdOf(sourceId, claim.quote) };
    }),
  );
  return { ...records, sources, claims };
}

interface Standing {
  rows: Map<string, SourceRow>;
  /** Blocks, as they are here, of the sources that the file has with another text; by source id. */
  changedTexts: Map<string, Block[]>;
}

/** One merge: what it reads and counts while its transaction runs. */
class Merge {
  readonly counts: MergeCounts = { added: 0, duplicate: 0, updated: 0 };
  /** Packs whose rows are new here and may come in with the file. */
  readonly #newPacks = new Set<string>();
  readonly #removedPacks = new Set<string>();

  constructor(
    private readonly db: CorpusDatabase,
    private readonly rejections: Rejections,
  ) {}

  async packs(packs: FileRecords['packs']): Promise<void> {
    for (const pack of await this.db.packs.toArray()) if (pack.removed) this.#removedPacks.add(pack.id);
    for (const pack of packs) {
      const here = await this.db.packs.get(pack.id);
      if (here === undefined) {
        await this.db.packs.add(pack);
        this.counts.added++;
        if (!pack.removed) this.#newPacks.add(pack.id);
      } else {
        this.counts.duplicate++;
        if (pack.removed && !here.removed)
          this.rejections.add(`pack ${pack.id}`, 'removed in the file; it stays until you remove it here');
      }
    }
  }

  /** Whether a record that is not here may be added, as far as its pack is concerned; says why if not. */
  #mayAdd(pack: string | null): boolean {
    if (pack === null || this.#newPacks.has(pack)) return true;
    const reason = this.#removedPacks.has(pack)
      ? 'you removed this pack'
      : 'not in the version of the pack that is here';
    this.rejections.add(`pack ${pack}`, reason);
    return false;
  }

  async sources(sources: readonly SourceRecord[]): Promise<void> {
    const here = new Set(await this.db.sources.toCollection().primaryKeys());
    const fresh: SourceRecord[] = [];
    for (const source of sources) {
      if (here.has(source.id)) this.counts.duplicate++;
      else if (this.#mayAdd(source.pack)) {
        fresh.push(source);
        here.add(source.id);
      }
    }
    this.counts.added += fresh.length;
    await putSources(this.db, fresh);
  }

  /** What the claims of the file must fit: the sources that are here now. */
  async #standing(sources: readonly SourceRecord[]): Promise<Standing> {
    const rows = new Map((await this.db.sources.toArray()).map((row) => [row.id, row]));
    const others = sources.filter(({ id, pack, textHash }) => pack === null && rows.get(id)?.textHash !== textHash);
    const texts = await this.db.texts.bulkGet(others.map((source) => source.id));
    return { rows, changedTexts: new Map(others.map((source, i) => [source.id, texts[i]?.blocks ?? []])) };
  }

  /** Whether a claim that is not here may be added: its source is here, of the same pack, and still says so. */
  #fits(claim: ClaimRecord, { rows, changedTexts }: Standing): boolean {
    const source = rows.get(claim.sourceId);
    if (source !== undefined && source.pack !== claim.pack)
      return this.#refuse('it and its source are not of one pack');
    if (!this.#mayAdd(claim.pack)) return false;
    if (source === undefined) return this.#refuse('its source is neither in the file nor here');
    const blocks = changedTexts.get(source.id);
    if (blocks === undefined || hasQuote(blocks, claim.quote)) return true;
    return this.#refuse('the article is here with another text, which no longer says so');
  }

  #refuse(reason: string): false {
    this.rejections.add('claim', reason);
    return false;
  }

  /** Awaits nothing but the database: after a hundred or so other awaits Dexie loses the transaction. */
  async claims(claims: readonly ClaimRecord[], sources: readonly SourceRecord[]): Promise<void> {
    const standing = await this.#standing(sources);
    const here = await this.db.claims.bulkGet(claims.map((claim) => claim.id));
    const writes = new Map<string, ClaimRecord>();
    for (const [i, claim] of claims.entries()) {
      const known = writes.get(claim.id) ?? here[i];
      if (known !== undefined) this.#joinState(known, claim, writes);
      else if (this.#fits(claim, standing)) {
        writes.set(claim.id, claim);
        this.counts.added++;
      }
    }
    await this.db.claims.bulkPut([...writes.values()]);
  }

  #joinState(known: ClaimRecord, claim: ClaimRecord, writes: Map<string, ClaimRecord>): void {
    const state = joinedState(known.state, claim.state);
    if (state === known.state) this.counts.duplicate++;
    else {
      writes.set(known.id, { ...known, state });
      this.counts.updated++;
    }
  }

  async decisions(decisions: FileRecords['decisions']): Promise<void> {
    const here = new Set(await this.db.decisions.toCollection().primaryKeys());
    const fresh = decisions.filter(({ id }) => !here.has(id) && here.add(id));
    await this.db.decisions.bulkPut(fresh);
    this.counts.added += fresh.length;
    this.counts.duplicate += decisions.length - fresh.length;
  }
}

/**
 * Merges checked records into the corpus in one transaction; see importCorpus for the rules.
 * @throws {CorpusError}
 */
export async function mergeFile(
  db: CorpusDatabase,
  records: FileRecords,
  rejections: Rejections,
): Promise<MergeCounts> {
  const { sources, claims, decisions, packs } = await rebased(records, await otherIds(db, records.sources));
  return db.change([db.sources, db.texts, db.claims, db.decisions, db.packs], async (changed) => {
    const merge = new Merge(db, rejections);
    await merge.packs(packs);
    await merge.sources(sources);
    await merge.claims(claims, sources);
    await merge.decisions(decisions);
    if (merge.counts.added + merge.counts.updated > 0) changed();
    return merge.counts;
  });
}
