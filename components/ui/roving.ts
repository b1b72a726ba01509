/** Keys whose meaning belongs to the field that has the focus. */
const OWN_KEYS = 'input:not([type=checkbox]), textarea, select';

/**
 * The row that a key leads to from the row at `index` of `count`, or null for a key that leads nowhere: one with a
 * modifier, or one pressed in a field that needs it itself.
 * @param page how many rows Page Up and Page Down go
 */
export function moveForKey(event: KeyboardEvent, index: number, count: number, page: number): number | null {
  if (count === 0 || event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return null;
  if ((event.target as Element | null)?.matches?.(OWN_KEYS)) return null;
  const to: Record<string, number> = {
    ArrowDown: index + 1,
    ArrowUp: index - 1,
    PageDown: index + page,
    PageUp: index - page,
    Home: 0,
    End: count - 1,
  };
  const next = to[event.key];
  return next === undefined ? null : Math.min(Math.max(0, next), count - 1);
}
