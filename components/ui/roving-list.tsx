import type { ComponentChild } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { moveForKey } from './roving';

/** Rows that Page Up and Page Down go. */
const PAGE = 10;

/**
 * A list all of whose rows are drawn, with one row in the Tab order: arrow keys, Home, End and Page keys lead to the first
 * control of another row. For lists that may grow very long: VirtualList.
 */
export function RovingList(props: {
  /** Id of the heading that names it. */
  labelledBy?: string;
  label?: string;
  class: string;
  /** Stable for the same entry, whatever its place. */
  keys: readonly string[];
  rowClass?: (index: number) => string;
  /** Draws a row. `tabIndex` is for its controls. */
  row: (index: number, tabIndex: 0 | -1) => ComponentChild;
}) {
  const { keys } = props;
  const list = useRef<HTMLUListElement>(null);
  const [current, setCurrent] = useState(0);
  const active = Math.min(current, Math.max(0, keys.length - 1));
  const rowOf = (event: Event): number | null => {
    const row = (event.target as Element).closest('[data-row]');
    return row === null ? null : Number((row as HTMLElement).dataset.row);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const next = moveForKey(event, rowOf(event) ?? active, keys.length, PAGE);
    if (next === null) return;
    event.preventDefault();
    setCurrent(next);
    list.current?.querySelector<HTMLElement>(`[data-row="${next}"] :is(a, button, input)`)?.focus();
  };
  return (
    <ul
      ref={list}
      class={props.class}
      aria-label={props.label}
      aria-labelledby={props.labelledBy}
      onKeyDown={onKeyDown}
      onFocusIn={(event) => setCurrent(rowOf(event) ?? active)}
    >
      {keys.map((key, index) => (
        <li key={key} class={props.rowClass?.(index)} data-row={index}>
          {props.row(index, index === active ? 0 : -1)}
        </li>
      ))}
    </ul>
  );
}
