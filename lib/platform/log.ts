/** A line of the log, as the popup shows it. */
export interface LogLine {
  /** Epoch milliseconds of the last time. */
  at: number;
  text: string;
  times: number;
}

const PREFIX = '[Second Source]';
/** Lines kept; the oldest goes first. */
const KEPT = 50;
const lines = new Map<string, LogLine>();

/**
 * Notes something that went wrong but is no reason to stop. One place for all: prefixed, printed once, counted when
 * it comes again. Never throws.
 */
export function note(text: string, error?: unknown): void {
  const full = error === undefined ? text : `${text}: ${error instanceof Error ? error.message : String(error)}`;
  const known = lines.get(full);
  lines.delete(full);
  lines.set(full, { at: Date.now(), text: full, times: (known?.times ?? 0) + 1 });
  if (lines.size > KEPT) lines.delete(lines.keys().next().value as string);
  if (!known) console.warn(PREFIX, full);
}

/** What was noted in this context since it started, latest first. */
export function recentNotes(): LogLine[] {
  return [...lines.values()].reverse();
}
