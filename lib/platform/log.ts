const PREFIX = '[Second Source]';
/** Lines remembered as printed; the oldest is forgotten first. */
const KEPT = 50;
const printed = new Set<string>();

/**
 * Notes something that went wrong but is no reason to stop. One place for all: prefixed, and the same line printed once.
 * Never throws.
 */
export function note(text: string, error?: unknown): void {
  const full = error === undefined ? text : `${text}: ${error instanceof Error ? error.message : String(error)}`;
  if (printed.has(full)) return;
  printed.add(full);
  if (printed.size > KEPT) printed.delete(printed.values().next().value as string);
  console.warn(PREFIX, full);
}
