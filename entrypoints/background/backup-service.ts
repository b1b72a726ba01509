import { takeDailyBackup } from '@/corpus/backups';
import { note } from '@/lib/platform/log';
import type { CorpusService } from './corpus-service';

/**
 * Makes the copy of the day when one is due: asked after each change of the corpus and when the browser starts. Whether
 * one is due is seen in the database alone, so nothing is lost when the worker is stopped, and no alarm is needed.
 * @returns a function that never throws; asked again while a copy is being made, it waits for that one.
 */
export function createBackupService(corpus: CorpusService): () => Promise<void> {
  let running: Promise<void> | null = null;
  const run = async (): Promise<void> => {
    try {
      await takeDailyBackup(await corpus.database());
    } catch (error) {
      note('no backup made', error);
    } finally {
      running = null;
    }
  };
  return () => {
    running ??= run();
    return running;
  };
}
