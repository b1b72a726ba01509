import * as v from 'valibot';
import type { CorpusDatabase } from './database';
import { CorpusError, guarded } from './errors';
import { packRows } from './packs/pack-rows';
import { type Pack, PackSchema } from './packs/pack-schema';
import type { ClaimRecord, ClaimState, PackRecord, RowNotes } from './records';

/** What installPacks did, by pack id. */
export interface PacksReport {
  installed: string[];
  upgraded: string[];
  /** Already here in this or a newer version. */
  unchanged: string[];
  /** Removed by the reader, and so left out. */
  removed: string[];
  /** Damaged: nothing of it was taken, what was here before stays. */
  skipped: { id: string; reason: string }[];
}

/** Why a pack cannot be installed, in one line; null for a sound one. */
export function damageOf(pack: unknown): string | null {
  const result = v.safeParse(PackSchema, pack);
  if (!result.success) {
    const [issue] = result.issues;
    return `${v.getDotPath(issue) ?? 'pack'}: ${issue.message}`;
  }
  const sources = new Set(result.output.sources.map((source) => source.id));
  if (sources.size < result.output.sources.length) return 'two sources have the same id';
  const claims = new Set(result.output.claims.map((claim) => claim.id));
  if (claims.size < result.output.claims.length) return 'two claims have the same id';
  const orphan = result.output.claims.find((claim) => !sources.has(claim.source));
  return orphan === undefined ? null : `claim ${orphan.id} names a source that is not in the pack`;
}

function idOf(pack: unknown): string {
  const id = (pack as { id?: unknown } | null)?.id;
  return typeof id === 'string' ? id : '(without id)';
}

/** States the reader gave to claims of a pack; those of a removed pack are kept in its record. */
function statesOf(claims: readonly ClaimRecord[], record: PackRecord | undefined): Map<string, ClaimState> {
  const states = new Map<string, ClaimState>((record?.rejected ?? []).map((id) => [id, 'rejected']));
  for (const claim of claims) states.set(claim.id, claim.state);
  return states;
}

/** What the reader noted on the rows of a pack; rows without any are left out. To be called inside a transaction. */
async function notesOf(db: CorpusDatabase, pack: string): Promise<RowNotes[]> {
  const sources = await db.sources.where('pack').equals(pack).toArray();
  const claims = await db.claims.where('pack').equals(pack).toArray();
  return [
    ...sources.map(({ id, tags, remark, copyOf }): RowNotes => ({ id, tags, remark, copyOf })),
    ...claims.map(({ id, tags, remark }): RowNotes => ({ id, tags, remark })),
  ].filter(({ tags, remark, copyOf }) => tags.length > 0 || remark !== null || (copyOf ?? null) !== null);
}

/** Replaces a pack's rows by those of `pack`. To be called inside a change over sources, claims and packs. */
async function writePack(db: CorpusDatabase, pack: Pack, record: PackRecord | undefined, now: number): Promise<void> {
  const old = db.claims.where('pack').equals(pack.id);
  const states = statesOf(await old.toArray(), record);
  const notes = new Map([...(record?.notes ?? []), ...(await notesOf(db, pack.id))].map((row) => [row.id, row]));
  await old.delete();
  await db.sources.where('pack').equals(pack.id).delete();
  const { sources, claims } = packRows(pack, now);
  await db.sources.bulkPut(sources.map((source) => ({ ...source, ...notes.get(source.id) })));
  await db.claims.bulkPut(
    claims.map((claim) => ({ ...claim, ...notes.get(claim.id), state: states.get(claim.id) ?? claim.state })),
  );
  await db.packs.put({ id: pack.id, version: pack.version, removed: false, installedAt: now });
}

async function installOne(db: CorpusDatabase, pack: Pack, report: PacksReport): Promise<void> {
  await db.change([db.sources, db.claims, db.packs], async (changed) => {
    // Read again here: another window may have installed it since.
    const record = await db.packs.get(pack.id);
    if (record?.removed) return report.removed.push(pack.id);
    if (record !== undefined && record.version >= pack.version) return report.unchanged.push(pack.id);
    await writePack(db, pack, record, Date.now());
    changed();
    return (record === undefined ? report.installed : report.upgraded).push(pack.id);
  });
}

/**
 * Brings packs into the corpus: new ones are installed, newer versions replace a pack's sources and claims, each pack
 * in one transaction. Kept are the reader's states on claims that still exist (by the claim's id in the pack), all
 * decisions and everything of the reader's own. A pack the reader removed stays away. Calling it again changes nothing.
 * @throws {CorpusError} where the database fails; a damaged pack is only reported.
 */
export async function installPacks(db: CorpusDatabase, packs: readonly unknown[]): Promise<PacksReport> {
  const report: PacksReport = { installed: [], upgraded: [], unchanged: [], removed: [], skipped: [] };
  const records = new Map((await packsHere(db)).map((record) => [record.id, record]));
  for (const pack of packs) {
    const id = idOf(pack);
    const record = records.get(id);
    // Looked at first, since this runs each time the worker wakes and checking a whole pack takes milliseconds.
    if (record?.removed) report.removed.push(id);
    else if (record !== undefined && record.version >= Number((pack as Pack).version)) report.unchanged.push(id);
    else {
      const reason = damageOf(pack);
      if (reason !== null) report.skipped.push({ id, reason });
      else await installOne(db, pack as Pack, report);
    }
  }
  return report;
}

/**
 * Removes a pack's sources and claims and remembers that the reader did so. Decisions stay.
 * @returns false where the pack is not here. @throws {CorpusError}
 */
export function removePack(db: CorpusDatabase, id: string): Promise<boolean> {
  return db.change([db.sources, db.claims, db.packs], async (changed) => {
    const record = await db.packs.get(id);
    if (record === undefined || record.removed) return false;
    const claims = db.claims.where('pack').equals(id);
    const rejected = (await claims.toArray()).filter((claim) => claim.state === 'rejected').map((claim) => claim.id);
    const notes = await notesOf(db, id);
    await claims.delete();
    await db.sources.where('pack').equals(id).delete();
    await db.packs.put({ ...record, removed: true, rejected, ...(notes.length > 0 ? { notes } : {}) });
    changed();
    return true;
  });
}

/**
 * Brings a removed pack back, in the version given; one that is here already stays as it is.
 * @returns whether something changed. @throws {CorpusError} invalid for a damaged pack.
 */
export async function restorePack(db: CorpusDatabase, pack: Pack): Promise<boolean> {
  const reason = damageOf(pack);
  if (reason !== null) throw new CorpusError('invalid', `The topic pack is damaged and was left out (${reason}).`);
  return db.change([db.sources, db.claims, db.packs], async (changed) => {
    const record = await db.packs.get(pack.id);
    if (record !== undefined && !record.removed) return false;
    await writePack(db, pack, record, Date.now());
    changed();
    return true;
  });
}

/** All packs ever installed, also the removed ones, by id. @throws {CorpusError} */
export function packsHere(db: CorpusDatabase): Promise<PackRecord[]> {
  return guarded(db.packs.toArray());
}
