import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { binAgain, deleteClaims, deleteSources, restoreFromBin } from '@/corpus/bin';
import type { CorpusDatabase } from '@/corpus/database';
import { revokeDecisions } from '@/corpus/decision-list';
import { editClaim, mergeClaims, splitClaim } from '@/corpus/edit-claims';
import { editSource, setCopyOf } from '@/corpus/edit-source';
import { CorpusError } from '@/corpus/errors';
import { changeTags, setRemark } from '@/corpus/notes';
import { installPacks } from '@/corpus/packs';
import { muteClaims, unmuteClaims } from '@/corpus/quieting';
import type { ClaimState } from '@/corpus/records';
import { reviewClaims } from '@/corpus/review';
import { changeSettings, readSettings } from '@/corpus/settings';
import { removeTopic, saveTopic, switchTopic } from '@/corpus/topics';
import { type Edited, undoEdit } from '@/corpus/undo';
import type { ClaimReader } from '@/lib/facts/reread';
import { fact, freshCorpus, importNow, makeArticle, makePack, readClaims } from './support';

/** Every row of every table, but the revision: that only ever grows. */
async function allRows(db: CorpusDatabase): Promise<Record<string, unknown[]>> {
  const rows: Record<string, unknown[]> = {};
  for (const table of db.tables) if (table.name !== 'meta') rows[table.name] = await table.toArray();
  // A row that says what holds anyway is as good as none.
  rows.settings = [await readSettings(db)];
  return rows;
}

const reader: ClaimReader = {
  claims: readClaims,
  factsAt: (article, _place, sentence) => [fact({ subject: sentence, asOf: article.meta.published })],
};

type Undoing = () => Promise<unknown>;

/** What an operation picks its rows by: numbers that are taken round the lists of what is there now. */
interface Choice {
  numbers: [number, number, number];
  flag: boolean;
}

const pick = <T>(list: readonly T[], at: number): T | undefined => list[at % Math.max(1, list.length)];

async function ids(
  db: CorpusDatabase,
  table: 'claims' | 'sources' | 'decisions' | 'topics' | 'bin',
  { numbers }: Choice,
): Promise<string[]> {
  const all = await db.table<unknown, string>(table).toCollection().primaryKeys();
  return numbers.flatMap((at) => pick(all, at) ?? []);
}

const byUndo = (db: CorpusDatabase, edit: Promise<Edited<unknown>>): Promise<Undoing> =>
  edit.then(
    ({ undo }) =>
      () =>
        undoEdit(db, undo),
  );

const STATES: ClaimState[] = ['accepted', 'to-review', 'rejected'];
const WORDS = ['Ships came.', 'The harbour reopened.', 'Nobody left the quay.', 'Mayors spoke.', '…'];

