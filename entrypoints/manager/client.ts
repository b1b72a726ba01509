import type { ManagerClient, Undo } from '@/components/manager/model';
import type { CorpusDatabase } from '@/corpus/database';
import { keepOpen } from '@/corpus/keep-open';
import { corpusCounts } from '@/corpus/queries';
import { type Undo as EditUndo, undoEdit } from '@/corpus/undo';
import { onCorpusChanged, sendToBackground } from '@/lib/platform/messages';
import { createChoices } from './choices';
import { createImportClient } from './import-client';
import { createJobRunner } from './job-runner';
import { createKeepClient } from './keep';
import { createLibrary } from './library';
import { follow } from './lists';
import { createReviewClient } from './review-client';

/** How the parts of the client reach the corpus and tell of changes. */
export interface Corpus {
  /** The open corpus; opened when first needed, and again after a failure or a loss. @throws CorpusError */
  open(): Promise<CorpusDatabase>;
  /** Open pages and the gate follow what was changed, and what takes it back. */
  telling(undo: Undo): Promise<Undo>;
  /** The same for an edit. */
  edited(edit: Promise<{ undo: EditUndo }>): Promise<Undo>;
}

function connect(): Corpus {
  const open = keepOpen();
  const telling = async (undo: Undo): Promise<Undo> => {
    await tell();
    return async () => {
      await undo();
      await tell();
    };
  };
  const edited: Corpus['edited'] = async (edit) => {
    const { undo } = await edit;
    const db = await open();
    await follow(db, undo);
    return telling(async () => {
      await undoEdit(db, undo);
      await follow(db, undo);
    });
  };
  return { open, telling, edited };
}

/** What was saved stays saved where the background does not answer. */
async function tell(): Promise<void> {
  await sendToBackground('corpus:changed', null).catch(() => undefined);
}

/**
 * The manager's ways to the corpus and the background. Goes on with imports that an earlier page left unfinished.
 * @param signal ends with the page
 */
export function createManagerClient(signal: AbortSignal): ManagerClient {
  const corpus = connect();
  const runner = createJobRunner(corpus.open, signal);
  runner.wake();
  return {
    async counts() {
      const { sources, claims, toReview } = await corpusCounts(await corpus.open());
      return { sources, claims, toReview };
    },
    onChanged: onCorpusChanged,
    library: createLibrary(corpus),
    choices: createChoices(corpus),
    importing: createImportClient(corpus, runner),
    review: createReviewClient(corpus.open),
    keep: createKeepClient(corpus.open),
  };
}
