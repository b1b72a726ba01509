import type { Table } from 'dexie';
import type { Block } from '@/lib/article/types';
import type { CorpusDatabase, SourceRow } from './database';
import { joinedClaim, joinedSource, withoutCircles } from './file-joins';
import type { FileRecords } from './file-read';
import type { Rejections } from './file-rejections';
import { claimIdOf } from './identity';
import { findSaved, hasQuote, originalsOf, putSources } from './merge-source';
import type { ClaimRecord, SourceRecord } from './records';

/** Records merged, by what became of them. */
export interface MergeCounts {
  added: number;
  duplicate: number;
  updated: number;
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
  const renamed = (id: string | null): string | null => (id === null ? null : (ids.get(id) ?? id));
  const sources = records.sources.map((source) => ({
    ...source,
    id: ids.get(source.id) ?? source.id,
    copyOf: renamed(source.copyOf),
  }));
  const claims = await Promise.all(
    records.claims.map(async (claim) => {
      const sourceId = ids.get(claim.sourceId);
      return sourceId === undefined ? claim : { ...claim, sourceId, id: await idUnder(sourceId, claim) };
    }),
  );
  return { ...records, sources, claims };
}

/** An edited claim is known by the sentence of its source, one of several made of one sentence by its own. */
async function idUnder(sourceId: string, claim: ClaimRecord): Promise<string> {
  const [original = claim.quote] = originalsOf(claim);
  const isByOriginal = claim.id === (await claimIdOf(claim.sourceId, original));
  return claimIdOf(sourceId, isByOriginal ? original : claim.quote);
}

/** The records as they fit what is here: an article that is here under another id is that one. @throws {CorpusError} */
export async function rebasedRecords(db: CorpusDatabase, records: FileRecords): Promise<FileRecords> {
  return rebased(records, await otherIds(db, records.sources));
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
    const here = new Map((await this.db.sources.toArray()).map((row) => [row.id, row]));
    const copies = new Map([...here.values()].map((row) => [row.id, row.copyOf]));
    const fresh: SourceRecord[] = [];
    const joined: SourceRow[] = [];
    for (const source of withoutCircles(sources, copies, this.rejections)) {
      const known = here.get(source.id);
      if (known === undefined) {
        if (this.#mayAdd(source.pack)) fresh.push(source);
      } else {
        const next = joinedSource(known, source);
        if (next !== null) joined.push(next);
        this.#count(next !== null);
      }
    }
    this.counts.added += fresh.length;
    await putSources(this.db, fresh);
    await this.db.sources.bulkPut(joined);
  }

  #count(isUpdated: boolean): void {
    if (isUpdated) this.counts.updated++;
    else this.counts.duplicate++;
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
    if (blocks === undefined || originalsOf(claim).every((quote) => hasQuote(blocks, quote))) return true;
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
      if (known !== undefined) this.#join(known, claim, writes);
      else if (this.#fits(claim, standing)) {
        writes.set(claim.id, claim);
        this.counts.added++;
      }
    }
    await this.db.claims.bulkPut([...writes.values()]);
  }

  #join(known: ClaimRecord, claim: ClaimRecord, writes: Map<string, ClaimRecord>): void {
    // A forged id must not reach a claim of another article.
    if (known.sourceId !== claim.sourceId) {
      this.#refuse('its id belongs to a claim of another source');
      return;
    }
    const joined = joinedClaim(known, claim);
    if (joined !== null) writes.set(known.id, joined);
    this.#count(joined !== null);
  }

  async decisions(decisions: FileRecords['decisions']): Promise<void> {
    await this.#addMissing(this.db.decisions, decisions, ({ id }) => id);
  }

  async topics(topics: FileRecords['topics']): Promise<void> {
    await this.#addMissing(this.db.topics, topics, ({ id }) => id);
  }

  async settings(settings: FileRecords['settings']): Promise<void> {
    await this.#addMissing(this.db.settings, settings, ({ key }) => key);
  }

  async #addMissing<T>(table: Table<T, string>, rows: readonly T[], keyOf: (row: T) => string): Promise<void> {
    const here = new Set(await table.toCollection().primaryKeys());
    const fresh = rows.filter((row) => !here.has(keyOf(row)));
    await table.bulkPut(fresh);
    this.counts.added += fresh.length;
    this.counts.duplicate += rows.length - fresh.length;
  }
}

/**
 * Merges records into the corpus; see importCorpus for the rules. To be called inside a transaction over fileTables.
 * @param records from rebasedRecords.
 */
export async function mergeRecords(
  db: CorpusDatabase,
  records: FileRecords,
  rejections: Rejections,
): Promise<MergeCounts> {
  const merge = new Merge(db, rejections);
  await merge.packs(records.packs);
  await merge.sources(records.sources);
  await merge.claims(records.claims, records.sources);
  await merge.decisions(records.decisions);
  await merge.topics(records.topics);
  await merge.settings(records.settings);
  return merge.counts;
}
