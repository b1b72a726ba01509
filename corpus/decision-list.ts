import type { CorpusDatabase, SourceRow } from './database';
import { guarded } from './errors';
import type { ClaimRecord, DecisionRecord } from './records';
import { type Edited, editCorpus } from './undo';

/** A decision with what there is to show of it. */
export interface DecisionView {
  decision: DecisionRecord;
  /** The claim it is about; null for a decision about a site or page, and where the claim is gone. */
  claim: ClaimRecord | null;
  /** The claim's source; null as `claim` is. */
  source: SourceRow | null;
  /** The claim's sentence as it is now, else as it was when decided; null for a site or page. */
  quote: string | null;
  /** The page's sentence: as read, or in lower case without marks where only that was kept. Of 'not-same' only. */
  sentence: string | null;
}

/** All decisions, the last made first, each with its claim and source. @throws {CorpusError} */
export function listDecisions(db: CorpusDatabase): Promise<DecisionView[]> {
  return db.read([db.decisions, db.claims, db.sources], async () => {
    const decisions = await db.decisions.toArray();
    decisions.sort((a, b) => b.madeAt - a.madeAt || (a.id < b.id ? -1 : 1));
    const claims = await db.claims.bulkGet(
      decisions.map((decision) => ('claimId' in decision ? decision.claimId : '')),
    );
    const sources = await db.sources.bulkGet(claims.map((claim) => claim?.sourceId ?? ''));
    return decisions.map((decision, i): DecisionView => {
      const claim = claims[i] ?? null;
      const kept = 'quote' in decision ? (decision.quote ?? null) : null;
      const sentence = decision.kind === 'not-same' ? (decision.asRead ?? decision.sentence) : null;
      return { decision, claim, source: sources[i] ?? null, quote: claim?.quote ?? kept, sentence };
    });
  });
}

/** Takes decisions back, many at once. @returns how many were there. @throws {CorpusError} */
export function revokeDecisions(db: CorpusDatabase, ids: readonly string[]): Promise<Edited<number>> {
  return editCorpus(db, [db.decisions], (edits) => edits.remove('decisions', ids));
}

/** How many decisions there are of each kind. @throws {CorpusError} */
export async function countDecisions(db: CorpusDatabase): Promise<Record<DecisionRecord['kind'], number>> {
  const counts = { 'not-same': 0, 'hidden-host': 0, 'muted-claim': 0, 'hidden-page': 0 };
  for (const kind of await guarded(db.decisions.orderBy('kind').keys())) counts[kind as DecisionRecord['kind']]++;
  return counts;
}
