import Dexie from 'dexie';

/** What can go wrong with the database; see MESSAGES for what the reader is told. */
export type CorpusErrorKind =
  /** This browser, or this private window, has no IndexedDB. */
  | 'missing'
  /** Another open window holds an older version of the database. */
  | 'blocked'
  /** The database was written by a newer version of the extension. */
  | 'newer-version'
  /** The disk, or the browser's share of it, is full. */
  | 'quota'
  /** The input (article, file, pack, id) cannot be used. */
  | 'invalid'
  /** The input is larger than a named limit. */
  | 'too-large'
  /** Anything else the database reports. */
  | 'failed';

const MESSAGES: Record<Exclude<CorpusErrorKind, 'invalid' | 'too-large'>, string> = {
  missing:
    'This browser window gives extensions no database. Leave private browsing, or allow the site data of extensions in the settings.',
  blocked: 'Another window still uses an older version of the corpus. Close its Second Source tabs and try again.',
  'newer-version': 'The corpus was saved by a newer version of Second Source. Update the extension; nothing is lost.',
  quota:
    'There is no room left for the corpus. Free disk space or remove sources, then try again; what was saved before is safe.',
  failed: 'The corpus could not be read or saved. Restart the browser and try again.',
};

/** The one error the corpus throws. Its message says what to do and is fit to be shown to the reader. */
export class CorpusError extends Error {
  override readonly name = 'CorpusError';
  readonly kind: CorpusErrorKind;

  /** @param message defaults to the standing message of the kind; the two input kinds need their own. */
  constructor(kind: CorpusErrorKind, message?: string, options?: ErrorOptions) {
    super(message ?? (MESSAGES as Record<string, string>)[kind] ?? kind, options);
    this.kind = kind;
  }
}

const KIND_BY_NAME: Record<string, CorpusErrorKind> = {
  MissingAPIError: 'missing',
  // Firefox reports a database that private browsing forbids by these.
  SecurityError: 'missing',
  VersionError: 'newer-version',
  QuotaExceededError: 'quota',
};

/** A database that Firefox has opened for reading only, because the disk had no room for more. */
const FULL_IN_FIREFOX = /did not allow mutations/;

interface Caused {
  name?: unknown;
  inner?: unknown;
  cause?: unknown;
  failures?: unknown;
  message?: unknown;
}

/** Looks through wrappers (OpenFailedError, AbortError, BulkError) for the error that tells the kind. */
function kindOf(error: unknown, depth = 0): CorpusErrorKind | null {
  if (typeof error !== 'object' || error === null || depth > 4) return null;
  const { name, inner, cause, failures, message } = error as Caused;
  const own = typeof name === 'string' ? KIND_BY_NAME[name] : undefined;
  if (name === 'InvalidStateError' && FULL_IN_FIREFOX.test(String(message))) return 'quota';
  if (own !== undefined) return own;
  const first = Array.isArray(failures) ? failures[0] : undefined;
  return kindOf(inner, depth + 1) ?? kindOf(cause, depth + 1) ?? kindOf(first, depth + 1);
}

/** Any thrown thing as a CorpusError; one that already is stays as it is. The original is kept as `cause`. */
export function toCorpusError(error: unknown): CorpusError {
  if (error instanceof CorpusError) return error;
  const kind = kindOf(error) ?? 'failed';
  if (kind !== 'failed') return new CorpusError(kind, undefined, { cause: error });
  const detail = error instanceof Error ? error.message.split('\n')[0] : String(error);
  return new CorpusError('failed', `${MESSAGES.failed} (${detail})`, { cause: error });
}

/** Awaits a database promise and turns whatever it rejects with into a CorpusError. */
export async function guarded<T>(promise: PromiseLike<T>): Promise<T> {
  try {
    return await promise;
  } catch (error) {
    throw toCorpusError(error);
  }
}

/** Whether this context has IndexedDB at all. */
export function hasIndexedDb(): boolean {
  return Boolean(Dexie.dependencies.indexedDB);
}
