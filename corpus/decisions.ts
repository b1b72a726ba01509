import type { CorpusDatabase } from './database';
import { CorpusError, guarded } from './errors';
import { sha256 } from './identity';
import { MAX_SENTENCE_LENGTH } from './import-checks';
import type { DecisionRecord } from './records';

/** A decision that a page sentence and a claim are not about the same thing. */
export type NotSameDecision = Extract<DecisionRecord, { kind: 'not-same' }>;

/** Hexadecimal digits of the hash that stands for the sentence in a decision's id. */
const ID_DIGITS = 16;
const HOST = /^(?:[a-z0-9_-]{1,63}\.)*[a-z0-9_-]{1,63}$|^\[[0-9a-f:.]+\]$/;

const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;
const APOSTROPHE = /['’‘ʼ`´]/g;
/** A word; a figure with its points, commas and a minus before it; a currency or percent sign. */
const MEANT = /[\p{L}\p{M}]+|(?:(?<![\p{L}\p{N}])-)?\p{N}+(?:[.,]\p{N}+)*|[\p{Sc}%]/gu;

/**
 * A sentence as decisions compare it. Two sentences are the same when they have the same words, figures, currency and
 * percent signs in the same order. Letter case, quotes, dashes, apostrophes, punctuation, white space and invisible
 * characters do not count; a point or comma inside a figure and a minus before it do ("14.3" is not "143").
 */
export function normaliseSentence(sentence: string): string {
  const plain = sentence
    .normalize('NFKC')
    .toLowerCase()
    .replace(INVISIBLE, '')
    .replace(APOSTROPHE, '')
    .replace(/−/g, '-');
  return plain.match(MEANT)?.join(' ') ?? '';
}

/** Rejected pairings, made for quick asking; see notSameSet and isNotSame. */
export interface NotSameSet {
  /** Claim id and normalised sentence. */
  byClaim: Set<string>;
  /** Two normalised texts in fixed order. */
  byText: Set<string>;
  /** The sentence of each claim asked about, by claim id. */
  quotes: Map<string, string>;
}

function pairOfTexts(a: string, b: string): string {
  return a < b ? `${a}\n${b}` : `${b}\n${a}`;
}

/**
 * Makes the set that isNotSame asks.
 * @param claims the claims that will be asked about; read only where there is a decision at all.
 */
export function notSameSet(
  decisions: readonly NotSameDecision[],
  claims: readonly { id: string; quote: string }[],
): NotSameSet {
  const set: NotSameSet = { byClaim: new Set(), byText: new Set(), quotes: new Map() };
  for (const { claimId, sentence, quote } of decisions) {
    set.byClaim.add(`${claimId}\n${sentence}`);
    if (quote !== undefined && quote !== '') set.byText.add(pairOfTexts(quote, sentence));
  }
  if (decisions.length > 0) for (const claim of claims) set.quotes.set(claim.id, claim.quote);
  return set;
}

/**
 * Whether the reader ended this pairing. The same pairing is: the same claim with the same page sentence, on whatever
 * page; a claim with the same text in another source with the same page sentence; and the two texts the other way
 * round, the sentence a claim and the claim's text on a page. Texts are the same by normaliseSentence. The pairing ends
 * as a whole: the decision's attribute only records which verdict the reader was looking at.
 */
export function isNotSame(set: NotSameSet, sentence: string, claimId: string): boolean {
  if (set.byClaim.size === 0) return false;
  const normal = normaliseSentence(sentence);
  if (set.byClaim.has(`${claimId}\n${normal}`)) return true;
  const quote = set.quotes.get(claimId);
  return quote !== undefined && set.byText.has(pairOfTexts(normaliseSentence(quote), normal));
}

/**
 * Remembers for good that a page sentence and a claim are not the same claim. Deciding the same twice is one decision.
 * @param pairing.sentence as read on the page. @param pairing.attribute of the verdict the reader saw.
 * @returns the decision's id, for undo. @throws {CorpusError} invalid for a sentence without words, or one too long.
 */
export async function addNotSame(
  db: CorpusDatabase,
  pairing: { claimId: string; sentence: string; attribute: string },
): Promise<string> {
  const { claimId, attribute } = pairing;
  const sentence = normaliseSentence(pairing.sentence);
  if (sentence === '' || claimId === '' || pairing.sentence.length > MAX_SENTENCE_LENGTH) {
    throw new CorpusError('invalid', 'There is no sentence here to decide on.');
  }
  const id = `not-same:${(await sha256(`${claimId}\n${sentence}`)).slice(0, ID_DIGITS)}`;
  await db.change([db.decisions, db.claims], async (changed) => {
    if ((await db.decisions.get(id)) !== undefined) return;
    const claim = await db.claims.get(claimId);
    const quote = claim === undefined ? {} : { quote: normaliseSentence(claim.quote) };
    const asRead = pairing.sentence.trim();
    await db.decisions.add({
      id,
      madeAt: Date.now(),
      kind: 'not-same',
      claimId,
      sentence,
      attribute,
      ...quote,
      asRead,
    });
    changed();
  });
  return id;
}

/** Takes a decision back. @returns false where there is none of this id. @throws {CorpusError} */
export function undoDecision(db: CorpusDatabase, id: string): Promise<boolean> {
  return db.change([db.decisions], async (changed) => {
    if ((await db.decisions.get(id)) === undefined) return false;
    await db.decisions.delete(id);
    changed();
    return true;
  });
}

/** A host name as it is kept: lower case, without a final dot; null for anything that is none. */
export function hostNameOf(host: string): string | null {
  const clean = host.trim().toLowerCase().replace(/\.$/, '');
  return clean.length <= 253 && HOST.test(clean) ? clean : null;
}

function decisionIdOf(host: string): { id: string; host: string } {
  const clean = hostNameOf(host);
  if (clean === null) throw new CorpusError('invalid', `“${host.slice(0, 80)}” is not a site's host name.`);
  return { id: `hidden-host:${clean}`, host: clean };
}

/**
 * Switches a host off. @param host e.g. "news.example", without scheme and port.
 * @returns the decision's id. @throws {CorpusError} invalid for what is no host name.
 */
export async function hideHost(db: CorpusDatabase, host: string): Promise<string> {
  const { id, host: clean } = decisionIdOf(host);
  await db.change([db.decisions], async (changed) => {
    if ((await db.decisions.get(id)) !== undefined) return;
    await db.decisions.add({ id, madeAt: Date.now(), kind: 'hidden-host', host: clean });
    changed();
  });
  return id;
}

/** Switches a host on again. @returns whether it was off. @throws {CorpusError} invalid for what is no host name. */
export async function showHost(db: CorpusDatabase, host: string): Promise<boolean> {
  return undoDecision(db, decisionIdOf(host).id);
}

/** The hosts on which the reader wants nothing, in alphabetical order. @throws {CorpusError} */
export async function hiddenHosts(db: CorpusDatabase): Promise<string[]> {
  const rows = await guarded(db.decisions.where('kind').equals('hidden-host').toArray());
  return rows.flatMap((row) => (row.kind === 'hidden-host' ? [row.host] : [])).sort();
}
