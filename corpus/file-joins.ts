import type { Rejections } from './file-rejections';
import type { ClaimRecord, ClaimState, SourceRecord } from './records';

/** How a record of a file joins the one that is here already. What is here counts; a file fills what is missing. */

/** The state that counts when file and corpus differ: the later in this list. */
const STATES: ClaimState[] = ['to-review', 'accepted', 'rejected'];

interface Noted {
  tags: string[];
  remark: string | null;
}

function joinedNotes(here: Noted, file: Noted): Noted {
  return { tags: [...new Set([...here.tags, ...file.tags])].sort(), remark: here.remark ?? file.remark };
}

/** A claim that is here with the state and notes of the file's; null where nothing is to be changed. */
export function joinedClaim(here: ClaimRecord, file: ClaimRecord): ClaimRecord | null {
  const state = STATES.indexOf(file.state) > STATES.indexOf(here.state) ? file.state : here.state;
  return unlessSame(here, { ...here, ...joinedNotes(here, file), state });
}

/** A source that is here (with or without its text) with the notes of the file's; null where nothing is to be changed. */
export function joinedSource<T extends Omit<SourceRecord, 'blocks'>>(here: T, file: SourceRecord): T | null {
  return unlessSame(here, { ...here, ...joinedNotes(here, file), copyOf: here.copyOf ?? file.copyOf });
}

function unlessSame<T extends Noted>(here: T, joined: T): T | null {
  return JSON.stringify(here) === JSON.stringify(joined) ? null : joined;
}

/**
 * Sources that are no copies in a circle, also through those that are here: what would close a circle counts as no copy
 * and is reported.
 * @param here what each source of the corpus is a copy of, by id.
 */
export function withoutCircles(
  sources: readonly SourceRecord[],
  here: ReadonlyMap<string, string | null>,
  rejections: Rejections,
): SourceRecord[] {
  const copies = new Map(here);
  return sources.map((source) => {
    // What is here stays; the file only says what is not said yet.
    if (source.copyOf === null || (copies.get(source.id) ?? null) !== null) return source;
    if (leadsTo(source.copyOf, source.id, copies)) {
      rejections.add('source', 'it is a copy of a copy of itself; taken as no copy');
      return { ...source, copyOf: null };
    }
    copies.set(source.id, source.copyOf);
    return source;
  });
}

/** Whether following copies from `from` comes to `goal`. What is here has no circle, so this ends. */
function leadsTo(from: string, goal: string, copies: ReadonlyMap<string, string | null>): boolean {
  const seen = new Set<string>();
  for (let at: string | null = from; at !== null && !seen.has(at); at = copies.get(at) ?? null) {
    if (at === goal) return true;
    seen.add(at);
  }
  return false;
}
