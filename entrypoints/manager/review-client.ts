import type { ReviewClient } from '@/components/manager/review/model';
import type { Undo } from '@/components/ui/use-saying';
import type { CorpusDatabase } from '@/corpus/database';
import { editClaim, mergeClaims, splitClaim } from '@/corpus/edit-claims';
import { reviewClaims } from '@/corpus/review';
import { placeOfClaim, waitingClaims } from '@/corpus/review-queue';
import { changeSettings, readSettings } from '@/corpus/settings';
import { type Edited, undoEdit } from '@/corpus/undo';
import { claimReader } from '@/lib/facts/reread';
import { sendToBackground } from '@/lib/platform/messages';
import { factReader } from '../importing/article';
import { follow } from './lists';

/** Open pages look again this long after the last step, in milliseconds: a queue is worked off by many quick ones. */
const TELL_AFTER_MS = 1_500;

/** The review's ways to the corpus. */
export function createReviewClient(database: () => Promise<CorpusDatabase>): ReviewClient {
  const tell = tellLater();
  const reader = () => claimReader(factReader());
  async function step<T>(work: (db: CorpusDatabase) => Promise<Edited<T>>): Promise<Undo> {
    const db = await database();
    const { undo } = await work(db);
    await follow(db, undo);
    tell();
    return async () => {
      await undoEdit(db, undo);
      await follow(db, undo);
      tell();
    };
  }
  return {
    async queue() {
      const rows = await waitingClaims(await database());
      return rows.map(({ claim: { id, quote }, source: { id: sourceId, publisher, title, published } }) => ({
        ...{ id, quote, sourceId, publisher, title, published },
      }));
    },
    place: async (id) => placeOfClaim(await database(), id),
    setState: (ids, state) => step((db) => reviewClaims(db, ids, state)),
    edit: (id, sentence) => step((db) => editClaim(db, id, sentence, reader())),
    split: (id, parts) =>
      step((db) =>
        splitClaim(
          db,
          id,
          parts.filter((part) => part.trim() !== ''),
          reader(),
        ),
      ),
    merge: (ids) => step((db) => mergeClaims(db, ids, reader())),
    reviewsNew: async () => (await readSettings(await database())).newClaims === 'to-review',
    async setReviewsNew(on) {
      const db = await database();
      const before = await changeSettings(db, { newClaims: on ? 'to-review' : 'accepted' });
      return async () => void (await changeSettings(db, before));
    },
  };
}

/** Tells open pages and gates of many quick changes once. What was saved stays saved where nobody answers. */
function tellLater(): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(() => sendToBackground('corpus:changed', null).catch(() => undefined), TELL_AFTER_MS);
  };
}
