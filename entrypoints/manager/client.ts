import type { ManagerClient } from '@/components/manager/model';
import { type CorpusDatabase, openCorpus } from '@/corpus/database';
import { installPacks } from '@/corpus/packs';
import { packs } from '@/corpus/packs/index';
import { corpusCounts } from '@/corpus/queries';

/** The manager's ways to the corpus and the background. Opens the corpus when first needed. */
export function createManagerClient(): ManagerClient {
  let opening: Promise<CorpusDatabase> | null = null;
  const corpus = () => {
    opening ??= openWithPacks().catch((error) => {
      opening = null;
      throw error;
    });
    return opening;
  };
  return {
    async counts() {
      const { sources, claims, toReview } = await corpusCounts(await corpus());
      return { sources, claims, toReview };
    },
  };
}

/** The manager may be the first to open the corpus after installation. */
async function openWithPacks(): Promise<CorpusDatabase> {
  const db = await openCorpus();
  await installPacks(db, packs);
  return db;
}