/** Each operation of the corpus that a reader can undo, done, with what undoes it. */
const OPERATIONS: Record<string, (db: CorpusDatabase, choice: Choice) => Promise<Undoing>> = {
  review: async (db, c) =>
    byUndo(db, reviewClaims(db, await ids(db, 'claims', c), pick(STATES, c.numbers[0]) ?? 'accepted')),
  tagClaims: async (db, c) =>
    byUndo(
      db,
      changeTags(
        db,
        { table: 'claims', ids: await ids(db, 'claims', c) },
        c.flag ? { add: ['a', 'b'] } : { add: ['c'], remove: ['a'] },
      ),
    ),
  tagSources: async (db, c) =>
    byUndo(
      db,
      changeTags(
        db,
        { table: 'sources', ids: await ids(db, 'sources', c) },
        c.flag ? { add: ['x'] } : { remove: ['x'] },
      ),
    ),
  remark: async (db, c) =>
    byUndo(db, setRemark(db, { table: 'claims', ids: await ids(db, 'claims', c) }, c.flag ? 'A note.' : '')),
  edit: async (db, c) => {
    const [id = ''] = await ids(db, 'claims', c);
    return byUndo(db, editClaim(db, id, pick(WORDS, c.numbers[1]) ?? '', reader));
  },
  split: async (db, c) => {
    const [id = ''] = await ids(db, 'claims', c);
    return byUndo(db, splitClaim(db, id, [pick(WORDS, c.numbers[1]) ?? '', pick(WORDS, c.numbers[2]) ?? ''], reader));
  },
  merge: async (db, c) => byUndo(db, mergeClaims(db, (await ids(db, 'claims', c)).slice(0, c.flag ? 2 : 3), reader)),
  editSource: async (db, c) => {
    const [id = ''] = await ids(db, 'sources', c);
    return byUndo(
      db,
      editSource(db, id, c.flag ? { published: '2024-05-06' } : { title: null, publisher: 'Other' }, reader),
    );
  },
  copyOf: async (db, c) => {
    const [id = '', other = ''] = await ids(db, 'sources', c);
    return byUndo(db, setCopyOf(db, id, c.flag ? other : null));
  },
  mute: async (db, c) =>
    byUndo(db, c.flag ? muteClaims(db, await ids(db, 'claims', c)) : unmuteClaims(db, await ids(db, 'claims', c))),
  revoke: async (db, c) => byUndo(db, revokeDecisions(db, await ids(db, 'decisions', c))),
  topic: async (db, c) => byUndo(db, saveTopic(db, `Topic ${c.numbers[0] % 3}`, [`Name ${c.numbers[1]}`])),
  removeTopic: async (db, c) => byUndo(db, removeTopic(db, (await ids(db, 'topics', c))[0] ?? '')),
  switchTopic: async (db, c) =>
    byUndo(
      db,
      switchTopic(
        db,
        { id: c.flag ? 'brightmoor' : ((await ids(db, 'topics', c))[0] ?? 'z'), label: 'A' },
        c.numbers[1] % 2 === 0,
      ),
    ),
  settings: async (db, c) => {
    const before = await changeSettings(db, {
      newClaims: c.flag ? 'accepted' : 'to-review',
      snapshots: c.numbers[0] % 2 === 0,
    });
    return () => changeSettings(db, before);
  },
  deleteSources: async (db, c) => {
    const { binIds } = await deleteSources(db, await ids(db, 'sources', c));
    return () => restoreFromBin(db, binIds);
  },
  deleteClaims: async (db, c) => {
    const { binIds } = await deleteClaims(db, await ids(db, 'claims', c));
    return () => restoreFromBin(db, binIds);
  },
  restore: async (db, c) => {
    const { restored } = await restoreFromBin(db, await ids(db, 'bin', c));
    return () => binAgain(db, restored);
  },
};

const choice: fc.Arbitrary<Choice> = fc.record({
  numbers: fc.tuple(fc.nat(50), fc.nat(50), fc.nat(50)),
  flag: fc.boolean(),
});
const step = fc.tuple(fc.constantFrom(...Object.keys(OPERATIONS)), choice);

describe('any operations, taken back in reverse', () => {
  it('leave the corpus as it was, row for row', async () => {
    const done = new Map<string, number>();
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 12 }), async (steps) => {
        const db = await freshCorpus();
        await installPacks(db, [makePack()]);
        for (const name of ['a', 'b'])
          await importNow(
            db,
            makeArticle([`The harbour of ${name} reopened. Mayors spoke.`, 'Nobody left. Ships came.'], {
              canonicalUrl: `https://${name}.example/1`,
            }),
          );
        const states = [await allRows(db)];
        const undos: Undoing[] = [];
        for (const [name, chosen] of steps) {
          try {
            undos.push(await (OPERATIONS[name] as (typeof OPERATIONS)[string])(db, chosen));
            states.push(await allRows(db));
            done.set(name, (done.get(name) ?? 0) + 1);
          } catch (error) {
            // What is refused must change nothing.
            if (!(error instanceof CorpusError) || error.kind === 'failed') throw error;
            expect(await allRows(db)).toEqual(states.at(-1));
          }
        }
        for (const undo of undos.reverse()) {
          states.pop();
          await undo();
          expect(await allRows(db)).toEqual(states.at(-1));
        }
        db.close();
      }),
      { numRuns: 150 },
    );
    // Every operation was really done, and not only refused.
    expect([...done.keys()].sort()).toEqual(Object.keys(OPERATIONS).sort());
  });
});
