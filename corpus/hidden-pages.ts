import type { CorpusDatabase } from './database';
import { undoDecision } from './decisions';
import { CorpusError, guarded } from './errors';
import { sha256 } from './identity';

/** Longest address kept, characters. */
const MAX_URL_LENGTH = 8_000;
const ID_DIGITS = 32;

async function decisionOf(url: string): Promise<{ id: string; url: string }> {
  if (url.length > MAX_URL_LENGTH || !/^https?:$/.test(URL.parse(url)?.protocol ?? ''))
    throw new CorpusError('invalid', `“${url.slice(0, 80)}” is not a page's address.`);
  const address = url.split('#', 1)[0] as string;
  return { id: `hidden-page:${(await sha256(address)).slice(0, ID_DIGITS)}`, url: address };
}

/**
 * Switches one page off. @param url its address; what follows # makes no other page.
 * @returns the decision's id. @throws {CorpusError} invalid for what is no web address.
 */
export async function hidePage(db: CorpusDatabase, url: string): Promise<string> {
  const decision = await decisionOf(url);
  await db.change([db.decisions], async (changed) => {
    if ((await db.decisions.get(decision.id)) !== undefined) return;
    await db.decisions.add({ ...decision, madeAt: Date.now(), kind: 'hidden-page' });
    changed();
  });
  return decision.id;
}

/** Switches a page on again. @returns whether it was off. @throws {CorpusError} invalid for what is no web address. */
export async function showPage(db: CorpusDatabase, url: string): Promise<boolean> {
  return undoDecision(db, (await decisionOf(url)).id);
}

/** The pages on which the reader wants nothing, the latest first. @throws {CorpusError} */
export async function hiddenPages(db: CorpusDatabase): Promise<string[]> {
  const rows = await guarded(db.decisions.where('kind').equals('hidden-page').toArray());
  rows.sort((a, b) => b.madeAt - a.madeAt);
  return rows.flatMap((row) => (row.kind === 'hidden-page' ? [row.url] : []));
}
