import type { ClaimItem, LibraryClient, Place, SourceDetail, Undo } from '@/components/manager/model';
import { backupBeforeDelete } from '@/corpus/backup-before';
import { deleteClaims, deleteSources, restoreFromBin } from '@/corpus/bin';
import { claimRows as readRows } from '@/corpus/claim-lists';
import type { CorpusDatabase, SourceRow } from '@/corpus/database';
import { editClaim } from '@/corpus/edit-claims';
import { editSource, setCopyOf } from '@/corpus/edit-source';
import { changeTags, setRemark } from '@/corpus/notes';
import { claimsOfSource } from '@/corpus/queries';
import { muteClaims, mutedClaims, unmuteClaims } from '@/corpus/quieting';
import type { ClaimRecord } from '@/corpus/records';
import { reviewClaims } from '@/corpus/review';
import { claimReader } from '@/lib/facts/reread';
import type { Corpus } from './client';
import { bearingsOn, factReader } from './conflicts';
import { findClaims, findSources, itemOf, readFacets } from './lists';

/** Sources and claims as the manager asks for them. */
export function createLibrary({ open, telling, edited }: Corpus): LibraryClient {
  const tag = async (table: 'sources' | 'claims', ids: readonly string[], name: string, on: boolean) =>
    edited(changeTags(await open(), { table, ids }, on ? { add: [name] } : { remove: [name] }));
  const deleted = async (deletion: Promise<{ binIds: string[]; ofPacks: number }>): Promise<Undo> => {
    const { binIds, ofPacks } = await deletion;
    if (binIds.length === 0 && ofPacks > 0)
      throw new Error('What a starter pack brought can be rejected, not deleted.');
    return telling(async () => void (await restoreFromBin(await open(), binIds)));
  };
  return {
    facets: async () => readFacets(await open()),
    sources: async (filter) => findSources(await open(), filter),
    source: async (id) => sourceDetail(await open(), id),
    bearings: async (sourceId) => bearingsOn(await open(), sourceId),
    claims: async (filter) => findClaims(await open(), filter),
    claimRows: async (ids) => claimRows(await open(), ids),
    setState: async (ids, state) => edited(reviewClaims(await open(), ids, state)),
    tagClaims: (ids, name, on) => tag('claims', ids, name, on),
    tagSources: (ids, name, on) => tag('sources', ids, name, on),
    remarkClaim: async (id, remark) => edited(setRemark(await open(), { table: 'claims', ids: [id] }, remark)),
    remarkSource: async (id, remark) => edited(setRemark(await open(), { table: 'sources', ids: [id] }, remark)),
    muteClaim: async (id, muted) => edited((muted ? muteClaims : unmuteClaims)(await open(), [id])),
    editClaim: async (id, sentence) => edited(editClaim(await open(), id, sentence, claimReader(factReader()))),
    editSource: async (id, edit) => edited(editSource(await open(), id, edit, claimReader(factReader()))),
    setCopyOf: async (id, original) => edited(setCopyOf(await open(), id, original)),
    async deleteClaims(claimIds) {
      await backupBeforeDelete(await open(), { claimIds });
      return deleted(deleteClaims(await open(), claimIds));
    },
    async deleteSources(sourceIds) {
      await backupBeforeDelete(await open(), { sourceIds });
      return deleted(deleteSources(await open(), sourceIds));
    },
  };
}

const placeOf = ({ id, publisher, title, published }: SourceRow): Place => ({
  sourceId: id,
  publisher,
  title,
  published,
});

function claimItem(claim: ClaimRecord, source: SourceRow, muted: ReadonlySet<string>): ClaimItem {
  const { id, quote, state, tags, remark, original, pack } = claim;
  const own = { id, quote, state, tags, remark, original };
  return { ...own, muted: muted.has(id), fromPack: pack !== null, source: placeOf(source) };
}

async function claimRows(db: CorpusDatabase, ids: readonly string[]): Promise<ClaimItem[]> {
  const [rows, muted] = await Promise.all([readRows(db, ids), mutedClaims(db)]);
  const isMuted = new Set(muted);
  return rows.map(({ claim, source }) => claimItem(claim, source, isMuted));
}

const nameOf = ({ publisher, title, id }: SourceRow): string => [publisher, title].filter(Boolean).join(': ') || id;

async function sourceDetail(db: CorpusDatabase, id: string): Promise<SourceDetail | null> {
  const source = await db.sources.get(id);
  if (source === undefined) return null;
  const [text, claims, muted, all] = await Promise.all([
    db.texts.get(id),
    claimsOfSource(db, id),
    mutedClaims(db),
    db.sources.toArray(),
  ]);
  const others = all.filter((other) => other.id !== id).map((other) => ({ id: other.id, name: nameOf(other) }));
  const isMuted = new Set(muted);
  const original = source.copyOf === null ? null : (all.find((other) => other.id === source.copyOf) ?? null);
  return {
    source: itemOf(source, {
      all: claims.length,
      toReview: claims.filter(({ state }) => state === 'to-review').length,
    }),
    ...{ authors: source.authors, packNote: source.note, remark: source.remark },
    copyOf:
      source.copyOf === null ? null : { id: source.copyOf, name: original === null ? source.copyOf : nameOf(original) },
    others: others.sort((a, b) => a.name.localeCompare(b.name)),
    text: text?.blocks.map((block) => block.text) ?? [],
    claims: claims.map((claim) => claimItem(claim, source, isMuted)),
  };
}
