import { CorpusError } from './errors';

/**
 * Room on the disk is asked for before it is needed. Chromium's database does not stand a disk that is really full: what
 * it was writing is torn, and the next start may find nothing it can open and begin an empty one (see
 * docs/decisions/database.md). So nothing is added where little is left.
 */

/** Least bytes that must be left when something is to be added. */
export const LEAST_ROOM = 20_000_000;
/** Least bytes for any change at all but deletions. */
export const LEAST_FOR_CHANGES = 2_000_000;
/** How long an answer of the browser is good for, in milliseconds. */
const KNOWN_MS = 1_000;

interface Known {
  at: number;
  left: number | null;
}

let known: Known | null = null;

/**
 * Bytes that the browser would still give: in Chromium what is left on the disk, in Firefox what is left of our share.
 * null where it does not say.
 */
async function roomLeft(): Promise<number | null> {
  const now = Date.now();
  if (known !== null && Math.abs(now - known.at) < KNOWN_MS) return known.left;
  const estimate = await globalThis.navigator?.storage?.estimate?.().catch(() => undefined);
  const { quota, usage } = estimate ?? {};
  known = { at: now, left: quota === undefined || usage === undefined ? null : quota - usage };
  return known.left;
}

/** Goes on only where so many bytes are left; also where nobody can say. @throws {CorpusError} quota. */
export async function needRoom(bytes: number = LEAST_ROOM): Promise<void> {
  const left = await roomLeft();
  if (left !== null && left < bytes) throw new CorpusError('quota');
}

/** The error that opening the database gave, told as what it is where the disk is full. */
export async function becauseFull(error: unknown): Promise<unknown> {
  if (!(error instanceof CorpusError) || error.kind !== 'failed') return error;
  const left = await roomLeft();
  return left !== null && left < LEAST_FOR_CHANGES ? new CorpusError('quota', undefined, { cause: error }) : error;
}
