import { beforeEach, describe, expect, it } from 'vitest';
import type { CorpusDatabase } from '@/corpus/database';
import { countDecisions, listDecisions, revokeDecisions } from '@/corpus/decision-list';
import { addNotSame, hideHost } from '@/corpus/decisions';
import { hidePage } from '@/corpus/hidden-pages';
import { installPacks } from '@/corpus/packs';
import { loadMatchData } from '@/corpus/queries';
import { muteClaims, mutedClaims, unmuteClaims } from '@/corpus/quieting';
import { reviewClaims } from '@/corpus/review';
import { changeSettings, DEFAULT_SETTINGS, readSettings } from '@/corpus/settings';
import { undoEdit } from '@/corpus/undo';
import { everything, freshCorpus, makePack } from './support';

const [X, Y, Z] = ['a', 'b', 'c'].map((id) => `pack:brightmoor/${id}`) as [string, string, string];
let db: CorpusDatabase;

beforeEach(async () => {
  db = await freshCorpus();
  await installPacks(db, [makePack()]);
});

const matched = async () => (await loadMatchData(db)).claims.map(({ id }) => id);

describe('which claims are matched', () => {
  it('are the accepted ones, never a muted one', async () => {
    await reviewClaims(db, [Y], 'to-review');
    const { value, undo } = await muteClaims(db, [X, X, 'none']);
    expect(value).toBe(1);
    expect(await matched()).toEqual([Z]);
    expect(await mutedClaims(db)).toEqual([X]);
    await undoEdit(db, undo);
    expect(await matched()).toEqual([X, Z]);
    await muteClaims(db, [X]);
    expect((await unmuteClaims(db, [X, Z])).value).toBe(1);
    expect(await matched()).toEqual([X, Z]);
  });

  it('are those to review too where the reader wants it; never rejected ones', async () => {
    await reviewClaims(db, [Y], 'to-review');
    await reviewClaims(db, [Z], 'rejected');
    const before = await changeSettings(db, { badgesFrom: 'accepted-and-to-review' });
    expect(await matched()).toEqual([X, Y]);
    expect(before).toEqual({ badgesFrom: 'accepted' });
    await changeSettings(db, before);
    expect(await matched()).toEqual([X]);
  });
});

describe('settings', () => {
  it('are the defaults until set, and refuse what they cannot be', async () => {
    expect(await readSettings(db)).toEqual(DEFAULT_SETTINGS);
    await changeSettings(db, { checks: 'on-press', snapshots: false });
    expect(await readSettings(db)).toEqual({ ...DEFAULT_SETTINGS, checks: 'on-press', snapshots: false });
    await expect(changeSettings(db, { checks: 'never' as 'on-press', snapshots: true })).rejects.toThrow(/checks/);
    await expect(changeSettings(db, { nothing: 1 } as object)).rejects.toThrow(/nothing/);
    expect((await readSettings(db)).snapshots).toBe(false);
  });

  it('count a stored value that is not allowed as not set', async () => {
    await db.settings.bulkPut([
      { key: 'checks', value: 7 },
      { key: 'unknown', value: 1 },
    ]);
    expect(await readSettings(db)).toEqual(DEFAULT_SETTINGS);
  });
});

describe('the list of decisions', () => {
  it('has all kinds with what there is to show, and takes many back at once', async () => {
    await addNotSame(db, { claimId: X, sentence: 'They cut “600” jobs.', attribute: 'headcount' });
    await muteClaims(db, [Y]);
    await hideHost(db, 'a.example');
    await hidePage(db, 'https://a.example/p');
    const views = await listDecisions(db);
    const of = (kind: string) => views.find(({ decision }) => decision.kind === kind);
    expect(of('not-same')).toMatchObject({
      sentence: 'They cut “600” jobs.',
      quote: 'Brightmoor cut 600 jobs.',
      source: { publisher: 'The Invented Post' },
    });
    expect(of('muted-claim')).toMatchObject({ quote: 'Brightmoor cut 601 jobs.', sentence: null });
    expect(of('hidden-host')).toMatchObject({
      claim: null,
      source: null,
      quote: null,
      decision: { host: 'a.example' },
    });
    expect(of('hidden-page')).toMatchObject({ decision: { url: 'https://a.example/p' } });
    expect(await countDecisions(db)).toEqual({ 'not-same': 1, 'hidden-host': 1, 'muted-claim': 1, 'hidden-page': 1 });
    const before = await everything(db);
    const { value, undo } = await revokeDecisions(
      db,
      views.map(({ decision }) => decision.id),
    );
    expect(value).toBe(4);
    expect(await listDecisions(db)).toEqual([]);
    await undoEdit(db, undo);
    expect(await everything(db)).toEqual(before);
  });

  it('shows a decision whose claim is gone, and an old one without its sentence as read', async () => {
    await db.decisions.bulkAdd([
      { id: 'm', madeAt: 2, kind: 'muted-claim', claimId: 'gone', quote: 'It was so.' },
      {
        id: 'n',
        madeAt: 1,
        kind: 'not-same',
        claimId: 'gone',
        sentence: 'they left',
        attribute: 'x',
        quote: 'they stayed',
      },
    ]);
    expect((await listDecisions(db)).map(({ claim, quote, sentence }) => [claim, quote, sentence])).toEqual([
      [null, 'It was so.', null],
      [null, 'they stayed', 'they left'],
    ]);
  });
});
