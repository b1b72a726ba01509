import { purgeBin } from '@/corpus/bin';
import { type CorpusDatabase, openCorpus, revisionOf } from '@/corpus/database';
import { isNotSame } from '@/corpus/decisions';
import { knowledge } from '@/corpus/knowledge';
import { installPacks } from '@/corpus/packs';
import { packs } from '@/corpus/packs/index';
import { loadMatchData } from '@/corpus/queries';
import { articleFromText } from '@/lib/article/text';
import type { Article } from '@/lib/article/types';
import { createFactReader, type FactReader } from '@/lib/facts/reader';
import { checkPage } from '@/lib/match/check-page';
import { buildClaimIndex, type ClaimIndex } from '@/lib/match/claim-index';
import type { PageReport } from '@/lib/match/types';
import { note } from '@/lib/platform/log';

/** The corpus as the rest of the background uses it. */
export interface CorpusService {
  /** The open database with the packs of this version in it. @throws CorpusError */
  database(): Promise<CorpusDatabase>;
  /** Compares an article with the corpus as it is now. @throws CorpusError */
  check(article: Article): Promise<PageReport>;
  /** Loads what a check needs ahead of time. Never throws. */
  warmUp(): void;
}

/** What a check needs, made from one revision of the corpus. */
interface Matching {
  revision: number;
  index: ClaimIndex;
  isNotSame: (sentence: string, claimId: string) => boolean;
}

/** A few sentences on the watched topics, to get into practice on. */
const PRACTICE_SENTENCES = 8;
const PRACTICE = articleFromText(
  packs
    .flatMap((pack) => pack.claims)
    .slice(0, PRACTICE_SENTENCES)
    .map((claim) => claim.text)
    .join(' '),
);

/** Makes the service. Opens nothing before it is asked. */
export function createCorpusService(): CorpusService {
  let opening: Promise<CorpusDatabase> | null = null;
  let loading: Promise<Matching> | null = null;
  let reader: FactReader | null = null;

  const open = () => {
    opening ??= openWithPacks().catch((error) => {
      opening = null;
      throw error;
    });
    return opening;
  };
  /** Opened anew where it was closed under us: the reader cleared the storage, or a newer version came in. */
  const database = async () => {
    const known = open();
    const db = await known;
    if (db.isOpen()) return db;
    if (opening === known) opening = null;
    return open();
  };
  const matching = async (): Promise<Matching> => {
    const db = await database();
    const known = await loading?.catch(() => null);
    if (known && known.revision === (await revisionOf(db))) return known;
    loading = loadMatching(db);
    return loading;
  };
  const facts = () => {
    reader ??= createFactReader(knowledge);
    return reader;
  };
  return {
    database,
    async check(article) {
      const { index, isNotSame } = await matching();
      return checkPage({ article, index, reader: facts(), isNotSame });
    },
    warmUp() {
      matching().catch((error) => note('corpus not ready', error));
      // A first reading costs several times the next: it compiles what reading needs. Better now than with a page waiting.
      facts().read(PRACTICE);
    },
  };
}

/** Packs are looked at on each opening: an installation that was cut short is made good by the next worker. */
async function openWithPacks(): Promise<CorpusDatabase> {
  const db = await openCorpus();
  // Dexie would open it again by itself, without looking at its version and without packs
  db.on('versionchange', () => db.close());
  const { skipped } = await installPacks(db, packs);
  for (const { id, reason } of skipped) note(`pack ${id} is damaged and was left out`, reason);
  purgeBin(db).catch((error) => note('the bin was not emptied', error));
  return db;
}

async function loadMatching(db: CorpusDatabase): Promise<Matching> {
  const { sources, claims, notSame, revision } = await loadMatchData(db);
  return {
    revision,
    index: buildClaimIndex(sources, claims),
    isNotSame: (sentence, claimId) => isNotSame(notSame, sentence, claimId),
  };
}
