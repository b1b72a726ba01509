import { purgeBin } from '@/corpus/bin';
import { type CorpusDatabase, revisionOf } from '@/corpus/database';
import { isNotSame } from '@/corpus/decisions';
import { type DryRunCorpus, dryRun, dryRunCorpus, type PlannedClaim } from '@/corpus/dry-run';
import { keepOpen } from '@/corpus/keep-open';
import { knowledge } from '@/corpus/knowledge';
import type { PacksReport } from '@/corpus/packs';
import { packs } from '@/corpus/packs/index';
import { planArticle } from '@/corpus/plan-article';
import { loadMatchData } from '@/corpus/queries';
import { articleFromText } from '@/lib/article/text';
import type { Article } from '@/lib/article/types';
import { createFactReader, type FactReader } from '@/lib/facts/reader';
import { checkPage } from '@/lib/match/check-page';
import type { PageReport } from '@/lib/match/types';
import { note } from '@/lib/platform/log';

/** The corpus as the rest of the background uses it. */
export interface CorpusService {
  /** The open database with the packs of this version in it. @throws CorpusError */
  database(): Promise<CorpusDatabase>;
  /** Compares an article with the corpus as it is now. @throws CorpusError */
  check(article: Article): Promise<PageReport>;
  /** What saved sources would say of an article's claims, were it imported. Saves nothing. @throws CorpusError */
  dryRun(article: Article): Promise<PlannedClaim[]>;
  /** Loads what a check needs ahead of time. Never throws. */
  warmUp(): void;
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

/** What the service tells the rest of the background; each may come at any moment. */
export interface CorpusNews {
  /** Packs have come in: on installation, with an update, or into a database that had to be made anew. */
  packsCame?: () => void;
  /** The database was deleted under us. */
  deleted?: () => void;
}

/** Makes the service. Opens nothing before it is asked. */
export function createCorpusService({ packsCame, deleted }: CorpusNews = {}): CorpusService {
  let loading: Promise<DryRunCorpus> | null = null;
  let reader: FactReader | null = null;

  /** Looked at on each opening: an installation that was cut short is made good by the next worker. */
  const opened = (db: CorpusDatabase, { installed, upgraded, skipped }: PacksReport) => {
    loading = null; // another database counts its revisions from the start
    for (const { id, reason } of skipped) note(`pack ${id} is damaged and was left out`, reason);
    purgeBin(db).catch((error) => note('the bin was not emptied', error));
    if (installed.length + upgraded.length > 0) packsCame?.();
  };
  const database = keepOpen({ opened, ...(deleted ? { deleted } : {}) });
  /** What a check needs, made from the revision that is here now. */
  const matching = async (): Promise<DryRunCorpus> => {
    const db = await database();
    const known = await loading?.catch(() => null);
    if (known && known.revision === (await revisionOf(db))) return known;
    loading = loadMatchData(db).then(dryRunCorpus);
    return loading;
  };
  const facts = () => {
    reader ??= createFactReader(knowledge);
    return reader;
  };
  return {
    database,
    async check(article) {
      const { index, notSame } = await matching();
      const isPairing = (sentence: string, claimId: string) => isNotSame(notSame, sentence, claimId);
      return checkPage({ article, index, reader: facts(), isNotSame: isPairing });
    },
    async dryRun(article) {
      const [corpus, plan] = await Promise.all([
        matching(),
        database().then((db) => planArticle(db, article, facts())),
      ]);
      return dryRun(plan, corpus, facts());
    },
    warmUp() {
      matching().catch((error) => note('corpus not ready', error));
      // A first reading costs several times the next: it compiles what reading needs. Better now than with a page waiting.
      facts().read(PRACTICE);
    },
  };
}
